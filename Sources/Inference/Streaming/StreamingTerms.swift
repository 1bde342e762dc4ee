// How long a pass takes when some of its experts must be read, from terms that were measured. Knows no clock.

/// Some passes and what they took.
public struct StreamingRun: Sendable {
  public var passes: Int
  public var seconds: Double
  public var statistics: StreamingStatistics

  public init(passes: Int, seconds: Double, statistics: StreamingStatistics) {
    self.passes = passes
    self.seconds = seconds
    self.statistics = statistics
  }
}

/// The terms of a prediction. A pass takes what it computes, and for each expert that it misses the part of the reading
/// that no computing covers: max(reading, what can be computed meanwhile) in place of the latter.
public struct StreamingTerms: Sendable {
  /// Bytes a second of reading.
  public var readRate: Double
  public var expertBytes: Double
  /// Seconds that a pass computes.
  public var computeSeconds: Double
  /// Seconds that a mixture computes between knowing its experts and using the first one.
  public var coverSeconds: Double
  /// Mixtures of the model.
  public var mixtures: Double
  /// Experts a pass needs; those of them that are missing, and those that are on their way because they were foreseen.
  public var needed: Double
  public var missing: Double
  public var foreseen: Double
  /// Experts that would be missing if all were equally likely: the share that is not in memory.
  public var missingIfUniform: Double

  public init(_ run: StreamingRun, streamed: StreamedExperts) {
    let s = run.statistics
    let passes = Double(max(run.passes, 1))
    readRate = s.readRate
    expertBytes = Double(streamed.expertBytes) / Double(max(streamed.expertCount, 1))
    computeSeconds = max(run.seconds - s.waitingSeconds, 0) / passes
    mixtures = Double(max(s.calls, 1)) / passes
    coverSeconds = s.coverSeconds / Double(max(s.calls, 1))
    needed = Double(s.hits + s.foreseen + s.misses) / passes
    missing = Double(s.misses) / passes
    foreseen = Double(s.foreseen) / passes
    missingIfUniform = needed * (1 - Double(streamed.residentBytes) / Double(max(streamed.expertBytes, 1)))
  }

  /// Seconds to read one expert.
  public var readSeconds: Double { readRate > 0 ? expertBytes / readRate : 0 }

  /// Seconds of a pass that misses so many experts. Several that one mixture misses are read one after the other; what
  /// was foreseen has a mixture's share of the pass to be read in.
  public func secondsPerPass(missing: Double) -> Double {
    let together = max(1, missing / max(mixtures, 1))
    let uncovered = missing / together * max(0, together * readSeconds - coverSeconds)
    let late = foreseen * max(0, readSeconds - computeSeconds / max(mixtures, 1))
    return computeSeconds + uncovered + late
  }
}
