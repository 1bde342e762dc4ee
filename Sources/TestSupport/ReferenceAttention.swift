// Attention of the specification, forward and backward, in the order of `llama4.md` 2.2. Keeps no cache: every
// token of a row is there at once, and each score is a loop over a head.

import Foundation

/// What the backward pass of one layer's attention needs to remember.
struct AttentionTrace: Sendable {
  var input: ReferenceMatrix
  /// After the rotation, before norm and temperature; [tokens, heads · D].
  var rotatedQuery, rotatedKey: ReferenceMatrix
  /// As they meet in the scores.
  var query, key, value: ReferenceMatrix
  /// Softmax of the scores, [heads, tokens, tokens], 0 where the mask forbids.
  var probabilities: [Double]
  /// The heads' results before the output product.
  var mixed: ReferenceMatrix
}

/// Where each token of a row stands: its document, and its position counted from the document's start.
struct RowLayout: Sendable {
  var documents: [Int] = []
  var positions: [Int] = []

  init(documentLengths: [Int]) {
    for (document, length) in documentLengths.enumerated() {
      documents += [Int](repeating: document, count: length)
      positions += 0..<length
    }
  }

  var count: Int { positions.count }
}

extension ReferenceModel {
  func attention(layer: Int, _ x: ReferenceMatrix, _ row: RowLayout) -> (ReferenceMatrix, AttentionTrace) {
    let c = configuration
    let name = "model.layers.\(layer).self_attn."
    let rotatedQuery = rotated(linear(x, name + "q_proj"), layer: layer, row, direction: 1)
    let rotatedKey = rotated(linear(x, name + "k_proj"), layer: layer, row, direction: 1)
    var trace = AttentionTrace(
      input: x, rotatedQuery: rotatedQuery, rotatedKey: rotatedKey,
      query: scaledByTemperature(headNorm(rotatedQuery, layer: layer), layer: layer, row),
      key: headNorm(rotatedKey, layer: layer), value: linear(x, name + "v_proj"), probabilities: [],
      mixed: ReferenceMatrix(rows: row.count, columns: c.heads * c.headDimension))
    trace.probabilities = [Double](repeating: 0, count: c.heads * row.count * row.count)
    for head in 0..<c.heads {
      let shared = head / (c.heads / c.keyValueHeads)
      for t in 0..<row.count {
        let seen = keysSeen(layer: layer, from: t, row)
        let scores = seen.map { u in
          score(trace.query, t, head, trace.key, u, shared) / Double(c.headDimension).squareRoot()
        }
        let largest = scores.max() ?? 0
        let weights = scores.map { exp($0 - largest) }
        let sum = weights.reduce(0, +)
        for (u, weight) in zip(seen, weights) {
          let p = weight / sum
          trace.probabilities[(head * row.count + t) * row.count + u] = p
          for i in 0..<c.headDimension {
            trace.mixed[t, head * c.headDimension + i] += p * trace.value[u, shared * c.headDimension + i]
          }
        }
      }
    }
    return (linear(trace.mixed, name + "o_proj"), trace)
  }

  /// With a = Σ p·v and p the softmax of s: ∂L/∂v = Σ p · ∂L/∂a, ∂L/∂p = v · ∂L/∂a,
  /// ∂L/∂s = p · (∂L/∂p − Σ p · ∂L/∂p), and the scores' products, norm and rotation back in turn.
  func attentionBackward(
    layer: Int, _ trace: AttentionTrace, _ row: RowLayout, gradient: ReferenceMatrix,
    _ gradients: inout ReferenceGradients
  ) -> ReferenceMatrix {
    let c = configuration
    let d = c.headDimension
    let name = "model.layers.\(layer).self_attn."
    let mixed = linearBackward(trace.mixed, name + "o_proj", gradient: gradient, &gradients)
    var query = ReferenceMatrix(rows: row.count, columns: c.heads * d)
    var key = ReferenceMatrix(rows: row.count, columns: c.keyValueHeads * d)
    var value = key
    for head in 0..<c.heads {
      let shared = head / (c.heads / c.keyValueHeads)
      for t in 0..<row.count {
        let seen = keysSeen(layer: layer, from: t, row)
        let p = seen.map { trace.probabilities[(head * row.count + t) * row.count + $0] }
        let ofP = seen.map { u in score(mixed, t, head, trace.value, u, shared) }
        let mean = zip(p, ofP).reduce(0) { $0 + $1.0 * $1.1 }
        for (k, u) in seen.enumerated() {
          let ofScore = p[k] * (ofP[k] - mean) / Double(d).squareRoot()
          for i in 0..<d {
            value[u, shared * d + i] += p[k] * mixed[t, head * d + i]
            query[t, head * d + i] += ofScore * trace.key[u, shared * d + i]
            key[u, shared * d + i] += ofScore * trace.query[t, head * d + i]
          }
        }
      }
    }
    query = scaledByTemperature(query, layer: layer, row)
    query = headNormBackward(trace.rotatedQuery, layer: layer, gradient: query)
    query = rotated(query, layer: layer, row, direction: -1)
    key = headNormBackward(trace.rotatedKey, layer: layer, gradient: key)
    key = rotated(key, layer: layer, row, direction: -1)
    return linearBackward(trace.input, name + "q_proj", gradient: query, &gradients)
      + linearBackward(trace.input, name + "k_proj", gradient: key, &gradients)
      + linearBackward(trace.input, name + "v_proj", gradient: value, &gradients)
  }

