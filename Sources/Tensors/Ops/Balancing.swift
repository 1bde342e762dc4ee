// The gradient that keeps experts evenly used. Knows loads, not experts.
//
// Why an auxiliary gradient and not a selection bias: published Llama 4 checkpoints have no place for a bias, so a router
// trained with one would choose other experts once the bias is gone. The gradient leaves nothing behind in the file.

/// The logits unchanged; on the way back, the gradient of the load-balancing loss of Switch Transformers is added:
/// strength · E · Σ_e f_e P_e, with f_e the share of choices that expert e got (a constant) and P_e its mean softmax
/// probability. d/dlogit[t][e] = strength · E / T · p[t][e] (f_e - Σ_j f_j p[t][j]).
///
/// The gradient is of the loss *per token of the whole step*: it is scaled by what flows into a loss averaged over
/// tokens, so `strength` must already hold this pass's share of the step.
/// - Parameters:
///   - logits: [tokens, experts]
///   - loads: [experts + 1] I64, the plan's offsets
public func balanced(_ logits: Tensor, loads: Tensor, strength: Float) -> Tensor {
  guard let inputNode = logits.node else { return logits }
  let backend = logits.backend
  let values = logits.detached
  var out = values
  out.node = GradientNode(shape: out.shape, inputs: [inputNode]) { dout in
    let (tokens, experts) = (values.shape.rows, values.shape.last)
    let offsets = loads.array(of: Int64.self)
    let choices = Double(max(offsets[experts], 1))
    let shares = (0..<experts).map { Double(offsets[$0 + 1] - offsets[$0]) / choices }
    let factor = Double(strength) * Double(experts) / Double(max(tokens, 1))
    let logits = values.array(of: Float.self)
    var gradient = dout.array(of: Float.self)
    var probabilities = [Double](repeating: 0, count: experts)
    for token in 0..<tokens {
      let row = token * experts
      let highest = Double(logits[row..<row + experts].max() ?? 0)
      var sum = 0.0
      for e in 0..<experts {
        probabilities[e] = exponential(Double(logits[row + e]) - highest)
        sum += probabilities[e]
      }
      var mean = 0.0
      for e in 0..<experts {
        probabilities[e] /= sum
        mean += shares[e] * probabilities[e]
      }
      for e in 0..<experts {
        gradient[row + e] += Float(factor * probabilities[e] * (shares[e] - mean))
      }
    }
    inputNode.add(Tensor(gradient, shape: values.shape, on: backend))
  }
  return out
}
