// Merges the bytes of one piece into tokens, lowest rank first. Knows no split pattern and no special tokens.

/// What decides which neighbours merge.
enum MergeRule: Sendable {
  /// Two neighbours merge if their bytes together are a token, whose number is the rank (tiktoken files).
  case concatenation
  /// The pairs of a merges list, earlier ones first (tokenizer.json, GGUF).
  case pairs(PairTable)
}

/// Byte-pair encoding of single pieces. A piece of n bytes takes O(n log n) time and O(n) memory.
struct BytePairEncoder: Sendable {
  let tokens: TokenTable
  let rule: MergeRule
  /// Whether a piece that is a token as a whole is taken without merging.
  let takesWholePieces: Bool
  /// The token of each single byte.
  let bytes: [TokenID]

  /// Longer pieces are merged with a heap; up to here looking at every pair each time is faster.
  static let longestScanned = 64

  /// Appends the tokens of the piece `text[start..<end]`, which is not empty.
  @inline(__always)
  func encode(
    _ text: Span<UInt8>, from start: Int, to end: Int, _ workspace: inout EncoderWorkspace,
    into output: inout [TokenID]
  ) {
    if takesWholePieces {
      let id = tokens.id(of: text, from: start, to: end)
      if id >= 0 {
        output.append(id)
        return
      }
    }
    if workspace.cache.append(text, from: start, to: end, into: &output) { return }
    let first = output.count
    merge(text, from: start, to: end, &workspace, into: &output)
    workspace.cache.remember(text, from: start, to: end, tokens: output, from: first)
  }

  @inline(never)
  private func merge(
    _ text: Span<UInt8>, from start: Int, to end: Int, _ workspace: inout EncoderWorkspace,
    into output: inout [TokenID]
  ) {
    switch rule {
    case .concatenation:
      merge(ConcatenationMerges(tokens: tokens), text, start, end, &workspace, &output)
    case .pairs(let table):
      merge(PairMerges(table: table), text, start, end, &workspace, &output)
    }
  }

  private func merge(
    _ merges: some MergeLookup, _ text: Span<UInt8>, _ start: Int, _ end: Int,
    _ workspace: inout EncoderWorkspace, _ output: inout [TokenID]
  ) {
    if end - start <= Self.longestScanned {
      workspace.parts.fill(text, from: start, to: end, bytes: bytes)
      workspace.steps &+= workspace.parts.mergeByScanning(merges, text)
      output.append(contentsOf: workspace.parts.ids)
    } else {
      var list = LinkedParts(text, from: start, to: end, bytes: bytes)
      workspace.steps &+= list.mergeByQueue(merges, text)
      list.appendTokens(to: &output)
    }
  }
}

/// Says what two neighbouring parts become.
protocol MergeLookup {
  /// `rank << 32 | id` of the token that the parts `left` and `right` become, `noMerge` if they stay apart.
  /// Together they lie at `text[start..<end]`.
  func merge(_ left: TokenID, _ right: TokenID, _ text: Span<UInt8>, from start: Int, to end: Int) -> UInt64
}

/// Above the rank of every merge.
let noMerge = UInt64.max

struct ConcatenationMerges: MergeLookup {
  let tokens: TokenTable

  @inline(__always)
  func merge(_ left: TokenID, _ right: TokenID, _ text: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    guard end - start <= tokens.longest else { return noMerge }
    let id = tokens.id(of: text, from: start, to: end)
    return id < 0 ? noMerge : UInt64(UInt32(bitPattern: id)) << 32 | UInt64(UInt32(bitPattern: id))
  }
}

struct PairMerges: MergeLookup {
  let table: PairTable

  @inline(__always)
  func merge(_ left: TokenID, _ right: TokenID, _ text: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    table[left, right] ?? noMerge
  }
}
