// Vectors of sixteen: loads of every type, rounding, the steps of a product, transposition. Knows no tiles.
#ifndef HERD_X86_AVX512_H
#define HERD_X86_AVX512_H

#include <immintrin.h>

#include "product_kernels.h"
#include "x86_flush.h"

/// The first `count` lanes; all from 16 on, none below 1.
HERD_ALWAYS_INLINE __mmask16 herd_avx512_mask(int64_t count) {
  return count >= 16 ? 0xFFFF : count <= 0 ? 0 : (__mmask16)((1u << count) - 1);
}

/// Elements index ... index + 15 of a line at any byte, exactly; lanes outside the mask are +0 and not read.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512 __m512 herd_avx512_load(const herd_type type, const uint8_t *line, int64_t index,
                                                              __mmask16 mask) {
  switch (type) {
    case HERD_F32: return _mm512_maskz_loadu_ps(mask, line + index * 4);
    case HERD_BF16: {
      __m512i x = _mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(mask, line + index * 2));
      return _mm512_castsi512_ps(_mm512_slli_epi32(x, 16));
    }
    default: return _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(mask, line + index * 2));
  }
}

/// Rounds to BF16, to nearest even: the upper half of each lane. What came from `type` BF16 is so already.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512 __m512i herd_avx512_round(const herd_type type, __m512 x) {
  __m512i bits = _mm512_castps_si512(x);
  if (type == HERD_BF16) return bits;
  __m512i odd = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
  __m512i rounded = _mm512_add_epi32(_mm512_add_epi32(bits, _mm512_set1_epi32(0x7FFF)), odd);
  __mmask16 nan = _mm512_cmp_ps_mask(x, x, _CMP_UNORD_Q);
  return _mm512_mask_or_epi32(rounded, nan, bits, _mm512_set1_epi32(0x400000));
}

/// A factor of a BF16 product that is computed in F32: denormals to zero, the rest rounded, the lower halves +0.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512 __m512i herd_avx512_factor(const herd_type type, __m512 x) {
  __m512i bits = herd_avx512_round(type, x), sign = _mm512_set1_epi32((int)0x80000000);
  __mmask16 denormal = _mm512_testn_epi32_mask(_mm512_castps_si512(x), _mm512_set1_epi32(0x7F800000));
  bits = _mm512_and_si512(bits, _mm512_set1_epi32((int)0xFFFF0000));
  return _mm512_mask_and_epi32(bits, denormal, _mm512_castps_si512(x), sign);
}

/// Factors of BF16 products: those of `low`, then those of `high`.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512_BF16 __m512i herd_avx512_factors(__m512 low, __m512 high) {
  return (__m512i)_mm512_cvtne2ps_pbh(high, low);
}

/// Factors of BF16 products, two of a step side by side: `even` in the lower halves of the lanes, `odd` in the upper ones.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512_BF16 __m512i herd_avx512_factor_pairs(__m512 even, __m512 odd) {
  const __m512i order = _mm512_set_epi16(31, 15, 30, 14, 29, 13, 28, 12, 27, 11, 26, 10, 25, 9, 24, 8, 23, 7, 22, 6, 21, 5,
                                         20, 4, 19, 3, 18, 2, 17, 1, 16, 0);
  return _mm512_permutexvar_epi16(order, herd_avx512_factors(even, odd));
}

/// What a step holds: an F32, two BF16, or an F32 rounded to BF16 at its neighbour's place.
typedef enum { HERD_PLAIN, HERD_PAIRS, HERD_SWAPPED } herd_packing;

// What follows is compiled for processors with BF16; only HERD_PAIRS uses that, and only they are asked for it.

/// Sixteen steps of a line from inner index k on; `left` inner indices remain, missing ones are +0.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512_BF16 __m512i herd_avx512_steps(const herd_packing packing, const herd_type type, const uint8_t *line,
                                                         int64_t k, int64_t left) {
  if (packing == HERD_PLAIN) return _mm512_castps_si512(herd_avx512_load(type, line, k, herd_avx512_mask(left)));
  if (packing == HERD_SWAPPED) {
    __m512i x = herd_avx512_factor(type, herd_avx512_load(type, line, k, herd_avx512_mask(left)));
    return _mm512_shuffle_epi32(x, _MM_PERM_CDAB);
  }
  if (type == HERD_BF16) {
    __mmask32 mask = left >= 32 ? 0xFFFFFFFF : ((__mmask32)1 << left) - 1;
    return _mm512_maskz_loadu_epi16(mask, line + k * 2);
  }
  __m512 low = herd_avx512_load(type, line, k, herd_avx512_mask(left));
  return herd_avx512_factors(low, herd_avx512_load(type, line, k + 16, herd_avx512_mask(left - 16)));
}

/// Sixteen lines of step s and, unless HERD_PLAIN, its neighbour, from operands that run across the inner dimension.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512_BF16 void herd_avx512_steps_across(const herd_packing packing, const herd_type type, const herd_operand *o,
                                                       int64_t line, __mmask16 mask, int64_t k, int64_t left,
                                                       __m512i steps[2]) {
  __m512 first = herd_avx512_load(type, herd_line(o, k), line, mask);
  if (packing == HERD_PLAIN) {
    steps[0] = _mm512_castps_si512(first);
    return;
  }
  __m512 second = left > 1 ? herd_avx512_load(type, herd_line(o, k + 1), line, mask) : _mm512_setzero_ps();
  if (packing == HERD_PAIRS) {
    steps[0] = herd_avx512_factor_pairs(first, second);
  } else {
    steps[0] = herd_avx512_factor(type, second);
    steps[1] = herd_avx512_factor(type, first);
  }
}

/// Transposes 16 x 16.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512 void herd_avx512_transpose(__m512i x[16]) {
  __m512i y[16];
  HERD_UNROLL for (int i = 0; i < 16; i += 2) {
    y[i] = _mm512_unpacklo_epi32(x[i], x[i + 1]);
    y[i + 1] = _mm512_unpackhi_epi32(x[i], x[i + 1]);
  }
  HERD_UNROLL for (int i = 0; i < 16; i += 4) {
    x[i] = _mm512_unpacklo_epi64(y[i], y[i + 2]);
    x[i + 1] = _mm512_unpackhi_epi64(y[i], y[i + 2]);
    x[i + 2] = _mm512_unpacklo_epi64(y[i + 1], y[i + 3]);
    x[i + 3] = _mm512_unpackhi_epi64(y[i + 1], y[i + 3]);
  }
  // Now lane group g of x[4 * j + i] holds rows 4 j ... 4 j + 3 of column 4 g + i.
  HERD_UNROLL for (int i = 0; i < 4; i++) {
    y[i] = _mm512_shuffle_i32x4(x[i], x[4 + i], 0x88);
    y[4 + i] = _mm512_shuffle_i32x4(x[i], x[4 + i], 0xDD);
    y[8 + i] = _mm512_shuffle_i32x4(x[8 + i], x[12 + i], 0x88);
    y[12 + i] = _mm512_shuffle_i32x4(x[8 + i], x[12 + i], 0xDD);
  }
  HERD_UNROLL for (int i = 0; i < 4; i++) {
    x[i] = _mm512_shuffle_i32x4(y[i], y[8 + i], 0x88);
    x[4 + i] = _mm512_shuffle_i32x4(y[4 + i], y[12 + i], 0x88);
    x[8 + i] = _mm512_shuffle_i32x4(y[i], y[8 + i], 0xDD);
    x[12 + i] = _mm512_shuffle_i32x4(y[4 + i], y[12 + i], 0xDD);
  }
}

#endif
