// The strict reader of RFC 8259 text. Knows the grammar and its limits; does not know what a document is for.

/// Bounds on what a document may ask of its reader.
public struct JSONLimits: Sendable {
  /// How deeply arrays and objects may lie in one another.
  public var depth: Int
  /// Values that any document may hold; longer ones may hold one more for every eight bytes.
  public var values: Int

  public init(depth: Int = 128, values: Int = 1 << 20) {
    self.depth = depth
    self.values = values
  }
}

extension JSONValue {
  /// Reads one document.
  ///
  /// Nothing but white space may follow it. A repeated key, a comma too many, a control character in a string,
  /// invalid UTF-8, an unpaired surrogate and a number too large for a double are errors.
  /// - Throws: `JSONError.malformed` with the place.
  public init(parsing bytes: Span<UInt8>, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    var parser = JSONParser(limits: limits, byteCount: bytes.count)
    self = try parser.document(bytes)
  }

  /// Reads one document from an array of bytes.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
    try self.init(parsing: bytes.span, limits: limits)
  }

  /// Reads one document from mapped or otherwise borrowed bytes.
  public init(parsing bytes: UnsafeRawBufferPointer, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    let elements = unsafe bytes.bindMemory(to: UInt8.self)
    try unsafe self.init(parsing: elements.span, limits: limits)
  }

  /// Reads one document from text.
  public init(parsing text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    try self.init(parsing: [UInt8](text.utf8), limits: limits)
  }
}

/// A descent through the text; the bytes are passed along because a span cannot be kept.
struct JSONParser {
  var offset = 0
  private let deepest: Int
  private let mostValues: Int
  private var values = 0

  init(limits: JSONLimits, byteCount: Int) {
    // Every level takes a few hundred bytes of the stack.
    deepest = min(limits.depth, 512)
    mostValues = limits.values.addingReportingOverflow(byteCount / 8).partialValue
  }

  mutating func document(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    let value = try value(bytes, depth: 0)
    skipSpace(bytes)
    if offset < bytes.count { throw malformed(bytes, expected: "the end of the text") }
    return value
  }

  private mutating func value(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) -> JSONValue {
    skipSpace(bytes)
    values += 1
    if values > mostValues {
      throw malformed(bytes, expected: "at most \(mostValues) values in \(bytes.count) bytes", found: "more")
    }
    guard offset < bytes.count else { throw malformed(bytes, expected: "a value") }
    switch bytes[offset] {
    case UInt8(ascii: "\""): return .string(try string(bytes))
    case UInt8(ascii: "{"): return .object(try object(bytes, depth: depth))
    case UInt8(ascii: "["): return .array(try array(bytes, depth: depth))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number(bytes)
    case UInt8(ascii: "t"): return try literal(bytes, "true", .bool(true))
    case UInt8(ascii: "f"): return try literal(bytes, "false", .bool(false))
    case UInt8(ascii: "n"): return try literal(bytes, "null", .null)
    default: throw malformed(bytes, expected: "a value")
    }
  }

  private mutating func array(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) -> [JSONValue] {
    try descend(bytes, depth: depth)
    var elements: [JSONValue] = []
    if skip(bytes, UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try value(bytes, depth: depth + 1))
      if skip(bytes, UInt8(ascii: ",")) { continue }
      if skip(bytes, UInt8(ascii: "]")) { return elements }
      throw malformed(bytes, expected: "\",\" or \"]\"")
    }
  }

  private mutating func object(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) -> JSONObject {
    try descend(bytes, depth: depth)
    var object = JSONObject()
    if skip(bytes, UInt8(ascii: "}")) { return object }
    while true {
      skipSpace(bytes)
      let start = offset
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
        throw malformed(bytes, expected: "a key")
      }
      let key = try string(bytes)
      if !skip(bytes, UInt8(ascii: ":")) { throw malformed(bytes, expected: "\":\"") }
      let value = try value(bytes, depth: depth + 1)
      if !object.appendIfNew(JSONObject.Member(key: key, value: value)) {
        offset = start
        throw malformed(bytes, expected: "each key once in an object", found: "\(quoted(key)) again")
      }
      if skip(bytes, UInt8(ascii: ",")) { continue }
      if skip(bytes, UInt8(ascii: "}")) { return object }
      throw malformed(bytes, expected: "\",\" or \"}\"")
    }
  }

  private mutating func descend(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) {
    if depth >= deepest {
      throw malformed(bytes, expected: "at most \(deepest) levels of nesting", found: "more")
    }
    offset += 1
  }

  private mutating func literal(
    _ bytes: Span<UInt8>, _ text: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    for expected in "\(text)".utf8 {
      guard offset < bytes.count, bytes[offset] == expected else {
        throw malformed(bytes, expected: "\"\(text)\"")
      }
      offset += 1
    }
    return value
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  private mutating func skip(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
    skipSpace(bytes)
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// The error for what stands at the offset.
  func malformed(_ bytes: Span<UInt8>, expected: String, found: String? = nil) -> JSONError {
    var line = 1
    for index in 0..<min(offset, bytes.count) where bytes[index] == 0x0A { line += 1 }
    return .malformed(expected: expected, found: found ?? self.found(bytes), offset: offset, line: line)
  }

  private func found(_ bytes: Span<UInt8>) -> String {
    guard offset < bytes.count else { return "the end of the text" }
    let byte = bytes[offset]
    if (0x20...0x7E).contains(byte) { return quoted(String(UnicodeScalar(byte))) }
    return "the byte 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
