// Numbers of a JSON text: whole ones in 64 bits, all others correctly rounded doubles. Knows no field.

extension JSONParser {
  /// Reads the number whose first byte stands at the offset.
  mutating func number(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    let start = offset
    var isWhole = true
    var digits = DigitCollector()
    if bytes[offset] == UInt8(ascii: "-") {
      digits.isNegative = true
      offset += 1
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "0") {
      offset += 1
    } else {
      try collect(bytes, into: &digits)
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      isWhole = false
      offset += 1
      let first = offset
      try collect(bytes, into: &digits)
      digits.exponent -= offset - first
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      try exponent(bytes, into: &digits)
    }
    if isWhole, let value = digits.integer { return .integer(value) }
    let value = digits.double ?? Double(String(copyingASCII: bytes.extracting(start..<offset))) ?? .nan
    if value.isFinite { return .double(value) }
    offset = start
    throw malformed(bytes, expected: "a number within a double's range", found: "one beyond it")
  }

  private mutating func collect(_ bytes: Span<UInt8>, into digits: inout DigitCollector) throws(JSONError) {
    let first = offset
    while offset < bytes.count, case let digit = bytes[offset] &- 48, digit < 10 {
      digits.append(digit)
      offset += 1
    }
    if offset == first { throw malformed(bytes, expected: "a digit") }
  }

  private mutating func exponent(
    _ bytes: Span<UInt8>, into digits: inout DigitCollector
  ) throws(JSONError) {
    offset += 1
    var isNegative = false
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "+") {
      isNegative = bytes[offset] == UInt8(ascii: "-")
      offset += 1
    }
    var power = DigitCollector()
    power.isNegative = isNegative
    try collect(bytes, into: &power)
    guard let value = power.integer, abs(value) < 1 << 30 else {
      digits.isExact = false
      return
    }
    digits.exponent += Int(value)
  }
}

/// The decimal digits of one number as far as they fit in 64 bits.
private struct DigitCollector {
  var magnitude: UInt64 = 0
  var exponent = 0
  var isNegative = false
  var isExact = true

  mutating func append(_ digit: UInt8) {
    let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
    let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
    if overflow || carry { isExact = false }
    magnitude = sum
  }

  /// The whole number, if it fits.
  var integer: Int64? {
    guard isExact else { return nil }
    if isNegative { return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
    return Int64(exactly: magnitude)
  }

  /// The number, if one correctly rounded operation on two exact doubles gives it.
  var double: Double? {
    guard isExact, magnitude <= 1 << 53, abs(exponent) < Self.powersOfTen.count else { return nil }
    let value = Double(magnitude)
    let power = Self.powersOfTen[abs(exponent)]
    let scaled = exponent < 0 ? value / power : value * power
    return isNegative ? -scaled : scaled
  }

  /// 10 to the 22nd is the last power that a double holds exactly.
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}

extension String {
  /// The text of bytes that are known to be ASCII.
  fileprivate init(copyingASCII bytes: Span<UInt8>) {
    self = ""
    for index in 0..<bytes.count { unicodeScalars.append(UnicodeScalar(bytes[index])) }
  }
}
