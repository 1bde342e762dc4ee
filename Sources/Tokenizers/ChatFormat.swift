// Writes conversations as the ids that Llama 4 was trained on. Knows no model and no template language.

import JSON

/// A chat format over one vocabulary, whose special tokens it finds by name.
///
/// Everything that people, tools and models wrote is encoded as plain text: only this type puts control tokens in.
public struct ChatFormat: Sendable {
  /// Who defined the format.
  public enum Style: String, Sendable, CaseIterable {
    /// Meta's own code (`llama4.md`, section 4).
    case meta
    /// The default template of Hugging Face's processor (`llama4.md`, section 9, item 11).
    case huggingFace = "huggingface"
  }

  public let style: Style
  public let toolFormat: ToolFormat
  private let tokenizer: Tokenizer
  private let headerStart, headerEnd, endOfTurn, endOfMessage: TokenID
  private let pythonMarks: (start: TokenID, end: TokenID)?

  /// - Parameter toolFormat: how calls are written in Meta's style; Hugging Face's has one way only.
  /// - Throws: `TokenizerError.missingToken` if the vocabulary lacks a token of the format
  public init(
    _ tokenizer: Tokenizer, style: Style = .meta, toolFormat: ToolFormat = .json
  ) throws(TokenizerError) {
    func token(_ name: String) throws(TokenizerError) -> TokenID {
      guard let id = tokenizer.specialToken(name) else {
        throw .missingToken(name: name, purpose: "the chat format")
      }
      return id
    }
    self.style = style
    self.toolFormat = toolFormat
    self.tokenizer = tokenizer
    guard let begin = tokenizer.beginOfText else {
      throw .missingToken(name: "<|begin_of_text|>", purpose: "the chat format")
    }
    beginning = [begin]
    headerStart = try token("<|header_start|>")
    headerEnd = try token("<|header_end|>")
    endOfTurn = try token("<|eot|>")
    endOfMessage = try token("<|eom|>")
    switch style {
    case .meta: pythonMarks = nil
    case .huggingFace: pythonMarks = (try token("<|python_start|>"), try token("<|python_end|>"))
    }
  }

  // MARK: Conversations

  /// What a conversation begins with.
  public let beginning: [TokenID]
  /// What makes the model answer: the header of an assistant's message.
  public var answerHeader: [TokenID] { encode(header("assistant")) }
  /// What ends an answer.
  public var answerEnd: [TokenID] { [endOfTurn] }

  /// The ids of a whole conversation; with `asksForAnswer` the header of an empty assistant message at its end.
  public func encode(_ messages: [Message], asksForAnswer: Bool = true) throws(TokenizerError) -> [TokenID] {
    try encodeWithAnswers(messages).ids + (asksForAnswer ? answerHeader : [])
  }

  /// The ids of a whole conversation, and where in them the assistant speaks: what a model learns to say, from the
  /// first token behind each header to the end token, which is included.
  public func encodeWithAnswers(
    _ messages: [Message]
  ) throws(TokenizerError) -> (ids: [TokenID], answers: [Range<Int>]) {
    var ids = beginning
    var answers: [Range<Int>] = []
    for (index, message) in messages.enumerated() {
      let start = ids.count
      ids += try tokens(of: message, isFirst: index == 0)
      if message.role == .assistant { answers.append((start + answerHeader.count)..<ids.count) }
    }
    return (ids, answers)
  }

  /// The ids of one message, from its header to its end token.
  /// - Parameter isFirst: whether it opens the conversation: Hugging Face's template trims a system message there
  public func tokens(of message: Message, isFirst: Bool = true) throws(TokenizerError) -> [TokenID] {
    switch style {
    case .meta: encode(try metaSegments(message))
    case .huggingFace: encode(try huggingFaceSegments(message, isFirst: isFirst))
    }
  }

  /// The ids of text and pictures without a conversation, as base models are asked to go on with them: the token that
  /// begins a text, then part by part.
  public func encode(completing parts: [ContentPart]) throws(TokenizerError) -> [TokenID] {
    beginning + encode(try segments(parts))
  }

  /// What the model answered, read from its ids: the text with its control tokens spelled out (`AssistantReply`).
  public func read(_ ids: [TokenID], everyCall: Bool = false) throws(TokenizerError) -> Message {
    AssistantReply.read(try tokenizer.decode(ids), everyCall: everyCall)
  }

  // MARK: Messages

  /// A piece of a message before it is encoded.
  private enum Segment {
    case control(TokenID)
    case text(String)
  }

  private func header(_ role: String) -> [Segment] {
    [.control(headerStart), .text(role), .control(headerEnd), .text("\n\n")]
  }

  private func segments(_ parts: [ContentPart]) throws(TokenizerError) -> [Segment] {
    var segments: [Segment] = []
    for part in parts {
      switch part {
      case .text(let text): segments.append(.text(text))
      case .picture(let layout): segments += layout.tokens(try PictureMarks(tokenizer)).map { .control($0) }
      }
    }
    return segments
  }

  private func roleName(_ role: Role) -> String { role == .tool ? "ipython" : role.rawValue }

  private func metaSegments(_ message: Message) throws(TokenizerError) -> [Segment] {
    var segments = header(roleName(message.role))
    segments += try self.segments(message.parts)
    if message.role == .user, let context = message.context {
      segments += [.text("\n\n")] + (try self.segments(context))
    }
    var continues = message.role == .tool
    if message.role == .assistant {
      for call in message.toolCalls { segments.append(.text(try toolFormat.text(of: call))) }
      continues = message.stopReason == .endOfMessage || !message.toolCalls.isEmpty
    }
    return segments + [.control(continues ? endOfMessage : endOfTurn)]
  }

  private func huggingFaceSegments(_ message: Message, isFirst: Bool) throws(TokenizerError) -> [Segment] {
    if message.context != nil {
      throw .unsupportedMessage(place: "context", reason: "Hugging Face's chat format has none")
    }
    var segments = header(roleName(message.role))
    if message.role == .assistant, !message.toolCalls.isEmpty, let pythonMarks {
      segments += [.control(pythonMarks.start), .text(message.content), .control(pythonMarks.end)]
      for call in message.toolCalls {
        let arguments = try call.parsedArguments(place: "call of \(quoted(call.name, limit: 40))")
        let text = JSONValue.object(arguments).text(spaced: true)
        segments.append(.text("{\"name\": \"\(call.name)\", \"parameters\": \(text)}"))
      }
    } else if message.role == .tool {
      segments.append(.text(JSONValue.string(message.content).text()))
    } else {
      let trims = message.role == .system && isFirst
      segments += trims ? [.text(Self.trimmed(message.content))] : try self.segments(message.parts)
    }
    return segments + [.control(endOfTurn)]
  }

  /// Meta encodes each text by itself; in a rendered template all text between two control tokens is one.
  private func encode(_ segments: [Segment]) -> [TokenID] {
    var ids: [TokenID] = []
    var pending = ""
    for segment in segments {
      switch segment {
      case .text(let text) where style == .meta: ids += tokenizer.encode(text)
      case .text(let text): pending += text
      case .control(let id):
        ids += tokenizer.encode(pending) + [id]
        pending = ""
      }
    }
    return ids + tokenizer.encode(pending)
  }

  /// Without white space at both ends, as Python's `strip`.
  private static func trimmed(_ text: String) -> String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
