// What people, models and tools said to each other, before any format. Knows neither ids nor templates.

/// Who speaks. `tool` is the result of a call (Llama 4 calls it `ipython`).
public enum Role: String, Sendable, Hashable {
  case system, user, assistant, tool
}

/// A stretch of a message. Parts are encoded one by one: nothing merges from one into the next.
public enum ContentPart: Sendable, Hashable {
  case text(String)
  /// A picture, as the tokens that stand for it.
  case picture(PictureLayout)
}

/// Why an assistant's message ends.
public enum StopReason: String, Sendable, Hashable {
  /// It is the user's turn.
  case endOfTurn = "end_of_turn"
  /// The assistant goes on after something else: the result of a call.
  case endOfMessage = "end_of_message"
  /// Nobody ended it: there was no room left.
  case outOfTokens = "out_of_tokens"
}

/// One turn of a conversation.
public struct Message: Sendable, Hashable {
  public var role: Role
  public var parts: [ContentPart]
  /// Retrieved text that goes with a user's question.
  public var context: [ContentPart]?
  /// Calls that an assistant makes after its content.
  public var toolCalls: [ToolCall]
  /// How an assistant's message ended, if that is known.
  public var stopReason: StopReason?

  public init(_ role: Role, _ content: String, toolCalls: [ToolCall] = []) {
    self.init(role, parts: [.text(content)], toolCalls: toolCalls)
  }

  public init(
    _ role: Role, parts: [ContentPart], context: [ContentPart]? = nil, toolCalls: [ToolCall] = [],
    stopReason: StopReason? = nil
  ) {
    self.role = role
    self.parts = parts
    self.context = context
    self.toolCalls = toolCalls
    self.stopReason = stopReason
  }

  /// The text of all parts together, pictures left out; setting it makes one part.
  public var content: String {
    get { parts.map(\.text).joined() }
    set { parts = [.text(newValue)] }
  }
}

extension ContentPart {
  var text: String {
    switch self {
    case .text(let text): text
    case .picture: ""
    }
  }
}

/// A function that the model asks to be called.
public struct ToolCall: Sendable, Hashable {
  public var name: String
  /// The arguments as a JSON object's text, its keys in the order they were written.
  public var arguments: String

  public init(name: String, arguments: String) {
    self.name = name
    self.arguments = arguments
  }
}
