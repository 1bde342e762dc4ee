// Puts a tokenizer together from numbered strings and a merges list, checking each. Knows no file format.

import JSON

/// A vocabulary as tokenizer.json and GGUF give it, in no particular order, before it is checked.
struct VocabularyBuilder {
  /// Named in errors.
  let file: String
  /// The tokens by id; nil where there is none.
  private var strings: [[UInt8]?]
  private var specials: [Int: SpecialTokens.Entry] = [:]
  private var merges: [(left: [UInt8], right: [UInt8])] = []

  /// For ids below `count`, which the caller has checked against the size of what was read.
  init(file: String, count: Int) {
    self.file = file
    strings = Array(repeating: nil, count: count)
  }

  var count: Int { strings.count }

  /// A token that merges make, or one byte.
  mutating func add(_ bytes: [UInt8], id: Int, place: String) throws(TokenizerError) {
    guard strings.indices.contains(id) else {
      throw .malformed(file: file, place: place, expected: "an id below \(strings.count)", found: "\(id)")
    }
    guard strings[id] == nil else {
      throw .malformed(file: file, place: place, expected: "an id that no other token has", found: "\(id)")
    }
    strings[id] = bytes
  }

  /// A token found as an exact string. It takes the place of a token of the same id and name.
  mutating func addSpecial(_ name: String, id: Int, isUserDefined: Bool, place: String) throws(TokenizerError)
  {
    guard !name.isEmpty else {
      throw .malformed(file: file, place: place, expected: "a name", found: "an empty string")
    }
    guard strings.indices.contains(id), let number = TokenID(exactly: id) else {
      throw .malformed(file: file, place: place, expected: "an id below \(strings.count)", found: "\(id)")
    }
    guard specials[id] == nil, strings[id] == nil || strings[id] == Array(name.utf8) else {
      throw .malformed(file: file, place: place, expected: "an id that no other token has", found: "\(id)")
    }
    strings[id] = Array(name.utf8)
    specials[id] = SpecialTokens.Entry(id: number, name: name, isUserDefined: isUserDefined)
  }

  mutating func addMerge(_ left: [UInt8], _ right: [UInt8]) { merges.append((left, right)) }

  /// The finished tokenizer; nothing in it can make encoding fail.
  func tokenizer(takesWholePieces: Bool, roles: SpecialRoles, chatTemplate: String?) throws(TokenizerError)
    -> Tokenizer
  {
    var table = TokenTable(capacity: strings.count)
    for (id, string) in strings.enumerated() {
      let isFindable = string != nil && specials[id] == nil
      let bytes = string ?? []
      let given = isFindable ? table.append(bytes.span) : table.appendHidden(bytes.span)
      guard given != nil else {
        throw .malformed(
          file: file, place: "token \(id)", expected: "bytes that no other token has",
          found: quoted(String(decoding: bytes, as: UTF8.self), limit: 60))
      }
    }
    return Tokenizer(
      encoder: BytePairEncoder(
        tokens: table, rule: .pairs(try pairs(table)), takesWholePieces: takesWholePieces,
        bytes: try singleBytes(table)),
      specials: SpecialTokens(specials.values.sorted { $0.id < $1.id }), roles: roles,
      chatTemplate: chatTemplate)
  }

  private func singleBytes(_ table: TokenTable) throws(TokenizerError) -> [TokenID] {
    var ids: [TokenID] = []
    for byte in UInt8.min...UInt8.max {
      let id = table.id(of: [byte].span, from: 0, to: 1)
      guard id >= 0 else {
        throw .malformed(
          file: file, place: "vocabulary", expected: "a token for each byte", found: "none for byte \(byte)")
      }
      ids.append(id)
    }
    return ids
  }

  private func pairs(_ table: TokenTable) throws(TokenizerError) -> PairTable {
    var pairs = PairTable(capacity: merges.count)
    for (rank, (left, right)) in merges.enumerated() {
      let (first, second) = (find(left, table), find(right, table))
      let merged = find(left + right, table)
      guard first >= 0, second >= 0, merged >= 0 else {
        let missing = first < 0 ? left : second < 0 ? right : left + right
        throw .malformed(
          file: file, place: "merge \(rank)", expected: "tokens of the vocabulary",
          found: quoted(ByteAlphabet.encode(missing), limit: 60))
      }
      guard pairs.insert(first, second, rank: UInt32(rank), id: merged) else {
        throw .malformed(
          file: file, place: "merge \(rank)", expected: "a pair that no earlier merge has",
          found: quoted(ByteAlphabet.encode(left) + " " + ByteAlphabet.encode(right), limit: 60))
      }
    }
    return pairs
  }

  private func find(_ bytes: [UInt8], _ table: TokenTable) -> TokenID {
    table.id(of: bytes.span, from: 0, to: bytes.count)
  }
}
