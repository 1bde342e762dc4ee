// From blocks to F32, in the order of operations of ggml's `dequantize_row`: the specification when it is compiled as
// plain C, and the same text once more for each instruction set, whose vectors the compiler makes. No multiplication and
// addition are contracted, so all give the same bits. Knows no tiles.
//
// Before including: HERD_BLOCKS, the attributes of a function, and HERD_HALF(bytes), an F16 widened; with
// HERD_SIXTEEN_VALUES also `sixteen_values`, where an instruction set has something for tables.

#include "blocks.h"
#include "grids.h"
#include "numbers.h"

#ifndef HERD_SIXTEEN_VALUES
/// scale * values[nibble]: the low nibbles, then the high ones.
HERD_BLOCKS static inline void sixteen_values(const float values[16], float scale, const uint8_t nibbles[16], float *out) {
  for (int i = 0; i < 16; i++) out[i] = scale * values[nibbles[i] & 15];
  for (int i = 0; i < 16; i++) out[i + 16] = scale * values[nibbles[i] >> 4];
}
#endif

static const float herd_whole_values[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
static const float herd_centred_values[16] = {-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7};

/// The function of one format: `count` blocks from `source` on. Its body sees one block, and where its values go.
#define HERD_DEQUANTIZER(name, power)                                                                            \
  HERD_BLOCKS static inline void dequantize_one_##name(const herd_block_##name *restrict block, float *restrict out); \
  HERD_BLOCKS static void dequantize_##name(const uint8_t *source, int64_t count, float *out) {                   \
    const herd_block_##name *blocks = (const herd_block_##name *)(const void *)source;                             \
    for (int64_t i = 0; i < count; i++) dequantize_one_##name(blocks + i, out + (i << power));                     \
  }                                                                                                              \
  HERD_BLOCKS static inline void dequantize_one_##name(const herd_block_##name *restrict block, float *restrict out)

// ---------------------------------------------------------------------------------------------------------------------
// 32 elements

HERD_DEQUANTIZER(q8_0, 5) {
  float scale = HERD_HALF(block->scale);
  for (int i = 0; i < 32; i++) out[i] = scale * (float)block->values[i];
}

HERD_DEQUANTIZER(q4_0, 5) {
  sixteen_values(herd_centred_values, HERD_HALF(block->scale), block->nibbles, out);
}

HERD_DEQUANTIZER(q4_1, 5) {
  float least = HERD_HALF(block->least);
  sixteen_values(herd_whole_values, HERD_HALF(block->scale), block->nibbles, out);
  for (int i = 0; i < 32; i++) out[i] += least;
}

HERD_DEQUANTIZER(q5_0, 5) {
  float scale = HERD_HALF(block->scale);
  uint32_t high = herd_load_u32(block->high);
  for (int i = 0; i < 16; i++) {
    int low = (block->nibbles[i] & 15) | (int)((high >> i & 1) << 4);
    out[i] = scale * (float)(low - 16);
  }
  for (int i = 0; i < 16; i++) {
    int upper = block->nibbles[i] >> 4 | (int)((high >> (i + 16) & 1) << 4);
    out[i + 16] = scale * (float)(upper - 16);
  }
}

HERD_DEQUANTIZER(q5_1, 5) {
  float scale = HERD_HALF(block->scale), least = HERD_HALF(block->least);
  uint32_t high = herd_load_u32(block->high);
  for (int i = 0; i < 16; i++) {
    out[i] = scale * (float)((block->nibbles[i] & 15) | (int)((high >> i & 1) << 4)) + least;
  }
  for (int i = 0; i < 16; i++) {
    out[i + 16] = scale * (float)(block->nibbles[i] >> 4 | (int)((high >> (i + 16) & 1) << 4)) + least;
  }
}

HERD_DEQUANTIZER(iq4_nl, 5) {
  sixteen_values(herd_iq4_values, HERD_HALF(block->scale), block->nibbles, out);
}

HERD_DEQUANTIZER(mxfp4, 5) {
  // 2^(exponent - 128); the two least are denormal.
  uint32_t exponent = block->exponent;
  float scale = herd_from_bits(exponent < 2 ? 0x00200000u << exponent : (exponent - 1) << 23);
  sixteen_values(herd_mxfp4_values, scale, block->nibbles, out);
}

// ---------------------------------------------------------------------------------------------------------------------
// 256 elements: two, three, six bits, and a scale for 16 of them

