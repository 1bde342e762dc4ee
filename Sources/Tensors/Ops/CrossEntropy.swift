// The loss of next-token prediction, with the output matrix inside so that never all logits exist at once.

/// Sum over counted tokens of weight · (log Σ exp(logits) - logit of the label), logits = x Wᵀ.
///
/// Works in pieces of 256 tokens. Backward computes the logits of a piece again: 2 of 6 multiplications of the output
/// matrix more, for memory that does not grow with the vocabulary times the batch.
/// - Parameters:
///   - x: [tokens, width]
///   - labels: [tokens] I32, below 0 where nothing is predicted
///   - weight: what each counted token's loss is multiplied by, usually 1 / counted tokens of the step
///   - zLoss: adds zLoss · (log Σ exp)² a token
/// - Returns: the sum as a tensor of one element, and each token's own loss (without weight), [tokens].
public func crossEntropy(
  _ x: Tensor, _ head: Weight, labels: Tensor, weight: Float, zLoss: Float = 0
) -> (sum: Tensor, perToken: Tensor) {
  let backend = x.backend
  let tokens = x.shape.rows
  let perToken = Tensor(uninitialized: [tokens], on: backend)
  let input = x.detached
  func eachPiece(_ body: (_ piece: Range<Int>, _ logits: Tensor) -> Void) {
    for start in stride(from: 0, to: tokens, by: 256) {
      let piece = start..<min(start + 256, tokens)
      let logits = Tensor(uninitialized: [piece.count, head.outputs], on: backend)
      backend.multiply(
        Product(
          m: piece.count, n: head.outputs, k: head.inputs, a: Operand(input.rows(piece)), b: head.operand,
          result: logits, resultRow: head.outputs, compute: head.compute))
      body(piece, logits)
    }
  }
  eachPiece { piece, logits in
    backend.crossEntropy(
      logits: logits, labels: labels.rows(piece), weight: weight, zLoss: zLoss, gradient: false,
      into: perToken.rows(piece))
  }
  var total = 0.0
  for loss in perToken.array(of: Float.self) { total += Double(loss) }
  var sum = Tensor([Float(total * Double(weight))], shape: [1], on: backend)
  guard x.needsGradient || head.parameter != nil else { return (sum, perToken) }

  let xNode = x.node
  sum.node = GradientNode(shape: sum.shape, inputs: [xNode]) { dsum in
    let flowing = dsum.array(of: Float.self)[0]
    let dx = Tensor(uninitialized: input.shape, on: backend)
    let scratch = Tensor(uninitialized: [256], on: backend)
    eachPiece { piece, logits in
      backend.crossEntropy(
        logits: logits, labels: labels.rows(piece), weight: weight * flowing, zLoss: zLoss, gradient: true,
        into: scratch.rows(0..<piece.count))
      let rows = piece.count
      if xNode != nil {
        backend.multiply(
          Product(
            m: rows, n: head.inputs, k: head.outputs, a: Operand(logits), b: head.transposedOperand,
            result: dx.rows(piece), resultRow: head.inputs, compute: head.compute))
      }
      if let parameter = head.parameter {
        backend.multiply(
          head.gradientProduct(
            dy: logits, x: input.rows(piece), rows: rows, into: parameter.gradientToAddTo()))
      }
    }
    xNode?.add(dx)
  }
  return (sum, perToken)
}
