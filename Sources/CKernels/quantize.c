// From F32 into blocks: rounding where a format leaves no choice, a search for the scale of least weighted error where it
// does (that of ggml's reference quantisers). Scalar loops only. Knows no products.
#pragma STDC FP_CONTRACT OFF
#include <math.h>

#include "grids.h"
#include "product_kernels.h"

enum { PIECE = 16384 };  // elements a thread takes at once; a multiple of every block

/// A group of numbers whose largest is below this is zero.
#define LEAST 1e-15f

typedef void (*quantizer)(const float *x, uint8_t *target);

static void store_half(uint8_t target[2], float x) {
  uint16_t half = herd_to_f16(x);
  memcpy(target, &half, sizeof half);
}

static float load_half(const uint8_t source[2]) { return herd_from_f16(herd_load_u16(source)); }

static float inverse(float x) { return x != 0 ? 1 / x : 0; }

/// To the nearest integer in least ... most, halves to even; NaN becomes the one nearest to 0.
static int nearest_even(float x, int least, int most) {
  if (isnan(x)) return least > 0 ? least : 0;
  if (x <= (float)least) return least;
  if (x >= (float)most) return most;
  return (int)rintf(x);
}

/// To the nearest integer in -limit ... limit, halves away from zero; NaN becomes 0.
static int nearest(float x, int limit) {
  float magnitude = fabsf(x);
  if (!(magnitude < (float)limit)) return isnan(x) ? 0 : x < 0 ? -limit : limit;
  int whole = (int)magnitude;
  if (magnitude - (float)whole >= 0.5f) whole++;
  return x < 0 ? -whole : whole;
}

/// 0 ... most, the fraction dropped; NaN becomes `other`.
static uint8_t truncated(float x, int most, int other) {
  if (isnan(x)) return (uint8_t)other;
  return (uint8_t)(x >= (float)most ? most : x <= 0 ? 0 : (int)x);
}

/// The element of largest magnitude, the first of several.
static float extreme(const float *x, int count) {
  float most = 0;
  for (int i = 0; i < count; i++) most = fabsf(x[i]) > fabsf(most) ? x[i] : most;
  return most;
}

// ---------------------------------------------------------------------------------------------------------------------
// 32 elements, rounded

static void quantize_q8_0(const float *x, uint8_t *target) {
  herd_block_q8_0 *block = (herd_block_q8_0 *)(void *)target;
  float scale = fabsf(extreme(x, 32)) / 127, factor = inverse(scale);
  store_half(block->scale, scale);
  for (int i = 0; i < 32; i++) block->values[i] = (int8_t)nearest(x[i] * factor, 127);
}

static void quantize_q4_0(const float *x, uint8_t *target) {
  herd_block_q4_0 *block = (herd_block_q4_0 *)(void *)target;
  float scale = extreme(x, 32) / -8, factor = inverse(scale);
  store_half(block->scale, scale);
  for (int i = 0; i < 16; i++) {
    int low = truncated(x[i] * factor + 8.5f, 15, 8), high = truncated(x[i + 16] * factor + 8.5f, 15, 8);
    block->nibbles[i] = (uint8_t)(low | high << 4);
  }
}

static void quantize_q5_0(const float *x, uint8_t *target) {
  herd_block_q5_0 *block = (herd_block_q5_0 *)(void *)target;
  float scale = extreme(x, 32) / -16, factor = inverse(scale);
  uint32_t fifth = 0;
  store_half(block->scale, scale);
  for (int i = 0; i < 16; i++) {
    int low = truncated(x[i] * factor + 16.5f, 31, 16), high = truncated(x[i + 16] * factor + 16.5f, 31, 16);
    block->nibbles[i] = (uint8_t)((low & 15) | (high & 15) << 4);
    fifth |= (uint32_t)(low >> 4) << i | (uint32_t)(high >> 4) << (i + 16);
  }
  memcpy(block->high, &fifth, sizeof fifth);
}

