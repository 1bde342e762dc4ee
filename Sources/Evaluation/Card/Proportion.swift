// How many of how many, and how sure that is. Knows no task.

/// A count of right answers with its interval.
public struct Proportion: Sendable, Equatable {
  public var successes: Int
  public var trials: Int

  public init(_ successes: Int = 0, of trials: Int = 0) {
    self.successes = successes
    self.trials = trials
  }

  /// The share of successes; 0 of nothing.
  public var rate: Double { trials == 0 ? 0 : Double(successes) / Double(trials) }

  /// Wilson's 95 % interval (Wilson 1927): with z = 1.96, p = rate and n = trials,
  /// (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
  public var interval: ClosedRange<Double> {
    guard trials > 0 else { return 0...1 }
    let z = 1.959964
    let n = Double(trials)
    let middle = rate + z * z / (2 * n)
    let half = z * (rate * (1 - rate) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (middle - half) / scale)...min(1, (middle + half) / scale)
  }

  /// Counts one more trial.
  mutating func record(_ isSuccess: Bool) {
    trials += 1
    if isSuccess { successes += 1 }
  }
}
