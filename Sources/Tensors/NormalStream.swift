// Normal random numbers from a seed and a name. Knows no tensor.

internal import Glibc

/// Standard normal values: the same seed and name give the same values.
struct NormalStream {
  private var state: UInt64
  private var spare: Double?

  init(seed: UInt64, name: String) {
    // FNV-1a over the name, so that a parameter's values do not depend on the order of declaration.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = seed ^ hash
  }

  /// SplitMix64.
  private mutating func bits() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func next() -> Double {
    if let value = spare {
      spare = nil
      return value
    }
    let u = (Double(bits() >> 11) + 0.5) / 9_007_199_254_740_992
    let v = (Double(bits() >> 11) + 0.5) / 9_007_199_254_740_992
    let radius = (-2 * log(u)).squareRoot()
    spare = radius * sin(2 * .pi * v)
    return radius * cos(2 * .pi * v)
  }
}
