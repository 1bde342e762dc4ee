// The tile kernels of `generic_layers.c` on sixteen lanes, written once for every instruction set: included after
// `lane_layers.h`. Knows no instruction.

// ---------------------------------------------------------------------------------------------------------------------
// Products

typedef struct {
  int64_t k;
  const float *a;
  int64_t a_row, a_col;
  const float *b;
  int64_t b_row;
  float *c;
  int64_t c_row;
  bool accumulate;
} product_operands;

/// `rows` rows from row `first` on and 16 * `vectors` columns of C (of the last vector `left` columns) stay in registers
/// over all of k.
HERD_LANES_INLINE void product_tile(const product_operands *p, int64_t first, const int rows, const int vectors,
                                    int64_t left) {
  const float *a = p->a + first * p->a_row, *b = p->b;
  float *c = p->c + first * p->c_row;
  const int64_t a_row = p->a_row, a_col = p->a_col, b_row = p->b_row, c_row = p->c_row;
  lanes chain[TILE_ROWS][TILE_VECTORS];
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    HERD_UNROLL for (int v = 0; v < vectors; v++) {
      chain[r][v] = p->accumulate ? lanes_load(c + r * c_row + 16 * v, v < vectors - 1 ? 16 : left) : lanes_splat(0.0f);
    }
  }
  for (int64_t l = 0; l < p->k; l++, a += a_col, b += b_row) {
    lanes column[TILE_VECTORS];
    HERD_UNROLL for (int v = 0; v < vectors; v++) {
      column[v] = lanes_load(b + 16 * v, v < vectors - 1 ? 16 : left);
    }
    HERD_UNROLL for (int r = 0; r < rows; r++) {
      const lanes factor = lanes_splat(a[r * a_row]);
      HERD_UNROLL for (int v = 0; v < vectors; v++) chain[r][v] = lanes_fma(factor, column[v], chain[r][v]);
    }
  }
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    HERD_UNROLL for (int v = 0; v < vectors; v++) {
      lanes_store(c + r * c_row + 16 * v, v < vectors - 1 ? 16 : left, chain[r][v]);
    }
  }
}

/// All rows of the 16 * `vectors` columns from column j on. `left` is 16 where all are there: then no mask is computed.
HERD_LANES_INLINE void product_columns(product_operands p, int64_t m, int64_t j, const int vectors, int64_t left) {
  p.b += j;
  p.c += j;
  int64_t i = 0;
  for (; i + TILE_ROWS <= m; i += TILE_ROWS) product_tile(&p, i, TILE_ROWS, vectors, left);
  switch (m - i) {
    case 1: product_tile(&p, i, 1, vectors, left); break;
    case 2: product_tile(&p, i, 2, vectors, left); break;
    case 3: product_tile(&p, i, 3, vectors, left); break;
    case 4: product_tile(&p, i, 4, vectors, left); break;
    case 5: product_tile(&p, i, 5, vectors, left); break;
    default: break;
  }
}

HERD_LANES static void product(int64_t m, int64_t n, int64_t k, const float *a, int64_t a_row, int64_t a_col,
                               const float *b, int64_t b_row, float *c, int64_t c_row, bool accumulate) {
  const product_operands p = {.k = k, .a = a, .a_row = a_row, .a_col = a_col, .b = b, .b_row = b_row,
                              .c = c, .c_row = c_row, .accumulate = accumulate};
  int64_t j = 0;
  if (TILE_VECTORS == 4) {
    for (; j + 64 <= n; j += 64) product_columns(p, m, j, 4, 16);
    for (; j + 32 <= n; j += 32) product_columns(p, m, j, 2, 16);
  }
  for (; j + 16 <= n; j += 16) product_columns(p, m, j, 1, 16);
  if (j < n) product_columns(p, m, j, 1, n - j);
}

// ---------------------------------------------------------------------------------------------------------------------
// Rows of every type

