// Whoever answers an examination. Knows conversations only.

public import Tokenizers

/// A model with its engine, or anything that answers in its place.
public protocol Answerer: Sendable {
  /// The assistant's next message.
  /// - Parameters:
  ///   - messages: the conversation, a user's message last.
  ///   - maximumTokens: where the answer is cut.
  func answer(_ messages: [Message], maximumTokens: Int) async throws -> String
}
