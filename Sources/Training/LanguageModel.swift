// Llama 4's model as training sees it: rows of text and pictures in, loss out. Knows no optimizer and no data.

public import Llama4
public import Tensors

/// The text model, and the tower of one that sees, with parameters that keep gradients.
public final class LanguageModel: TrainingModel {
  /// Which part of a model that sees is trained; the others stay as they are.
  public enum Trained: String, Sendable, Hashable, CaseIterable {
    case everything
    /// The vision tower with its adapter and projector, beside a frozen text model.
    case vision
    case text
  }

  public let transformer: Transformer
  /// Those that are trained.
  public let parameters: [Parameter]
  public let allParameters: [Parameter]
  private let eyes: RowEyes?
  /// The same weights, but nobody asks for their gradients, so a pass leaves no graph.
  private let frozen: Transformer
  private let frozenEyes: RowEyes?
  public var backend: any Backend { transformer.backend }

  /// Builds the model on the parameters that `source` makes.
  /// - Parameters:
  ///   - vision: the tower of a model that sees, with its image token
  ///   - trained: without a tower everything is
  public init(
    _ configuration: TextConfiguration, vision: VisionConfiguration? = nil, _ source: TrainableParameters,
    trained: Trained = .everything, backend: any Backend
  ) throws(ParameterError) {
    let all = Parameters(source)
    let fixed = Parameters(FrozenParameters(source))
    frozen = try Transformer(configuration, fixed, backend: backend)
    let textCount = source.all.count
    frozenEyes = try vision.map { c throws(ParameterError) in try RowEyes(c, configuration, fixed) }
    allParameters = source.all
    switch trained {
    case .vision where vision != nil:
      transformer = frozen
      parameters = Array(source.all.dropFirst(textCount))
    case .text:
      transformer = try Transformer(configuration, all, backend: backend)
      parameters = Array(source.all.prefix(textCount))
    default:
      transformer = try Transformer(configuration, all, backend: backend)
      parameters = source.all
    }
    eyes =
      trained == .text
      ? frozenEyes : try vision.map { c throws(ParameterError) in try RowEyes(c, configuration, all) }
  }

  public func loss(
    _ rows: PackedRows, weight: Float, zLoss: Float, balance: Float, loads: inout ExpertLoads
  ) -> (sum: Tensor, perToken: Tensor) {
    var counted = loads
    let experts = transformer.configuration.expertCount
    let hidden = transformer.hidden(
      Tensor(rows.ids, shape: [rows.tokenCount], on: backend),
      sequences: rows.lengths.map { SequenceInput(count: $0) }, pictures: eyes?.look(rows, on: backend),
      balance: balance
    ) { name, tensor in
      let parts = name.split(separator: ".")
      guard parts.count == 3, parts[2] == "router_index", let layer = Int(parts[1]) else { return }
      counted.add(layer: layer, index: tensor, experts: experts)
    }
    loads = counted
    return crossEntropy(
      hidden, transformer.head, labels: Tensor(rows.targets, shape: [rows.tokenCount], on: backend),
      weight: weight, zLoss: zLoss)
  }

  public func losses(_ rows: PackedRows) -> Tensor {
    let hidden = frozen.hidden(
      Tensor(rows.ids, shape: [rows.tokenCount], on: backend),
      sequences: rows.lengths.map { SequenceInput(count: $0) }, pictures: frozenEyes?.look(rows, on: backend))
    return crossEntropy(
      hidden, frozen.head, labels: Tensor(rows.targets, shape: [rows.tokenCount], on: backend), weight: 1
    ).perToken
  }

  public func operations(_ rows: PackedRows) -> Double {
    let text = TrainingOperations(transformer.configuration).ofStep(lengths: rows.lengths)
    guard let eyes else { return text }
    return text + TrainingOperations.ofTiles(eyes.tileCount(rows), eyes.tower.configuration)
  }
}
