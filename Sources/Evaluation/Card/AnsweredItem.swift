// One question of an examination with the answer it got. Knows no model and no file.

public import JSON
public import Tokenizers

/// What was asked, what was expected, what was answered and whether that was right: a line of `--answers`.
public struct AnsweredItem: Sendable {
  /// The task's name, or `users' questions`.
  public var task: String
  /// The conversation that was shown.
  public var prompt: [Message]
  /// An answer that would have been right.
  public var reference: String
  public var answer: String
  public var isCorrect: Bool

  /// The item as one JSON object.
  public var json: JSONValue {
    [
      "task": .string(task), "correct": .bool(isCorrect),
      "prompt": .array(
        prompt.map { ["role": .string($0.role.rawValue), "content": .string($0.content)] }),
      "reference": .string(reference), "answer": .string(answer),
    ]
  }
}
