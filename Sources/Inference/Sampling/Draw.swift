// The last stage: takes one of the candidates by chance. Knows how likely they are, not what they mean.

import Tensors

/// Random numbers named by a seed.
package struct SamplingGenerator: RandomNumberGenerator, Sendable {
  private var bits: SplitMix64

  package init(seed: UInt64) { bits = SplitMix64(seed: seed) }

  package mutating func next() -> UInt64 { bits.next() }

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
