// A dialogue on its way to the model: turns, their tokens, and what still fits. Knows no vocabulary and no terminal.

public import Tokenizers

/// Questions and answers, with an instruction before them.
///
/// An answer keeps the tokens that the model chose, so that the next prompt begins with exactly what a session
/// remembers; encoding the answer's text again could give others.
public struct Dialogue: Sendable {
  /// A question and, once it is there, its answer.
  public struct Turn: Sendable {
    public let question: String
    public fileprivate(set) var answer: String?
    /// The answer as the model chose it; nil for one that was read from elsewhere.
    fileprivate var answerTokens: [TokenID]?
  }

  /// Instructs the model for the whole dialogue.
  public var system: String?
  public private(set) var turns: [Turn] = []

  public init(system: String? = nil) { self.system = system }

  /// A dialogue from elsewhere: perhaps a system message, then questions and answers in turn.
  /// - Throws: `DialogueError.unexpectedRole`
  public init(_ messages: [Message]) throws(DialogueError) {
    var rest = messages[...]
    if rest.first?.role == .system { system = rest.removeFirst().content }
    while let message = rest.popFirst() {
      guard message.role == .user else {
        throw .unexpectedRole(message: rest.startIndex - 1, expected: .user, found: message.role)
      }
      turns.append(Turn(question: message.content))
      guard let answer = rest.popFirst() else { return }
      guard answer.role == .assistant else {
        throw .unexpectedRole(message: rest.startIndex - 1, expected: .assistant, found: answer.role)
      }
      turns[turns.count - 1].answer = answer.content
    }
  }

  public var messages: [Message] {
    let turns = turns.flatMap { turn in
      [Message(.user, turn.question)] + (turn.answer.map { [Message(.assistant, $0)] } ?? [])
    }
    return (system.map { [Message(.system, $0)] } ?? []) + turns
  }

  /// Adds a question. One that was never answered gives way.
  public mutating func ask(_ question: String) {
    if let last = turns.last, last.answer == nil { turns.removeLast() }
    turns.append(Turn(question: question))
  }

  /// Notes the answer to the last question.
  public mutating func answer(_ text: String, tokens: [TokenID]) {
    guard !turns.isEmpty else { return }
    turns[turns.count - 1].answer = text
    turns[turns.count - 1].answerTokens = tokens
  }

  /// Forgets the last question and its answer.
  /// - Returns: the question, if there was one
  @discardableResult
  public mutating func removeLastTurn() -> String? { turns.popLast()?.question }

  /// Forgets the last answer, so that the question can be answered anew.
  /// - Returns: false if there is no question
  public mutating func removeLastAnswer() -> Bool {
    guard !turns.isEmpty else { return false }
    turns[turns.count - 1].answer = nil
    turns[turns.count - 1].answerTokens = nil
    return true
  }

  /// The tokens that make the model answer the last question. Where they leave less room than `reserve`, the oldest
  /// turns are dropped, always whole: a cache cannot be shifted, so what is left is read anew.
  /// - Parameters:
  ///   - contextSize: tokens of prompt and answer together
  ///   - reserve: tokens to leave for the answer, at least 1
  /// - Returns: the prompt, and how many turns were dropped
  /// - Throws: `DialogueError.tooLong` if the system message and the last question alone do not fit
  public mutating func prompt(
    _ format: ChatFormat, contextSize: Int, reserve: Int
  ) throws(DialogueError) -> (tokens: [TokenID], dropped: Int) {
    var head = format.beginning
    var parts: [[TokenID]] = []
    do throws(TokenizerError) {
      if let system { head += try format.tokens(of: Message(.system, system)) }
      for turn in turns { parts.append(try Self.tokens(of: turn, format)) }
    } catch {
      throw .format(error)
    }
    let room = contextSize - max(reserve, 1) - head.count - format.answerHeader.count
    var length = parts.reduce(0) { $0 + $1.count }
    var dropped = 0
    while length > room, dropped < turns.count - 1 {
      length -= parts[dropped].count
      dropped += 1
    }
    guard length <= room else {
      throw .tooLong(tokens: contextSize - room + length, context: contextSize)
    }
    turns.removeFirst(dropped)
    return (head + parts[dropped...].flatMap { $0 } + format.answerHeader, dropped)
  }

  private static func tokens(
    of turn: Turn, _ format: ChatFormat
  ) throws(TokenizerError) -> [TokenID] {
    let question = try format.tokens(of: Message(.user, turn.question), isFirst: false)
    if let tokens = turn.answerTokens { return question + format.answerHeader + tokens + format.answerEnd }
    guard let answer = turn.answer else { return question }
    return question + (try format.tokens(of: Message(.assistant, answer), isFirst: false))
  }
}

/// Why a dialogue cannot be continued.
public enum DialogueError: Error, Sendable, Equatable, CustomStringConvertible {
  case unexpectedRole(message: Int, expected: Role, found: Role)
  /// `tokens` counts the room that an answer needs.
  case tooLong(tokens: Int, context: Int)
  case format(TokenizerError)

  public var description: String {
    switch self {
    case .unexpectedRole(let message, let expected, let found):
      "message \(message): expected role \(expected.rawValue), found \(found.rawValue)"
    case .tooLong(let tokens, let context):
      "the question needs a context of \(tokens) tokens, an answer counted, and there are \(context)"
    case .format(let error): "\(error)"
    }
  }
}
