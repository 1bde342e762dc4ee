// Routed experts beside a shared one.
//
// A token's router logits choose its experts; the sigmoid of a chosen logit multiplies the expert's *input*, which is not
// the same as scaling its output, since the network is not linear (`llama4.md` 2.6). Tokens are sorted by expert once,
// pass through three grouped products, and return to their places; an expert that nobody chose does no work.

internal import Tensors

/// y = Shared(x) + Σ over the chosen e of Expert_e(sigmoid(r_e) x).
public struct MixtureOfExperts: Sendable {
  let router: Weight
  let gate, up, down: Weight
  let shared: FeedForward
  let expertsPerToken: Int

  init(_ c: TextConfiguration, _ p: Parameters) throws(ParameterError) {
    router = try p["router"].weight(
      outputs: c.expertCount, inputs: c.hiddenSize, deviation: c.initializerRange, compute: .float32)
    let gateUp = try p["experts"]["gate_up_proj"].experts(
      c.expertCount, inputs: c.hiddenSize, outputs: c.expertWidth, parts: 2, deviation: c.initializerRange)
    (gate, up) = (gateUp[0], gateUp[1])
    down = try p["experts"]["down_proj"].experts(
      c.expertCount, inputs: c.expertWidth, outputs: c.hiddenSize, deviation: c.residualDeviation)[0]
    shared = try FeedForward(c, width: c.expertWidth, p["shared_expert"])
    expertsPerToken = c.expertsPerToken
  }

  func callAsFunction(_ x: Tensor, _ pass: ForwardPass, layer: Int) -> Tensor {
    var logits = linear(x, router)
    let routing = route(logits, expertsPerToken: expertsPerToken)
    pass.observe("layers.\(layer).router_logits", logits)
    pass.observe("layers.\(layer).router_index", routing.index)
    if pass.balance > 0 {
      logits = balanced(logits, loads: routing.plan.offsets, strength: pass.balance)
    }
    let chosen = gather(x, routing.through(logits), for: gate.compute)
    let hidden = swiglu(
      gate: expertLinear(chosen, gate, plan: routing.plan), up: expertLinear(chosen, up, plan: routing.plan),
      for: down.compute)
    return scatter(
      expertLinear(hidden, down, plan: routing.plan), routing, addingTo: shared(x), from: down.compute)
  }
}
