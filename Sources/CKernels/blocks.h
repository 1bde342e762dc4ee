// The layouts of block formats, little endian, as they lie in files at any byte. Knows no arithmetic.
//
// Layouts are ggml's (`llama4.md`, section 8), but for the last two, which exist in memory only: the parts of a matrix
// that `compressed-tensors` keeps in several tensors, brought together. Scales are F16 unless said otherwise.
#ifndef HERD_BLOCKS_H
#define HERD_BLOCKS_H

#include <stdint.h>

/// X(NAME, name, elements of a block as a power of two, bytes of a block)
#define HERD_EACH_BLOCK_FORMAT(X) \
  X(Q8_0, q8_0, 5, 34)            \
  X(Q4_0, q4_0, 5, 18)            \
  X(Q4_1, q4_1, 5, 20)            \
  X(Q5_0, q5_0, 5, 22)            \
  X(Q5_1, q5_1, 5, 24)            \
  X(Q2_K, q2_k, 8, 84)            \
  X(Q3_K, q3_k, 8, 110)           \
  X(Q4_K, q4_k, 8, 144)           \
  X(Q5_K, q5_k, 8, 176)           \
  X(Q6_K, q6_k, 8, 210)           \
  X(Q8_K, q8_k, 8, 292)           \
  X(IQ1_S, iq1_s, 8, 50)          \
  X(IQ1_M, iq1_m, 8, 56)          \
  X(IQ2_XXS, iq2_xxs, 8, 66)      \
  X(IQ2_XS, iq2_xs, 8, 74)        \
  X(IQ2_S, iq2_s, 8, 82)          \
  X(IQ3_XXS, iq3_xxs, 8, 98)      \
  X(IQ3_S, iq3_s, 8, 110)         \
  X(IQ4_NL, iq4_nl, 5, 18)        \
  X(IQ4_XS, iq4_xs, 8, 136)       \
  X(TQ1_0, tq1_0, 8, 54)          \
  X(TQ2_0, tq2_0, 8, 66)          \
  X(MXFP4, mxfp4, 5, 17)          \
  X(SCALED_F8, scaled_f8, 5, 36)  \
  X(SCALED_I4, scaled_i4, 4, 13)

enum { HERD_BLOCK_MOST = 256 };  // elements of a block of any format

// Nibbles: element i < 16 of 32 is the low one of nibbles[i], element i + 16 the high one.

/// scale * value
typedef struct {
  uint8_t scale[2];
  int8_t values[32];
} herd_block_q8_0;

/// scale * (nibble - 8)
typedef struct {
  uint8_t scale[2], nibbles[16];
} herd_block_q4_0;

/// scale * nibble + least
typedef struct {
  uint8_t scale[2], least[2], nibbles[16];
} herd_block_q4_1;

/// scale * (nibble + 16 * bit i of high - 16)
typedef struct {
  uint8_t scale[2], high[4], nibbles[16];
} herd_block_q5_0;

/// scale * (nibble + 16 * bit i of high) + least
typedef struct {
  uint8_t scale[2], least[2], high[4], nibbles[16];
} herd_block_q5_1;

// Of 256 elements, "quarter g of half h" are elements 128 h + 32 g ... + 31.

/// Of 16 elements each: scale * (low nibble of scales[s]) * value - least * (its high nibble).
/// Two bits a value: quarter g of half h in bits 2 g of pairs[32 h ... + 31].
typedef struct {
  uint8_t scales[16], pairs[64], scale[2], least[2];
} herd_block_q2_k;

/// Of 16 elements each: scale * (6 bits - 32) * (value - 4). Two bits a value as in Q2_K, the third, bit 4 h + g of
/// high[32]. Scale s: four bits in nibble s / 8 of scales[s % 8], two in bits 2 (s / 4) of scales[8 + s % 4].
typedef struct {
  uint8_t high[32], pairs[64], scales[12], scale[2];
} herd_block_q3_k;

/// Of 32 elements each: scale * (6 bits) * nibble - least * (6 bits). Elements 64 p ... + 31 are the low nibbles of
/// nibbles[32 p ... + 31], the next 32 the high ones. Six bits twice for s < 4: in scales[s] and scales[s + 4]; beyond,
/// the nibbles of scales[s + 4] with the upper two bits of scales[s - 4] and scales[s] above them.
typedef struct {
  uint8_t scale[2], least[2], scales[12], nibbles[128];
} herd_block_q4_k;

