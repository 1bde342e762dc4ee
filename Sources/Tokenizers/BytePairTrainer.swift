// Learns a byte-pair vocabulary from text. Knows no files; what it makes is a Tokenizer like any other.

/// Counts the pieces of texts, then merges the most frequent pair of neighbours again and again.
///
/// The same texts in any order give the same vocabulary: of equally frequent pairs the one with the lower left token
/// is merged first, then the one with the lower right token. Ids: the bytes 0 to 255, the merged tokens in the order
/// they were learnt, the special tokens last.
public struct BytePairTrainer: Sendable {
  /// Whether neighbouring digits may merge. Otherwise every digit is a token by itself, so that numbers of one length
  /// have one form.
  public let mergesDigits: Bool
  /// Longer pieces are counted in parts: they are no words, and would cost time for every merge inside them.
  static let longestPiece = 256
  /// A pair seen once teaches nothing.
  static let leastCount = 2

  private var pieces = TokenTable(capacity: 1 << 16)
  private var counts: [Int] = []
  private let pattern = SplitPattern()

  public init(mergesDigits: Bool = false) {
    self.mergesDigits = mergesDigits
  }

  /// Different pieces counted so far.
  public var pieceCount: Int { pieces.count }

  public mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    add(bytes.span)
  }

  /// Counts the pieces of one text; none goes across its ends.
  public mutating func add(_ text: Span<UInt8>) {
    var start = 0
    while start < text.count {
      let end = endOfCounted(text, from: start, to: pattern.endOfPiece(text, from: start, to: text.count))
      let id = pieces.id(of: text, from: start, to: end)
      if id >= 0 {
        counts[Int(id)] += 1
      } else if pieces.append(text.extracting(start..<end)) != nil {
        counts.append(1)
      }
      start = end
    }
  }

  /// Where what is counted as one piece ends: single digits, parts of long pieces at the start of a character.
  private func endOfCounted(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    let classifier = CharacterClassifier.shared
    if !mergesDigits {
      let (kind, next) = classifier.character(text, at: start, end: end)
      if kind == .number { return next }
    }
    guard end - start > Self.longestPiece else { return end }
    var cut = start + Self.longestPiece
    while cut > start + Self.longestPiece - 4, text[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }

  /// Learns a vocabulary of `vocabularySize` tokens, `specialTokens` included.
  /// - Parameter progress: told how many tokens there are after each merge.
  /// - Throws: `TokenizerError.insufficientText` if the texts repeat too little for that many.
  public func train(
    vocabularySize: Int, specialTokens: [String] = TrainedVocabulary.specialTokens,
    chatTemplate: String? = nil, progress: (Int) -> Void = { _ in }
  ) throws(TokenizerError) -> Tokenizer {
    let merged = vocabularySize - specialTokens.count
    guard merged >= 256 else {
      throw .insufficientText(
        expected: "a vocabulary of at least \(256 + specialTokens.count) tokens: bytes and special tokens",
        found: "\(vocabularySize)")
    }
    var merges = PairCounts(pieces: pieces, counts: counts)
    var tokens = TokenTable(capacity: vocabularySize)
    for byte in UInt8.min...UInt8.max { _ = tokens.append([byte].span) }
    var pairs = PairTable(capacity: vocabularySize)
    var rank: UInt32 = 0
    while tokens.count < merged {
      guard let (left, right) = merges.mostFrequent(atLeast: Self.leastCount) else {
        throw .insufficientText(
          expected: "text that repeats enough for \(vocabularySize) tokens",
          found: "enough for \(tokens.count + specialTokens.count)")
      }
      let bytes = Self.bytes(of: left, tokens) + Self.bytes(of: right, tokens)
      // Two ways of putting the same bytes together are two merges into one token.
      let known = tokens.id(of: bytes.span, from: 0, to: bytes.count)
      let id = known >= 0 ? known : tokens.append(bytes.span) ?? -1
      _ = pairs.insert(left, right, rank: rank, id: id)
      rank += 1
      merges.merge(left, right, into: id)
      progress(tokens.count + specialTokens.count)
    }
    var entries: [SpecialTokens.Entry] = []
    for name in specialTokens {
      guard let id = tokens.appendHidden(Array(name.utf8).span) else { break }
      entries.append(SpecialTokens.Entry(id: id, name: name, isUserDefined: false))
    }
    return Tokenizer(
      encoder: BytePairEncoder(
        tokens: tokens, rule: .pairs(pairs), takesWholePieces: false, bytes: (0..<256).map { TokenID($0) }),
      specials: SpecialTokens(entries), chatTemplate: chatTemplate)
  }

  private static func bytes(of id: TokenID, _ tokens: TokenTable) -> ArraySlice<UInt8> {
    tokens.range(of: id).map { tokens.bytes[$0] } ?? []
  }
}

/// What every vocabulary that Herd trains has in common.
public enum TrainedVocabulary {
  /// The special tokens that Llama 4's chat format and pictures use, by the same names, and reserved ones up to 32.
  public static let specialTokens: [String] = {
    let used = [
      "<|begin_of_text|>", "<|end_of_text|>", "<|header_start|>", "<|header_end|>", "<|eom|>", "<|eot|>",
      "<|python_start|>", "<|python_end|>", "<|finetune_right_pad|>", "<|image_start|>", "<|image_end|>",
      "<|image|>",
      "<|patch|>", "<|tile_x_separator|>", "<|tile_y_separator|>", "<|reasoning_thinking_start|>",
      "<|reasoning_thinking_end|>",
    ]
    return used + (0..<(32 - used.count)).map { "<|reserved_special_token_\($0)|>" }
  }()
}
