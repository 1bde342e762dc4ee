// The parts a long piece consists of while it is merged. Knows no vocabulary.

/// Neighbouring parts in a doubly linked list, and a heap of what they would become.
///
/// A heap entry is `rank << 32 | part`. It counts only while the part's current merge has that rank: an entry for a
/// pair that is gone is passed over when it comes up, so nothing is ever searched for.
struct LinkedParts {
  private var ids: [TokenID] = []
  /// The part before, −1 before the first. A part is numbered by the byte it starts at, counted from the piece's.
  private var previous: [Int32] = []
  /// The next part, −1 behind the last.
  private var next: [Int32] = []
  /// What part i and the next become (`MergeLookup`); `noMerge` also for parts that are gone.
  private var merges: [UInt64] = []
  private var heap = BinaryHeap<UInt64>()
  private let start: Int

  /// Every byte of `text[start..<end]` is a part at first; there are at least two and fewer than 2³¹.
  init(_ text: Span<UInt8>, from start: Int, to end: Int, bytes: [TokenID]) {
    self.start = start
    let count = end - start
    ids.reserveCapacity(count)
    for index in start..<end { ids.append(bytes[Int(text[index])]) }
    previous = (0..<count).map { Int32($0) - 1 }
    next = (0..<count).map { $0 + 1 < count ? Int32($0) + 1 : -1 }
    merges = Array(repeating: noMerge, count: count)
  }

  /// Merges until nothing merges any more; gives the number of pairs looked up and entries taken out.
  mutating func mergeByQueue(_ lookup: some MergeLookup, _ text: Span<UInt8>) -> Int {
    for index in 0..<(ids.count - 1) { weigh(index, lookup, text) }
    var steps = ids.count
    while let lowest = heap.popLowest() {
      steps += 1
      let index = Int(lowest & 0xFFFF_FFFF)
      let merge = merges[index]
      guard merge != noMerge, merge >> 32 == lowest >> 32 else { continue }
      let gone = Int(next[index])
      ids[index] = TokenID(truncatingIfNeeded: merge)
      merges[gone] = noMerge
      next[index] = next[gone]
      if next[gone] >= 0 { previous[Int(next[gone])] = Int32(index) }
      weigh(index, lookup, text)
      if previous[index] >= 0 { weigh(Int(previous[index]), lookup, text) }
      steps += 2
    }
    return steps
  }

  /// Appends the parts that are left.
  func appendTokens(to output: inout [TokenID]) {
    var index = 0
    while index >= 0 {
      output.append(ids[index])
      index = Int(next[index])
    }
  }

  /// Looks up what part `index` and the next become, and remembers it.
  @inline(__always)
  private mutating func weigh(_ index: Int, _ lookup: some MergeLookup, _ text: Span<UInt8>) {
    let right = Int(next[index])
    guard right >= 0 else {
      merges[index] = noMerge
      return
    }
    let end = next[right] >= 0 ? Int(next[right]) : ids.count
    merges[index] = lookup.merge(ids[index], ids[right], text, from: start + index, to: start + end)
    if merges[index] != noMerge { heap.insert(merges[index] & ~0xFFFF_FFFF | UInt64(index)) }
  }
}