/// The least and the difference to the most, in `steps` steps.
static float range(const float *x, int steps, float *least) {
  float low = x[0], high = x[0];
  for (int i = 1; i < 32; i++) {
    low = x[i] < low ? x[i] : low;
    high = x[i] > high ? x[i] : high;
  }
  *least = low;
  return (high - low) / (float)steps;
}

static void quantize_q4_1(const float *x, uint8_t *target) {
  herd_block_q4_1 *block = (herd_block_q4_1 *)(void *)target;
  float least, scale = range(x, 15, &least), factor = inverse(scale);
  store_half(block->scale, scale), store_half(block->least, least);
  for (int i = 0; i < 16; i++) {
    int low = truncated((x[i] - least) * factor + 0.5f, 15, 0);
    int high = truncated((x[i + 16] - least) * factor + 0.5f, 15, 0);
    block->nibbles[i] = (uint8_t)(low | high << 4);
  }
}

static void quantize_q5_1(const float *x, uint8_t *target) {
  herd_block_q5_1 *block = (herd_block_q5_1 *)(void *)target;
  float least, scale = range(x, 31, &least), factor = inverse(scale);
  uint32_t fifth = 0;
  store_half(block->scale, scale), store_half(block->least, least);
  for (int i = 0; i < 16; i++) {
    int low = truncated((x[i] - least) * factor + 0.5f, 31, 0);
    int high = truncated((x[i + 16] - least) * factor + 0.5f, 31, 0);
    block->nibbles[i] = (uint8_t)((low & 15) | (high & 15) << 4);
    fifth |= (uint32_t)(low >> 4) << i | (uint32_t)(high >> 4) << (i + 16);
  }
  memcpy(block->high, &fifth, sizeof fifth);
}

/// The exponent from the largest magnitude, two below its own: its E2M1 numbers reach 6. Each element gets the nearest
/// number, of two equally near ones the first in the table.
static void quantize_mxfp4(const float *x, uint8_t *target) {
  herd_block_mxfp4 *block = (herd_block_mxfp4 *)(void *)target;
  float most = fabsf(extreme(x, 32));
  int exponent = most > 0 && most < HUGE_VALF ? ilogbf(most) - 2 + 127 : 0;
  exponent = exponent < 0 ? 0 : exponent;
  float scale = ldexpf(1, exponent - 128);
  uint8_t codes[32];
  for (int i = 0; i < 32; i++) {
    float least = HUGE_VALF;
    codes[i] = 0;
    for (uint8_t c = 0; c < 16; c++) {
      float error = fabsf(scale * (float)herd_mxfp4_values[c] - x[i]);
      if (error < least) least = error, codes[i] = c;
    }
  }
  block->exponent = (uint8_t)exponent;
  for (int i = 0; i < 16; i++) block->nibbles[i] = (uint8_t)(codes[i] | codes[i + 16] << 4);
}

// ---------------------------------------------------------------------------------------------------------------------
// Searches over one group

/// The sums that give the best scale for chosen integers: w x q and w q q. The error it leaves falls with xq * xq / qq.
typedef struct {
  float xq, qq;
} fit;

static void add_to_fit(fit *f, float weight, float x, float q) {
  f->xq += weight * x * q;
  f->qq += weight * q * q;
}

/// What the best scale takes off the weighted squares of the elements.
static float gain(fit f) { return f.qq > 0 ? f.xq / f.qq * f.xq : 0; }

static bool is_better(fit f, fit than) { return gain(f) > gain(than); }

static float scale_of(fit f) { return f.qq > 0 ? f.xq / f.qq : 0; }

/// The scale of 16 elements for integers -limit ... limit - 1, weighted by squares: nineteen scales near that of the
/// element of largest magnitude are tried.
static float symmetric_scale(const float *x, int limit) {
  float most = extreme(x, 16);
  if (!(fabsf(most) >= LEAST)) return 0;
  fit best = {0, 0};
  for (int i = 0; i < 19; i++) {
    int step = i == 0 ? 0 : i <= 9 ? i - 10 : i - 9;  // the scale itself first, then -9 ... -1, 1 ... 9
    float factor = -((float)limit + 0.1f * (float)step) / most;
    fit f = {0, 0};
    for (int j = 0; j < 16; j++) add_to_fit(&f, x[j] * x[j], x[j], (float)nearest_even(factor * x[j], -limit, limit - 1));
    if (i == 0 || is_better(f, best)) best = f;
  }
  return scale_of(best);
}

