// Turns ids into text one at a time, whole characters only. Knows no chat format.

/// Decodes a stream of tokens. A character whose bytes come in several tokens is held back until it is whole;
/// bytes that can no longer become a character give U+FFFD, at the places where decoding everything at once does.
public struct StreamingDecoder: Sendable {
  private let tokenizer: Tokenizer
  private let showsSpecials: Bool
  private var pending: [UInt8] = []

  /// `showsSpecials` says whether special tokens appear as their names or not at all.
  public init(_ tokenizer: Tokenizer, showsSpecials: Bool = false) {
    self.tokenizer = tokenizer
    self.showsSpecials = showsSpecials
  }

  /// The text that is certain once `id` has come. A number without a token counts as one unreadable character.
  public mutating func append(_ id: TokenID) -> String {
    if tokenizer.isSpecial(id), !showsSpecials { return finish() }
    pending += tokenizer.bytes(of: id) ?? Array("\u{FFFD}".utf8)
    let held = Self.incompleteSuffix(pending)
    let text = String(decoding: pending.dropLast(held), as: UTF8.self)
    pending.removeFirst(pending.count - held)
    return text
  }

  /// The text of what is still held back: nothing, or U+FFFD for a character that never was completed.
  public mutating func finish() -> String {
    let text = String(decoding: pending, as: UTF8.self)
    pending = []
    return text
  }

  /// How many bytes at the end begin a character that more bytes could complete: 0 to 3.
  static func incompleteSuffix(_ bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let start = bytes.count - length
      let leading = bytes[start]
      if leading & 0xC0 == 0x80 { continue }
      let needed =
        switch leading {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
      guard length < needed else { return 0 }
      guard length > 1 else { return length }
      // The second byte rules out overlong forms, surrogates and numbers beyond Unicode.
      let allowed: ClosedRange<UInt8> =
        switch leading {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
      return allowed.contains(bytes[start + 1]) ? length : 0
    }
    return 0
  }
}
