// Rows put together from several tensors, and taken in another order. Knows no picture.

/// The rows of a, then the rows of b. a: [m, width], b: [n, width], both F32. Backward: each gets its rows.
public func joinRows(_ a: Tensor, _ b: Tensor) -> Tensor {
  precondition(a.shape.last == b.shape.last, "joinRows: \(a.shape) and \(b.shape)")
  let (aRows, bRows, width) = (a.shape.rows, b.shape.rows, a.shape.last)
  var out = Tensor(uninitialized: [aRows + bRows, width], on: a.backend)
  out.pointer.copyMemory(from: a.pointer, byteCount: a.byteCount)
  (out.pointer + a.byteCount).copyMemory(from: b.pointer, byteCount: b.byteCount)
  guard a.needsGradient || b.needsGradient else { return out }
  let (aNode, bNode) = (a.node, b.node)
  let (aShape, bShape) = (a.shape, b.shape)
  out.node = GradientNode(shape: out.shape, inputs: [aNode, bNode]) { dout in
    aNode?.add(dout.rows(0..<aRows).reshaped(aShape))
    bNode?.add(dout.rows(aRows..<aRows + bRows).reshaped(bShape))
  }
  return out
}

/// out[i] = x[indices[i]]. x: [rows, width] F32; indices: [n] I32, each below the number of rows; a row may be taken
/// several times, or never. Backward: a row's gradient is one chain over the places it went to, ascending.
public func gatherRows(_ x: Tensor, _ indices: Tensor) -> Tensor {
  let backend = x.backend
  let (rows, width) = (x.shape.rows, x.shape.last)
  var out = Tensor(uninitialized: [indices.elementCount, width], on: backend)
  let table = Weight(
    rowMajor: x.storage, byteOffset: x.byteOffset, format: .scalar(x.type), inputs: width, outputs: rows)
  backend.embedding(indices, table: table, into: out)
  guard let xNode = x.node else { return out }
  let shape = x.shape
  out.node = GradientNode(shape: out.shape, inputs: [xNode]) { dout in
    let dx = Tensor(uninitialized: shape, on: backend)
    backend.fill(dx, with: 0)
    backend.embeddingBackward(dout, ids: indices, into: dx)
    xNode.add(dx)
  }
  return out
}

/// x with row places[i] replaced by rows[i]. x: [m, width]; rows: [n, width]; places: n different rows of x.
/// Backward: the replaced rows of x get zeros.
public func replacingRows(_ x: Tensor, at places: [Int], with rows: Tensor) -> Tensor {
  precondition(places.count == rows.shape.rows, "\(places.count) places for \(rows.shape.rows) rows")
  let count = x.shape.rows
  var indices = (0..<Int32(count)).map { $0 }
  for (row, place) in places.enumerated() { indices[place] = Int32(count + row) }
  return gatherRows(joinRows(x, rows), Tensor(indices, shape: [count], on: x.backend))
}

/// A short parameter as one row, [1, count]. Backward: the gradient goes to the parameter.
public func row(_ vector: Vector) -> Tensor {
  var out = vector.values.reshaped([1, vector.values.elementCount])
  guard let parameter = vector.parameter else { return out }
  out.node = GradientNode(shape: out.shape, inputs: []) { dout in
    let gradient = parameter.gradientToAddTo()
    gradient.backend.add(gradient, dout, into: gradient)
  }
  return out
}
