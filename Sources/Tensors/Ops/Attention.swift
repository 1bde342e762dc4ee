// Softmax attention over regions of keys. Masks, caches and packed documents are all runs of queries in a region.
// Knows no cache.

/// softmax(q kᵀ · scale) v with grouped key/value heads, each query seeing its region up to its own place.
///
/// For training: keys and values are tensors of this pass, whole regions, and gradients flow to all three.
/// - Parameters:
///   - queries: [tokens, heads, dimension]
///   - keys: [tokens, key/value heads, dimension]
///   - values: as the keys
///   - regions: token ranges; a query sees its region's tokens up to itself
///   - isWhole: a query sees all of its region's tokens, as a picture's patches do
public func attention(
  _ queries: Tensor, keys: Tensor, values: Tensor, regions: [Range<Int>], scale: Float, isWhole: Bool = false
) -> Tensor {
  let backend = queries.backend
  let (q, k, v) = (queries.detached, keys.detached, values.detached)
  let runs = regions.map {
    AttentionRun(
      query: $0.lowerBound, count: $0.count, offset: 0, keys: k, values: v, firstKey: $0.lowerBound,
      isWhole: isWhole)
  }
  var out = Tensor(uninitialized: q.shape, on: backend)
  guard queries.needsGradient || keys.needsGradient || values.needsGradient else {
    backend.attention(q, runs: runs, scale: scale, into: out, logarithmOfSum: nil)
    return out
  }
  let logarithmOfSum = Tensor(uninitialized: [q.shape[0], q.shape[1]], on: backend)
  backend.attention(q, runs: runs, scale: scale, into: out, logarithmOfSum: logarithmOfSum)
  let (qNode, kNode, vNode) = (queries.node, keys.node, values.node)
  let result = out
  out.node = GradientNode(shape: out.shape, inputs: [qNode, kNode, vNode]) { dout in
    let dq = Tensor(uninitialized: q.shape, on: backend)
    let dk = Tensor(uninitialized: k.shape, on: backend)
    let dv = Tensor(uninitialized: v.shape, on: backend)
    backend.attentionBackward(
      dout, queries: q, keys: k, values: v, out: result, logarithmOfSum: logarithmOfSum, runs: runs,
      scale: scale, into: dq, dk, dv)
    qNode?.add(dq)
    kNode?.add(dk)
    vNode?.add(dv)
  }
  return out
}

/// The same over keys and values that lie in caches; `out` is a tensor's memory for the runs' queries. No gradients.
public func attention(_ queries: Tensor, runs: [AttentionRun], scale: Float, into out: Tensor) {
  queries.backend.attention(queries, runs: runs, scale: scale, into: out, logarithmOfSum: nil)
}
