// The multiply-add of BF16 products, in software. Knows no products.
#ifndef HERD_FLUSHED_H
#define HERD_FLUSHED_H

#include <math.h>

#include "numbers.h"

/// Flushes a denormal to a zero of its sign.
static inline float herd_flushed(float x) {
  return (herd_bits(x) & 0x7F800000) == 0 ? herd_from_bits(herd_bits(x) & 0x80000000) : x;
}

/// fma(a, b, c) as a processor computes it that flushes denormals: a result is tiny if, rounded to 24 bits as though
/// exponents had no end, it is below the smallest normal number. `a` and `b` have BF16's few bits.
static inline float herd_flushed_fma(float a, float b, float c) {
  a = herd_flushed(a), b = herd_flushed(b), c = herd_flushed(c);
  float x = fmaf(a, b, c);
  if ((herd_bits(x) & 0x7FFFFFFF) == 0x00800000) {
    // Perhaps rounded up from below: look again 2^24 times larger. That cannot overflow: if both factors were 1 or
    // more, the sum would be a multiple of something larger than this.
    float scaled = fabsf(a) < fabsf(b) ? fmaf(a * 0x1p24f, b, c * 0x1p24f) : fmaf(a, b * 0x1p24f, c * 0x1p24f);
    if (fabsf(scaled) < 0x1p-102f) return copysignf(0, x);
  }
  return herd_flushed(x);
}

#endif
