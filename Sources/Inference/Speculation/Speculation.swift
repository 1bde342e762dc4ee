// Guessing ahead: what is guessed with and how far. Knows no engine.

public import Llama4

/// How answers are guessed ahead. The tokens of an answer are the same with and without it, to the last one, whatever is
/// guessed: every guess is compared with the token that the model's own logits and the sampler's own random numbers give.
public struct Speculation: Sendable {
  /// What the guesses come from.
  public enum Source: Sendable {
    /// What followed the last few tokens when they came before (prompt lookup; Saxena, 2023).
    case lookup
    /// A smaller model with the same vocabulary (Leviathan, Kalman and Matias, 2023).
    case model(Transformer)
  }

  public var source: Source
  /// The most tokens guessed at a time.
  public var maximumDraft: Int
  /// Guesses less, or not at all for a while, where guessing takes more time than it saves. Only tests do without.
  public var isAdaptive = true

  public init(_ source: Source, maximumDraft: Int = 8) {
    self.source = source
    self.maximumDraft = maximumDraft
  }
}

/// Something that guesses what follows a text.
protocol Drafter: AnyObject {
  /// At most `count` tokens that may follow `text`; none where there is nothing to go by.
  /// - Parameter sampler: in the state in which it will choose the next token
  func draft(after text: [Int32], count: Int, sampler: Sampler) -> [Int32]
}
