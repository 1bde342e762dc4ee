// The feed-forward half of a block in the specification, dense or with experts, forward and backward
// (`llama4.md`, 2.6 and 2.7). Knows no cache.

import Foundation

/// silu(x·G) · (x·U), then times D; all three matrices as [in, out].
private struct SwiGLU {
  let gate, up, down: ReferenceMatrix

  func callAsFunction(_ x: ReferenceMatrix) -> ReferenceMatrix { inner(x).times(down) }

  private func inner(_ x: ReferenceMatrix) -> ReferenceMatrix {
    let (g, u) = (x.times(gate), x.times(up))
    return ReferenceMatrix(
      rows: g.rows, columns: g.columns, values: zip(g.values, u.values).map { $0 * sigmoid($0) * $1 })
  }

  /// silu′(g) = σ(g) · (1 + g · (1 − σ(g))).
  func backward(
    _ x: ReferenceMatrix, gradient: ReferenceMatrix
  ) -> (input: ReferenceMatrix, gate: ReferenceMatrix, up: ReferenceMatrix, down: ReferenceMatrix) {
    let (g, u) = (x.times(gate), x.times(up))
    let ofInner = gradient.times(down.transposed)
    var (ofGate, ofUp) = (g, u)
    for i in g.values.indices {
      let s = sigmoid(g.values[i])
      ofGate.values[i] = ofInner.values[i] * u.values[i] * s * (1 + g.values[i] * (1 - s))
      ofUp.values[i] = ofInner.values[i] * g.values[i] * s
    }
    let input = ofGate.times(gate.transposed) + ofUp.times(up.transposed)
    return (
      input, x.transposed.times(ofGate), x.transposed.times(ofUp), inner(x).transposed.times(gradient)
    )
  }
}

func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

/// What the router said about a row of tokens.
public struct ReferenceRouting: Sendable {
  /// [tokens, experts].
  public var logits: ReferenceMatrix
  /// For each token its experts, the highest logit first.
  public var chosen: [[Int]]

  /// The smallest distance between two neighbours in a token's order of logits, as far as the order matters.
  public var margin: Double {
    var smallest = Double.infinity
    for (t, chosen) in chosen.enumerated() {
      let sorted = (0..<logits.columns).map { logits[t, $0] }.sorted(by: >)
      for k in 0..<min(chosen.count, sorted.count - 1) { smallest = min(smallest, sorted[k] - sorted[k + 1]) }
    }
    return smallest
  }
}

extension ReferenceModel {
  func feedForward(layer: Int, _ x: ReferenceMatrix) -> (ReferenceMatrix, ReferenceRouting?) {
    let name = "model.layers.\(layer).feed_forward."
    guard configuration.moeLayers.contains(layer) else { return (network(name)(x), nil) }
    let routing = route(layer: layer, x)
    var y = network(name + "shared_expert.")(x)
    for expert in 0..<configuration.experts {
      let tokens = routing.tokens(of: expert)
      let result = routed(layer: layer, expert)(routing.scaledInput(x, tokens, expert))
      for (i, t) in tokens.enumerated() {
        for j in 0..<y.columns { y[t, j] += result[i, j] }
      }
    }
    return (y, routing)
  }

  func feedForwardBackward(
    layer: Int, _ x: ReferenceMatrix, _ routing: ReferenceRouting?, gradient: ReferenceMatrix,
    _ gradients: inout ReferenceGradients
  ) -> ReferenceMatrix {
    let name = "model.layers.\(layer).feed_forward."
    guard let routing else { return networkBackward(name, x, gradient: gradient, &gradients) }
    var input = networkBackward(name + "shared_expert.", x, gradient: gradient, &gradients)
    var ofLogits = ReferenceMatrix(rows: x.rows, columns: configuration.experts)
    for expert in 0..<configuration.experts {
      let tokens = routing.tokens(of: expert)
      let back = routed(layer: layer, expert).backward(
        routing.scaledInput(x, tokens, expert), gradient: gradient.gathered(tokens))
      gradients.add(gate: back.gate, up: back.up, toExpert: expert, of: name + "experts.gate_up_proj")
      gradients.add(back.down, toExpert: expert, of: name + "experts.down_proj")
      for (i, t) in tokens.enumerated() {
        let score = sigmoid(routing.logits[t, expert])
        var ofScore = 0.0
        for j in 0..<x.columns {
          input[t, j] += score * back.input[i, j]
          ofScore += back.input[i, j] * x[t, j]
        }
        ofLogits[t, expert] = ofScore * score * (1 - score)
      }
    }
    return input + linearBackward(x, name + "router", gradient: ofLogits, &gradients)
  }

  private func route(layer: Int, _ x: ReferenceMatrix) -> ReferenceRouting {
    let logits = linear(x, "model.layers.\(layer).feed_forward.router")
    let chosen = (0..<x.rows).map { t in
      let order = (0..<configuration.experts).sorted {
        (logits[t, $1], $0) < (logits[t, $0], $1)
      }
      return Array(order.prefix(configuration.expertsPerToken))
    }
    return ReferenceRouting(logits: logits, chosen: chosen)
  }

  private func network(_ name: String) -> SwiGLU {
    SwiGLU(
      gate: matrix(name + "gate_proj.weight").transposed, up: matrix(name + "up_proj.weight").transposed,
      down: matrix(name + "down_proj.weight").transposed)
  }

  private func networkBackward(
    _ name: String, _ x: ReferenceMatrix, gradient: ReferenceMatrix, _ gradients: inout ReferenceGradients
  ) -> ReferenceMatrix {
    let back = network(name).backward(x, gradient: gradient)
    gradients.add(back.gate.transposed.values, to: name + "gate_proj.weight")
    gradients.add(back.up.transposed.values, to: name + "up_proj.weight")
    gradients.add(back.down.transposed.values, to: name + "down_proj.weight")
    return back.input
  }

  /// An expert of the fused tensors: [in, out], the gate's columns before the up projection's.
  private func routed(layer: Int, _ expert: Int) -> SwiGLU {
    let name = "model.layers.\(layer).feed_forward.experts."
    let width = configuration.expertWidth
    let gateUp = matrix(name + "gate_up_proj", expert: expert)
    return SwiGLU(
      gate: gateUp.columns(0..<width), up: gateUp.columns(width..<2 * width),
      down: matrix(name + "down_proj", expert: expert))
  }
}

extension ReferenceRouting {
  fileprivate func tokens(of expert: Int) -> [Int] {
    chosen.indices.filter { chosen[$0].contains(expert) }
  }

  /// σ(r) · x: the score is on the expert's input.
  fileprivate func scaledInput(_ x: ReferenceMatrix, _ tokens: [Int], _ expert: Int) -> ReferenceMatrix {
    var scaled = x.gathered(tokens)
    for (i, t) in tokens.enumerated() {
      for j in 0..<x.columns { scaled[i, j] *= sigmoid(logits[t, expert]) }
    }
    return scaled
  }
}
