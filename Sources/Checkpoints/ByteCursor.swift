// Little-endian numbers and strings read one after the other, never past the end. Knows no file format.

import JSON

/// A place in a file's bytes; the bytes are passed along because a span cannot be kept.
struct ByteCursor {
  let path: String
  /// The part of the file that errors name.
  var subject: String
  var offset: Int

  init(path: String, subject: String, offset: Int = 0) {
    self.path = path
    self.subject = subject
    self.offset = offset
  }

  func invalid(expected: String, found: String) -> CheckpointError {
    .invalid(path: path, subject: subject, expected: expected, found: found)
  }

  /// Steps over `count` bytes and says where they lie.
  mutating func skip(_ count: Int, of bytes: Span<UInt8>) throws(CheckpointError) -> Range<Int> {
    guard count >= 0, offset >= 0, offset <= bytes.count, count <= bytes.count - offset else {
      throw invalid(
        expected: "\(count) bytes at byte \(offset)", found: "\(max(0, bytes.count - offset)) before the end")
    }
    defer { offset += count }
    return offset..<offset + count
  }

  mutating func number<Number: FixedWidthInteger>(
    _ type: Number.Type, of bytes: Span<UInt8>
  ) throws(CheckpointError) -> Number {
    let range = try skip(Number.bitWidth / 8, of: bytes)
    var bits: UInt64 = 0
    for (position, index) in range.enumerated() { bits |= UInt64(bytes[index]) << UInt64(8 * position) }
    return Number(truncatingIfNeeded: bits)
  }

  /// Reads a number of elements that take at least `size` bytes each, so that it is bounded by the bytes that are left.
  mutating func count<Number: FixedWidthInteger>(
    _ type: Number.Type, of bytes: Span<UInt8>, elementsOfAtLeast size: Int, most: Int = .max
  ) throws(CheckpointError) -> Int {
    let number = try number(type, of: bytes)
    let bound = min(most, (bytes.count - offset) / size)
    guard let count = Int(exactly: number), count >= 0, count <= bound else {
      throw invalid(expected: "a count of at most \(bound)", found: "\(number)")
    }
    return count
  }

  /// Reads `count` bytes of UTF-8.
  mutating func text(_ count: Int, of bytes: Span<UInt8>) throws(CheckpointError) -> String {
    let range = try skip(count, of: bytes)
    if let text = utf8Text(bytes.extracting(range)) { return text }
    throw invalid(expected: "UTF-8 at byte \(range.lowerBound)", found: "invalid bytes")
  }
}

/// The bytes as text, or nil if they are no UTF-8.
func utf8Text(_ bytes: Span<UInt8>) -> String? {
  do {
    return String(copying: try UTF8Span(validating: bytes))
  } catch {
    return nil
  }
}
