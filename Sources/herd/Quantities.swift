// Numbers as people read them. Knows no unit's meaning.

/// 1234567 as 1,234,567.
func grouped(_ value: Int) -> String {
  var digits = Array(String(value.magnitude))
  var place = digits.count - 3
  while place > 0 {
    digits.insert(",", at: place)
    place -= 3
  }
  return (value < 0 ? "-" : "") + String(digits)
}

/// A number without a needless fraction.
func number(_ value: Double) -> String {
  // Values that were stored as F32 are shown as F32 writes them.
  Int(exactly: value).map(grouped) ?? "\(Float(value))"
}

/// Bytes with three figures and a decimal unit.
func bytes(_ count: Int) -> String { scaled(Double(count), ["B", "kB", "MB", "GB", "TB", "PB"]) }

/// A count with three figures: 17.2 B.
func billions(_ count: Int) -> String { scaled(Double(count), ["", "k", "M", "B", "T"]) }

/// A context length: 8 k, 1 M.
func short(_ count: Int) -> String {
  if count % 1_048_576 == 0 { return "\(count / 1_048_576) M" }
  return count % 1024 == 0 ? "\(count / 1024) k" : grouped(count)
}

private func scaled(_ value: Double, _ units: [String]) -> String {
  var value = value
  var unit = 0
  while value >= 1000, unit < units.count - 1 {
    value /= 1000
    unit += 1
  }
  let decimals = unit == 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2
  return "\(fixed(value, decimals)) \(units[unit])"
}

/// A number with so many decimals.
func fixed(_ value: Double, _ decimals: Int) -> String {
  guard value.isFinite else { return "\(value)" }
  var factor = 1.0
  for _ in 0..<decimals { factor *= 10 }
  let whole = Int((value.magnitude * factor).rounded())
  let sign = value < 0 && whole > 0 ? "-" : ""
  guard decimals > 0 else { return sign + "\(whole)" }
  let text = String(whole)
  let digits = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
  return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
}

extension String {
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  func leftPadded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
