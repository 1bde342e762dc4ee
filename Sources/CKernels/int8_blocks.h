// The integers of blocks for int8 products, format by format: the specification when it is compiled as plain C, and the
// same text for instruction sets, whose vectors the compiler makes. Knows no products.
//
// Before including: HERD_BLOCKS, the attributes of a function, and HERD_HALF(bytes), an F16 widened.

#include "blocks.h"
#include "int8_activations.h"

/// The integers of one block; `scales` and `leasts` of its groups.
typedef struct {
  uint8_t values[256];
  int32_t scales[16], leasts[16];
  float scale, least;
} int8_block;

#define HERD_INT8_BLOCK(name) \
  HERD_BLOCKS static inline void int8_unpack_##name(const herd_block_##name *restrict block, int8_block *restrict out)

HERD_ALWAYS_INLINE void int8_nibbles(const uint8_t nibbles[16], uint8_t *out) {
  for (int i = 0; i < 16; i++) out[i] = nibbles[i] & 15;
  for (int i = 0; i < 16; i++) out[i + 16] = nibbles[i] >> 4;
}

HERD_ALWAYS_INLINE void int8_fifth_bits(const uint8_t high[4], uint8_t *out) {
  uint32_t bits = herd_load_u32(high);
  for (int i = 0; i < 32; i++) out[i] |= (uint8_t)((bits >> i & 1) << 4);
}

HERD_ALWAYS_INLINE void int8_table(const uint8_t table[16], const uint8_t nibbles[16], uint8_t *out) {
  for (int i = 0; i < 16; i++) out[i] = table[nibbles[i] & 15];
  for (int i = 0; i < 16; i++) out[i + 16] = table[nibbles[i] >> 4];
}
static const uint8_t int8_iq4_values[16] = {HERD_INT8_IQ4_VALUES}, int8_mxfp4_values[16] = {HERD_INT8_MXFP4_VALUES};

HERD_INT8_BLOCK(q8_0) {
  out->scale = HERD_HALF(block->scale);
  for (int i = 0; i < 32; i++) out->values[i] = (uint8_t)block->values[i] ^ 128;
}

HERD_INT8_BLOCK(q4_0) {
  out->scale = HERD_HALF(block->scale);
  int8_nibbles(block->nibbles, out->values);
}

HERD_INT8_BLOCK(q4_1) {
  out->scale = HERD_HALF(block->scale), out->least = HERD_HALF(block->least);
  int8_nibbles(block->nibbles, out->values);
}

HERD_INT8_BLOCK(q5_0) {
  out->scale = HERD_HALF(block->scale);
  int8_nibbles(block->nibbles, out->values);
  int8_fifth_bits(block->high, out->values);
}

HERD_INT8_BLOCK(q5_1) {
  out->scale = HERD_HALF(block->scale), out->least = HERD_HALF(block->least);
  int8_nibbles(block->nibbles, out->values);
  int8_fifth_bits(block->high, out->values);
}

HERD_INT8_BLOCK(iq4_nl) {
  out->scale = HERD_HALF(block->scale);
  int8_table(int8_iq4_values, block->nibbles, out->values);
}

HERD_INT8_BLOCK(mxfp4) {
  // 2^(exponent - 128); the two least are denormal.
  uint32_t exponent = block->exponent;
  out->scale = herd_from_bits(exponent < 2 ? 0x00200000u << exponent : (exponent - 1) << 23);
  int8_table(int8_mxfp4_values, block->nibbles, out->values);
}

HERD_INT8_BLOCK(q2_k) {
  out->scale = HERD_HALF(block->scale), out->least = -HERD_HALF(block->least);
  for (int s = 0; s < 16; s++) out->scales[s] = block->scales[s] & 15, out->leasts[s] = block->scales[s] >> 4;
  HERD_UNROLL for (int s = 0; s < 8; s++) {
    for (int i = 0; i < 32; i++) out->values[32 * s + i] = block->pairs[s / 4 * 32 + i] >> s % 4 * 2 & 3;
  }
}

HERD_INT8_BLOCK(q3_k) {
  out->scale = HERD_HALF(block->scale);
  for (int s = 0; s < 16; s++) {
    int low4 = s < 8 ? block->scales[s] & 15 : block->scales[s - 8] >> 4;
    out->scales[s] = (low4 | (block->scales[8 + s % 4] >> s / 4 * 2 & 3) << 4) - 32;
  }
  HERD_UNROLL for (int s = 0; s < 8; s++) {
    const uint8_t *pairs = block->pairs + s / 4 * 32;
    for (int i = 0; i < 32; i++) {
      out->values[32 * s + i] = (uint8_t)((pairs[i] >> s % 4 * 2 & 3) | (block->high[i] >> s & 1) << 2);
    }
  }
}

HERD_ALWAYS_INLINE void int8_six_bits(const uint8_t scales[12], int8_block *out) {
  for (int s = 0; s < 4; s++) {
    out->scales[s] = scales[s] & 63, out->leasts[s] = scales[s + 4] & 63;
    out->scales[s + 4] = (scales[s + 8] & 15) | scales[s] >> 6 << 4;
    out->leasts[s + 4] = scales[s + 8] >> 4 | scales[s + 4] >> 6 << 4;
  }
}

HERD_INT8_BLOCK(q4_k) {
  out->scale = HERD_HALF(block->scale), out->least = -HERD_HALF(block->least);
  int8_six_bits(block->scales, out);
  HERD_UNROLL for (int s = 0; s < 8; s++) {
    for (int i = 0; i < 32; i++) out->values[32 * s + i] = block->nibbles[s / 2 * 32 + i] >> s % 2 * 4 & 15;
  }
}

HERD_INT8_BLOCK(q5_k) {
  out->scale = HERD_HALF(block->scale), out->least = -HERD_HALF(block->least);
  int8_six_bits(block->scales, out);
  HERD_UNROLL for (int s = 0; s < 8; s++) {
    for (int i = 0; i < 32; i++) {
      int low = block->nibbles[s / 2 * 32 + i] >> s % 2 * 4 & 15;
      out->values[32 * s + i] = (uint8_t)(low | (block->high[i] >> s & 1) << 4);
    }
  }
}

HERD_INT8_BLOCK(q6_k) {
  out->scale = HERD_HALF(block->scale);
  for (int s = 0; s < 16; s++) out->scales[s] = block->scales[s];
  HERD_UNROLL for (int s = 0; s < 8; s++) {
    const uint8_t *nibbles = block->nibbles + s / 4 * 64 + s % 2 * 32, *pairs = block->pairs + s / 4 * 32;
    for (int i = 0; i < 32; i++) {
      int low = nibbles[i] >> s % 4 / 2 * 4 & 15;
      out->values[32 * s + i] = (uint8_t)(low | (pairs[i] >> s % 4 * 2 & 3) << 4);
    }
  }
}

HERD_INT8_BLOCK(iq4_xs) {
  out->scale = HERD_HALF(block->scale);
  int high = herd_load_u16(block->high);
  HERD_UNROLL for (int s = 0; s < 8; s++) {
    out->scales[s] = ((block->low[s / 2] >> s % 2 * 4 & 15) | (high >> 2 * s & 3) << 4) - 32;
    int8_table(int8_iq4_values, block->nibbles[s], out->values + 32 * s);
  }
}
