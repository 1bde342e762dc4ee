// What somebody can press, and how a terminal says it in bytes. Knows no line.

/// A key, or text that was pasted.
package enum Key: Sendable, Equatable {
  case text(String)
  case pasted(String)
  case enter, tab, escape
  case backspace, delete
  case left, right, up, down, home, end
  case wordLeft, wordRight
  case cutToEnd, cutToStart, cutWord, putBack
  case clearScreen
  case interrupt, endOfInput
}

/// Turns a terminal's bytes into keys, whatever pieces they come in.
package struct KeyDecoder: Sendable {
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  package init() {}

  /// Whether an escape has come that may be a key of its own or the beginning of another's name.
  package var isUndecided: Bool { pasted == nil && pending.first == 0x1B }

  /// The keys that are complete with this byte.
  package mutating func append(_ byte: UInt8) -> [Key] {
    if pasted != nil { return paste(byte) }
    pending.append(byte)
    return decode()
  }

  /// The escape was a key of its own: nothing came after it.
  package mutating func decide() -> [Key] {
    guard isUndecided else { return [] }
    let rest = pending.dropFirst()
    pending = []
    return [.escape] + rest.flatMap { append($0) }
  }

  private mutating func paste(_ byte: UInt8) -> [Key] {
    pasted?.append(byte)
    guard let bytes = pasted, bytes.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) else {
      return []
    }
    pasted = nil
    let text = String(decoding: bytes.dropLast(Self.pasteEnd.count), as: UTF8.self)
    // Terminals send a carriage return for each line end of what is pasted.
    return [.pasted(String(text.map { $0.isNewline ? "\n" : $0 }))]
  }

  private mutating func decode() -> [Key] {
    guard let first = pending.first else { return [] }
    if first == 0x1B { return escape() }
    if first < 0x20 || first == 0x7F {
      pending = []
      return control(first).map { [$0] } ?? []
    }
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard pending.count >= length else { return [] }
    let text = String(validating: pending, as: UTF8.self)
    pending = []
    return text.map { [.text($0)] } ?? []
  }

  private func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x01: .home
    case 0x02: .left
    case 0x03: .interrupt
    case 0x04: .endOfInput
    case 0x05: .end
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x0B: .cutToEnd
    case 0x0C: .clearScreen
    case 0x0E: .down
    case 0x10: .up
    case 0x15: .cutToStart
    case 0x17: .cutWord
    case 0x19: .putBack
    default: nil
    }
  }

  /// ESC [ parameters letter, ESC O letter, ESC letter.
  private mutating func escape() -> [Key] {
    guard pending.count >= 2 else { return [] }
    let introducer = pending[1]
    guard introducer == 0x5B || introducer == 0x4F else {
      pending = []
      switch introducer {
      case 0x62: return [.wordLeft]
      case 0x66: return [.wordRight]
      case 0x7F, 0x08: return [.cutWord]
      case 0x1B: return [.escape]
      default: return []
      }
    }
    guard pending.count >= 3, let last = pending.last else { return [] }
    // Parameters are digits and punctuation below "@"; what is endless is no key.
    guard (0x40...0x7E).contains(last) else {
      if pending.count > 16 { pending = [] }
      return []
    }
    let sequence = String(decoding: pending.dropFirst(2), as: UTF8.self)
    pending = []
    if sequence == "200~" {
      pasted = []
      return []
    }
    return Self.names[sequence].map { [$0] } ?? []
  }

  private static let names: [String: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end,
    "1~": .home, "7~": .home, "4~": .end, "8~": .end, "3~": .delete,
    "1;5C": .wordRight, "1;5D": .wordLeft, "1;3C": .wordRight, "1;3D": .wordLeft,
  ]
}
