// Matrix products with parameters. Knows formats and orientation only through `Weight`.

/// y = x Wᵀ + bias. x: [..., inputs], y: [..., outputs].
/// Backward: dx = dy W; dW += dyᵀ x, one chain over ascending rows; dbias += sum of rows.
public func linear(_ x: Tensor, _ weight: Weight, bias: Vector? = nil) -> Tensor {
  precondition(x.shape.last == weight.inputs, "linear: \(x.shape) into \(weight.inputs) inputs")
  let backend = x.backend
  let rows = x.shape.rows
  var y = Tensor(uninitialized: x.shape.replacingLast(weight.outputs), on: backend)
  var product = Product(
    m: rows, n: weight.outputs, k: weight.inputs, a: Operand(x), b: weight.operand, result: y,
    resultRow: weight.outputs, compute: weight.compute)
  product.bias = bias?.values
  backend.multiply(product)
  guard x.needsGradient || weight.parameter != nil || bias?.parameter != nil else { return y }

  let xNode = x.node
  let input = x.detached
  y.node = GradientNode(shape: y.shape, inputs: [xNode]) { dy in
    xNode?.contribute(input.shape, on: backend) { dx, accumulate in
      var product = Product(
        m: rows, n: weight.inputs, k: weight.outputs, a: Operand(dy), b: weight.transposedOperand, result: dx,
        resultRow: weight.inputs, compute: weight.compute)
      product.accumulate = accumulate
      backend.multiply(product)
    }
    if let parameter = weight.parameter {
      backend.multiply(
        weight.gradientProduct(dy: dy, x: input, rows: rows, into: parameter.gradientToAddTo()))
    }
    if let parameter = bias?.parameter {
      backend.sumRows(dy, into: parameter.gradientToAddTo(), accumulate: true)
    }
  }
  return y
}

/// One product an expert over rows that are sorted by expert. x: [slots, inputs], y: [slots, outputs].
public func expertLinear(_ x: Tensor, _ weight: Weight, plan: ExpertPlan) -> Tensor {
  precondition(x.shape.last == weight.inputs && plan.experts == weight.experts, "experts do not fit")
  let backend = x.backend
  let rows = x.shape.rows
  var y = Tensor(uninitialized: x.shape.replacingLast(weight.outputs), on: backend)
  backend.multiplyRows(
    Product(
      m: rows, n: weight.outputs, k: weight.inputs, a: Operand(x), b: weight.operand, result: y,
      resultRow: weight.outputs, compute: weight.compute),
    plan: plan, expertStride: weight.expertStride)
  guard x.needsGradient || weight.parameter != nil else { return y }

  let xNode = x.node
  let input = x.detached
  y.node = GradientNode(shape: y.shape, inputs: [xNode]) { dy in
    xNode?.contribute(input.shape, on: backend) { dx, accumulate in
      var product = Product(
        m: rows, n: weight.inputs, k: weight.outputs, a: Operand(dy), b: weight.transposedOperand, result: dx,
        resultRow: weight.inputs, compute: weight.compute)
      product.accumulate = accumulate
      backend.multiplyRows(product, plan: plan, expertStride: weight.expertStride)
    }
    if let parameter = weight.parameter {
      backend.multiplyInner(
        weight.gradientProduct(dy: dy, x: input, rows: rows, into: parameter.gradientToAddTo()), plan: plan,
        expertStride: weight.expertStride)
    }
  }
  return y
}

extension Weight {
  /// dW += dyᵀ x in the weight's own orientation; `gradient` is laid out as the whole parameter is.
  package func gradientProduct(dy: Tensor, x: Tensor, rows: Int, into gradient: Tensor) -> Product {
    let outputMajor = inputStride == 1
    var product = Product(
      m: outputMajor ? outputs : inputs, n: outputMajor ? inputs : outputs, k: rows,
      a: Operand(transposed: outputMajor ? dy : x), b: Operand(outputMajor ? x : dy), result: gradient,
      resultRow: outputMajor ? outputStride : inputStride, compute: compute)
    product.resultOffset = (byteOffset - (parameter?.values.byteOffset ?? 0)) / MemoryLayout<Float>.size
    product.accumulate = true
    return product
  }
}
