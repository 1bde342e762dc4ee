// What a generation reports while it runs and when it ends. Knows no wire format.

public import Tokenizers

/// News of a generation, in the order they come: progress through the prompt, tokens and text, the end.
public enum GenerationEvent: Sendable {
  /// `done` of the prompt's tokens are in the context; the first event counts those reused from before.
  case promptProgress(done: Int, total: Int)
  /// The vision tower has looked at `done` of the pictures' tiles, those counted that it knew already. Prompts without
  /// pictures to look at have no such event.
  case pictureProgress(done: Int, total: Int)
  /// A token of the answer. An end token is none.
  case token(TokenID)
  /// Text that is certain: whole characters, and nothing that may turn out to begin a stop string. Never empty.
  case text(String)
  /// The last event.
  case finished(GenerationResult)
}

/// Why a generation ended.
public enum FinishReason: String, Sendable {
  /// The model ended its answer, or a stop string came.
  case stop
  /// As many tokens as asked for, or a full context.
  case length
  case cancelled
}

/// How a generation ended, and what it took.
public struct GenerationResult: Sendable {
  public var reason: FinishReason
  /// The token that ended the answer, if one did.
  public var endToken: TokenID?
  /// The text that ended the answer, if one did.
  public var stopString: String?
  /// The context is full: nothing can follow the last token.
  public var filledContext = false
  public var usage: GenerationUsage
  public var timings: GenerationTimings
  /// The seed that the draws were made with.
  public var seed: UInt64
}

/// Tokens of a generation.
public struct GenerationUsage: Sendable, Hashable {
  public var promptTokens = 0
  /// Tokens of the prompt whose keys and values were still there.
  public var reusedTokens = 0
  /// Tokens of the prompt that stand for pictures, their marks counted.
  public var pictureTokens = 0
  /// Tokens generated, without the one that ended the answer.
  public var generatedTokens = 0
  /// Tokens that were guessed ahead, and those of them that were right.
  public var draftedTokens = 0
  public var acceptedTokens = 0

  public init(promptTokens: Int = 0, reusedTokens: Int = 0, generatedTokens: Int = 0) {
    self.promptTokens = promptTokens
    self.reusedTokens = reusedTokens
    self.generatedTokens = generatedTokens
  }
}

/// Times of a generation.
public struct GenerationTimings: Sendable, Hashable {
  /// From the request to the first token of the answer; nil if none came.
  public var timeToFirstToken: Duration?
  /// From the first pass to the first choice of a token, without looking at pictures.
  public var prompt = Duration.zero
  /// Looking at pictures.
  public var pictures = Duration.zero
  /// From the first choice of a token to the last.
  public var generation = Duration.zero
  /// How much faster the steps were that read guesses: the time that steps without any would have taken, by the mean of those
  /// that were timed, over the time they took. nil where nothing was guessed.
  public var speculationGain: Double?

  /// Prompt tokens that were computed, a second; nil if that took no time.
  public func promptRate(_ usage: GenerationUsage) -> Double? {
    rate(usage.promptTokens - usage.reusedTokens, prompt)
  }

  /// Tokens generated a second after the first one; nil if there was only one.
  public func generationRate(_ usage: GenerationUsage) -> Double? {
    rate(usage.generatedTokens - 1, generation)
  }

  private func rate(_ count: Int, _ time: Duration) -> Double? {
    count > 0 && time > .zero ? Double(count) / (time / .seconds(1)) : nil
  }
}
