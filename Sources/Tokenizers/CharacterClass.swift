// Sorts characters into the few classes that the split pattern tells apart. Knows neither pieces nor ids.

/// What the split pattern sees of a character.
enum CharacterClass: UInt8 {
  /// Neither whitespace, letter, mark nor number: punctuation, symbols, controls, unassigned, invalid bytes.
  case other = 0
  /// White space but CR and LF.
  case whitespace = 1
  /// CR and LF.
  case newline = 2
  /// Categories Lu and Lt.
  case upper = 3
  /// Category Ll.
  case lower = 4
  /// Categories Lm and Lo, which count as upper and as lower case.
  case caseless = 5
  /// Categories Mn, Mc and Me, which count as upper and as lower case but are no letters.
  case mark = 6
  /// Categories Nd, Nl and No.
  case number = 7
}

/// Looks up the class of a character in two steps: its block of 128 characters, then its place in the block.
/// Equal blocks are stored once, which makes it some 50 KB that are built in well under a millisecond.
struct CharacterClassifier: Sendable {
  static let shared = CharacterClassifier()

  /// The class of each ASCII byte.
  private let ascii: [CharacterClass]
  /// For every 128 characters the place of their classes in `classes`, in units of 128.
  private let blocks: [UInt16]
  private let classes: [CharacterClass]

  private init() {
    var blocks: [UInt16] = []
    var classes: [CharacterClass] = []
    var known: [[CharacterClass]: UInt16] = [:]
    let changes = CharacterClass.changes
    var change = 0
    var current = CharacterClass.other
    for block in 0..<(0x110000 / 128) {
      var row: [CharacterClass] = []
      row.reserveCapacity(128)
      for value in (block * 128)..<(block * 128 + 128) {
        while change < changes.count, Int(changes[change] >> 3) <= value {
          current = CharacterClass(rawValue: UInt8(changes[change] & 7)) ?? .other
          change += 1
        }
        row.append(current)
      }
      if let index = known[row] {
        blocks.append(index)
      } else {
        let index = UInt16(classes.count / 128)
        known[row] = index
        blocks.append(index)
        classes += row
      }
    }
    self.ascii = Array(classes.prefix(128))
    self.blocks = blocks
    self.classes = classes
  }

  /// The class of the character that starts at `index` and where the next one starts.
  /// A byte that begins no valid UTF-8 sequence is a character of class `other` by itself.
  @inline(__always)
  func character(_ text: Span<UInt8>, at index: Int, end: Int) -> (kind: CharacterClass, next: Int) {
    let byte = text[index]
    if byte < 0x80 { return (ascii[Int(byte)], index + 1) }
    return character(text, at: index, end: end, leading: UInt32(byte))
  }

  private func character(
    _ text: Span<UInt8>, at index: Int, end: Int, leading: UInt32
  ) -> (kind: CharacterClass, next: Int) {
    var value: UInt32
    let length: Int
    switch leading {
    case 0xC2...0xDF: (value, length) = (leading & 0x1F, 2)
    case 0xE0...0xEF: (value, length) = (leading & 0x0F, 3)
    case 0xF0...0xF4: (value, length) = (leading & 0x07, 4)
    default: return (.other, index + 1)
    }
    guard end - index >= length else { return (.other, index + 1) }
    for offset in 1..<length {
      let byte = UInt32(text[index + offset])
      guard byte & 0xC0 == 0x80 else { return (.other, index + 1) }
      value = value << 6 | byte & 0x3F
    }
    let isValid =
      switch length {
      case 2: true
      case 3: value >= 0x800 && !(0xD800...0xDFFF).contains(value)
      default: value >= 0x10000 && value <= 0x10FFFF
      }
    guard isValid else { return (.other, index + 1) }
    return (self[value], index + length)
  }

  /// The class of the character with this code point.
  subscript(value: UInt32) -> CharacterClass {
    classes[Int(blocks[Int(value >> 7)]) << 7 | Int(value & 127)]
  }
}
