// Int8 products of a few rows with AVX-512, as decoding needs them: blocks go from memory through registers once, four
// columns side by side, and every column's chain of multiply-adds ascends. Knows no threads.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include "x86_avx512_int8.h"

enum { MOST_ROWS = HERD_INT8_FEW_ROWS };

/// One quantised row.
typedef struct {
  const int8_t *q;
  const int32_t *starts;
  const int16_t *sums;
  const float *scales;
} few_row;

static few_row row_at(const herd_int8_product *x, int64_t m) {
  const uint8_t *row = x->rows + m * x->layout.stride;
  return (few_row){(const int8_t *)row, (const void *)(row + x->layout.starts), (const void *)(row + x->layout.sums),
                   (const void *)(row + x->layout.scales)};
}

HERD_VNNI_INLINE void load_sums(const int rows, const herd_matmul *p, int64_t n, __mmask8 mask, __m128 sums[MOST_ROWS]) {
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    sums[r] = p->accumulate ? _mm_maskz_loadu_ps(mask, p->c + r * p->c_row + n) : _mm_setzero_ps();
  }
}
HERD_VNNI_INLINE void store_sums(const int rows, const herd_matmul *p, int64_t n, __mmask8 mask, const __m128 sums[MOST_ROWS]) {
  HERD_UNROLL for (int r = 0; r < rows; r++) _mm_mask_storeu_ps(p->c + r * p->c_row + n, mask, sums[r]);
}

/// How far ahead blocks are fetched: as many whole groups of four columns as memory's latency takes to read at its full
/// rate. Short columns need several.
HERD_VNNI_INLINE int64_t distance(int64_t column_bytes) {
  enum { LATENCY_BYTES = 24 << 10 };
  const int64_t group = 4 * column_bytes;
  return group * ((LATENCY_BYTES + group - 1) / group);
}

/// How far ahead of the column at `at` that is within the columns up to `end`; beyond them comes what the thread reads next.
HERD_VNNI_INLINE int64_t ahead_of(const char *at, const char *end, const void *next, int64_t distance) {
  if (at + distance < end) return distance;
  return next ? (const char *)next - end + distance : 0;
}

