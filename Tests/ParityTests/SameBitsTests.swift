// One set of numbers: whatever the instruction set, the threads, the batch and the split of the prompt, the same bits.

import CPUBackend
import Inference
import Llama4
import Tensors
import TestSupport
import Testing

@Suite struct SameBitsTests {
  static let prompt = (0..<100).map { Int32(($0 * 7919 + 13) % 200) }

  struct Way: Sendable, CustomTestStringConvertible {
    let folder: String
    let compute: ComputeType
    var testDescription: String { "\(folder), \(compute.rawValue)" }

    static let trainable = ["tiny-scout-text", "tiny-odd-text"].flatMap { folder in
      [ComputeType.float32, .bfloat16].map { Way(folder: folder, compute: $0) }
    }
    static let all =
      trainable + ["q8_0", "mixed"].map { Way(folder: "gguf/tiny.\($0).gguf", compute: .int8) }
  }

  private func model(
    _ way: Way, instructionSet: InstructionSet? = nil, threads: Int = 2
  ) throws -> Transformer {
    let backend = try #require(CPUBackend(instructionSet: instructionSet, threads: threads))
    return try ModelLoader.model(
      ModelLoader.open(Fixtures.path(way.folder)), backend: backend,
      options: LoadOptions(compute: way.compute))
  }

  private func cache(_ model: Transformer, _ way: Way) -> KVCache {
    KVCache(
      model.configuration, capacity: 200, type: way.compute == .bfloat16 ? .bfloat16 : .float32,
      backend: model.backend)
  }

  /// Logits of every token of some sequences in one pass.
  private func logits(
    _ model: Transformer, _ sequences: [(tokens: ArraySlice<Int32>, cache: KVCache?)]
  ) -> [Float] {
    let ids = sequences.flatMap(\.tokens)
    let hidden = model.hidden(
      Tensor(ids, shape: [ids.count], on: model.backend),
      sequences: sequences.map { SequenceInput(count: $0.tokens.count, cache: $0.cache) })
    return model.logits(hidden).array()
  }

  @Test("every instruction set and number of threads", arguments: Way.all)
  func machines(_ way: Way) throws {
    let expected = try logits(model(way, instructionSet: .generic, threads: 1), [(Self.prompt[...], nil)])
    for set in InstructionSet.allCases where set.isAvailable {
      for threads in [1, 2, 3] {
        expectSameBits(
          try logits(model(way, instructionSet: set, threads: threads), [(Self.prompt[...], nil)]), expected,
          "\(set.rawValue), \(threads) threads")
      }
    }
  }

  @Test("whole prompt, chunks of any size, token by token", arguments: Way.all)
  func splits(_ way: Way) throws {
    let model = try model(way)
    let expected = logits(model, [(Self.prompt[...], nil)])
    for size in [1, 2, 7, 16, 33, 64, 100] {
      let cache = cache(model, way)
      var found: [Float] = []
      for start in stride(from: 0, to: Self.prompt.count, by: size) {
        found += logits(model, [(Self.prompt[start..<min(start + size, Self.prompt.count)], cache)])
      }
      expectSameBits(found, expected, "pieces of \(size)")
    }
  }

  @Test("alone and in a batch with neighbours of other lengths", arguments: Way.all)
  func batches(_ way: Way) throws {
    let model = try model(way)
    let width = model.configuration.vocabularySize
    let lone = logits(model, [(Self.prompt[0..<40], nil)])
    let caches = (0..<3).map { _ in cache(model, way) }
    _ = logits(model, [(Self.prompt[5..<38], caches[1])])
    let together = logits(
      model,
      [
        (Self.prompt[50..<63], caches[0]), (Self.prompt[0..<40], caches[2]),
        (Self.prompt[38..<39], caches[1]),
      ])
    expectSameBits(Array(together[13 * width..<53 * width]), lone, "the second of three")
    let one = cache(model, way)
    _ = logits(model, [(Self.prompt[5..<38], one)])
    expectSameBits(
      Array(together[53 * width..<54 * width]), logits(model, [(Self.prompt[38..<39], one)]),
      "the third, one token on a cache")
  }

  @Test("training forward and inference forward; gradients on every machine", arguments: Way.trainable)
  func training(_ way: Way) throws {
    let checkpoint = try ModelLoader.open(Fixtures.path(way.folder))
    let expected = try logits(model(way), [(Self.prompt[...], nil)])
    var gradients: [String: [Float]] = [:]
    for set in InstructionSet.allCases where set.isAvailable {
      for threads in [1, 2] {
        let backend = try #require(CPUBackend(instructionSet: set, threads: threads))
        let parameters = ModelLoader.trainable(checkpoint, backend: backend, compute: way.compute)
        let model = try Transformer(checkpoint.configuration, Parameters(parameters), backend: backend)
        let ids = Tensor(Self.prompt, shape: [100], on: backend)
        let hidden = model.hidden(ids, sequences: [SequenceInput(count: 60), SequenceInput(count: 40)])
        let whole = model.hidden(ids, sequences: [SequenceInput(count: 100)])
        expectSameBits(model.logits(whole.detached).detached.array(), expected, "\(set.rawValue)")
        crossEntropy(hidden, model.head, labels: ids, weight: 0.01).sum.backward()
        for parameter in parameters.all {
          let found: [Float] = parameter.gradient?.array() ?? []
          let first = gradients[parameter.name] ?? found
          gradients[parameter.name] = first
          expectSameBits(found, first, "\(parameter.name), \(set.rawValue), \(threads) threads")
        }
      }
    }
  }
}
