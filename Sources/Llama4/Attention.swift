// One layer's attention.
//
// Llama 4 has two kinds of layers (iRoPE). Most turn queries and keys by their position, normalise them, and look only at
// their own chunk; every fourth has no positions at all, looks at everything, and sharpens its queries with a temperature
// that grows with the logarithm of the position. Which layer is which is two independent lists (`llama4.md` 2.2, 2.5).

internal import Tensors

/// Grouped-query attention with everything that a layer's kind adds.
public struct Attention: Sendable {
  let query, key, value, output: Weight
  let queryBias, keyBias, valueBias, outputBias: Vector?
  let kind: LayerKind
  let index: Int
  private let heads, keyValueHeads, dimension: Int
  private let chunk: Int?
  private let normalises: Bool
  private let epsilon: Float

  init(_ c: TextConfiguration, layer: Int, _ p: Parameters) throws(ParameterError) {
    (heads, keyValueHeads, dimension) = (c.headCount, c.keyValueHeadCount, c.headDimension)
    let deviation = c.initializerRange
    let (queries, keys) = (heads * dimension, keyValueHeads * dimension)
    query = try p["q_proj"].weight(outputs: queries, inputs: c.hiddenSize, deviation: deviation)
    key = try p["k_proj"].weight(outputs: keys, inputs: c.hiddenSize, deviation: deviation)
    value = try p["v_proj"].weight(outputs: keys, inputs: c.hiddenSize, deviation: deviation)
    output = try p["o_proj"].weight(outputs: c.hiddenSize, inputs: queries, deviation: c.residualDeviation)
    let biased = c.hasAttentionBias
    queryBias = biased ? try p["q_proj"].bias(queries) : nil
    keyBias = biased ? try p["k_proj"].bias(keys) : nil
    valueBias = biased ? try p["v_proj"].bias(keys) : nil
    outputBias = biased ? try p["o_proj"].bias(c.hiddenSize) : nil
    kind = c.layers[layer]
    index = layer
    chunk = kind.isChunked ? c.chunkSize : nil
    normalises = c.usesQueryKeyNorm
    epsilon = Float(c.epsilon)
  }

  func callAsFunction(_ x: Tensor, _ pass: ForwardPass) -> Tensor {
    let tokens = x.shape[0]
    let projected = linear([
      LinearMap(x, query, bias: queryBias), LinearMap(x, key, bias: keyBias),
      LinearMap(x, value, bias: valueBias),
    ])
    var q = projected[0].reshaped([tokens, heads, dimension])
    var k = projected[1].reshaped([tokens, keyValueHeads, dimension])
    var v = projected[2].reshaped([tokens, keyValueHeads, dimension])
    if kind.usesRotaryEmbedding {
      q = rotate(q, by: pass.ropeTable)
      k = rotate(k, by: pass.ropeTable)
      if normalises {
        q = rmsNorm(q, weight: nil, epsilon: epsilon)
        k = rmsNorm(k, weight: nil, epsilon: epsilon)
      }
    } else if let temperatures = pass.temperatures {
      q = scaleRows(q, by: temperatures)
    }
    if query.compute == .bfloat16 {
      q = roundedToBFloat16(q)
      k = roundedToBFloat16(k)
      v = roundedToBFloat16(v)
    }
    let mixed = attend(q, k, v, pass).reshaped([tokens, heads * dimension])
    return linear(mixed, output, bias: outputBias)
  }

  private func attend(_ q: Tensor, _ k: Tensor, _ v: Tensor, _ pass: ForwardPass) -> Tensor {
    let scale = 1 / Float(dimension).squareRoot()
    guard pass.sequences.contains(where: { $0.cache != nil }) else {
      return attention(q, keys: k, values: v, regions: pass.regions(chunk: chunk), scale: scale)
    }
    let out = Tensor(uninitialized: q.shape, on: q.backend)
    for wave in waves(pass) {
      let runs = wave.map { run in
        run.cache?.append(layer: index, tokens: run.tokens, position: run.position, keys: k, values: v)
          ?? AttentionRun(
            query: run.tokens.lowerBound, count: run.tokens.count, offset: 0, keys: k, values: v,
            firstKey: run.tokens.lowerBound)
      }
      attention(q, runs: runs, scale: scale, into: out)
    }
    return out
  }

  private typealias Run = (tokens: Range<Int>, position: Int, cache: KVCache?)

  /// The sequences' runs in waves: a chunked cache holds one chunk, so a sequence's second chunk is stored only after
  /// its first has been read.
  private func waves(_ pass: ForwardPass) -> [[Run]] {
    var waves: [[Run]] = []
    for sequence in pass.sequences where !sequence.tokens.isEmpty {
      let runs =
        chunk.map { ForwardPass.cut(sequence.tokens, start: sequence.start, chunk: $0) }
        ?? [(sequence.tokens, sequence.start)]
      for (place, run) in runs.enumerated() {
        if place == waves.count { waves.append([]) }
        waves[place].append((run.tokens, run.position, sequence.cache))
      }
    }
    return waves
  }
}
