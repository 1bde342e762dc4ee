// The figures of one step. Does not know where they are shown.

internal import Glibc
public import JSON
public import Training

/// What one step gave.
public struct StepReport: Sendable {
  public var step: Int
  public var totalSteps: Int
  /// Mean loss of the step's counted tokens, in nats.
  public var loss: Double
  public var rate: Double
  /// Norm of all gradients before clipping.
  public var gradientNorm: Double
  /// Tokens of this step, and of the run so far.
  public var stepTokens: Int
  public var tokens: Int
  /// Seconds of this step, data and optimizer included, and of the run so far.
  public var stepSeconds: Double
  public var seconds: Double
  /// Operations a second as a share of what the machine's matrix product reaches.
  public var shareOfPeak: Double
  public var largestViolation: Double?
  public var smallestShare: Double?
  /// What else the model tells of itself.
  public var figures: [(name: String, value: Double)] = []
  public var validation: [ValidationSet.Result] = []

  public var tokensPerSecond: Double { Double(stepTokens) / max(stepSeconds, 1e-9) }

  /// The line of the metrics file. `loss_bits` tells equal curves from nearly equal ones.
  public var json: JSONValue {
    var object = JSONObject([
      ("step", .integer(Int64(step))), ("loss", .double(loss)),
      ("loss_bits", .string(String(Float(loss).bitPattern, radix: 16))), ("tokens", .integer(Int64(tokens))),
      ("rate", .double(rate)), ("gradient_norm", .double(gradientNorm)),
    ])
    if let largestViolation { object["max_violation"] = .double(largestViolation) }
    if let smallestShare { object["min_share"] = .double(smallestShare) }
    for figure in figures { object[figure.name] = .double(figure.value) }
    object["tokens_per_second"] = .double(tokensPerSecond)
    object["share_of_peak"] = .double(shareOfPeak)
    object["seconds"] = .double(seconds)
    if !validation.isEmpty {
      object["validation"] = .object(
        JSONObject(
          validation.map { result in
            var entry = JSONObject([("loss", .double(result.loss))])
            if let bits = result.bitsPerByte { entry["bits_per_byte"] = .double(bits) }
            return (result.name, .object(entry))
          }))
    }
    return .object(object)
  }

  /// The same as TensorBoard's curves.
  var scalars: [(tag: String, value: Double)] {
    var scalars: [(tag: String, value: Double)] = [
      ("loss", loss), ("rate", rate), ("gradient_norm", gradientNorm),
      ("tokens_per_second", tokensPerSecond), ("share_of_peak", shareOfPeak),
    ]
    if let largestViolation { scalars.append(("max_violation", largestViolation)) }
    scalars += figures.map { (tag: $0.name, value: $0.value) }
    for result in validation {
      scalars.append(("validation/\(result.name)/loss", result.loss))
      if let bits = result.bitsPerByte { scalars.append(("validation/\(result.name)/bits_per_byte", bits)) }
    }
    return scalars
  }
}
