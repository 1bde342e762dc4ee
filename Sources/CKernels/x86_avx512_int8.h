// What AVX-512 takes from blocks for int8 products: 64 values at a time in the order of their elements, the small
// integers of four columns' groups at once, and scales. Knows no tiles.
#ifndef HERD_X86_AVX512_INT8_H
#define HERD_X86_AVX512_INT8_H

#include <immintrin.h>

#include "blocks.h"
#include "int8_products.h"

#define HERD_TARGET_AVX512_VNNI __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")))
#define HERD_VNNI_INLINE HERD_ALWAYS_INLINE HERD_TARGET_AVX512_VNNI

/// Up to this many rows are multiplied without panels; fewer where narrow tiles take the blocks as they are.
enum { HERD_INT8_FEW_ROWS = 4 };
HERD_ALWAYS_INLINE int64_t herd_int8_few_rows(herd_type type) {
  return type == HERD_Q4_K || type == HERD_Q6_K ? 2 : HERD_INT8_FEW_ROWS;
}
HERD_HIDDEN void herd_avx512_int8_few(const herd_int8_product *x, int64_t n0, int64_t n1);
HERD_HIDDEN void herd_avx512_int8_tiles(herd_cpu *cpu, int worker, const herd_int8_product *x, int64_t m0, int64_t m1,
                                        int64_t n0, int64_t n1);

HERD_VNNI_INLINE __m128i load_16(const void *p) { return _mm_loadu_si128(p); }
HERD_VNNI_INLINE __m512i load_64(const void *p) { return _mm512_loadu_si512(p); }
/// 32 bytes twice.
HERD_VNNI_INLINE __m512i load_32_twice(const void *p) { return _mm512_broadcast_i64x4(_mm256_loadu_si256(p)); }
/// Quarter i of x, and the same in all quarters.
HERD_VNNI_INLINE __m128i quarter_of(__m512i x, const int i) {
  switch (i) {
    case 0: return _mm512_castsi512_si128(x);
    case 1: return _mm512_extracti32x4_epi32(x, 1);
    case 2: return _mm512_extracti32x4_epi32(x, 2);
    default: return _mm512_extracti32x4_epi32(x, 3);
  }
}
HERD_VNNI_INLINE __m512i quarter_everywhere(__m512i x, const int i) {
  switch (i) {
    case 0: return _mm512_shuffle_i32x4(x, x, 0x00);
    case 1: return _mm512_shuffle_i32x4(x, x, 0x55);
    case 2: return _mm512_shuffle_i32x4(x, x, 0xAA);
    default: return _mm512_shuffle_i32x4(x, x, 0xFF);
  }
}
/// 16-bit shifts of the lower and of the upper half.
HERD_VNNI_INLINE __m512i halves(int lower, int upper) {
  return _mm512_inserti64x4(_mm512_set1_epi16((short)lower), _mm256_set1_epi16((short)upper), 1);
}
/// Bits of x where `mask` has ones, else those of y.
HERD_VNNI_INLINE __m512i choose(__m512i x, __m512i y, int mask) {
  return _mm512_ternarylogic_epi32(x, y, _mm512_set1_epi8((char)mask), 0xE4);
}
HERD_VNNI_INLINE __m512i and_bits(__m512i x, int mask) { return _mm512_and_si512(x, _mm512_set1_epi8((char)mask)); }

// ---------------------------------------------------------------------------------------------------------------------
// Values of blocks of 256: elements 64 j ... + 63

HERD_VNNI_INLINE __m512i values_q2_k(const herd_block_q2_k *block, const int j) {
  const int shift = j % 2 * 4;
  return and_bits(_mm512_srlv_epi16(load_32_twice(block->pairs + j / 2 * 32), halves(shift, shift + 2)), 3);
}

HERD_VNNI_INLINE __m512i values_q3_k(const herd_block_q3_k *block, const int j) {
  const int shift = j % 2 * 4;
  __m512i low = _mm512_srlv_epi16(load_32_twice(block->pairs + j / 2 * 32), halves(shift, shift + 2));
  __m512i high = load_32_twice(block->high);
  high = j == 0 ? _mm512_sllv_epi16(high, halves(2, 1)) : _mm512_srlv_epi16(high, halves(2 * j - 2, 2 * j - 1));
  return and_bits(choose(low, high, 3), 7);
}

