// The instructions of pickle protocols 2 to 5 that plain data need. What they build is the machine's business.

extension PickleMachine {
  /// Runs one instruction.
  /// - Returns: false after the last one.
  mutating func step(_ bytes: Span<UInt8>) throws(CheckpointError) -> Bool {
    let code = try cursor.number(UInt8.self, of: bytes)
    switch code {
    case UInt8(ascii: "."): return false
    case 0x80:  // PROTO
      let version = try cursor.number(UInt8.self, of: bytes)
      guard (2...5).contains(version) else {
        throw cursor.invalid(expected: "pickle protocol 2 to 5", found: "\(version)")
      }
    case 0x95: _ = try cursor.skip(8, of: bytes)  // FRAME
    case UInt8(ascii: "("): marks.append(stack.count)
    case UInt8(ascii: "0"): _ = try pop()
    case UInt8(ascii: "1"): _ = try popToMark()
    case UInt8(ascii: "2"):  // DUP
      let value = try pop()
      stack += [value, value]
    default:
      if try pushConstant(code, bytes) { return true }
      if try build(code, bytes) { return true }
      throw refusal(of: "the instruction 0x" + String(code, radix: 16))
    }
    return true
  }

  /// Instructions that push a value written in the pickle.
  private mutating func pushConstant(_ code: UInt8, _ bytes: Span<UInt8>) throws(CheckpointError) -> Bool {
    switch code {
    case UInt8(ascii: "N"): stack.append(.none)
    case 0x88: stack.append(.bool(true))
    case 0x89: stack.append(.bool(false))
    case UInt8(ascii: "J"): stack.append(.integer(Int(try cursor.number(Int32.self, of: bytes))))
    case UInt8(ascii: "K"): stack.append(.integer(Int(try cursor.number(UInt8.self, of: bytes))))
    case UInt8(ascii: "M"): stack.append(.integer(Int(try cursor.number(UInt16.self, of: bytes))))
    case 0x8A: stack.append(try long(bytes, byteCount: Int(try cursor.number(UInt8.self, of: bytes))))
    case 0x8B: stack.append(try long(bytes, byteCount: try length(UInt32.self, bytes)))
    case UInt8(ascii: "G"): try skipOpaque(8, bytes)
    case UInt8(ascii: "X"): try pushText(length(UInt32.self, bytes), bytes)
    case 0x8C: try pushText(length(UInt8.self, bytes), bytes)
    case 0x8D: try pushText(length(UInt64.self, bytes), bytes)
    case UInt8(ascii: "U"), UInt8(ascii: "C"): try skipOpaque(length(UInt8.self, bytes), bytes)
    case UInt8(ascii: "T"), UInt8(ascii: "B"): try skipOpaque(length(UInt32.self, bytes), bytes)
    case 0x8E, 0x96: try skipOpaque(length(UInt64.self, bytes), bytes)
    default: return false
    }
    return true
  }

