// What people, models and tools said to each other, before any format. Knows neither ids nor templates.

/// Who speaks. `tool` is the result of a call (Llama 4 calls it `ipython`).
public enum Role: String, Sendable, Hashable {
  case system, user, assistant, tool
}

/// One turn of a conversation.
public struct Message: Sendable, Hashable {
  public var role: Role
  public var content: String
  /// Calls that an assistant makes after its content.
  public var toolCalls: [ToolCall]

  public init(_ role: Role, _ content: String, toolCalls: [ToolCall] = []) {
    self.role = role
    self.content = content
    self.toolCalls = toolCalls
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
