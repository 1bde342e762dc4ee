// Small models and vocabularies for the engine's tests.

import CPUBackend
import Inference
import Llama4
import Tensors
import TestSupport
import Testing
import Tokenizers

enum Tiny {
  /// A golden model, on one thread.
  static func model(_ name: String = "tiny-scout-text", compute: ComputeType = .float32) throws -> Transformer
  {
    let backend = try #require(CPUBackend(threads: 1))
    return try ModelLoader.model(
      ModelLoader.open(Fixtures.path(name)), backend: backend, options: LoadOptions(compute: compute))
  }

  /// A vocabulary of the 256 bytes, each its own number, and Llama 4's special tokens behind them.
  static func bytes() throws -> Tokenizer {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var file: [UInt8] = []
    for byte in 0..<256 {
      file += [digits[byte >> 2], digits[(byte & 3) << 4]] + Array("== \(byte)\n".utf8)
    }
    return try Tokenizer(tiktoken: file, file: "bytes")
  }

  /// Ids that look like a text, different for each seed.
  static func prompt(_ count: Int, seed: UInt64 = 1) -> [TokenID] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in TokenID(generator.integer(in: 0...511)) }
  }

  /// Greedy, ends only when told.
  static func greedy(_ count: Int?) -> GenerationOptions {
    var options = GenerationOptions()
    options.sampling = .greedy
    options.maximumTokens = count
    options.endTokens = []
    return options
  }

  /// Random letters.
  static func letters(_ count: Int?, seed: UInt64) -> GenerationOptions {
    var options = greedy(count)
    options.sampling = SamplingSettings()
    options.sampling.temperature = 3
    options.sampling.topP = 1
    options.sampling.seed = seed
    for id in 0..<512 where !(97...122).contains(id) { options.sampling.logitBias[TokenID(id)] = -.infinity }
    return options
  }
}
