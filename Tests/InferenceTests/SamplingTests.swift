// The sampler's stages against slow versions of themselves, and what a seed and a setting promise.

import Foundation
import Inference
import Tensors
import TestSupport
import Testing

@Suite struct SamplingTests {
  /// Logits of many kinds: spread, flat, tied, with impossible and meaningless ones among them.
  static func logits(_ generator: inout SeededGenerator) -> [Float] {
    let count = generator.integer(in: 1...400)
    let spread = generator.element(of: [0, 0.1, 1, 4, 30] as [Float])
    var logits = generator.floats(count: count, spread: spread)
    if generator.chance(0.3) { logits = logits.map { ($0 * 2).rounded() } }
    if generator.chance(0.3) {
      for index in logits.indices where generator.chance(0.2) {
        logits[index] = generator.element(of: [-.infinity, .nan])
      }
    }
    return logits
  }

  /// Ids from the most likely on, and their probabilities, the plain way.
  static func ranked(_ logits: [Float]) -> [(id: Int32, probability: Double)] {
    let possible = logits.enumerated().filter { $0.element > -.infinity }
    let largest = Double(possible.map(\.element).max() ?? 0)
    let total = possible.reduce(0.0) { $0 + exp(Double($1.element) - largest) }
    return possible.map { (Int32($0.offset), exp(Double($0.element) - largest) / total) }
      .sorted { ($1.probability, $0.id) < ($0.probability, $1.id) }
  }

  static func ids(_ candidates: Candidates) -> [Int32] { candidates.entries.map(\.id) }

  @Test func stagesKeepWhatTheirSlowVersionsKeep() {
    var generator = SeededGenerator(seed: 1)
    var wrong: [String] = []
    for round in 0..<2000 {
      let logits = Self.logits(&generator)
      let ranked = Self.ranked(logits)
      let k = generator.integer(in: 1...max(1, ranked.count + 2))
      var kept = Candidates(logits)
      TopK(k).apply(to: &kept)
      if Set(Self.ids(kept)) != Set(ranked.prefix(k).map(\.id)) {
        wrong.append("top-k \(k) in round \(round)")
      }

      // Thresholds halfway between two cumulative probabilities, so that rounding cannot decide.
      let cut = generator.integer(in: 0...max(0, ranked.count - 1))
      let below = ranked.prefix(cut).reduce(0.0) { $0 + $1.probability }
      let p = min(1, below + 0.5 * (ranked.isEmpty ? 0 : ranked[cut].probability))
      kept = Candidates(logits)
      TopP(p).apply(to: &kept)
      if p < 1, Self.ids(kept) != ranked.prefix(cut + 1).map(\.id), ranked.count > 1,
        ranked[cut].probability > 1e-12
      {
        wrong.append("top-p \(p) in round \(round): \(kept.entries.count) for \(cut + 1)")
      }

      let share = generator.uniform()
      kept = Candidates(logits)
      MinP(share).apply(to: &kept)
      let most = ranked.first?.probability ?? 0
      if Set(Self.ids(kept)) != Set(ranked.filter { $0.probability >= share * most }.map(\.id)) {
        wrong.append("min-p \(share) in round \(round)")
      }
    }
    #expect(wrong == [])
  }

  @Test func largeListsAreCutLikeSmallOnes() {
    var generator = SeededGenerator(seed: 2)
    let logits = generator.floats(count: 20_000, spread: 3).map { ($0 * 8).rounded() / 8 }
    let ranked = Self.ranked(logits).map(\.id)
    let wrong = [1, 7, 256, 257, 5000].filter { k in
      var kept = Candidates(logits)
      TopK(k).apply(to: &kept)
      return Self.ids(kept) != Array(ranked.prefix(k))
    }
    #expect(wrong == [])
  }

  @Test func theExponentialIsExactToTheLastPlaces() {
    let worst = stride(from: -708.0, through: 0, by: 0.0137).map { x in
      abs(exponential(x) - exp(x)) / exp(x)
    }.max()
    #expect((worst ?? 1) < 5e-16 && exponential(0) == 1 && exponential(-.infinity) == 0)
  }

