// What streaming took, in one line. Knows no terminal.

extension StreamedExperts {
  /// One line: experts in memory, bytes read and at what rate, how often experts were there, how long was waited.
  public var summary: String {
    let s = statistics
    let used = s.hits + s.foreseen + s.misses
    let share = { (part: Int) in used == 0 ? "0" : fixed(100 * Double(part) / Double(used), 1) }
    return
      "experts: \(gigabytes(residentBytes)) of \(gigabytes(expertBytes)) in memory beside \(gigabytes(keptBytes)) of "
      + "other weights; \(used) used, \(share(s.hits)) % there, \(share(s.foreseen)) % foreseen; "
      + "\(gigabytes(s.bytesRead)) read at \(fixed(s.readRate / 1e9, 2)) GB/s, \(s.wrongGuesses) of \(s.guesses) guesses "
      + "wrong; \(fixed(s.waitingSeconds, 2)) s waited"
  }
}

private func gigabytes(_ bytes: Int) -> String { "\(fixed(Double(bytes) / 1e9, 3)) GB" }

/// A number with so many decimals.
private func fixed(_ value: Double, _ decimals: Int) -> String {
  var power = 1.0
  for _ in 0..<decimals { power *= 10 }
  let scaled = (value * power).rounded()
  guard scaled.magnitude < 1e15 else { return "\(value)" }
  let digits = String(Int(scaled))
  guard decimals > 0 else { return digits }
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
  return padded.dropLast(decimals) + "." + padded.suffix(decimals)
}
