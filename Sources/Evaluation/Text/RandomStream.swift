// A stream of random choices that is the same on every machine and in every release. Knows no text.

/// SplitMix64 with its own way of drawing, so that a seed means the same items for good.
public struct RandomStream: Sendable {
  private var state: UInt64

  /// The stream of a seed.
  public init(seed: UInt64) { state = seed }

  /// The stream that belongs to a name under a seed, independent of the other names' streams.
  public init(seed: UInt64, name: String) { state = seed ^ stableHash(name) }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return mixed(state)
  }

  /// A number in `0..<count`; `count` must be positive.
  public mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// A number of the range.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True once in `times` draws.
  public mutating func isOne(in times: Int) -> Bool { below(times) == 0 }

  /// One of the elements, all equally likely; there must be one.
  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// `count` different elements in random order; there must be that many.
  public mutating func pick<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var elements = elements
    for place in 0..<count { elements.swapAt(place, place + below(elements.count - place)) }
    return Array(elements.prefix(count))
  }

  /// The elements in random order.
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    pick(elements.count, of: elements)
  }
}

/// The finishing function of SplitMix64 (Steele, Lea, Flood 2014): every bit depends on every bit.
private func mixed(_ value: UInt64) -> UInt64 {
  var bits = value
  bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
  bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
  return bits ^ (bits >> 31)
}

/// A hash of the text's bytes that never changes: FNV-1a, then mixed so that the low bits are as good as the high.
public func stableHash(_ text: String) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  return mixed(hash)
}
