// Quantised files: which tensors get which format, that every type runs, and what compressed checkpoints become.

import CPUBackend
import Checkpoints
import Inference
import Llama4
import Tensors
import TestSupport
import Testing

@Suite struct QuantizationTests {
  /// A file of a type: formats of some tensors of a model of four layers, and llama.cpp's number for the file.
  struct File: Sendable, CustomTestStringConvertible {
    let type: WeightType
    let number: Int
    /// The output matrix; the values' projection and the way down in each layer; attention's output; everything else.
    let output: String
    let values: [String]
    let down: [String]
    let attentionOutput: String
    let other: String
    var testDescription: String { type.rawValue }

    init(
      _ type: WeightType, _ number: Int, _ output: String, values: [String], down: [String],
      attentionOutput: String? = nil, _ other: String
    ) {
      (self.type, self.number, self.output, self.values, self.down) = (type, number, output, values, down)
      (self.attentionOutput, self.other) = (attentionOutput ?? other, other)
    }
  }

  static let k = ["Q4_K", "Q5_K", "Q6_K"]

  @Test(arguments: [
    File(
      .q4_K_M, 15, "Q6_K", values: ["Q4_K", "Q4_K", "Q6_K", "Q6_K"],
      down: ["Q4_K", "Q4_K", "Q6_K", "Q6_K"], "Q4_K"),
    File(
      .q4_K_S, 14, "Q6_K", values: Array(repeating: "Q5_K", count: 4),
      down: Array(repeating: "Q4_K", count: 4), "Q4_K"),
    File(
      .q5_K_M, 17, "Q6_K", values: ["Q5_K", "Q5_K", "Q6_K", "Q6_K"],
      down: ["Q5_K", "Q5_K", "Q6_K", "Q6_K"], "Q5_K"),
    File(
      .q3_K_M, 12, "Q6_K", values: ["Q5_K", "Q5_K", "Q4_K", "Q4_K"],
      down: Array(repeating: "Q4_K", count: 4), attentionOutput: "Q4_K", "Q3_K"),
    File(
      .q2_K, 10, "Q6_K", values: Array(repeating: "Q3_K", count: 4),
      down: Array(repeating: "Q3_K", count: 4), attentionOutput: "Q3_K", "Q2_K"),
    File(
      .q6_K, 18, "Q6_K", values: Array(repeating: "Q6_K", count: 4),
      down: Array(repeating: "Q6_K", count: 4), "Q6_K"),
    File(
      .mxfp4, 38, "Q8_0", values: Array(repeating: "Q8_0", count: 4),
      down: ["Q8_0", "MXFP4", "Q8_0", "MXFP4"], "Q8_0"),
  ])
  func mixesFormatsAsLlamaCppDoes(_ expected: File) throws {
    let folder = TemporaryFolder()
    let path = try quantize("gguf/tiny.q8_0.gguf", to: folder.path + "/model.gguf", expected.type)
    let file = try GGUFFile(path: path)
    #expect(try file.metadata.integer(at: "general.file_type") == expected.number)
    var wrong: [String] = []
    for entry in file.entries where entry.shape.count > 1 {
      let parts = entry.name.split(separator: ".").map(String.init)
      let layer = parts[0] == "blk" ? Int(parts[1]) ?? 0 : 0
      let format =
        switch parts[parts.count - 2] {
        case "output": expected.output
        case "attn_v": expected.values[layer]
        case "ffn_down_exps": expected.down[layer]
        case "ffn_down", "ffn_down_shexp":
          expected.type == .mxfp4 ? "Q8_0" : expected.down[layer]
        case "attn_output": expected.attentionOutput
        case "ffn_gate_inp": "F32"
        case "ffn_gate_exps", "ffn_up_exps": expected.type == .mxfp4 ? "MXFP4" : expected.other
        default: expected.other
        }
      if entry.formatName != format { wrong.append("\(entry.name): \(entry.formatName), not \(format)") }
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  /// Fewer bits, more error, but not much: relative to the logits of the original.
  @Test(arguments: WeightType.allCases.filter(\.isQuantized))
  func everyTypeRuns(_ type: WeightType) throws {
    let folder = TemporaryFolder()
    let path = try quantize("gguf/tiny.q8_0.gguf", to: folder.path + "/model.gguf", type)
    let expected = try logits("\(Fixtures.path("gguf", "tiny.q8_0.gguf"))")
    let found = try logits(path)
    let error = zip(found, expected).reduce(0.0) { $0 + Double(($1.0 - $1.1) * ($1.0 - $1.1)) }
    let size = expected.reduce(0.0) { $0 + Double($1 * $1) }
    let relative = (error / size).squareRoot()
    // What is written is what `herd inspect` says beforehand.
    let planned = try WeightSizes(ModelLoader.open(path).configuration, backend: backend()).bytes(type)
    #expect(try GGUFFile(path: path).entries.reduce(0) { $0 + $1.byteCount } == planned)
    let bound = type == .q8_0 ? 1e-6 : 1.0
    #expect(relative <= bound, "\(relative)")
  }

  /// What stands in several tensors becomes one that computes the same as before, to BF16's precision.
  @Test(arguments: ["tiny-maverick-fp8", "tiny-int4/symmetric"])
  func compressedCheckpointsConvert(_ fixture: String) throws {
    let folder = TemporaryFolder()
    for (target, form) in [("/model.gguf", ConversionForm.gguf), ("/model", .huggingFace)] {
      _ = try Conversion(
        from: Fixtures.path(fixture), to: folder.path + target,
        options: ConversionOptions(form: form, type: .float32), backend: backend()
      ).run { _, _ in }
      #expect(try logits(folder.path + target) == logits(Fixtures.path(fixture)), "\(target)")
    }
  }

  @Test func refusesWhatMemoryCannotHold() throws {
    let folder = TemporaryFolder()
    let conversion = try Conversion(
      from: Fixtures.path("tiny-maverick-fp8"), to: folder("model.gguf"),
      options: ConversionOptions(form: .gguf, type: .float32), backend: backend())
    let error = #expect(throws: LoadError.self) {
      try conversion.requireMemory(AvailableMemory(bytes: 1_000, origin: "free here"))
    }
    let text = error.map { "\($0)" } ?? ""
    #expect(
      text.contains("put together from several, ") && text.contains(" for numbers on their way"), "\(text)")
    try conversion.requireMemory(AvailableMemory(bytes: 100_000_000, origin: "free here"))
  }

  private func backend() throws -> any Backend { try #require(CPUBackend(threads: 1)) }

  private func quantize(_ fixture: String, to path: String, _ type: WeightType) throws -> String {
    let report = try Conversion(
      from: Fixtures.path(fixture), to: path, options: ConversionOptions(form: .gguf, type: type),
      backend: backend()
    ).run { _, _ in }
    return report.files[0]
  }

  private func logits(_ path: String) throws -> [Float] {
    let backend = try backend()
    let checkpoint = try ModelLoader.open(path)
    let model = try ModelLoader.model(
      checkpoint, backend: backend, options: LoadOptions(compute: .float32))
    let ids = Tiny.prompt(40).map { $0 % Int32(checkpoint.configuration.vocabularySize) }
    let hidden = model.hidden(
      Tensor(ids, shape: [ids.count], on: backend), sequences: [SequenceInput(count: ids.count)])
    return model.logits(hidden).array()
  }
}
