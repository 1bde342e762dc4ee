// The exponential function with the same bits on every machine. Knows nothing about what it is for.

/// e to the power of x, for x ≤ 0, within 2 units of the last place; 0 below −708, where results stop being normal numbers.
///
/// The C library picks its version by processor, so a seed would not name the same text everywhere. Here
/// x = n ln 2 + r with |r| ≤ ln 2 / 2, ln 2 in two parts, and the series of e^r to its 13th power.
package func exponential(_ x: Double) -> Double {
  guard x >= -708 else { return 0 }
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
