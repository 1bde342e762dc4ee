// One thing to measure a model's speed at, and how it is run. Knows no flags and no limits.

import Inference
import JSON
import Llama4
import Tensors

/// A prompt, an answer, or answers to several texts at once, behind a text of some tokens.
struct SpeedTest {
  enum Kind: String {
    case prompt, generate, sequences
  }

  var kind: Kind
  /// Tokens of the prompt, or of each answer.
  var count: Int
  /// Tokens that are in the cache already.
  var depth: Int
  var sequences = 1

  var tokens: Int { count * sequences }

  var name: String {
    let what = kind == .sequences ? "sequences \(sequences) x \(count)" : "\(kind.rawValue) \(count)"
    return depth > 0 && kind != .sequences ? "\(what) at depth \(depth)" : what
  }
}

/// Runs tests on a model with random tokens, as `llama-bench` does: one repeated token would send everything to one expert.
struct SpeedRunner {
  let model: Transformer
  /// Tokens of a pass through a prompt.
  let step: Int
  let cacheTypes: CacheTypes
  private var random: SplitMix64
  private var key: [Int] = []
  private var caches: [KVCache] = []

  init(model: Transformer, step: Int, cacheTypes: CacheTypes, seed: UInt64) {
    self.model = model
    self.cacheTypes = cacheTypes
    self.step = step
    random = SplitMix64(seed: seed)
  }

  /// Seconds of one run, the filling of the cache not counted.
  mutating func seconds(_ test: SpeedTest) -> Double {
    fill(test)
    let start = herd.seconds()
    switch test.kind {
    case .prompt: read(test.count, into: caches[0], choosing: true)
    case .generate, .sequences:
      for _ in 0..<test.count { advance() }
    }
    return herd.seconds() - start
  }

  /// The caches of a test, holding `depth` tokens each; kept from one run to the next where they can be cut back.
  private mutating func fill(_ test: SpeedTest) {
    let key = [test.sequences, test.depth, test.count]
    if key == self.key, caches.allSatisfy({ $0.truncate(to: test.depth) }) { return }
    self.key = key
    caches = (0..<test.sequences).map { _ in cache(capacity: test.depth + test.count) }
    for cache in caches { read(test.depth, into: cache, choosing: false) }
  }

  private func cache(capacity: Int) -> KVCache {
    KVCache(model.configuration, capacity: capacity, types: cacheTypes, backend: model.backend)
  }

  private mutating func ids(_ count: Int) -> Tensor {
    let size = UInt64(model.configuration.vocabularySize)
    return Tensor((0..<count).map { _ in Int32(random.next() % size) }, shape: [count], on: model.backend)
  }

  /// A prompt, and the logits behind it.
  private mutating func read(_ count: Int, into cache: KVCache, choosing: Bool) {
    for start in stride(from: 0, to: count, by: step) {
      let part = min(step, count - start)
      let isLast = start + part == count && choosing
      let hidden = model.hidden(
        ids(part), sequences: [SequenceInput(count: part, cache: cache)], rows: isLast ? [part - 1] : [])
      if isLast { _ = model.logits(hidden) }
    }
  }

  /// One token of every sequence.
  private mutating func advance() {
    _ = model.logits(
      model.hidden(ids(caches.count), sequences: caches.map { SequenceInput(count: 1, cache: $0) }))
  }
}

/// What a test needs and what a machine could give for it at most.
struct SpeedShare {
  /// "memory", or the arithmetic that the limit is of.
  let limit: String
  /// Bytes or operations that a token needs.
  let needed: Double
  /// Bytes or operations a second at most; nil where it was not measured.
  let most: Double?

  /// Shares count operations for a prompt and bytes for answers.
  init(
    _ test: SpeedTest, cost: TokenCost, bytesPerPosition: Int, arithmetic: (String, Double?), read: Double?
  ) {
    guard test.kind != .prompt else {
      (limit, most) = arithmetic
      needed = cost.promptOperations(count: test.count, depth: test.depth) / Double(test.count)
      return
    }
    limit = "memory"
    most = read
    // A token's keys are those at the middle of the answer, on average.
    let kept = cost.cacheBytes(
      position: test.depth + test.count / 2, bytesPerPosition: bytesPerPosition)
    needed = cost.weightBytes(sequences: test.sequences) / Double(test.sequences) + kept
  }

  /// The rate that the limit allows, tokens a second.
  var mostTokens: Double? { most.map { $0 / needed } }
}
