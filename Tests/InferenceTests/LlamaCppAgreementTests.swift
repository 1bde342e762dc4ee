// How far llama.cpp is said to agree, for models whose constants are and are not its own.

import Inference
import Llama4
import TestSupport
import Testing

@Suite struct LlamaCppAgreementTests {
  @Test(arguments: [
    ("scout", "llama.cpp agrees everywhere"), ("maverick", "llama.cpp agrees everywhere"),
    (
      "cria",
      "llama.cpp agrees up to position 255, counted from 1: beyond it its attention temperature grows by 0.1 from "
        + "position 8192 on, the model's grows by 0.1 from position 256 on"
    ),
  ])
  func presets(name: String, expected: String) throws {
    let preset = try #require(try Preset.named(name))
    #expect(LlamaCppAgreement(preset.configuration).description == expected)
  }

  @Test(arguments: [
    ("gguf/tiny.q8_0.gguf", "llama.cpp agrees everywhere"),
    (
      "tiny-herd-gguf/tiny.gguf",
      "llama.cpp disagrees because its layers without positions are [3] in this file"
    ),
    (
      "tiny-maverick-text",
      "llama.cpp disagrees because with 16 experts it has a query/key norm, the model none"
    ),
    ("tiny-scout-text", "llama.cpp agrees up to position 7"),
    ("tiny-odd-text", "llama.cpp disagrees because it knows no bias"),
  ])
  func fixtures(path: String, beginning: String) throws {
    let text = LlamaCppAgreement(try ModelLoader.open(Fixtures.path(path)).configuration).description
    #expect(text.hasPrefix(beginning))
  }

  @Test func thresholds() throws {
    var c = try #require(try Preset.named("scout")).configuration
    c.chunkSize = 4096
    #expect(LlamaCppAgreement(c).description.hasPrefix("llama.cpp agrees up to position 4096"))
    c.maximumPositions = 4096
    #expect(LlamaCppAgreement(c) == .everywhere)
    c.chunkSize = nil
    c.temperature = nil
    c.maximumPositions = 10_000
    #expect(LlamaCppAgreement(c).description.hasPrefix("llama.cpp agrees up to position 8191"))
    c.expertCount = 0
    #expect(LlamaCppAgreement(c) == .nowhere(because: "it refuses models without experts"))
  }
}
