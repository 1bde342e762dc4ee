// A dialogue as a file. Knows no model.

import Checkpoints
import Inference
import JSON
import Tokenizers

/// Reads and writes {"messages": [{"role": …, "content": …}, …]}, the form that OpenAI's interface has.
enum DialogueFile {
  static func write(_ dialogue: Dialogue, to path: String) throws {
    let messages = dialogue.messages.map { message -> JSONValue in
      ["role": .string(message.role.rawValue), "content": .string(message.content)]
    }
    let object: JSONValue = ["messages": .array(messages)]
    let file = try AtomicFile(path: path)
    try file.write(Array((object.text(pretty: true) + "\n").utf8))
    try file.commit()
  }

  /// - Throws: an error that names the file and the message
  static func read(_ path: String) throws -> Dialogue {
    do {
      let json = try JSONValue(parsing: TextInput.read(path))
      let messages = try (json.arrayValue ?? json.array(at: "messages")).map { entry in
        let role = try entry.string(at: "role")
        guard let role = Role(rawValue: role) else {
          throw CommandFailure(
            .data, "expected role system, user or assistant, found \(quoted(role, limit: 40))")
        }
        return Message(role, try entry.string(at: "content"))
      }
      return try Dialogue(messages)
    } catch let failure as CommandFailure where failure.description.hasPrefix(path) {
      throw failure
    } catch {
      throw CommandFailure(.data, "\(path): \(error)")
    }
  }
}
