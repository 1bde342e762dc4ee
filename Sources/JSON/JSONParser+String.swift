// Strings of a JSON text: escapes, surrogates, UTF-8. Knows nothing of where in a document the string stands.

extension JSONParser {
  /// Reads the string whose opening quote stands at the offset.
  mutating func string(_ bytes: Span<UInt8>) throws(JSONError) -> String {
    offset += 1
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        let text = try utf8(bytes, bytes.extracting(start..<offset), at: start)
        offset += 1
        return text
      case UInt8(ascii: "\\"): return try escapedString(bytes, start: start)
      case 0..<0x20: throw malformed(bytes, expected: "control characters written as escapes")
      default: offset += 1
      }
    }
    throw malformed(bytes, expected: "the end of the string")
  }

  /// Reads on from the first backslash at the offset; `start` is where the string's text begins.
  private mutating func escapedString(_ bytes: Span<UInt8>, start: Int) throws(JSONError) -> String {
    var text: [UInt8] = []
    for index in start..<offset { text.append(bytes[index]) }
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\""):
        let result = try utf8(bytes, text.span, at: nil)
        offset += 1
        return result
      case UInt8(ascii: "\\"):
        offset += 1
        try escape(bytes, into: &text)
      case 0..<0x20: throw malformed(bytes, expected: "control characters written as escapes")
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw malformed(bytes, expected: "the end of the string")
  }

  /// Reads what stands behind a backslash.
  private mutating func escape(_ bytes: Span<UInt8>, into text: inout [UInt8]) throws(JSONError) {
    let letter: UInt8 = offset < bytes.count ? bytes[offset] : 0
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try escapedScalar(bytes)
      text.append(contentsOf: String(scalar).utf8)
      return
    default: throw malformed(bytes, expected: "one of \"\\/bfnrtu after a backslash")
    }
    offset += 1
  }

  /// Reads `uXXXX` at the offset, and the second half of a surrogate pair behind it.
  private mutating func escapedScalar(_ bytes: Span<UInt8>) throws(JSONError) -> UnicodeScalar {
    let start = offset
    let first = try codeUnit(bytes)
    if let scalar = UnicodeScalar(first) { return scalar }
    if first < 0xDC00, offset < bytes.count, bytes[offset] == UInt8(ascii: "\\") {
      offset += 1
      if offset < bytes.count, bytes[offset] == UInt8(ascii: "u") {
        let second = try codeUnit(bytes)
        if (0xDC00...0xDFFF).contains(second),
          let scalar = UnicodeScalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        {
          return scalar
        }
      }
    }
    offset = start
    throw malformed(bytes, expected: "surrogates in pairs", found: "one alone")
  }

  private mutating func codeUnit(_ bytes: Span<UInt8>) throws(JSONError) -> UInt32 {
    offset += 1
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt32
      switch offset < bytes.count ? bytes[offset] : 0 {
      case let byte where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte): digit = UInt32(byte) - 48
      case let byte where (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte): digit = UInt32(byte) - 87
      case let byte where (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte): digit = UInt32(byte) - 55
      default: throw malformed(bytes, expected: "four hexadecimal digits")
      }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  /// The text as a string; `start` is where it stands in the document, nil if it was put together from escapes.
  private mutating func utf8(_ bytes: Span<UInt8>, _ text: Span<UInt8>, at start: Int?) throws(JSONError)
    -> String
  {
    let invalid: Int
    do {
      return String(copying: try UTF8Span(validating: text))
    } catch {
      invalid = error.byteOffsets.lowerBound
    }
    if let start { offset = start + invalid }
    throw malformed(bytes, expected: "UTF-8", found: "invalid bytes")
  }
}
