// The row kernels of `generic_layers.c` on sixteen lanes, written once for every instruction set: included after the
// header that defines `lanes`. Knows no instruction.

/// The steps of `herd_math_exp`.
HERD_LANES_INLINE lanes lanes_exp(lanes x) {
  x = lanes_min(lanes_splat(HERD_EXP_HIGHEST), x);
  x = lanes_max(lanes_splat(HERD_EXP_LOWEST), x);
  const lanes shifted = lanes_fma(x, lanes_splat(HERD_EXP_LOG2E), lanes_splat(HERD_EXP_ROUND));
  const lanes n = lanes_sub(shifted, lanes_splat(HERD_EXP_ROUND));
  lanes r = lanes_fma(n, lanes_splat(-HERD_EXP_LN2_HIGH), x);
  r = lanes_fma(n, lanes_splat(-HERD_EXP_LN2_LOW), r);
  lanes y = lanes_splat(HERD_EXP_C6);
  y = lanes_fma(y, r, lanes_splat(HERD_EXP_C5));
  y = lanes_fma(y, r, lanes_splat(HERD_EXP_C4));
  y = lanes_fma(y, r, lanes_splat(HERD_EXP_C3));
  y = lanes_fma(y, r, lanes_splat(HERD_EXP_C2));
  y = lanes_fma(y, r, lanes_splat(1.0f));
  y = lanes_fma(y, r, lanes_splat(1.0f));
  return lanes_scale_by_power(y, n, shifted);
}

/// 1 + exp(-x)
HERD_LANES_INLINE lanes lanes_one_plus_exp_minus(lanes x) {
  return lanes_add(lanes_splat(1.0f), lanes_exp(lanes_mul(x, lanes_splat(-1.0f))));
}

HERD_LANES static void fill(int64_t n, float value, float *out) {
  const lanes x = lanes_splat(value);
  for (int64_t i = 0; i < n; i += 16) lanes_store(out + i, n - i, x);
}

HERD_LANES static void add(int64_t n, const float *a, const float *b, float *out) {
  for (int64_t i = 0; i < n; i += 16) {
    lanes_store(out + i, n - i, lanes_add(lanes_load(a + i, n - i), lanes_load(b + i, n - i)));
  }
}

HERD_LANES static void scale(int64_t n, const float *x, float factor, float *out) {
  const lanes f = lanes_splat(factor);
  for (int64_t i = 0; i < n; i += 16) lanes_store(out + i, n - i, lanes_mul(lanes_load(x + i, n - i), f));
}

HERD_LANES static void divide(int64_t n, const float *x, float divisor, float *out) {
  const lanes d = lanes_splat(divisor);
  for (int64_t i = 0; i < n; i += 16) lanes_store(out + i, n - i, lanes_div(lanes_load(x + i, n - i), d));
}

HERD_LANES static void add_scaled(int64_t n, float factor, const float *x, const float *base, float *out) {
  const lanes f = lanes_splat(factor);
  for (int64_t i = 0; i < n; i += 16) {
    lanes_store(out + i, n - i, lanes_fma(f, lanes_load(x + i, n - i), lanes_load(base + i, n - i)));
  }
}

HERD_LANES static float dot(int64_t n, const float *a, const float *b) {
  lanes sum = lanes_splat(0.0f);
  for (int64_t i = 0; i < n; i += 16) {
    sum = lanes_fma(lanes_load(a + i, n - i), lanes_load(b + i, n - i), sum);
  }
  return lanes_sum16(sum);
}

HERD_LANES static double sum_of_squares(int64_t n, const float *x) {
  lanes_double sum = lanes_double_zero();
  for (int64_t i = 0; i < n; i += 16) sum = lanes_add_squares(sum, lanes_load(x + i, n - i));
  return lanes_double_sum16(sum);
}

HERD_LANES static void adamw(int64_t n, const herd_adamw *p, const float *gradient, float *weight, float *first,
                             float *second) {
  const lanes kept = lanes_splat(1.0f - p->rate * p->weight_decay), step = lanes_splat(p->rate / p->correction1);
  const lanes root_correction = lanes_splat(sqrtf(p->correction2)), epsilon = lanes_splat(p->epsilon);
  const lanes beta1 = lanes_splat(p->beta1), rest1 = lanes_splat(1.0f - p->beta1);
  const lanes beta2 = lanes_splat(p->beta2), rest2 = lanes_splat(1.0f - p->beta2);
  const lanes gradient_scale = lanes_splat(p->gradient_scale);
  for (int64_t i = 0; i < n; i += 16) {
    const lanes g = lanes_mul(lanes_load(gradient + i, n - i), gradient_scale);
    const lanes m = lanes_fma(beta1, lanes_load(first + i, n - i), lanes_mul(rest1, g));
    const lanes v = lanes_fma(beta2, lanes_load(second + i, n - i), lanes_mul(lanes_mul(rest2, g), g));
    lanes_store(first + i, n - i, m);
    lanes_store(second + i, n - i, v);
    const lanes decayed = lanes_mul(lanes_load(weight + i, n - i), kept);
    const lanes denominator = lanes_add(lanes_div(lanes_sqrt(v), root_correction), epsilon);
    lanes_store(weight + i, n - i, lanes_sub(decayed, lanes_div(lanes_mul(step, m), denominator)));
  }
}

