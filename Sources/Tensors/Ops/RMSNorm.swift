// Root-mean-square normalisation of the last axis. Knows no layer.

/// x / sqrt(mean(x²) + epsilon) · weight over the last axis, the weight left out where there is none.
/// Source: `llama4.md` 2.1; query and key norm (2.2) is the same without weight.
public func rmsNorm(_ x: Tensor, weight: Vector?, epsilon: Float) -> Tensor {
  let backend = x.backend
  var out = Tensor(uninitialized: x.shape, on: backend)
  guard x.needsGradient || weight?.parameter != nil else {
    backend.rmsNorm(x, weight: weight?.values, epsilon: epsilon, into: out, inverse: nil)
    return out
  }
  let inverse = Tensor(uninitialized: [x.shape.rows], on: backend)
  backend.rmsNorm(x, weight: weight?.values, epsilon: epsilon, into: out, inverse: inverse)
  let xNode = x.node
  let input = x.detached
  out.node = GradientNode(shape: out.shape, inputs: [xNode]) { dout in
    let dx = Tensor(uninitialized: input.shape, on: backend)
    backend.rmsNormBackward(
      dout, x: input, weight: weight?.values, inverse: inverse, into: dx,
      weightGradient: weight?.parameter?.gradientToAddTo())
    xNode?.add(dx)
  }
  return out
}
