// What training needs of a model. Knows no architecture.

public import Tensors

/// Something with parameters that gives a loss for rows of tokens.
public protocol TrainingModel: AnyObject {
  var backend: any Backend { get }
  /// Every parameter that is trained once, in an order that never changes.
  var parameters: [Parameter] { get }
  /// Every parameter that belongs into the model's folder, trained or not.
  var allParameters: [Parameter] { get }
  /// What else a step's line of figures should hold.
  var figures: [(name: String, value: Double)] { get }
  /// Operations of one step (forward and backward) over these rows.
  func operations(_ rows: PackedRows) -> Double

  /// Σ over counted tokens of weight · loss, and every token's own loss.
  /// - Parameters:
  ///   - rows: what to predict
  ///   - weight: 1 / counted tokens of the whole step
  ///   - zLoss: factor of (log Σ exp)² a token
  ///   - balance: strength of the load-balancing gradient, this pass's share of the step already in it
  ///   - loads: where to count the experts' choices
  func loss(
    _ rows: PackedRows, weight: Float, zLoss: Float, balance: Float, loads: inout ExpertLoads
  ) -> (sum: Tensor, perToken: Tensor)

  /// Every token's own loss, [tokens], with the same bits as `loss` gives; nothing is kept for a way back.
  func losses(_ rows: PackedRows) -> Tensor
}

extension TrainingModel {
  public var figures: [(name: String, value: Double)] { [] }
}
