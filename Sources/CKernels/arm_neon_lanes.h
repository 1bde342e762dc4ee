// Sixteen lanes of F32 in four NEON registers, for `lane_layers.h` and `lane_tiles.h`. Knows no layer.
#ifndef HERD_LANES_H
#define HERD_LANES_H

#include <arm_neon.h>

#include "numbers.h"

#define HERD_LANES
#define HERD_LANES_INLINE HERD_ALWAYS_INLINE

enum { TILE_ROWS = 6, TILE_VECTORS = 1, FEW_VECTORS = 1 };  // 24 chains, 4 registers of B, one of A: 29 of 32 registers

typedef struct { float32x4_t part[4]; } lanes;
typedef struct { float64x2_t part[8]; } lanes_double;

HERD_LANES_INLINE lanes lanes_splat(float x) {
  const float32x4_t all = vdupq_n_f32(x);
  return (lanes){{all, all, all, all}};
}
HERD_LANES_INLINE lanes herd_neon_load(const float *source) {
  return (lanes){{vld1q_f32(source), vld1q_f32(source + 4), vld1q_f32(source + 8), vld1q_f32(source + 12)}};
}
HERD_LANES_INLINE void herd_neon_store(float *target, lanes x) {
  HERD_UNROLL for (int i = 0; i < 4; i++) vst1q_f32(target + 4 * i, x.part[i]);
}
/// The first `left` numbers (all from 16 on), then +0.
HERD_LANES_INLINE lanes lanes_load(const float *source, int64_t left) {
  if (left >= 16) return herd_neon_load(source);
  float some[16] = {0};
  for (int64_t i = 0; i < left; i++) some[i] = source[i];
  return herd_neon_load(some);
}
HERD_LANES_INLINE void lanes_store(float *target, int64_t left, lanes x) {
  if (left >= 16) {
    herd_neon_store(target, x);
    return;
  }
  float some[16];
  herd_neon_store(some, x);
  for (int64_t i = 0; i < left; i++) target[i] = some[i];
}
/// Sixteen numbers of a line of Q8_0 or Q4_0 blocks, from a multiple of 16 on: scale * integer.
HERD_LANES_INLINE lanes lanes_load_blocks(herd_type type, const void *line, int64_t index) {
  const uint8_t *block = (const uint8_t *)line + herd_bytes(type, index);
  const float32x4_t scale = vdupq_n_f32(herd_from_f16(herd_load_u16(block)));
  int8x16_t bytes;
  if (type == HERD_Q8_0) {
    bytes = vreinterpretq_s8_u8(vld1q_u8(block + 2 + (index & 16)));
  } else {
    const uint8x16_t nibbles = vld1q_u8(block + 2);
    const uint8x16_t half = index & 16 ? vshrq_n_u8(nibbles, 4) : vandq_u8(nibbles, vdupq_n_u8(15));
    bytes = vsubq_s8(vreinterpretq_s8_u8(half), vdupq_n_s8(8));
  }
  const int16x8_t low = vmovl_s8(vget_low_s8(bytes)), high = vmovl_s8(vget_high_s8(bytes));
  return (lanes){{vmulq_f32(scale, vcvtq_f32_s32(vmovl_s16(vget_low_s16(low)))),
                  vmulq_f32(scale, vcvtq_f32_s32(vmovl_s16(vget_high_s16(low)))),
                  vmulq_f32(scale, vcvtq_f32_s32(vmovl_s16(vget_low_s16(high)))),
                  vmulq_f32(scale, vcvtq_f32_s32(vmovl_s16(vget_high_s16(high))))}};
}
HERD_LANES_INLINE lanes lanes_load_typed(herd_type type, const void *line, int64_t index, int64_t left) {
  if (type == HERD_Q8_0 || type == HERD_Q4_0) return lanes_load_blocks(type, line, index);
  if (left < 16) {
    float some[16] = {0};
    for (int64_t i = 0; i < left && i < 16; i++) some[i] = herd_element(type, line, index + i);
    return herd_neon_load(some);
  }
  const uint8_t *source = (const uint8_t *)line + herd_bytes(type, index);
  lanes x;
  HERD_UNROLL for (int i = 0; i < 4; i++) {
    if (type == HERD_F32) {
      x.part[i] = vreinterpretq_f32_u8(vld1q_u8(source + 16 * i));
    } else {
      const uint16x4_t halves = vreinterpret_u16_u8(vld1_u8(source + 8 * i));
      x.part[i] = type == HERD_BF16 ? vreinterpretq_f32_u32(vshll_n_u16(halves, 16))
                                    : vcvt_f32_f16(vreinterpret_f16_u16(halves));
    }
  }
  return x;
}

