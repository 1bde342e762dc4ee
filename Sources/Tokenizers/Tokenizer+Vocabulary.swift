// A vocabulary as lists, the form in which GGUF keeps it and tokenizer.json is written. Knows no files.

import JSON

/// Tokens, their kinds and merges: what the keys `tokenizer.ggml.tokens`, `.token_type` and `.merges` hold.
public struct VocabularyLists: Sendable, Equatable {
  /// What a token is, by GGUF's numbers.
  public enum Kind: Int, Sendable {
    case normal = 1
    case unknown = 2
    case control = 3
    case userDefined = 4
    case unused = 5
    case byte = 6
  }

  /// By id: merged tokens in the byte-level alphabet, special tokens as they are.
  public var tokens: [String]
  public var kinds: [Kind]
  /// Pairs in the byte-level alphabet with a space between, earlier ones first.
  public var merges: [String]

  public init(tokens: [String], kinds: [Kind], merges: [String]) {
    self.tokens = tokens
    self.kinds = kinds
    self.merges = merges
  }
}

extension Tokenizer {
  /// The vocabulary of a GGUF file whose `tokenizer.ggml.model` is `gpt2` and whose `tokenizer.ggml.pre` names
  /// Llama 4's split pattern.
  /// - Parameters:
  ///   - pre: `tokenizer.ggml.pre`
  ///   - beginOfText: its id, if the file names one; like the others
  ///   - endOfText: its id
  ///   - padding: its id
  ///   - file: named in errors
  public convenience init(
    lists: VocabularyLists, pre: String, beginOfText: Int? = nil, endOfText: Int? = nil, padding: Int? = nil,
    chatTemplate: String? = nil, file: String
  ) throws(TokenizerError) {
    guard ["llama4", "gpt-4o"].contains(pre) else {
      throw .malformed(
        file: file, place: "tokenizer.ggml.pre", expected: "\"llama4\" or \"gpt-4o\"",
        found: quoted(pre, limit: 40))
    }
    guard lists.kinds.count == lists.tokens.count else {
      throw .malformed(
        file: file, place: "tokenizer.ggml.token_type", expected: "\(lists.tokens.count) kinds",
        found: "\(lists.kinds.count)")
    }
    var builder = VocabularyBuilder(file: file, count: lists.tokens.count)
    for (id, (text, kind)) in zip(lists.tokens, lists.kinds).enumerated() {
      let place = "tokenizer.ggml.tokens.\(id)"
      switch kind {
      case .control, .userDefined:
        try builder.addSpecial(text, id: id, isUserDefined: kind == .userDefined, place: place)
      case .unused: break
      case .normal, .unknown, .byte:
        guard let bytes = ByteAlphabet.decode(text), !bytes.isEmpty else {
          throw .malformed(
            file: file, place: place, expected: "a token in the byte-level alphabet",
            found: quoted(text, limit: 60))
        }
        try builder.add(bytes, id: id, place: place)
      }
    }
    for (rank, merge) in lists.merges.enumerated() {
      let parts = merge.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).map {
        String($0)
      }
      guard parts.count == 2, let left = ByteAlphabet.decode(parts[0]),
        let right = ByteAlphabet.decode(parts[1])
      else {
        throw .malformed(
          file: file, place: "tokenizer.ggml.merges.\(rank)",
          expected: "two tokens in the byte-level alphabet",
          found: quoted(merge, limit: 60))
      }
      builder.addMerge(left, right)
    }
    var roles = SpecialRoles()
    func name(_ id: Int?) -> String? {
      id.flatMap { lists.tokens.indices.contains($0) ? lists.tokens[$0] : nil }
    }
    roles.beginOfText = name(beginOfText) ?? roles.beginOfText
    roles.endOfText = name(endOfText) ?? roles.endOfText
    roles.padding = name(padding) ?? roles.padding
    self.init(
      copying: try builder.tokenizer(takesWholePieces: false, roles: roles, chatTemplate: chatTemplate))
  }

  /// The vocabulary as lists. Of a tiktoken file the merges are worked out, as Hugging Face's converter does: every
  /// way of cutting a token into two tokens, in the order of ids, which gives the same ids.
  public var lists: VocabularyLists {
    let table = encoder.tokens
    var lists = VocabularyLists(tokens: [], kinds: [], merges: [])
    for id in 0..<TokenID(table.count) {
      let bytes = table.bytes[table.range(of: id) ?? 0..<0]
      if let entry = specials.entry(id) {
        lists.tokens.append(entry.name)
        lists.kinds.append(entry.isUserDefined ? .userDefined : .control)
      } else {
        lists.tokens.append(bytes.isEmpty ? "[UNUSED\(id)]" : ByteAlphabet.encode(bytes))
        lists.kinds.append(bytes.isEmpty ? .unused : .normal)
      }
    }
    switch encoder.rule {
    case .pairs(let pairs):
      lists.merges = pairs.merges.map { lists.tokens[Int($0.left)] + " " + lists.tokens[Int($0.right)] }
    case .concatenation:
      for id in 0..<TokenID(table.count) where !specials.contains(id) {
        lists.merges += concatenationMerges(of: id, lists.tokens)
      }
    }
    return lists
  }

  private func concatenationMerges(of id: TokenID, _ names: [String]) -> [String] {
    guard let range = encoder.tokens.range(of: id), range.count > 1 else { return [] }
    let storage = encoder.tokens.bytes
    let bytes = storage.span
    var cuts: [(left: TokenID, right: TokenID)] = []
    for cut in (range.lowerBound + 1)..<range.upperBound {
      let left = encoder.tokens.id(of: bytes, from: range.lowerBound, to: cut)
      let right = encoder.tokens.id(of: bytes, from: cut, to: range.upperBound)
      if left >= 0, right >= 0 { cuts.append((left, right)) }
    }
    return cuts.sorted { $0 < $1 }.map { names[Int($0.left)] + " " + names[Int($0.right)] }
  }
}
