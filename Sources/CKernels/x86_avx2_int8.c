// Int8 products with AVX2, four columns side by side: their blocks are unpacked once for all rows. Knows no threads.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include <immintrin.h>

#include "numbers.h"

#define HERD_BLOCKS HERD_TARGET_AVX2
#define HERD_HALF(bytes) _cvtsh_ss(herd_load_u16(bytes))
#include "int8_blocks.h"

#define HERD_AVX2_INLINE HERD_ALWAYS_INLINE HERD_TARGET_AVX2

enum { COLUMNS = 4 };

/// A block of each of four columns as rows meet it.
typedef struct {
  int8_block blocks[COLUMNS];
  _Alignas(32) int16_t spread[COLUMNS][8][16];  // the scale of each pair of elements' group, 32 elements at a time
  int16_t scales[COLUMNS][16], leasts[COLUMNS][16];
  float block_scales[COLUMNS], block_leasts[COLUMNS];
} four_blocks;

HERD_AVX2_INLINE __m256i load_32(const void *p) { return _mm256_loadu_si256(p); }

/// Brings the small integers of column c, a block of 256, to where and how products take them.
HERD_AVX2_INLINE void spread_integers(const int group, const bool needs_scales, const bool has_least, four_blocks *w, int c) {
  const int32_t *scales = w->blocks[c].scales, *leasts = w->blocks[c].leasts;
  for (int g = 0; needs_scales && g < 256 / group; g++) w->scales[c][g] = (int16_t)scales[g];
  for (int g = 0; has_least && g < 256 / group; g++) w->leasts[c][g] = (int16_t)leasts[g];
  HERD_UNROLL for (int i = 0; i < 8; i++) {
    const int first = 32 / group * i;
    __m128i low = _mm_set1_epi16((short)scales[first]), high = group == 16 ? _mm_set1_epi16((short)scales[first + 1]) : low;
    _mm256_store_si256((__m256i *)(void *)w->spread[c][i], _mm256_set_m128i(high, low));
  }
}

/// Values of up to eight bits, which pairs of products in 16 bits do not fit, take their offset off and give their signs
/// to the other factor.
HERD_AVX2_INLINE bool is_signed(const int offset) { return offset > 64; }

HERD_AVX2_INLINE __m256i pairs(const int offset, const uint8_t *values, const int8_t *q) {
  __m256i u = load_32(values), a = load_32(q);
  if (!is_signed(offset)) return _mm256_maddubs_epi16(u, a);
  __m256i v = _mm256_sub_epi8(u, _mm256_set1_epi8((char)offset));
  return _mm256_maddubs_epi16(_mm256_abs_epi8(v), _mm256_sign_epi8(a, v));
}

/// The sums of all lanes of each of four vectors.
HERD_AVX2_INLINE __m128i add_all(const __m256i x[COLUMNS]) {
  __m256i y = _mm256_hadd_epi32(_mm256_hadd_epi32(x[0], x[1]), _mm256_hadd_epi32(x[2], x[3]));
  return _mm_add_epi32(_mm256_castsi256_si128(y), _mm256_extracti128_si256(y, 1));
}

/// Of each column, its blocks' values times a row's, by its groups' scales.
HERD_AVX2_INLINE __m128i products(const int size, const int offset, const four_blocks *w, const int8_t *q) {
  __m256i sums[COLUMNS];
  HERD_UNROLL for (int c = 0; c < COLUMNS; c++) {
    if (size == 32) {
      sums[c] = _mm256_madd_epi16(pairs(offset, w->blocks[c].values, q), _mm256_set1_epi16(1));
    } else {
      sums[c] = _mm256_setzero_si256();
      HERD_UNROLL for (int i = 0; i < 8; i++) {
        __m256i of_32 = _mm256_madd_epi16(pairs(offset, w->blocks[c].values + 32 * i, q + 32 * i), load_32(w->spread[c][i]));
        sums[c] = _mm256_add_epi32(sums[c], of_32);
      }
    }
  }
  return add_all(sums);
}

/// Of each column, a small integer of each group times the sum of a row's values there.
HERD_AVX2_INLINE __m128i group_dots(const int group, const int16_t integers[COLUMNS][16], const int16_t *sums) {
  __m256i x[COLUMNS];
  HERD_UNROLL for (int c = 0; c < COLUMNS; c++) {
    if (group == 16) x[c] = _mm256_madd_epi16(load_32(integers[c]), load_32(sums));
    else x[c] = _mm256_zextsi128_si256(_mm_madd_epi16(_mm_loadu_si128((const __m128i *)(const void *)integers[c]),
                                                      _mm_loadu_si128((const __m128i *)(const void *)sums)));
  }
  return add_all(x);
}

