// The specification of the layers' kernels: plain scalar code, slow and obvious. Every other instruction set gives its
// bits. Knows no threads.
#pragma STDC FP_CONTRACT OFF
#include "layer_kernels.h"
#include "math_functions.h"

enum { LANES = 16 };

/// ((l0+l8)+(l4+l12)) + ((l2+l10)+(l6+l14)), plus the same with odd lanes: halves are added until one is left.
static float sum16(const float lanes[LANES]) {
  float l[LANES];
  memcpy(l, lanes, sizeof l);
  for (int half = LANES / 2; half > 0; half /= 2) {
    for (int i = 0; i < half; i++) l[i] = l[i] + l[i + half];
  }
  return l[0];
}

/// Sums go over whole rounds of the lanes: missing elements count as +0.
static int64_t padded(int64_t n) { return (n + LANES - 1) / LANES * LANES; }

static void fill(int64_t n, float value, float *out) {
  for (int64_t i = 0; i < n; i++) out[i] = value;
}

static void add(int64_t n, const float *a, const float *b, float *out) {
  for (int64_t i = 0; i < n; i++) out[i] = a[i] + b[i];
}

static void scale(int64_t n, const float *x, float factor, float *out) {
  for (int64_t i = 0; i < n; i++) out[i] = x[i] * factor;
}

static void divide(int64_t n, const float *x, float divisor, float *out) {
  for (int64_t i = 0; i < n; i++) out[i] = x[i] / divisor;
}

static void add_scaled(int64_t n, float factor, const float *x, const float *base, float *out) {
  for (int64_t i = 0; i < n; i++) out[i] = fmaf(factor, x[i], base[i]);
}

static float dot(int64_t n, const float *a, const float *b) {
  float lanes[LANES] = {0};
  for (int64_t i = 0; i < padded(n); i++) {
    lanes[i % LANES] = fmaf(i < n ? a[i] : 0.0f, i < n ? b[i] : 0.0f, lanes[i % LANES]);
  }
  return sum16(lanes);
}

static double sum_of_squares(int64_t n, const float *x) {
  double l[LANES] = {0};
  for (int64_t i = 0; i < n; i++) l[i % LANES] += (double)x[i] * (double)x[i];
  for (int half = LANES / 2; half > 0; half /= 2) {
    for (int i = 0; i < half; i++) l[i] = l[i] + l[i + half];
  }
  return l[0];
}

static void adamw(int64_t n, const herd_adamw *p, const float *gradient, float *weight, float *first, float *second) {
  const float kept = 1.0f - p->rate * p->weight_decay, step = p->rate / p->correction1;
  const float root_correction = sqrtf(p->correction2);
  for (int64_t i = 0; i < n; i++) {
    const float g = gradient[i] * p->gradient_scale;
    first[i] = fmaf(p->beta1, first[i], (1.0f - p->beta1) * g);
    second[i] = fmaf(p->beta2, second[i], ((1.0f - p->beta2) * g) * g);
    const float decayed = weight[i] * kept;
    const float denominator = sqrtf(second[i]) / root_correction + p->epsilon;
    weight[i] = decayed - (step * first[i]) / denominator;
  }
}

static float rms_norm(int64_t n, const float *x, const float *weight, float eps, float *out) {
  const float r = 1.0f / sqrtf(dot(n, x, x) / (float)n + eps);
  for (int64_t i = 0; i < n; i++) {
    const float normal = x[i] * r;
    out[i] = weight ? normal * weight[i] : normal;
  }
  return r;
}

static void rms_norm_backward(int64_t n, const float *dy, const float *x, const float *weight, float r, float *dx) {
  float lanes[LANES] = {0};
  for (int64_t i = 0; i < padded(n); i++) {
    const float g = i >= n ? 0.0f : weight ? dy[i] * weight[i] : dy[i];
    lanes[i % LANES] = fmaf(g, i < n ? x[i] * r : 0.0f, lanes[i % LANES]);
  }
  const float mean = sum16(lanes) / (float)n;
  for (int64_t i = 0; i < n; i++) {
    const float g = weight ? dy[i] * weight[i] : dy[i];
    dx[i] = r * (g - (x[i] * r) * mean);
  }
}

static void rms_norm_weight(int64_t n, const float *dy, const float *x, float r, float *dweight) {
  for (int64_t i = 0; i < n; i++) dweight[i] = fmaf(dy[i], x[i] * r, dweight[i]);
}

