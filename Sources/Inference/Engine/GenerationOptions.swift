// What one generation is asked for. Knows no model.

public import Tokenizers

/// How to choose tokens and when to end.
public struct GenerationOptions: Sendable {
  public var sampling = SamplingSettings()
  /// The most tokens to generate; nil for as many as the context holds.
  public var maximumTokens: Int?
  /// Texts that end the answer and are not part of it. They may begin and end anywhere in tokens.
  public var stopStrings: [String] = []
  /// Tokens that end the answer; nil for the engine's own.
  public var endTokens: Set<TokenID>?
  /// Forbids the end tokens, so that only length, a stop string or cancelation ends the answer.
  public var ignoresEndTokens = false

  public init() {}
}
