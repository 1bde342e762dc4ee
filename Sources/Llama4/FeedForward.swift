// The SwiGLU network of a dense layer, and of the shared expert. Knows no routing.

internal import Tensors

/// W_down (silu(W_gate x) · (W_up x)).
public struct FeedForward: Sendable {
  let gate, up, down: Weight

  init(_ c: TextConfiguration, width: Int, _ p: Parameters) throws(ParameterError) {
    let deviation = c.initializerRange
    gate = try p["gate_proj"].weight(outputs: width, inputs: c.hiddenSize, deviation: deviation)
    up = try p["up_proj"].weight(outputs: width, inputs: c.hiddenSize, deviation: deviation)
    down = try p["down_proj"].weight(
      outputs: c.hiddenSize, inputs: width, deviation: c.residualDeviation)
  }

  func callAsFunction(_ x: Tensor) -> Tensor {
    let first = linear([LinearMap(x, gate), LinearMap(x, up)])
    return linear(swiglu(gate: first[0], up: first[1], for: down.compute), down)
  }
}

extension TextConfiguration {
  /// Matrices that write into the residual stream start smaller, so that its size does not grow with depth.
  var residualDeviation: Double { initializerRange / (2 * Double(layerCount)).squareRoot() }
}
