// Random numbers that depend on a seed and a name only. Knows no distribution but the uniform one.

/// SplitMix64. Equal seeds give equal numbers on every machine; nothing else may be drawn from in training.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A stream of its own for every seed, name and number.
  public init(seed: UInt64, name: String, number: Int = 0) {
    // FNV-1a over the name; one draw a part keeps near seeds and numbers from giving near streams.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = seed
    state = next() ^ hash
    state = next() ^ UInt64(bitPattern: Int64(number))
    state = next()
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number below `bound`, each equally likely (Lemire's method).
  mutating func below(_ bound: UInt64) -> UInt64 {
    precondition(bound > 0, "nothing is below 0")
    let threshold = (0 &- bound) % bound
    while true {
      let product = next().multipliedFullWidth(by: bound)
      if product.low >= threshold { return product.high }
    }
  }

  /// The numbers 0 ..< count in a random order.
  public mutating func permutation(of count: Int) -> [UInt32] {
    precondition(count <= Int(UInt32.max), "a permutation has at most 2^32 - 1 entries")
    var order = (0..<UInt32(count)).map { $0 }
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(below(UInt64(last) + 1)))
    }
    return order
  }
}
