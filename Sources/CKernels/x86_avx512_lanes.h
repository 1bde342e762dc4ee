// Sixteen lanes of F32 in one AVX-512 register, for `lane_layers.h` and `lane_tiles.h`. Knows no layer.
#ifndef HERD_LANES_H
#define HERD_LANES_H

#include "x86_avx512.h"

#define HERD_LANES HERD_TARGET_AVX512
#define HERD_LANES_INLINE HERD_ALWAYS_INLINE HERD_TARGET_AVX512

// 24 chains, 4 vectors of B, one of A: 29 of 32 registers. Of few rows (up to 8) two vectors.
enum { TILE_ROWS = 6, TILE_VECTORS = 4, FEW_VECTORS = 2 };

typedef __m512 lanes;
typedef struct { __m512d low, high; } lanes_double;

HERD_LANES_INLINE lanes lanes_splat(float x) { return _mm512_set1_ps(x); }
/// The first `left` numbers (all from 16 on), then +0.
HERD_LANES_INLINE lanes lanes_load(const float *source, int64_t left) {
  return left >= 16 ? _mm512_loadu_ps(source) : _mm512_maskz_loadu_ps(herd_avx512_mask(left), source);
}
/// Sixteen numbers of a line of Q8_0 or Q4_0 blocks, from a multiple of 16 on: scale * integer.
HERD_LANES_INLINE lanes lanes_load_blocks(herd_type type, const void *line, int64_t index) {
  const uint8_t *block = (const uint8_t *)line + herd_bytes(type, index);
  const lanes scale = _mm512_set1_ps(_cvtsh_ss(herd_load_u16(block)));
  if (type == HERD_Q8_0) {
    const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(block + 2 + (index & 16)));
    return _mm512_mul_ps(scale, _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(bytes)));
  }
  __m128i nibbles = _mm_loadu_si128((const __m128i *)(const void *)(block + 2));
  if (index & 16) nibbles = _mm_srli_epi16(nibbles, 4);
  nibbles = _mm_sub_epi8(_mm_and_si128(nibbles, _mm_set1_epi8(15)), _mm_set1_epi8(8));
  return _mm512_mul_ps(scale, _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(nibbles)));
}
HERD_LANES_INLINE lanes lanes_load_typed(herd_type type, const void *line, int64_t index, int64_t left) {
  if (type == HERD_Q8_0 || type == HERD_Q4_0) return lanes_load_blocks(type, line, index);
  return herd_avx512_load(type, line, index, herd_avx512_mask(left));
}
HERD_LANES_INLINE void lanes_store(float *target, int64_t left, lanes x) {
  if (left >= 16) _mm512_storeu_ps(target, x);
  else _mm512_mask_storeu_ps(target, herd_avx512_mask(left), x);
}
HERD_LANES_INLINE lanes lanes_add(lanes a, lanes b) { return _mm512_add_ps(a, b); }
HERD_LANES_INLINE lanes lanes_sub(lanes a, lanes b) { return _mm512_sub_ps(a, b); }
HERD_LANES_INLINE lanes lanes_mul(lanes a, lanes b) { return _mm512_mul_ps(a, b); }
HERD_LANES_INLINE lanes lanes_div(lanes a, lanes b) { return _mm512_div_ps(a, b); }
HERD_LANES_INLINE lanes lanes_sqrt(lanes a) { return _mm512_sqrt_ps(a); }
/// a * b + c, rounded once.
HERD_LANES_INLINE lanes lanes_fma(lanes a, lanes b, lanes c) { return _mm512_fmadd_ps(a, b, c); }
/// a > b ? a : b
HERD_LANES_INLINE lanes lanes_max(lanes a, lanes b) { return _mm512_max_ps(a, b); }
/// a < b ? a : b
HERD_LANES_INLINE lanes lanes_min(lanes a, lanes b) { return _mm512_min_ps(a, b); }
/// The first `count` lanes of x, the others of y.
HERD_LANES_INLINE lanes lanes_first(int64_t count, lanes x, lanes y) {
  return _mm512_mask_mov_ps(y, herd_avx512_mask(count), x);
}
/// y * 2^n, rounded once; n = shifted - HERD_EXP_ROUND.
HERD_LANES_INLINE lanes lanes_scale_by_power(lanes y, lanes n, lanes shifted) {
  (void)shifted;
  return _mm512_scalef_ps(y, n);
}
/// a0 a0 a2 a2 ...
HERD_LANES_INLINE lanes lanes_even(lanes x) { return _mm512_moveldup_ps(x); }
/// a1 a1 a3 a3 ...
HERD_LANES_INLINE lanes lanes_odd(lanes x) { return _mm512_movehdup_ps(x); }
/// a1 a0 a3 a2 ...
HERD_LANES_INLINE lanes lanes_swap(lanes x) { return _mm512_permute_ps(x, 0xB1); }
HERD_LANES_INLINE void lanes_transpose(lanes x[16]) {
  __m512i bits[16];
  HERD_UNROLL for (int i = 0; i < 16; i++) bits[i] = _mm512_castps_si512(x[i]);
  herd_avx512_transpose(bits);
  HERD_UNROLL for (int i = 0; i < 16; i++) x[i] = _mm512_castsi512_ps(bits[i]);
}

/// ((l0+l8)+(l4+l12)) + ((l2+l10)+(l6+l14)), plus the same with odd lanes.
HERD_LANES_INLINE float lanes_sum16(lanes x) {
  __m256 e = _mm256_add_ps(_mm512_castps512_ps256(x), _mm512_extractf32x8_ps(x, 1));
  __m128 q = _mm_add_ps(_mm256_castps256_ps128(e), _mm256_extractf128_ps(e, 1));
  q = _mm_add_ps(q, _mm_movehl_ps(q, q));
  return _mm_cvtss_f32(_mm_add_ss(q, _mm_movehdup_ps(q)));
}
HERD_LANES_INLINE float lanes_max16(lanes x) {
  __m256 e = _mm256_max_ps(_mm512_castps512_ps256(x), _mm512_extractf32x8_ps(x, 1));
  __m128 q = _mm_max_ps(_mm256_castps256_ps128(e), _mm256_extractf128_ps(e, 1));
  q = _mm_max_ps(q, _mm_movehl_ps(q, q));
  return _mm_cvtss_f32(_mm_max_ss(q, _mm_movehdup_ps(q)));
}

HERD_LANES_INLINE lanes_double lanes_double_zero(void) {
  return (lanes_double){_mm512_setzero_pd(), _mm512_setzero_pd()};
}
/// sum + x * x; the square of an F32 is exact in double.
HERD_LANES_INLINE lanes_double lanes_add_squares(lanes_double sum, lanes x) {
  const __m512d low = _mm512_cvtps_pd(_mm512_castps512_ps256(x)), high = _mm512_cvtps_pd(_mm512_extractf32x8_ps(x, 1));
  return (lanes_double){_mm512_fmadd_pd(low, low, sum.low), _mm512_fmadd_pd(high, high, sum.high)};
}
HERD_LANES_INLINE double lanes_double_sum16(lanes_double x) {
  const __m512d e = _mm512_add_pd(x.low, x.high);
  const __m256d q = _mm256_add_pd(_mm512_castpd512_pd256(e), _mm512_extractf64x4_pd(e, 1));
  const __m128d d = _mm_add_pd(_mm256_castpd256_pd128(q), _mm256_extractf128_pd(q, 1));
  return _mm_cvtsd_f64(_mm_add_sd(d, _mm_unpackhi_pd(d, d)));
}

#endif