/// The scale of 16 elements for integers -4 ... 3, weighted by squares: from the element of largest magnitude, then
/// each integer in turn is moved where that lessens the error, five times over.
static float descended_scale(const float *x) {
  float most = extreme(x, 16);
  if (!(fabsf(most) >= LEAST)) return 0;
  int chosen[16];
  fit f = {0, 0};
  for (int i = 0; i < 16; i++) {
    chosen[i] = nearest_even(-4 / most * x[i], -4, 3);
    add_to_fit(&f, x[i] * x[i], x[i], (float)chosen[i]);
  }
  for (int round = 0; round < 5; round++) {
    bool moved = false;
    for (int i = 0; i < 16; i++) {
      float weight = x[i] * x[i], old = (float)chosen[i];
      fit others = {f.xq - weight * x[i] * old, f.qq - weight * old * old};
      if (!(others.xq > 0)) continue;
      int candidate = nearest_even(x[i] * others.qq / others.xq, -4, 3);
      if (candidate == chosen[i]) continue;
      fit moving = others;
      add_to_fit(&moving, weight, x[i], (float)candidate);
      if (!is_better(moving, f)) continue;
      f = moving, chosen[i] = candidate, moved = true;
    }
    if (!moved) break;
  }
  return scale_of(f);
}

/// How scale and minimum of a group are searched.
typedef struct {
  int count, most;      // elements; the largest integer
  float first;          // of the steps tried, beside `most`
  int steps;            // of 0.1
  bool absolute;        // errors count by magnitude, else by square
} range_search;

static float range_error(range_search s, const float *x, const float *weights, const int *q, float scale, float least) {
  float sum = 0;
  for (int i = 0; i < s.count; i++) {
    float error = scale * (float)q[i] + least - x[i];
    sum += weights[i] * (s.absolute ? fabsf(error) : error * error);
  }
  return sum;
}

/// Scale and minus the minimum of x = scale * q - minimum, q in 0 ... most, the minimum 0 or more: for each number of
/// steps tried, integers by rounding, then the weighted least squares for them.
static float range_scale(range_search s, const float *x, const float *weights, float *minimum) {
  float low = x[0], high = x[0], w = 0, wx = 0;
  for (int i = 0; i < s.count; i++) {
    low = x[i] < low ? x[i] : low;
    high = x[i] > high ? x[i] : high;
    w += weights[i], wx += weights[i] * x[i];
  }
  if (low > 0) low = 0;
  *minimum = -low;
  if (!(high > low)) return 0;
  int q[32];
  float scale = (high - low) / (float)s.most, least = low;
  for (int i = 0; i < s.count; i++) q[i] = nearest_even((x[i] - low) * ((float)s.most / (high - low)), 0, s.most);
  float best = range_error(s, x, weights, q, scale, least);
  for (int step = 0; step <= s.steps; step++) {
    float factor = (s.first + 0.1f * (float)step + (float)s.most) / (high - low);
    float wq = 0, wqq = 0, wqx = 0;
    for (int i = 0; i < s.count; i++) {
      q[i] = nearest_even(factor * (x[i] - low), 0, s.most);
      float weighted = weights[i] * (float)q[i];
      wq += weighted, wqq += weighted * (float)q[i], wqx += weighted * x[i];
    }
    float determinant = w * wqq - wq * wq;
    if (!(determinant > 0)) continue;
    float own_scale = (w * wqx - wx * wq) / determinant, own_least = (wqq * wx - wq * wqx) / determinant;
    if (own_least > 0) own_least = 0, own_scale = wqx / wqq;
    float error = range_error(s, x, weights, q, own_scale, own_least);
    if (error < best) best = error, scale = own_scale, least = own_least;
  }
  *minimum = -least;
  return scale;
}

