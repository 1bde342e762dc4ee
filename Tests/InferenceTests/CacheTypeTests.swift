// Caches of every type: the same bits however the text is cut, and exactly the bytes that were predicted.

import CPUBackend
import Inference
import Llama4
import Tensors
import TestSupport
import Testing
import Tokenizers

@Suite struct CacheTypeTests {
  /// A small model with heads of 32 numbers, so that every type fits, and a chunk that is no multiple of a page.
  private static func configuration(maximum: Int = 4096) throws -> TextConfiguration {
    try TextConfiguration(
      vocabularySize: 96, hiddenSize: 32, headCount: 2, keyValueHeadCount: 1, headDimension: 32,
      expertWidth: 32, denseWidth: 32, expertCount: 4,
      layers: TextConfiguration.regularLayers(4, expertStep: 2), chunkSize: 48, maximumPositions: maximum)
  }

  private static func model(_ c: TextConfiguration, threads: Int = 2) throws -> Transformer {
    let backend = try #require(CPUBackend(threads: threads))
    return try Transformer(
      c, Parameters(TrainableParameters(seed: 7, backend: backend)), backend: backend)
  }

  private static func text(_ count: Int) -> [TokenID] { (0..<count).map { TokenID(($0 * 37 + 11) % 96) } }

  private func read(_ model: Transformer, _ ids: [TokenID], _ cache: KVCache, by size: Int) -> [Float] {
    stride(from: 0, to: ids.count, by: size).flatMap { start -> [Float] in
      let part = Array(ids[start..<min(start + size, ids.count)])
      let hidden = model.hidden(
        Tensor(part, shape: [part.count], on: model.backend),
        sequences: [SequenceInput(count: part.count, cache: cache)])
      return model.logits(hidden.detached).detached.array()
    }
  }

  @Test(arguments: CacheType.allCases) func splitsChangeNothing(type: CacheType) throws {
    let c = try Self.configuration()
    let model = try Self.model(c)
    let text = Self.text(150)
    for types in [CacheTypes(type), CacheTypes(keys: type, values: .q8_0)] {
      func cache() -> KVCache { KVCache(c, capacity: 150, types: types, backend: model.backend) }
      let whole = read(model, text, cache(), by: 150)
      for size in [1, 7, 64] {
        expectSameBits(read(model, text, cache(), by: size), whole, "\(types), pieces of \(size)")
      }
      // The exact type is what a pass without a cache computes; the others are near it.
      let ids = Tensor(text, shape: [150], on: model.backend)
      let plain: [Float] = model.logits(
        model.hidden(ids, sequences: [SequenceInput(count: 150)]).detached
      ).detached.array()
      let furthest = zip(plain, whole).map { abs($0 - $1) }.max() ?? .infinity
      #expect(types == .exact(for: .float32) ? furthest == 0 : furthest < 0.2, "\(types): \(furthest)")
    }
  }

  @Test(arguments: CacheType.allCases) func takesTheBytesThatWerePredicted(type: CacheType) throws {
    let c = try Self.configuration()
    let model = try Self.model(c)
    for length in [1, 48, 49, 700, 1300] {
      let cache = KVCache(c, capacity: length, type: type, backend: model.backend)
      _ = read(model, Self.text(length), cache, by: 512)
      #expect(cache.byteCount == KVCache.byteCount(c, length: length, types: CacheTypes(type)))
      // A cache that may grow further holds less than a page more in the layers that keep everything.
      let roomy = KVCache(c, capacity: 4096, type: type, backend: model.backend)
      _ = read(model, Self.text(length), roomy, by: 512)
      let page = PagedRows.rowsPerPage * (CacheTypes(type).bytesPerPosition(c) ?? 0)
      #expect(roomy.byteCount - cache.byteCount < 4 * page)
    }
  }

  @Test(arguments: CacheType.allCases, [0, 1, 47, 48, 100]) func givesBackWhatItHeld(
    type: CacheType, length: Int
  ) throws {
    let c = try Self.configuration()
    let model = try Self.model(c)
    let text = Self.text(140)
    func cache() -> KVCache { KVCache(c, capacity: 200, type: type, backend: model.backend) }
    let original = cache()
    _ = read(model, Array(text[..<length]), original, by: 64)
    var bytes: [UInt8] = []
    original.withBytes { bytes += $0 }
    #expect(bytes.count == KVCache.storedByteCount(c, length: length, types: CacheTypes(type)))
    let restored = cache()
    var rest = bytes[...]
    restored.restore(length: length) { target in
      target.copyBytes(from: rest.prefix(target.count))
      rest = rest.dropFirst(target.count)
    }
    let next = Array(text[length..<length + 40])
    expectSameBits(read(model, next, restored, by: 9), read(model, next, original, by: 40), "after \(length)")
    #expect(restored.length == length + 40 && rest.isEmpty)
    // What lies in a chunk that is gone cannot be gone back to.
    #expect(restored.truncate(to: length) == (length % 48 == 0 || (length + 39) / 48 == length / 48))
  }

  @Test func refusesHeadsThatAreNoWholeBlocks() throws {
    var c = try Self.configuration()
    c.headDimension = 48
    #expect(CacheTypes(keys: .float16, values: .q4_0).problem(with: c)?.contains("found 48") == true)
    #expect(CacheTypes(.bfloat16).problem(with: c) == nil)
    #expect(KVCache.byteCount(c, length: 10_485_760, types: CacheTypes(.q8_0)) == 1 << 62)
  }

  /// Scout's 48 layers: 12 see everything, 36 one chunk of 8,192; 2 x 8 heads of 128 numbers.
  @Test(arguments: [(CacheType.float16, 4096), (.q8_0, 2176), (.q4_0, 1152), (.float32, 8192)])
  func predictsScout(type: CacheType, row: Int) throws {
    let scout = try #require(Preset.named("scout")?.configuration)
    for length in [1_048_576, 10_485_760] {
      #expect(
        KVCache.byteCount(scout, length: length, types: CacheTypes(type)) == row * (12 * length + 36 * 8192))
    }
  }
}
