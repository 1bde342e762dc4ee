// Routed experts beside a shared one.
//
// A token's router logits choose its experts; the sigmoid of a chosen logit multiplies the expert's *input*, which is not
// the same as scaling its output, since the network is not linear (`llama4.md` 2.6). Tokens are sorted by expert once,
// pass through three grouped products, and return to their places; an expert that nobody chose does no work.

internal import Tensors

/// y = Shared(x) + Σ over the chosen e of Expert_e(sigmoid(r_e) x).
public struct MixtureOfExperts: Sendable {
  let router: Weight
  let experts: ExpertNetworks
  let shared: FeedForward
  let expertsPerToken: Int

  /// The experts' matrices, as one weight a part.
  var gate: Weight { experts.gate }
  var up: Weight { experts.up }
  var down: Weight { experts.down }

  init(_ c: TextConfiguration, _ p: Parameters) throws(ParameterError) {
    router = try p["router"].weight(
      outputs: c.expertCount, inputs: c.hiddenSize, deviation: c.initializerRange, compute: .float32)
    let gateUp = try p["experts"]["gate_up_proj"].experts(
      c.expertCount, inputs: c.hiddenSize, outputs: c.expertWidth, parts: 2, deviation: c.initializerRange)
    let down = try p["experts"]["down_proj"].experts(
      c.expertCount, inputs: c.expertWidth, outputs: c.hiddenSize, deviation: c.residualDeviation)[0]
    experts = try ExpertNetworks(gate: gateUp[0], up: gateUp[1], down: down, residency: p.residency)
    shared = try FeedForward(c, width: c.expertWidth, p["shared_expert"])
    expertsPerToken = c.expertsPerToken
  }

  /// - Parameter meanwhile: called once it is known which experts are needed, before they are waited for
  func callAsFunction(_ x: Tensor, _ pass: ForwardPass, layer: Int, meanwhile: () -> Void = {}) -> Tensor {
    // What only needs x first, then what only needs the choice: the shared network goes along with the others.
    let first = linear([LinearMap(x, router), LinearMap(x, shared.gate), LinearMap(x, shared.up)])
    var logits = first[0]
    let routing = route(logits, expertsPerToken: expertsPerToken)
    pass.observe("layers.\(layer).router_logits", logits)
    pass.observe("layers.\(layer).router_index", routing.index)
    let wanted = experts.want(routing.plan, logits: logits)
    if wanted != nil { meanwhile() }
    let hidden = swiglu(gate: first[1], up: first[2], for: shared.down.compute)
    if pass.balance > 0 {
      logits = balanced(logits, loads: routing.plan.offsets, strength: pass.balance)
    }
    let chosen = gather(x, routing.through(logits), for: gate.compute)
    let y: Tensor
    let base: Tensor
    if let wanted {
      // The shared expert is computed while the others are read.
      base = linear(hidden, shared.down)
      y = experts(chosen, plan: routing.plan, wanted)
    } else {
      (y, base) = experts(chosen, plan: routing.plan, beside: LinearMap(hidden, shared.down))
    }
    return scatter(y, routing, addingTo: base, from: down.compute)
  }

  /// Reads the experts that this mixture will probably need, guessed from what an earlier layer left.
  /// - Parameter x: [tokens, hidden], normed as the mixture's input will be
  func foresee(_ x: Tensor) { experts.foresee(linear(x, router), expertsPerToken: expertsPerToken) }
}
