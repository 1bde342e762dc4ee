// Products with AVX2 and FMA: packing into panels, and tiles of 6 rows by 16 columns. Knows no threads.
//
// A step of a panel is an F32 an element. BF16 runs as F32: the operands are rounded while packing, the two of a pair
// change places, and the unit runs with denormals flushed, which is exactly what `vdpbf16ps` computes.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include "x86_avx2.h"

enum { ROWS = 6, COLUMNS = 16, STEPS = 256, A_STRIDE = 8 };
enum { LINE_BYTES = A_STRIDE * 4, A_BYTES = STEPS * LINE_BYTES, B_BYTES = STEPS * COLUMNS * 4 };

/// Packs lines line ... line + lines - 1 (at most 8; missing ones are +0) to out[step * stride + line]. With `swapped`,
/// elements are rounded to BF16 and those of a pair change places; an odd last one gets a +0 before it.
HERD_ALWAYS_INLINE HERD_TARGET_AVX2 void pack(const bool swapped, const herd_type type, const herd_operand *o, int64_t line,
                                              int lines, int64_t k, int64_t count, float *out, const int stride) {
  if (o->along_inner) {
    const uint8_t *starts[8];
    for (int i = 0; i < lines; i++) starts[i] = herd_line(o, line + i);
    for (int64_t s = 0; s < count; s += 8, out += 8 * stride) {
      __m256 x[8];
      if (lines == 8) {
        HERD_UNROLL for (int i = 0; i < 8; i++) x[i] = herd_avx2_load(type, starts[i], k + s, count - s);
      } else {
        for (int i = 0; i < 8; i++) x[i] = i < lines ? herd_avx2_load(type, starts[i], k + s, count - s) : _mm256_setzero_ps();
      }
      herd_avx2_transpose(x);
      HERD_UNROLL for (int i = 0; i < 8; i++) {
        _mm256_store_ps(out + (swapped ? i ^ 1 : i) * stride, swapped ? herd_avx2_factor(type, x[i]) : x[i]);
      }
    }
    return;
  }
  for (int64_t s = 0; s < count; s += 2, out += 2 * stride) {
    __m256 even = herd_avx2_load(type, herd_line(o, k + s), line, lines), odd = _mm256_setzero_ps();
    if (s + 1 < count) odd = herd_avx2_load(type, herd_line(o, k + s + 1), line, lines);
    if (swapped) {
      _mm256_store_ps(out, herd_avx2_factor(type, odd));
      _mm256_store_ps(out + stride, herd_avx2_factor(type, even));
    } else {
      _mm256_store_ps(out, even);
      _mm256_store_ps(out + stride, odd);
    }
  }
}

#define PACKERS(NAME, SWAPPED)                                                                                        \
  HERD_TARGET_AVX2 static void pack_##NAME(const herd_operand *o, int64_t line, int lines, int64_t k, int64_t count,  \
                                           float *out, const int stride) {                                            \
    switch (o->type) {                                                                                                \
      case HERD_F32: pack(SWAPPED, HERD_F32, o, line, lines, k, count, out, stride); break;                           \
      case HERD_BF16: pack(SWAPPED, HERD_BF16, o, line, lines, k, count, out, stride); break;                         \
      default: pack(SWAPPED, HERD_F16, o, line, lines, k, count, out, stride); break;                                 \
    }                                                                                                                 \
  }                                                                                                                   \
  static void pack_a_##NAME(const herd_operand *a, int64_t row, int rows, int64_t k, int64_t count, void *panel) {    \
    pack_##NAME(a, row, rows, k, count, panel, A_STRIDE);                                                             \
  }                                                                                                                   \
  static void pack_b_##NAME(const herd_operand *b, int64_t column, int columns, int64_t k, int64_t count,             \
                            void *panel) {                                                                            \
    pack_##NAME(b, column, columns < 8 ? columns : 8, k, count, panel, COLUMNS);                                      \
    pack_##NAME(b, column + 8, columns < 8 ? 0 : columns - 8, k, count, (float *)panel + 8, COLUMNS);                 \
  }
PACKERS(plain, false)
PACKERS(swapped, true)

static int64_t steps_plain(int64_t count) { return count; }
static int64_t steps_swapped(int64_t count) { return (count + 1) / 2 * 2; }

HERD_ALWAYS_INLINE HERD_TARGET_AVX2 void multiply(const herd_tile *t, const int rows) {
  const float *a = t->a, *b = t->b;
  __m256 left[ROWS], right[ROWS];
  __m256i left_mask = herd_avx2_mask(t->columns), right_mask = herd_avx2_mask(t->columns - 8);
  if (t->from_c) {
    HERD_UNROLL for (int r = 0; r < rows; r++) {
      left[r] = _mm256_maskload_ps(t->c + r * t->c_row, left_mask);
      right[r] = _mm256_maskload_ps(t->c + r * t->c_row + 8, right_mask);
    }
  } else {
    HERD_UNROLL for (int r = 0; r < rows; r++) left[r] = right[r] = _mm256_setzero_ps();
  }
  for (int64_t s = t->steps; s > 0; s--) {
    __m256 b0 = _mm256_load_ps(b), b1 = _mm256_load_ps(b + 8);
    HERD_UNROLL for (int r = 0; r < rows; r++) {
      __m256 x = _mm256_broadcast_ss(a + r);
      left[r] = _mm256_fmadd_ps(x, b0, left[r]);
      right[r] = _mm256_fmadd_ps(x, b1, right[r]);
    }
    a += A_STRIDE;
    b += COLUMNS;
  }
  if (t->columns == COLUMNS) {
    HERD_UNROLL for (int r = 0; r < rows; r++) {
      _mm256_storeu_ps(t->c + r * t->c_row, left[r]);
      _mm256_storeu_ps(t->c + r * t->c_row + 8, right[r]);
    }
  } else {
    HERD_UNROLL for (int r = 0; r < rows; r++) {
      _mm256_maskstore_ps(t->c + r * t->c_row, left_mask, left[r]);
      _mm256_maskstore_ps(t->c + r * t->c_row + 8, right_mask, right[r]);
    }
  }
}

#define VARIANT(r) \
  HERD_TARGET_AVX2 static void tile_##r(const herd_tile *t) { multiply(t, r); }
VARIANT(1) VARIANT(2) VARIANT(3) VARIANT(4) VARIANT(5) VARIANT(6)
static void (*const tiles[ROWS])(const herd_tile *) = {tile_1, tile_2, tile_3, tile_4, tile_5, tile_6};

const herd_product_path herd_avx2_f32 = {
    .rows = ROWS, .columns = COLUMNS, .inner = STEPS,
    .a_bytes = A_BYTES, .a_line_bytes = LINE_BYTES, .b_bytes = B_BYTES, .b_line_bytes = COLUMNS * 4,
    .steps = steps_plain, .pack_a = pack_a_plain, .pack_b = pack_b_plain, .tile = {tiles, tiles},
};
const herd_product_path herd_avx2_bf16 = {
    .rows = ROWS, .columns = COLUMNS, .inner = STEPS,
    .a_bytes = A_BYTES, .a_line_bytes = LINE_BYTES, .b_bytes = B_BYTES, .b_line_bytes = COLUMNS * 4,
    .steps = steps_swapped, .pack_a = pack_a_swapped, .pack_b = pack_b_swapped, .tile = {tiles, tiles},
    .enter = herd_x86_flush_denormals, .leave = herd_x86_restore,
};
#endif
