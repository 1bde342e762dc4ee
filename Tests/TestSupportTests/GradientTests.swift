// The specification's backward pass: against the golden gradients, and against central differences of its forward.

import TestSupport
import Testing

/// A golden row with its loss and gradients.
struct GoldenGradients: CustomTestStringConvertible {
  let model: String
  let file: [String]
  var prefix = ""
  var relative = 1e-4
  var testDescription: String { file.joined(separator: "/") }

  static let all = [
    GoldenGradients(model: "gradients", file: ["gradients", "expected.safetensors"], prefix: "step0."),
    GoldenGradients(model: "tiny-top2-text", file: ["tiny-top2-text", "gradients.safetensors"]),
    GoldenGradients(
      model: "tiny-odd-text", file: ["tiny-odd-text", "gradients.safetensors"], relative: 5e-4),
    GoldenGradients(model: "tiny-top2-text", file: ["packed", "packed.safetensors"]),
  ]
}

@Suite struct GradientTests {
  @Test(arguments: GoldenGradients.all)
  func goldenGradients(_ golden: GoldenGradients) throws {
    let model = try ReferenceModel(modelDirectory: Fixtures.path(golden.model))
    let expected = try GoldenTensors(path: Fixtures.path(golden.file[0], golden.file[1]))
    let tokens = try expected[golden.prefix + "input_ids"]
    let labels = try expected[golden.prefix + "labels"].integers
    // The rows of a batch are documents that see nothing of each other.
    let batch = tokens.shape.count == 2 ? [Int](repeating: tokens.shape[1], count: tokens.shape[0]) : nil
    let lengths = expected.tensors["document_lengths"]?.integers ?? batch
    let run = model.gradients(tokens.integers, labels: labels, documentLengths: lengths)
    if golden.prefix.isEmpty {
      let loss = try expected["loss"].values
      expectClose([run.loss.value], loss, absolute: 1e-5, "loss")
    }
    if let logits = expected.tensors[golden.prefix + "logits"] {
      expectClose(run.outputs.logits.values, logits.values, absolute: 1e-4, "logits", shape: logits.shape)
    }
    let prefix = golden.prefix + "grad."
    var names: Set<String> = []
    for name in expected.names where name.hasPrefix(prefix) {
      let parameter = String(name.dropFirst(prefix.count))
      names.insert(parameter)
      let wanted = try expected[name]
      expectClose(
        run.gradients[parameter]?.values ?? [], wanted.values, absolute: 1e-5, relative: golden.relative,
        name,
        shape: wanted.shape)
    }
    // One fixture keeps only some of the gradients.
    #expect(golden.model == "tiny-odd-text" ? names.count > 40 : names == Set(model.parameters.keys))
  }

  /// Along a random direction in each parameter by itself, (L(θ + hv) − L(θ − hv)) / 2h is ⟨∂L/∂θ, v⟩.
  @Test(arguments: 1...24)
  func centralDifferences(_ seed: UInt64) {
    let example = RandomCase(seed: seed &+ 1_000_000)
    let model = example.model
    func loss(_ name: String, _ values: [Double]) -> Double {
      model.replacing(name, with: values).loss(
        example.tokens, labels: example.labels, documentLengths: example.documentLengths
      ).value
    }
    let gradients = model.gradients(
      example.tokens, labels: example.labels, documentLengths: example.documentLengths
    ).gradients
    var generator = SeededGenerator(seed: seed)
    var names: [String] = []
    var (predicted, measured): ([Double], [Double]) = ([], [])
    for (name, _) in ReferenceModel.shapes(of: example.configuration) {
      guard let values = model.parameters[name]?.values, let gradient = gradients[name]?.values else {
        continue
      }
      let direction = values.map { _ in generator.normal() }
      let step = 1e-5
      let up = loss(name, zip(values, direction).map { $0 + step * $1 })
      let down = loss(name, zip(values, direction).map { $0 - step * $1 })
      names.append(name)
      measured.append((up - down) / (2 * step))
      predicted.append(zip(gradient, direction).reduce(0) { $0 + $1.0 * $1.1 })
    }
    let deviation = Deviation(predicted, from: measured)
    #expect(deviation.isWithin(absolute: 1e-8, relative: 1e-6), "\(names[deviation.index]): \(deviation)")
  }
}
