// What the machine reaches at its best. Knows no model.

public import Tensors

/// Measures the rate of matrix products.
public enum PeakRate {
  /// Operations a second of a product of 512³, which fits the caches: the best in half a second, so that one moment
  /// without other programs is enough.
  public static func measure(_ backend: any Backend, compute: ComputeType) -> Double {
    let size = 512
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
    let end = clock.now + .milliseconds(500)
    repeat { best = min(best, clock.measure { backend.multiply(product) }) } while clock.now < end
    return 2 * Double(size * size * size) / max(best / .seconds(1), 1e-9)
  }
}