/// Weights of a group: the root of its mean square, and each element's magnitude.
static void weigh(const float *x, int count, float *weights) {
  float squares = 0;
  for (int i = 0; i < count; i++) squares += x[i] * x[i];
  float level = sqrtf(squares / (float)count);
  for (int i = 0; i < count; i++) weights[i] = level + fabsf(x[i]);
}

// ---------------------------------------------------------------------------------------------------------------------
// 256 elements, scales for groups in integers

static float largest(const float *x, int count) {
  float most = 0;
  for (int i = 0; i < count; i++) most = x[i] > most ? x[i] : most;
  return most;
}

static void quantize_q2_k(const float *x, uint8_t *target) {
  static const range_search search = {.count = 16, .most = 3, .first = -0.5f, .steps = 15, .absolute = true};
  herd_block_q2_k *block = (herd_block_q2_k *)(void *)target;
  float scales[16], minima[16];
  for (int s = 0; s < 16; s++) {
    float weights[16];
    for (int i = 0; i < 16; i++) weights[i] = fabsf(x[16 * s + i]);
    scales[s] = range_scale(search, x + 16 * s, weights, &minima[s]);
  }
  float scale = largest(scales, 16), least = largest(minima, 16);
  store_half(block->scale, scale / 15), store_half(block->least, least / 15);
  memset(block->pairs, 0, sizeof block->pairs);
  for (int s = 0; s < 16; s++) {
    int factor = scale > 0 ? nearest_even(15 / scale * scales[s], 0, 15) : 0;
    int minus = least > 0 ? nearest_even(15 / least * minima[s], 0, 15) : 0;
    block->scales[s] = (uint8_t)(factor | minus << 4);
    float d = load_half(block->scale) * (float)factor, m = load_half(block->least) * (float)minus;
    uint8_t *pairs = block->pairs + s / 8 * 32 + s % 2 * 16;
    for (int i = 0; i < 16 && d != 0; i++) {
      pairs[i] |= (uint8_t)(nearest_even((x[16 * s + i] + m) / d, 0, 3) << s % 8 / 2 * 2);
    }
  }
}

static void quantize_q3_k(const float *x, uint8_t *target) {
  herd_block_q3_k *block = (herd_block_q3_k *)(void *)target;
  float scales[16];
  for (int s = 0; s < 16; s++) scales[s] = descended_scale(x + 16 * s);
  float scale = extreme(scales, 16) / -32, factor = inverse(scale);
  memset(block, 0, sizeof *block);
  store_half(block->scale, scale);
  for (int s = 0; s < 16; s++) {
    int six = nearest_even(factor * scales[s], -32, 31) + 32;
    block->scales[s % 8] |= (uint8_t)((six & 15) << (s < 8 ? 0 : 4));
    block->scales[8 + s % 4] |= (uint8_t)(six >> 4 << s / 4 * 2);
    float d = load_half(block->scale) * (float)(six - 32);
    uint8_t *pairs = block->pairs + s / 8 * 32 + s % 2 * 16, *high = block->high + s % 2 * 16;
    for (int i = 0; i < 16; i++) {
      int q = (d != 0 ? nearest_even(x[16 * s + i] / d, -4, 3) : 0) + 4;
      pairs[i] |= (uint8_t)((q & 3) << s % 8 / 2 * 2);
      high[i] |= (uint8_t)(q >> 2 << s / 2);
    }
  }
}

/// Puts the two numbers of six bits of 32 elements in their places.
static void store_six_bits(uint8_t scales[12], int s, int factor, int minus) {
  if (s < 4) {
    scales[s] |= (uint8_t)factor;
    scales[s + 4] |= (uint8_t)minus;
  } else {
    scales[s + 4] |= (uint8_t)((factor & 15) | (minus & 15) << 4);
    scales[s - 4] |= (uint8_t)(factor >> 4 << 6);
    scales[s] |= (uint8_t)(minus >> 4 << 6);
  }
}

