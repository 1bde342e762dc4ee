// The specification against the numbers of the reference implementations, forward.

import TestSupport
import Testing

/// A prompt of a golden model.
struct GoldenPrompt: CustomTestStringConvertible {
  let fixture: String
  let prompt: String
  var testDescription: String { "\(fixture), prompt \(prompt)" }

  static let all = ["tiny-scout-text", "tiny-maverick-text", "tiny-top2-text", "tiny-odd-text"].flatMap {
    name in
    ["a", "b"].map { GoldenPrompt(fixture: name, prompt: $0) }
  }
}

@Suite struct FixtureTests {
  @Test(arguments: GoldenPrompt.all)
  func hiddenStatesRoutesAndLogits(_ golden: GoldenPrompt) throws {
    let model = try ReferenceModel(modelDirectory: Fixtures.path(golden.fixture))
    let expected = try GoldenTensors(path: Fixtures.path(golden.fixture, "expected.safetensors"))
    let prefix = golden.prompt + "."
    let prompt = try expected[prefix + "input_ids"].integers
    let generated = try expected[prefix + "generated"].integers
    // The cached continuation is what one run over prompt and continuation gives.
    let run = model.forward(prompt + generated.dropLast())
    var compared = 0
    for name in expected.names where name.hasPrefix(prefix) {
      let field = String(name.dropFirst(prefix.count))
      guard let found = numbers(field, run, prompt.count, generated.count) else { continue }
      let wanted = try expected[name]
      let tolerance = field == "generated_logits" ? 2e-4 : 1e-4
      let isExact = field.hasSuffix("router_index") || field == "generated"
      expectClose(found, wanted.values, absolute: isExact ? 0 : tolerance, name, shape: wanted.shape)
      compared += 1
    }
    let fields = expected.names.count { $0.hasPrefix(prefix) }
    #expect(compared == fields - 1, "every field but the input is compared")
  }

  @Test(arguments: ["tiny-scout-text", "tiny-maverick-text", "tiny-odd-text"])
  func bothSpellingsMeanTheSameModel(_ fixture: String) throws {
    let old = try ReferenceConfiguration(jsonFile: Fixtures.path(fixture, "config.json"))
    let new = try ReferenceConfiguration(jsonFile: Fixtures.path(fixture, "config.v5.json"))
    #expect(old == new)
  }

  /// A field of an expected file, from a run over `prompt` tokens and a continuation; nil if it is not a result.
  private func numbers(
    _ field: String, _ run: ReferenceOutputs, _ prompt: Int, _ generated: Int
  ) -> [Double]? {
    func head(_ matrix: ReferenceMatrix?) -> [Double]? {
      matrix.map { Array($0.values.prefix(prompt * $0.columns)) }
    }
    let last = Array(run.logits.values.suffix(generated * run.logits.columns))
    switch field {
    case "embed": return head(run.embed)
    case "final_norm": return head(run.finalNorm)
    case "logits": return head(run.logits)
    case "generated_logits": return last
    case "generated":
      return stride(from: 0, to: last.count, by: run.logits.columns).map { start in
        let row = Array(last[start..<start + run.logits.columns])
        return Double(row.firstIndex(of: row.max() ?? 0) ?? -1)
      }
    default: break
    }
    let parts = field.split(separator: ".")
    guard parts.count == 3, parts[0] == "layers", let index = Int(parts[1]) else { return nil }
    let layer = run.layers[index]
    return switch parts[2] {
    case "attn_in": head(layer.attentionInput)
    case "attn_out": head(layer.attentionOutput)
    case "ffn_in": head(layer.feedForwardInput)
    case "ffn_out": head(layer.feedForwardOutput)
    case "out": head(layer.output)
    case "router_logits": head(layer.routing?.logits)
    case "router_index": layer.routing?.chosen.prefix(prompt).flatMap { $0.map(Double.init) }
    default: nil
    }
  }
}
