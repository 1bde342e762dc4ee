// How the next token is chosen. Knows no logits.

/// What the stages of a `Sampler` are told. The defaults are Llama 4's: temperature 0.6, top-p 0.9.
public struct SamplingSettings: Sendable, Hashable {
  /// Divides the logits; 0 always takes the most likely token.
  public var temperature = 0.6
  /// The most tokens to choose from; 0 for all.
  public var topK = 0
  /// Tokens are dropped once the more likely ones have more than this probability; 1 keeps all.
  public var topP = 0.9
  /// Tokens less likely than this share of the most likely one are dropped; 0 keeps all.
  public var minP = 0.0
  /// Positive logits of recent tokens are divided by this, others multiplied; 1 for none.
  public var repeatPenalty = 1.0
  /// Subtracted from a recent token's logit for each time it came.
  public var frequencyPenalty = 0.0
  /// Subtracted from the logit of every recent token.
  public var presencePenalty = 0.0
  /// How many tokens are recent, those of the prompt among them; −1 for all.
  public var penaltyWindow = 64
  /// Added to the logits of single tokens; −∞ forbids one.
  public var logitBias: [Int32: Float] = [:]
  /// Names the random numbers: the same seed and the same logits give the same tokens. nil takes a new one.
  public var seed: UInt64?

  public init() {}

  /// Always the most likely token.
  public static var greedy: SamplingSettings {
    var settings = SamplingSettings()
    settings.temperature = 0
    return settings
  }

  /// Whether the answer does not depend on the seed.
  public var isGreedy: Bool { temperature == 0 }

  /// - Throws: `SamplingError` naming the first setting that is out of its range.
  public func validate() throws(SamplingError) {
    try check("temperature", temperature, temperature >= 0 && temperature.isFinite, "a number from 0")
    try check("top-k", Double(topK), topK >= 0, "an integer from 0 (0: all tokens)")
    try check("top-p", topP, topP >= 0 && topP <= 1, "a number from 0 to 1")
    try check("min-p", minP, minP >= 0 && minP <= 1, "a number from 0 to 1")
    try check(
      "repeat penalty", repeatPenalty, repeatPenalty > 0 && repeatPenalty.isFinite, "a number above 0")
    try check("frequency penalty", frequencyPenalty, frequencyPenalty.isFinite, "a finite number")
    try check("presence penalty", presencePenalty, presencePenalty.isFinite, "a finite number")
    try check(
      "penalty window", Double(penaltyWindow), penaltyWindow >= -1, "an integer from 0, or -1 for all")
    for (id, bias) in logitBias where bias.isNaN || bias == .infinity {
      throw SamplingError(
        setting: "logit bias of token \(id)", expected: "a finite number or -inf", found: "\(bias)")
    }
  }

  private func check(
    _ setting: String, _ value: Double, _ holds: Bool, _ expected: String
  ) throws(SamplingError) {
    guard holds else { throw SamplingError(setting: setting, expected: expected, found: "\(value)") }
  }
}

/// A setting out of its range.
public struct SamplingError: Error, Sendable, Equatable, CustomStringConvertible {
  public let setting: String
  public let expected: String
  public let found: String

  public var description: String { "\(setting): expected \(expected), found \(found)" }
}
