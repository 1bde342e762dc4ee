// Layer normalisation of the last axis. Knows no layer.

/// (x - mean(x)) / sqrt(mean((x - mean(x))²) + epsilon) · weight + bias over the last axis.
/// Backward, with n the normalised row, r the inverse root and g = dout · weight: dx = r (g - mean(g) - n mean(g n)),
/// dweight += sum over rows of dout · n, dbias += sum over rows of dout. Source: `llama4.md`, section 3.
public func layerNorm(_ x: Tensor, weight: Vector, bias: Vector, epsilon: Float) -> Tensor {
  let backend = x.backend
  var out = Tensor(uninitialized: x.shape, on: backend)
  guard x.needsGradient || weight.parameter != nil || bias.parameter != nil else {
    backend.layerNorm(
      x, weight: weight.values, bias: bias.values, epsilon: epsilon, into: out, mean: nil, inverse: nil)
    return out
  }
  let mean = Tensor(uninitialized: [x.shape.rows], on: backend)
  let inverse = Tensor(uninitialized: [x.shape.rows], on: backend)
  backend.layerNorm(
    x, weight: weight.values, bias: bias.values, epsilon: epsilon, into: out, mean: mean, inverse: inverse)
  let xNode = x.node
  let input = x.detached
  out.node = GradientNode(shape: out.shape, inputs: [xNode]) { dout in
    let dx = Tensor(uninitialized: input.shape, on: backend)
    backend.layerNormBackward(
      dout, x: input, weight: weight.values, mean: mean, inverse: inverse, into: dx,
      weightGradient: weight.parameter?.gradientToAddTo())
    if let parameter = bias.parameter {
      backend.sumRows(dout, into: parameter.gradientToAddTo(), accumulate: true)
    }
    xNode?.add(dx)
  }
  return out
}
