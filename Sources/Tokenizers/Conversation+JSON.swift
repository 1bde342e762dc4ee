// Reads conversations from JSON: OpenAI's messages, and the form of the golden files. Knows no chat format.

public import JSON

/// What a part of a message says about a picture.
public enum PictureSource: Sendable {
  /// What to draw.
  case scene(JSONValue)
  case file(path: String)
}

extension Message {
  /// The messages of a document: an array of them, or an object that has one as `messages`.
  ///
  /// A message has a `role` (system or developer, user, assistant, tool or ipython), a `content` (a text, null, or
  /// parts with a `text`), and perhaps `context`, `stop_reason` and `tool_calls`, these as `{name, arguments}` or as
  /// OpenAI's `{type, function: {name, arguments}}`. Other fields (`name`, `tool_call_id`) say nothing to the model.
  /// - Parameter picture: the layout of a picture, which a part with a `scene` or with the `path` of an `image` names; called
  ///   in the order in which pictures stand. nil where they cannot be looked at
  /// - Throws: `TokenizerError.unsupportedMessage`, which says where
  public static func conversation(
    from document: JSONValue, picture: ((PictureSource) throws -> PictureLayout)? = nil
  ) throws(TokenizerError) -> [Message] {
    guard let list = document.arrayValue ?? document["messages"]?.arrayValue else {
      throw .unsupportedMessage(
        place: "messages", reason: "expected an array, found \(describe(document["messages"]))")
    }
    var messages: [Message] = []
    for (index, entry) in list.enumerated() {
      messages.append(try Message(entry, place: "messages.\(index)", picture: picture))
    }
    return messages
  }

  private typealias PictureReader = (PictureSource) throws -> PictureLayout

  private init(_ value: JSONValue, place: String, picture: PictureReader?) throws(TokenizerError) {
    guard value.objectValue != nil else {
      throw .unsupportedMessage(place: place, reason: "expected an object, found \(value.kind)")
    }
    let calls = try Self.toolCalls(value["tool_calls"], place: place + ".tool_calls")
    let role = try Self.role(value["role"], place: place + ".role")
    // A message with calls may say nothing else.
    let content = value["content"] ?? .null
    guard !content.isNull || !calls.isEmpty || role == .assistant else {
      throw .unsupportedMessage(
        place: place + ".content", reason: "expected a text, found \(Self.describe(value["content"]))")
    }
    var stopReason: StopReason? = nil
    if let text = value["stop_reason"], !text.isNull {
      guard let reason = text.stringValue.flatMap(StopReason.init) else {
        throw .unsupportedMessage(
          place: place + ".stop_reason",
          reason: "expected end_of_turn, end_of_message or out_of_tokens, found \(Self.describe(text))")
      }
      stopReason = reason
    }
    let context = value["context"] ?? .null
    self.init(
      role, parts: try Self.parts(content, place: place + ".content", picture: picture),
      context: context.isNull ? nil : try Self.parts(context, place: place + ".context", picture: picture),
      toolCalls: calls, stopReason: stopReason)
  }

  private static func role(_ value: JSONValue?, place: String) throws(TokenizerError) -> Role {
    switch value?.stringValue {
    case "system", "developer": return .system
    case "user": return .user
    case "assistant": return .assistant
    case "tool", "ipython", "function": return .tool
    default:
      throw .unsupportedMessage(
        place: place, reason: "expected system, developer, user, assistant or tool, found \(describe(value))")
    }
  }

  private static func parts(
    _ value: JSONValue, place: String, picture: PictureReader?
  ) throws(TokenizerError) -> [ContentPart] {
    if value.isNull { return [] }
    if let text = value.stringValue { return [.text(text)] }
    guard let list = value.arrayValue else {
      throw .unsupportedMessage(
        place: place, reason: "expected a text or an array of parts, found \(value.kind)")
    }
    var parts: [ContentPart] = []
    for (index, part) in list.enumerated() {
      let place = "\(place).\(index)"
      let type = part["type"]?.stringValue
      if let picture, let (source, field) = try pictureSource(part, place: place) {
        do {
          parts.append(.picture(try picture(source)))
        } catch {
          throw .unsupportedMessage(place: place + field, reason: "\(error)")
        }
        continue
      }
      if part["scene"] != nil || part["image"] != nil || type == "image_url" || type == "image"
        || type == "input_image"
      {
        throw .unsupportedMessage(place: place, reason: "pictures are not supported yet")
      }
      guard ["text", "input_text", "output_text", "refusal", nil].contains(type),
        let text = part.stringValue ?? part["text"]?.stringValue ?? part["refusal"]?.stringValue
      else {
        throw .unsupportedMessage(
          place: place,
          reason: "expected a part with a text, found \(type.map { quoted($0, limit: 40) } ?? part.kind)")
      }
      parts.append(.text(text))
    }
    return parts
  }

  /// The picture that a part names, and in which field; nil if it names none.
  private static func pictureSource(
    _ part: JSONValue, place: String
  ) throws(TokenizerError) -> (PictureSource, field: String)? {
    if let scene = part["scene"] { return (.scene(scene), ".scene") }
    guard part["type"]?.stringValue == "image" else { return nil }
    guard let path = part["path"]?.stringValue, !path.isEmpty else {
      throw .unsupportedMessage(
        place: place + ".path", reason: "expected the path of a picture, found \(describe(part["path"]))")
    }
    return (.file(path: path), ".path")
  }

  private static func toolCalls(_ value: JSONValue?, place: String) throws(TokenizerError) -> [ToolCall] {
    guard let value, !value.isNull else { return [] }
    guard let list = value.arrayValue else {
      throw .unsupportedMessage(place: place, reason: "expected an array, found \(value.kind)")
    }
    var calls: [ToolCall] = []
    for (index, entry) in list.enumerated() {
      let function = entry["function"] ?? entry
      guard let name = function["name"]?.stringValue else {
        throw .unsupportedMessage(
          place: "\(place).\(index).name", reason: "expected a text, found \(describe(function["name"]))")
      }
      let arguments = function["arguments"] ?? .object(JSONObject())
      let call = ToolCall(name: name, arguments: arguments.stringValue ?? arguments.text(spaced: true))
      _ = try call.parsedArguments(place: "\(place).\(index)")
      calls.append(call)
    }
    return calls
  }

  private static func describe(_ value: JSONValue?) -> String {
    switch value {
    case nil: "nothing"
    case .string(let text): quoted(text, limit: 40)
    case .some(let value): value.kind
    }
  }
}

extension ToolCall {
  /// The arguments as an object.
  func parsedArguments(place: String) throws(TokenizerError) -> JSONObject {
    // Models that call a function without arguments may write nothing at all.
    if arguments.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { return JSONObject() }
    do throws(JSONError) {
      if let object = try JSONValue(parsing: arguments).objectValue { return object }
    } catch {
      throw .unsupportedMessage(
        place: place + ".arguments", reason: "expected the text of a JSON object: \(error)")
    }
    throw .unsupportedMessage(
      place: place + ".arguments",
      reason: "expected the text of a JSON object, found \(quoted(arguments, limit: 40))")
  }
}
