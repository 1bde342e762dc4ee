// Sixteen lanes of F32 in two AVX2 registers, for `lane_layers.h` and `lane_tiles.h`. Knows no layer.
#ifndef HERD_LANES_H
#define HERD_LANES_H

#include "x86_avx2.h"

#define HERD_LANES HERD_TARGET_AVX2
#define HERD_LANES_INLINE HERD_ALWAYS_INLINE HERD_TARGET_AVX2

enum { TILE_ROWS = 6, TILE_VECTORS = 1, FEW_VECTORS = 1 };  // 12 chains, 2 registers of B, one of A: 15 of 16 registers

typedef struct { __m256 low, high; } lanes;
typedef struct { __m256d part[4]; } lanes_double;

HERD_LANES_INLINE lanes lanes_splat(float x) { return (lanes){_mm256_set1_ps(x), _mm256_set1_ps(x)}; }
/// The first `left` numbers (all from 16 on), then +0.
HERD_LANES_INLINE lanes lanes_load(const float *source, int64_t left) {
  if (left >= 16) return (lanes){_mm256_loadu_ps(source), _mm256_loadu_ps(source + 8)};
  return (lanes){_mm256_maskload_ps(source, herd_avx2_mask(left)),
                 _mm256_maskload_ps(source + 8, herd_avx2_mask(left - 8))};
}
/// Sixteen numbers of a line of Q8_0 or Q4_0 blocks, from a multiple of 16 on: scale * integer.
HERD_LANES_INLINE lanes lanes_load_blocks(herd_type type, const void *line, int64_t index) {
  const uint8_t *block = (const uint8_t *)line + herd_bytes(type, index);
  const __m256 scale = _mm256_set1_ps(_cvtsh_ss(herd_load_u16(block)));
  __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(block + 2 + (type == HERD_Q8_0 ? index & 16 : 0)));
  if (type == HERD_Q4_0) {
    if (index & 16) bytes = _mm_srli_epi16(bytes, 4);
    bytes = _mm_sub_epi8(_mm_and_si128(bytes, _mm_set1_epi8(15)), _mm_set1_epi8(8));
  }
  const __m256i low = _mm256_cvtepi8_epi32(bytes), high = _mm256_cvtepi8_epi32(_mm_srli_si128(bytes, 8));
  return (lanes){_mm256_mul_ps(scale, _mm256_cvtepi32_ps(low)), _mm256_mul_ps(scale, _mm256_cvtepi32_ps(high))};
}
HERD_LANES_INLINE lanes lanes_load_typed(herd_type type, const void *line, int64_t index, int64_t left) {
  if (type == HERD_Q8_0 || type == HERD_Q4_0) return lanes_load_blocks(type, line, index);
  return (lanes){herd_avx2_load(type, line, index, left), herd_avx2_load(type, line, index + 8, left - 8)};
}
HERD_LANES_INLINE void lanes_store(float *target, int64_t left, lanes x) {
  if (left >= 16) {
    _mm256_storeu_ps(target, x.low);
    _mm256_storeu_ps(target + 8, x.high);
  } else {
    _mm256_maskstore_ps(target, herd_avx2_mask(left), x.low);
    _mm256_maskstore_ps(target + 8, herd_avx2_mask(left - 8), x.high);
  }
}
HERD_LANES_INLINE lanes lanes_add(lanes a, lanes b) {
  return (lanes){_mm256_add_ps(a.low, b.low), _mm256_add_ps(a.high, b.high)};
}
HERD_LANES_INLINE lanes lanes_sub(lanes a, lanes b) {
  return (lanes){_mm256_sub_ps(a.low, b.low), _mm256_sub_ps(a.high, b.high)};
}
HERD_LANES_INLINE lanes lanes_mul(lanes a, lanes b) {
  return (lanes){_mm256_mul_ps(a.low, b.low), _mm256_mul_ps(a.high, b.high)};
}
HERD_LANES_INLINE lanes lanes_div(lanes a, lanes b) {
  return (lanes){_mm256_div_ps(a.low, b.low), _mm256_div_ps(a.high, b.high)};
}
HERD_LANES_INLINE lanes lanes_sqrt(lanes a) { return (lanes){_mm256_sqrt_ps(a.low), _mm256_sqrt_ps(a.high)}; }
/// a * b + c, rounded once.
HERD_LANES_INLINE lanes lanes_fma(lanes a, lanes b, lanes c) {
  return (lanes){_mm256_fmadd_ps(a.low, b.low, c.low), _mm256_fmadd_ps(a.high, b.high, c.high)};
}
/// a > b ? a : b
HERD_LANES_INLINE lanes lanes_max(lanes a, lanes b) {
  return (lanes){_mm256_max_ps(a.low, b.low), _mm256_max_ps(a.high, b.high)};
}
/// a < b ? a : b
HERD_LANES_INLINE lanes lanes_min(lanes a, lanes b) {
  return (lanes){_mm256_min_ps(a.low, b.low), _mm256_min_ps(a.high, b.high)};
}
/// The first `count` lanes of x, the others of y.
HERD_LANES_INLINE lanes lanes_first(int64_t count, lanes x, lanes y) {
  return (lanes){_mm256_blendv_ps(y.low, x.low, _mm256_castsi256_ps(herd_avx2_mask(count))),
                 _mm256_blendv_ps(y.high, x.high, _mm256_castsi256_ps(herd_avx2_mask(count - 8)))};
}
/// As the specification: 2^n in two factors of which only the second can round.
HERD_LANES_INLINE __m256 herd_avx2_scale_by_power(__m256 y, __m256 shifted) {
  const __m256i bias = _mm256_set1_epi32(127);
  const __m256i exponent =
      _mm256_sub_epi32(_mm256_castps_si256(shifted), _mm256_castps_si256(_mm256_set1_ps(HERD_EXP_ROUND)));
  const __m256i half = _mm256_srai_epi32(exponent, 1), rest = _mm256_sub_epi32(exponent, half);
  y = _mm256_mul_ps(y, _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_add_epi32(half, bias), 23)));
  return _mm256_mul_ps(y, _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_add_epi32(rest, bias), 23)));
}
/// y * 2^n, rounded once; n = shifted - HERD_EXP_ROUND.
HERD_LANES_INLINE lanes lanes_scale_by_power(lanes y, lanes n, lanes shifted) {
  (void)n;
  return (lanes){herd_avx2_scale_by_power(y.low, shifted.low), herd_avx2_scale_by_power(y.high, shifted.high)};
}
/// a0 a0 a2 a2 ...
HERD_LANES_INLINE lanes lanes_even(lanes x) { return (lanes){_mm256_moveldup_ps(x.low), _mm256_moveldup_ps(x.high)}; }
/// a1 a1 a3 a3 ...
HERD_LANES_INLINE lanes lanes_odd(lanes x) { return (lanes){_mm256_movehdup_ps(x.low), _mm256_movehdup_ps(x.high)}; }
/// a1 a0 a3 a2 ...
HERD_LANES_INLINE lanes lanes_swap(lanes x) {
  return (lanes){_mm256_permute_ps(x.low, 0xB1), _mm256_permute_ps(x.high, 0xB1)};
}

