// The kernels of one thread under the layers: rows and small tiles, one table an instruction set, all with the bits of
// `generic_layers.c`. Knows no threads and no layer's shape.
#ifndef HERD_LAYER_KERNELS_H
#define HERD_LAYER_KERNELS_H

#include "internal.h"

enum {
  HERD_KEYS = 64,         // keys in a block of attention
  HERD_TILE_ROWS = 24,    // most rows that `merge` takes at once
  HERD_FEW_ROWS = 8,      // most rows of the kernels for a few
  HERD_SQUARES = 4096,    // elements in a block of `sum_of_squares`
};

/// Counts are >= 0; nothing needs to be aligned; outputs may be the memory of an input of the same length.
struct herd_layer_kernels {
  // Rows of `n` numbers.
  void (*fill)(int64_t n, float value, float *out);
  void (*add)(int64_t n, const float *a, const float *b, float *out);
  void (*scale)(int64_t n, const float *x, float factor, float *out);
  void (*divide)(int64_t n, const float *x, float divisor, float *out);
  /// out = fma(factor, x, base)
  void (*add_scaled)(int64_t n, float factor, const float *x, const float *base, float *out);
  /// sum16 by fma.
  float (*dot)(int64_t n, const float *a, const float *b);
  /// n <= HERD_SQUARES.
  double (*sum_of_squares)(int64_t n, const float *x);
  void (*adamw)(int64_t n, const herd_adamw *p, const float *gradient, float *weight, float *first, float *second);

  /// Returns r = 1 / sqrt(mean(x^2) + eps); `weight` may be NULL.
  float (*rms_norm)(int64_t n, const float *x, const float *weight, float eps, float *out);
  void (*rms_norm_backward)(int64_t n, const float *dy, const float *x, const float *weight, float r, float *dx);
  /// dweight = fma(dy, x * r, dweight)
  void (*rms_norm_weight)(int64_t n, const float *dy, const float *x, float r, float *dweight);
  /// Writes the row's mean and r = 1 / sqrt(mean((x - mean)^2) + eps).
  void (*layer_norm)(int64_t n, const float *x, const float *weight, const float *bias, float eps, float *out,
                     float *mean, float *inverse);
  void (*layer_norm_backward)(int64_t n, const float *dy, const float *x, const float *weight, float mean, float r,
                              float *dx);
  /// dweight = fma(dy, (x - mean) * r, dweight)
  void (*layer_norm_weight)(int64_t n, const float *dy, const float *x, float mean, float r, float *dweight);
  void (*gelu)(int64_t n, const float *x, float *out);
  void (*gelu_backward)(int64_t n, const float *dout, const float *x, float *dx);
  /// One head of `half` pairs; `table` holds {cos, sin} a pair.
  void (*rope)(int64_t half, const float *table, bool inverse, const float *x, float *out);
  void (*swiglu)(int64_t n, const float *gate, const float *up, float *out);
  void (*swiglu_backward)(int64_t n, const float *dout, const float *gate, const float *up, float *dgate, float *dup);
  /// -inf for n = 0, never -0.
  float (*maximum)(int64_t n, const float *x);
  /// sum16 of exp(x - maximum); the exponentials go to `out` unless it is NULL.
  float (*exp_sum)(int64_t n, const float *x, float maximum, float *out);

  // Tiles: rows are `..._row` elements apart.
  /// c[m][n] (+)= chain over k ascending of a[m * a_row + k * a_col] * b[k * b_row + n].
  void (*product)(int64_t m, int64_t n, int64_t k, const float *a, int64_t a_row, int64_t a_col, const float *b,
                  int64_t b_row, float *c, int64_t c_row, bool accumulate);
  /// `rows` rows of `n` elements of F32, BF16, F16, Q8_0 or Q4_0 (of blocks whole ones), `source_row` elements apart, to F32
  /// rows without gaps.
  void (*widen_rows)(int64_t rows, int64_t n, const void *source, int64_t source_row, herd_type type, float *out);
  /// Such rows as columns: panel[n][HERD_KEYS]; columns `rows` up to the next multiple of 16 become +0.
  void (*transpose_rows)(int64_t rows, int64_t n, const void *source, int64_t source_row, herd_type type, float *panel);
  /// Rows of a block's first `width` scores (a multiple of 16), HERD_KEYS apart, become p = exp(score * scale - maximum).
  /// Row r sees its first `visible[r]` keys, the others get +0; a row that sees none gets -inf and +0.
  void (*softmax)(int64_t rows, int64_t width, const int32_t *visible, float scale, float *scores, float *maximum,
                  float *sum);
  /// The scores (before scaling) of `rows` <= HERD_FEW_ROWS rows of q, without gaps, with `count` <= HERD_KEYS keys of F32,
  /// BF16 or F16 that are `key_row` elements apart; up to the next multiple of 16 they are +0. What lies `ahead` elements
  /// further on will be read next, and may be fetched meanwhile.
  void (*few_scores)(int64_t rows, int64_t count, int64_t n, const float *q, const void *keys, int64_t key_row,
                     int64_t ahead, herd_type type, float *scores);
  /// w[rows][n] = chain over `count` keys ascending of p (rows HERD_KEYS apart) * values.
  void (*few_values)(int64_t rows, int64_t count, int64_t n, const float *p, const void *values, int64_t value_row,
                     int64_t ahead, herd_type type, float *w);
  /// Merges a block into the running (maximum, sum, o) of `rows` <= HERD_TILE_ROWS rows; a row that sees no key stays.
  /// `first`: the block starts them.
  void (*merge)(int64_t rows, int64_t n, const int32_t *visible, bool first, const float *block_maximum,
                const float *block_sum, const float *w, float *maximum, float *sum, float *o);
  /// scores -> p = exp(score * scale - log_sum[r]), dp -> (p * (dp - delta[r])) * scale; beyond `visible[r]` +0.
  void (*softmax_backward)(int64_t rows, int64_t width, const int32_t *visible, float scale, const float *log_sum,
                           const float *delta, float *scores, float *dp);
};

HERD_HIDDEN extern const herd_layer_kernels herd_generic_layers;
#if defined(__x86_64__)
HERD_HIDDEN extern const herd_layer_kernels herd_avx2_layers;
HERD_HIDDEN extern const herd_layer_kernels herd_avx512_layers;
#elif defined(__aarch64__)
HERD_HIDDEN extern const herd_layer_kernels herd_neon_layers;
#endif

#endif
