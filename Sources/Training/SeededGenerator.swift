// Random numbers that depend on a seed and a name only. Knows no distribution but the uniform one.

internal import Tensors

/// Equal seeds give equal numbers on every machine; nothing else may be drawn from in training.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var bits: SplitMix64

  /// A stream of its own for every seed, name and number.
  public init(seed: UInt64, name: String, number: Int = 0) {
    // One draw a part keeps near seeds and numbers from giving near streams.
    bits = SplitMix64(seed: seed)
    bits = SplitMix64(seed: bits.next() ^ SplitMix64.hash(name))
    bits = SplitMix64(seed: bits.next() ^ UInt64(bitPattern: Int64(number)))
    bits = SplitMix64(seed: bits.next())
  }

  public mutating func next() -> UInt64 { bits.next() }

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
