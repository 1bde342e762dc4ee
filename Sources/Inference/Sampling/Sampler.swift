// Chooses the next token from logits, stage by stage. Knows no model and no text.
//
// The stages and their order are llama.cpp's, with the penalties first: penalties, logit bias, top-k, top-p, min-p,
// temperature, draw. So the thresholds look at the model's own probabilities, before the temperature; Meta's code puts
// the temperature before top-p. A temperature of 0 takes the most likely token after penalties and bias.

/// The stages with their state: one sampler a generated text.
public struct Sampler: Sendable {
  public let settings: SamplingSettings
  /// The seed in use, drawn where the settings name none.
  public let seed: UInt64
  private let penalties: Penalties
  private let bias: LogitBias
  private var recent: RecentTokens
  private var draw: Draw

  /// - Throws: `SamplingError` if a setting is out of its range.
  public init(_ settings: SamplingSettings) throws(SamplingError) {
    try settings.validate()
    self.settings = settings
    seed = settings.seed ?? UInt64.random(in: 0...UInt64(UInt32.max))
    penalties = Penalties(
      repetition: Float(settings.repeatPenalty), frequency: Float(settings.frequencyPenalty),
      presence: Float(settings.presencePenalty))
    bias = LogitBias(settings.logitBias)
    // Without penalties nobody asks what came before.
    recent = RecentTokens(
      window: penalties.isNeutral ? 0 : settings.penaltyWindow < 0 ? nil : settings.penaltyWindow)
    draw = Draw(seed: seed)
  }

  /// Notes a token of the prompt or of the answer for the penalties.
  public mutating func accept(_ id: Int32) { recent.append(id) }

  /// The next token.
  /// - Parameter logits: one a token of the vocabulary
  /// - Returns: nil if no logit is a number above −∞
  public mutating func next(_ logits: [Float]) -> Int32? {
    var candidates = Candidates(logits)
    penalties.apply(to: &candidates, recent: recent)
    bias.apply(to: &candidates)
    guard !settings.isGreedy else { return candidates.best?.id }
    TopK(settings.topK).apply(to: &candidates)
    TopP(settings.topP).apply(to: &candidates)
    MinP(settings.minP).apply(to: &candidates)
    Temperature(settings.temperature).apply(to: &candidates)
    return draw(candidates)
  }
}
