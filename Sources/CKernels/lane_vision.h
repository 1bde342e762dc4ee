// Layer norm and GELU of `generic_layers.c` on sixteen lanes, written once for every instruction set: included after
// `lane_layers.h`. Knows no instruction.

/// x - mean; lanes beyond the row are +0.
HERD_LANES_INLINE lanes lanes_centred(const float *x, int64_t left, lanes mean) {
  const lanes d = lanes_sub(lanes_load(x, left), mean);
  return left >= 16 ? d : lanes_first(left, d, lanes_splat(0.0f));
}

HERD_LANES static void layer_norm(int64_t n, const float *x, const float *weight, const float *bias, float eps, float *out,
                                  float *mean, float *inverse) {
  lanes sum = lanes_splat(0.0f), squares = lanes_splat(0.0f);
  for (int64_t i = 0; i < n; i += 16) sum = lanes_add(sum, lanes_load(x + i, n - i));
  const float m = lanes_sum16(sum) / (float)n;
  const lanes centre = lanes_splat(m);
  for (int64_t i = 0; i < n; i += 16) {
    const lanes d = lanes_centred(x + i, n - i, centre);
    squares = lanes_fma(d, d, squares);
  }
  const float r = 1.0f / sqrtf(lanes_sum16(squares) / (float)n + eps);
  const lanes factor = lanes_splat(r);
  for (int64_t i = 0; i < n; i += 16) {
    const lanes normal = lanes_mul(lanes_sub(lanes_load(x + i, n - i), centre), factor);
    lanes_store(out + i, n - i, lanes_fma(normal, lanes_load(weight + i, n - i), lanes_load(bias + i, n - i)));
  }
  *mean = m;
  *inverse = r;
}

HERD_LANES static void layer_norm_backward(int64_t n, const float *dy, const float *x, const float *weight, float mean,
                                           float r, float *dx) {
  const lanes centre = lanes_splat(mean), factor = lanes_splat(r);
  lanes sum = lanes_splat(0.0f), products = lanes_splat(0.0f);
  for (int64_t i = 0; i < n; i += 16) {
    const lanes g = lanes_mul(lanes_load(dy + i, n - i), lanes_load(weight + i, n - i));
    sum = lanes_add(sum, g);
    products = lanes_fma(g, lanes_mul(lanes_centred(x + i, n - i, centre), factor), products);
  }
  const lanes along_one = lanes_splat(lanes_sum16(sum) / (float)n);
  const lanes along_normal = lanes_splat(lanes_sum16(products) / (float)n);
  for (int64_t i = 0; i < n; i += 16) {
    const lanes g = lanes_sub(lanes_mul(lanes_load(dy + i, n - i), lanes_load(weight + i, n - i)), along_one);
    const lanes normal = lanes_mul(lanes_sub(lanes_load(x + i, n - i), centre), factor);
    lanes_store(dx + i, n - i, lanes_mul(factor, lanes_sub(g, lanes_mul(normal, along_normal))));
  }
}

HERD_LANES static void layer_norm_weight(int64_t n, const float *dy, const float *x, float mean, float r, float *dweight) {
  const lanes centre = lanes_splat(mean), factor = lanes_splat(r);
  for (int64_t i = 0; i < n; i += 16) {
    const lanes normal = lanes_mul(lanes_sub(lanes_load(x + i, n - i), centre), factor);
    lanes_store(dweight + i, n - i, lanes_fma(lanes_load(dy + i, n - i), normal, lanes_load(dweight + i, n - i)));
  }
}

/// The steps of `herd_math_tail_place`.
HERD_LANES_INLINE lanes lanes_tail_place(lanes x) {
  return lanes_min(lanes_splat(HERD_TAIL_END), lanes_max(x, lanes_mul(x, lanes_splat(-1.0f))));
}

/// exp(-a^2 / 2)
HERD_LANES_INLINE lanes lanes_bell(lanes a) { return lanes_exp(lanes_mul(lanes_mul(a, a), lanes_splat(-0.5f))); }

/// The steps of `herd_math_tail`.
HERD_LANES_INLINE lanes lanes_tail(lanes a, lanes e) {
  const lanes one = lanes_splat(1.0f), t = lanes_div(one, lanes_fma(lanes_splat(HERD_TAIL_K), a, one));
  lanes y = lanes_splat(HERD_TAIL_C8);
  y = lanes_fma(y, t, lanes_splat(HERD_TAIL_C7));
  y = lanes_fma(y, t, lanes_splat(HERD_TAIL_C6));
  y = lanes_fma(y, t, lanes_splat(HERD_TAIL_C5));
  y = lanes_fma(y, t, lanes_splat(HERD_TAIL_C4));
  y = lanes_fma(y, t, lanes_splat(HERD_TAIL_C3));
  y = lanes_fma(y, t, lanes_splat(HERD_TAIL_C2));
  y = lanes_fma(y, t, lanes_splat(HERD_TAIL_C1));
  y = lanes_fma(y, t, lanes_splat(HERD_TAIL_C0));
  return lanes_mul(e, lanes_mul(t, y));
}

/// The steps of `herd_math_gelu`.
HERD_LANES static void gelu(int64_t n, const float *source, float *out) {
  for (int64_t i = 0; i < n; i += 16) {
    const lanes x = lanes_load(source + i, n - i), a = lanes_tail_place(x), q = lanes_tail(a, lanes_bell(a));
    lanes_store(out + i, n - i, lanes_fma(lanes_mul(a, lanes_splat(-1.0f)), q, lanes_max(x, lanes_splat(0.0f))));
  }
}

/// The steps of `herd_math_gelu_slope`.
HERD_LANES static void gelu_backward(int64_t n, const float *dout, const float *source, float *dx) {
  const lanes zero = lanes_splat(0.0f), one = lanes_splat(1.0f);
  for (int64_t i = 0; i < n; i += 16) {
    const lanes x = lanes_load(source + i, n - i), a = lanes_tail_place(x), e = lanes_bell(a), q = lanes_tail(a, e);
    const lanes step = lanes_min(lanes_max(lanes_mul(x, lanes_splat(HERD_STEP)), zero), one);
    const lanes inner = lanes_min(lanes_max(x, lanes_splat(-HERD_TAIL_END)), lanes_splat(HERD_TAIL_END));
    const lanes area = lanes_fma(step, lanes_fma(lanes_splat(-2.0f), q, one), q);
    const lanes slope = lanes_fma(inner, lanes_mul(e, lanes_splat(HERD_NORMAL_PEAK)), area);
    lanes_store(dx + i, n - i, lanes_mul(lanes_load(dout + i, n - i), slope));
  }
}
