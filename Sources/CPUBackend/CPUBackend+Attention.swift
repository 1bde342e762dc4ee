// Attention on the CPU: runs of queries become runs of pointers. Knows no mask.

internal import CKernels
public import Tensors

extension CPUBackend {
  public func attention(
    _ queries: Tensor, runs: [AttentionRun], scale: Float, into out: Tensor, logarithmOfSum: Tensor?
  ) {
    guard let first = runs.first else { return }
    let pointers = runs.map(\.pointers)
    pointers.withUnsafeBufferPointer { runs in
      var description = herd_attention(queries, first, scale: scale, out: out, logarithmOfSum, runs)
      run { herd_cpu_attention($0, &description) }
    }
  }

  public func attentionBackward(
    _ dout: Tensor, queries: Tensor, keys: Tensor, values: Tensor, out: Tensor, logarithmOfSum: Tensor,
    runs: [AttentionRun], scale: Float, into dqueries: Tensor, _ dkeys: Tensor, _ dvalues: Tensor
  ) {
    guard let first = runs.first else { return }
    let pointers = runs.map(\.pointers)
    pointers.withUnsafeBufferPointer { runs in
      var description = herd_attention(queries, first, scale: scale, out: out, logarithmOfSum, runs)
      run {
        herd_cpu_attention_backward(
          $0, &description, dout.floats, keys.floats, values.floats, dqueries.floats, dkeys.floats,
          dvalues.floats)
      }
    }
  }
}

extension AttentionRun {
  fileprivate var pointers: herd_attention_run {
    let bytesPerKey = keys.shape[1] * keys.shape[2] * keys.type.byteCount
    return herd_attention_run(
      query: Int64(query), count: Int64(count), offset: Int64(offset),
      k: keys.pointer + firstKey * bytesPerKey, v: values.pointer + firstKey * bytesPerKey, whole: isWhole)
  }
}

extension herd_attention {
  fileprivate init(
    _ queries: Tensor, _ first: AttentionRun, scale: Float, out: Tensor, _ logarithmOfSum: Tensor?,
    _ runs: UnsafeBufferPointer<herd_attention_run>
  ) {
    let (heads, dimension, keyHeads) = (queries.shape[1], queries.shape[2], first.keys.shape[1])
    self.init(
      heads: Int64(heads), kv_heads: Int64(keyHeads), dim: Int64(dimension), q_row: Int64(heads * dimension),
      kv_row: Int64(keyHeads * dimension), out_row: Int64(heads * dimension), scale: scale,
      kv_type: ElementFormat.scalar(first.keys.type).code, q: queries.floats, out: out.floats,
      log_sum: logarithmOfSum?.floats, run_count: Int64(runs.count), runs: runs.baseAddress)
  }
}
