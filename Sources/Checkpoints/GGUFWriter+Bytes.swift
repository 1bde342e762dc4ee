// GGUF values as bytes. Knows no key.

extension [UInt8] {
  /// Appends the number, its lowest byte first.
  mutating func appendNumber<Number: FixedWidthInteger>(_ number: Number) {
    for byte in 0..<Number.bitWidth / 8 { append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }

  mutating func appendGGUFString(_ text: String) {
    appendNumber(UInt64(text.utf8.count))
    append(contentsOf: text.utf8)
  }

  /// Appends the value without its type.
  mutating func appendGGUFValue(_ value: GGUFValue) {
    switch value {
    case .uint8(let value): appendNumber(value)
    case .int8(let value): appendNumber(value)
    case .uint16(let value): appendNumber(value)
    case .int16(let value): appendNumber(value)
    case .uint32(let value): appendNumber(value)
    case .int32(let value): appendNumber(value)
    case .uint64(let value): appendNumber(value)
    case .int64(let value): appendNumber(value)
    case .float32(let value): appendNumber(value.bitPattern)
    case .float64(let value): appendNumber(value.bitPattern)
    case .bool(let value): append(value ? 1 : 0)
    case .string(let value): appendGGUFString(value)
    case .array(let values): appendGGUFArray(values)
    }
  }

  private mutating func appendGGUFArray(_ values: GGUFArray) {
    appendNumber(values.type.rawValue)
    appendNumber(UInt64(values.count))
    switch values {
    case .uint8(let values): append(contentsOf: values)
    case .int8(let values): for value in values { appendNumber(value) }
    case .uint16(let values): for value in values { appendNumber(value) }
    case .int16(let values): for value in values { appendNumber(value) }
    case .uint32(let values): for value in values { appendNumber(value) }
    case .int32(let values): for value in values { appendNumber(value) }
    case .uint64(let values): for value in values { appendNumber(value) }
    case .int64(let values): for value in values { appendNumber(value) }
    case .float32(let values): for value in values { appendNumber(value.bitPattern) }
    case .float64(let values): for value in values { appendNumber(value.bitPattern) }
    case .bool(let values): for value in values { append(value ? 1 : 0) }
    case .string(let values): for value in values { appendGGUFString(value) }
    case .array(let values): for value in values { appendGGUFArray(value) }
    }
  }
}
