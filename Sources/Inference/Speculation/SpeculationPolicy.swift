// How far to guess, from what guessing has cost and brought so far. Knows no drafter and no model.

/// Keeps guessing where it saves time, and lets it be where it does not.
///
/// A round that reads `drafted` guesses and gives `1 + accepted` tokens gains (1 + accepted) · p / t over plain steps of p
/// seconds, t being its own. Guesses grow while all of them are right and shrink to what was right. Once the gain, averaged
/// over rounds, falls below 1, a pause follows, twice as long each time, so that a text that cannot be guessed costs a few
/// rounds in all. Time decides only how much is guessed, never which tokens come out.
package struct SpeculationPolicy: Sendable {
  private let maximum: Int
  private let isAdaptive: Bool
  private var next: Int
  private var plain: Average
  private var gain: Average
  private var pause = 0
  private var longestPause = Self.firstPause
  /// What guessing brought in all: time that plain steps would have taken, and time that it took.
  package private(set) var spared = 0.0
  package private(set) var spent = 0.0

  private static let firstPause = 16
  private static let mostPause = 1024
  /// Plain steps that must have been timed before guessing begins.
  private static let plainSteps = 4
  /// Rounds of a trial that must pass before it is judged.
  private static let trialRounds = 2

  package init(maximum: Int, isAdaptive: Bool) {
    self.maximum = maximum
    self.isAdaptive = isAdaptive
    next = isAdaptive ? min(maximum, 3) : maximum
    plain = Average(weight: 0.2)
    gain = Average(weight: 0.25)
  }

  /// How many tokens to guess now.
  package var wanted: Int {
    guard isAdaptive else { return maximum }
    return pause > 0 || plain.count < Self.plainSteps ? 0 : next
  }

  /// Notes a step: how many guesses it read, how many of them were right, and its seconds, the guessing counted.
  package mutating func note(drafted: Int, accepted: Int, seconds: Double) {
    guard drafted > 0 else {
      plain.add(seconds)
      if pause > 0 { pause -= 1 }
      return
    }
    guard let step = plain.value, seconds > 0 else { return }
    let saved = Double(1 + accepted) * step
    spared += saved
    spent += seconds
    gain.add(saved / seconds)
    next = accepted == drafted ? min(maximum, max(drafted, next) * 2) : max(1, min(next, accepted + 1))
    guard gain.count >= Self.trialRounds, let mean = gain.value else { return }
    if mean < 1 {
      pause = longestPause
      longestPause = min(2 * longestPause, Self.mostPause)
      next = min(maximum, 3)
      gain = Average(weight: 0.25)
    } else if mean > 1.1 {
      longestPause = Self.firstPause
    }
  }

  /// A mean in which older values fade.
  private struct Average: Sendable {
    private let weight: Double
    private(set) var value: Double?
    private(set) var count = 0

    init(weight: Double) { self.weight = weight }

    mutating func add(_ sample: Double) {
      // The first values count alike, so that one odd step does not decide.
      count += 1
      let share = max(weight, 1 / Double(count))
      value = value.map { $0 + share * (sample - $0) } ?? sample
    }
  }
}
