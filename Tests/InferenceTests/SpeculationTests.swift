// Guessing ahead changes no token: greedy or sampled, from the text or from a model, at chunks' ends and full contexts.

import Inference
import Llama4
import Tensors
import TestSupport
import Testing
import Tokenizers

@Suite struct SpeculationTests {
  private func engine(_ speculation: Speculation?, context: Int? = nil) throws -> Engine {
    var settings = EngineSettings()
    settings.contextSize = context
    settings.speculation = speculation
    return Engine(model: try Tiny.model(), tokenizer: nil, settings: settings)
  }

  /// Always as many guesses as there is room for; the draft model may be the model itself or quite another one.
  private func speculation(_ kind: String, maximum: Int = 5) throws -> Speculation {
    var speculation = Speculation(
      kind == "lookup" ? .lookup : .model(try Tiny.model(kind)), maximumDraft: maximum)
    speculation.isAdaptive = false
    return speculation
  }

  /// Text that repeats itself, so that the lookup finds something.
  private static let prompt = Tiny.prompt(12) + Tiny.prompt(12) + Tiny.prompt(7)

  @Test(arguments: ["lookup", "tiny-scout-text", "tiny-maverick-text"], [1, 5, 40])
  func tokensAreTheSame(kind: String, maximum: Int) async throws {
    let plain = try engine(nil, context: 90)
    let guessing = try engine(speculation(kind, maximum: maximum), context: 90)
    for options in [Tiny.greedy(30), Tiny.greedy(nil), Tiny.letters(40, seed: 3), Tiny.letters(17, seed: 8)] {
      let session = guessing.makeSession()
      let expected = try await plain.generate(Self.prompt, options: options).collect()
      let found = try await guessing.generate(Self.prompt, in: session, options: options).collect()
      #expect(found.ids == expected.ids && found.result.reason == expected.result.reason)
      #expect(found.result.filledContext == expected.result.filledContext)
      // What the session then remembers is the text and nothing of the guesses.
      let next = Self.prompt + found.ids.dropLast() + [5]
      guard next.count < 88 else { continue }
      let again = try await guessing.generate(next, in: session, options: Tiny.greedy(2)).collect()
      #expect(again.ids == (try await plain.generate(next, options: Tiny.greedy(2)).collect().ids))
      #expect(again.result.usage.reusedTokens >= next.count / 16 * 16 - 16)
    }
  }

  @Test func theModelItselfIsAlwaysRight() async throws {
    let guessing = try engine(speculation("tiny-scout-text", maximum: 4))
    for options in [Tiny.greedy(40), Tiny.letters(40, seed: 5)] {
      let usage = try await guessing.generate(Self.prompt, options: options).collect().result.usage
      #expect(usage.draftedTokens > 20 && usage.acceptedTokens == usage.draftedTokens)
    }
  }

  /// The second token's frequencies, guessed or not, from different random numbers: chi-squared of two samples.
  @Test func theDistributionIsTheSame() async throws {
    let (plain, guessing) = (try engine(nil), try engine(speculation("tiny-maverick-text", maximum: 3)))
    func counts(_ engine: Engine, seeds: Range<UInt64>) async throws -> [TokenID: Double] {
      var counts: [TokenID: Double] = [:]
      for seed in seeds {
        var options = Tiny.letters(3, seed: seed)
        for id in 103...122 { options.sampling.logitBias[TokenID(id)] = -.infinity }
        let ids = try await engine.generate(Tiny.prompt(4), options: options).collect().ids
        counts[ids[2], default: 0] += 1
      }
      return counts
    }
    let a = try await counts(plain, seeds: 0..<400), b = try await counts(guessing, seeds: 10_000..<10_400)
    let statistic = Set(a.keys).union(b.keys).reduce(0.0) { sum, id in
      let (x, y) = (a[id] ?? 0, b[id] ?? 0)
      return sum + (x - y) * (x - y) / (x + y)
    }
    // Six letters, five degrees of freedom: 25.7 is exceeded once in ten thousand times.
    #expect(statistic < 25.7, "\(a) \(b)")
  }

  @Test func whatDoesNotPayIsLetBe() {
    // Guesses that cost as much as a step each and are never right.
    var policy = SpeculationPolicy(maximum: 8, isAdaptive: true)
    var drafted = 0
    for _ in 0..<1000 {
      let wanted = policy.wanted
      policy.note(drafted: wanted, accepted: 0, seconds: 1 + 0.5 * Double(wanted))
      drafted += wanted
    }
    #expect(drafted < 60, "\(drafted) guesses in a thousand steps")
    // Guesses that cost little and are always right are made as long as they may be.
    policy = SpeculationPolicy(maximum: 8, isAdaptive: true)
    for _ in 0..<50 {
      policy.note(drafted: policy.wanted, accepted: policy.wanted, seconds: 1 + 0.1 * Double(policy.wanted))
    }
    #expect(policy.wanted == 8 && policy.spared > 3 * policy.spent)
  }
}
