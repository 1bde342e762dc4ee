// What reading experts took and saved. Knows no model.

/// Counts since a store was made, or since they were last taken.
public struct StreamingStatistics: Sendable {
  /// Experts that were needed and in memory, or on their way there because they were foreseen, or not.
  public internal(set) var hits = 0
  public internal(set) var foreseen = 0
  public internal(set) var misses = 0
  /// Experts that were read because they were foreseen, and of these the ones that nobody needed.
  public internal(set) var guesses = 0
  public internal(set) var wrongGuesses = 0
  public internal(set) var bytesRead = 0
  public internal(set) var evictions = 0
  /// Seconds in which at least one read was under way.
  public internal(set) var readingSeconds = 0.0
  /// Seconds in which the computation stood still for want of an expert.
  public internal(set) var waitingSeconds = 0.0
  /// How often a mixture asked for experts, and the seconds from there to the first one's use that were computed in.
  public internal(set) var calls = 0
  public internal(set) var coverSeconds = 0.0

  /// The share of needed experts that were in memory already.
  public var hitRate: Double { Double(hits) / Double(max(hits + foreseen + misses, 1)) }
  /// Bytes a second while reading.
  public var readRate: Double { readingSeconds > 0 ? Double(bytesRead) / readingSeconds : 0 }

  /// What was added since an earlier state.
  public func since(_ earlier: StreamingStatistics) -> StreamingStatistics {
    var difference = self
    difference.hits -= earlier.hits
    difference.foreseen -= earlier.foreseen
    difference.misses -= earlier.misses
    difference.guesses -= earlier.guesses
    difference.wrongGuesses -= earlier.wrongGuesses
    difference.bytesRead -= earlier.bytesRead
    difference.evictions -= earlier.evictions
    difference.readingSeconds -= earlier.readingSeconds
    difference.waitingSeconds -= earlier.waitingSeconds
    difference.calls -= earlier.calls
    difference.coverSeconds -= earlier.coverSeconds
    return difference
  }
}
