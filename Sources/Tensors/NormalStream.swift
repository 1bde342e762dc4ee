// Normal random numbers from a seed and a name. Knows no tensor.

/// Standard normal values by Box and Muller: the same seed and name give the same values, on every machine.
struct NormalStream {
  private var generator: SplitMix64
  private var spare: Double?

  /// The name has its share in the stream, so that a parameter's values do not depend on the order of declaration.
  init(seed: UInt64, name: String) { generator = SplitMix64(seed: seed ^ SplitMix64.hash(name)) }

  mutating func next() -> Double {
    if let value = spare {
      spare = nil
      return value
    }
    let u = (Double(generator.next() >> 11) + 0.5) / 9_007_199_254_740_992
    let v = (Double(generator.next() >> 11) + 0.5) / 9_007_199_254_740_992
    let radius = (-2 * naturalLogarithm(u)).squareRoot()
    let (cosine, sine) = cosineAndSine(2 * .pi * v)
    spare = radius * sine
    return radius * cosine
  }
}