HERD_DEQUANTIZER(q2_k, 8) {
  float scale = HERD_HALF(block->scale), least = HERD_HALF(block->least);
  for (int s = 0; s < 16; s += 2) {
    const uint8_t *pairs = block->pairs + s / 8 * 32, *scales = block->scales + s;
    int shift = s % 8 / 2 * 2;
    float factors[2] = {scale * (float)(scales[0] & 15), scale * (float)(scales[1] & 15)};
    float minus[2] = {least * (float)(scales[0] >> 4), least * (float)(scales[1] >> 4)};
    uint8_t values[32];
    for (int i = 0; i < 32; i++) values[i] = pairs[i] >> shift & 3;
    for (int i = 0; i < 32; i++) out[16 * s + i] = factors[i / 16] * (float)values[i] - minus[i / 16];
  }
}

HERD_DEQUANTIZER(q3_k, 8) {
  float scale = HERD_HALF(block->scale);
  for (int s = 0; s < 16; s++) {
    const uint8_t *pairs = block->pairs + s / 8 * 32 + s % 2 * 16, *high = block->high + s % 2 * 16;
    int shift = s % 8 / 2 * 2, bit = s / 2;
    int low4 = s < 8 ? block->scales[s] & 15 : block->scales[s - 8] >> 4;
    int high2 = block->scales[8 + s % 4] >> (s / 4 * 2) & 3;
    float factor = scale * (float)((low4 | high2 << 4) - 32);
    for (int i = 0; i < 16; i++) {
      int value = (pairs[i] >> shift & 3) | (high[i] >> bit & 1) << 2;
      out[16 * s + i] = factor * (float)(value - 4);
    }
  }
}