/// Fetches to the second level what lies `ahead`, and to the first what comes soon.
HERD_VNNI_INLINE void fetch(const void *block, int64_t size, int64_t ahead) {
  enum { SOON = 640 };
  for (int64_t at = 0; at < size; at += 64) {
    __builtin_prefetch((const char *)block + ahead + at, 0, 2);
    __builtin_prefetch((const char *)block + SOON + at, 0, 3);
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Blocks of 256

/// The scale of each of the four groups of elements 64 j ... + 63 of column c, in all words of the group.
HERD_VNNI_INLINE __m512i spread_scales(const group_integers *g, const int c, const int j) {
  const __m512i column = quarter_everywhere(g->scales[j / 2], c);
#define PLACE(l) (2 * (first + (l)) + 256 * (2 * (first + (l)) + 1)) * 0x0001000100010001
  const long long first = j % 2 * 4;
  return _mm512_shuffle_epi8(
      column, _mm512_setr_epi64(PLACE(0), PLACE(0), PLACE(1), PLACE(1), PLACE(2), PLACE(2), PLACE(3), PLACE(3)));
}

/// The scales of eight groups of four columns, twice each: [groups 0 ... 3, 4 ... 7][column][group].
HERD_VNNI_INLINE void store_scales(__m512i words, int32_t scales[2][4][4]) {
  _mm512_store_si512(scales[0], _mm512_unpacklo_epi16(words, words));
  _mm512_store_si512(scales[1], _mm512_unpackhi_epi16(words, words));
}

/// Values of up to eight bits, which pairs of products in 16 bits do not fit: their signs go to the other factor.
HERD_VNNI_INLINE bool is_signed(const int offset) { return offset > 64; }

HERD_VNNI_INLINE __m256i add_group(const int offset, __m256i sum, __m256i values, __m256i q, const int32_t *scale) {
  __m256i pairs = is_signed(offset) ? _mm256_maddubs_epi16(_mm256_abs_epi8(values), _mm256_sign_epi8(q, values))
                                    : _mm256_maddubs_epi16(values, q);
  // Compilers take this instruction apart, and the scales out of memory.
  __asm__("vpdpwssd %2%{1to8%}, %1, %0" : "+v"(sum) : "v"(pairs), "m"(*scale));
  return sum;
}

HERD_VNNI_INLINE __m512i add_pairs(__m512i sum, __m512i pairs, __m512i scales) {
  __asm__("vpdpwssd %2, %1, %0" : "+v"(sum) : "v"(pairs), "v"(scales));
  return sum;
}

/// The sum over groups of a small integer of theirs times the sum of their activations: of four columns.
HERD_VNNI_INLINE __m128i group_dots(const int group, const __m512i words[2], const int16_t *sums) {
  __m512i x = _mm512_madd_epi16(words[0], four_times(load_16(sums)));
  if (group == 16) x = _mm512_dpwssd_epi32(x, words[1], four_times(load_16(sums + 8)));
  return add_lanes(x);
}

/// What all blocks of 256 have in common: `DOTS` computes `totals[rows]`, the integers of four columns' blocks b.
#define FEW_OF_256(name, group, offset, has_least, DOTS)                                                                 \
  HERD_VNNI_INLINE void few_##name(const int rows, const herd_int8_product *x, int64_t n0, int64_t n1) {                 \
    const herd_matmul *p = x->p;                                                                                         \
    few_row a[MOST_ROWS];                                                                                                \
    for (int r = 0; r < rows; r++) a[r] = row_at(x, r);                                                                  \
    const int64_t blocks = x->layout.k >> 8, column = p->b_col >> 8;                                                     \
    const int64_t far = distance(column * (int64_t)sizeof(herd_block_##name));                                           \
    const char *const end = (const char *)((const herd_block_##name *)p->b + n1 * column);                               \
    for (int64_t n = n0; n < n1; n += 4) {                                                                               \
      const int64_t present = n1 - n < 4 ? n1 - n : 4;                                                                   \
      const __mmask8 mask = (__mmask8)((1 << present) - 1);                                                              \
      const herd_block_##name *b[4];                                                                                     \
      for (int c = 0; c < 4; c++) b[c] = (const herd_block_##name *)p->b + (n + (c < present ? c : 0)) * column;         \
      __m128 sums[MOST_ROWS];                                                                                            \
      const int64_t ahead = ahead_of((const char *)b[0], end, x->next, far);                                             \
      load_sums(rows, p, n, mask, sums);                                                                                 \
      for (int64_t i = 0; i < blocks; i++) {                                                                             \
        const group_integers g = integers_##name(b);                                                                     \
        const __m128 scale = scales_##name(b), least = leasts_##name(b);                                                 \
        __m128i totals[MOST_ROWS];                                                                                       \
        HERD_UNROLL for (int c = 0; c < 4; c++) fetch(b[c], sizeof *b[c], ahead);                                        \
        DOTS(name, offset)                                                                                               \
        HERD_UNROLL for (int r = 0; r < rows; r++) {                                                                     \
          const __m128 d = _mm_set1_ps(a[r].scales[i]);                                                                  \
          const int16_t *of_groups = a[r].sums + 256 / group * i;                                                        \
          if (offset > 0 && !is_signed(offset)) {                                                                        \
            __m128i above = group_dots(group, g.scales, of_groups);                                                      \
            totals[r] = _mm_sub_epi32(totals[r], _mm_mullo_epi32(above, _mm_set1_epi32(offset)));                        \
          }                                                                                                              \
          sums[r] = _mm_fmadd_ps(_mm_mul_ps(scale, d), _mm_cvtepi32_ps(totals[r]), sums[r]);                             \
          if (has_least) {                                                                                               \
            __m128i below = group_dots(group, g.leasts, of_groups);                                                      \
            sums[r] = _mm_fmadd_ps(_mm_mul_ps(least, d), _mm_cvtepi32_ps(below), sums[r]);                               \
          }                                                                                                              \
        }                                                                                                                \
        HERD_UNROLL for (int c = 0; c < 4; c++) b[c]++;                                                                  \
      }                                                                                                                  \
      store_sums(rows, p, n, mask, sums);                                                                                \
    }                                                                                                                    \
  }

/// Groups of 16: 64 elements at a time, the scales spread over their words.
#define DOTS_16(name, offset)                                                                                            \
  __m512i dots[MOST_ROWS][4];                                                                                            \
  HERD_UNROLL for (int c = 0; c < 4; c++) {                                                                              \
    HERD_UNROLL for (int r = 0; r < rows; r++) dots[r][c] = _mm512_setzero_si512();                                      \
    HERD_UNROLL for (int j = 0; j < 4; j++) {                                                                            \
      const __m512i values = values_##name(b[c], j), scales = spread_scales(&g, c, j);                                   \
      HERD_UNROLL for (int r = 0; r < rows; r++) {                                                                       \
        __m512i pairs = _mm512_maddubs_epi16(values, load_64(a[r].q + 256 * i + 64 * j));                                \
        dots[r][c] = add_pairs(dots[r][c], pairs, scales);                                                               \
      }                                                                                                                  \
    }                                                                                                                    \
  }                                                                                                                      \
  HERD_UNROLL for (int r = 0; r < rows; r++) {                                                                           \
    totals[r] = add_quarters(add_within_quarters(dots[r][0], dots[r][1], dots[r][2], dots[r][3]));                       \
  }

/// Groups of 32: a group at a time, its scale broadcast from memory.
#define DOTS_32(name, offset)                                                                                            \
  _Alignas(64) int32_t scales[2][4][4];                                                                                  \
  store_scales(g.scales[0], scales);                                                                                     \
  __m256i dots[MOST_ROWS][4];                                                                                            \
  HERD_UNROLL for (int r = 0; r < rows; r++) {                                                                           \
    HERD_UNROLL for (int c = 0; c < 4; c++) dots[r][c] = _mm256_setzero_si256();                                         \
  }                                                                                                                      \
  /* Columns take turns, so that four sums are under way. */                                                             \
  HERD_UNROLL for (int s = 0; s < 8; s++) {                                                                              \
    HERD_UNROLL for (int c = 0; c < 4; c++) {                                                                            \
      const __m256i values = group_##name(b[c], s);                                                                      \
      HERD_UNROLL for (int r = 0; r < rows; r++) {                                                                       \
        dots[r][c] = add_group(offset, dots[r][c], values, load_32(a[r].q + 256 * i + 32 * s), &scales[s / 4][c][s % 4]);\
      }                                                                                                                  \
    }                                                                                                                    \
  }                                                                                                                      \
  HERD_UNROLL for (int r = 0; r < rows; r++) totals[r] = add_all(dots[r][0], dots[r][1], dots[r][2], dots[r][3]);

// ---------------------------------------------------------------------------------------------------------------------
// Blocks of 32, four of each column at once

/// The sums of four blocks, one in each quarter, of four columns: `z` holds those of blocks 0 and 1, and of 2 and 3.
HERD_VNNI_INLINE __m512i blocks_of_columns(const __m512i z[2], const int32_t *starts) {
  __m512i sum = _mm512_add_epi32(_mm512_shuffle_i64x2(z[0], z[1], 0x88), _mm512_shuffle_i64x2(z[0], z[1], 0xDD));
  const __m512i places = _mm512_setr_epi32(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3);
  return _mm512_add_epi32(sum, _mm512_permutexvar_epi32(places, _mm512_castsi128_si512(load_16(starts))));
}

#define FEW_OF_32(name, has_least)                                                                                       \
  /* `count` of four blocks from block i on; missing ones are computed with the last one's bytes and not used. */        \
  HERD_VNNI_INLINE void four_blocks_##name(const int rows, const few_row a[MOST_ROWS], const herd_block_##name *const b[4], \
                                           int64_t i, const int count, int64_t ahead, __m128 sums[MOST_ROWS]) {          \
    __m512i z[MOST_ROWS][2] = {0};                                                                                       \
    HERD_UNROLL for (int h = 0; h < (count + 1) / 2; h++) {                                                              \
      const int second = 2 * h + 1 < count ? 2 * h + 1 : 2 * h;                                                          \
      __m512i dots[MOST_ROWS][4];                                                                                        \
      HERD_UNROLL for (int c = 0; c < 4; c++) {                                                                          \
        const __m512i values = values_##name(b[c] + i + 2 * h, b[c] + i + second);                                       \
        HERD_UNROLL for (int r = 0; r < rows; r++) {                                                                     \
          dots[r][c] = _mm512_dpbusd_epi32(_mm512_setzero_si512(), values, load_64(a[r].q + 32 * i + 64 * h));           \
        }                                                                                                                \
      }                                                                                                                  \
      HERD_UNROLL for (int r = 0; r < rows; r++) {                                                                       \
        z[r][h] = add_within_quarters(dots[r][0], dots[r][1], dots[r][2], dots[r][3]);                                   \
      }                                                                                                                  \
    }                                                                                                                    \
    __m512i total[MOST_ROWS];                                                                                            \
    HERD_UNROLL for (int r = 0; r < rows; r++) total[r] = blocks_of_columns(z[r], a[r].starts + i);                      \
    HERD_UNROLL for (int c = 0; c < 4; c++) fetch(b[c] + i, 4 * sizeof *b[c], ahead);                                    \
    HERD_UNROLL for (int t = 0; t < count; t++) {                                                                        \
      const herd_block_##name *const at[4] = {b[0] + i + t, b[1] + i + t, b[2] + i + t, b[3] + i + t};                   \
      const __m128 scale = scales_##name(at), least = leasts_##name(at);                                                 \
      HERD_UNROLL for (int r = 0; r < rows; r++) {                                                                       \
        const __m128 d = _mm_set1_ps(a[r].scales[i + t]);                                                                \
        const __m128 integers = _mm_cvtepi32_ps(quarter_of(total[r], t));                                 \
        sums[r] = _mm_fmadd_ps(_mm_mul_ps(scale, d), integers, sums[r]);                                                 \
        if (has_least) sums[r] = _mm_fmadd_ps(_mm_mul_ps(least, d), _mm_set1_ps((float)a[r].sums[i + t]), sums[r]);      \
      }                                                                                                                  \
    }                                                                                                                    \
  }                                                                                                                      \
  HERD_VNNI_INLINE void few_##name(const int rows, const herd_int8_product *x, int64_t n0, int64_t n1) {                 \
    const herd_matmul *p = x->p;                                                                                         \
    few_row a[MOST_ROWS];                                                                                                \
    for (int r = 0; r < rows; r++) a[r] = row_at(x, r);                                                                  \
    const int64_t blocks = x->layout.k >> 5, column = p->b_col >> 5;                                                     \
    const int64_t far = distance(column * (int64_t)sizeof(herd_block_##name));                                           \
    const char *const end = (const char *)((const herd_block_##name *)p->b + n1 * column);                               \
    for (int64_t n = n0; n < n1; n += 4) {                                                                               \
      const int64_t present = n1 - n < 4 ? n1 - n : 4;                                                                   \
      const __mmask8 mask = (__mmask8)((1 << present) - 1);                                                              \
      const herd_block_##name *b[4];                                                                                     \
      for (int c = 0; c < 4; c++) b[c] = (const herd_block_##name *)p->b + (n + (c < present ? c : 0)) * column;         \
      __m128 sums[MOST_ROWS];                                                                                            \
      const int64_t ahead = ahead_of((const char *)b[0], end, x->next, far);                                             \
      load_sums(rows, p, n, mask, sums);                                                                                 \
      int64_t i = 0;                                                                                                     \
      for (; i + 4 <= blocks; i += 4) four_blocks_##name(rows, a, b, i, 4, ahead, sums);                                 \
      for (; i < blocks; i++) four_blocks_##name(rows, a, b, i, 1, ahead, sums);                                         \
      store_sums(rows, p, n, mask, sums);                                                                                \
    }                                                                                                                    \
  }

// ---------------------------------------------------------------------------------------------------------------------
// Every format and number of rows

#define DEFINE_5(name, group, offset, has_least) FEW_OF_32(name, has_least)
#define DEFINE_8(name, group, offset, has_least) FEW_OF_256(name, group, offset, has_least, DOTS_##group)
#define FUNCTION(name, rows) \
  HERD_TARGET_AVX512_VNNI static void few_##name##_##rows(const herd_int8_product *x, int64_t n0, int64_t n1) { few_##name(rows, x, n0, n1); }
#define DEFINE(NAME, name, power, group, offset, has_least)                                     \
  DEFINE_##power(name, group, offset, has_least)                                                \
  FUNCTION(name, 1) FUNCTION(name, 2) FUNCTION(name, 3) FUNCTION(name, 4)
HERD_EACH_INT8_FORMAT(DEFINE)

#define ENTRY(NAME, name, power, group, offset, has_least) \
  [HERD_##NAME] = {few_##name##_1, few_##name##_2, few_##name##_3, few_##name##_4},
static void (*const functions[HERD_TYPES][MOST_ROWS])(const herd_int8_product *, int64_t, int64_t) = {
    HERD_EACH_INT8_FORMAT(ENTRY)};

void herd_avx512_int8_few(const herd_int8_product *x, int64_t n0, int64_t n1) {
  functions[x->p->b_type][x->p->m - 1](x, n0, n1);
}
#endif
