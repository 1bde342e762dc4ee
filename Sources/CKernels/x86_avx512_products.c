// Products with AVX-512: packing into panels, and tiles of 14 rows by 32 columns. Knows no threads.
//
// A step of a panel is 32 bits an element: one F32, or a pair of BF16. Without `vdpbf16ps` BF16 runs as F32: the
// operands are rounded while packing, the two of a pair change places, and the unit runs with denormals flushed.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include "x86_avx512.h"

enum {
  ROWS = 14,
  COLUMNS = 32,
  STEPS = 256,              // of a panel
  ROW_STRIDE = STEPS + 16,  // of a panel of A along the inner dimension: no two rows in the same sets of the cache
  STEP_STRIDE = 16,         // of a panel of A across it
};

// ---------------------------------------------------------------------------------------------------------------------
// Packing

HERD_ALWAYS_INLINE HERD_TARGET_AVX512_BF16 void pack_a(const herd_packing packing, const herd_type type, const herd_operand *a,
                                                     int64_t row, int rows, int64_t k, int64_t count, uint32_t *panel) {
  if (a->along_inner) {
    const int64_t width = packing == HERD_PAIRS ? 32 : 16;
    for (int r = 0; r < rows; r++) {
      const uint8_t *line = herd_line(a, row + r);
      uint32_t *out = panel + r * ROW_STRIDE;
      for (int64_t i = 0; i < count; i += width, out += 16) {
        _mm512_store_si512(out, herd_avx512_steps(packing, type, line, k + i, count - i));
      }
    }
  } else {
    __mmask16 mask = herd_avx512_mask(rows);
    for (int64_t i = 0; i < count; i += packing == HERD_PLAIN ? 1 : 2) {
      __m512i steps[2];
      herd_avx512_steps_across(packing, type, a, row, mask, k + i, count - i, steps);
      _mm512_store_si512(panel, steps[0]), panel += STEP_STRIDE;
      if (packing == HERD_SWAPPED) _mm512_store_si512(panel, steps[1]), panel += STEP_STRIDE;
    }
  }
}

HERD_ALWAYS_INLINE HERD_TARGET_AVX512_BF16 void pack_b(const herd_packing packing, const herd_type type, const herd_operand *b,
                                                     int64_t column, int columns, int64_t k, int64_t count,
                                                     uint32_t *panel) {
  if (!b->along_inner) {
    __mmask16 masks[2] = {herd_avx512_mask(columns), herd_avx512_mask(columns - 16)};
    for (int64_t i = 0; i < count; i += packing == HERD_PLAIN ? 1 : 2) {
      HERD_UNROLL for (int half = 0; half < 2; half++) {
        __m512i steps[2];
        herd_avx512_steps_across(packing, type, b, column + half * 16, masks[half], k + i, count - i, steps);
        _mm512_store_si512(panel + half * 16, steps[0]);
        if (packing == HERD_SWAPPED) _mm512_store_si512(panel + half * 16 + COLUMNS, steps[1]);
      }
      panel += packing == HERD_SWAPPED ? 2 * COLUMNS : COLUMNS;
    }
    return;
  }
  for (int half = 0; half < COLUMNS; half += 16) {
    const int64_t width = packing == HERD_PAIRS ? 32 : 16;
    int present = columns - half < 16 ? columns - half : 16;
    const uint8_t *lines[16];
    for (int n = 0; n < present; n++) lines[n] = herd_line(b, column + half + n);
    uint32_t *out = panel + half;
    for (int64_t i = 0; i < count; i += width, out += 16 * COLUMNS) {
      __m512i x[16];
      if (present == 16) {
        HERD_UNROLL for (int n = 0; n < 16; n++) x[n] = herd_avx512_steps(packing, type, lines[n], k + i, count - i);
      } else {
        for (int n = 0; n < 16; n++) {
          x[n] = n < present ? herd_avx512_steps(packing, type, lines[n], k + i, count - i) : _mm512_setzero_si512();
        }
      }
      herd_avx512_transpose(x);
      HERD_UNROLL for (int s = 0; s < 16; s++) _mm512_store_si512(out + s * COLUMNS, x[s]);
    }
  }
}

