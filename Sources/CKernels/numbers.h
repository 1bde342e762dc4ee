// Single numbers: BF16 and F16 to and from F32, and where an element of a typed array lies. Knows no vectors.
#ifndef HERD_NUMBERS_H
#define HERD_NUMBERS_H

#include <string.h>

#include "blocks.h"
#include "internal.h"

HERD_ALWAYS_INLINE uint32_t herd_bits(float x) {
  uint32_t bits;
  memcpy(&bits, &x, sizeof bits);
  return bits;
}

HERD_ALWAYS_INLINE float herd_from_bits(uint32_t bits) {
  float x;
  memcpy(&x, &bits, sizeof x);
  return x;
}

HERD_ALWAYS_INLINE uint16_t herd_load_u16(const void *source) {
  uint16_t x;
  memcpy(&x, source, sizeof x);
  return x;
}

HERD_ALWAYS_INLINE float herd_from_bf16(uint16_t x) { return herd_from_bits((uint32_t)x << 16); }

/// To nearest, ties to even; a NaN keeps its sign and upper payload and becomes quiet.
HERD_ALWAYS_INLINE uint16_t herd_to_bf16(float x) {
  uint32_t bits = herd_bits(x);
  if ((bits & 0x7FFFFFFF) > 0x7F800000) return (uint16_t)(bits >> 16 | 0x40);
  return (uint16_t)((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

HERD_ALWAYS_INLINE float herd_from_f16(uint16_t x) {
  uint32_t sign = (uint32_t)(x & 0x8000) << 16, magnitude = x & 0x7FFF;
  if (magnitude > 0x7C00) return herd_from_bits(sign | 0x7FC00000 | magnitude << 13);
  if (magnitude == 0x7C00) return herd_from_bits(sign | 0x7F800000);
  if (magnitude >= 0x0400) return herd_from_bits(sign | ((magnitude << 13) + (112u << 23)));
  return herd_from_bits(sign | herd_bits((float)magnitude * 0x1p-24f));
}

/// To nearest, ties to even; a NaN keeps its sign and upper payload and becomes quiet.
HERD_ALWAYS_INLINE uint16_t herd_to_f16(float x) {
  uint32_t bits = herd_bits(x), magnitude = bits & 0x7FFFFFFF;
  uint16_t sign = (uint16_t)(bits >> 16 & 0x8000);
  if (magnitude > 0x7F800000) return (uint16_t)(sign | 0x7E00 | (magnitude >> 13 & 0x3FF));
  if (magnitude >= 0x477FF000) return (uint16_t)(sign | 0x7C00);  // from 65520 on
  if (magnitude < 0x38800000) {
    // Below the smallest normal number: adding 0.5 puts the last bit that is kept at the end of the fraction.
    return (uint16_t)(sign | (herd_bits(herd_from_bits(magnitude) + 0.5f) - 0x3F000000));
  }
  return (uint16_t)(sign | ((magnitude + 0xFFF + (magnitude >> 13 & 1) - (112u << 23)) >> 13));
}

/// Bytes of `elements` consecutive elements; of a block format, a multiple of a block.
HERD_ALWAYS_INLINE int64_t herd_bytes(herd_type type, int64_t elements) {
  switch (type) {
    case HERD_F32: return elements * 4;
    case HERD_BF16:
    case HERD_F16: return elements * 2;
    case HERD_Q8_0: return elements / HERD_BLOCK * (int64_t)sizeof(herd_block_q8_0);
    case HERD_Q4_0: return elements / HERD_BLOCK * (int64_t)sizeof(herd_block_q4_0);
  }
  return 0;
}

/// Element `index` of a line of elements at any byte, exactly.
HERD_ALWAYS_INLINE float herd_element(herd_type type, const void *line, int64_t index) {
  const uint8_t *bytes = line;
  float x;
  switch (type) {
    case HERD_F32: memcpy(&x, bytes + index * 4, sizeof x); return x;
    case HERD_BF16: return herd_from_bf16(herd_load_u16(bytes + index * 2));
    case HERD_F16: return herd_from_f16(herd_load_u16(bytes + index * 2));
    case HERD_Q8_0: {
      herd_block_q8_0 block;
      memcpy(&block, bytes + index / HERD_BLOCK * (int64_t)sizeof block, sizeof block);
      return herd_from_f16(block.scale) * (float)block.values[index % HERD_BLOCK];
    }
    case HERD_Q4_0: {
      herd_block_q4_0 block;
      memcpy(&block, bytes + index / HERD_BLOCK * (int64_t)sizeof block, sizeof block);
      int64_t i = index % HERD_BLOCK;
      int nibble = i < 16 ? block.nibbles[i] & 15 : block.nibbles[i - 16] >> 4;
      return herd_from_f16(block.scale) * (float)(nibble - 8);
    }
  }
  return 0;
}

#endif