HERD_LANES static float rms_norm(int64_t n, const float *x, const float *weight, float eps, float *out) {
  const float r = 1.0f / sqrtf(dot(n, x, x) / (float)n + eps);
  const lanes factor = lanes_splat(r);
  for (int64_t i = 0; i < n; i += 16) {
    lanes y = lanes_mul(lanes_load(x + i, n - i), factor);
    if (weight) y = lanes_mul(y, lanes_load(weight + i, n - i));
    lanes_store(out + i, n - i, y);
  }
  return r;
}

HERD_LANES static void rms_norm_backward(int64_t n, const float *dy, const float *x, const float *weight, float r,
                                         float *dx) {
  const lanes factor = lanes_splat(r);
  lanes sum = lanes_splat(0.0f);
  for (int64_t i = 0; i < n; i += 16) {
    lanes g = lanes_load(dy + i, n - i);
    if (weight) g = lanes_mul(g, lanes_load(weight + i, n - i));
    sum = lanes_fma(g, lanes_mul(lanes_load(x + i, n - i), factor), sum);
  }
  const lanes mean = lanes_splat(lanes_sum16(sum) / (float)n);
  for (int64_t i = 0; i < n; i += 16) {
    lanes g = lanes_load(dy + i, n - i);
    if (weight) g = lanes_mul(g, lanes_load(weight + i, n - i));
    const lanes normal = lanes_mul(lanes_load(x + i, n - i), factor);
    lanes_store(dx + i, n - i, lanes_mul(factor, lanes_sub(g, lanes_mul(normal, mean))));
  }
}

HERD_LANES static void rms_norm_weight(int64_t n, const float *dy, const float *x, float r, float *dweight) {
  const lanes factor = lanes_splat(r);
  for (int64_t i = 0; i < n; i += 16) {
    const lanes normal = lanes_mul(lanes_load(x + i, n - i), factor);
    lanes_store(dweight + i, n - i, lanes_fma(lanes_load(dy + i, n - i), normal, lanes_load(dweight + i, n - i)));
  }
}

/// Even lanes: fma(a, cos, -(b * sin)); odd lanes: fma(a, sin, b * cos). A product with -1 is exact.
HERD_LANES static void rope(int64_t half, const float *table, bool inverse, const float *x, float *out) {
  static const float alternate[2][16] = {{-1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1},
                                         {1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1}};
  const lanes minus_even = lanes_load(alternate[0], 16), minus_odd = lanes_load(alternate[1], 16);
  const int64_t n = 2 * half;
  for (int64_t i = 0; i < n; i += 16) {
    const lanes pair = lanes_load(x + i, n - i);
    lanes turn = lanes_load(table + i, n - i);
    if (inverse) turn = lanes_mul(turn, minus_odd);
    const lanes crossed = lanes_mul(lanes_swap(turn), minus_even);  // -sin cos
    lanes_store(out + i, n - i, lanes_fma(lanes_even(pair), turn, lanes_mul(lanes_odd(pair), crossed)));
  }
}

HERD_LANES static void swiglu(int64_t n, const float *gate, const float *up, float *out) {
  for (int64_t i = 0; i < n; i += 16) {
    const lanes g = lanes_load(gate + i, n - i);
    lanes_store(out + i, n - i, lanes_mul(lanes_div(g, lanes_one_plus_exp_minus(g)), lanes_load(up + i, n - i)));
  }
}

HERD_LANES static void swiglu_backward(int64_t n, const float *dout, const float *gate, const float *up, float *dgate,
                                       float *dup) {
  const lanes one = lanes_splat(1.0f);
  for (int64_t i = 0; i < n; i += 16) {
    const lanes g = lanes_load(gate + i, n - i), u = lanes_load(up + i, n - i), d = lanes_load(dout + i, n - i);
    const lanes s = lanes_div(one, lanes_one_plus_exp_minus(g));
    const lanes slope = lanes_mul(s, lanes_fma(g, lanes_sub(one, s), one));
    lanes_store(dgate + i, n - i, lanes_mul(lanes_mul(d, u), slope));
    lanes_store(dup + i, n - i, lanes_mul(d, lanes_mul(g, s)));
  }
}

HERD_LANES static float maximum(int64_t n, const float *x) {
  const lanes lowest = lanes_splat(-HUGE_VALF);
  lanes most = lowest;
  for (int64_t i = 0; i < n; i += 16) {
    const lanes next = lanes_load(x + i, n - i);
    most = lanes_max(n - i >= 16 ? next : lanes_first(n - i, next, lowest), most);
  }
  return lanes_max16(most) + 0.0f;
}

HERD_LANES static float exp_sum(int64_t n, const float *x, float most, float *out) {
  const lanes shift = lanes_splat(most);
  lanes sum = lanes_splat(0.0f);
  for (int64_t i = 0; i < n; i += 16) {
    const lanes e = lanes_exp(lanes_sub(lanes_load(x + i, n - i), shift));
    if (out) lanes_store(out + i, n - i, e);
    sum = lanes_add(sum, n - i >= 16 ? e : lanes_first(n - i, e, lanes_splat(0.0f)));
  }
  return lanes_sum16(sum);
}