#define PACKERS(NAME, PACKING)                                                                                        \
  HERD_TARGET_AVX512_BF16 static void pack_a_##NAME(const herd_operand *a, int64_t row, int rows, int64_t k, int64_t count, \
                                               void *panel) {                                                         \
    if (a->type == HERD_BF16) {                                                                                       \
      pack_a(PACKING, HERD_BF16, a, row, rows, k, count, panel);                                                      \
    } else {                                                                                                          \
      pack_a(PACKING, HERD_F32, a, row, rows, k, count, panel);                                                       \
    }                                                                                                                 \
  }                                                                                                                   \
  HERD_TARGET_AVX512_BF16 static void pack_b_##NAME(const herd_operand *b, int64_t column, int columns, int64_t k,         \
                                               int64_t count, void *panel) {                                          \
    switch (b->type) {                                                                                                \
      case HERD_F32: pack_b(PACKING, HERD_F32, b, column, columns, k, count, panel); break;                           \
      case HERD_BF16: pack_b(PACKING, HERD_BF16, b, column, columns, k, count, panel); break;                         \
      default: pack_b(PACKING, HERD_F16, b, column, columns, k, count, panel); break;                                 \
    }                                                                                                                 \
  }
PACKERS(plain, HERD_PLAIN)
PACKERS(pairs, HERD_PAIRS)
PACKERS(swapped, HERD_SWAPPED)

static int64_t steps_plain(int64_t count) { return count; }
static int64_t steps_pairs(int64_t count) { return (count + 1) / 2; }
static int64_t steps_swapped(int64_t count) { return (count + 1) / 2 * 2; }

// ---------------------------------------------------------------------------------------------------------------------
// Tiles

#define STEP_F32(sum, a, b) _mm512_fmadd_ps(_mm512_castsi512_ps(a), _mm512_castsi512_ps(b), sum)
#define STEP_PAIRS(sum, a, b) _mm512_dpbf16_ps(sum, (__m512bh)(a), (__m512bh)(b))

/// Element (r, s) of A's panel is at r * row + s * step.
#define TILE(NAME, TARGET, STEP)                                                                              \
  HERD_ALWAYS_INLINE TARGET void NAME(const herd_tile *t, const int rows, const int row, const int step) {    \
    const int32_t *a = t->a, *b = t->b;                                                                       \
    __m512 left[ROWS], right[ROWS];                                                                           \
    __mmask16 left_mask = herd_avx512_mask(t->columns), right_mask = herd_avx512_mask(t->columns - 16);       \
    if (t->from_c) {                                                                                          \
      HERD_UNROLL for (int r = 0; r < rows; r++) {                                                            \
        left[r] = _mm512_maskz_loadu_ps(left_mask, t->c + r * t->c_row);                                      \
        right[r] = _mm512_maskz_loadu_ps(right_mask, t->c + r * t->c_row + 16);                               \
      }                                                                                                       \
    } else {                                                                                                  \
      HERD_UNROLL for (int r = 0; r < rows; r++) left[r] = right[r] = _mm512_setzero_ps();                    \
    }                                                                                                         \
    for (int64_t s = t->steps; s > 0; s--) {                                                                  \
      __m512i b0 = _mm512_load_si512(b), b1 = _mm512_load_si512(b + 16);                                      \
      HERD_UNROLL for (int r = 0; r < rows; r++) {                                                            \
        __m512i x = _mm512_set1_epi32(a[r * row]);                                                            \
        left[r] = STEP(left[r], x, b0);                                                                       \
        right[r] = STEP(right[r], x, b1);                                                                     \
      }                                                                                                       \
      a += step;                                                                                              \
      b += COLUMNS;                                                                                           \
    }                                                                                                         \
    if (t->columns == COLUMNS) {                                                                              \
      HERD_UNROLL for (int r = 0; r < rows; r++) {                                                            \
        _mm512_storeu_ps(t->c + r * t->c_row, left[r]);                                                       \
        _mm512_storeu_ps(t->c + r * t->c_row + 16, right[r]);                                                 \
      }                                                                                                       \
    } else {                                                                                                  \
      HERD_UNROLL for (int r = 0; r < rows; r++) {                                                            \
        _mm512_mask_storeu_ps(t->c + r * t->c_row, left_mask, left[r]);                                       \
        _mm512_mask_storeu_ps(t->c + r * t->c_row + 16, right_mask, right[r]);                                \
      }                                                                                                       \
    }                                                                                                         \
  }
