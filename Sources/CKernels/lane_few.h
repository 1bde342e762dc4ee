// Attention of a few rows, where reading the keys and values is all the work: no panels, each number is read once and
// goes from memory through registers. Included after `lane_tiles.h`. Knows no instruction.

/// Sixteen keys' dimensions i ... i + 15 as columns.
HERD_LANES_INLINE void few_columns(const herd_type type, const char *keys, int64_t key_bytes, int64_t ahead_bytes,
                                   int64_t count, int64_t i, int64_t left, lanes x[16]) {
  HERD_UNROLL for (int r = 0; r < 16; r++) {
    const char *line = keys + r * key_bytes;
    __builtin_prefetch(line + herd_bytes(type, i) + ahead_bytes, 0, 2);
    x[r] = r < count ? lanes_load_typed(type, line, i, left) : lanes_splat(0.0f);
  }
  lanes_transpose(x);
}

HERD_LANES_INLINE void few_scores_of(const herd_type type, const int rows, int64_t count, int64_t n, const float *q,
                                     const char *keys, int64_t key_bytes, int64_t ahead_bytes, float *scores) {
  for (int64_t first = 0; first < count; first += 16, keys += 16 * key_bytes) {
    lanes chain[HERD_FEW_ROWS], x[16];
    HERD_UNROLL for (int r = 0; r < rows; r++) chain[r] = lanes_splat(0.0f);
    int64_t i = 0;
    for (; i + 16 <= n && first + 16 <= count; i += 16) {
      few_columns(type, keys, key_bytes, ahead_bytes, 16, i, 16, x);
      HERD_UNROLL for (int d = 0; d < 16; d++) {
        HERD_UNROLL for (int r = 0; r < rows; r++) chain[r] = lanes_fma(lanes_splat(q[r * n + i + d]), x[d], chain[r]);
      }
    }
    for (; i < n; i += 16) {
      few_columns(type, keys, key_bytes, ahead_bytes, count - first, i, n - i, x);
      for (int d = 0; d < 16 && i + d < n; d++) {
        HERD_UNROLL for (int r = 0; r < rows; r++) chain[r] = lanes_fma(lanes_splat(q[r * n + i + d]), x[d], chain[r]);
      }
    }
    HERD_UNROLL for (int r = 0; r < rows; r++) lanes_store(scores + r * HERD_KEYS + first, 16, chain[r]);
  }
}

/// Columns of `vectors` vectors (of the last one `left` numbers) of p . v.
HERD_LANES_INLINE void few_values_of(const herd_type type, const int rows, const int vectors, int64_t left,
                                     int64_t count, int64_t n, int64_t first, const float *p, const char *values,
                                     int64_t value_bytes, int64_t ahead_bytes, float *w) {
  lanes chain[HERD_FEW_ROWS][FEW_VECTORS];
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    HERD_UNROLL for (int v = 0; v < vectors; v++) chain[r][v] = lanes_splat(0.0f);
  }
  for (int64_t j = 0; j < count; j++, values += value_bytes) {
    lanes x[FEW_VECTORS];
    HERD_UNROLL for (int v = 0; v < vectors; v++) {
      __builtin_prefetch(values + herd_bytes(type, first + 16 * v) + ahead_bytes, 0, 2);
      x[v] = lanes_load_typed(type, values, first + 16 * v, v < vectors - 1 ? 16 : left);
    }
    HERD_UNROLL for (int r = 0; r < rows; r++) {
      const lanes factor = lanes_splat(p[r * HERD_KEYS + j]);
      HERD_UNROLL for (int v = 0; v < vectors; v++) chain[r][v] = lanes_fma(factor, x[v], chain[r][v]);
    }
  }
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    HERD_UNROLL for (int v = 0; v < vectors; v++) {
      lanes_store(w + r * n + first + 16 * v, v < vectors - 1 ? 16 : left, chain[r][v]);
    }
  }
}

HERD_LANES_INLINE void few_scores_typed(const herd_type type, int64_t rows, int64_t count, int64_t n, const float *q,
                                        const char *keys, int64_t key_row, int64_t ahead, float *scores) {
  const int64_t row_bytes = herd_bytes(type, key_row), ahead_bytes = herd_bytes(type, ahead);
  switch (rows) {
    case 1: few_scores_of(type, 1, count, n, q, keys, row_bytes, ahead_bytes, scores); break;
    case 2: few_scores_of(type, 2, count, n, q, keys, row_bytes, ahead_bytes, scores); break;
    case 3: few_scores_of(type, 3, count, n, q, keys, row_bytes, ahead_bytes, scores); break;
    case 4: few_scores_of(type, 4, count, n, q, keys, row_bytes, ahead_bytes, scores); break;
    case 5: few_scores_of(type, 5, count, n, q, keys, row_bytes, ahead_bytes, scores); break;
    case 6: few_scores_of(type, 6, count, n, q, keys, row_bytes, ahead_bytes, scores); break;
    case 7: few_scores_of(type, 7, count, n, q, keys, row_bytes, ahead_bytes, scores); break;
    default: few_scores_of(type, 8, count, n, q, keys, row_bytes, ahead_bytes, scores); break;
  }
}

