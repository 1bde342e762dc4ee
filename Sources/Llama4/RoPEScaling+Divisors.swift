// The stretching of wavelengths as a list of divisors, as GGUF stores it, and back. Knows no file.

import Tensors

extension RoPEScaling {
  /// What each of the `dimension / 2` frequencies is divided by: 1 where it stays, the factor beyond the trained context,
  /// a smooth passage between (`llama4.md` 2.4, as llama.cpp's converter writes it).
  public func divisors(theta: Double, dimension: Int) -> [Float] {
    let original = Float(originalPositions)
    let low = Float(lowFrequencyFactor)
    let high = Float(highFrequencyFactor)
    let factor = Float(self.factor)
    return Self.wavelengths(theta: theta, dimension: dimension).map { wavelength in
      if wavelength > original / low { return factor }
      if wavelength < original / high || low == high { return 1 }
      let smooth = (original / wavelength - low) / (high - low)
      return 1 / ((1 - smooth) / factor + smooth)
    }
  }

  /// The rule that gives these divisors; nil if none of the kind does.
  ///
  /// Published checkpoints say low 1 and high 1 or 4 about 8192 positions; those are tried first, then every other power
  /// of two. Several rules may give the same divisors, and then the same model.
  public init?(divisors: [Float], theta: Double, dimension: Int) {
    guard let factor = divisors.max(), factor > 1, divisors.count == dimension / 2 else { return nil }
    for original in [8192] + (0...27).map({ 1 << $0 }) {
      for high in [1.0, 4, 2, 8] {
        let rule = RoPEScaling(
          factor: Double("\(factor)") ?? Double(factor), lowFrequencyFactor: 1, highFrequencyFactor: high,
          originalPositions: original)
        if rule.gives(divisors, theta: theta, dimension: dimension) {
          self = rule
          return
        }
      }
    }
    return nil
  }

  /// Whether these are the rule's divisors, but for rounding.
  public func gives(_ divisors: [Float], theta: Double, dimension: Int) -> Bool {
    let own = self.divisors(theta: theta, dimension: dimension)
    return own.count == divisors.count && zip(own, divisors).allSatisfy { abs($0 - $1) <= 1e-5 * $0 }
  }

  /// Positions in a full turn of each pair.
  private static func wavelengths(theta: Double, dimension: Int) -> [Float] {
    (0..<dimension / 2).map { index in
      // The power is rounded before the division, as in `RotaryEmbedding`.
      2 * Float.pi / (1 / Float(power(theta, Double(Float(2 * index) / Float(dimension)))))
    }
  }
}