HERD_LANES_INLINE void widen_rows_typed(const herd_type type, int64_t rows, int64_t n, const void *source,
                                        int64_t source_row, float *out) {
  for (int64_t r = 0; r < rows; r++) {
    const char *line = (const char *)source + herd_bytes(type, r * source_row);
    for (int64_t i = 0; i < n; i += 16) {
      lanes_store(out + r * n + i, n - i, lanes_load_typed(type, line, i, n - i));
    }
  }
}

HERD_LANES static void widen_rows(int64_t rows, int64_t n, const void *source, int64_t source_row,
                                  herd_type type, float *out) {
  switch (type) {
    case HERD_F32: widen_rows_typed(HERD_F32, rows, n, source, source_row, out); break;
    case HERD_BF16: widen_rows_typed(HERD_BF16, rows, n, source, source_row, out); break;
    case HERD_Q8_0: widen_rows_typed(HERD_Q8_0, rows, n, source, source_row, out); break;
    case HERD_Q4_0: widen_rows_typed(HERD_Q4_0, rows, n, source, source_row, out); break;
    default: widen_rows_typed(HERD_F16, rows, n, source, source_row, out); break;
  }
}

HERD_LANES_INLINE void transpose_rows_typed(const herd_type type, int64_t rows, int64_t n, const void *source,
                                            int64_t source_row, float *panel) {
  for (int64_t first = 0; first < rows; first += 16) {
    for (int64_t i = 0; i < n; i += 16) {
      lanes x[16];
      HERD_UNROLL for (int r = 0; r < 16; r++) {
        const char *line = (const char *)source + herd_bytes(type, (first + r) * source_row);
          x[r] = first + r < rows ? lanes_load_typed(type, line, i, n - i) : lanes_splat(0.0f);
      }
      lanes_transpose(x);
      float *target = panel + i * HERD_KEYS + first;
      if (n - i >= 16) {
        HERD_UNROLL for (int d = 0; d < 16; d++) lanes_store(target + d * HERD_KEYS, 16, x[d]);
      } else {
        for (int d = 0; d < n - i; d++) lanes_store(target + d * HERD_KEYS, 16, x[d]);
      }
    }
  }
}

