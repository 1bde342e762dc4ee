// Matrix products with parameters. Knows formats and orientation only through `Weight`.

/// y = x Wᵀ + bias, the weight being one matrix for all rows of x, or one an expert.
public struct LinearMap: Sendable {
  let x: Tensor
  let weight: Weight
  let bias: Vector?
  let plan: ExpertPlan?

  /// x: [..., inputs], y: [..., outputs].
  public init(_ x: Tensor, _ weight: Weight, bias: Vector? = nil) {
    precondition(x.shape.last == weight.inputs, "linear: \(x.shape) into \(weight.inputs) inputs")
    (self.x, self.weight, self.bias, plan) = (x, weight, bias, nil)
  }

  /// Rows that are sorted by expert. x: [slots, inputs], y: [slots, outputs].
  public init(_ x: Tensor, _ weight: Weight, plan: ExpertPlan) {
    precondition(x.shape.last == weight.inputs && plan.experts == weight.experts, "experts do not fit")
    (self.x, self.weight, bias, self.plan) = (x, weight, nil, plan)
  }

  /// - Parameter transposed: dx = dy W instead
  fileprivate func product(_ a: Tensor, into result: Tensor, transposed: Bool = false) -> Product {
    var product = Product(
      m: a.shape.rows, n: transposed ? weight.inputs : weight.outputs,
      k: transposed ? weight.outputs : weight.inputs, a: Operand(a),
      b: transposed ? weight.transposedOperand : weight.operand, result: result,
      resultRow: transposed ? weight.inputs : weight.outputs, compute: weight.compute)
    product.experts = plan.map { ($0, weight.expertStride) }
    return product
  }

  /// Backward: dx = dy W; dW += dyᵀ x, one chain over ascending rows; dbias += sum of rows.
  fileprivate func node(_ y: Tensor) -> GradientNode? {
    guard x.needsGradient || weight.parameter != nil || bias?.parameter != nil else { return nil }
    let backend = x.backend
    let xNode = x.node
    let detached = LinearMap(detaching: self)
    return GradientNode(shape: y.shape, inputs: [xNode]) { [weight, bias, plan] dy in
      xNode?.contribute(detached.x.shape, on: backend) { dx, accumulate in
        var product = detached.product(dy, into: dx, transposed: true)
        product.accumulate = accumulate
        backend.multiply(product)
      }
      if let parameter = weight.parameter {
        let product = weight.gradientProduct(
          dy: dy, x: detached.x, rows: dy.shape.rows, into: parameter.gradientToAddTo())
        if let plan {
          backend.multiplyInner(product, plan: plan, expertStride: weight.expertStride)
        } else {
          backend.multiply(product)
        }
      }
      if let parameter = bias?.parameter {
        backend.sumRows(dy, into: parameter.gradientToAddTo(), accumulate: true)
      }
    }
  }

  private init(detaching other: LinearMap) {
    (x, weight, bias, plan) = (other.x.detached, other.weight, other.bias, other.plan)
  }
}

/// Several maps that do not need each other's results, computed together.
public func linear(_ maps: [LinearMap]) -> [Tensor] {
  guard let backend = maps.first?.x.backend else { return [] }
  var products: [Product] = []
  products.reserveCapacity(maps.count)
  var results = maps.map { map in
    let y = Tensor(uninitialized: map.x.shape.replacingLast(map.weight.outputs), on: backend)
    var product = map.product(map.x, into: y)
    product.bias = map.bias?.values
    products.append(product)
    return y
  }
  backend.multiply(products)
  for (place, map) in maps.enumerated() { results[place].node = map.node(results[place]) }
  return results
}

/// y = x Wᵀ + bias. x: [..., inputs], y: [..., outputs].
public func linear(_ x: Tensor, _ weight: Weight, bias: Vector? = nil) -> Tensor {
  linear([LinearMap(x, weight, bias: bias)])[0]
}

/// One product an expert over rows that are sorted by expert. x: [slots, inputs], y: [slots, outputs].
public func expertLinear(_ x: Tensor, _ weight: Weight, plan: ExpertPlan) -> Tensor {
  linear([LinearMap(x, weight, plan: plan)])[0]
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
