// A model whose experts are streamed gives the bits of one that lies in memory.

import CPUBackend
import Foundation
import Inference
import Llama4
import Tensors
import TestSupport
import Testing
import Tokenizers

@Suite struct StreamingTests {
  private static func model(
    _ path: String, room: StreamedExperts.Room?, compute: ComputeType = .float32
  ) throws -> Transformer {
    let backend = try #require(CPUBackend(threads: 1))
    var options = LoadOptions(compute: compute)
    options.room = room
    return try ModelLoader.model(ModelLoader.open(path), backend: backend, options: options)
  }

  /// Logits of a prompt in pieces, then of single tokens, of two texts at once.
  private static func logits(_ model: Transformer) -> [Float] {
    let caches = (0..<2).map { _ in
      KVCache(
        model.configuration, capacity: 64, types: .exact(for: model.head.compute), backend: model.backend)
    }
    var all: [Float] = []
    for (step, counts) in [[9, 1], [5, 20], [1, 1], [1, 1], [1, 1]].enumerated() {
      let size = TokenID(model.configuration.vocabularySize)
      let ids = Tiny.prompt(counts[0] + counts[1], seed: UInt64(step)).map { $0 % size }
      let hidden = model.hidden(
        Tensor(ids, shape: [ids.count], on: model.backend),
        sequences: zip(counts, caches).map { SequenceInput(count: $0, cache: $1) })
      all += model.logits(hidden).array(of: Float.self)
    }
    return all
  }

  @Test(
    arguments: [
      "tiny-scout-text", "tiny-maverick-text", "tiny-top2-text", "tiny-odd-text", "gguf/tiny.mixed.gguf",
      "tiny-herd-gguf/tiny.gguf",
    ], [ComputeType.float32, .bfloat16])
  func givesTheBitsOfAModelInMemory(name: String, compute: ComputeType) throws {
    let expected = Self.logits(try Self.model(Fixtures.path(name), room: nil, compute: compute))
    // Room for one expert, for a few, for all; and a limit for the whole process.
    for bytes in [1, 300_000, 1 << 30] {
      let model = try Self.model(Fixtures.path(name), room: .experts(bytes: bytes), compute: compute)
      let found = Self.logits(model)
      #expect(found == expected, "\(name), \(compute), \(bytes) bytes for experts")
      let streamed = try #require(model.residency as? StreamedExperts)
      #expect(streamed.failure == nil && streamed.statistics.bytesRead > 0)
    }
  }

  @Test func anEngineUnderALimitAnswersTheSame() async throws {
    let path = Fixtures.path("tiny-scout-text")
    // Ample: the process holds whatever other suites need at this moment.
    let limit = MemoryLimit(bytes: 64 << 30)
    var ids: [[TokenID]] = []
    for room in [nil, StreamedExperts.Room.process(limit)] {
      let engine = Engine(model: try Self.model(path, room: room), tokenizer: nil)
      ids.append(
        try await engine.generate(Tiny.prompt(40), options: Tiny.letters(30, seed: 5)).collect().ids)
    }
    #expect(ids[0] == ids[1] && ids[0].count == 30)
  }

  @Test func saysWhenTheLimitIsTooLow() throws {
    let error = #expect(throws: LoadError.self) {
      try Self.model(Fixtures.path("tiny-scout-text"), room: .process(MemoryLimit(bytes: 1 << 20)))
    }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.contains("as the memory limit says") && text.contains("two experts"), "\(text)")
  }

  @Test func aFileCutShortFailsTheGeneration() async throws {
    let folder = TemporaryFolder()
    for name in ["config.json", "model.safetensors"] {
      try FileManager.default.copyItem(
        atPath: Fixtures.path("tiny-scout-text", name), toPath: folder.path + "/" + name)
    }
    let engine = Engine(model: try Self.model(folder.path, room: .experts(bytes: 1)), tokenizer: nil)
    let before = try await engine.generate(Tiny.prompt(4), options: Tiny.greedy(4)).collect().ids
    truncate(folder.path + "/model.safetensors", 4096)
    let error = await #expect(throws: GenerationError.self) {
      _ = try await engine.generate(Tiny.prompt(9), options: Tiny.greedy(4)).collect()
    }
    let text = error.map { "\($0)" } ?? ""
    #expect(before.count == 4 && text.contains("/model.safetensors: cannot read bytes"), "\(text)")
  }

  @Test(arguments: [
    ("24G", 24 << 30), ("1.5g", 3 << 29), ("900M", 900 << 20), ("64k", 65536), ("2T", 2 << 40), ("123", 123),
    ("", nil), ("G", nil), ("-1G", nil), ("1e3", nil), ("12GB", nil), ("0", nil), ("nan", nil),
    ("1.2.3M", nil),
  ])
  func readsLimits(text: String, bytes: Int?) {
    #expect(MemoryLimit(text)?.bytes == bytes)
  }
}