HERD_LANES static void few_scores(int64_t rows, int64_t count, int64_t n, const float *q, const void *keys,
                                  int64_t key_row, int64_t ahead, herd_type type, float *scores) {
  switch (type) {
    case HERD_F32: few_scores_typed(HERD_F32, rows, count, n, q, keys, key_row, ahead, scores); break;
    case HERD_BF16: few_scores_typed(HERD_BF16, rows, count, n, q, keys, key_row, ahead, scores); break;
    default: few_scores_typed(HERD_F16, rows, count, n, q, keys, key_row, ahead, scores); break;
  }
}

HERD_LANES_INLINE void few_values_rows(const herd_type type, const int rows, int64_t count, int64_t n, const float *p,
                                       const char *values, int64_t value_bytes, int64_t ahead_bytes, float *w) {
  int64_t i = 0;
  for (; i + 16 * FEW_VECTORS <= n; i += 16 * FEW_VECTORS) {
    few_values_of(type, rows, FEW_VECTORS, 16, count, n, i, p, values, value_bytes, ahead_bytes, w);
  }
  for (; i < n; i += 16) {
    few_values_of(type, rows, 1, n - i, count, n, i, p, values, value_bytes, ahead_bytes, w);
  }
}

HERD_LANES_INLINE void few_values_typed(const herd_type type, int64_t rows, int64_t count, int64_t n, const float *p,
                                        const char *values, int64_t value_row, int64_t ahead, float *w) {
  const int64_t row_bytes = herd_bytes(type, value_row), ahead_bytes = herd_bytes(type, ahead);
  switch (rows) {
    case 1: few_values_rows(type, 1, count, n, p, values, row_bytes, ahead_bytes, w); break;
    case 2: few_values_rows(type, 2, count, n, p, values, row_bytes, ahead_bytes, w); break;
    case 3: few_values_rows(type, 3, count, n, p, values, row_bytes, ahead_bytes, w); break;
    case 4: few_values_rows(type, 4, count, n, p, values, row_bytes, ahead_bytes, w); break;
    case 5: few_values_rows(type, 5, count, n, p, values, row_bytes, ahead_bytes, w); break;
    case 6: few_values_rows(type, 6, count, n, p, values, row_bytes, ahead_bytes, w); break;
    case 7: few_values_rows(type, 7, count, n, p, values, row_bytes, ahead_bytes, w); break;
    default: few_values_rows(type, 8, count, n, p, values, row_bytes, ahead_bytes, w); break;
  }
}

HERD_LANES static void few_values(int64_t rows, int64_t count, int64_t n, const float *p, const void *values,
                                  int64_t value_row, int64_t ahead, herd_type type, float *w) {
  switch (type) {
    case HERD_F32: few_values_typed(HERD_F32, rows, count, n, p, values, value_row, ahead, w); break;
    case HERD_BF16: few_values_typed(HERD_BF16, rows, count, n, p, values, value_row, ahead, w); break;
    default: few_values_typed(HERD_F16, rows, count, n, p, values, value_row, ahead, w); break;
  }
}

const herd_layer_kernels HERD_LANES_TABLE = {
    .fill = fill,
    .add = add,
    .scale = scale,
    .divide = divide,
    .add_scaled = add_scaled,
    .dot = dot,
    .sum_of_squares = sum_of_squares,
    .adamw = adamw,
    .rms_norm = rms_norm,
    .rms_norm_backward = rms_norm_backward,
    .rms_norm_weight = rms_norm_weight,
    .layer_norm = layer_norm,
    .layer_norm_backward = layer_norm_backward,
    .layer_norm_weight = layer_norm_weight,
    .gelu = gelu,
    .gelu_backward = gelu_backward,
    .rope = rope,
    .swiglu = swiglu,
    .swiglu_backward = swiglu_backward,
    .maximum = maximum,
    .exp_sum = exp_sum,
    .product = product,
    .widen_rows = widen_rows,
    .transpose_rows = transpose_rows,
    .softmax = softmax,
    .merge = merge,
    .few_scores = few_scores,
    .few_values = few_values,
    .softmax_backward = softmax_backward,
};