static void layer_norm(int64_t n, const float *x, const float *weight, const float *bias, float eps, float *out,
                       float *mean, float *inverse) {
  float lanes[LANES] = {0};
  for (int64_t i = 0; i < padded(n); i++) lanes[i % LANES] += i < n ? x[i] : 0.0f;
  const float m = sum16(lanes) / (float)n;
  memset(lanes, 0, sizeof lanes);
  for (int64_t i = 0; i < padded(n); i++) {
    const float centred = i < n ? x[i] - m : 0.0f;
    lanes[i % LANES] = fmaf(centred, centred, lanes[i % LANES]);
  }
  const float r = 1.0f / sqrtf(sum16(lanes) / (float)n + eps);
  for (int64_t i = 0; i < n; i++) out[i] = fmaf((x[i] - m) * r, weight[i], bias[i]);
  *mean = m;
  *inverse = r;
}

static void layer_norm_backward(int64_t n, const float *dy, const float *x, const float *weight, float mean, float r,
                                float *dx) {
  float sums[LANES] = {0}, products[LANES] = {0};
  for (int64_t i = 0; i < padded(n); i++) {
    const float g = i < n ? dy[i] * weight[i] : 0.0f;
    sums[i % LANES] += g;
    products[i % LANES] = fmaf(g, i < n ? (x[i] - mean) * r : 0.0f, products[i % LANES]);
  }
  const float along_one = sum16(sums) / (float)n, along_normal = sum16(products) / (float)n;
  for (int64_t i = 0; i < n; i++) {
    const float g = dy[i] * weight[i] - along_one;
    dx[i] = r * (g - ((x[i] - mean) * r) * along_normal);
  }
}

static void layer_norm_weight(int64_t n, const float *dy, const float *x, float mean, float r, float *dweight) {
  for (int64_t i = 0; i < n; i++) dweight[i] = fmaf(dy[i], (x[i] - mean) * r, dweight[i]);
}

static void gelu(int64_t n, const float *x, float *out) {
  for (int64_t i = 0; i < n; i++) out[i] = herd_math_gelu(x[i]);
}

static void gelu_backward(int64_t n, const float *dout, const float *x, float *dx) {
  for (int64_t i = 0; i < n; i++) dx[i] = dout[i] * herd_math_gelu_slope(x[i]);
}

static void rope(int64_t half, const float *table, bool inverse, const float *x, float *out) {
  for (int64_t i = 0; i < half; i++) {
    const float a = x[2 * i], b = x[2 * i + 1], cosine = table[2 * i];
    const float sine = inverse ? -table[2 * i + 1] : table[2 * i + 1];
    out[2 * i] = fmaf(a, cosine, -(b * sine));
    out[2 * i + 1] = fmaf(a, sine, b * cosine);
  }
}

static void swiglu(int64_t n, const float *gate, const float *up, float *out) {
  for (int64_t i = 0; i < n; i++) out[i] = herd_math_silu(gate[i]) * up[i];
}

/// silu'(g) = s (1 + g (1 - s)) with s = sigmoid(g).
static void swiglu_backward(int64_t n, const float *dout, const float *gate, const float *up, float *dgate, float *dup) {
  for (int64_t i = 0; i < n; i++) {
    const float g = gate[i], u = up[i], d = dout[i], s = herd_math_sigmoid(g);
    dgate[i] = (d * u) * (s * fmaf(g, 1.0f - s, 1.0f));
    dup[i] = d * (g * s);
  }
}

static float maximum(int64_t n, const float *x) {
  float most = -HUGE_VALF;
  for (int64_t i = 0; i < n; i++) most = x[i] > most ? x[i] : most;
  return most + 0.0f;  // -0 and +0 are equal, and which of them comes first is not part of the contract
}

static float exp_sum(int64_t n, const float *x, float most, float *out) {
  float lanes[LANES] = {0};
  for (int64_t i = 0; i < n; i++) {
    const float e = herd_math_exp(x[i] - most);
    lanes[i % LANES] += e;
    if (out) out[i] = e;
  }
  return sum16(lanes);
}

static void product(int64_t m, int64_t n, int64_t k, const float *a, int64_t a_row, int64_t a_col, const float *b,
                    int64_t b_row, float *c, int64_t c_row, bool accumulate) {
  for (int64_t i = 0; i < m; i++) {
    for (int64_t j = 0; j < n; j++) {
      float chain = accumulate ? c[i * c_row + j] : 0.0f;
      for (int64_t l = 0; l < k; l++) chain = fmaf(a[i * a_row + l * a_col], b[l * b_row + j], chain);
      c[i * c_row + j] = chain;
    }
  }
}

