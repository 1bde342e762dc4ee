// Writes Sources/Tokenizers/CharacterClassTable.swift from the Unicode tables of the Swift standard library:
//   swift Scripts/generate-character-classes.swift > Sources/Tokenizers/CharacterClassTable.swift
// The table is committed so that one vocabulary gives the same ids whatever Unicode version a toolchain knows.

/// The raw value of `CharacterClass` that `scalar` belongs to.
func classCode(_ scalar: Unicode.Scalar) -> UInt32 {
  if scalar == "\r" || scalar == "\n" { return 2 }
  if scalar.properties.isWhitespace { return 1 }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .titlecaseLetter: return 3
  case .lowercaseLetter: return 4
  case .modifierLetter, .otherLetter: return 5
  case .nonspacingMark, .spacingMark, .enclosingMark: return 6
  case .decimalNumber, .letterNumber, .otherNumber: return 7
  default: return 0
  }
}

var newest = (major: 0, minor: 0)
var changes: [UInt32] = []
var previous: UInt32? = nil
for value in UInt32(0)...0x10FFFF {
  // Surrogates cannot occur in text; they take the class of what precedes them and cost no entry.
  guard let scalar = Unicode.Scalar(value) else { continue }
  if let age = scalar.properties.age, age > newest { newest = age }
  let code = classCode(scalar)
  if code != previous { changes.append(value << 3 | code) }
  previous = code
}

print(
  """
  // Where the class of characters changes, in Unicode \(newest.major).\(newest.minor). Generated: Scripts/generate-character-classes.swift.

  extension CharacterClass {
    /// Ascending: the first character of each run of one class, shifted left by three, and the class's raw value.
    static let changes: [UInt32] = [
  """)
for start in stride(from: 0, to: changes.count, by: 10) {
  let row = changes[start..<min(start + 10, changes.count)].map {
    "0x" + String($0, radix: 16, uppercase: true)
  }
  print("    " + row.joined(separator: ", ") + ",")
}
print("  ]\n}")
