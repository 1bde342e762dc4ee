// The Gaussian error linear unit. Knows no layer.

/// x Φ(x), Φ being the normal distribution: the exact form with the error function, not the one with tanh.
/// Backward: dx = dout (Φ(x) + x φ(x)).
public func gelu(_ x: Tensor) -> Tensor {
  let backend = x.backend
  var out = Tensor(uninitialized: x.shape, on: backend)
  backend.gelu(x, into: out)
  guard let xNode = x.node else { return out }
  let input = x.detached
  out.node = GradientNode(shape: out.shape, inputs: [xNode]) { dout in
    let dx = Tensor(uninitialized: input.shape, on: backend)
    backend.geluBackward(dout, x: input, into: dx)
    xNode.add(dx)
  }
  return out
}
