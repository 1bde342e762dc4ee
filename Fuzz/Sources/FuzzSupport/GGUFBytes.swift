// GGUF files that are right but for a decision here and there. Knows the format, no parser.

/// A file put together key by key and tensor by tensor.
public struct GGUFBytes {
  private var keys: [UInt8] = []
  private var keyCount = 0
  private var table: [UInt8] = []
  private var tensorCount = 0
  private var data: [UInt8] = []
  public var alignment = 32

  public init() {}

  /// A key whose value's bytes `value` appends; `type` is the format's number.
  public mutating func key(_ name: String, _ type: Int, _ value: (inout [UInt8]) -> Void) {
    keys.appendGGUF(name)
    keys.append(type, 4)
    value(&keys)
    keyCount += 1
  }

  public mutating func string(_ name: String, _ text: String) { key(name, 8) { $0.appendGGUF(text) } }

  /// A whole number in 32 bits or, if it needs them, 64.
  public mutating func integer(_ name: String, _ number: Int) {
    let isWide = UInt32(exactly: number) == nil
    key(name, isWide ? 11 : 4) { $0.append(number, isWide ? 8 : 4) }
  }

  public mutating func float(_ name: String, _ number: Double, isWide: Bool = false) {
    key(name, isWide ? 12 : 6) { value in
      if isWide {
        value.append(Int(bitPattern: UInt(number.bitPattern)), 8)
      } else {
        value.append(Int(Float(number).bitPattern), 4)
      }
    }
  }

  public mutating func strings(_ name: String, _ texts: [String]) {
    key(name, 9) { value in
      value.append(8, 4)
      value.append(texts.count, 8)
      for text in texts { value.appendGGUF(text) }
    }
  }

  /// Numbers of 32 bits.
  public mutating func integers(_ name: String, _ numbers: [Int]) {
    key(name, 9) { value in
      value.append(5, 4)
      value.append(numbers.count, 8)
      for number in numbers { value.append(number, 4) }
    }
  }

  /// A tensor with its extents outermost first.
  public mutating func tensor(
    _ name: String, _ shape: [Int], _ type: Int, bytes: [UInt8], _ choices: inout Choices
  ) {
    table.appendGGUF(name)
    table.append(choices.number(shape.count, 64), 4)
    for extent in shape.reversed() { table.append(choices.number(extent, 64), 8) }
    table.append(choices.number(type, 64), 4)
    table.append(choices.number(data.count, 64), 8)
    data += bytes
    data += [UInt8](repeating: 0, count: (alignment - data.count % alignment) % alignment)
    tensorCount += 1
  }

  public func file(_ choices: inout Choices) -> [UInt8] {
    var file = Array("GGUF".utf8)
    file.append(choices.number(3, 64), 4)
    file.append(choices.number(tensorCount, 64), 8)
    file.append(choices.number(keyCount, 64), 8)
    file += keys
    file += table
    if !data.isEmpty {
      file += [UInt8](repeating: 0, count: (alignment - file.count % alignment) % alignment)
    }
    file += data
    choices.spoil(&file)
    return file
  }
}

extension [UInt8] {
  /// Appends a text behind its length.
  public mutating func appendGGUF(_ text: String) {
    append(text.utf8.count, 8)
    append(text)
  }
}
