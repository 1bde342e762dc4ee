// What a cache may be cut back to: only what its chunked layers still hold.

import Llama4
import Tensors
import TestSupport
import Testing
import Tokenizers

@Suite struct KVCacheTests {
  /// Lengths to cut back to, one after the other, after a text of some tokens in chunks of 16; each with what is to come.
  struct Cuts: Sendable {
    let length: Int
    let cuts: [(to: Int, holds: Bool)]
  }

  @Test(arguments: [
    // Cut to a chunk's end, the slots still hold the chunk behind it.
    Cuts(length: 20, cuts: [(16, true), (10, false), (16, true), (0, true), (0, true)]),
    // Nothing lies behind this end: its chunk is there.
    Cuts(length: 16, cuts: [(16, true), (10, true), (3, true), (4, false)]),
    Cuts(length: 60, cuts: [(50, true), (49, true), (48, true), (47, false), (32, true), (33, false)]),
  ])
  func cutsBack(_ test: Cuts) throws {
    let model = try Tiny.model()
    let cache = KVCache(model.configuration, capacity: 100, type: .float32, backend: model.backend)
    let text = Tiny.prompt(100)
    func read(_ tokens: Range<Int>, _ cache: KVCache) -> [Float] {
      let ids = Tensor(Array(text[tokens]), shape: [tokens.count], on: model.backend)
      let hidden = model.hidden(ids, sequences: [SequenceInput(count: tokens.count, cache: cache)])
      return model.logits(hidden).array()
    }
    _ = read(0..<test.length, cache)
    for cut in test.cuts {
      #expect(cache.truncate(to: cut.to) == cut.holds, "to \(cut.to)")
    }
    // Whatever was allowed gives the numbers of a fresh cache.
    let fresh = KVCache(model.configuration, capacity: 100, type: .float32, backend: model.backend)
    if cache.length > 0 { _ = read(0..<cache.length, fresh) }
    let rest = cache.length..<cache.length + 30
    expectSameBits(read(rest, cache), read(rest, fresh), "after \(cache.length)")
  }
}
