// A dialogue on its way to the model: turns, their tokens, and what still fits. Knows no vocabulary and no terminal.

public import Tokenizers

/// A stretch of a question, in the order somebody said it.
public enum QuestionPart: Sendable, Hashable {
  case text(String)
  case picture(PreparedPicture)
}

extension [QuestionPart] {
  /// The text, pictures left out.
  public var text: String { map { if case .text(let text) = $0 { text } else { "" } }.joined() }

  public var pictures: [PreparedPicture] {
    compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
  }
}

/// Questions and answers, with an instruction before them.
///
/// An answer keeps the tokens that the model chose, so that the next prompt begins with exactly what a session
/// remembers; encoding the answer's text again could give others.
public struct Dialogue: Sendable {
  /// A question and, once it is there, its answer.
  public struct Turn: Sendable {
    public let parts: [QuestionPart]
    public fileprivate(set) var answer: String?
    /// The answer as the model chose it; nil for one that was read from elsewhere.
    fileprivate var answerTokens: [TokenID]?

    /// The question's text, its pictures left out.
    public var question: String { parts.text }

    fileprivate var message: Message {
      Message(
        .user,
        parts: parts.map { part in
          switch part {
          case .text(let text): .text(text)
          case .picture(let picture): .picture(picture.layout)
          }
        })
    }
  }

  /// Instructs the model for the whole dialogue.
  public var system: String?
  public private(set) var turns: [Turn] = []

  public init(system: String? = nil) { self.system = system }

  /// A dialogue from elsewhere: perhaps a system message, then questions and answers in turn.
  /// - Parameter pictures: those of the questions, in order
  /// - Throws: `DialogueError.unexpectedRole`, or `DialogueError.pictures` if the questions have others
  public init(_ messages: [Message], pictures: [PreparedPicture] = []) throws(DialogueError) {
    var rest = messages[...]
    var waiting = pictures[...]
    let asked = messages.filter { $0.role == .user }.flatMap(\.parts)
    let expected = asked.count { if case .picture = $0 { true } else { false } }
    guard expected == pictures.count else {
      throw .pictures(expected: expected, found: pictures.count)
    }
    if rest.first?.role == .system { system = rest.removeFirst().content }
    while let message = rest.popFirst() {
      guard message.role == .user else {
        throw .unexpectedRole(message: rest.startIndex - 1, expected: .user, found: message.role)
      }
      var parts: [QuestionPart] = []
      for part in message.parts {
        switch part {
        case .text(let text): parts.append(.text(text))
        case .picture(let layout):
          guard let picture = waiting.popFirst(), picture.layout == layout else {
            throw .pictures(expected: expected, found: pictures.count - waiting.count)
          }
          parts.append(.picture(picture))
        }
      }
      turns.append(Turn(parts: parts))
      guard let answer = rest.popFirst() else { return }
      guard answer.role == .assistant else {
        throw .unexpectedRole(message: rest.startIndex - 1, expected: .assistant, found: answer.role)
      }
      turns[turns.count - 1].answer = answer.content
    }
  }

  public var messages: [Message] {
    let turns = turns.flatMap { turn in
      [turn.message] + (turn.answer.map { [Message(.assistant, $0)] } ?? [])
    }
    return (system.map { [Message(.system, $0)] } ?? []) + turns
  }

  /// Adds a question. One that was never answered gives way.
  public mutating func ask(_ question: String) { ask([.text(question)]) }

  /// Adds a question with pictures in it.
  public mutating func ask(_ parts: [QuestionPart]) {
    if let last = turns.last, last.answer == nil { turns.removeLast() }
    turns.append(Turn(parts: parts))
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
  /// - Returns: the prompt, the pictures whose tokens are in it, and how many turns were dropped
  /// - Throws: `DialogueError.tooLong` if the system message and the last question alone do not fit
  public mutating func prompt(
    _ format: ChatFormat, contextSize: Int, reserve: Int
  ) throws(DialogueError) -> (tokens: [TokenID], pictures: [PreparedPicture], dropped: Int) {
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
    return (
      head + parts[dropped...].flatMap { $0 } + format.answerHeader, turns.flatMap(\.parts.pictures), dropped
    )
  }

  private static func tokens(
    of turn: Turn, _ format: ChatFormat
  ) throws(TokenizerError) -> [TokenID] {
    let question = try format.tokens(of: turn.message, isFirst: false)
    if let tokens = turn.answerTokens { return question + format.answerHeader + tokens + format.answerEnd }
    guard let answer = turn.answer else { return question }
    return question + (try format.tokens(of: Message(.assistant, answer), isFirst: false))
  }
}

/// Why a dialogue cannot be continued.
public enum DialogueError: Error, Sendable, Equatable, CustomStringConvertible {
  case unexpectedRole(message: Int, expected: Role, found: Role)
  /// Pictures that are not those of the questions.
  case pictures(expected: Int, found: Int)
  /// `tokens` counts the room that an answer needs.
  case tooLong(tokens: Int, context: Int)
  case format(TokenizerError)

  public var description: String {
    switch self {
    case .unexpectedRole(let message, let expected, let found):
      "message \(message): expected role \(expected.rawValue), found \(found.rawValue)"
    case .pictures(let expected, let found):
      "messages: expected \(expected) pictures in users' messages, cut into as many tiles, found \(found)"
    case .tooLong(let tokens, let context):
      "the question needs a context of \(tokens) tokens, an answer counted, and there are \(context)"
    case .format(let error): "\(error)"
    }
  }
}
