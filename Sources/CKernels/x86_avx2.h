// Vectors of eight: loads of every type, rounding, transposition. Knows no products.
#ifndef HERD_X86_AVX2_H
#define HERD_X86_AVX2_H

#include <immintrin.h>

#include "product_kernels.h"
#include "x86_flush.h"

/// The first `count` lanes; all from 8 on, none below 1.
HERD_ALWAYS_INLINE HERD_TARGET_AVX2 __m256i herd_avx2_mask(int64_t count) {
  int lanes = count >= 8 ? 8 : count <= 0 ? 0 : (int)count;
  return _mm256_cmpgt_epi32(_mm256_set1_epi32(lanes), _mm256_set_epi32(7, 6, 5, 4, 3, 2, 1, 0));
}

/// Eight 16-bit numbers at any byte, of which `left` are there; the others are 0 and not read.
HERD_ALWAYS_INLINE HERD_TARGET_AVX2 __m128i herd_avx2_load_halves(const uint8_t *source, int64_t left) {
  if (left >= 8) return _mm_loadu_si128((const __m128i *)(const void *)source);
  uint16_t some[8] = {0};
  if (left > 0) memcpy(some, source, (size_t)left * 2);
  return _mm_loadu_si128((const __m128i *)(const void *)some);
}

/// Elements index ... index + 7 of a line at any byte, exactly; from `left` on they are +0 and not read.
HERD_ALWAYS_INLINE HERD_TARGET_AVX2 __m256 herd_avx2_load(const herd_type type, const uint8_t *line, int64_t index,
                                                          int64_t left) {
  switch (type) {
    case HERD_F32: {
      const float *source = (const float *)(const void *)(line + index * 4);
      return left >= 8 ? _mm256_loadu_ps(source) : _mm256_maskload_ps(source, herd_avx2_mask(left));
    }
    case HERD_BF16: {
      __m256i x = _mm256_cvtepu16_epi32(herd_avx2_load_halves(line + index * 2, left));
      return _mm256_castsi256_ps(_mm256_slli_epi32(x, 16));
    }
    default: return _mm256_cvtph_ps(herd_avx2_load_halves(line + index * 2, left));
  }
}

/// Rounds to BF16, to nearest even, and widens again. What came from `type` BF16 is so already.
HERD_ALWAYS_INLINE HERD_TARGET_AVX2 __m256 herd_avx2_round(const herd_type type, __m256 x) {
  if (type == HERD_BF16) return x;
  __m256i bits = _mm256_castps_si256(x);
  __m256i odd = _mm256_and_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(1));
  __m256i rounded = _mm256_add_epi32(_mm256_add_epi32(bits, _mm256_set1_epi32(0x7FFF)), odd);
  __m256 quiet = _mm256_castsi256_ps(_mm256_or_si256(bits, _mm256_set1_epi32(0x400000)));
  __m256 result = _mm256_blendv_ps(_mm256_castsi256_ps(rounded), quiet, _mm256_cmp_ps(x, x, _CMP_UNORD_Q));
  return _mm256_and_ps(result, _mm256_castsi256_ps(_mm256_set1_epi32((int)0xFFFF0000)));
}

/// A factor of a BF16 product: denormals to zero, the rest rounded.
HERD_ALWAYS_INLINE HERD_TARGET_AVX2 __m256 herd_avx2_factor(const herd_type type, __m256 x) {
  __m256i exponent = _mm256_and_si256(_mm256_castps_si256(x), _mm256_set1_epi32(0x7F800000));
  __m256 denormal = _mm256_castsi256_ps(_mm256_cmpeq_epi32(exponent, _mm256_setzero_si256()));
  __m256 zero = _mm256_and_ps(x, _mm256_castsi256_ps(_mm256_set1_epi32((int)0x80000000)));
  return _mm256_blendv_ps(herd_avx2_round(type, x), zero, denormal);
}

/// Transposes 8 x 8.
HERD_ALWAYS_INLINE HERD_TARGET_AVX2 void herd_avx2_transpose(__m256 x[8]) {
  __m256 y[8];
  HERD_UNROLL for (int i = 0; i < 8; i += 2) {
    y[i] = _mm256_unpacklo_ps(x[i], x[i + 1]);
    y[i + 1] = _mm256_unpackhi_ps(x[i], x[i + 1]);
  }
  HERD_UNROLL for (int i = 0; i < 8; i += 4) {
    x[i] = _mm256_shuffle_ps(y[i], y[i + 2], 0x44);
    x[i + 1] = _mm256_shuffle_ps(y[i], y[i + 2], 0xEE);
    x[i + 2] = _mm256_shuffle_ps(y[i + 1], y[i + 3], 0x44);
    x[i + 3] = _mm256_shuffle_ps(y[i + 1], y[i + 3], 0xEE);
  }
  HERD_UNROLL for (int i = 0; i < 4; i++) {
    y[i] = _mm256_permute2f128_ps(x[i], x[4 + i], 0x20);
    y[4 + i] = _mm256_permute2f128_ps(x[i], x[4 + i], 0x31);
  }
  HERD_UNROLL for (int i = 0; i < 8; i++) x[i] = y[i];
}

#endif
