// SHA-256 of short texts, for golden files that keep a hash only. Not for secrets.

/// FIPS 180-4, section 6.2, written plainly.
func sha256(_ text: String) -> String {
  func rootBits(_ value: Double) -> UInt32 {
    UInt32(truncatingIfNeeded: UInt64((value - value.rounded(.down)) * 4_294_967_296))
  }
  let primes = (2...311).filter { n in !(2..<n).contains { n % $0 == 0 } }.prefix(64)
  let constants = primes.map { prime -> UInt32 in cubeRootBits(UInt64(prime)) }
  var state = primes.prefix(8).map { rootBits(Double($0).squareRoot()) }
  var message = Array(text.utf8) + [0x80]
  while message.count % 64 != 56 { message.append(0) }
  let bits = UInt64(text.utf8.count) * 8
  for shift in stride(from: UInt64(56), through: 0, by: -8) {
    message.append(UInt8(truncatingIfNeeded: bits >> shift))
  }
  func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
  for block in stride(from: 0, to: message.count, by: 64) {
    var w = (0..<16).map { i in
      message[(block + 4 * i)..<(block + 4 * i + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for i in 16..<64 {
      let a = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3
      let b = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10
      w.append(w[i - 16] &+ a &+ w[i - 7] &+ b)
    }
    var s = state
    for i in 0..<64 {
      let choice = s[4] & s[5] ^ ~s[4] & s[6]
      let majority = s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2]
      let t1 =
        s[7] &+ (rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25)) &+ choice &+ constants[i] &+ w[i]
      let t2 = (rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22)) &+ majority
      s = [t1 &+ t2, s[0], s[1], s[2], s[3] &+ t1, s[4], s[5], s[6]]
    }
    for i in 0..<8 { state[i] = state[i] &+ s[i] }
  }
  return state.map { word in
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }.joined()
}

/// The first 32 bits of the fraction of the cube root of `value`, by bisection in integers.
private func cubeRootBits(_ value: UInt64) -> UInt32 {
  // The largest r with r³ <= value · 2⁹⁶; r < 2³⁵ for value <= 311.
  var low = UInt64(0)
  var high = UInt64(1) << 35
  while high - low > 1 {
    let middle = (low + high) / 2
    let square = middle.multipliedFullWidth(by: middle)
    let top = square.high * middle + square.low.multipliedFullWidth(by: middle).high
    if top < value << 32 { low = middle } else { high = middle }
  }
  return UInt32(truncatingIfNeeded: low)
}