#define HERD_EACH_PART(x, expression)                               \
  lanes x;                                                          \
  HERD_UNROLL for (int i = 0; i < 4; i++) x.part[i] = (expression); \
  return x

HERD_LANES_INLINE lanes lanes_add(lanes a, lanes b) { HERD_EACH_PART(x, vaddq_f32(a.part[i], b.part[i])); }
HERD_LANES_INLINE lanes lanes_sub(lanes a, lanes b) { HERD_EACH_PART(x, vsubq_f32(a.part[i], b.part[i])); }
HERD_LANES_INLINE lanes lanes_mul(lanes a, lanes b) { HERD_EACH_PART(x, vmulq_f32(a.part[i], b.part[i])); }
HERD_LANES_INLINE lanes lanes_div(lanes a, lanes b) { HERD_EACH_PART(x, vdivq_f32(a.part[i], b.part[i])); }
HERD_LANES_INLINE lanes lanes_sqrt(lanes a) { HERD_EACH_PART(x, vsqrtq_f32(a.part[i])); }
/// a * b + c, rounded once.
HERD_LANES_INLINE lanes lanes_fma(lanes a, lanes b, lanes c) {
  HERD_EACH_PART(x, vfmaq_f32(c.part[i], a.part[i], b.part[i]));
}
/// a > b ? a : b
HERD_LANES_INLINE lanes lanes_max(lanes a, lanes b) {
  HERD_EACH_PART(x, vbslq_f32(vcgtq_f32(a.part[i], b.part[i]), a.part[i], b.part[i]));
}
/// a < b ? a : b
HERD_LANES_INLINE lanes lanes_min(lanes a, lanes b) {
  HERD_EACH_PART(x, vbslq_f32(vcltq_f32(a.part[i], b.part[i]), a.part[i], b.part[i]));
}
/// The first `count` lanes of x, the others of y.
HERD_LANES_INLINE lanes lanes_first(int64_t count, lanes x, lanes y) {
  static const int32_t places[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  const int32x4_t limit = vdupq_n_s32(count < 16 ? (int32_t)count : 16);
  HERD_EACH_PART(z, vbslq_f32(vcltq_s32(vld1q_s32(places + 4 * i), limit), x.part[i], y.part[i]));
}
/// As the specification: 2^n in two factors of which only the second can round.
HERD_LANES_INLINE float32x4_t herd_neon_scale_by_power(float32x4_t y, float32x4_t shifted) {
  const int32x4_t bias = vdupq_n_s32(127), zero = vreinterpretq_s32_f32(vdupq_n_f32(HERD_EXP_ROUND));
  const int32x4_t exponent = vsubq_s32(vreinterpretq_s32_f32(shifted), zero);
  const int32x4_t half = vshrq_n_s32(exponent, 1), rest = vsubq_s32(exponent, half);
  y = vmulq_f32(y, vreinterpretq_f32_s32(vshlq_n_s32(vaddq_s32(half, bias), 23)));
  return vmulq_f32(y, vreinterpretq_f32_s32(vshlq_n_s32(vaddq_s32(rest, bias), 23)));
}
/// y * 2^n, rounded once; n = shifted - HERD_EXP_ROUND.
HERD_LANES_INLINE lanes lanes_scale_by_power(lanes y, lanes n, lanes shifted) {
  (void)n;
  HERD_EACH_PART(x, herd_neon_scale_by_power(y.part[i], shifted.part[i]));
}
/// a0 a0 a2 a2 ...
HERD_LANES_INLINE lanes lanes_even(lanes a) { HERD_EACH_PART(x, vtrn1q_f32(a.part[i], a.part[i])); }
/// a1 a1 a3 a3 ...
HERD_LANES_INLINE lanes lanes_odd(lanes a) { HERD_EACH_PART(x, vtrn2q_f32(a.part[i], a.part[i])); }
/// a1 a0 a3 a2 ...
HERD_LANES_INLINE lanes lanes_swap(lanes a) { HERD_EACH_PART(x, vrev64q_f32(a.part[i])); }

/// Transposes 4 x 4.
HERD_LANES_INLINE void herd_neon_transpose(float32x4_t *a, float32x4_t *b, float32x4_t *c, float32x4_t *d) {
  const float32x4_t ab0 = vtrn1q_f32(*a, *b), ab1 = vtrn2q_f32(*a, *b);  // a0 b0 a2 b2, a1 b1 a3 b3
  const float32x4_t cd0 = vtrn1q_f32(*c, *d), cd1 = vtrn2q_f32(*c, *d);
  *a = vcombine_f32(vget_low_f32(ab0), vget_low_f32(cd0));
  *b = vcombine_f32(vget_low_f32(ab1), vget_low_f32(cd1));
  *c = vcombine_f32(vget_high_f32(ab0), vget_high_f32(cd0));
  *d = vcombine_f32(vget_high_f32(ab1), vget_high_f32(cd1));
}
HERD_LANES_INLINE void lanes_transpose(lanes x[16]) {
  HERD_UNROLL for (int r = 0; r < 16; r += 4) {
    HERD_UNROLL for (int i = 0; i < 4; i++) {
      herd_neon_transpose(&x[r].part[i], &x[r + 1].part[i], &x[r + 2].part[i], &x[r + 3].part[i]);
    }
  }
  // Now the 4 x 4 parts change places across the diagonal.
  HERD_UNROLL for (int i = 0; i < 4; i++) {
    HERD_UNROLL for (int j = 0; j < i; j++) {
      HERD_UNROLL for (int r = 0; r < 4; r++) {
        const float32x4_t swapped = x[4 * i + r].part[j];
        x[4 * i + r].part[j] = x[4 * j + r].part[i];
        x[4 * j + r].part[i] = swapped;
      }
    }
  }
}

/// ((l0+l8)+(l4+l12)) + ((l2+l10)+(l6+l14)), plus the same with odd lanes.
HERD_LANES_INLINE float lanes_sum16(lanes x) {
  const float32x4_t q = vaddq_f32(vaddq_f32(x.part[0], x.part[2]), vaddq_f32(x.part[1], x.part[3]));
  const float32x2_t d = vadd_f32(vget_low_f32(q), vget_high_f32(q));
  return vget_lane_f32(d, 0) + vget_lane_f32(d, 1);
}
HERD_LANES_INLINE float lanes_max16(lanes x) {
  const float32x4_t q = vmaxq_f32(vmaxq_f32(x.part[0], x.part[2]), vmaxq_f32(x.part[1], x.part[3]));
  return vmaxvq_f32(q);
}

HERD_LANES_INLINE lanes_double lanes_double_zero(void) {
  lanes_double zero;
  HERD_UNROLL for (int i = 0; i < 8; i++) zero.part[i] = vdupq_n_f64(0);
  return zero;
}
/// sum + x * x; the square of an F32 is exact in double.
HERD_LANES_INLINE lanes_double lanes_add_squares(lanes_double sum, lanes x) {
  HERD_UNROLL for (int i = 0; i < 4; i++) {
    const float64x2_t low = vcvt_f64_f32(vget_low_f32(x.part[i])), high = vcvt_high_f64_f32(x.part[i]);
    sum.part[2 * i] = vfmaq_f64(sum.part[2 * i], low, low);
    sum.part[2 * i + 1] = vfmaq_f64(sum.part[2 * i + 1], high, high);
  }
  return sum;
}
HERD_LANES_INLINE double lanes_double_sum16(lanes_double x) {
  float64x2_t half[4], quarter[2];
  HERD_UNROLL for (int i = 0; i < 4; i++) half[i] = vaddq_f64(x.part[i], x.part[i + 4]);
  HERD_UNROLL for (int i = 0; i < 2; i++) quarter[i] = vaddq_f64(half[i], half[i + 2]);
  const float64x2_t d = vaddq_f64(quarter[0], quarter[1]);
  return vgetq_lane_f64(d, 0) + vgetq_lane_f64(d, 1);
}

#endif
