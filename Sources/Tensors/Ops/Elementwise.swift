// Sums, and the gated activation. Knows no layer.

/// a + b, of one shape. Backward: the gradient goes to both.
public func add(_ a: Tensor, _ b: Tensor) -> Tensor {
  precondition(a.shape == b.shape, "add: \(a.shape) and \(b.shape)")
  let backend = a.backend
  var sum = Tensor(uninitialized: a.shape, on: backend)
  backend.add(a, b, into: sum)
  guard a.needsGradient || b.needsGradient else { return sum }
  let (aNode, bNode) = (a.node, b.node)
  sum.node = GradientNode(shape: sum.shape, inputs: [aNode, bNode]) { dsum in
    aNode?.add(dsum)
    bNode?.add(dsum)
  }
  return sum
}

/// silu(gate) · up, of one shape, where silu(x) = x / (1 + exp(-x)).
/// Backward: dgate = dout · up · s (1 + gate (1 - s)), dup = dout · silu(gate), with s = sigmoid(gate).
/// - Parameters:
///   - gate: [..., width]; like `up` the result of a product without bias, and used here only, unless `compute` is F32
///   - compute: of the products on both sides: BF16 factors are kept as such
public func swiglu(gate: Tensor, up: Tensor, for compute: ComputeType = .float32) -> Tensor {
  precondition(gate.shape == up.shape, "swiglu: \(gate.shape) and \(up.shape)")
  let backend = gate.backend
  var out = Tensor(uninitialized: gate.shape, type: compute.factorType, on: backend)
  backend.swiglu(gate: gate, up: up, into: out)
  guard gate.needsGradient || up.needsGradient else { return out }
  let (gateNode, upNode) = (gate.node, up.node)
  let (g, u) = (gate.detached, up.detached)
  out.node = GradientNode(shape: out.shape, inputs: [gateNode, upNode]) { dout in
    let dgate = Tensor(uninitialized: g.shape, type: compute.factorType, on: backend)
    let dup = Tensor(uninitialized: g.shape, type: compute.factorType, on: backend)
    backend.swigluBackward(dout, gate: g, up: u, into: dgate, dup)
    gateNode?.add(dgate)
    upNode?.add(dup)
  }
  return out
}

/// x with each row multiplied by its own constant factor. factors: [rows], no gradient flows to them.
public func scaleRows(_ x: Tensor, by factors: Tensor) -> Tensor {
  precondition(factors.elementCount == x.shape[0], "one factor a row")
  let backend = x.backend
  var out = Tensor(uninitialized: x.shape, on: backend)
  backend.scaleRows(x, by: factors, into: out)
  guard let xNode = x.node else { return out }
  let shape = x.shape
  out.node = GradientNode(shape: out.shape, inputs: [xNode]) { dout in
    let dx = Tensor(uninitialized: shape, on: backend)
    backend.scaleRows(dout, by: factors, into: dx)
    xNode.add(dx)
  }
  return out
}
