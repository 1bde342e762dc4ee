// The functions of our own for single numbers: exp, sigmoid, silu, gelu, log, sin and cos. Knows no vectors; `lane_layers.h`
// and `lane_vision.h` repeat exp and gelu with the same steps on sixteen lanes.
#ifndef HERD_MATH_FUNCTIONS_H
#define HERD_MATH_FUNCTIONS_H

#include <math.h>

#include "numbers.h"

// exp(x) = 2^n * exp(r), n = round(x / ln 2), r = x - n ln 2 in two steps (the first is exact), and
// exp(r) = 1 + r (1 + r (c2 + r (c3 + ...))): relative error 3e-9 on [-ln 2 / 2, ln 2 / 2] before rounding.
#define HERD_EXP_HIGHEST 89.0f   // everything from here on overflows
#define HERD_EXP_LOWEST -104.0f  // everything up to here rounds to +0
#define HERD_EXP_LOG2E 0x1.715476p+0f
#define HERD_EXP_ROUND 12582912.0f     // 1.5 * 2^23: adding it leaves round(x) in the low bits
#define HERD_EXP_LN2_HIGH 0.693359375f  // ten bits: n * high is exact
#define HERD_EXP_LN2_LOW -0x1.bd0106p-13f
#define HERD_EXP_C2 0x1.fffffcp-2f
#define HERD_EXP_C3 0x1.555492p-3f
#define HERD_EXP_C4 0x1.5558b2p-5f
#define HERD_EXP_C5 0x1.12398ep-7f
#define HERD_EXP_C6 0x1.6a4b38p-10f

HERD_ALWAYS_INLINE float herd_math_exp(float x) {
  x = x > HERD_EXP_HIGHEST ? HERD_EXP_HIGHEST : x;  // NaN stays
  x = x < HERD_EXP_LOWEST ? HERD_EXP_LOWEST : x;
  const float shifted = fmaf(x, HERD_EXP_LOG2E, HERD_EXP_ROUND);
  const float n = shifted - HERD_EXP_ROUND;
  float r = fmaf(n, -HERD_EXP_LN2_HIGH, x);
  r = fmaf(n, -HERD_EXP_LN2_LOW, r);
  float y = HERD_EXP_C6;
  y = fmaf(y, r, HERD_EXP_C5);
  y = fmaf(y, r, HERD_EXP_C4);
  y = fmaf(y, r, HERD_EXP_C3);
  y = fmaf(y, r, HERD_EXP_C2);
  y = fmaf(y, r, 1.0f);
  y = fmaf(y, r, 1.0f);
  // 2^n in two factors, since n reaches beyond the exponents of normal numbers; only the second product can round.
  const uint32_t exponent = herd_bits(shifted) - herd_bits(HERD_EXP_ROUND);
  const uint32_t half = (uint32_t)((int32_t)exponent >> 1);
  y *= herd_from_bits((half + 127) << 23);
  return y * herd_from_bits((exponent - half + 127) << 23);
}

HERD_ALWAYS_INLINE float herd_math_sigmoid(float x) { return 1.0f / (1.0f + herd_math_exp(-x)); }

HERD_ALWAYS_INLINE float herd_math_silu(float x) { return x / (1.0f + herd_math_exp(-x)); }

// The tail of the normal distribution, Q(a) = erfc(a / sqrt 2) / 2 = exp(-a^2 / 2) R(a): R is smooth and falls like 1 / a,
// so t = 1 / (1 + k a) makes it t times a polynomial of degree 8, relative error 2.4e-8 for 0 <= a <= 15. Beyond that the
// exponential is 0 in F32.
#define HERD_TAIL_END 15.0f
#define HERD_TAIL_K 0.27f
#define HERD_TAIL_C0 0x1.b939a8p-4f
#define HERD_TAIL_C1 0x1.b879p-4f
#define HERD_TAIL_C2 0x1.a12bf6p-4f
#define HERD_TAIL_C3 0x1.268958p-4f
#define HERD_TAIL_C4 0x1.baf3b4p-4f
#define HERD_TAIL_C5 -0x1.1d4a0cp-4f
#define HERD_TAIL_C6 0x1.5c7ad4p-3f
#define HERD_TAIL_C7 -0x1.0365a2p-3f
#define HERD_TAIL_C8 0x1.db0ffep-6f
#define HERD_NORMAL_PEAK 0x1.988454p-2f  // 1 / sqrt(2 pi)
#define HERD_STEP 0x1p60f                // times this, whatever is not next to nothing leaves [0, 1]

/// Q(a) for 0 <= a <= HERD_TAIL_END, given e = exp(-a^2 / 2).
HERD_ALWAYS_INLINE float herd_math_tail(float a, float e) {
  const float t = 1.0f / fmaf(HERD_TAIL_K, a, 1.0f);
  float y = HERD_TAIL_C8;
  y = fmaf(y, t, HERD_TAIL_C7);
  y = fmaf(y, t, HERD_TAIL_C6);
  y = fmaf(y, t, HERD_TAIL_C5);
  y = fmaf(y, t, HERD_TAIL_C4);
  y = fmaf(y, t, HERD_TAIL_C3);
  y = fmaf(y, t, HERD_TAIL_C2);
  y = fmaf(y, t, HERD_TAIL_C1);
  y = fmaf(y, t, HERD_TAIL_C0);
  return e * (t * y);
}

