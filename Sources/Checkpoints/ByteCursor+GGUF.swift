// The strings and values of GGUF metadata as they lie in the bytes. Knows no key.

extension ByteCursor {
  /// Arrays may lie in arrays this deep.
  private static let deepestArray = 4

  mutating func ggufString(_ bytes: Span<UInt8>) throws(CheckpointError) -> String {
    try text(try count(UInt64.self, of: bytes, elementsOfAtLeast: 1), of: bytes)
  }

  mutating func ggufValue(_ bytes: Span<UInt8>) throws(CheckpointError) -> GGUFValue {
    switch try ggufType(bytes) {
    case .uint8: .uint8(try number(UInt8.self, of: bytes))
    case .int8: .int8(try number(Int8.self, of: bytes))
    case .uint16: .uint16(try number(UInt16.self, of: bytes))
    case .int16: .int16(try number(Int16.self, of: bytes))
    case .uint32: .uint32(try number(UInt32.self, of: bytes))
    case .int32: .int32(try number(Int32.self, of: bytes))
    case .uint64: .uint64(try number(UInt64.self, of: bytes))
    case .int64: .int64(try number(Int64.self, of: bytes))
    case .float32: .float32(Float(bitPattern: try number(UInt32.self, of: bytes)))
    case .float64: .float64(Double(bitPattern: try number(UInt64.self, of: bytes)))
    case .bool: .bool(try ggufBool(bytes))
    case .string: .string(try ggufString(bytes))
    case .array: .array(try ggufArray(bytes, depth: 1))
    }
  }

  private mutating func ggufType(_ bytes: Span<UInt8>) throws(CheckpointError) -> GGUFType {
    let number = try number(UInt32.self, of: bytes)
    guard let type = GGUFType(rawValue: number) else {
      throw invalid(expected: "a type from 0 to \(GGUFType.float64.rawValue)", found: "\(number)")
    }
    return type
  }

  private mutating func ggufBool(_ bytes: Span<UInt8>) throws(CheckpointError) -> Bool {
    let byte = try number(UInt8.self, of: bytes)
    guard byte <= 1 else { throw invalid(expected: "0 or 1 for a truth value", found: "\(byte)") }
    return byte == 1
  }

  private mutating func ggufArray(_ bytes: Span<UInt8>, depth: Int) throws(CheckpointError) -> GGUFArray {
    guard depth <= Self.deepestArray else {
      throw invalid(expected: "at most \(Self.deepestArray) levels of arrays", found: "more")
    }
    let type = try ggufType(bytes)
    let count = try count(UInt64.self, of: bytes, elementsOfAtLeast: type.minimumByteCount)
    switch type {
    case .uint8: return .uint8(try numbers(count, bytes))
    case .int8: return .int8(try numbers(count, bytes))
    case .uint16: return .uint16(try numbers(count, bytes))
    case .int16: return .int16(try numbers(count, bytes))
    case .uint32: return .uint32(try numbers(count, bytes))
    case .int32: return .int32(try numbers(count, bytes))
    case .uint64: return .uint64(try numbers(count, bytes))
    case .int64: return .int64(try numbers(count, bytes))
    case .float32: return .float32(try numbers(count, bytes).map { Float(bitPattern: $0) })
    case .float64: return .float64(try numbers(count, bytes).map { Double(bitPattern: $0) })
    case .bool:
      return .bool(try list(count) { (cursor) throws(CheckpointError) in try cursor.ggufBool(bytes) })
    case .string:
      return .string(try list(count) { (cursor) throws(CheckpointError) in try cursor.ggufString(bytes) })
    case .array:
      return .array(
        try list(count) { (cursor) throws(CheckpointError) in try cursor.ggufArray(bytes, depth: depth + 1) })
    }
  }

  private mutating func numbers<Number: FixedWidthInteger>(
    _ count: Int, _ bytes: Span<UInt8>
  ) throws(CheckpointError) -> [Number] {
    try list(count) { (cursor) throws(CheckpointError) in try cursor.number(Number.self, of: bytes) }
  }

  private mutating func list<Element>(
    _ count: Int, _ read: (inout ByteCursor) throws(CheckpointError) -> Element
  ) throws(CheckpointError) -> [Element] {
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }
}
