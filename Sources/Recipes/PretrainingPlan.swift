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
    parameters = try ParameterCounts(settings.model, vision: settings.vision, backend: backend)
    steps = settings.totalSteps(dataTokens: data.tokens)
    let stepTokens = settings.rowsPerStep * settings.rowLength
    tokens = steps * stepTokens
    epochs = Double(tokens) / Double(max(data.tokens, 1))
    operations =
      Double(steps) * Double(settings.rowsPerStep)
      * TrainingOperations(settings.model).ofStep(lengths: [settings.rowLength])
    stateBytes = 16 * parameters.total
    activationBytes = MemoryPlan.graph(settings.model, tokens: settings.rowsPerPass * settings.rowLength)
    seconds = operations / (peak * Self.assumedShare)
    passesPerStep = (settings.rowsPerStep + settings.rowsPerPass - 1) / settings.rowsPerPass
  }
}
