// The engine against the specification on random configurations, forward and backward.

import TestSupport
import Testing

@Suite struct RandomConfigurationTests {
  /// The cases are drawn so that rounding does not grow (`RandomCase.sensitivity`): the worst of them measured is
  /// 3.4e-5 in a logit, and 0.11 of what is allowed in a gradient.
  static let tolerance = 1e-4

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func engineAgreesWithTheSpecification(_ seed: UInt64) throws {
    let example = RandomCase(seed: seed)
    let what = example.testDescription
    let engine = try EngineUnderTest(example.model, spelling: seed % 2 == 0 ? .version4 : .version5)
    let expected = example.model.gradients(
      example.tokens, labels: example.labels, documentLengths: example.documentLengths)
    let found = engine.run(
      example.tokens, labels: example.labels, documentLengths: example.documentLengths)

    var values = ["embed": expected.outputs.embed.values, "final_norm": expected.outputs.finalNorm.values]
    values["logits"] = expected.outputs.logits.values
    for (layer, outputs) in expected.outputs.layers.enumerated() {
      values["layers.\(layer).attn_out"] = outputs.attentionOutput.values
      values["layers.\(layer).out"] = outputs.output.values
      guard let routing = outputs.routing else { continue }
      values["layers.\(layer).router_logits"] = routing.logits.values
      values["layers.\(layer).router_index"] = routing.chosen.flatMap { $0.map(Double.init) }
    }
    #expect(Set(found.values.keys) == Set(values.keys), "\(what)")
    for (name, wanted) in values.sorted(by: { $0.key < $1.key }) {
      let tolerance = name.hasSuffix("router_index") ? 0 : Self.tolerance
      expectClose(found.values[name] ?? [], wanted, absolute: tolerance, "\(what): \(name)")
    }
    expectClose([found.loss], [expected.loss.value], absolute: 1e-5, "\(what): loss")
    for (name, wanted) in expected.gradients.sorted(by: { $0.key < $1.key }) {
      expectClose(
        found.gradients[name] ?? [], wanted.values, absolute: 1e-5, relative: 1e-4, "\(what): grad.\(name)",
        shape: wanted.shape)
    }
    #expect(engine.declared == example.model.parameters.mapValues(\.shape), "\(what)")
  }
}
