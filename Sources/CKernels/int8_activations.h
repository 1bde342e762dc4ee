// Activations to int8, a row at a time: the specification when it is compiled as plain C, and the same text for every
// instruction set, whose vectors the compiler makes. Knows no weights.
//
// Before including: HERD_BLOCKS, the attributes of a function.

#include "int8_products.h"

enum {
  HERD_INT8_LEAST = 27 << 23,  // 2^-100: a block whose largest magnitude is below counts as zeros
  HERD_INT8_INFINITE = 0x7F800000,
};

/// d = max |x| / 127 and q = x * (127 / max |x|), rounded to nearest even. A block that holds an infinity or a NaN gets
/// NaN for d and zeros for q, which makes every product with it NaN.
HERD_BLOCKS static float quantize_activations(const int count, const float *restrict x, int8_t *restrict q) {
  uint32_t most = 0;
  for (int i = 0; i < count; i++) {
    uint32_t magnitude = herd_bits(x[i]) & 0x7FFFFFFF;
    most = magnitude > most ? magnitude : most;
  }
  if (most < HERD_INT8_LEAST || most >= HERD_INT8_INFINITE) {
    memset(q, 0, (size_t)count);
    return most < HERD_INT8_LEAST ? 0 : herd_from_bits(0x7FC00000);
  }
  // Adding 1.5 * 2^23 leaves the nearest integer in the last bits of the sum.
  float largest = herd_from_bits(most), factor = 127.0f / largest;
  for (int i = 0; i < count; i++) q[i] = (int8_t)(herd_bits(x[i] * factor + 0x1.8p23f) & 0xFF);
  return largest / 127.0f;
}

HERD_BLOCKS static inline void int8_sums(const int group, const herd_int8_layout *l, uint8_t *row) {
  const int8_t *q = (const int8_t *)row;
  int32_t *starts = (int32_t *)(void *)(row + l->starts);
  int16_t *sums = (int16_t *)(void *)(row + l->sums);
  for (int64_t g = 0; g < l->starts / group; g++) {
    int sum = 0;
    for (int i = 0; i < group; i++) sum += q[g * group + i];
    sums[g] = (int16_t)sum;
    starts[g] = -l->offset * sum;
  }
}

HERD_BLOCKS static void int8_quantize(const herd_int8_layout *l, const float *x, uint8_t *row) {
  float *scales = (float *)(void *)(row + l->scales);
  memset(row + l->k, 0, (size_t)(l->starts - l->k));
  memset(scales + (l->k >> l->power), 0, (size_t)((l->starts - l->k) >> l->power) * sizeof *scales);
  for (int64_t b = 0; b < l->k >> l->power; b++) {
    const float *from = x + (b << l->power);
    int8_t *to = (int8_t *)row + (b << l->power);
    scales[b] = l->power == 5 ? quantize_activations(32, from, to) : quantize_activations(256, from, to);
  }
  if (l->group == 16) int8_sums(16, l, row);
  else int8_sums(32, l, row);
}
