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

/// The upper halves of the lanes of `low`, then of `high`.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512 __m512i herd_avx512_upper_halves(__m512i low, __m512i high) {
  const __m512i odd = _mm512_set_epi16(63, 61, 59, 57, 55, 53, 51, 49, 47, 45, 43, 41, 39, 37, 35, 33, 31, 29, 27, 25, 23,
                                       21, 19, 17, 15, 13, 11, 9, 7, 5, 3, 1);
  return _mm512_permutex2var_epi16(low, odd, high);
}

/// What a step holds: an F32, two BF16, or an F32 rounded to BF16 at its neighbour's place.
typedef enum { HERD_PLAIN, HERD_PAIRS, HERD_SWAPPED } herd_packing;

/// Sixteen steps of a line from inner index k on; `left` inner indices remain, missing ones are +0.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512 __m512i herd_avx512_steps(const herd_packing packing, const herd_type type, const uint8_t *line,
                                                         int64_t k, int64_t left) {
  if (packing == HERD_PLAIN) return _mm512_castps_si512(herd_avx512_load(type, line, k, herd_avx512_mask(left)));
  if (packing == HERD_SWAPPED) {
    __m512i x = herd_avx512_round(type, herd_avx512_load(type, line, k, herd_avx512_mask(left)));
    return _mm512_shuffle_epi32(_mm512_and_si512(x, _mm512_set1_epi32((int)0xFFFF0000)), _MM_PERM_CDAB);
  }
  if (type == HERD_BF16) {
    __mmask32 mask = left >= 32 ? 0xFFFFFFFF : ((__mmask32)1 << left) - 1;
    return _mm512_maskz_loadu_epi16(mask, line + k * 2);
  }
  __m512i low = herd_avx512_round(type, herd_avx512_load(type, line, k, herd_avx512_mask(left)));
  __m512i high = herd_avx512_round(type, herd_avx512_load(type, line, k + 16, herd_avx512_mask(left - 16)));
  return herd_avx512_upper_halves(low, high);
}

/// Sixteen lines of step s and, unless HERD_PLAIN, its neighbour, from operands that run across the inner dimension.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512 void herd_avx512_steps_across(const herd_packing packing, const herd_type type, const herd_operand *o,
                                                       int64_t line, __mmask16 mask, int64_t k, int64_t left,
                                                       __m512i steps[2]) {
  __m512 first = herd_avx512_load(type, herd_line(o, k), line, mask);
  if (packing == HERD_PLAIN) {
    steps[0] = _mm512_castps_si512(first);
    return;
  }
  __m512 second = left > 1 ? herd_avx512_load(type, herd_line(o, k + 1), line, mask) : _mm512_setzero_ps();
  const __m512i upper = _mm512_set1_epi32((int)0xFFFF0000);
  __m512i even = herd_avx512_round(type, first), odd = _mm512_and_si512(herd_avx512_round(type, second), upper);
  if (packing == HERD_PAIRS) {
    steps[0] = _mm512_or_si512(_mm512_srli_epi32(even, 16), odd);
  } else {
    steps[0] = odd;
    steps[1] = _mm512_and_si512(even, upper);
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
