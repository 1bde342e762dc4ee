// What an engine promises: the reference's tokens, and the same tokens however the work is cut.

import Inference
import Llama4
import Tensors
import TestSupport
import Testing
import Tokenizers

@Suite struct EngineTests {
  private func engine(
    _ name: String = "tiny-scout-text", compute: ComputeType = .float32, step: Int = 512, context: Int? = nil,
    tokenizer: Tokenizer? = nil
  ) throws -> Engine {
    var settings = EngineSettings()
    settings.tokensPerStep = step
    settings.contextSize = context
    settings.cacheTypes = .exact(for: compute)
    return Engine(model: try Tiny.model(name, compute: compute), tokenizer: tokenizer, settings: settings)
  }

  @Test(arguments: ["tiny-scout-text", "tiny-maverick-text", "tiny-top2-text", "tiny-odd-text"], ["a", "b"])
  func greedyAnswersEqualTheReference(model: String, prompt: String) async throws {
    let golden = try GoldenTensors(path: Fixtures.path(model, "expected.safetensors"))
    let ids = try golden["\(prompt).input_ids"].integers.map { TokenID($0) }
    let expected = try golden["\(prompt).generated"].integers.map { TokenID($0) }
    for step in [512, 7, 1] {
      let answer = try await engine(model, step: step).generate(ids, options: Tiny.greedy(expected.count))
        .collect()
      #expect(answer.ids == expected && answer.result.reason == .length)
    }
  }

  @Test(arguments: [ComputeType.float32, .bfloat16])
  func neighboursAndStepsChangeNothing(compute: ComputeType) async throws {
    let requests = (0..<6).map { n in
      (prompt: Tiny.prompt(3 + 17 * n, seed: UInt64(n)), options: Tiny.letters(5 + 4 * n, seed: UInt64(n)))
    }
    var alone: [[TokenID]] = []
    for request in requests {
      alone.append(
        try await engine(compute: compute).generate(request.prompt, options: request.options).collect().ids)
    }
    let shared = try engine(compute: compute, step: 11)
    let running = requests.map { shared.generate($0.prompt, options: $0.options) }
    var together: [[TokenID]] = []
    for generation in running { together.append(try await generation.collect().ids) }
    #expect(together == alone)
  }

  @Test(arguments: [ComputeType.float32, .bfloat16])
  func aBatchOfCachesEqualsSingleOnesBitForBit(compute: ComputeType) throws {
    let model = try Tiny.model(compute: compute)
    func cache() -> KVCache {
      KVCache(
        model.configuration, capacity: 200, type: compute == .float32 ? .float32 : .bfloat16,
        backend: model.backend)
    }
    func run(_ ids: [TokenID], _ sequences: [SequenceInput]) -> [Float] {
      let hidden = model.hidden(Tensor(ids, shape: [ids.count], on: model.backend), sequences: sequences)
      return model.logits(hidden).array()
    }
    let prompts = [1, 15, 16, 40, 97].map { Tiny.prompt($0, seed: UInt64($0)) }
    let caches = prompts.map { _ in cache() }
    _ = run(prompts.flatMap { $0 }, zip(prompts, caches).map { SequenceInput(count: $0.count, cache: $1) })
    let next = Tiny.prompt(prompts.count, seed: 9)
    let batch = run(next, caches.map { SequenceInput(count: 1, cache: $0) })
    let singles = zip(prompts, next).flatMap { prompt, id in
      let own = cache()
      _ = run(prompt, [SequenceInput(count: prompt.count, cache: own)])
      return run([id], [SequenceInput(count: 1, cache: own)])
    }
    expectSameBits(batch, singles, "logits", shape: [prompts.count, model.configuration.vocabularySize])
  }

  @Test(arguments: [(0, 0), (1, 1), (20, 20), (41, 41), (60, 59)])
  func whatASessionRemembersIsNotComputedAgain(common: Int, reused: Int) async throws {
    let engine = try engine()
    let session = engine.makeSession()
    let first = Tiny.prompt(40)
    let answer = try await engine.generate(first, in: session, options: Tiny.greedy(20)).collect().ids
    // The last token of an answer was chosen but never read.
    let text = first + answer.dropLast()
    let second = text.prefix(common) + (common < 60 ? Tiny.prompt(30, seed: 5) : answer.suffix(1))
    let again = try await engine.generate(Array(second), in: session, options: Tiny.greedy(12)).collect()
    let fresh = try await engine.generate(Array(second), options: Tiny.greedy(12)).collect()
    #expect(again.ids == fresh.ids && again.result.usage.generatedTokens == 12)
    // Chunks are 16 wide: of those before the last one only the beginning of a chunk can be gone back to.
    let expected = common / 16 == 58 / 16 || common % 16 == 0 ? reused : common / 16 * 16
    #expect(again.result.usage.reusedTokens == expected)
  }