HERD_VNNI_INLINE __m512i values_q4_k(const herd_block_q4_k *block, const int j) {
  return and_bits(_mm512_srlv_epi16(load_32_twice(block->nibbles + 32 * j), halves(0, 4)), 15);
}

HERD_VNNI_INLINE __m512i values_q5_k(const herd_block_q5_k *block, const int j) {
  __m512i low = _mm512_srlv_epi16(load_32_twice(block->nibbles + 32 * j), halves(0, 4)), high = load_32_twice(block->high);
  high = j < 2 ? _mm512_sllv_epi16(high, halves(4 - 2 * j, 3 - 2 * j)) : _mm512_srlv_epi16(high, halves(2 * j - 4, 2 * j - 3));
  return and_bits(choose(low, high, 15), 31);
}

HERD_VNNI_INLINE __m512i values_q6_k(const herd_block_q6_k *block, const int j) {
  __m512i low = load_64(block->nibbles + j / 2 * 64), high = load_32_twice(block->pairs + j / 2 * 32);
  if (j % 2 == 0) high = _mm512_sllv_epi16(high, halves(4, 2));
  else low = _mm512_srli_epi16(low, 4), high = _mm512_srlv_epi16(high, halves(0, 2));
  return and_bits(choose(low, high, 15), 63);
}

/// Nibbles of two times 16 bytes, each first the low ones.
HERD_VNNI_INLINE __m512i nibbles_of(__m512i quarters) {
  const __m512i shifts = _mm512_set_epi64(0x0004000400040004, 0x0004000400040004, 0, 0, 0x0004000400040004, 0x0004000400040004, 0, 0);
  return and_bits(_mm512_srlv_epi16(quarters, shifts), 15);
}
#define HERD_IQ4_TABLE _mm512_broadcast_i32x4(_mm_setr_epi8(HERD_INT8_IQ4_SIGNED))
#define HERD_MXFP4_TABLE _mm512_broadcast_i32x4(_mm_setr_epi8(HERD_INT8_MXFP4_VALUES))
#define HERD_INT8_IQ4_SIGNED 0, 23, 44, 62, 78, 92, 105, 117, -128, -116, -104, -91, -76, -60, -40, -16

HERD_VNNI_INLINE __m512i values_iq4_xs(const herd_block_iq4_xs *block, const int j) {
  __m512i twice = load_32_twice(block->nibbles[2 * j]);
  return _mm512_shuffle_epi8(HERD_IQ4_TABLE, nibbles_of(_mm512_shuffle_i64x2(twice, twice, 0x50)));
}

// Values of one group of 32: elements 32 s ... + 31; those of IQ4_XS as they are, signed

HERD_VNNI_INLINE __m256i load_32(const void *p) { return _mm256_loadu_si256(p); }
HERD_VNNI_INLINE __m256i nibble_of(__m256i x, const int upper) {
  return _mm256_and_si256(upper ? _mm256_srli_epi16(x, 4) : x, _mm256_set1_epi8(15));
}

HERD_VNNI_INLINE __m256i group_q4_k(const herd_block_q4_k *block, const int s) {
  return nibble_of(load_32(block->nibbles + s / 2 * 32), s % 2);
}

HERD_VNNI_INLINE __m256i group_q5_k(const herd_block_q5_k *block, const int s) {
  __m256i low = load_32(block->nibbles + s / 2 * 32), high = load_32(block->high);
  low = s % 2 ? _mm256_srli_epi16(low, 4) : low;
  high = s < 4 ? _mm256_slli_epi16(high, 4 - s) : _mm256_srli_epi16(high, s - 4);
  return _mm256_and_si256(_mm256_ternarylogic_epi32(low, high, _mm256_set1_epi8(15), 0xE4), _mm256_set1_epi8(31));
}

HERD_VNNI_INLINE __m256i group_iq4_xs(const herd_block_iq4_xs *block, const int s) {
  __m256i x = _mm256_broadcastsi128_si256(load_16(block->nibbles[s]));
  x = _mm256_and_si256(_mm256_srlv_epi64(x, _mm256_setr_epi64x(0, 0, 4, 4)), _mm256_set1_epi8(15));
  const __m128i table = _mm_setr_epi8(-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113);
  return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(table), x);
}

// ---------------------------------------------------------------------------------------------------------------------
// Values of two blocks of 32

