// Sessions saved and read again: the same answers to the last token, and files that do not fit are refused.

import Foundation
import Inference
import Llama4
import TestSupport
import Testing
import Tokenizers

@Suite struct PromptCacheTests {
  private func engine(_ name: String = "tiny-scout-text", _ types: CacheTypes? = nil, context: Int? = nil)
    throws -> Engine
  {
    var settings = EngineSettings()
    settings.cacheTypes = types
    settings.contextSize = context
    return Engine(model: try Tiny.model(name), tokenizer: nil, settings: settings)
  }

  private func withFile(_ body: (String) async throws -> Void) async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("herd-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await body(path)
  }

  /// Chunks are 16 wide: a file holds all tokens but the last, of chunked layers what the next token sees.
  @Test(arguments: [2, 16, 17, 40], [CacheType.float32, .float16])
  func aRestoredPromptAnswersAsAFreshOne(length: Int, type: CacheType) async throws {
    try await withFile { path in
      let prompt = Tiny.prompt(length)
      let first = try engine("tiny-scout-text", CacheTypes(type))
      let session = first.makeSession()
      _ = try await first.generate(prompt, in: session, options: Tiny.greedy(0)).collect()
      try await first.save(session, to: path)
      // Another engine, as another process would have it; then a longer prompt that begins alike.
      let second = try engine("tiny-scout-text", CacheTypes(type))
      for more in [0, 30] {
        let restored = second.makeSession()
        #expect(try await second.restore(restored, from: path) == length - 1)
        let longer = prompt + Tiny.prompt(more, seed: 3)
        let answer = try await second.generate(longer, in: restored, options: Tiny.letters(20, seed: 2))
          .collect()
        let fresh = try await second.generate(longer, options: Tiny.letters(20, seed: 2)).collect()
        #expect(answer.ids == fresh.ids && answer.result.usage.reusedTokens == length - 1)
      }
    }
  }

  @Test func filesThatDoNotFitAreRefused() async throws {
    try await withFile { path in
      let engine = try engine("tiny-scout-text", CacheTypes(.float16))
      let session = engine.makeSession()
      _ = try await engine.generate(Tiny.prompt(40), in: session, options: Tiny.greedy(3)).collect()
      try await engine.save(session, to: path)
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      func refusal(_ engine: Engine, _ bytes: Data) async throws -> String {
        try bytes.write(to: URL(fileURLWithPath: path))
        let session = engine.makeSession()
        let error = await #expect(throws: LoadError.self) { try await engine.restore(session, from: path) }
        // The session is as it was.
        let answer = try await engine.generate([1, 2, 3], in: session, options: Tiny.greedy(1)).collect()
        #expect(answer.ids.count == 1 && answer.result.usage.reusedTokens == 0)
        return error.map { "\($0)" } ?? ""
      }
      let text = String(decoding: whole, as: UTF8.self)
      #expect(text.contains("\"format\":\"herd prompt cache 2\""))
      let others: [(Engine, String)] = [
        (try self.engine("tiny-maverick-text", CacheTypes(.float16)), "metadata \"model\": expected"),
        (
          try self.engine("tiny-scout-text", CacheTypes(.float32)),
          "metadata \"cache_type_k\": expected \"f32\", found \"f16\""
        ),
        (
          try self.engine("tiny-scout-text", CacheTypes(.float16), context: 20),
          "tensor \"tokens\": expected at most 20"
        ),
      ]
      for (other, reason) in others { #expect(try await refusal(other, whole).contains(reason)) }
      // Every cut and every changed byte of the header is either refused or leaves the same tokens.
      for length in [0, 7, 8, 100, whole.count / 2, whole.count - 1] {
        #expect(try await refusal(engine, whole.prefix(length)).hasPrefix(path))
      }
      let header = Int(whole[0]) + Int(whole[1]) << 8 + 8
      var spoiled = whole
      // The first id, behind the header, becomes one that the vocabulary has not.
      spoiled.replaceSubrange(header..<header + 4, with: [255, 255, 255, 127])
      #expect(try await refusal(engine, spoiled).contains("expected ids below 512"))
    }
  }

  /// A bit that flips among keys and values changes no shape, only every answer after it.
  @Test func damagedKeysAndValuesAreRefused() async throws {
    try await withFile { path in
      let engine = try engine("tiny-scout-text", CacheTypes(.float16))
      let session = engine.makeSession()
      _ = try await engine.generate(Tiny.prompt(40), in: session, options: Tiny.greedy(3)).collect()
      try await engine.save(session, to: path)
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      let header = Int(whole[0]) + Int(whole[1]) << 8 + 8
      for place in stride(from: header + 200, to: whole.count, by: 997) + [whole.count - 1] {
        var spoiled = whole
        spoiled[place] ^= 1 << (place % 8)
        try spoiled.write(to: URL(fileURLWithPath: path))
        let error = await #expect(throws: LoadError.self) {
          try await engine.restore(engine.makeSession(), from: path)
        }
        #expect(error.map { "\($0)".contains("the file is damaged") } == true, "byte \(place)")
      }
    }
  }
}
