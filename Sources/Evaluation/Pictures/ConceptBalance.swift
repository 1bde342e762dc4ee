// MetaCLIP's curation: pairs matched against metadata, frequent entries thinned. Knows texts, no pictures.

/// Which texts are kept so that no entry has many more than others (Xu et al., "Demystifying CLIP data", arXiv 2309.16671,
/// algorithm 1). Texts are counted first, all of them, and then asked about, in any number of rounds.
///
/// An entry matches a text that contains it. A text without a match is dropped; of an entry with n texts each is kept with
/// probability min(1, limit / n); a text of several entries is kept if one of them keeps it. So an entry has about `limit`
/// texts by its own right, and more only where they are kept for a rarer entry.
public struct ConceptBalance: Sendable {
  public let entries: [String]
  /// Texts of an entry that are kept, about.
  public let limit: Int
  /// Texts that match each entry.
  public private(set) var counts: [Int]

  /// - Parameter limit: MetaCLIP's t, above 0
  public init(entries: [String], limit: Int) {
    precondition(limit > 0, "a limit above 0")
    self.entries = entries
    self.limit = limit
    counts = [Int](repeating: 0, count: entries.count)
  }

  /// The places of the entries that a text contains.
  public func matches(_ text: String) -> [Int] {
    let bytes = Array(text.utf8)
    return entries.indices.filter { Self.contains(bytes, Array(entries[$0].utf8)) }
  }

  /// Counts a text.
  public mutating func count(_ text: String) {
    for place in matches(text) { counts[place] += 1 }
  }

  /// Whether a text that was counted is kept.
  public func keeps(_ text: String, using random: inout RandomStream) -> Bool {
    var isKept = false
    for place in matches(text) {
      // One draw an entry, kept or not: what follows does not depend on it.
      isKept = random.below(max(counts[place], 1)) < limit || isKept
    }
    return isKept
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= text.count else { return part.isEmpty }
    for start in 0...text.count - part.count
    where text[start] == first && text[start..<start + part.count].elementsEqual(part) {
      return true
    }
    return false
  }
}
