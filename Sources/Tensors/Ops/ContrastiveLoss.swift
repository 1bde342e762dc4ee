// The loss of matching pairs within a batch. Knows rows of numbers, neither pictures nor texts.

/// What the logarithm of the scale may reach: CLIP keeps logits from being scaled by more than 100.
private let highestLogScale = naturalLogarithm(100)

/// The scale that a logarithm stands for, at most 100.
public func contrastiveScale(_ logScale: Float) -> Double {
  exponential(min(Double(logScale), highestLogScale))
}

/// Rows at the length √width, which `rmsNorm` gives them; rows of zeros stay as they are.
public func directions(_ x: Tensor) -> Tensor { rmsNorm(x, weight: nil, epsilon: 1e-20) }

/// Symmetric InfoNCE (CLIP, arXiv 2103.00020, figure 3): row i of a belongs to row i of b, and every other row of the batch is
/// what it does not belong to. With z[i][j] = s · cos(a[i], b[j]), s = exp(min(logScale, ln 100)), pair i's loss is
/// ½ (log Σ_j exp z[i][j] − z[i][i]) + ½ (log Σ_j exp z[j][i] − z[i][i]).
///
/// Backward, P being the softmax of z along rows and Q along columns: dz = weight / 2 · (P + Q − 2·1), d cos = s dz,
/// d logScale = Σ dz · z; at the bound of 100 the latter is dropped where a step against it would lead further. The
/// exponentials are computed in doubles, one row or column after the other, the products in F32.
/// - Parameters:
///   - a: [pairs, width]; need not be of unit length
///   - b: [pairs, width]
///   - logScale: one number, learnt
///   - weight: what each pair's loss is multiplied by, usually 1 / pairs of the step
/// - Returns: the weighted sum as a tensor of one element, and each pair's own loss (without weight), [pairs].
public func contrastiveLoss(
  _ a: Tensor, _ b: Tensor, logScale: Vector, weight: Float
) -> (sum: Tensor, perPair: Tensor) {
  precondition(a.shape == b.shape && logScale.values.elementCount == 1, "pairs of \(a.shape) and \(b.shape)")
  let backend = a.backend
  let (pairs, width) = (a.shape.rows, a.shape.last)
  let (u, v) = (directions(a), directions(b))
  let products = Tensor(uninitialized: [pairs, pairs], on: backend)
  backend.multiply(
    Product(
      m: pairs, n: pairs, k: width, a: Operand(u.detached), b: Operand(transposed: v.detached),
      result: products, resultRow: pairs, compute: .float32))
  let exponent = logScale.values.array(of: Float.self)[0]
  let scale = contrastiveScale(exponent)
  let matches = Matches(
    products.array(of: Float.self).map { scale / Double(width) * Double($0) }, pairs: pairs)
  var sum = Tensor([Float(matches.losses.reduce(0, +) * Double(weight))], shape: [1], on: backend)
  let perPair = Tensor(matches.losses.map { Float($0) }, shape: [pairs], on: backend)
  guard u.needsGradient || v.needsGradient || logScale.parameter != nil else { return (sum, perPair) }

  let (uNode, vNode) = (u.node, v.node)
  let (left, right) = (u.detached, v.detached)
  sum.node = GradientNode(shape: sum.shape, inputs: [uNode, vNode]) { dsum in
    let factor = 0.5 * Double(weight) * Double(dsum.array(of: Float.self)[0])
    let slopes = matches.slopes.map { Float($0 * factor * scale / Double(width)) }
    let gradient = Tensor(slopes, shape: [pairs, pairs], on: backend)
    func flow(_ node: GradientNode?, _ operand: Operand, _ other: Tensor) {
      guard let node else { return }
      let result = Tensor(uninitialized: other.shape, on: backend)
      backend.multiply(
        Product(
          m: pairs, n: width, k: pairs, a: operand, b: Operand(other), result: result, resultRow: width,
          compute: .float32))
      node.add(result)
    }
    flow(uNode, Operand(gradient), right)
    flow(vNode, Operand(transposed: gradient), left)
    guard let parameter = logScale.parameter else { return }
    let slope = Float(factor * zip(matches.slopes, matches.logits).reduce(0) { $0 + $1.0 * $1.1 })
    guard Double(exponent) < highestLogScale || slope > 0 else { return }
    let target = parameter.gradientToAddTo()
    backend.add(target, Tensor([slope], shape: target.shape, on: backend), into: target)
  }
  return (sum, perPair)
}

/// Logits of all rows against all rows, with what the loss needs of them.
private struct Matches {
  let logits: [Double]
  /// Each pair's own loss.
  private(set) var losses: [Double]
  /// P + Q − 2 · 1.
  private(set) var slopes: [Double]

  init(_ logits: [Double], pairs: Int) {
    self.logits = logits
    losses = [Double](repeating: 0, count: pairs)
    slopes = [Double](repeating: 0, count: pairs * pairs)
    var terms = [Double](repeating: 0, count: pairs)
    // Along rows, then along columns.
    for (step, next) in [(1, pairs), (pairs, 1)] {
      for own in 0..<pairs {
        let first = own * next
        var highest = -Double.infinity
        for other in 0..<pairs { highest = max(highest, logits[first + other * step]) }
        var total = 0.0
        for other in 0..<pairs {
          terms[other] = exponential(logits[first + other * step] - highest)
          total += terms[other]
        }
        for other in 0..<pairs { slopes[first + other * step] += terms[other] / total }
        // Numbers that are none stay so, for the training loop to find.
        let logarithm = total.isFinite ? naturalLogarithm(total) : .nan
        losses[own] += 0.5 * (highest + logarithm - logits[own * (pairs + 1)])
        slopes[own * (pairs + 1)] -= 1
      }
    }
  }
}
