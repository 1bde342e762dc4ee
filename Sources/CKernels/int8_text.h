// Int8 products one column after the other: the specification when it is compiled as plain C, and the same text once
// more for instruction sets that have no better, whose vectors the compiler makes. Integers are exact and no
// multiplication and addition are contracted, so all give the same bits. Knows no tiles.
//
// Before including: what `int8_blocks.h` wants, and HERD_FMA(a, b, c), a * b + c rounded once.

#include "int8_blocks.h"

/// The integers of a block of weights times those of a block of activations.
HERD_BLOCKS HERD_ALWAYS_INLINE int32_t int8_dot(const int size, const int group, const int8_block *w, const int8_t *q,
                                    const int32_t *starts) {
  int32_t sum = 0;
  for (int g = 0; g < size / group; g++) {
    int32_t part = starts[g];
    for (int i = 0; i < group; i++) part += w->values[g * group + i] * q[g * group + i];
    sum += size == 32 ? part : w->scales[g] * part;
  }
  return sum;
}

HERD_BLOCKS HERD_ALWAYS_INLINE int32_t int8_least_dot(const int size, const int group, const int8_block *w, const int16_t *sums) {
  if (size == 32) return sums[0];
  int32_t sum = 0;
  for (int g = 0; g < size / group; g++) sum += w->leasts[g] * sums[g];
  return sum;
}

/// One block of one column for all rows: sum = fma(scale * d, integers, sum), then with least values
/// sum = fma(least * d, their integers, sum). The sums rest in C.
HERD_BLOCKS HERD_ALWAYS_INLINE void int8_column(const int size, const int group, const bool has_least, const herd_int8_product *x,
                                    const int8_block *w, int64_t block, int64_t n, int64_t m0, int64_t m1) {
  const herd_matmul *p = x->p;
  const int64_t groups = size / group;
  for (int64_t m = m0; m < m1; m++) {
    const uint8_t *row = x->rows + m * x->layout.stride;
    const int32_t *starts = (const int32_t *)(const void *)(row + x->layout.starts) + block * groups;
    const int16_t *sums = (const int16_t *)(const void *)(row + x->layout.sums) + block * groups;
    float d = ((const float *)(const void *)(row + x->layout.scales))[block], *c = p->c + m * p->c_row + n;
    float sum = block > 0 || p->accumulate ? *c : 0;
    sum = HERD_FMA(w->scale * d, (float)int8_dot(size, group, w, (const int8_t *)row + block * size, starts), sum);
    if (has_least) sum = HERD_FMA(w->least * d, (float)int8_least_dot(size, group, w, sums), sum);
    *c = sum;
  }
}

#define HERD_INT8_UNIT(NAME, name, power, group, offset, least)                                                          \
  HERD_BLOCKS static void int8_unit_##name(const herd_int8_product *x, int64_t m0, int64_t m1, int64_t n0, int64_t n1) { \
    const int64_t blocks = x->layout.k >> power;                                                                         \
    for (int64_t n = n0; n < n1; n++) {                                                                                  \
      const herd_block_##name *column = (const void *)((const uint8_t *)x->p->b + herd_bytes(HERD_##NAME, n * x->p->b_col)); \
      for (int64_t b = 0; b < blocks; b++) {                                                                             \
        int8_block w;                                                                                                    \
        int8_unpack_##name(column + b, &w);                                                                              \
        int8_column(1 << power, group, least, x, &w, b, n, m0, m1);                                                      \
      }                                                                                                                  \
    }                                                                                                                    \
  }
HERD_EACH_INT8_FORMAT(HERD_INT8_UNIT)
#undef HERD_INT8_UNIT

#define HERD_INT8_UNIT_ENTRY(NAME, name, power, group, offset, least) [HERD_##NAME] = int8_unit_##name,
static void (*const int8_units[HERD_TYPES])(const herd_int8_product *, int64_t, int64_t, int64_t, int64_t) = {
    HERD_EACH_INT8_FORMAT(HERD_INT8_UNIT_ENTRY)};
#undef HERD_INT8_UNIT_ENTRY

static void int8_unit(herd_cpu *cpu, int worker, const herd_int8_product *x, int64_t m0, int64_t m1, int64_t n0, int64_t n1) {
  (void)cpu, (void)worker;
  int8_units[x->p->b_type](x, m0, m1, n0, n1);
}
