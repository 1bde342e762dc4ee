// Exponential, logarithm, powers, cosine and sine with the same bits on every machine. Knows nothing about what they are for.
//
// The C library picks its version by processor, so a seed would name neither the same weights nor the same text
// everywhere. The steps are those of `herd_math_log` and `herd_math_cos_sin` in `CKernels`, which work on single numbers
// inside kernels.

/// e to the power of x within 2 units of the last place; 0 below −708, where results stop being normal numbers, and ∞ above
/// 709, just before they overflow.
///
/// x = n ln 2 + r with |r| ≤ ln 2 / 2, ln 2 in two parts, and the series of e^r to its 13th power.
package func exponential(_ x: Double) -> Double {
  guard x >= -708 && x <= 709 else { return x.isNaN ? x : x < 0 ? 0 : .infinity }
  let n = (x * 1.4426950408889634).rounded()
  let r = (x - n * 0x1.62e42fee00000p-1) - n * 0x1.a39ef35793c76p-33
  var sum = 1.0 / 6_227_020_800
  sum = sum * r + 1.0 / 479_001_600
  sum = sum * r + 1.0 / 39_916_800
  sum = sum * r + 1.0 / 3_628_800
  sum = sum * r + 1.0 / 362_880
  sum = sum * r + 1.0 / 40_320
  sum = sum * r + 1.0 / 5040
  sum = sum * r + 1.0 / 720
  sum = sum * r + 1.0 / 120
  sum = sum * r + 1.0 / 24
  sum = sum * r + 1.0 / 6
  sum = sum * r + 0.5
  sum = sum * r + 1
  sum = sum * r + 1
  return sum * Double(bitPattern: UInt64(Int(n) + 1023) << 52)
}

/// base to the power of exponent, for a finite base above 0: as exact as `exponential`, and as many units of the last place
/// less as the result's logarithm is large, since that is rounded first.
package func power(_ base: Double, _ exponent: Double) -> Double {
  exponential(exponent * naturalLogarithm(base))
}

/// base to the power of a count, by squaring: at most `exponent` rounding errors.
package func power(_ base: Double, _ exponent: Int) -> Double {
  precondition(exponent >= 0, "a power of \(exponent)")
  var result = 1.0
  var square = base
  var rest = exponent
  while rest > 0 {
    if rest & 1 == 1 { result *= square }
    square *= square
    rest >>= 1
  }
  return result
}

/// The natural logarithm of a finite number above 0: log(x) = e ln 2 + 2 atanh(f), f = (m − 1) / (m + 1), x = m 2^e with m
/// in [√½, √2).
package func naturalLogarithm(_ x: Double) -> Double {
  precondition(x > 0 && x.isFinite, "the logarithm of \(x)")
  let isNormal = x >= .leastNormalMagnitude
  var bits = (isNormal ? x : x * 0x1p54).bitPattern
  // Moves the cut between exponents from 1 to √½, whose highest bits these are.
  let shifted = bits &- 0x3FE6_A09E_0000_0000
  let exponent = Double(Int64(bitPattern: shifted) >> 52) - (isNormal ? 0 : 54)
  bits &-= shifted & 0xFFF0_0000_0000_0000
  let m = Double(bitPattern: bits)
  let f = (m - 1) / (m + 1)
  let g = f * f
  let h = g * g
  // 1/3 + g/5 + g²/7 + …, even and odd powers of g apart.
  let even = series(h, [1.0 / 3, 1.0 / 7, 1.0 / 11, 1.0 / 15, 1.0 / 19, 1.0 / 23])
  let odd = series(h, [1.0 / 5, 1.0 / 9, 1.0 / 13, 1.0 / 17, 1.0 / 21, 1.0 / 25])
  let tail = 2 * f * g * (even + g * odd)
  return exponent * 0x1.62e42fee00000p-1 + (2 * f + (tail + exponent * 0x1.a39ef35793c76p-33))
}

/// Cosine and sine of x, |x| < 2²⁸: the quadrant's multiple of π / 2 goes off in three steps, two of them exact.
package func cosineAndSine(_ x: Double) -> (cosine: Double, sine: Double) {
  precondition(abs(x) < 0x1p28, "the sine of \(x)")
  let n = (x * 0x1.45f306dc9c883p-1).rounded()
  let r = ((x - n * 0x1.921fb5p+0) - n * 0x1.110b46p-26) - n * 0x1.1a62633145c07p-54
  let g = r * r
  let sine =
    r + r * g
    * series(
      g,
      [
        -1.0 / 6, 1.0 / 120, -1.0 / 5040, 1.0 / 362_880, -1.0 / 39_916_800, 1.0 / 6_227_020_800,
        -1.0 / 1_307_674_368_000,
      ])
  let cosine =
    1 + g
    * series(
      g,
      [
        -0.5, 1.0 / 24, -1.0 / 720, 1.0 / 40_320, -1.0 / 3_628_800, 1.0 / 479_001_600,
        -1.0 / 87_178_291_200, 1.0 / 20_922_789_888_000,
      ])
  return switch Int(n) & 3 {
  case 0: (cosine, sine)
  case 1: (-sine, cosine)
  case 2: (-cosine, -sine)
  default: (sine, -cosine)
  }
}

/// c₀ + x (c₁ + x (c₂ + …)), each product rounded before its sum.
private func series(_ x: Double, _ coefficients: [Double]) -> Double {
  var sum = 0.0
  for coefficient in coefficients.reversed() { sum = sum * x + coefficient }
  return sum
}
