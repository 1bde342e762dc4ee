// Llama 4's text model as training sees it: rows in, loss out. Knows no optimizer and no data.

public import Llama4
public import Tensors

/// The text model with parameters that keep gradients.
public final class LanguageModel: TrainingModel {
  public let transformer: Transformer
  public let parameters: [Parameter]
  /// The same weights, but nobody asks for their gradients, so a pass leaves no graph.
  private let frozen: Transformer
  public var backend: any Backend { transformer.backend }

  /// Builds the model on the parameters that `source` makes.
  public init(
    _ configuration: TextConfiguration, _ source: TrainableParameters, backend: any Backend
  ) throws(ParameterError) {
    transformer = try Transformer(configuration, Parameters(source), backend: backend)
    parameters = source.all
    frozen = try Transformer(configuration, Parameters(FrozenParameters(source)), backend: backend)
  }

  public func loss(
    _ rows: PackedRows, weight: Float, zLoss: Float, balance: Float, loads: inout ExpertLoads
  ) -> (sum: Tensor, perToken: Tensor) {
    var counted = loads
    let experts = transformer.configuration.expertCount
    let hidden = transformer.hidden(
      Tensor(rows.ids, shape: [rows.tokenCount], on: backend),
      sequences: rows.lengths.map { SequenceInput(count: $0) }, balance: balance
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
      sequences: rows.lengths.map { SequenceInput(count: $0) })
    return crossEntropy(
      hidden, frozen.head, labels: Tensor(rows.targets, shape: [rows.tokenCount], on: backend), weight: 1
    ).perToken
  }

  public func operations(lengths: [Int]) -> Double {
    TrainingOperations(transformer.configuration).ofStep(lengths: lengths)
  }
}
