// Reads Llama 4's own vocabulary file. Knows the names of its special tokens, which are not in the file.

import JSON

extension Tokenizer {
  /// A vocabulary in tiktoken's text format, as Meta's checkpoints have it (`tokenizer.model`): on each line the bytes
  /// of a token in Base64 and its rank, which is its id. The 2,048 special tokens of Llama 4 follow the last rank.
  /// `file` is named in errors.
  public convenience init(tiktoken contents: [UInt8], file: String) throws(TokenizerError) {
    let tokens = try TiktokenFile.read(contents, file: file)
    var bytes: [TokenID] = []
    for byte in UInt8.min...UInt8.max {
      let id = tokens.id(of: [byte].span, from: 0, to: 1)
      guard id >= 0 else {
        throw .malformed(
          file: file, place: "", expected: "a token for each byte", found: "none for byte \(byte)")
      }
      bytes.append(id)
    }
    var all = tokens
    var entries: [SpecialTokens.Entry] = []
    for name in Llama4SpecialTokens.names {
      let string = Array(name.utf8)
      guard let id = all.appendHidden(string.span) else { break }
      entries.append(SpecialTokens.Entry(id: id, name: name, isUserDefined: false))
    }
    self.init(
      encoder: BytePairEncoder(tokens: all, rule: .concatenation, takesWholePieces: true, bytes: bytes),
      specials: SpecialTokens(entries), cutsLongText: true)
  }
}

/// The lines `Base64 rank` of a tiktoken file.
enum TiktokenFile {
  static func read(_ contents: [UInt8], file: String) throws(TokenizerError) -> TokenTable {
    var table = TokenTable(capacity: contents.count / 20)
    var index = 0
    var line = 0
    var token: [UInt8] = []
    while index < contents.count {
      line += 1
      let end = contents[index...].firstIndex(of: 0x0A) ?? contents.count
      defer { index = end + 1 }
      let text = contents[index..<end].last == 0x0D ? contents[index..<(end - 1)] : contents[index..<end]
      if text.isEmpty { continue }
      guard let space = text.firstIndex(of: 0x20), decode(text[..<space], into: &token), !token.isEmpty else {
        throw malformed(file, line, "a token in Base64, a space and a rank", text)
      }
      guard number(text[(space + 1)...]) == table.count else {
        throw malformed(file, line, "rank \(table.count)", text[(space + 1)...])
      }
      guard table.append(token.span) != nil else {
        throw malformed(file, line, "a token that no earlier line has", text)
      }
    }
    return table
  }

  /// A decimal number without sign.
  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(text.count) else { return nil }
    var value = 0
    for byte in text {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// Base64 with its padding; false if it is none.
  private static func decode(_ text: ArraySlice<UInt8>, into output: inout [UInt8]) -> Bool {
    output.removeAll(keepingCapacity: true)
    guard text.count % 4 == 0 else { return false }
    var bits: UInt32 = 0
    var padding = 0
    for (place, byte) in text.enumerated() {
      let value = digits[Int(byte)]
      if value < 64, padding == 0 {
        bits = bits << 6 | UInt32(value)
      } else if byte == 0x3D, place >= text.count - 2 {
        padding += 1
        bits <<= 6
      } else {
        return false
      }
      guard place % 4 == 3 else { continue }
      output.append(UInt8(truncatingIfNeeded: bits >> 16))
      if padding < 2 { output.append(UInt8(truncatingIfNeeded: bits >> 8)) }
      if padding < 1 { output.append(UInt8(truncatingIfNeeded: bits)) }
      bits = 0
    }
    return true
  }

  /// The value of each Base64 digit, 255 for other bytes.
  private static let digits: [UInt8] = {
    var digits = [UInt8](repeating: 255, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, byte) in alphabet.utf8.enumerated() { digits[Int(byte)] = UInt8(value) }
    return digits
  }()

  private static func malformed(
    _ file: String, _ line: Int, _ expected: String, _ found: ArraySlice<UInt8>
  ) -> TokenizerError {
    .malformed(
      file: file, place: "line \(line)", expected: expected,
      found: quoted(String(decoding: found.prefix(200), as: UTF8.self), limit: 60))
  }
}
