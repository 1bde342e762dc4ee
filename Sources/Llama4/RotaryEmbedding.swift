// The frequencies that positions turn with. Knows no tensor of activations.

internal import Tensors

/// Frequencies f_i = theta^(-2i/D), stretched where the configuration says so (`llama4.md` 2.3, 2.4).
///
/// Computed in F32 in the reference's order of operations, since angles of millions of positions show every bit.
package struct RotaryEmbedding {
  package let frequencies: [Float]

  package init(_ configuration: TextConfiguration) {
    let plain = Self.frequencies(theta: configuration.ropeTheta, dimension: configuration.headDimension)
    if let divisors = configuration.ropeDivisors {
      precondition(divisors.count == plain.count, "\(divisors.count) divisors of \(plain.count) frequencies")
      frequencies = zip(plain, divisors).map { $0 / $1 }
      return
    }
    frequencies =
      configuration.ropeScaling.map { scaling in plain.map { Self.stretch($0, scaling) } } ?? plain
  }

  /// theta^(-2i/dimension) for each pair i of so many numbers.
  static func frequencies(theta: Double, dimension: Int) -> [Float] {
    (0..<dimension / 2).map { index in
      // The power is rounded to F32 before the division, as the reference's tensor of powers is.
      1 / Float(power(theta, Double(Float(2 * index) / Float(dimension))))
    }
  }

  private static func stretch(_ frequency: Float, _ scaling: RoPEScaling) -> Float {
    let wavelength = 2 * Float.pi / frequency
    let original = Float(scaling.originalPositions)
    let low = Float(scaling.lowFrequencyFactor)
    let high = Float(scaling.highFrequencyFactor)
    let factor = Float(scaling.factor)
    if wavelength > original / low { return frequency / factor }
    // With low = high there is no smooth zone, and its formula would divide by zero.
    if wavelength < original / high || low == high { return frequency }
    let smooth = (original / wavelength - low) / (high - low)
    return (1 - smooth) * frequency / factor + smooth * frequency
  }
}
