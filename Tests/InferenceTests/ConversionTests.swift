// Conversions there and back: the same bits, configurations, vocabularies and logits; and what is left behind when one fails.

import CPUBackend
import Checkpoints
import Inference
import JSON
import Llama4
import Tensors
import TestSupport
import Testing
import Tokenizers

@Suite struct ConversionTests {
  /// A way to another form and back, which loses nothing.
  struct Way: Sendable, CustomTestStringConvertible {
    let source: String
    /// The type on the way.
    var there: WeightType?
    /// The type asked for on the way back.
    var back: WeightType?
    var maximumFileSize: Int?
    var testDescription: String { "\(source) \(there?.rawValue ?? "as it is")" }

    var isGGUF: Bool { source.hasSuffix(".gguf") }
  }

  @Test(arguments: [
    Way(source: "tiny-scout-text", there: .bfloat16),
    Way(source: "tiny-scout-text", there: .float32, back: .bfloat16),
    Way(source: "tiny-maverick-text", maximumFileSize: 200_000),
    Way(source: "tiny-maverick-text", there: .float32, back: .bfloat16),
    Way(source: "tiny-top2-text"),
    Way(source: "tiny-herd-gguf/tiny.gguf"),
    Way(source: "tiny-split-gguf/tiny-00001-of-00003.gguf", back: .float16, maximumFileSize: 100_000),
    Way(source: "gguf/tiny.q8_0.gguf", there: .float32, back: .q8_0),
  ])
  func thereAndBack(way: Way) throws {
    let folder = TemporaryFolder()
    let source = Fixtures.path(way.source)
    let first = try convert(
      source, folder.path + (way.isGGUF ? "/there" : "/there.gguf"), way.there, way.maximumFileSize)
    let second = try convert(first, folder.path + (way.isGGUF ? "/back.gguf" : "/back"), way.back)
    let (original, there, back) = try (
      ModelLoader.open(source), ModelLoader.open(first), ModelLoader.open(second)
    )
    let configuration = normal(original)
    #expect(normal(there) == configuration && normal(back) == configuration)
    #expect(way.isGGUF || there.configuration == original.configuration)
    let names = Set(original.tensors.names)
    #expect(names == Set(back.tensors.names))
    for name in names {
      let (before, after) = try (original.tensors.tensor(named: name), back.tensors.tensor(named: name))
      if before.format != after.format || before.shape != after.shape || before.copy != after.copy {
        Issue.record(
          "\(name): \(before.format.name) \(before.shape) became \(after.format.name) \(after.shape)")
      }
    }
    // Blocks are computed as blocks only.
    let same = way.source.contains("q8_0") ? [back] : [there, back]
    let expected = try logits(original)
    for checkpoint in same { #expect(try logits(checkpoint) == expected, "\(checkpoint.path)") }
    #expect(!folder.names.contains { $0.hasPrefix(".") })
    if way.isGGUF {
      let lists = try ChatModel(path: source, backend: backend()).tokenizer.lists
      #expect(try ChatModel(path: first, backend: backend()).tokenizer.lists == lists)
      #expect(try ChatModel(path: second, backend: backend()).tokenizer.lists == lists)
    }
  }

  @Test(arguments: ["every", "alternate"])
  func metaBecomesBoth(name: String) throws {
    let folder = TemporaryFolder()
    let source = Fixtures.path("tiny-meta-pth", name)
    let expected = try logits(ModelLoader.open(source))
    for target in ["/model.gguf", "/model"] {
      let path = try convert(source, folder.path + target)
      let converted = try ModelLoader.open(path)
      #expect(try logits(converted) == expected, "\(target)")
    }
  }

  /// llama.cpp's rules: vectors and routers F32, F16 where rows do not divide into blocks, the output matrix finer.
  @Test func quantisesAsLlamaCppDoes() throws {
    let folder = TemporaryFolder()
    let path = try convert(
      Fixtures.path("tiny-maverick-text"), folder.path + "/model.gguf", .q4_0)
    let file = try GGUFFile(path: path)
    let formats = [
      "output.weight": "Q8_0", "token_embd.weight": "Q4_0", "blk.0.ffn_gate.weight": "Q4_0",
      "blk.0.ffn_down.weight": "F16", "blk.1.ffn_gate_inp.weight": "F32", "blk.1.ffn_up_exps.weight": "Q4_0",
      "blk.0.attn_norm.weight": "F32",
    ]
    for (name, format) in formats where file.entry(named: name)?.formatName != format {
      Issue.record("\(name): expected \(format), found \(file.entry(named: name)?.formatName ?? "nothing")")
    }
    #expect(try file.metadata.integer(at: "general.file_type") == 2)
    let backend = try backend()
    let weight = try SafetensorsDirectory(path: Fixtures.path("tiny-maverick-text"))
      .tensor(named: "model.layers.0.feed_forward.gate_proj.weight")
    let values = Tensor(
      zip(weight.copy.indices, weight.copy).reduce(into: [Float]()) { floats, byte in
        // BF16: the upper half of an F32.
        if byte.0 % 2 == 0 { return }
        floats.append(
          Float(bitPattern: UInt32(byte.1) << 24 | UInt32(weight.copy[byte.0 - 1]) << 16))
      }, shape: Shape(weight.shape), on: backend)
    let blocks = backend.allocate(byteCount: values.elementCount / 32 * 18)
    backend.quantize(values, into: blocks, byteOffset: 0, format: .q4_0)
    let expected = withExtendedLifetime(blocks) {
      [UInt8](UnsafeRawBufferPointer(start: blocks.pointer, count: blocks.byteCount))
    }
    #expect(try file.tensor(named: "blk.0.ffn_gate.weight").copy == expected)
  }

  /// Formats that are not written anew pass through, and become numbers where a folder cannot have them.
  @Test func mixedFormatsPassThrough() throws {
    let folder = TemporaryFolder()
    let original = try GGUFFile(path: Fixtures.path("gguf", "tiny.mixed.gguf"))
    let copy = try GGUFFile(path: convert(original.path, folder.path + "/copy.gguf", nil, 100_000))
    #expect(copy.entries.count == original.entries.count)
    for name in original.names where try copy.tensor(named: name).copy != original.tensor(named: name).copy {
      Issue.record("\(name) has changed")
    }
    #expect(copy.metadata["general.file_type"] == original.metadata["general.file_type"])
    let wide = try ModelLoader.open(convert(original.path, folder.path + "/wide", .float32))
    expectClose(
      try logits(wide), try logits(ModelLoader.open(original.path)).map(Double.init), absolute: 1e-4, "logits"
    )
  }

  @Test func nothingIsLeftOfWhatFails() throws {
    struct Stop: Error {}
    let folder = TemporaryFolder()
    for (target, size) in [("/model.gguf", Int.max), ("/split.gguf", 50_000), ("/model", 50_000)] {
      let form: ConversionForm = target.hasSuffix("gguf") ? .gguf : .huggingFace
      let conversion = try Conversion(
        from: Fixtures.path("tiny-scout-text"), to: folder.path + target,
        options: ConversionOptions(form: form, maximumFileSize: size), backend: backend())
      #expect(throws: Stop.self) {
        _ = try conversion.run { done, total in if done > total / 2 { throw Stop() } }
      }
    }
    #expect(folder.names.isEmpty)
  }