  /// Instructions that make a value of others.
  private mutating func build(_ code: UInt8, _ bytes: Span<UInt8>) throws(CheckpointError) -> Bool {
    switch code {
    case UInt8(ascii: ")"): pushTuple([])
    case 0x85...0x87:  // TUPLE1 to TUPLE3
      var values: [PickleValue] = []
      for _ in 0..<code - 0x84 { values.insert(try pop(), at: 0) }
      pushTuple(values)
    case UInt8(ascii: "t"): pushTuple(try popToMark())
    case UInt8(ascii: "}"): pushDictionary()
    case UInt8(ascii: "d"):
      let values = try popToMark()
      pushDictionary()
      try setItems(values)
    case UInt8(ascii: "s"):
      let value = try pop()
      try setItems([try pop(), value])
    case UInt8(ascii: "u"): try setItems(try popToMark())
    case UInt8(ascii: "]"): stack.append(.opaque)
    case UInt8(ascii: "l"):
      _ = try popToMark()
      stack.append(.opaque)
    case UInt8(ascii: "a"):
      _ = try pop()
      try requireList()
    case UInt8(ascii: "e"):
      _ = try popToMark()
      try requireList()
    case UInt8(ascii: "q"): try remember(Int(try cursor.number(UInt8.self, of: bytes)))
    case UInt8(ascii: "r"): try remember(Int(try cursor.number(UInt32.self, of: bytes)))
    case 0x94: try remember(memo.count)
    case UInt8(ascii: "h"): try recall(Int(try cursor.number(UInt8.self, of: bytes)))
    case UInt8(ascii: "j"): try recall(Int(try cursor.number(UInt32.self, of: bytes)))
    case UInt8(ascii: "c"):
      let module = try line(bytes)
      stack.append(try global(module, try line(bytes)))
    case 0x93:  // STACK_GLOBAL
      let name = try pop()
      let module = try pop()
      guard case .text(let moduleText) = module, case .text(let nameText) = name else {
        throw cursor.invalid(expected: "the names of a module and its member", found: name.kind)
      }
      stack.append(try global(moduleText, nameText))
    case UInt8(ascii: "R"), 0x81:  // REDUCE, NEWOBJ
      let arguments = try pop()
      try reduce(try pop(), arguments)
    case UInt8(ascii: "b"):  // BUILD: the state of a stream, or attributes of a dictionary
      _ = try pop()
      let target = try pop()
      switch target {
      case .opaque, .dictionary: stack.append(target)
      default: throw refusal(of: "a state for \(target.kind)")
      }
    case UInt8(ascii: "Q"): stack.append(try storage(try pop()))
    default: return false
    }
    return true
  }

  private mutating func length<Number: FixedWidthInteger>(
    _ type: Number.Type, _ bytes: Span<UInt8>
  ) throws(CheckpointError) -> Int {
    try cursor.count(type, of: bytes, elementsOfAtLeast: 1)
  }

  private mutating func pushText(_ count: Int, _ bytes: Span<UInt8>) throws(CheckpointError) {
    stack.append(.text(try cursor.text(count, of: bytes)))
  }

  private mutating func skipOpaque(_ count: Int, _ bytes: Span<UInt8>) throws(CheckpointError) {
    _ = try cursor.skip(count, of: bytes)
    stack.append(.opaque)
  }

  /// A whole number in two's complement, lowest byte first.
  private mutating func long(_ bytes: Span<UInt8>, byteCount: Int) throws(CheckpointError) -> PickleValue {
    let range = try cursor.skip(byteCount, of: bytes)
    guard byteCount <= 8 else {
      throw cursor.invalid(expected: "whole numbers of at most 64 bits", found: "one of \(byteCount) bytes")
    }
    var bits: UInt64 = 0
    for (position, index) in range.enumerated() { bits |= UInt64(bytes[index]) << UInt64(8 * position) }
    let unused = UInt64(64 - 8 * byteCount)
    return .integer(
      byteCount == 0 ? 0 : Int(truncatingIfNeeded: Int64(bitPattern: bits << unused) >> Int64(unused)))
  }

  /// The text up to the next line feed, as protocol 2 writes names.
  private mutating func line(_ bytes: Span<UInt8>) throws(CheckpointError) -> String {
    var end = cursor.offset
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    let text = try cursor.text(end - cursor.offset, of: bytes)
    _ = try cursor.skip(1, of: bytes)
    return text
  }

  private func requireList() throws(CheckpointError) {
    guard case .opaque? = stack.last else {
      throw cursor.invalid(expected: "a list to append to", found: stack.last?.kind ?? "nothing")
    }
  }

  private mutating func remember(_ place: Int) throws(CheckpointError) {
    let value = try pop()
    memo[place] = value
    stack.append(value)
  }

  private mutating func recall(_ place: Int) throws(CheckpointError) {
    guard let value = memo[place] else {
      throw cursor.invalid(expected: "a value remembered as \(place)", found: "none")
    }
    stack.append(value)
  }
}
