// Memory that encoding reuses from piece to piece. Knows no vocabulary.

/// What one thread needs while it encodes.
struct EncoderWorkspace: Sendable {
  var parts = PieceParts()
  var cache = PieceCache()
  /// Pairs and heap levels looked at so far: what the time goes with.
  var steps = 0
}

/// The tokens of pieces met before, a fixed number of them: each piece has one place, which the latest one takes.
struct PieceCache: Sendable {
  private static let places = 1 << 14
  private static let longestPiece = 32
  private static let mostTokens = 8

  private var keys: [UInt64] = []
  private var pieces: [UInt8] = []
  private var lengths: [UInt8] = []
  private var counts: [UInt8] = []
  private var tokens: [TokenID] = []
  private let hash = ByteHash()

  /// Appends the tokens of the piece if they are known, and says whether they are.
  @inline(__always)
  func append(_ text: Span<UInt8>, from start: Int, to end: Int, into output: inout [TokenID]) -> Bool {
    guard end - start <= Self.longestPiece, !keys.isEmpty else { return false }
    let key = hash.key(text, from: start, to: end)
    let place = hash.slot(key, mask: Self.places - 1)
    guard keys[place] == key, ByteHash.isExact(key) || isEqual(place, text, from: start, to: end) else {
      return false
    }
    let first = place * Self.mostTokens
    for index in first..<(first + Int(counts[place])) { output.append(tokens[index]) }
    return true
  }

  /// Keeps `list[first...]` as the tokens of the piece, if both are short enough.
  mutating func remember(
    _ text: Span<UInt8>, from start: Int, to end: Int, tokens list: [TokenID], from first: Int
  ) {
    guard end - start <= Self.longestPiece, list.count - first <= Self.mostTokens else { return }
    if keys.isEmpty {
      keys = Array(repeating: 0, count: Self.places)
      pieces = Array(repeating: 0, count: Self.places * Self.longestPiece)
      lengths = Array(repeating: 0, count: Self.places)
      counts = Array(repeating: 0, count: Self.places)
      tokens = Array(repeating: 0, count: Self.places * Self.mostTokens)
    }
    let key = hash.key(text, from: start, to: end)
    let place = hash.slot(key, mask: Self.places - 1)
    keys[place] = key
    counts[place] = UInt8(list.count - first)
    for index in first..<list.count { tokens[place * Self.mostTokens + index - first] = list[index] }
    if !ByteHash.isExact(key) {
      lengths[place] = UInt8(end - start)
      for index in start..<end { pieces[place * Self.longestPiece + index - start] = text[index] }
    }
  }

  /// The key is a hash: is the piece equal too?
  private func isEqual(_ place: Int, _ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard Int(lengths[place]) == end - start else { return false }
    let first = place * Self.longestPiece
    for index in start..<end where pieces[first + index - start] != text[index] { return false }
    return true
  }
}
