// Reads what a model answered: content, calls, why it stopped. Knows no ids and runs nothing.

import JSON

/// Meta's way of reading a reply (`llama4.md`, section 4), a text in which control tokens are spelled out.
public enum AssistantReply {
  /// The message that `text` is. If it is a call, or begins with `<|python_start|>` and is code, the content is empty.
  /// - Parameters:
  ///   - everyCall: whether all calls of a Python list are wanted; Meta's code takes the first one only.
  public static func read(_ text: String, everyCall: Bool = false) -> Message {
    var body = Substring(text)
    while body.utf8.first == 0x20 { body.unicodeScalars.removeFirst() }
    while body.utf8.last == 0x20 { body.unicodeScalars.removeLast() }
    _ = drop("<|header_start|>assistant<|header_end|>\n\n", atStartOf: &body)
    let isCode = drop("<|python_start|>", atStartOf: &body)
    if isCode { body = remove("<|python_end|>", from: body) }
    var message = Message(.assistant, parts: [], stopReason: .outOfTokens)
    if drop("<|eot|>", atEndOf: &body) {
      message.stopReason = .endOfTurn
    } else if drop("<|eom|>", atEndOf: &body) {
      message.stopReason = .endOfMessage
    }
    let calls = Self.calls(in: Array(body.utf8))
    if !calls.isEmpty {
      message.toolCalls = everyCall ? calls : [calls[0]]
    } else if isCode {
      message.toolCalls = [call("code_interpreter", JSONObject([("code", .string(String(body)))]))]
    }
    message.content = message.toolCalls.isEmpty ? String(body) : ""
    return message
  }

  /// The calls that `body` is or holds, in the order in which Meta's code looks for them.
  private static func calls(in body: [UInt8]) -> [ToolCall] {
    if let call = functionTag(in: body) { return [call] }
    if let call = object(body) { return [call] }
    if let calls = PythonCalls.parse(body) { return calls.map { custom($0.name, $0.arguments) } }
    if let call = builtIn(in: body) { return [call] }
    return []
  }

  /// Looking at more tags whose objects do not end would take quadratic time.
  private static let mostTags = 16

  /// `<function=NAME>{…}` anywhere in the text.
  private static func functionTag(in body: [UInt8]) -> ToolCall? {
    let opening = Array("<function=".utf8)
    var start = 0
    for _ in 0..<mostTags {
      guard let tag = index(of: opening, in: body, from: start) else { return nil }
      start = tag + opening.count
      guard let close = index(of: Array(">{".utf8), in: body, from: start), close > start else { return nil }
      let name = String(decoding: body[start..<close], as: UTF8.self)
      guard let end = endOfObject(body, from: close + 1), !name.contains("}") else { continue }
      let text = Array(body[(close + 1)..<end])
      // Models write such objects with single quotes too.
      let quotes = text.map { $0 == 0x27 ? 0x22 : $0 }
      for candidate in [text, quotes] {
        if let arguments = (try? JSONValue(parsing: candidate))?.objectValue {
          return custom(name, arguments)
        }
      }
    }
    return nil
  }

  /// The whole text as an object with a name and parameters.
  private static func object(_ body: [UInt8]) -> ToolCall? {
    guard let object = (try? JSONValue(parsing: body))?.objectValue,
      let name = object["name"]?.stringValue, let parameters = object["parameters"]?.objectValue
    else { return nil }
    return custom(name, parameters)
  }

  /// `NAME.call(query="…")` anywhere in the text.
  private static func builtIn(in body: [UInt8]) -> ToolCall? {
    let middle = Array(".call(query=\"".utf8)
    var start = 0
    while let dot = index(of: middle, in: body, from: start) {
      start = dot + 1
      let name = body[..<dot].reversed().prefix { isWord($0) }.reversed()
      guard let quote = body[(dot + middle.count)...].firstIndex(of: 0x22) else { return nil }
      guard !name.isEmpty, quote + 1 < body.count, body[quote + 1] == 0x29 else { continue }
      let query = String(decoding: body[(dot + middle.count)..<quote], as: UTF8.self)
      return call(String(decoding: Array(name), as: UTF8.self), JSONObject([("query", .string(query))]))
    }
    return nil
  }

  /// A call in a custom form. A built-in tool called that way still takes one query.
  private static func custom(_ name: String, _ arguments: JSONObject) -> ToolCall {
    guard BuiltInTool(rawValue: name) != nil, let first = arguments.members.first else {
      return call(name, arguments)
    }
    return call(name, JSONObject([("query", first.value)]))
  }

  private static func call(_ name: String, _ arguments: JSONObject) -> ToolCall {
    ToolCall(name: name, arguments: JSONValue.object(arguments).text(spaced: true, escapesNonASCII: true))
  }

  // MARK: Text

  private static func drop(_ prefix: String, atStartOf text: inout Substring) -> Bool {
    guard text.utf8.starts(with: prefix.utf8) else { return false }
    text = text[(text.utf8.index(text.startIndex, offsetBy: prefix.utf8.count))...]
    return true
  }

  private static func drop(_ suffix: String, atEndOf text: inout Substring) -> Bool {
    guard text.utf8.reversed().starts(with: suffix.utf8.reversed()) else { return false }
    text = text[..<text.utf8.index(text.endIndex, offsetBy: -suffix.utf8.count)]
    return true
  }

  private static func remove(_ mark: String, from text: Substring) -> Substring {
    let bytes = Array(text.utf8)
    let pattern = Array(mark.utf8)
    var kept: [UInt8] = []
    var start = 0
    while let found = index(of: pattern, in: bytes, from: start) {
      kept += bytes[start..<found]
      start = found + pattern.count
    }
    return Substring(String(decoding: kept + bytes[start...], as: UTF8.self))
  }

  private static func index(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + pattern.count <= bytes.count {
      if bytes[place] == pattern[0], bytes[place..<(place + pattern.count)].elementsEqual(pattern) {
        return place
      }
      place += 1
    }
    return nil
  }

  /// Where the JSON object that starts at `start` ends: braces in pairs, those in texts not counted.
  private static func endOfObject(_ bytes: [UInt8], from start: Int) -> Int? {
    var depth = 0
    var quote: UInt8? = nil
    var index = start
    while index < bytes.count {
      switch (bytes[index], quote) {
      case (0x5C, .some): index += 1
      case (let byte, .some(let open)) where byte == open: quote = nil
      case (_, .some): break
      case (0x22, nil), (0x27, nil): quote = bytes[index]
      case (0x7B, nil): depth += 1
      case (0x7D, nil):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
