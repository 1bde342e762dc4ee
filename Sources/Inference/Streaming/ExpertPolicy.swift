// Which experts are worth keeping in memory. Knows no memory.

import Glibc

/// Judges experts by what has been asked for. Experts are numbered through, mixture after mixture.
package protocol ExpertPolicy: Sendable {
  /// A mixture's router has seen tokens.
  /// - Parameters:
  ///   - experts: the numbers of the mixture's experts
  ///   - chosen: how many of the tokens chose each
  ///   - probability: the router's softmax for each, summed over the tokens
  mutating func observe(_ experts: Range<Int>, chosen: [Int], probability: [Double])
  /// What keeping the expert is worth: the least goes first.
  func worth(_ expert: Int) -> Double
}

/// The policies there are.
public enum ExpertPolicyKind: String, Sendable, CaseIterable {
  /// Least recently used goes first.
  case recency
  /// How often experts were chosen, older choices counting less.
  case frequency
  /// How often experts were chosen in a former run; nothing is learnt.
  case fixed
  /// The router's probabilities of all experts, also of those not chosen, older ones counting less.
  case probability

  /// - Parameter counts: how often each expert was chosen before, for `fixed`
  package func policy(experts: Int, counts: [Double] = []) -> any ExpertPolicy {
    switch self {
    case .recency: RecencyPolicy(experts: experts)
    case .frequency: DecayedPolicy(experts: experts, usesProbability: false)
    case .fixed: FixedPolicy(counts: counts)
    case .probability: DecayedPolicy(experts: experts, usesProbability: true)
    }
  }
}

/// The last use decides.
struct RecencyPolicy: ExpertPolicy {
  private var lastUse: [Int]
  private var time = 0

  init(experts: Int) { lastUse = Array(repeating: -1, count: experts) }

  mutating func observe(_ experts: Range<Int>, chosen: [Int], probability: [Double]) {
    time += 1
    for (expert, count) in zip(experts, chosen) where count > 0 { lastUse[expert] = time }
  }

  func worth(_ expert: Int) -> Double { Double(lastUse[expert]) }
}

/// Former counts decide.
struct FixedPolicy: ExpertPolicy {
  let counts: [Double]

  mutating func observe(_ experts: Range<Int>, chosen: [Int], probability: [Double]) {}

  func worth(_ expert: Int) -> Double { counts[expert] }
}

/// A sum that halves every so many tokens decides: of choices, or of probabilities.
struct DecayedPolicy: ExpertPolicy {
  private var sums: [Double]
  private let usesProbability: Bool
  /// Tokens after which an observation counts half.
  private let halfLife: Double

  init(experts: Int, usesProbability: Bool, halfLife: Double = 256) {
    sums = Array(repeating: 0, count: experts)
    self.usesProbability = usesProbability
    self.halfLife = halfLife
  }

  mutating func observe(_ experts: Range<Int>, chosen: [Int], probability: [Double]) {
    let tokens = probability.reduce(0, +)
    let kept = exp2(-tokens / halfLife)
    for (place, expert) in experts.enumerated() {
      sums[expert] = sums[expert] * kept + (usesProbability ? probability[place] : Double(chosen[place]))
    }
  }

  func worth(_ expert: Int) -> Double { sums[expert] }
}
