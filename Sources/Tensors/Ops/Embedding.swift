// Rows of a table by id. Knows no vocabulary.

/// Row ids[t] of the table, widened to F32. ids: [tokens] I32, every id below the table's number of outputs.
/// Backward: the gradient of an id's row is one chain over ascending tokens.
public func embedding(_ ids: Tensor, _ table: Weight) -> Tensor {
  precondition(table.inputStride == 1, "an embedding table is stored row by row")
  let backend = ids.backend
  var out = Tensor(uninitialized: [ids.elementCount, table.inputs], on: backend)
  backend.embedding(ids, table: table, into: out)
  guard let parameter = table.parameter else { return out }
  out.node = GradientNode(shape: out.shape, inputs: []) { dout in
    backend.embeddingBackward(dout, ids: ids, into: parameter.gradientToAddTo())
  }
  return out
}
