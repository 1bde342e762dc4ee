// What a run will take, before it takes it. Allocates no weights.

public import Llama4
public import Tensors
internal import Training

/// Predicted size, work, memory and time of a run.
public struct PretrainingPlan: Sendable {
  public let parameters: ParameterCounts
  public let steps: Int
  public let tokens: Int
  /// How often the data is gone through.
  public let epochs: Double
  public let operations: Double
  /// Bytes of values, gradients and moments, and of what passes keep for the way back.
  public let stateBytes: Int
  public let activationBytes: Int
  public let seconds: Double
  public let passesPerStep: Int

  /// Share of the peak that the estimate of the time assumes.
  public static let assumedShare = 0.5

  /// - Parameter peak: operations a second, as `PeakRate` measures them
  public init(_ settings: PretrainingSettings, backend: any Backend, peak: Double) throws {
    try settings.validate()
    let data = try PretrainingData(settings)
    parameters = try ParameterCounts(settings.model, backend: backend)
    steps = settings.totalSteps(dataTokens: data.tokens)
    let stepTokens = settings.rowsPerStep * settings.rowLength
    tokens = steps * stepTokens
    epochs = Double(tokens) / Double(max(data.tokens, 1))
    operations =
      Double(steps) * Double(settings.rowsPerStep)
      * TrainingOperations(settings.model).ofStep(lengths: [settings.rowLength])
    stateBytes = 16 * parameters.total
    activationBytes = Self.activations(settings)
    seconds = operations / (peak * Self.assumedShare)
    passesPerStep = (settings.rowsPerStep + settings.rowsPerPass - 1) / settings.rowsPerPass
  }

  /// F32 values that the graph of one pass holds: what each operation keeps for its backward pass, and its result.
  private static func activations(_ settings: PretrainingSettings) -> Int {
    let c = settings.model
    let queries = c.headCount * c.headDimension
    let keys = c.keyValueHeadCount * c.headDimension
    // Norm, residual sums and outputs of both halves of a layer; queries and keys before and after norm and rotation.
    let attention = 7 * c.hiddenSize + 4 * queries + 5 * keys
    let dense = 3 * c.denseWidth
    let experts = 3 * c.expertWidth * (c.expertsPerToken + 1) + (2 * c.expertsPerToken + 1) * c.hiddenSize
    let token = c.layers.reduce(3 * c.hiddenSize) { $0 + attention + ($1.hasExperts ? experts : dense) }
    let pass = settings.rowsPerPass * settings.rowLength
    let values = Double(pass) * Double(token) + 2 * Double(min(pass, 256)) * Double(c.vocabularySize)
    return Int(min(4 * values, 0x1p62))
  }
}