HERD_LANES_INLINE void lanes_transpose(lanes x[16]) {
  __m256 part[4][8];
  HERD_UNROLL for (int i = 0; i < 8; i++) {
    part[0][i] = x[i].low;
    part[1][i] = x[i].high;
    part[2][i] = x[i + 8].low;
    part[3][i] = x[i + 8].high;
  }
  HERD_UNROLL for (int i = 0; i < 4; i++) herd_avx2_transpose(part[i]);
  HERD_UNROLL for (int i = 0; i < 8; i++) {
    x[i] = (lanes){part[0][i], part[2][i]};
    x[i + 8] = (lanes){part[1][i], part[3][i]};
  }
}

/// ((l0+l8)+(l4+l12)) + ((l2+l10)+(l6+l14)), plus the same with odd lanes.
HERD_LANES_INLINE float lanes_sum16(lanes x) {
  const __m256 e = _mm256_add_ps(x.low, x.high);
  __m128 q = _mm_add_ps(_mm256_castps256_ps128(e), _mm256_extractf128_ps(e, 1));
  q = _mm_add_ps(q, _mm_movehl_ps(q, q));
  return _mm_cvtss_f32(_mm_add_ss(q, _mm_movehdup_ps(q)));
}
HERD_LANES_INLINE float lanes_max16(lanes x) {
  const __m256 e = _mm256_max_ps(x.low, x.high);
  __m128 q = _mm_max_ps(_mm256_castps256_ps128(e), _mm256_extractf128_ps(e, 1));
  q = _mm_max_ps(q, _mm_movehl_ps(q, q));
  return _mm_cvtss_f32(_mm_max_ss(q, _mm_movehdup_ps(q)));
}

HERD_LANES_INLINE lanes_double lanes_double_zero(void) {
  const __m256d zero = _mm256_setzero_pd();
  return (lanes_double){{zero, zero, zero, zero}};
}
/// sum + x * x; the square of an F32 is exact in double.
HERD_LANES_INLINE lanes_double lanes_add_squares(lanes_double sum, lanes x) {
  const __m128 quarter[4] = {_mm256_castps256_ps128(x.low), _mm256_extractf128_ps(x.low, 1),
                             _mm256_castps256_ps128(x.high), _mm256_extractf128_ps(x.high, 1)};
  HERD_UNROLL for (int i = 0; i < 4; i++) {
    const __m256d wide = _mm256_cvtps_pd(quarter[i]);
    sum.part[i] = _mm256_fmadd_pd(wide, wide, sum.part[i]);
  }
  return sum;
}
HERD_LANES_INLINE double lanes_double_sum16(lanes_double x) {
  const __m256d low = _mm256_add_pd(x.part[0], x.part[2]), high = _mm256_add_pd(x.part[1], x.part[3]);
  const __m256d q = _mm256_add_pd(low, high);
  const __m128d d = _mm_add_pd(_mm256_castpd256_pd128(q), _mm256_extractf128_pd(q, 1));
  return _mm_cvtsd_f64(_mm_add_sd(d, _mm_unpackhi_pd(d, d)));
}

#endif