  @Test func cancelingEndsWithinAStep() async throws {
    let engine = try engine(context: 1_000_000)
    let session = engine.makeSession()
    let generation = engine.generate(Tiny.prompt(10), in: session, options: Tiny.greedy(nil))
    var tokens = 0
    var result: GenerationResult?
    for try await event in generation {
      if case .token = event { tokens += 1 }
      if tokens == 3 { generation.cancel() }
      if case .finished(let end) = event { result = end }
    }
    #expect(result?.reason == .cancelled && result?.usage.generatedTokens == tokens)
    // Leaving the loop is canceling too, and the session is free again.
    for try await event in engine.generate(Tiny.prompt(10), in: session, options: Tiny.greedy(nil)) {
      if case .token = event { break }
    }
    let busy = engine.generate(Tiny.prompt(10), in: session, options: Tiny.greedy(nil))
    await #expect(throws: GenerationError.sessionBusy) {
      try await engine.generate(Tiny.prompt(3), in: session).collect()
    }
    busy.cancel()
    let last = try await engine.generate(Tiny.prompt(10), in: session, options: Tiny.greedy(2)).collect()
    #expect(last.ids.count == 2)
  }

  @Test func aFullContextEndsTheAnswer() async throws {
    let answer = try await engine(context: 50).generate(Tiny.prompt(40), options: Tiny.greedy(nil)).collect()
    // Ten tokens fit behind the prompt; the eleventh is chosen from the last one's logits.
    #expect(answer.ids.count == 11 && answer.result.reason == .length && answer.result.filledContext)
    await #expect(throws: GenerationError.promptTooLong(tokens: 50, context: 50)) {
      try await engine(context: 50).generate(Tiny.prompt(50)).collect()
    }
  }

  @Test func endTokensEndAndCanBeForbidden() async throws {
    let engine = try engine()
    let free = try await engine.generate(Tiny.prompt(20), options: Tiny.greedy(8)).collect().ids
    var options = Tiny.greedy(8)
    options.endTokens = [free[3]]
    let ended = try await engine.generate(Tiny.prompt(20), options: options).collect()
    let length = try #require(free.firstIndex(of: free[3]))
    #expect(ended.ids == Array(free.prefix(length)) && ended.result.reason == .stop)
    #expect(ended.result.endToken == free[3])
    options.ignoresEndTokens = true
    let forbidden = try await engine.generate(Tiny.prompt(20), options: options).collect()
    #expect(forbidden.ids.count == 8 && !forbidden.ids.contains(free[3]))
  }

  @Test func textStopsBeforeAStopString() async throws {
    let engine = try engine(tokenizer: try Tiny.bytes())
    let free = try await engine.generate(Tiny.prompt(5), options: Tiny.letters(60, seed: 4)).collect()
    #expect(free.text.utf8.map { TokenID($0) } == free.ids)
    let characters = Array(free.text)
    let stop = String(characters[30..<33])
    var options = Tiny.letters(60, seed: 4)
    options.stopStrings = ["!", stop, String(characters[31..<40]) + "!"]
    let stopped = try await engine.generate(Tiny.prompt(5), options: options).collect()
    #expect(free.text.hasPrefix(stopped.text + stop) && stopped.result.stopString == stop)
    #expect(stopped.result.reason == .stop && stopped.ids.count == stopped.text.count + stop.count)
    // What was held back for a stop string that never came is given at the end.
    options.stopStrings = [String(characters[50...]) + "!"]
    #expect(try await engine.generate(Tiny.prompt(5), options: options).collect().text == free.text)
  }

  @Test func badRequestsAreRefused() async throws {
    let engine = try engine()
    await #expect(throws: GenerationError.emptyPrompt) { try await engine.generate([]).collect() }
    await #expect(throws: GenerationError.unknownToken(id: 512, vocabularySize: 512)) {
      try await engine.generate([1, 512]).collect()
    }
    var options = Tiny.greedy(1)
    for id in 0..<512 { options.sampling.logitBias[TokenID(id)] = -.infinity }
    await #expect(throws: GenerationError.noCandidate(position: 2)) {
      try await engine.generate([1, 2], options: options).collect()
    }
  }
}