/// Scales and minima of Q4_K and Q5_K, and the integers that they give.
static void quantize_by_32(range_search search, const float *x, uint8_t scale[2], uint8_t least[2], uint8_t scales[12],
                           uint8_t q[256]) {
  float factors[8], minima[8];
  for (int s = 0; s < 8; s++) {
    float weights[32];
    weigh(x + 32 * s, 32, weights);
    factors[s] = range_scale(search, x + 32 * s, weights, &minima[s]);
  }
  float most = largest(factors, 8), lowest = largest(minima, 8);
  store_half(scale, most / 63), store_half(least, lowest / 63);
  memset(scales, 0, 12);
  for (int s = 0; s < 8; s++) {
    int factor = most > 0 ? nearest_even(63 / most * factors[s], 0, 63) : 0;
    int minus = lowest > 0 ? nearest_even(63 / lowest * minima[s], 0, 63) : 0;
    store_six_bits(scales, s, factor, minus);
    float d = load_half(scale) * (float)factor, m = load_half(least) * (float)minus;
    for (int i = 32 * s; i < 32 * s + 32; i++) q[i] = (uint8_t)(d != 0 ? nearest_even((x[i] + m) / d, 0, search.most) : 0);
  }
}

static void store_nibbles(const uint8_t q[256], uint8_t nibbles[128]) {
  for (int i = 0; i < 128; i++) {
    int low = i / 32 * 64 + i % 32;
    nibbles[i] = (uint8_t)((q[low] & 15) | (q[low + 32] & 15) << 4);
  }
}

static void quantize_q4_k(const float *x, uint8_t *target) {
  static const range_search search = {.count = 32, .most = 15, .first = -1, .steps = 20};
  herd_block_q4_k *block = (herd_block_q4_k *)(void *)target;
  uint8_t q[256];
  quantize_by_32(search, x, block->scale, block->least, block->scales, q);
  store_nibbles(q, block->nibbles);
}

static void quantize_q5_k(const float *x, uint8_t *target) {
  static const range_search search = {.count = 32, .most = 31, .first = -0.5f, .steps = 15};
  herd_block_q5_k *block = (herd_block_q5_k *)(void *)target;
  uint8_t q[256];
  quantize_by_32(search, x, block->scale, block->least, block->scales, q);
  store_nibbles(q, block->nibbles);
  memset(block->high, 0, sizeof block->high);
  for (int i = 0; i < 256; i++) block->high[i % 32] |= (uint8_t)(q[i] >> 4 << i / 32);
}

