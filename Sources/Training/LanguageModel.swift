// Llama 4's text model as training sees it: rows in, loss out. Knows no optimizer and no data.

public import Llama4
public import Tensors

/// The text model with parameters that keep gradients.
public final class LanguageModel: TrainingModel {
  public let transformer: Transformer
  public let parameters: [Parameter]
  public var backend: any Backend { transformer.backend }

  /// Builds the model on the parameters that `source` makes.
  public init(
    _ configuration: TextConfiguration, _ source: TrainableParameters, backend: any Backend
  ) throws(ParameterError) {
    transformer = try Transformer(configuration, Parameters(source), backend: backend)
    parameters = source.all
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

  public func operations(lengths: [Int]) -> Double {
    TrainingOperations(transformer.configuration).ofStep(lengths: lengths)
  }
}
