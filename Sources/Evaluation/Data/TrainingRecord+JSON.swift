// Training records as lines of JSON. Knows the two shapes a line has.

public import JSON
import Tokenizers

extension TrainingRecord {
  /// `{"messages": [{"role": …, "content": …}…]}` or `{"text": …}`.
  public var json: JSONValue {
    switch self {
    case .document(let text): ["text": .string(text)]
    case .conversation(let messages):
      [
        "messages": .array(
          messages.map { ["role": .string($0.role.rawValue), "content": .string($0.content)] })
      ]
    }
  }
}
