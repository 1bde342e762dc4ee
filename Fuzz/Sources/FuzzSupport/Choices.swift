// Decisions drawn from the fuzzer's bytes, from which a target builds a file that is nearly right. Knows no format.

/// The input as a list of decisions. When it is used up every decision is 0, which means: as it should be. So a short
/// input makes a sound file, and each byte that libFuzzer changes changes one decision.
public struct Choices {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  public var isEmpty: Bool { place >= bytes.count }

  public mutating func byte() -> UInt8 {
    guard place < bytes.count else { return 0 }
    defer { place += 1 }
    return bytes[place]
  }

  /// A number from 0 to `count - 1`.
  public mutating func below(_ count: Int) -> Int {
    if count <= 1 { return 0 }
    return (count <= 256 ? Int(byte()) : Int(byte()) << 8 | Int(byte())) % count
  }

  /// True for one byte in `one`, and never when the input is used up.
  public mutating func rarely(_ one: Int = 16) -> Bool { Int(byte()) >= 256 - 256 / one }

  public mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// Eight bytes.
  public mutating func word() -> UInt64 { (0..<8).reduce(0) { word, _ in word << 8 | UInt64(byte()) } }

  /// The number that should stand there, or rarely one near it, at an edge of some width, or any.
  public mutating func number(_ right: Int, _ one: Int = 16) -> Int {
    guard rarely(one) else { return right }
    switch below(6) {
    case 0: return right &+ 1
    case 1: return right &- 1
    case 2: return Int(byte())
    case 3: return Self.edges[below(Self.edges.count)]
    case 4: return right &* Int(byte())
    default: return Int(truncatingIfNeeded: word())
    }
  }

  private static let edges: [Int] = [
    -1, 0, 1 << 7, 1 << 8, 1 << 15, 1 << 16, 1 << 31, 1 << 32, (1 << 32) - 1, 1 << 53, 1 << 62, .max, .min,
    1 << 20, 1 << 28, 1 << 40,
  ]

  /// A number as configurations have them: right, or rarely something at the edge of what a double holds.
  public mutating func double(_ right: Double, _ one: Int = 16) -> Double {
    guard rarely(one) else { return right }
    let values: [Double] = [0, -1, 0.5, 1, 1e-40, 1e-300, 1e30, 1e39, 1e308, -0.0, right * 2]
    let choice = below(values.count + 1)
    if choice < values.count { return values[choice] }
    let any = Double(bitPattern: word())
    return any.isFinite ? any : 0
  }

  /// Some of the bytes that are left, at most `most`.
  public mutating func some(_ most: Int) -> [UInt8] {
    let count = below(most + 1)
    return (0..<count).map { _ in byte() }
  }

  /// All that is left.
  public mutating func rest() -> UnsafeRawBufferPointer {
    defer { place = bytes.count }
    return UnsafeRawBufferPointer(rebasing: bytes[min(place, bytes.count)...])
  }

  /// Damages a finished file here and there, or cuts it short.
  public mutating func spoil(_ file: inout [UInt8]) {
    guard rarely(4), !file.isEmpty else { return }
    for _ in 0..<1 + below(4) where !file.isEmpty {
      let place = below(file.count)
      switch below(4) {
      case 0: file[place] = byte()
      case 1: file[place] ^= 1 << (byte() & 7)
      case 2: file.removeSubrange(place..<min(file.count, place + 1 + below(8)))
      default: file.removeSubrange(place...)
      }
    }
  }
}

/// Whether an input is a file as it stands (its first byte is even) or decisions from which one is built; and the rest.
public func isPlain(_ input: UnsafeRawBufferPointer) -> (plain: Bool, rest: UnsafeRawBufferPointer) {
  guard let first = input.first else { return (true, input) }
  return (first & 1 == 0, UnsafeRawBufferPointer(rebasing: input[1...]))
}

extension [UInt8] {
  /// Appends the lowest `count` bytes of a number, the lowest first.
  public mutating func append(_ value: Int, _ count: Int) {
    for shift in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
  }

  public mutating func append(_ text: String) { append(contentsOf: text.utf8) }
}