/// As Q4_K; the fifth bit of a value is bit s of high[i % 32].
typedef struct {
  uint8_t scale[2], least[2], scales[12], high[32], nibbles[128];
} herd_block_q5_k;

/// Of 16 elements each: scale * scales[s] * (value - 32). Quarters 0 and 1 of half h are the low nibbles of
/// nibbles[64 h ... + 63], quarters 2 and 3 the high ones; two more bits of quarter g in bits 2 g of pairs[32 h ... + 31].
typedef struct {
  uint8_t nibbles[128], pairs[64];
  int8_t scales[16];
  uint8_t scale[2];
} herd_block_q6_k;

/// scale (F32) * value; the sums of 16 values each are for integer products.
typedef struct {
  uint8_t scale[4];
  int8_t values[256];
  uint8_t sums[16][2];
} herd_block_q8_k;

// Grids: eight elements (IQ3: four) at once come from a table, chosen by an index.

/// Of 32 elements: scale * (2 * bits 12 ... 14 of high + 1) * (grid + or - 1/8, minus if bit 15). Index of eight
/// elements: low[] and, above it, three bits of high.
typedef struct {
  uint8_t scale[2], low[32], high[8][2];
} herd_block_iq1_s;

/// Of 16 elements: scale * (2 * 3 bits + 1) * (grid + or - 1/8). Index of eight elements: low[] and, above it, three
/// bits of a nibble of high, whose fourth is the sign. The upper four bits of each of scales are four of the scale.
typedef struct {
  uint8_t low[32], high[16], scales[4][2];
} herd_block_iq1_m;

/// Of 32 elements: four indices of eight bits; then four times seven bits of signs (of eight elements, the last one
/// making their number even) and four bits s: scale * (1/2 + s) / 4 * grid.
typedef struct {
  uint8_t scale[2];
  struct { uint8_t indices[4], signs[4]; } parts[8];
} herd_block_iq2_xxs;

/// Of 8 elements: nine bits of index, seven of signs; of 16, four bits s: scale * (1/2 + s) / 4 * grid.
typedef struct {
  uint8_t scale[2], indices[32][2], scales[8];
} herd_block_iq2_xs;

/// As IQ2_XS with ten bits of index, the upper two in high, and eight of signs.
typedef struct {
  uint8_t scale[2], low[32], signs[32], high[8], scales[8];
} herd_block_iq2_s;

/// Of 4 elements: eight bits of index; of 32, signs and s as in IQ2_XXS: scale * (1/2 + s) / 2 * grid.
typedef struct {
  uint8_t scale[2], indices[64], signs[8][4];
} herd_block_iq3_xxs;

/// Of 4 elements: nine bits of index, the upper one in high; eight bits of signs for 8; of 32, four bits s:
/// scale * (1 + 2 s) * grid.
typedef struct {
  uint8_t scale[2], low[64], high[8], signs[32], scales[4];
} herd_block_iq3_s;

/// scale * table[nibble]
typedef struct {
  uint8_t scale[2], nibbles[16];
} herd_block_iq4_nl;

/// Of 32 elements: scale * (6 bits - 32) * table[nibble]; four bits in low, two in high.
typedef struct {
  uint8_t scale[2], high[2], low[4], nibbles[8][16];
} herd_block_iq4_xs;

/// scale * (digit - 1). A byte is a fraction of 256 whose ternary digits are five values, 32 or 16 elements apart.
typedef struct {
  uint8_t digits[48], rest[4], scale[2];
} herd_block_tq1_0;

/// scale * (two bits - 1), in the order of Q2_K.
typedef struct {
  uint8_t pairs[64], scale[2];
} herd_block_tq2_0;

/// 2^(exponent - 128) * table[nibble]
typedef struct {
  uint8_t exponent, nibbles[16];
} herd_block_mxfp4;

/// scale (F32) * value (E4M3)
typedef struct {
  uint8_t scale[4], values[32];
} herd_block_scaled_f8;

/// scale (F32) * (nibble - zero); element 2 i is the low nibble of nibbles[i], element 2 i + 1 the high one.
typedef struct {
  uint8_t scale[4], zero, nibbles[8];
} herd_block_scaled_i4;

#define HERD_ASSERT_SIZE(NAME, name, power, size) \
  _Static_assert(sizeof(herd_block_##name) == size && _Alignof(herd_block_##name) == 1, #NAME " blocks are " #size " bytes");
HERD_EACH_BLOCK_FORMAT(HERD_ASSERT_SIZE)
#undef HERD_ASSERT_SIZE

#endif