HERD_VNNI_INLINE __m512i two_quarters(const uint8_t a[16], const uint8_t b[16]) {
  return _mm512_inserti64x4(_mm512_castsi256_si512(_mm256_broadcastsi128_si256(load_16(a))),
                            _mm256_broadcastsi128_si256(load_16(b)), 1);
}
HERD_VNNI_INLINE __m512i fifth_bits(__m512i low, const uint8_t a[4], const uint8_t b[4]) {
  __mmask64 mask = (uint64_t)herd_load_u32(b) << 32 | herd_load_u32(a);
  return _mm512_mask_add_epi8(low, mask, low, _mm512_set1_epi8(16));
}

HERD_VNNI_INLINE __m512i values_q8_0(const herd_block_q8_0 *a, const herd_block_q8_0 *b) {
  __m512i x = _mm512_castsi256_si512(_mm256_loadu_si256((const __m256i *)(const void *)a->values));
  x = _mm512_inserti64x4(x, _mm256_loadu_si256((const __m256i *)(const void *)b->values), 1);
  return _mm512_xor_si512(x, _mm512_set1_epi8(-128));
}
HERD_VNNI_INLINE __m512i values_q4_0(const herd_block_q4_0 *a, const herd_block_q4_0 *b) {
  return nibbles_of(two_quarters(a->nibbles, b->nibbles));
}
HERD_VNNI_INLINE __m512i values_q4_1(const herd_block_q4_1 *a, const herd_block_q4_1 *b) {
  return nibbles_of(two_quarters(a->nibbles, b->nibbles));
}
HERD_VNNI_INLINE __m512i values_q5_0(const herd_block_q5_0 *a, const herd_block_q5_0 *b) {
  return fifth_bits(nibbles_of(two_quarters(a->nibbles, b->nibbles)), a->high, b->high);
}
HERD_VNNI_INLINE __m512i values_q5_1(const herd_block_q5_1 *a, const herd_block_q5_1 *b) {
  return fifth_bits(nibbles_of(two_quarters(a->nibbles, b->nibbles)), a->high, b->high);
}
HERD_VNNI_INLINE __m512i values_iq4_nl(const herd_block_iq4_nl *a, const herd_block_iq4_nl *b) {
  return _mm512_shuffle_epi8(HERD_IQ4_TABLE, nibbles_of(two_quarters(a->nibbles, b->nibbles)));
}
HERD_VNNI_INLINE __m512i values_mxfp4(const herd_block_mxfp4 *a, const herd_block_mxfp4 *b) {
  return _mm512_shuffle_epi8(HERD_MXFP4_TABLE, nibbles_of(two_quarters(a->nibbles, b->nibbles)));
}

// ---------------------------------------------------------------------------------------------------------------------
// The small integers of blocks of 256. Of four columns at once, one in each 128 bits: scales[0] holds words of groups
// 0 ... 7, scales[1] those of groups 8 ... 15 where groups have 16 elements; least values likewise.

typedef struct { __m512i scales[2], leasts[2]; } group_integers;

HERD_VNNI_INLINE __m512i four_quarters(const void *a, const void *b, const void *c, const void *d) {
  __m512i x = _mm512_castsi128_si512(load_16(a));
  x = _mm512_inserti32x4(x, load_16(b), 1);
  x = _mm512_inserti32x4(x, load_16(c), 2);
  return _mm512_inserti32x4(x, load_16(d), 3);
}
HERD_VNNI_INLINE __m512i four_times(__m128i x) { return _mm512_broadcast_i32x4(x); }
HERD_VNNI_INLINE __m512i low_unsigned(__m512i bytes) { return _mm512_unpacklo_epi8(bytes, _mm512_setzero_si512()); }
HERD_VNNI_INLINE __m512i high_unsigned(__m512i bytes) { return _mm512_unpackhi_epi8(bytes, _mm512_setzero_si512()); }
HERD_VNNI_INLINE __m512i low_signed(__m512i bytes) { return _mm512_srai_epi16(_mm512_unpacklo_epi8(bytes, bytes), 8); }
HERD_VNNI_INLINE __m512i high_signed(__m512i bytes) { return _mm512_srai_epi16(_mm512_unpackhi_epi8(bytes, bytes), 8); }

HERD_VNNI_INLINE group_integers integers_q2_k(const herd_block_q2_k *const b[4]) {
  __m512i x = four_quarters(b[0]->scales, b[1]->scales, b[2]->scales, b[3]->scales);
  __m512i low = and_bits(x, 15), high = and_bits(_mm512_srli_epi16(x, 4), 15);
  return (group_integers){{low_unsigned(low), high_unsigned(low)}, {low_unsigned(high), high_unsigned(high)}};
}

