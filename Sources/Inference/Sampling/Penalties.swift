// The first stage: makes recent tokens less likely. Knows no sequence beyond its window.

/// The tokens that came last, each with how often it came.
package struct RecentTokens: Sendable {
  private let window: Int
  private var tokens: [Int32] = []
  private var oldest = 0
  private(set) var counts: [Int32: Int] = [:]

  /// - Parameter window: how many tokens are remembered; nil for all
  package init(window: Int?) { self.window = window ?? .max }

  package mutating func append(_ id: Int32) {
    guard window > 0 else { return }
    counts[id, default: 0] += 1
    guard tokens.count == window else {
      if window < .max { tokens.append(id) }
      return
    }
    let gone = tokens[oldest]
    tokens[oldest] = id
    oldest = (oldest + 1) % window
    if let count = counts[gone] { counts[gone] = count > 1 ? count - 1 : nil }
  }
}

/// Repetition penalty (Keskar et al., "CTRL", 2019), then frequency and presence penalty (OpenAI).
package struct Penalties: Sendable {
  var repetition: Float
  var frequency: Float
  var presence: Float

  package init(repetition: Float = 1, frequency: Float = 0, presence: Float = 0) {
    self.repetition = repetition
    self.frequency = frequency
    self.presence = presence
  }

  package var isNeutral: Bool { repetition == 1 && frequency == 0 && presence == 0 }

  package func apply(to candidates: inout Candidates, recent: RecentTokens) {
    guard !isNeutral else { return }
    candidates.adjust(recent.counts.keys) { id, logit in
      let repeated = logit > 0 ? logit / repetition : logit * repetition
      return repeated - Float(recent.counts[id] ?? 0) * frequency - presence
    }
  }
}