HERD_LANES static void transpose_rows(int64_t rows, int64_t n, const void *source, int64_t source_row,
                                      herd_type type, float *panel) {
  switch (type) {
    case HERD_F32: transpose_rows_typed(HERD_F32, rows, n, source, source_row, panel); break;
    case HERD_BF16: transpose_rows_typed(HERD_BF16, rows, n, source, source_row, panel); break;
    case HERD_Q8_0: transpose_rows_typed(HERD_Q8_0, rows, n, source, source_row, panel); break;
    case HERD_Q4_0: transpose_rows_typed(HERD_Q4_0, rows, n, source, source_row, panel); break;
    default: transpose_rows_typed(HERD_F16, rows, n, source, source_row, panel); break;
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Attention

/// One row of `vectors` vectors of scores of which the first `seen` numbers count.
HERD_LANES_INLINE void softmax_row(const int vectors, int64_t seen, lanes factor, float *row, float *maximum,
                                   float *sum) {
  const lanes lowest = lanes_splat(-HUGE_VALF);
  lanes score[HERD_KEYS / 16];
  lanes most = lowest, total = lanes_splat(0.0f);
  HERD_UNROLL for (int v = 0; v < vectors; v++) {
    score[v] = lanes_mul(lanes_load(row + 16 * v, 16), factor);
    if (seen < 16 * (v + 1)) score[v] = lanes_first(seen - 16 * v, score[v], lowest);
    most = lanes_max(score[v], most);
  }
  *maximum = lanes_max16(most) + 0.0f;
  const lanes shift = lanes_splat(*maximum);
  HERD_UNROLL for (int v = 0; v < vectors; v++) {
    lanes p = lanes_exp(lanes_sub(score[v], shift));
    if (seen < 16 * (v + 1)) p = lanes_first(seen - 16 * v, p, lanes_splat(0.0f));
    lanes_store(row + 16 * v, 16, p);
    total = lanes_add(total, p);
  }
  *sum = lanes_sum16(total);
}

HERD_LANES static void softmax(int64_t rows, int64_t width, const int32_t *visible, float factor, float *scores,
                               float *most, float *sum) {
  const lanes f = lanes_splat(factor);
  for (int64_t r = 0; r < rows; r++) {
    float *row = scores + r * HERD_KEYS;
    const int64_t seen = visible[r] < 0 ? 0 : visible[r];
    switch (width / 16) {
      case 1: softmax_row(1, seen, f, row, most + r, sum + r); break;
      case 2: softmax_row(2, seen, f, row, most + r, sum + r); break;
      case 3: softmax_row(3, seen, f, row, most + r, sum + r); break;
      default: softmax_row(4, seen, f, row, most + r, sum + r); break;
    }
  }
}

HERD_LANES static void merge(int64_t rows, int64_t n, const int32_t *visible, bool first, const float *block_maximum,
                             const float *block_sum, const float *w, float *most, float *sum, float *o) {
  float joint[HERD_TILE_ROWS + 16], old_factor[HERD_TILE_ROWS + 16], new_factor[HERD_TILE_ROWS + 16];
  const lanes zero = lanes_splat(0.0f);
  for (int64_t r = 0; r < rows && !first; r += 16) {
    const lanes m = lanes_load(most + r, rows - r), b = lanes_load(block_maximum + r, rows - r), j = lanes_max(b, m);
    lanes_store(joint + r, 16, j);
    lanes_store(old_factor + r, 16, lanes_exp(lanes_sub(m, j)));
    lanes_store(new_factor + r, 16, lanes_exp(lanes_sub(b, j)));
  }
  for (int64_t r = 0; r < rows; r++) {
    if (visible[r] <= 0) continue;
    const float *from = w + r * n;
    float *to = o + r * n;
    if (first) {
      most[r] = block_maximum[r];
      sum[r] = block_sum[r];
      for (int64_t i = 0; i < n; i += 16) lanes_store(to + i, n - i, lanes_add(lanes_load(from + i, n - i), zero));
      continue;
    }
    const lanes f = lanes_splat(old_factor[r]), g = lanes_splat(new_factor[r]);
    most[r] = joint[r];
    sum[r] = fmaf(sum[r], old_factor[r], new_factor[r] * block_sum[r]);
    for (int64_t i = 0; i < n; i += 16) {
      const lanes added = lanes_mul(g, lanes_add(lanes_load(from + i, n - i), zero));
      lanes_store(to + i, n - i, lanes_fma(lanes_load(to + i, n - i), f, added));
    }
  }
}

HERD_LANES static void softmax_backward(int64_t rows, int64_t width, const int32_t *visible, float factor,
                                        const float *log_sum, const float *delta, float *scores, float *dp) {
  const lanes f = lanes_splat(factor), zero = lanes_splat(0.0f);
  for (int64_t r = 0; r < rows; r++) {
    const lanes shift = lanes_splat(log_sum[r]), mean = lanes_splat(delta[r]);
    for (int64_t i = 0; i < width; i += 16) {
      float *score = scores + r * HERD_KEYS + i, *gradient = dp + r * HERD_KEYS + i;
      lanes p = lanes_exp(lanes_sub(lanes_mul(lanes_load(score, 16), f), shift));
      lanes ds = lanes_mul(lanes_mul(p, lanes_sub(lanes_load(gradient, 16), mean)), f);
      if (visible[r] < i + 16) {
        p = lanes_first(visible[r] - i, p, zero);
        ds = lanes_first(visible[r] - i, ds, zero);
      }
      lanes_store(score, 16, p);
      lanes_store(gradient, 16, ds);
    }
  }
}