/// One block of four columns for all rows; the sums rest in C.
HERD_AVX2_INLINE void four_columns(const int size, const int group, const int offset, const bool has_least,
                                   const herd_int8_product *x, const four_blocks *w, int64_t block, int64_t n,
                                   __m128i mask, int64_t m0, int64_t m1) {
  const herd_matmul *p = x->p;
  const __m128 scale = _mm_loadu_ps(w->block_scales), least = _mm_loadu_ps(w->block_leasts);
  for (int64_t m = m0; m < m1; m++) {
    const uint8_t *row = x->rows + m * x->layout.stride;
    const int16_t *sums = (const int16_t *)(const void *)(row + x->layout.sums) + block * (size / group);
    const __m128 d = _mm_set1_ps(((const float *)(const void *)(row + x->layout.scales))[block]);
    float *c = p->c + m * p->c_row + n;
    __m128 sum = block > 0 || p->accumulate ? _mm_maskload_ps(c, mask) : _mm_setzero_ps();
    __m128i integers = products(size, offset, w, (const int8_t *)row + block * size);
    if (offset > 0 && !is_signed(offset)) {
      __m128i above = size == 32 ? _mm_set1_epi32(sums[0]) : group_dots(group, w->scales, sums);
      integers = _mm_sub_epi32(integers, _mm_mullo_epi32(above, _mm_set1_epi32(offset)));
    }
    sum = _mm_fmadd_ps(_mm_mul_ps(scale, d), _mm_cvtepi32_ps(integers), sum);
    if (has_least) {
      __m128i below = size == 32 ? _mm_set1_epi32(sums[0]) : group_dots(group, w->leasts, sums);
      sum = _mm_fmadd_ps(_mm_mul_ps(least, d), _mm_cvtepi32_ps(below), sum);
    }
    _mm_maskstore_ps(c, mask, sum);
  }
}

/// A column too many is one of the others, and not stored.
#define UNIT(NAME, name, power, group, offset, has_least)                                                               \
  HERD_TARGET_AVX2 static void unit_##name(const herd_int8_product *x, int64_t m0, int64_t m1, int64_t n0, int64_t n1) { \
    four_blocks w;                                                                                                      \
    for (int64_t n = n0; n < n1; n += COLUMNS) {                                                                        \
      const int64_t present = n1 - n < COLUMNS ? n1 - n : COLUMNS;                                                      \
      const __m128i mask = _mm_cmpgt_epi32(_mm_set1_epi32((int)present), _mm_setr_epi32(0, 1, 2, 3));                   \
      const herd_block_##name *columns[COLUMNS];                                                                        \
      for (int c = 0; c < COLUMNS; c++) {                                                                               \
        int64_t column = n + (c < present ? c : 0);                                                                     \
        columns[c] = (const void *)((const uint8_t *)x->p->b + herd_bytes(HERD_##NAME, column * x->p->b_col));          \
      }                                                                                                                 \
      for (int64_t b = 0; b < x->layout.k >> power; b++) {                                                              \
        for (int c = 0; c < COLUMNS; c++) {                                                                             \
          int8_unpack_##name(columns[c] + b, &w.blocks[c]);                                                             \
          if (power == 8) spread_integers(group, offset > 0 && !is_signed(offset), has_least, &w, c);                   \
          w.block_scales[c] = w.blocks[c].scale;                                                                        \
          w.block_leasts[c] = has_least ? w.blocks[c].least : 0;                                                        \
        }                                                                                                               \
        four_columns(1 << power, group, offset, has_least, x, &w, b, n, mask, m0, m1);                                  \
      }                                                                                                                 \
    }                                                                                                                   \
  }
HERD_EACH_INT8_FORMAT(UNIT)

#define ENTRY(NAME, name, power, group, offset, has_least) [HERD_##NAME] = unit_##name,
static void (*const units[HERD_TYPES])(const herd_int8_product *, int64_t, int64_t, int64_t, int64_t) = {
    HERD_EACH_INT8_FORMAT(ENTRY)};

static void unit(herd_cpu *cpu, int worker, const herd_int8_product *x, int64_t m0, int64_t m1, int64_t n0, int64_t n1) {
  (void)cpu, (void)worker;
  units[x->p->b_type](x, m0, m1, n0, n1);
}

const herd_int8_kernels herd_avx2_int8 = {.quantize = int8_quantize, .unit = unit};
#endif