HERD_VNNI_INLINE group_integers integers_q3_k(const herd_block_q3_k *const b[4]) {
  // The twelve bytes are words 1, 2, 3 of what begins four bytes before them.
  __m512i x = four_quarters(b[0]->scales - 4, b[1]->scales - 4, b[2]->scales - 4, b[3]->scales - 4);
  __m512i low = _mm512_srlv_epi32(_mm512_shuffle_epi32(x, _MM_PERM_CBCB), four_times(_mm_setr_epi32(0, 0, 4, 4)));
  __m512i high = _mm512_srlv_epi32(_mm512_shuffle_epi32(x, _MM_PERM_DDDD), four_times(_mm_setr_epi32(0, 2, 4, 6)));
  __m512i six = _mm512_or_si512(and_bits(low, 15), _mm512_slli_epi16(and_bits(high, 3), 4));
  six = _mm512_sub_epi8(six, _mm512_set1_epi8(32));
  return (group_integers){{low_signed(six), high_signed(six)}, {low_signed(six), high_signed(six)}};
}

/// Twelve bytes of scales and least values after the block's own two.
HERD_VNNI_INLINE group_integers integers_of_six_bits(__m512i x) {
  __m512i low = _mm512_srlv_epi32(_mm512_shuffle_epi32(x, _MM_PERM_DCDB), four_times(_mm_setr_epi32(0, 0, 0, 4)));
  __m512i high = _mm512_srlv_epi32(_mm512_shuffle_epi32(x, _MM_PERM_CABA), four_times(_mm_setr_epi32(0, 2, 0, 2)));
  low = _mm512_and_si512(low, four_times(_mm_setr_epi32(0x3F3F3F3F, 0x0F0F0F0F, 0x3F3F3F3F, 0x0F0F0F0F)));
  high = _mm512_and_si512(high, four_times(_mm_setr_epi32(0, 0x30303030, 0, 0x30303030)));
  __m512i six = _mm512_or_si512(low, high);
  return (group_integers){{low_unsigned(six)}, {high_unsigned(six)}};
}
HERD_VNNI_INLINE group_integers integers_q4_k(const herd_block_q4_k *const b[4]) {
  return integers_of_six_bits(four_quarters(b[0], b[1], b[2], b[3]));
}
HERD_VNNI_INLINE group_integers integers_q5_k(const herd_block_q5_k *const b[4]) {
  return integers_of_six_bits(four_quarters(b[0], b[1], b[2], b[3]));
}

HERD_VNNI_INLINE group_integers integers_q6_k(const herd_block_q6_k *const b[4]) {
  __m512i x = four_quarters(b[0]->scales, b[1]->scales, b[2]->scales, b[3]->scales);
  return (group_integers){{low_signed(x), high_signed(x)}, {low_signed(x), high_signed(x)}};
}

HERD_VNNI_INLINE group_integers integers_iq4_xs(const herd_block_iq4_xs *const b[4]) {
  // Two bytes of scale, two of upper bits, four of lower ones.
  __m512i x = four_quarters(b[0], b[1], b[2], b[3]);
  __m512i low = _mm512_shuffle_epi8(x, four_times(_mm_setr_epi8(4, -1, 4, -1, 5, -1, 5, -1, 6, -1, 6, -1, 7, -1, 7, -1)));
  __m512i high = _mm512_shuffle_epi8(x, four_times(_mm_setr_epi8(2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3)));
  low = _mm512_and_si512(_mm512_srlv_epi16(low, four_times(_mm_setr_epi16(0, 4, 0, 4, 0, 4, 0, 4))), _mm512_set1_epi16(15));
  high = _mm512_srlv_epi16(high, four_times(_mm_setr_epi16(0, 2, 4, 6, 8, 10, 12, 14)));
  high = _mm512_slli_epi16(_mm512_and_si512(high, _mm512_set1_epi16(3)), 4);
  __m512i six = _mm512_sub_epi16(_mm512_or_si512(low, high), _mm512_set1_epi16(32));
  return (group_integers){{six}, {six}};
}

// ---------------------------------------------------------------------------------------------------------------------
// Scales and least values: as four or sixteen F32

