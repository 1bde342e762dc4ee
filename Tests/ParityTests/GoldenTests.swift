// The engine against the reference's golden numbers: hidden states, routes, logits, gradients, greedy continuations.

import CPUBackend
import Inference
import Llama4
import Tensors
import TestSupport
import Testing

/// A golden checkpoint in some format, and the folder its expectations lie in.
struct GoldenModel: Sendable, CustomTestStringConvertible {
  let folder: String
  var file: String?
  /// What the names of the expectations begin with; nothing where there is one prompt only.
  var prompts = ["a", "b"]

  var path: String { file.map { Fixtures.path(folder, $0) } ?? Fixtures.path(folder) }
  var testDescription: String { file.map { "\(folder)/\($0)" } ?? folder }

  static let all = [
    GoldenModel(folder: "tiny-scout-text"), GoldenModel(folder: "tiny-maverick-text"),
    GoldenModel(folder: "tiny-top2-text"), GoldenModel(folder: "tiny-odd-text"),
    GoldenModel(folder: "tiny-meta-pth/every"), GoldenModel(folder: "tiny-meta-pth/alternate"),
    GoldenModel(folder: "tiny-split-gguf", file: "tiny-00001-of-00003.gguf"),
    GoldenModel(folder: "tiny-herd-gguf", file: "tiny.gguf"),
    GoldenModel(folder: "gguf", file: "tiny.q8_0.gguf", prompts: ["q8_0"]),
    GoldenModel(folder: "gguf", file: "tiny.mixed.gguf", prompts: ["mixed"]),
    GoldenModel(folder: "tiny-maverick-fp8", prompts: [""]),
    GoldenModel(folder: "tiny-int4/symmetric"), GoldenModel(folder: "tiny-int4/asymmetric"),
  ]
}

