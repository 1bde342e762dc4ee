// A small generator of random numbers that gives the same numbers on every machine. Not for sampling text.

/// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
///
/// The state advances by the odd constant 0x9E3779B97F4A7C15; an output is the state mixed by
/// `z ^= z >> 30; z *= 0xBF58476D1CE4E5B9; z ^= z >> 27; z *= 0x94D049BB133111EB; z ^= z >> 31`.
/// Everything derived from it here uses integers, additions and powers of two only, never the C library's
/// functions, so a seed names the same test case everywhere.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in [0, 1): the upper 53 bits.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// An integer of the range: the upper word of the product with the range's size.
  public mutating func integer(in range: ClosedRange<Int>) -> Int {
    let size = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next().multipliedFullWidth(by: size).high)
  }

  /// True in `probability` of the calls.
  public mutating func chance(_ probability: Double) -> Bool {
    uniform() < probability
  }

  /// A nearly normal number of mean 0 and variance 1, at most 6 in size: twelve uniform numbers less six.
  public mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += uniform() }
    return sum
  }

  /// One of the elements, each as likely.
  public mutating func element<Element>(of elements: [Element]) -> Element {
    elements[integer(in: 0...elements.count - 1)]
  }

  /// `count` nearly normal numbers of the given spread, each exactly a Float.
  public mutating func floats(count: Int, spread: Float = 1, mean: Float = 0) -> [Float] {
    (0..<count).map { _ in mean + spread * Float(normal()) }
  }
}
