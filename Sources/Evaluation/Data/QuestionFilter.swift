// Keeps the users' questions out of training. Knows questions as words, not their answers.

public import Tokenizers

/// Recognises conversations that repeat one of the questions kept for the examination.
///
/// A user's turn repeats a question if it is the same words, or if it shares eight words in a row with it.
public struct QuestionFilter: Sendable {
  /// The filter of the two hundred users' questions.
  public static let userQuestions = QuestionFilter(UserQuestion.all.map(\.ask))

  private static let length = 8
  private let whole: Set<[String]>
  private let sequences: Set<UInt64>

  /// A filter of conversations' user turns; of each the last is the question.
  init(_ conversations: [[String]]) {
    whole = Set(conversations.compactMap(\.last).map { Words($0).words })
    var sequences: Set<UInt64> = []
    for turn in conversations.joined() { sequences.formUnion(Self.sequences(Words(turn).words)) }
    self.sequences = sequences
  }

  /// Whether a conversation holds one of the questions.
  public func repeats(_ messages: [Message]) -> Bool {
    messages.contains { $0.role == .user && repeats($0.content) }
  }

  /// Whether a text is one of the questions or shares eight words in a row with one.
  public func repeats(_ text: String) -> Bool {
    let words = Words(text).words
    return whole.contains(words) || !sequences.isDisjoint(with: Self.sequences(words))
  }

  private static func sequences(_ words: [String]) -> [UInt64] {
    guard words.count >= length else { return [] }
    return (0...(words.count - length)).map { stableHash(words[$0..<($0 + length)].joined(separator: " ")) }
  }
}
