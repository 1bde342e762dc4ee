// The parts a short piece consists of while it is merged. Knows no vocabulary.

/// Neighbouring parts in arrays; what two of them would become is kept, the lowest is found by looking at all.
struct PieceParts: Sendable {
  private(set) var ids: [TokenID] = []
  /// Where part i starts in the text; one entry more than parts.
  private var starts: [Int] = []
  /// What part i and its right neighbour become (`MergeLookup`); one entry fewer than parts.
  private var merges: [UInt64] = []

  /// Makes every byte of `text[start..<end]` a part.
  mutating func fill(_ text: Span<UInt8>, from start: Int, to end: Int, bytes: [TokenID]) {
    ids.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    for index in start..<end {
      ids.append(bytes[Int(text[index])])
      starts.append(index)
    }
    starts.append(end)
  }

  /// Merges until nothing merges any more; gives the number of pairs looked at.
  mutating func mergeByScanning(_ lookup: some MergeLookup, _ text: Span<UInt8>) -> Int {
    merges.removeAll(keepingCapacity: true)
    for index in 0..<max(ids.count - 1, 0) {
      merges.append(
        lookup.merge(ids[index], ids[index + 1], text, from: starts[index], to: starts[index + 2]))
    }
    var steps = merges.count
    while true {
      var lowest = noMerge
      var place = 0
      for index in merges.indices where merges[index] < lowest {
        lowest = merges[index]
        place = index
      }
      steps += merges.count
      guard lowest != noMerge else { return steps }
      ids[place] = TokenID(truncatingIfNeeded: lowest)
      ids.remove(at: place + 1)
      starts.remove(at: place + 1)
      merges.remove(at: place)
      if place < merges.count {
        merges[place] = lookup.merge(
          ids[place], ids[place + 1], text, from: starts[place], to: starts[place + 2])
      }
      if place > 0 {
        merges[place - 1] = lookup.merge(
          ids[place - 1], ids[place], text, from: starts[place - 1], to: starts[place + 1])
      }
    }
  }
}
