// The last stage: takes one of the candidates by chance. Knows how likely they are, not what they mean.

/// Random numbers named by a seed: SplitMix64 (Steele, Lea, Flood, 2014).
package struct SamplingGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// From 0 to below 1, in steps of 2⁻⁵³.
  package mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }
}

/// One candidate, each taken with its probability among those that are left.
package struct Draw: Sendable {
  private var generator: SamplingGenerator

  package init(seed: UInt64) { generator = SamplingGenerator(seed: seed) }

  /// nil if there is no candidate.
  package mutating func callAsFunction(_ candidates: Candidates) -> Int32? {
    let weights = candidates.weights()
    // Taken even where one candidate is left, so that a seed's numbers belong to places in the text.
    var rest = generator.uniform() * weights.reduce(0, +)
    for (candidate, weight) in zip(candidates.entries, weights) {
      rest -= weight
      if rest < 0 { return candidate.id }
    }
    return candidates.best?.id
  }
}