  @Test(arguments: [
    (1.3, 0, 1.0, 0.0), (0.6, 0, 0.9, 0.0), (1.0, 4, 1.0, 0.0), (0.8, 0, 1.0, 0.1), (2.0, 6, 0.95, 0.02),
  ])
  func drawsFollowTheProbabilities(temperature: Double, k: Int, p: Double, minP: Double) throws {
    var settings = SamplingSettings()
    (settings.temperature, settings.topK, settings.topP, settings.minP) = (temperature, k, p, minP)
    settings.seed = 3
    let logits: [Float] = [0.3, -1, 2, 1.5, 0, -2, 1.9, 0.7, -0.4, 1]
    // The distribution, computed the plain way.
    var ranked = Self.ranked(logits)
    if k > 0 { ranked = Array(ranked.prefix(k)) }
    var before = 0.0
    let total = ranked.reduce(0.0) { $0 + $1.probability }
    ranked = ranked.filter { entry in
      defer { before += entry.probability }
      return before <= p * total
    }
    ranked = ranked.filter { $0.probability >= minP * ranked[0].probability }
    let weights = ranked.map { pow($0.probability, 1 / temperature) }
    var sampler = try Sampler(settings)
    let draws = 50_000
    var counts: [Int32: Double] = [:]
    for _ in 0..<draws { counts[sampler.next(logits) ?? -1, default: 0] += 1 }
    let chiSquare = zip(ranked, weights).reduce(0.0) { sum, entry in
      let expected = Double(draws) * entry.1 / weights.reduce(0, +)
      return sum + pow((counts[entry.0.id] ?? 0) - expected, 2) / expected
    }
    // 27.9 is exceeded once in a thousand seeds at nine degrees of freedom, more seldom at fewer.
    #expect(chiSquare < 27.9 && Set(counts.keys) == Set(ranked.map(\.id)))
  }

  @Test func penaltiesLookAtTheWindowOnly() {
    var recent = RecentTokens(window: 3)
    for id in [0, 1, 1, 2, 1] as [Int32] { recent.append(id) }
    var candidates = Candidates([1, 4, -4, 2])
    Penalties(repetition: 2, frequency: 0.5, presence: 0.25).apply(to: &candidates, recent: recent)
    // 4 / 2 − 2 · 0.5 − 0.25 for the token that came twice, −4 · 2 − 0.5 − 0.25 for the one that came once.
    let expected: [Float] = [1, 0.75, -8.75, 2]
    #expect(candidates.entries.map(\.logit) == expected)
  }

  @Test func biasForbidsAndFavours() throws {
    var settings = SamplingSettings.greedy
    settings.logitBias = [1: -.infinity, 3: 5, 99: 1]
    var sampler = try Sampler(settings)
    #expect(sampler.next([1, 9, 3, 2]) == 3)
    // Ties go to the lowest id, and where nothing is possible there is no token.
    #expect(sampler.next([4, 9, 4, -2]) == 0)
    #expect(sampler.next([-.infinity, 9, .nan]) == nil)
  }

  @Test func aSeedNamesTheDraws() throws {
    func draws(_ seed: UInt64?) throws -> [Int32?] {
      var settings = SamplingSettings()
      settings.topP = 1
      settings.temperature = 5
      settings.seed = seed
      var sampler = try Sampler(settings)
      return (0..<64).map { _ in sampler.next((0..<100).map { Float($0 % 7) }) }
    }
    #expect(try draws(7) == draws(7))
    #expect(try draws(7) != draws(8))
    #expect(try draws(nil) != draws(nil))
  }

  @Test func extremeTemperaturesStayDefined() throws {
    var settings = SamplingSettings()
    settings.topP = 1
    settings.temperature = 1e-300
    var sampler = try Sampler(settings)
    #expect((0..<50).allSatisfy { _ in sampler.next([3, .infinity, 2, -3e38]) == 1 })
  }

  @Test func settingsOutOfRangeAreNamed() {
    var settings = SamplingSettings()
    settings.topP = 1.5
    #expect { try Sampler(settings) } throws: {
      "\($0)" == "top-p: expected a number from 0 to 1, found 1.5"
    }
  }
}
