// The tokens that may come next, with their logits. Knows no model and no text.

import Tensors

/// A token and how much speaks for it.
package struct Candidate: Sendable, Equatable {
  package var id: Int32
  package var logit: Float

  /// More likely first, the lower id first among equals: a total order, so no result depends on how a sort works.
  static func isBefore(_ a: Candidate, _ b: Candidate) -> Bool {
    a.logit > b.logit || (a.logit == b.logit && a.id < b.id)
  }
}

/// What is left of the vocabulary on its way through the stages. Every logit is finite.
package struct Candidates: Sendable {
  package private(set) var entries: [Candidate]
  /// Whether the entries stand from the most to the least likely; by ascending id otherwise.
  package private(set) var isSorted = false

  /// All tokens with these logits, except those that are impossible: −∞, and NaN, which says nothing.
  package init(_ logits: [Float]) {
    entries = []
    entries.reserveCapacity(logits.count)
    for (id, logit) in logits.enumerated() where logit > -.infinity {
      entries.append(Candidate(id: Int32(id), logit: min(logit, .greatestFiniteMagnitude)))
    }
  }

  /// The most likely one, the lowest id among equals.
  package var best: Candidate? {
    isSorted ? entries.first : entries.min(by: Candidate.isBefore)
  }

  /// Puts the most likely first.
  mutating func sort() {
    guard !isSorted else { return }
    entries.sort(by: Candidate.isBefore)
    isSorted = true
  }

  /// Replaces all entries by some of them, most likely first.
  mutating func keep(sorted: [Candidate]) {
    entries = sorted
    isSorted = true
  }

  /// Keeps the first `count`, if the entries are sorted the most likely.
  mutating func keepFirst(_ count: Int) {
    if count < entries.count { entries.removeLast(entries.count - count) }
  }

  /// Drops those that fail `holds`; the order stays.
  mutating func filter(_ holds: (Candidate) -> Bool) { entries.removeAll { !holds($0) } }

  /// Drops those whose weight, at the same place, is below `bound`; the order stays.
  mutating func drop(_ weights: [Double], below bound: Double) {
    entries = zip(entries, weights).filter { $0.1 >= bound }.map(\.0)
  }

  /// Changes logits without changing the order they put the entries in.
  mutating func mapInOrder(_ change: (Float) -> Float) {
    for index in entries.indices { entries[index].logit = change(entries[index].logit) }
  }

  /// Changes the logits of single tokens while the entries still stand by id. −∞ drops a token.
  mutating func adjust(_ ids: some Sequence<Int32>, _ change: (Int32, Float) -> Float) {
    precondition(!isSorted, "logits change before anything is sorted")
    var drops = false
    for id in ids {
      guard let index = index(of: id) else { continue }
      let logit = change(id, entries[index].logit)
      drops = drops || !(logit > -.infinity)
      entries[index].logit = min(logit, .greatestFiniteMagnitude)
    }
    if drops { entries.removeAll { !($0.logit > -.infinity) } }
  }

  /// Where a token stands while the entries are in the order of their ids.
  private func index(of id: Int32) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].id == id ? low : nil
  }

  /// The entries' weights relative to the most likely one's, 1: exp(logit − largest logit).
  package func weights() -> [Double] {
    guard let largest = best?.logit else { return [] }
    return entries.map { exponential(Double($0.logit) - Double(largest)) }
  }
}
