// Policies of what to keep, held to what must be true of any.

import Inference
import TestSupport
import Testing

@Suite struct CacheSimulationTests {
  private static let capacities = [4, 16, 32, 48, 64]

  /// Hits of a cache that always does best, found by trying everything; small traces only.
  private static func best(_ needs: [Int], capacity: Int) -> Int {
    var states: [Set<Int>: Int] = [[]: 0]
    for need in needs {
      var next: [Set<Int>: Int] = [:]
      for (present, hits) in states {
        if present.contains(need) {
          next[present] = max(next[present] ?? -1, hits + 1)
        } else if present.count < capacity {
          next[present.union([need])] = max(next[present.union([need])] ?? -1, hits)
        } else {
          for victim in present {
            let after = present.subtracting([victim]).union([need])
            next[after] = max(next[after] ?? -1, hits)
          }
        }
      }
      states = next
    }
    return states.values.max() ?? 0
  }

  @Test(arguments: [UInt64](1...6))
  func theOptimumIsOne(seed: UInt64) {
    let trace = RoutingTrace.invented(tokens: 24, mixtures: 2, experts: 3, skew: 0.5, seed: seed)
    var needs: [Int] = []
    for token in 0..<trace.tokens {
      for (number, mixture) in trace.mixtures.enumerated() {
        let row = Array(mixture.logits[token * 3..<token * 3 + 3])
        needs.append(number * 3 + (row.firstIndex(of: row.max() ?? 0) ?? 0))
      }
    }
    let simulation = CacheSimulation(trace, warmUp: 0)
    for capacity in 1...5 {
      let hits = Self.best(needs, capacity: capacity)
      #expect(simulation.optimum(capacity: capacity) == Double(hits) / Double(needs.count), "\(capacity)")
    }
  }

  @Test(arguments: [0.0, 1, 2], ExpertPolicyKind.allCases)
  func noPolicyBeatsTheOptimumAndMoreRoomIsNoWorse(skew: Double, kind: ExpertPolicyKind) {
    let trace = RoutingTrace.invented(tokens: 300, mixtures: 4, experts: 16, skew: skew, seed: 11)
    let simulation = CacheSimulation(trace)
    var former = 0.0
    for capacity in Self.capacities {
      let rate = simulation.hitRate(kind, capacity: capacity)
      let optimum = simulation.optimum(capacity: capacity)
      #expect(rate <= optimum + 1e-12 && rate >= former - 0.05, "\(capacity): \(rate) of \(optimum)")
      former = rate
    }
    #expect(former == simulation.optimum(capacity: trace.expertCount), "everything fits")
  }

  @Test func equalOddsGiveTheShareThatFits() {
    let trace = RoutingTrace.invented(tokens: 3000, mixtures: 4, experts: 16, skew: 0, seed: 3)
    let rates = ExpertPolicyKind.allCases.map { CacheSimulation(trace).hitRate($0, capacity: 32) }
    #expect(rates.allSatisfy { abs($0 - 0.5) < 0.03 }, "\(rates)")
  }

  @Test func skewedOddsFavourWhatCounts() {
    let trace = RoutingTrace.invented(
      tokens: 2000, mixtures: 4, experts: 16, skew: 2, topicLength: 9999, seed: 3)
    let simulation = CacheSimulation(trace)
    let recency = simulation.hitRate(.recency, capacity: 16)
    let frequency = simulation.hitRate(.frequency, capacity: 16)
    #expect(frequency > recency && recency > 0.5, "\(frequency), \(recency)")
  }
}