TILE(tile_f32, HERD_TARGET_AVX512, STEP_F32)
TILE(tile_pairs, HERD_TARGET_AVX512_BF16, STEP_PAIRS)

#define VARIANTS(r)                                                                                                     \
  HERD_TARGET_AVX512 static void f32_along_##r(const herd_tile *t) { tile_f32(t, r, ROW_STRIDE, 1); }                   \
  HERD_TARGET_AVX512 static void f32_across_##r(const herd_tile *t) { tile_f32(t, r, 1, STEP_STRIDE); }                 \
  HERD_TARGET_AVX512_BF16 static void pairs_along_##r(const herd_tile *t) { tile_pairs(t, r, ROW_STRIDE, 1); }          \
  HERD_TARGET_AVX512_BF16 static void pairs_across_##r(const herd_tile *t) { tile_pairs(t, r, 1, STEP_STRIDE); }
#define EACH_ROWS(X, s) X(1) s X(2) s X(3) s X(4) s X(5) s X(6) s X(7) s X(8) s X(9) s X(10) s X(11) s X(12) s X(13) s X(14)
EACH_ROWS(VARIANTS, )

#define COMMA ,
#define F32_ALONG(r) f32_along_##r
#define F32_ACROSS(r) f32_across_##r
#define PAIRS_ALONG(r) pairs_along_##r
#define PAIRS_ACROSS(r) pairs_across_##r
static void (*const f32_along[ROWS])(const herd_tile *) = {EACH_ROWS(F32_ALONG, COMMA)};
static void (*const f32_across[ROWS])(const herd_tile *) = {EACH_ROWS(F32_ACROSS, COMMA)};
static void (*const pairs_along[ROWS])(const herd_tile *) = {EACH_ROWS(PAIRS_ALONG, COMMA)};
static void (*const pairs_across[ROWS])(const herd_tile *) = {EACH_ROWS(PAIRS_ACROSS, COMMA)};

// ---------------------------------------------------------------------------------------------------------------------
// Paths

// A panel of A across the inner dimension is the larger one.
enum { LINE_BYTES = STEP_STRIDE * 4, A_BYTES = STEPS * LINE_BYTES, B_BYTES = STEPS * COLUMNS * 4 };
_Static_assert(ROWS * ROW_STRIDE * 4 <= A_BYTES, "both layouts of a panel of A fit");

const herd_product_path herd_avx512_f32 = {
    .rows = ROWS, .columns = COLUMNS, .inner = STEPS,
    .a_bytes = A_BYTES, .a_line_bytes = LINE_BYTES, .b_bytes = B_BYTES, .b_line_bytes = COLUMNS * 4,
    .steps = steps_plain, .pack_a = pack_a_plain, .pack_b = pack_b_plain, .tile = {f32_along, f32_across},
    .few = herd_avx512_few_f32, .few_scratch = herd_avx512_few_scratch, .few_rows = 8,
};
const herd_product_path herd_avx512_bf16 = {
    .rows = ROWS, .columns = COLUMNS, .inner = 2 * STEPS,
    .a_bytes = A_BYTES, .a_line_bytes = LINE_BYTES / 2, .b_bytes = B_BYTES, .b_line_bytes = COLUMNS * 2,
    .steps = steps_pairs, .pack_a = pack_a_pairs, .pack_b = pack_b_pairs, .tile = {pairs_along, pairs_across},
    .few = herd_avx512_few_bf16, .few_scratch = herd_avx512_few_scratch, .few_rows = 8,
};
const herd_product_path herd_avx512_bf16_emulated = {
    .rows = ROWS, .columns = COLUMNS, .inner = STEPS,
    .a_bytes = A_BYTES, .a_line_bytes = LINE_BYTES, .b_bytes = B_BYTES, .b_line_bytes = COLUMNS * 4,
    .steps = steps_swapped, .pack_a = pack_a_swapped, .pack_b = pack_b_swapped, .tile = {f32_along, f32_across},
    .enter = herd_x86_flush_denormals, .leave = herd_x86_restore,
};
#endif