HERD_DEQUANTIZER(q6_k, 8) {
  float scale = HERD_HALF(block->scale);
  for (int s = 0; s < 16; s++) {
    int half = s / 8, quarter = s % 8 / 2, first = s % 2 * 16;
    const uint8_t *nibbles = block->nibbles + half * 64 + quarter % 2 * 32 + first;
    const uint8_t *pairs = block->pairs + half * 32 + first;
    int nibble = quarter / 2 * 4, pair = quarter * 2;
    float factor = scale * (float)block->scales[s];
    for (int i = 0; i < 16; i++) {
      int value = (nibbles[i] >> nibble & 15) | (pairs[i] >> pair & 3) << 4;
      out[16 * s + i] = factor * (float)(value - 32);
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// 256 elements: four, five bits, and a scale for 32 of them

/// The two numbers of six bits of 32 elements.
HERD_ALWAYS_INLINE void six_bits(const uint8_t scales[12], int s, int *factor, int *minus) {
  if (s < 4) {
    *factor = scales[s] & 63;
    *minus = scales[s + 4] & 63;
  } else {
    *factor = (scales[s + 4] & 15) | scales[s - 4] >> 6 << 4;
    *minus = scales[s + 4] >> 4 | scales[s] >> 6 << 4;
  }
}

HERD_DEQUANTIZER(q4_k, 8) {
  float scale = HERD_HALF(block->scale), least = HERD_HALF(block->least);
  for (int s = 0; s < 8; s++) {
    const uint8_t *nibbles = block->nibbles + s / 2 * 32;
    int shift = s % 2 * 4, factor, minus;
    six_bits(block->scales, s, &factor, &minus);
    float d = scale * (float)factor, m = least * (float)minus;
    for (int i = 0; i < 32; i++) out[32 * s + i] = d * (float)(nibbles[i] >> shift & 15) - m;
  }
}

HERD_DEQUANTIZER(q5_k, 8) {
  float scale = HERD_HALF(block->scale), least = HERD_HALF(block->least);
  for (int s = 0; s < 8; s++) {
    const uint8_t *nibbles = block->nibbles + s / 2 * 32;
    int shift = s % 2 * 4, factor, minus;
    six_bits(block->scales, s, &factor, &minus);
    float d = scale * (float)factor, m = least * (float)minus;
    for (int i = 0; i < 32; i++) {
      int value = (nibbles[i] >> shift & 15) | (block->high[i] >> s & 1) << 4;
      out[32 * s + i] = d * (float)value - m;
    }
  }
}

HERD_DEQUANTIZER(iq4_xs, 8) {
  float scale = HERD_HALF(block->scale);
  int high = herd_load_u16(block->high);
  for (int s = 0; s < 8; s++) {
    int six = (block->low[s / 2] >> s % 2 * 4 & 15) | (high >> 2 * s & 3) << 4;
    sixteen_values(herd_iq4_values, scale * (float)(six - 32), block->nibbles[s], out + 32 * s);
  }
}

HERD_DEQUANTIZER(q8_k, 8) {
  float scale = herd_from_bits(herd_load_u32(block->scale));
  for (int i = 0; i < 256; i++) out[i] = scale * (float)block->values[i];
}

// ---------------------------------------------------------------------------------------------------------------------
// 256 elements of three values

/// Digit n, counted from the left, of a fraction of 256.
HERD_ALWAYS_INLINE int ternary_digit(uint8_t fraction, int n) {
  static const uint8_t powers[5] = {1, 3, 9, 27, 81};
  return (uint8_t)(fraction * powers[n]) * 3 >> 8;
}

HERD_DEQUANTIZER(tq1_0, 8) {
  float scale = HERD_HALF(block->scale);
  for (int n = 0; n < 5; n++) {
    for (int i = 0; i < 32; i++) out[32 * n + i] = scale * (float)(ternary_digit(block->digits[i], n) - 1);
    for (int i = 0; i < 16; i++) out[160 + 16 * n + i] = scale * (float)(ternary_digit(block->digits[32 + i], n) - 1);
  }
  for (int n = 0; n < 4; n++) {
    for (int i = 0; i < 4; i++) out[240 + 4 * n + i] = scale * (float)(ternary_digit(block->rest[i], n) - 1);
  }
}

HERD_DEQUANTIZER(tq2_0, 8) {
  float scale = HERD_HALF(block->scale);
  for (int s = 0; s < 8; s++) {
    const uint8_t *pairs = block->pairs + s / 4 * 32;
    int shift = s % 4 * 2;
    for (int i = 0; i < 32; i++) out[32 * s + i] = scale * (float)((pairs[i] >> shift & 3) - 1);
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Grids

/// Eight elements of three values; bit i of `signs` turns element i.
HERD_ALWAYS_INLINE void grid_of_eight(const float values[3], uint16_t packed, int signs, float factor, float *out) {
  for (int i = 0; i < 8; i++) {
    float x = factor * values[packed >> 2 * i & 3];
    out[i] = signs >> i & 1 ? -x : x;
  }
}

/// Four elements of eight values.
HERD_ALWAYS_INLINE void grid_of_four(const float values[8], uint16_t packed, int signs, float factor, float *out) {
  for (int i = 0; i < 4; i++) {
    float x = factor * values[packed >> 3 * i & 7];
    out[i] = signs >> i & 1 ? -x : x;
  }
}

/// Seven bits of signs with the eighth that makes their number even.
HERD_ALWAYS_INLINE int even_signs(uint32_t seven) { return (int)(seven | (uint32_t)__builtin_parity(seven) << 7); }

HERD_DEQUANTIZER(iq2_xxs, 8) {
  float scale = HERD_HALF(block->scale);
  for (int s = 0; s < 8; s++) {
    uint32_t signs = herd_load_u32(block->parts[s].signs);
    float d = scale * (0.5f + (float)(signs >> 28)) * 0.25f;
    for (int i = 0; i < 4; i++) {
      uint16_t grid = herd_iq2_xxs_grid[block->parts[s].indices[i]];
      grid_of_eight(herd_iq2_values, grid, even_signs(signs >> 7 * i & 127), d, out + 32 * s + 8 * i);
    }
  }
}

HERD_DEQUANTIZER(iq2_xs, 8) {
  float scale = HERD_HALF(block->scale);
  for (int s = 0; s < 32; s++) {
    uint32_t index = herd_load_u16(block->indices[s]);
    float d = scale * (0.5f + (float)(block->scales[s / 4] >> s / 2 % 2 * 4 & 15)) * 0.25f;
    grid_of_eight(herd_iq2_values, herd_iq2_xs_grid[index & 511], even_signs(index >> 9), d, out + 8 * s);
  }
}

HERD_DEQUANTIZER(iq2_s, 8) {
  float scale = HERD_HALF(block->scale);
  for (int s = 0; s < 32; s++) {
    int index = block->low[s] | (block->high[s / 4] >> s % 4 * 2 & 3) << 8;
    float d = scale * (0.5f + (float)(block->scales[s / 4] >> s / 2 % 2 * 4 & 15)) * 0.25f;
    grid_of_eight(herd_iq2_values, herd_iq2_s_grid[index], block->signs[s], d, out + 8 * s);
  }
}

HERD_DEQUANTIZER(iq3_xxs, 8) {
  float scale = HERD_HALF(block->scale);
  for (int s = 0; s < 8; s++) {
    uint32_t signs = herd_load_u32(block->signs[s]);
    float d = scale * (0.5f + (float)(signs >> 28)) * 0.5f;
    for (int i = 0; i < 8; i++) {
      int eight = even_signs(signs >> 7 * (i / 2) & 127);
      uint16_t grid = herd_iq3_xxs_grid[block->indices[8 * s + i]];
      grid_of_four(herd_iq3_xxs_values, grid, eight >> 4 * (i % 2), d, out + 32 * s + 4 * i);
    }
  }
}

HERD_DEQUANTIZER(iq3_s, 8) {
  float scale = HERD_HALF(block->scale);
  for (int s = 0; s < 64; s++) {
    int index = block->low[s] | (block->high[s / 8] >> s % 8 & 1) << 8;
    float d = scale * (float)(1 + 2 * (block->scales[s / 16] >> s / 8 % 2 * 4 & 15));
    grid_of_four(herd_iq3_s_values, herd_iq3_s_grid[index], block->signs[s / 2] >> 4 * (s % 2), d, out + 4 * s);
  }
}

/// Eight elements around minus one, zero, one.
HERD_ALWAYS_INLINE void shifted_grid(uint16_t packed, float shift, float factor, float *out) {
  for (int i = 0; i < 8; i++) out[i] = factor * ((float)((packed >> 2 * i & 3) - 1) + shift);
}

HERD_DEQUANTIZER(iq1_s, 8) {
  float scale = HERD_HALF(block->scale);
  for (int s = 0; s < 32; s++) {
    int high = herd_load_u16(block->high[s / 4]);
    float d = scale * (float)(2 * (high >> 12 & 7) + 1), shift = high & 0x8000 ? -0.125f : 0.125f;
    shifted_grid(herd_iq1_grid[block->low[s] | (high >> s % 4 * 3 & 7) << 8], shift, d, out + 8 * s);
  }
}

HERD_DEQUANTIZER(iq1_m, 8) {
  unsigned bits = 0;
  for (int i = 0; i < 4; i++) bits |= (unsigned)(herd_load_u16(block->scales[i]) >> 12) << 4 * i;
  const uint8_t half[2] = {(uint8_t)bits, (uint8_t)(bits >> 8)};
  float scale = HERD_HALF(half);
  for (int s = 0; s < 32; s++) {
    int high = block->high[s / 2] >> s % 2 * 4;
    int three = herd_load_u16(block->scales[s / 8]) >> s / 2 % 4 * 3 & 7;
    float d = scale * (float)(2 * three + 1), shift = high & 8 ? -0.125f : 0.125f;
    shifted_grid(herd_iq1_grid[block->low[s] | (high & 7) << 8], shift, d, out + 8 * s);
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// In memory only

HERD_DEQUANTIZER(scaled_f8, 5) {
  float scale = herd_from_bits(herd_load_u32(block->scale));
  for (int i = 0; i < 32; i++) {
    // Seven bits of exponent and fraction, moved to their places in F32; 2^120 is the difference of the biases.
    uint32_t code = block->values[i], magnitude = code & 0x7F;
    float x = herd_from_bits(magnitude << 20) * 0x1p120f;
    x = magnitude == 0x7F ? herd_from_bits(0x7FC00000) : x;
    out[i] = scale * herd_from_bits(herd_bits(x) | (code & 0x80) << 24);
  }
}

HERD_DEQUANTIZER(scaled_i4, 4) {
  float scale = herd_from_bits(herd_load_u32(block->scale));
  int zero = block->zero;
  uint8_t values[16];
  for (int i = 0; i < 8; i++) {
    values[2 * i] = block->nibbles[i] & 15;
    values[2 * i + 1] = block->nibbles[i] >> 4;
  }
  for (int i = 0; i < 16; i++) out[i] = scale * (float)(values[i] - zero);
}

#define HERD_DEQUANTIZER_ENTRY(NAME, name, power, size) [HERD_##NAME] = dequantize_##name,
#define HERD_DEQUANTIZERS {HERD_EACH_BLOCK_FORMAT(HERD_DEQUANTIZER_ENTRY)}
