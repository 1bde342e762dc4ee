// A dialogue as a file. Knows no model.

import Checkpoints
import Inference
import JSON
import Tokenizers

/// Reads and writes {"messages": [{"role": …, "content": …}, …]}, the form that OpenAI's interface has. A question with
/// pictures has parts as content, {"type": "image_url", "image_url": {"url": PATH}} among those with a text.
enum DialogueFile {
  /// - Parameter sources: the files that pictures are from
  /// - Throws: `CommandFailure` if a picture is from none: a video's frames are not
  static func write(_ dialogue: Dialogue, _ sources: [PreparedPicture: String], to path: String) throws {
    var messages: [JSONValue] = []
    func add(_ role: Role, _ content: JSONValue) {
      messages.append(["role": .string(role.rawValue), "content": content])
    }
    if let system = dialogue.system { add(.system, .string(system)) }
    for turn in dialogue.turns {
      if turn.parts.pictures.isEmpty {
        add(.user, .string(turn.question))
      } else {
        add(.user, .array(try turn.parts.map { try part($0, sources, path) }))
      }
      if let answer = turn.answer { add(.assistant, .string(answer)) }
    }
    let object: JSONValue = ["messages": .array(messages)]
    let file = try AtomicFile(path: path)
    try file.write(Array((object.text(pretty: true) + "\n").utf8))
    try file.commit()
  }

  private static func part(
    _ part: QuestionPart, _ sources: [PreparedPicture: String], _ path: String
  ) throws -> JSONValue {
    switch part {
    case .text(let text): return ["type": "text", "text": .string(text)]
    case .picture(let picture):
      guard let source = sources[picture] else {
        throw CommandFailure(
          .data, "\(path): expected a dialogue of text and pictures from files, found frames of a video")
      }
      return ["type": "image_url", "image_url": ["url": .string(source)]]
    }
  }

  /// - Parameter open: opens a picture
  /// - Returns: the dialogue, and the files that its pictures are from
  /// - Throws: an error that names the file and the message
  static func read(
    _ path: String, open: (String) throws -> Attachment
  ) throws -> (dialogue: Dialogue, sources: [PreparedPicture: String]) {
    var sources: [PreparedPicture: String] = [:]
    var pictures: [PreparedPicture] = []
    func parts(_ content: JSONValue?) throws -> [ContentPart] {
      guard let list = content?.arrayValue else { return [.text(try require(content?.stringValue, content))] }
      return try list.map { part in
        guard let image = part["image_url"] else {
          return .text(try require(part["text"]?.stringValue, part["text"]))
        }
        let source = try require((image["url"] ?? image).stringValue, image)
        let opened = try open(source).parts.pictures
        pictures += opened
        guard let picture = opened.first else { throw CommandFailure(.data, "\(source): holds no picture") }
        sources[picture] = source
        return .picture(picture.layout)
      }
    }
    do {
      let json = try JSONValue(parsing: TextInput.read(path))
      let messages = try (json.arrayValue ?? json.array(at: "messages")).map { entry in
        let role = try entry.string(at: "role")
        guard let role = Role(rawValue: role) else {
          throw CommandFailure(
            .data, "expected role system, user or assistant, found \(quoted(role, limit: 40))")
        }
        return Message(role, parts: try parts(entry["content"]))
      }
      return (try Dialogue(messages, pictures: pictures), sources)
    } catch let failure as CommandFailure where failure.description.hasPrefix(path) {
      throw failure
    } catch {
      throw CommandFailure(.data, "\(path): \(error)")
    }
  }

  private static func require(_ text: String?, _ found: JSONValue?) throws -> String {
    guard let text else {
      throw CommandFailure(.data, "content: expected a text or parts, found \(found?.kind ?? "none")")
    }
    return text
  }
}
