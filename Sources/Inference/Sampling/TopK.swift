// The third stage: keeps the k most likely tokens. Knows no probabilities.

/// The `count` most likely tokens; 0 keeps all.
package struct TopK: Sendable {
  package var count: Int

  /// Up to here, keeping a short sorted list beats sorting the whole vocabulary.
  private static let longestList = 256

  package init(_ count: Int) { self.count = count }

  package func apply(to candidates: inout Candidates) {
    guard count > 0, count < candidates.entries.count else { return }
    guard !candidates.isSorted, count <= Self.longestList else {
      candidates.sort()
      candidates.keepFirst(count)
      return
    }
    var best: [Candidate] = []
    best.reserveCapacity(count + 1)
    for candidate in candidates.entries {
      // Candidates come by ascending id, so among equals those in the list stay before the newcomer.
      if best.count == count, let last = best.last, candidate.logit <= last.logit { continue }
      let place = best.lastIndex { $0.logit >= candidate.logit }.map { $0 + 1 } ?? 0
      best.insert(candidate, at: place)
      if best.count > count { best.removeLast() }
    }
    candidates.keep(sorted: best)
  }
}
