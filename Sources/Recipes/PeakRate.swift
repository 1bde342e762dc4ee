// What the machine reaches at its best. Knows no model.

public import Tensors

/// Measures the rate of matrix products.
public enum PeakRate {
  /// Operations a second of a product of 1024³ that fits the caches, the best of several.
  public static func measure(_ backend: any Backend, compute: ComputeType) -> Double {
    let size = 1024
    let (a, b, c) = (
      Tensor(uninitialized: [size, size], on: backend), Tensor(uninitialized: [size, size], on: backend),
      Tensor(uninitialized: [size, size], on: backend)
    )
    backend.fill(a, with: 0.5)
    backend.fill(b, with: 0.25)
    let product = Product(
      m: size, n: size, k: size, a: Operand(a), b: Operand(b), result: c, resultRow: size, compute: compute)
    let clock = ContinuousClock()
    var best = Duration.seconds(3600)
    for _ in 0..<6 { best = min(best, clock.measure { backend.multiply(product) }) }
    return 2 * Double(size * size * size) / max(best / .seconds(1), 1e-9)
  }
}