/// |x|, at most HERD_TAIL_END; NaN stays.
HERD_ALWAYS_INLINE float herd_math_tail_place(float x) {
  const float a = x > x * -1.0f ? x : x * -1.0f;
  return HERD_TAIL_END < a ? HERD_TAIL_END : a;
}

/// x Phi(x) = max(x, 0) - |x| Q(|x|), Phi being the normal distribution: nothing cancels on either side of 0.
HERD_ALWAYS_INLINE float herd_math_gelu(float x) {
  const float a = herd_math_tail_place(x);
  const float q = herd_math_tail(a, herd_math_exp((a * a) * -0.5f));
  return fmaf(a * -1.0f, q, x > 0.0f ? x : 0.0f);
}

/// Phi(x) + x exp(-x^2 / 2) / sqrt(2 pi), with Phi(x) = Q(-x) below 0 and 1 - Q(x) above.
HERD_ALWAYS_INLINE float herd_math_gelu_slope(float x) {
  const float a = herd_math_tail_place(x), e = herd_math_exp((a * a) * -0.5f), q = herd_math_tail(a, e);
  float step = x * HERD_STEP;
  step = step > 0.0f ? step : 0.0f;
  step = step < 1.0f ? step : 1.0f;
  float inner = x > -HERD_TAIL_END ? x : -HERD_TAIL_END;
  inner = inner < HERD_TAIL_END ? inner : HERD_TAIL_END;
  return fmaf(inner, e * HERD_NORMAL_PEAK, fmaf(step, fmaf(-2.0f, q, 1.0f), q));
}

/// log(x) = e ln 2 + 2 atanh(f), f = (m - 1) / (m + 1), x = m 2^e with m in [sqrt(1/2), sqrt(2)).
HERD_ALWAYS_INLINE double herd_math_log(double x) {
  if (!(x > 0) || x > 0x1.fffffffffffffp+1023) {
    if (x == 0) return -HUGE_VAL;
    return x < 0 ? (double)NAN : x;  // +inf and NaN
  }
  int64_t exponent = 0;
  if (x < 0x1p-1022) {
    x *= 0x1p54;
    exponent = -54;
  }
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  // Moves the cut between exponents from 1 to sqrt(1/2): 0x3FE6A09E... are the bits of sqrt(1/2).
  const uint64_t shifted = bits - 0x3FE6A09E00000000u;
  exponent += (int64_t)shifted >> 52;
  bits -= shifted & 0xFFF0000000000000u;
  double m;
  memcpy(&m, &bits, sizeof m);
  const double f = (m - 1) / (m + 1), g = f * f, h = g * g;
  // 1/3 + g/5 + g^2/7 + ..., even and odd powers of g apart so that the two chains overlap.
  const double even = 1.0 / 3 + h * (1.0 / 7 + h * (1.0 / 11 + h * (1.0 / 15 + h * (1.0 / 19 + h * (1.0 / 23)))));
  const double odd = 1.0 / 5 + h * (1.0 / 9 + h * (1.0 / 13 + h * (1.0 / 17 + h * (1.0 / 21 + h * (1.0 / 25)))));
  const double n = (double)exponent;
  const double tail = 2 * f * g * (even + g * odd);
  return n * 0x1.62e42fee00000p-1 + (2 * f + (tail + n * 0x1.a39ef35793c76p-33));
}

/// cos and sin of x. The quadrant's multiple of pi / 2 goes off in three steps of which two are exact for |x| < 2^28;
/// beyond that there is no answer: NaN.
HERD_ALWAYS_INLINE void herd_math_cos_sin(double x, double *cosine, double *sine) {
  if (!(x > -0x1p28 && x < 0x1p28)) {
    *cosine = *sine = (double)NAN;
    return;
  }
  const double round = 0x1.8p52;
  const double n = (x * 0x1.45f306dc9c883p-1 + round) - round;
  const double r = ((x - n * 0x1.921fb5p+0) - n * 0x1.110b46p-26) - n * 0x1.1a62633145c07p-54;
  const double g = r * r;
  const double s =
      r + r * g * (-1.0 / 6 + g * (1.0 / 120 + g * (-1.0 / 5040 + g * (1.0 / 362880 + g * (-1.0 / 39916800 +
      g * (1.0 / 6227020800.0 + g * (-1.0 / 1307674368000.0)))))));
  const double c =
      1 + g * (-1.0 / 2 + g * (1.0 / 24 + g * (-1.0 / 720 + g * (1.0 / 40320 + g * (-1.0 / 3628800 +
      g * (1.0 / 479001600.0 + g * (-1.0 / 87178291200.0 + g * (1.0 / 20922789888000.0))))))));
  const int quadrant = (int)((int64_t)n & 3);
  *cosine = quadrant == 0 ? c : quadrant == 1 ? -s : quadrant == 2 ? -c : s;
  *sine = quadrant == 0 ? s : quadrant == 1 ? c : quadrant == 2 ? -s : -c;
}

#endif
