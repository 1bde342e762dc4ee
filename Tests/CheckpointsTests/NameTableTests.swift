// The table of names, both ways, over every name of the fixtures.

import Checkpoints
import TestSupport
import Testing

@Suite struct NameTableTests {
  @Test(arguments: ["tiny-scout-text", "tiny-maverick-text", "tiny-odd-text"])
  func everyNameHasItsCounterpart(name: String) throws {
    for name in try SafetensorsDirectory(path: "\(Fixtures.directory)/\(name)").names {
      let pairs = NameTable.pairs(ofHuggingFace: name)
      if pairs.count != (name.hasSuffix("gate_up_proj") ? 2 : 1) { Issue.record("\(name): \(pairs)") }
      for pair in pairs where NameTable.pair(ofGGUF: pair.gguf) != pair { Issue.record("\(pair)") }
    }
  }

  @Test func everyNameOfGGUF() throws {
    let file = try GGUFFile(path: "\(Fixtures.directory)/gguf/tiny.q8_0.gguf")
    #expect(file.names.filter { NameTable.pair(ofGGUF: $0) == nil }.allSatisfy { $0 == "rope_freqs.weight" })
  }

  @Test(arguments: [
    (
      "language_model.model.layers.47.self_attn.o_proj.weight", ["blk.47.attn_output.weight"],
      [NameConversion.same]
    ),
    (
      "model.layers.1.feed_forward.experts.gate_up_proj",
      ["blk.1.ffn_gate_exps.weight", "blk.1.ffn_up_exps.weight"],
      [.transposedFirstHalf, .transposedSecondHalf]
    ),
    (
      "model.layers.1.feed_forward.experts.127.down_proj.weight", ["blk.1.ffn_down_exps.weight"],
      [.expert(127)]
    ),
    ("vision_model.model.layers.33.mlp.fc2.bias", ["v.blk.33.ffn_down.bias"], [.same]),
    ("vision_model.vision_adapter.mlp.fc1.weight", ["mm.model.mlp.1.weight"], [.same]),
    ("model.layers.01.input_layernorm.weight", [], []), ("model.layers.N.input_layernorm.weight", [], []),
    ("model.layers..input_layernorm.weight", [], []), ("", [], []),
  ])
  func translates(name: String, gguf: [String], conversions: [NameConversion]) {
    let pairs = NameTable.pairs(ofHuggingFace: name)
    #expect(pairs.map(\.gguf) == gguf && pairs.map(\.conversion) == conversions)
    #expect(
      NameTable.pair(ofGGUF: "mm.model.mlp.1.weight")?.huggingFace
        == "vision_model.vision_adapter.mlp.fc1.weight")
  }
}
