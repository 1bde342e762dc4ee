// Sine and cosine of whole degrees from additions and multiplications only, so that every machine draws the same.

/// A turn in the plane.
struct Rotation {
  let cosine, sine: Double

  init(degrees: Int) {
    // Between -180 and 179 degrees twelve terms of both series leave less than 1e-12.
    let folded = ((degrees % 360) + 540) % 360 - 180
    let angle = Double(folded) * 3.141592653589793 / 180
    var (term, cosine, sine) = (1.0, 0.0, 0.0)
    for power in 0..<24 {
      switch power % 4 {
      case 0: cosine += term
      case 1: sine += term
      case 2: cosine -= term
      default: sine -= term
      }
      term = term * angle / Double(power + 1)
    }
    (self.cosine, self.sine) = (cosine, sine)
  }
}