static void widen_rows(int64_t rows, int64_t n, const void *source, int64_t source_row, herd_type type, float *out) {
  for (int64_t r = 0; r < rows; r++) {
    for (int64_t i = 0; i < n; i++) out[r * n + i] = herd_cached_element(type, source, r * source_row + i);
  }
}

static void transpose_rows(int64_t rows, int64_t n, const void *source, int64_t source_row, herd_type type,
                           float *panel) {
  for (int64_t i = 0; i < n; i++) {
    for (int64_t r = 0; r < padded(rows); r++) {
      panel[i * HERD_KEYS + r] = r < rows ? herd_cached_element(type, source, r * source_row + i) : 0.0f;
    }
  }
}

static void few_scores(int64_t rows, int64_t count, int64_t n, const float *q, const void *keys, int64_t key_row,
                       int64_t ahead, herd_type type, float *scores) {
  (void)ahead;
  for (int64_t r = 0; r < rows; r++) {
    for (int64_t j = 0; j < padded(count); j++) {
      float chain = 0.0f;
      for (int64_t d = 0; d < n && j < count; d++) {
        chain = fmaf(q[r * n + d], herd_element(type, keys, j * key_row + d), chain);
      }
      scores[r * HERD_KEYS + j] = chain;
    }
  }
}

static void few_values(int64_t rows, int64_t count, int64_t n, const float *p, const void *values, int64_t value_row,
                       int64_t ahead, herd_type type, float *w) {
  (void)ahead;
  for (int64_t r = 0; r < rows; r++) {
    for (int64_t d = 0; d < n; d++) {
      float chain = 0.0f;
      for (int64_t j = 0; j < count; j++) {
        chain = fmaf(p[r * HERD_KEYS + j], herd_element(type, values, j * value_row + d), chain);
      }
      w[r * n + d] = chain;
    }
  }
}

static void softmax(int64_t rows, int64_t width, const int32_t *visible, float factor, float *scores, float *most,
                    float *sum) {
  for (int64_t r = 0; r < rows; r++) {
    float *row = scores + r * HERD_KEYS;
    const int64_t seen = visible[r] < 0 ? 0 : visible[r] < width ? visible[r] : width;
    scale(seen, row, factor, row);
    most[r] = maximum(seen, row);
    sum[r] = exp_sum(seen, row, most[r], row);
    fill(width - seen, 0.0f, row + seen);
  }
}

static void merge(int64_t rows, int64_t n, const int32_t *visible, bool first, const float *block_maximum,
                  const float *block_sum, const float *w, float *most, float *sum, float *o) {
  for (int64_t r = 0; r < rows; r++) {
    if (visible[r] <= 0) continue;
    // A chain that underflowed to -0 becomes +0 if a masked key follows it; + 0 makes it so always.
    if (first) {
      most[r] = block_maximum[r];
      sum[r] = block_sum[r];
      for (int64_t i = 0; i < n; i++) o[r * n + i] = w[r * n + i] + 0.0f;
    } else {
      const float joint = block_maximum[r] > most[r] ? block_maximum[r] : most[r];
      const float f = herd_math_exp(most[r] - joint), g = herd_math_exp(block_maximum[r] - joint);
      most[r] = joint;
      sum[r] = fmaf(sum[r], f, g * block_sum[r]);
      for (int64_t i = 0; i < n; i++) o[r * n + i] = fmaf(o[r * n + i], f, g * (w[r * n + i] + 0.0f));
    }
  }
}

static void softmax_backward(int64_t rows, int64_t width, const int32_t *visible, float factor, const float *log_sum,
                             const float *delta, float *scores, float *dp) {
  for (int64_t r = 0; r < rows; r++) {
    for (int64_t i = 0; i < width; i++) {
      float *p = scores + r * HERD_KEYS + i, *d = dp + r * HERD_KEYS + i;
      const bool seen = i < visible[r];
      *p = seen ? herd_math_exp(*p * factor - log_sum[r]) : 0.0f;
      *d = seen ? (*p * (*d - delta[r])) * factor : 0.0f;
    }
  }
}

const herd_layer_kernels herd_generic_layers = {
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