#define HALF_OF(block, field) ((short)herd_load_u16((block)->field))
#define FOUR_HALVES(field) \
  _mm_cvtph_ps(_mm_setr_epi16(HALF_OF(b[0], field), HALF_OF(b[1], field), HALF_OF(b[2], field), HALF_OF(b[3], field), 0, 0, 0, 0))
#define MINUS(x) _mm_xor_ps(x, _mm_set1_ps(-0.0f))
#define FOUR_SCALES(name, LEAST)                                                                                   \
  HERD_VNNI_INLINE __m128 scales_##name(const herd_block_##name *const b[4]) { return FOUR_HALVES(scale); }        \
  HERD_VNNI_INLINE __m128 leasts_##name(const herd_block_##name *const b[4]) { return LEAST; }
FOUR_SCALES(q2_k, MINUS(FOUR_HALVES(least)))
FOUR_SCALES(q3_k, FOUR_HALVES(scale))
FOUR_SCALES(q4_k, MINUS(FOUR_HALVES(least)))
FOUR_SCALES(q5_k, MINUS(FOUR_HALVES(least)))
FOUR_SCALES(q6_k, FOUR_HALVES(scale))
FOUR_SCALES(iq4_xs, FOUR_HALVES(scale))
FOUR_SCALES(q8_0, FOUR_HALVES(scale))
FOUR_SCALES(q4_0, FOUR_HALVES(scale))
FOUR_SCALES(q4_1, FOUR_HALVES(least))
FOUR_SCALES(q5_0, FOUR_HALVES(scale))
FOUR_SCALES(q5_1, FOUR_HALVES(least))
FOUR_SCALES(iq4_nl, FOUR_HALVES(scale))

HERD_VNNI_INLINE __m128 scales_mxfp4(const herd_block_mxfp4 *const b[4]) {
  __m128i e = _mm_setr_epi32(b[0]->exponent, b[1]->exponent, b[2]->exponent, b[3]->exponent);
  __m128i normal = _mm_slli_epi32(_mm_sub_epi32(e, _mm_set1_epi32(1)), 23);
  __m128i denormal = _mm_sllv_epi32(_mm_set1_epi32(0x00200000), e);
  return _mm_castsi128_ps(_mm_mask_mov_epi32(normal, _mm_cmplt_epi32_mask(e, _mm_set1_epi32(2)), denormal));
}
HERD_VNNI_INLINE __m128 leasts_mxfp4(const herd_block_mxfp4 *const b[4]) { return scales_mxfp4(b); }

// ---------------------------------------------------------------------------------------------------------------------
// Sums

/// The sums of all lanes of each of four vectors.
HERD_VNNI_INLINE __m512i add_within_quarters(__m512i a, __m512i b, __m512i c, __m512i d) {
  __m512i ab = _mm512_add_epi32(_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
  __m512i cd = _mm512_add_epi32(_mm512_unpacklo_epi32(c, d), _mm512_unpackhi_epi32(c, d));
  return _mm512_add_epi32(_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd));
}
HERD_VNNI_INLINE __m128i add_halves(__m256i x) {
  return _mm_add_epi32(_mm256_castsi256_si128(x), _mm256_extracti128_si256(x, 1));
}
HERD_VNNI_INLINE __m128i add_quarters(__m512i x) {
  return add_halves(_mm256_add_epi32(_mm512_castsi512_si256(x), _mm512_extracti64x4_epi64(x, 1)));
}
/// The sums of all lanes of each of four vectors of eight.
HERD_VNNI_INLINE __m128i add_all(__m256i a, __m256i b, __m256i c, __m256i d) {
  __m256i ab = _mm256_add_epi32(_mm256_unpacklo_epi32(a, b), _mm256_unpackhi_epi32(a, b));
  __m256i cd = _mm256_add_epi32(_mm256_unpacklo_epi32(c, d), _mm256_unpackhi_epi32(c, d));
  return add_halves(_mm256_add_epi32(_mm256_unpacklo_epi64(ab, cd), _mm256_unpackhi_epi64(ab, cd)));
}

/// The sum of the four lanes of each quarter.
HERD_VNNI_INLINE __m128i add_lanes(__m512i x) {
  x = _mm512_add_epi32(x, _mm512_shuffle_epi32(x, _MM_PERM_CDAB));
  x = _mm512_add_epi32(x, _mm512_shuffle_epi32(x, _MM_PERM_BADC));
  return _mm512_castsi512_si128(_mm512_permutexvar_epi32(_mm512_setr_epi32(0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12), x));
}

#endif
