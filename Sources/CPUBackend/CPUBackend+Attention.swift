// Attention on the CPU: runs of queries become runs of pointers. Knows no mask.

internal import CKernels
public import Tensors

extension CPUBackend {
  public func attention(
    _ queries: Tensor, runs: [AttentionRun], scale: Float, into out: Tensor, logarithmOfSum: Tensor?
  ) {
    // Runs over one kind of memory at a time; a pass rarely mixes them.
    for kind in Dictionary(grouping: runs, by: \.kind).values {
      guard let first = kind.first else { continue }
      withPointers(kind) { runs, pages in
        var description = herd_attention(queries, first, scale: scale, out: out, logarithmOfSum, runs)
        description.pages = pages
        run { herd_cpu_attention($0, &description) }
      }
    }
  }

  public func attentionBackward(
    _ dout: Tensor, queries: Tensor, keys: Tensor, values: Tensor, out: Tensor, logarithmOfSum: Tensor,
    runs: [AttentionRun], scale: Float, into dqueries: Tensor, _ dkeys: Tensor, _ dvalues: Tensor
  ) {
    guard let first = runs.first else { return }
    withPointers(runs) { runs, _ in
      var description = herd_attention(queries, first, scale: scale, out: out, logarithmOfSum, runs)
      run {
        herd_cpu_attention_backward(
          $0, &description, dout.floats, keys.floats, values.floats, dqueries.floats, dkeys.floats,
          dvalues.floats)
      }
    }
  }

  /// The runs as the kernels see them, and their pages, if they lie in pages.
  private func withPointers(
    _ runs: [AttentionRun],
    _ body: (UnsafeBufferPointer<herd_attention_run>, UnsafePointer<herd_attention_pages>?) -> Void
  ) {
    let pointers = runs.map(\.pointers)
    let pages = runs.compactMap(\.pages)
    pointers.withUnsafeBufferPointer { runs in
      guard !pages.isEmpty else { return body(runs, nil) }
      pages.withUnsafeBufferPointer { body(runs, $0.baseAddress) }
    }
  }
}

/// What the runs of one call of a kernel have in common.
private struct AttentionKind: Hashable {
  let keys, values: ElementFormat
  let isPaged: Bool
}

extension AttentionRun {
  fileprivate var kind: AttentionKind {
    switch source {
    case .tensors(let keys, let values, _):
      AttentionKind(keys: .scalar(keys.type), values: .scalar(values.type), isPaged: false)
    case .pages(let keys, let values):
      AttentionKind(keys: keys.format, values: values.format, isPaged: true)
    }
  }

  /// Key/value heads.
  fileprivate var heads: Int {
    switch source {
    case .tensors(let keys, _, _): keys.shape[1]
    case .pages(let keys, _): keys.heads
    }
  }

  fileprivate var pointers: herd_attention_run {
    var run = herd_attention_run()
    run.query = Int64(query)
    run.count = Int64(count)
    run.offset = Int64(offset)
    run.whole = isWhole
    if case .tensors(let keys, let values, let first) = source {
      let bytesPerKey = keys.shape[1] * keys.shape[2] * keys.type.byteCount
      run.k = UnsafeRawPointer(keys.pointer + first * bytesPerKey)
      run.v = UnsafeRawPointer(values.pointer + first * bytesPerKey)
    }
    return run
  }

  fileprivate var pages: herd_attention_pages? {
    guard case .pages(let keys, let values) = source else { return nil }
    return herd_attention_pages(
      keys: Int64(PagedRows.rowsPerPage), k: UnsafePointer(keys.table), v: UnsafePointer(values.table))
  }
}

extension herd_attention {
  fileprivate init(
    _ queries: Tensor, _ first: AttentionRun, scale: Float, out: Tensor, _ logarithmOfSum: Tensor?,
    _ runs: UnsafeBufferPointer<herd_attention_run>
  ) {
    let (heads, dimension) = (queries.shape[1], queries.shape[2])
    self.init(
      heads: Int64(heads), kv_heads: Int64(first.heads), dim: Int64(dimension),
      q_row: Int64(heads * dimension), kv_row: Int64(first.heads * dimension),
      out_row: Int64(heads * dimension), scale: scale, k_type: first.kind.keys.code,
      v_type: first.kind.values.code, q: queries.floats, out: out.floats, log_sum: logarithmOfSum?.floats,
      run_count: Int64(runs.count), runs: runs.baseAddress, pages: nil)
  }
}