@Suite struct GoldenTests {
  static func backend() throws -> CPUBackend { try #require(CPUBackend(threads: 2)) }

  /// The expectations are those of exact arithmetic with unpacked weights.
  static func model(_ golden: GoldenModel, _ backend: CPUBackend) throws -> Transformer {
    try ModelLoader.model(
      ModelLoader.open(golden.path), backend: backend, options: LoadOptions(compute: .float32))
  }

  @Test("one pass over the prompt", arguments: GoldenModel.all)
  func pass(_ golden: GoldenModel) throws {
    let expected = try GoldenTensors(path: Fixtures.path(golden.folder, "expected.safetensors"))
    let backend = try Self.backend()
    let model = try Self.model(golden, backend)
    for prompt in golden.prompts.map({ $0.isEmpty ? "" : $0 + "." }) {
      let ids = try #require(expected.tensors[prompt + "input_ids"]).integers
      var found: [String: Tensor] = [:]
      let hidden = model.hidden(
        Tensor(ids.map { Int32($0) }, shape: [ids.count], on: backend),
        sequences: [SequenceInput(count: ids.count)]
      ) { found[$0] = $1 }
      found["logits"] = model.logits(hidden)
      var compared = 0
      for (name, tensor) in found {
        guard let golden = expected.tensors["\(prompt)\(name)"] else { continue }
        compared += 1
        if tensor.type == .int32 {
          #expect(tensor.array(of: Int32.self).map { Int($0) } == golden.integers, "\(prompt)\(name)")
        } else {
          expectClose(
            tensor.array(of: Float.self), golden.values, absolute: 5e-4, "\(prompt)\(name)",
            shape: golden.shape)
        }
      }
      // Every golden file has the logits; most have more.
      #expect(expected.tensors["\(prompt)logits"] != nil && compared > 0, "the golden names were found")
    }
  }

  @Test("greedy continuation with a cache", arguments: GoldenModel.all)
  func continuation(_ golden: GoldenModel) throws {
    let expected = try GoldenTensors(path: Fixtures.path(golden.folder, "expected.safetensors"))
    let backend = try Self.backend()
    let model = try Self.model(golden, backend)
    for prompt in golden.prompts.map({ $0.isEmpty ? "" : $0 + "." }) {
      var next = try #require(expected.tensors[prompt + "input_ids"]).integers.map { Int32($0) }
      let continuation = try #require(expected.tensors[prompt + "generated"]).integers
      let goldenLogits = try #require(expected.tensors[prompt + "generated_logits"])
      let cache = KVCache(
        model.configuration, capacity: next.count + continuation.count, type: .float32, backend: backend)
      var generated: [Int] = []
      var logits: [Float] = []
      for _ in continuation {
        let hidden = model.hidden(
          Tensor(next, shape: [next.count], on: backend),
          sequences: [SequenceInput(count: next.count, cache: cache)])
        let last = model.logits(hidden.rows(next.count - 1..<next.count)).array(of: Float.self)
        logits += last
        let best = last.indices.max { last[$0] < last[$1] } ?? 0
        generated.append(best)
        next = [Int32(best)]
      }
      #expect(generated == continuation, "\(prompt)")
      expectClose(logits, goldenLogits.values, absolute: 5e-4, "\(prompt)generated_logits")
    }
  }

  /// A golden file of gradients: model, file, prefix of its names, relative tolerance.
  struct Gradients: Sendable, CustomTestStringConvertible {
    let model: String
    let file: String
    var prefix = ""
    var relative = 1e-4
    var testDescription: String { file }
  }

  @Test(
    "loss and gradients",
    arguments: [
      Gradients(model: "gradients", file: "gradients/expected.safetensors", prefix: "step0."),
      Gradients(model: "tiny-top2-text", file: "tiny-top2-text/gradients.safetensors"),
      Gradients(model: "tiny-odd-text", file: "tiny-odd-text/gradients.safetensors", relative: 5e-4),
      Gradients(model: "tiny-top2-text", file: "packed/packed.safetensors"),
    ])
  func gradients(_ golden: Gradients) throws {
    let expected = try GoldenTensors(path: Fixtures.path(golden.file)).tensors
    let backend = try Self.backend()
    let checkpoint = try ModelLoader.open(Fixtures.path(golden.model))
    let parameters = ModelLoader.trainable(checkpoint, backend: backend)
    let model = try Transformer(checkpoint.configuration, Parameters(parameters), backend: backend)
    let ids = try #require(expected[golden.prefix + "input_ids"])
    let labels = try #require(expected[golden.prefix + "labels"]).integers
    let rowLength = ids.shape[ids.shape.count - 1]
    let documents =
      expected["document_lengths"]?.integers
      ?? Array(repeating: rowLength, count: ids.integers.count / rowLength)
    var targets: [Int32] = []
    for length in documents {
      let start = targets.count
      targets += labels[start + 1..<start + length].map { Int32($0) } + [-100]
    }
    let hidden = model.hidden(
      Tensor(ids.integers.map { Int32($0) }, shape: [targets.count], on: backend),
      sequences: documents.map { SequenceInput(count: $0) })
    let (loss, _) = crossEntropy(
      hidden, model.head, labels: Tensor(targets, shape: [targets.count], on: backend),
      weight: 1 / Float(targets.count { $0 >= 0 }))
    if let golden = expected[golden.prefix + "loss"] {
      expectClose(loss.array(of: Float.self), golden.values, absolute: 1e-5, "loss")
    }
    loss.backward()
    var compared = 0
    for parameter in parameters.all {
      guard let value = expected[golden.prefix + "grad." + parameter.name] else { continue }
      compared += 1
      expectClose(
        parameter.gradient?.array() ?? [Float](repeating: 0, count: parameter.shape.elementCount),
        value.values,
        absolute: 1e-5, relative: golden.relative, parameter.name, shape: value.shape)
    }
    #expect(compared == expected.keys.count { $0.hasPrefix(golden.prefix + "grad.") })
  }
}
