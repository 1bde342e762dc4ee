// Rotary position embedding. Knows angles, not which layer turns.

/// Turns the pairs (2i, 2i + 1) of each head by the angles of `table` ([tokens, half, 2] of cosine and sine).
/// x: [tokens, heads, 2 half]. Backward: turns back.
public func rotate(_ x: Tensor, by table: Tensor) -> Tensor {
  let backend = x.backend
  var out = Tensor(uninitialized: x.shape, on: backend)
  backend.rope(x, table: table, inverse: false, into: out)
  guard let xNode = x.node else { return out }
  let shape = x.shape
  out.node = GradientNode(shape: out.shape, inputs: [xNode]) { dout in
    let dx = Tensor(uninitialized: shape, on: backend)
    backend.rope(dout, table: table, inverse: true, into: dx)
    xNode.add(dx)
  }
  return out
}
