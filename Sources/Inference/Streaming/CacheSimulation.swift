// How often a cache of experts would miss on a recorded routing, and how seldom it could. Knows no memory and no time.

/// One sequence's tokens, one after the other: each mixture of each token needs its experts, and what is missing takes the
/// place of what a policy thinks least of.
public struct CacheSimulation: Sendable {
  /// Experts needed in order, numbered through all mixtures, of one mixture and token each.
  private let steps: [(experts: Range<Int>, chosen: [Int], probability: [Double])]
  private let experts: Int
  private let firstCounted: Int

  /// - Parameter warmUp: the share of the tokens that fill the cache and are not counted; `fixed` counts its choices there
  public init(_ trace: RoutingTrace, warmUp: Double = 0.5) {
    var steps: [(experts: Range<Int>, chosen: [Int], probability: [Double])] = []
    for token in 0..<trace.tokens {
      var first = 0
      for mixture in trace.mixtures {
        let row = mixture.logits[token * mixture.experts..<(token + 1) * mixture.experts]
        // The highest first, the lower index where they are equal, as the model chooses.
        let order = row.enumerated().sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
        var chosen = [Int](repeating: 0, count: mixture.experts)
        for choice in order.prefix(trace.expertsPerToken) { chosen[choice.offset] = 1 }
        steps.append(
          (
            first..<first + mixture.experts, chosen,
            StreamedExperts.probabilities(row, width: mixture.experts)
          ))
        first += mixture.experts
      }
    }
    self.steps = steps
    experts = trace.expertCount
    firstCounted = Int(Double(trace.tokens) * warmUp) * trace.mixtures.count
  }

  /// The share of needed experts that were there.
  /// - Parameter capacity: experts that fit
  public func hitRate(_ kind: ExpertPolicyKind, capacity: Int) -> Double {
    var counts = [Double](repeating: 0, count: experts)
    for step in steps.prefix(firstCounted) {
      for (expert, count) in zip(step.experts, step.chosen) { counts[expert] += Double(count) }
    }
    var policy = kind.policy(experts: experts, counts: counts)
    return run(capacity) { number in
      let step = steps[number]
      policy.observe(step.experts, chosen: step.chosen, probability: step.probability)
    } worth: {
      policy.worth($0)
    }
  }

  /// The share that nobody can exceed who reads an expert only when it is needed: what is needed again last goes first
  /// (Belady, "A study of replacement algorithms for a virtual-storage computer", 1966).
  public func optimum(capacity: Int) -> Double {
    var next = [Int](repeating: .max, count: experts)
    // For each step the places of the next needs of its experts, found from behind.
    var later: [[Int]] = []
    for (number, step) in steps.enumerated().reversed() {
      later.append(step.experts.map { next[$0] })
      for (expert, count) in zip(step.experts, step.chosen) where count > 0 { next[expert] = number }
    }
    later.reverse()
    return run(capacity) { number in
      for (expert, place) in zip(steps[number].experts, later[number]) { next[expert] = place }
    } worth: {
      -Double(next[$0])
    }
  }

  private func run(_ capacity: Int, observe: (Int) -> Void, worth: (Int) -> Double) -> Double {
    var isPresent = [Bool](repeating: false, count: experts)
    var present: [Int] = []
    var (hits, needs) = (0, 0)
    for (number, step) in steps.enumerated() {
      observe(number)
      let needed = zip(step.experts, step.chosen).filter { $1 > 0 }.map(\.0)
      if number >= firstCounted {
        needs += needed.count
        hits += needed.count { isPresent[$0] }
      }
      for expert in needed where !isPresent[expert] {
        if present.count >= capacity {
          let free = present.indices.filter { !needed.contains(present[$0]) }
          guard let place = free.min(by: { worth(present[$0]) < worth(present[$1]) }) else { continue }
          isPresent[present[place]] = false
          present[place] = expert
        } else {
          present.append(expert)
        }
        isPresent[expert] = true
      }
    }
    return Double(hits) / Double(max(needs, 1))
  }
}
