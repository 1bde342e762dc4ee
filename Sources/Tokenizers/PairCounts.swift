// How often which two tokens stand side by side in the counted pieces, kept up to date while they merge.
// Knows no bytes.

/// The pieces as lists of tokens, and the counts of all pairs of neighbours.
///
/// A merge visits only the pieces that hold the pair. The most frequent pair comes out of a heap whose entries are
/// corrected when they come up: a pair's count only falls, unless a merge makes it, which then puts it in anew.
struct PairCounts {
  /// All pieces' tokens, one piece behind another; piece i has `lengths[i]` of them from `starts[i]` on.
  private var symbols: [TokenID] = []
  private var starts: [Int] = []
  private var lengths: [Int32] = []
  private var counts: [Int]

  private struct Pair {
    var count = 0
    /// Pieces that hold the pair or once held it.
    var pieces: [Int32] = []
  }
  private var pairs: [UInt64: Pair] = [:]

  private struct Candidate: Comparable {
    let count: Int
    let key: UInt64
    /// The one to be merged first is the lowest.
    static func < (a: Candidate, b: Candidate) -> Bool {
      a.count == b.count ? a.key < b.key : a.count > b.count
    }
  }
  private var heap = BinaryHeap<Candidate>()

  /// Each byte of a piece is a token of that number at first.
  init(pieces: TokenTable, counts: [Int]) {
    self.counts = counts
    symbols.reserveCapacity(pieces.bytes.count)
    for byte in pieces.bytes { symbols.append(TokenID(byte)) }
    for piece in counts.indices {
      let range = pieces.range(of: TokenID(piece)) ?? 0..<0
      starts.append(range.lowerBound)
      lengths.append(Int32(range.count))
      for index in range.dropLast() { add(key(symbols[index], symbols[index + 1]), counts[piece], piece) }
    }
    for (key, pair) in pairs { heap.insert(Candidate(count: pair.count, key: key)) }
  }

  /// The pair to merge next, nil if none occurs `atLeast` times.
  mutating func mostFrequent(atLeast least: Int) -> (left: TokenID, right: TokenID)? {
    while let candidate = heap.popLowest() {
      guard let pair = pairs[candidate.key], pair.count >= least else { continue }
      guard pair.count == candidate.count else {
        heap.insert(Candidate(count: pair.count, key: candidate.key))
        continue
      }
      return (TokenID(candidate.key >> 32), TokenID(candidate.key & 0xFFFF_FFFF))
    }
    return nil
  }

  /// Puts `merged` wherever `left` stands before `right`, from left to right in each piece.
  mutating func merge(_ left: TokenID, _ right: TokenID, into merged: TokenID) {
    let holders = pairs.removeValue(forKey: key(left, right))?.pieces ?? []
    var changed: Set<UInt64> = []
    for piece in holders { merge(left, right, into: merged, in: Int(piece), &changed) }
    for key in changed {
      if let pair = pairs[key], pair.count > 0 { heap.insert(Candidate(count: pair.count, key: key)) }
    }
    pairs[key(left, right)] = nil
  }

  private mutating func merge(
    _ left: TokenID, _ right: TokenID, into merged: TokenID, in piece: Int, _ changed: inout Set<UInt64>
  ) {
    let start = starts[piece]
    let length = Int(lengths[piece])
    let holds = (start..<(start + max(length - 1, 0))).contains {
      symbols[$0] == left && symbols[$0 + 1] == right
    }
    guard holds else { return }
    let count = counts[piece]
    for index in start..<(start + length - 1) {
      let key = key(symbols[index], symbols[index + 1])
      pairs[key]?.count -= count
    }
    var read = start
    var write = start
    while read < start + length {
      let isPair = read + 1 < start + length && symbols[read] == left && symbols[read + 1] == right
      symbols[write] = isPair ? merged : symbols[read]
      read += isPair ? 2 : 1
      write += 1
    }
    lengths[piece] = Int32(write - start)
    for index in start..<(write - 1) {
      let key = key(symbols[index], symbols[index + 1])
      let isNew = symbols[index] == merged || symbols[index + 1] == merged
      if isNew {
        add(key, count, piece)
        changed.insert(key)
      } else {
        pairs[key]?.count += count
      }
    }
  }

  private mutating func add(_ key: UInt64, _ count: Int, _ piece: Int) {
    pairs[key, default: Pair()].count += count
    if pairs[key]?.pieces.last != Int32(piece) { pairs[key]?.pieces.append(Int32(piece)) }
  }

  private func key(_ left: TokenID, _ right: TokenID) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }
}