static void quantize_q6_k(const float *x, uint8_t *target) {
  herd_block_q6_k *block = (herd_block_q6_k *)(void *)target;
  float scales[16];
  for (int s = 0; s < 16; s++) scales[s] = symmetric_scale(x + 16 * s, 32);
  float scale = extreme(scales, 16) / -128, factor = inverse(scale);
  memset(block, 0, sizeof *block);
  store_half(block->scale, scale);
  for (int s = 0; s < 16; s++) {
    int half = s / 8, quarter = s % 8 / 2, first = s % 2 * 16;
    block->scales[s] = (int8_t)nearest_even(factor * scales[s], -128, 127);
    float d = load_half(block->scale) * (float)block->scales[s];
    uint8_t *nibbles = block->nibbles + half * 64 + quarter % 2 * 32 + first, *pairs = block->pairs + half * 32 + first;
    for (int i = 0; i < 16; i++) {
      int q = (d != 0 ? nearest_even(x[16 * s + i] / d, -32, 31) : 0) + 32;
      nibbles[i] |= (uint8_t)((q & 15) << quarter / 2 * 4);
      pairs[i] |= (uint8_t)(q >> 4 << quarter * 2);
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// The table of IQ4

/// The places in the table of the values nearest to factor * x, of two equally near ones the upper.
static void nearest_places(const float *restrict x, float factor, int32_t *restrict places) {
  memset(places, 0, 32 * sizeof *places);
  for (int place = 0; place < 15; place++) {
    float middle = (float)(herd_iq4_values[place] + herd_iq4_values[place + 1]) / 2;
    for (int i = 0; i < 32; i++) places[i] += factor * x[i] >= middle;
  }
}

static fit table_fit(const float *x, float factor) {
  int32_t places[32];
  nearest_places(x, factor, places);
  fit f = {0, 0};
  for (int i = 0; i < 32; i++) add_to_fit(&f, x[i] * x[i], x[i], (float)herd_iq4_values[places[i]]);
  return f;
}

/// The scale of 32 elements, weighted by squares, that puts the element of largest magnitude near either end of the
/// table: 15 places are tried.
static float table_scale(const float *x) {
  float most = extreme(x, 32);
  if (!(fabsf(most) >= LEAST)) return 0;
  fit best = table_fit(x, -(float)herd_iq4_values[0] / most);
  for (int step = -7; step <= 7; step++) {
    fit f = table_fit(x, ((float)step + (float)herd_iq4_values[0]) / most);
    if (is_better(f, best)) best = f;
  }
  return scale_of(best);
}

static void store_places(const float *x, float factor, uint8_t nibbles[16]) {
  int32_t places[32];
  nearest_places(x, factor, places);
  for (int i = 0; i < 16; i++) nibbles[i] = (uint8_t)(places[i] | places[i + 16] << 4);
}

static void quantize_iq4_nl(const float *x, uint8_t *target) {
  herd_block_iq4_nl *block = (herd_block_iq4_nl *)(void *)target;
  float scale = table_scale(x);
  store_half(block->scale, scale);
  store_places(x, inverse(scale), block->nibbles);
}

static void quantize_iq4_xs(const float *x, uint8_t *target) {
  herd_block_iq4_xs *block = (herd_block_iq4_xs *)(void *)target;
  float scales[8];
  for (int s = 0; s < 8; s++) scales[s] = table_scale(x + 32 * s);
  float scale = extreme(scales, 8) / -32, factor = inverse(scale);
  unsigned high = 0;
  memset(block->low, 0, sizeof block->low);
  store_half(block->scale, scale);
  for (int s = 0; s < 8; s++) {
    int six = nearest_even(factor * scales[s], -32, 31);
    store_places(x + 32 * s, inverse(scale * (float)six), block->nibbles[s]);
    block->low[s / 2] |= (uint8_t)(((six + 32) & 15) << s % 2 * 4);
    high |= (unsigned)(six + 32) >> 4 << 2 * s;
  }
  block->high[0] = (uint8_t)high, block->high[1] = (uint8_t)(high >> 8);
}

// ---------------------------------------------------------------------------------------------------------------------
// All formats

static const quantizer quantizers[HERD_TYPES] = {
    [HERD_Q8_0] = quantize_q8_0, [HERD_Q4_0] = quantize_q4_0, [HERD_Q4_1] = quantize_q4_1, [HERD_Q5_0] = quantize_q5_0,
    [HERD_Q5_1] = quantize_q5_1, [HERD_Q2_K] = quantize_q2_k, [HERD_Q3_K] = quantize_q3_k, [HERD_Q4_K] = quantize_q4_k,
    [HERD_Q5_K] = quantize_q5_k, [HERD_Q6_K] = quantize_q6_k, [HERD_IQ4_NL] = quantize_iq4_nl,
    [HERD_IQ4_XS] = quantize_iq4_xs, [HERD_MXFP4] = quantize_mxfp4,
};

bool herd_can_quantize(herd_type type) { return quantizers[type] != NULL; }

typedef struct {
  const float *source;
  uint8_t *target;
  herd_type to;
} quantization;

static void quantize_piece(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const quantization *job = context;
  const herd_layout layout = herd_layouts[job->to];
  uint8_t *target = job->target + herd_bytes(job->to, begin);
  for (int64_t i = begin; i < end; i += 1 << layout.power, target += layout.bytes) {
    float x[HERD_BLOCK_MOST];
    memcpy(x, (const uint8_t *)job->source + i * 4, sizeof *x << layout.power);
    quantizers[job->to](x, target);
  }
}

void herd_cpu_quantize(herd_cpu *cpu, int64_t count, const float *source, void *target, herd_type to) {
  quantization job = {.source = source, .target = target, .to = to};
  herd_pool_run(cpu->pool, count, PIECE, quantize_piece, &job);
}