  @Test func overwritesOnlyWhatItIsToldTo() throws {
    let folder = TemporaryFolder()
    let source = Fixtures.path("tiny-top2-text")
    for target in ["/model.gguf", "/model"] {
      _ = try convert(source, folder.path + target)
      #expect { try convert(source, folder.path + target) } throws: { "\($0)".contains("is there already") }
      _ = try convert(source, folder.path + target, overwrites: true)
    }
    #expect(folder.names == ["model", "model.gguf"])
    folder.write("mine", "model/notes.txt")
    #expect { try convert(source, folder.path + "/model", overwrites: true) } throws: {
      "\($0)".hasSuffix("expected a model's folder to overwrite, found \"notes.txt\" in it")
    }
    #expect(try ModelLoader.open(folder.path + "/model").configuration.layerCount > 0)
  }

  @Test func refusesWhatGGUFCannotSay() throws {
    let folder = TemporaryFolder()
    #expect { try convert(Fixtures.path("tiny-odd-text"), folder.path + "/odd.gguf") } throws: {
      "\($0)".contains("\"no_rope_layers\": GGUF can only say")
    }
    let same = try convert(Fixtures.path("tiny-odd-text"), folder.path + "/odd")
    #expect(try logits(ModelLoader.open(same)) == logits(ModelLoader.open(Fixtures.path("tiny-odd-text"))))
  }

  /// The rule behind divisors is found again, also where the file names none.
  @Test(arguments: [
    RoPEScaling(factor: 16, lowFrequencyFactor: 1, highFrequencyFactor: 1, originalPositions: 8192),
    RoPEScaling(factor: 8, lowFrequencyFactor: 1, highFrequencyFactor: 4, originalPositions: 8192),
    RoPEScaling(factor: 4, lowFrequencyFactor: 1, highFrequencyFactor: 4, originalPositions: 256),
  ])
  func divisorsBecomeARule(rule: RoPEScaling) throws {
    let divisors = rule.divisors(theta: 500_000, dimension: 128)
    #expect(RoPEScaling(divisors: divisors, theta: 500_000, dimension: 128) == rule)
    let odd = divisors.enumerated().map { $0.offset == 3 ? 1.7 : $0.element }
    #expect(RoPEScaling(divisors: odd, theta: 500_000, dimension: 128) == nil)
  }

  // MARK: Helpers

  private func backend() throws -> any Backend { try #require(CPUBackend(threads: 1)) }

  /// Converts and returns the path to open.
  private func convert(
    _ source: String, _ target: String, _ type: WeightType? = nil, _ maximumFileSize: Int? = nil,
    overwrites: Bool = false
  ) throws -> String {
    let form: ConversionForm = target.hasSuffix("gguf") ? .gguf : .huggingFace
    let report = try Conversion(
      from: source, to: target,
      options: ConversionOptions(
        form: form, type: type, maximumFileSize: maximumFileSize, overwrites: overwrites),
      backend: backend()
    ).run { _, _ in }
    #expect((maximumFileSize == nil) == (report.files.count == 1))
    return form == .gguf ? report.files[0] : target
  }

  /// The configuration with its stretched frequencies as divisors: a GGUF file need not name their rule.
  private func normal(_ checkpoint: OpenCheckpoint) -> TextConfiguration {
    var c = checkpoint.configuration
    c.ropeDivisors =
      c.ropeScaling?.divisors(theta: c.ropeTheta, dimension: c.headDimension) ?? c.ropeDivisors
    c.ropeScaling = nil
    return c
  }

  private func logits(_ checkpoint: OpenCheckpoint) throws -> [Float] {
    let backend = try backend()
    let model = try ModelLoader.model(
      checkpoint, backend: backend, options: LoadOptions(compute: .float32))
    let ids = Tiny.prompt(70).map { $0 % Int32(checkpoint.configuration.vocabularySize) }
    let hidden = model.hidden(
      Tensor(ids, shape: [ids.count], on: backend), sequences: [SequenceInput(count: ids.count)])
    return model.logits(hidden).array()
  }
}

extension StoredTensor {
  /// A copy of the bytes.
  var copy: [UInt8] { withExtendedLifetime(owner) { [UInt8](bytes) } }
}
