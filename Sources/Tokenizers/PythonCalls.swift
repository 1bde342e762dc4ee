// Reads a Python list of calls with keyword arguments. Knows literals only and evaluates nothing.

import JSON

/// `[f(a=1, b="x"), g()]` as names and values. Anything else is no such list.
struct PythonCalls {
  struct Call {
    let name: String
    let arguments: JSONObject
  }

  /// Deeper values are none that a model means.
  private static let deepest = 64

  private let text: [UInt8]
  private var index = 0

  /// The calls, at least one; nil if the text is something else.
  static func parse(_ text: [UInt8]) -> [Call]? {
    var parser = PythonCalls(text: text)
    guard let calls = parser.list(), !calls.isEmpty else { return nil }
    parser.skipSpace()
    return parser.index == text.count ? calls : nil
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func list() -> [Call]? {
    guard take("[") else { return nil }
    var calls: [Call] = []
    while !take("]") {
      guard let name = identifier(), take("("), let arguments = keywords() else { return nil }
      calls.append(Call(name: name, arguments: arguments))
      guard take(",") || peek() == "]" else { return nil }
    }
    return calls
  }

  /// `a=1, b=2)`
  private mutating func keywords() -> JSONObject? {
    var arguments = JSONObject()
    while !take(")") {
      guard let name = identifier(), arguments[name] == nil, take("="), let value = value(depth: 0) else {
        return nil
      }
      arguments[name] = value
      guard take(",") || peek() == ")" else { return nil }
    }
    return arguments
  }

  private mutating func value(depth: Int) -> JSONValue? {
    guard depth < Self.deepest else { return nil }
    switch peek() {
    case "[": return elements("[", "]", depth: depth)
    case "(": return elements("(", ")", depth: depth)
    case "{": return dictionary(depth: depth)
    case "\"", "'": return strings()
    case let scalar? where "0123456789+-.".unicodeScalars.contains(scalar): return number()
    default: break
    }
    switch identifier() {
    case "None": return .null
    case "True": return .bool(true)
    case "False": return .bool(false)
    default: return nil
    }
  }

  /// A list, or a tuple, which JSON has no other form for. One value in parentheses is that value.
  private mutating func elements(_ open: Unicode.Scalar, _ close: Unicode.Scalar, depth: Int) -> JSONValue? {
    guard take(open) else { return nil }
    var values: [JSONValue] = []
    var hasComma = false
    while !take(close) {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
      let comma = take(",")
      hasComma = hasComma || comma
      guard comma || peek() == close else { return nil }
    }
    return open == "(" && values.count == 1 && !hasComma ? values[0] : .array(values)
  }

  /// `{"k": 1}` with texts as keys.
  private mutating func dictionary(depth: Int) -> JSONValue? {
    guard take("{") else { return nil }
    var object = JSONObject()
    while !take("}") {
      guard let key = strings()?.stringValue, take(":"), let value = value(depth: depth + 1) else {
        return nil
      }
      object[key] = value
      guard take(",") || peek() == "}" else { return nil }
    }
    return .object(object)
  }

  /// Literal texts; several in a row are one.
  private mutating func strings() -> JSONValue? {
    var bytes: [UInt8] = []
    var count = 0
    while let quote = peek(), quote == "\"" || quote == "'" {
      guard string(UInt8(ascii: quote), into: &bytes) else { return nil }
      count += 1
    }
    return count > 0 ? .string(String(decoding: bytes, as: UTF8.self)) : nil
  }

  private mutating func string(_ quote: UInt8, into bytes: inout [UInt8]) -> Bool {
    let isLong = text[index...].starts(with: [quote, quote, quote])
    index += isLong ? 3 : 1
    while index < text.count {
      let byte = text[index]
      if byte == quote, !isLong || text[index...].starts(with: [quote, quote, quote]) {
        index += isLong ? 3 : 1
        return true
      }
      if byte == 0x0A, !isLong { return false }
      if byte == 0x5C {
        guard escape(into: &bytes) else { return false }
      } else {
        bytes.append(byte)
        index += 1
      }
    }
    return false
  }

  private mutating func escape(into bytes: inout [UInt8]) -> Bool {
    guard index + 1 < text.count else { return false }
    let letter = Unicode.Scalar(text[index + 1])
    index += 2
    let simple: [Unicode.Scalar: UInt8] = [
      "n": 10, "t": 9, "r": 13, "b": 8, "f": 12, "a": 7, "v": 11, "\\": 92, "'": 39, "\"": 34,
    ]
    if let byte = simple[letter] {
      bytes.append(byte)
    } else if letter == "\n" {
      // A line that goes on.
    } else if let digits = ["x": 2, "u": 4, "U": 8][letter] {
      guard index + digits <= text.count,
        let value = UInt32(String(decoding: text[index..<(index + digits)], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      else { return false }
      bytes += Array(String(scalar).utf8)
      index += digits
    } else {
      // Python keeps the backslash of an escape that is none.
      bytes += [0x5C, UInt8(truncatingIfNeeded: letter.value)]
    }
    return true
  }

  private mutating func number() -> JSONValue? {
    let start = index
    while index < text.count, isNumeric(text[index], after: index > start ? text[index - 1] : 0) {
      index += 1
    }
    let digits = String(decoding: text[start..<index].filter { $0 != 0x5F }, as: UTF8.self)
    if let value = Int64(digits) { return .integer(value) }
    guard let value = Double(digits), value.isFinite else { return nil }
    return .double(value)
  }

  private func isNumeric(_ byte: UInt8, after previous: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "0"..."9", ".", "_", "e", "E": true
    case "-", "+": previous == 0 || previous == 0x65 || previous == 0x45
    default: false
    }
  }

  private mutating func identifier() -> String? {
    skipSpace()
    let start = index
    while index < text.count, isNamePart(text[index], isFirst: index == start) { index += 1 }
    return index > start ? String(decoding: text[start..<index], as: UTF8.self) : nil
  }

  private func isNamePart(_ byte: UInt8, isFirst: Bool) -> Bool {
    byte >= 0x80 || byte == 0x5F || (0x41...0x5A).contains(byte & 0xDF)
      || (!isFirst && (0x30...0x39).contains(byte))
  }

  private mutating func skipSpace() {
    while index < text.count, text[index] == 0x20 || (0x09...0x0D).contains(text[index]) { index += 1 }
  }

  private mutating func peek() -> Unicode.Scalar? {
    skipSpace()
    return index < text.count ? Unicode.Scalar(text[index]) : nil
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == scalar else { return false }
    index += 1
    return true
  }
}
