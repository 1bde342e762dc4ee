// Spells byte strings as printable text, as GPT-2's files and their heirs do. Knows no vocabulary.

/// The byte-level alphabet: each byte has one printable character. Printable Latin-1 stands for itself, the rest for
/// the characters from U+0100 on, in order.
enum ByteAlphabet {
  /// The character of each byte.
  static let characters: [Unicode.Scalar] = {
    var characters: [Unicode.Scalar] = []
    var next: UInt32 = 0x100
    for byte in UInt8.min...UInt8.max {
      if isPrintable(byte) {
        characters.append(Unicode.Scalar(byte))
      } else {
        characters.append(Unicode.Scalar(next) ?? " ")
        next += 1
      }
    }
    return characters
  }()

  /// The byte of each character below U+0144, −1 where there is none.
  private static let bytes: [Int16] = {
    var bytes = [Int16](repeating: -1, count: 0x144)
    for (byte, character) in characters.enumerated() { bytes[Int(character.value)] = Int16(byte) }
    return bytes
  }()

  /// The bytes that `text` spells; nil if a character is not of the alphabet.
  static func decode(_ text: String) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard scalar.value < 0x144, let byte = UInt8(exactly: bytes[Int(scalar.value)]) else { return nil }
      output.append(byte)
    }
    return output
  }

  /// The spelling of `bytes`.
  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in bytes { text.unicodeScalars.append(characters[Int(byte)]) }
    return text
  }

  private static func isPrintable(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || (0xAE...0xFF).contains(byte)
  }
}
