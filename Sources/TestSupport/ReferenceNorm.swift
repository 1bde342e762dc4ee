// The root mean square norm of the specification, forward and backward. Knows nothing of layers.

/// y = x · r · w for each row, r = (mean(x²) + ε)^(−½) (`llama4.md`, 2.1); without a weight, w = 1.
func rmsNorm(_ x: ReferenceMatrix, weight: [Double]?, epsilon: Double) -> ReferenceMatrix {
  var y = x
  for i in 0..<x.rows {
    let r = inverseRootMeanSquare(x, row: i, epsilon: epsilon)
    for j in 0..<x.columns { y[i, j] = x[i, j] * r * (weight?[j] ?? 1) }
  }
  return y
}

/// With n = ∂L/∂y · w: ∂L/∂x = r·n − x · r³ · mean(n · x), ∂L/∂w = Σ over rows of ∂L/∂y · x · r.
func rmsNormBackward(
  _ x: ReferenceMatrix, weight: [Double]?, epsilon: Double, gradient: ReferenceMatrix
) -> (input: ReferenceMatrix, weight: [Double]) {
  var input = x
  var weightGradient = [Double](repeating: 0, count: x.columns)
  for i in 0..<x.rows {
    let r = inverseRootMeanSquare(x, row: i, epsilon: epsilon)
    var product = 0.0
    for j in 0..<x.columns {
      weightGradient[j] += gradient[i, j] * x[i, j] * r
      product += gradient[i, j] * (weight?[j] ?? 1) * x[i, j]
    }
    let mean = product / Double(x.columns)
    for j in 0..<x.columns {
      input[i, j] = r * gradient[i, j] * (weight?[j] ?? 1) - x[i, j] * r * r * r * mean
    }
  }
  return (input, weightGradient)
}

private func inverseRootMeanSquare(_ x: ReferenceMatrix, row: Int, epsilon: Double) -> Double {
  var sum = 0.0
  for j in 0..<x.columns { sum += x[row, j] * x[row, j] }
  return 1 / (sum / Double(x.columns) + epsilon).squareRoot()
}