  private func keysSeen(layer: Int, from t: Int, _ row: RowLayout) -> [Int] {
    (0..<row.count).filter { u in
      row.documents[u] == row.documents[t]
        && configuration.sees(layer: layer, position: row.positions[t], key: row.positions[u])
    }
  }

  private func score(
    _ a: ReferenceMatrix, _ t: Int, _ head: Int, _ b: ReferenceMatrix, _ u: Int, _ shared: Int
  ) -> Double {
    let d = configuration.headDimension
    return (0..<d).reduce(0) { $0 + a[t, head * d + $1] * b[u, shared * d + $1] }
  }

  /// RoPE layers: elements (2i, 2i + 1) of a head turn by the angle Float(p) · fᵢ, a product of Floats (2.3).
  /// The transpose of a rotation is the rotation back.
  private func rotated(
    _ x: ReferenceMatrix, layer: Int, _ row: RowLayout, direction: Double
  ) -> ReferenceMatrix {
    guard configuration.ropeLayers[layer] else { return x }
    let frequencies = configuration.frequencies
    var y = x
    for t in 0..<x.rows {
      for pair in 0..<x.columns / 2 {
        let angle = Double(Float(row.positions[t]) * frequencies[pair % frequencies.count])
        let (real, imaginary) = (x[t, 2 * pair], x[t, 2 * pair + 1])
        y[t, 2 * pair] = real * cos(angle) - direction * imaginary * sin(angle)
        y[t, 2 * pair + 1] = direction * real * sin(angle) + imaginary * cos(angle)
      }
    }
    return y
  }

  /// RoPE layers with query/key norm: each head by itself, after the rotation, without a weight.
  private func headNorm(_ x: ReferenceMatrix, layer: Int) -> ReferenceMatrix {
    guard configuration.ropeLayers[layer], configuration.useQKNorm else { return x }
    let normed = rmsNorm(headRows(x), weight: nil, epsilon: configuration.epsilon)
    return ReferenceMatrix(rows: x.rows, columns: x.columns, values: normed.values)
  }

  private func headNormBackward(
    _ x: ReferenceMatrix, layer: Int, gradient: ReferenceMatrix
  ) -> ReferenceMatrix {
    guard configuration.ropeLayers[layer], configuration.useQKNorm else { return gradient }
    let back = rmsNormBackward(
      headRows(x), weight: nil, epsilon: configuration.epsilon, gradient: headRows(gradient))
    return ReferenceMatrix(rows: x.rows, columns: x.columns, values: back.input.values)
  }

  private func headRows(_ x: ReferenceMatrix) -> ReferenceMatrix {
    let d = configuration.headDimension
    return ReferenceMatrix(rows: x.values.count / d, columns: d, values: x.values)
  }

  /// Position-free layers: the query times 1 + attn_scale · ln(1 + floor((p + 1) / floor_scale)).
  /// Forward and backward alike.
  private func scaledByTemperature(_ x: ReferenceMatrix, layer: Int, _ row: RowLayout) -> ReferenceMatrix {
    let c = configuration
    guard !c.ropeLayers[layer], c.temperatureTuning else { return x }
    var y = x
    for t in 0..<x.rows {
      let steps = (row.positions[t] + 1) / c.floorScale
      let factor = 1 + c.attentionScale * log(1 + Double(steps))
      for j in 0..<x.columns { y[t, j] *= factor }
    }
    return y
  }
}
