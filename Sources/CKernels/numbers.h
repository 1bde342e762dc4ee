// Single numbers: BF16 and F16 to and from F32, and where the elements of a typed line lie. Knows no vectors.
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

HERD_ALWAYS_INLINE uint32_t herd_load_u32(const void *source) {
  uint32_t x;
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

/// Elements of a block as a power of two, and its bytes; a block of the plain types is one element.
typedef struct { uint8_t power; uint16_t bytes; } herd_layout;
#define HERD_LAYOUT(NAME, name, power, size) [HERD_##NAME] = {power, size},
static const herd_layout herd_layouts[HERD_TYPES] = {
    [HERD_F32] = {0, 4}, [HERD_BF16] = {0, 2}, [HERD_F16] = {0, 2}, HERD_EACH_BLOCK_FORMAT(HERD_LAYOUT)};
#undef HERD_LAYOUT

HERD_ALWAYS_INLINE bool herd_is_block(herd_type type) { return type > HERD_F16; }

/// Bytes of `elements` consecutive elements; of a block format, of the whole blocks among them.
HERD_ALWAYS_INLINE int64_t herd_bytes(herd_type type, int64_t elements) {
  return (elements >> herd_layouts[type].power) * herd_layouts[type].bytes;
}

/// Element `index` of a line of elements of a plain type at any byte, exactly.
HERD_ALWAYS_INLINE float herd_element(herd_type type, const void *line, int64_t index) {
  const uint8_t *bytes = line;
  float x;
  if (type == HERD_F32) {
    memcpy(&x, bytes + index * 4, sizeof x);
    return x;
  }
  uint16_t half = herd_load_u16(bytes + index * 2);
  return type == HERD_BF16 ? herd_from_bf16(half) : herd_from_f16(half);
}

/// The same, also of a line of Q8_0 or Q4_0 blocks: scale * integer.
HERD_ALWAYS_INLINE float herd_cached_element(herd_type type, const void *line, int64_t index) {
  const uint8_t *block = (const uint8_t *)line + herd_bytes(type, index);
  const int place = (int)(index & 31);
  if (type == HERD_Q8_0) return herd_from_f16(herd_load_u16(block)) * (float)(int8_t)block[2 + place];
  if (type == HERD_Q4_0) {
    const int nibble = place < 16 ? block[2 + place] & 15 : block[2 + place - 16] >> 4;
    return herd_from_f16(herd_load_u16(block)) * (float)(nibble - 8);
  }
  return herd_element(type, line, index);
}

#endif
