// Products of a few rows with AVX-512, as decoding needs them: B is read once, in its own order, and never packed.
// Knows no threads.
//
// Every output keeps its chain over ascending inner indices. Where B's columns are contiguous, sixteen of them are
// transposed in registers, so that a lane is a column; where its rows are, chains rest in memory while a few rows of B
// pass. Memory is the limit, arithmetic is not.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include "flushed.h"
#include "x86_avx512.h"

// The functions of both arithmetics come from one text, which holds `vdpbf16ps`; those of HERD_PLAIN do not reach it.
#define TARGET HERD_TARGET_AVX512_BF16

enum { MOST_ROWS = 8, LINES = 8, AHEAD = 512 };
enum { UNPACKED_STRIDE = HERD_BLOCK_MOST + 16 };  // elements from column to column of unpacked blocks

/// A few rows: their operands as steps, one row after the other, and the columns wanted.
typedef struct {
  const herd_matmul *p;
  herd_operand b;
  int64_t n0, n1;
  const int32_t *a;
  int64_t a_row;
  float *sums;  // rows x sums_row, for lines across the inner dimension
  herd_dequantizer dequantize;
  float *unpacked;  // 16 columns of HERD_BLOCK_MOST inner indices, if B is made of blocks
} few_rows;

HERD_ALWAYS_INLINE int64_t round_up(int64_t count, int64_t multiple) { return (count + multiple - 1) / multiple * multiple; }

HERD_ALWAYS_INLINE TARGET __m512 step(const herd_packing packing, __m512 sum, int32_t a, __m512i b) {
  __m512i x = _mm512_set1_epi32(a);
  if (packing == HERD_PAIRS) return _mm512_dpbf16_ps(sum, (__m512bh)x, (__m512bh)b);
  return _mm512_fmadd_ps(_mm512_castsi512_ps(x), _mm512_castsi512_ps(b), sum);
}

// ---------------------------------------------------------------------------------------------------------------------
// Columns of B contiguous

/// Whether lines are transposed as pairs of 16-bit numbers and widened afterwards.
HERD_ALWAYS_INLINE bool widens_late(const herd_packing packing, const herd_type type) {
  return packing == HERD_PLAIN && (type == HERD_BF16 || type == HERD_F16);
}

HERD_ALWAYS_INLINE int64_t chunk_of(const herd_packing packing, const herd_type type) {
  return packing == HERD_PAIRS || widens_late(packing, type) ? 32 : 16;
}

/// The lower (0) or upper (1) number of each pair.
HERD_ALWAYS_INLINE TARGET __m512i widen(const herd_type type, __m512i pairs, const int which) {
  if (type == HERD_BF16) {
    return which ? _mm512_and_si512(pairs, _mm512_set1_epi32((int)0xFFFF0000)) : _mm512_slli_epi32(pairs, 16);
  }
  __m512i halves = which ? _mm512_srli_epi32(pairs, 16) : pairs;
  return _mm512_castps_si512(_mm512_cvtph_ps(_mm512_cvtepi32_epi16(halves)));
}

/// Continues the chains of 16 columns by a chunk of inner indices, of which `left` are there: those of the lines from k
/// on, and of the rows from a on.
HERD_ALWAYS_INLINE TARGET void along_chunk(const herd_packing packing, const herd_type type, const int rows,
                                           const few_rows *f, const uint8_t *const lines[16], int64_t k,
                                           const int32_t *a, int64_t left, __m512 sums[MOST_ROWS]) {
  const bool late = widens_late(packing, type);
  const int64_t chunk = chunk_of(packing, type);
  __m512i x[16];
  HERD_UNROLL for (int n = 0; n < 16; n++) {
    if (late) {
      x[n] = _mm512_maskz_loadu_epi16(left >= 32 ? 0xFFFFFFFF : ((__mmask32)1 << left) - 1, lines[n] + k * 2);
    } else {
      x[n] = herd_avx512_steps(packing, type, lines[n], k, left);
    }
  }
  herd_avx512_transpose(x);
  if (late) {
    for (int s = 0; s < 16 && (left >= chunk || 2 * s < left); s++) {
      __m512i lower = widen(type, x[s], 0), upper = widen(type, x[s], 1);
      HERD_UNROLL for (int r = 0; r < rows; r++) sums[r] = step(packing, sums[r], a[r * f->a_row + 2 * s], lower);
      if (left < chunk && 2 * s + 1 == left) break;
      HERD_UNROLL for (int r = 0; r < rows; r++) sums[r] = step(packing, sums[r], a[r * f->a_row + 2 * s + 1], upper);
    }
  } else {
    int steps = left >= chunk ? 16 : (int)(packing == HERD_PAIRS ? (left + 1) / 2 : left);
    if (left >= chunk) {
      HERD_UNROLL for (int s = 0; s < 16; s++) {
        HERD_UNROLL for (int r = 0; r < rows; r++) sums[r] = step(packing, sums[r], a[r * f->a_row + s], x[s]);
      }
    } else {
      for (int s = 0; s < steps; s++) {
        HERD_UNROLL for (int r = 0; r < rows; r++) sums[r] = step(packing, sums[r], a[r * f->a_row + s], x[s]);
      }
    }
  }
}

/// Sums of 16 columns, or of the `mask`ed ones, where they start.
HERD_ALWAYS_INLINE TARGET void load_sums(const int rows, const herd_matmul *p, int64_t n, __mmask16 mask,
                                         __m512 sums[MOST_ROWS]) {
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    bool starts = p->accumulate && r < p->m;
    sums[r] = starts ? _mm512_maskz_loadu_ps(mask, p->c + r * p->c_row + n) : _mm512_setzero_ps();
  }
}

HERD_ALWAYS_INLINE TARGET void store_sums(const int rows, const herd_matmul *p, int64_t n, __mmask16 mask,
                                          const __m512 sums[MOST_ROWS]) {
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    if (r < p->m) _mm512_mask_storeu_ps(p->c + r * p->c_row + n, mask, sums[r]);
  }
}

/// Where 16 columns begin; a column too many is computed and not stored. The next ones' beginnings are fetched.
HERD_ALWAYS_INLINE TARGET int64_t find_lines(const few_rows *f, const herd_type type, int64_t n, const uint8_t *lines[16]) {
  const int64_t present = f->n1 - n < 16 ? f->n1 - n : 16, line_bytes = herd_bytes(type, f->p->k);
  for (int i = 0; i < 16; i++) {
    lines[i] = herd_line(&f->b, n + (i < present ? i : 0));
    const uint8_t *next = lines[i] + herd_bytes(type, 16 * f->b.stride);
    for (int64_t at = 0; at < line_bytes && at < AHEAD; at += 64) __builtin_prefetch(next + at, 0, 2);
  }
  return present;
}

/// The place of an inner index in a row of steps.
HERD_ALWAYS_INLINE int64_t step_of(const herd_packing packing, int64_t k) { return packing == HERD_PAIRS ? k / 2 : k; }

HERD_ALWAYS_INLINE TARGET void along(const herd_packing packing, const herd_type type, const int rows, const few_rows *f) {
  const herd_matmul *p = f->p;
  const int64_t chunk = chunk_of(packing, type);
  for (int64_t n = f->n0; n < f->n1; n += 16) {
    const uint8_t *lines[16];
    __mmask16 mask = herd_avx512_mask(find_lines(f, type, n, lines));
    __m512 sums[MOST_ROWS];
    load_sums(rows, p, n, mask, sums);
    int64_t k = 0;
    for (; k + chunk <= p->k; k += chunk) {
      for (int i = 0; i < 16; i++) __builtin_prefetch(lines[i] + herd_bytes(type, k) + AHEAD, 0, 3);
      along_chunk(packing, type, rows, f, lines, k, f->a + step_of(packing, k), chunk, sums);
    }
    if (k < p->k) along_chunk(packing, type, rows, f, lines, k, f->a + step_of(packing, k), p->k - k, sums);
    store_sums(rows, p, n, mask, sums);
  }
}

/// As `along`, by way of columns that are unpacked first, a few blocks at a time.
HERD_ALWAYS_INLINE TARGET void along_blocks(const herd_packing packing, const int rows, const few_rows *f) {
  const herd_matmul *p = f->p;
  const int64_t chunk = chunk_of(packing, HERD_F32);
  const uint8_t *unpacked[16];
  for (int i = 0; i < 16; i++) unpacked[i] = (const uint8_t *)(f->unpacked + i * UNPACKED_STRIDE);
  for (int64_t n = f->n0; n < f->n1; n += 16) {
    const uint8_t *lines[16];
    int64_t present = find_lines(f, p->b_type, n, lines);
    __mmask16 mask = herd_avx512_mask(present);
    __m512 sums[MOST_ROWS];
    load_sums(rows, p, n, mask, sums);
    for (int64_t first = 0; first < p->k; first += HERD_BLOCK_MOST) {
      int64_t count = p->k - first < HERD_BLOCK_MOST ? p->k - first : HERD_BLOCK_MOST, bytes = herd_bytes(p->b_type, first);
      int64_t blocks = count >> herd_layouts[p->b_type].power;
      for (int i = 0; i < 16; i++) {
        for (int64_t at = 0; at < herd_bytes(p->b_type, count); at += 64) {
          __builtin_prefetch(lines[i] + bytes + at + AHEAD, 0, 3);
        }
        if (i < present) f->dequantize(lines[i] + bytes, blocks, f->unpacked + i * UNPACKED_STRIDE);
      }
      const int32_t *a = f->a + step_of(packing, first);
      int64_t k = 0;
      for (; k + chunk <= count; k += chunk) {
        along_chunk(packing, HERD_F32, rows, f, unpacked, k, a + step_of(packing, k), chunk, sums);
      }
      if (k < count) along_chunk(packing, HERD_F32, rows, f, unpacked, k, a + step_of(packing, k), count - k, sums);
    }
    store_sums(rows, p, n, mask, sums);
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Rows of B contiguous

/// Sixteen columns of a step, from one line of B or, of HERD_PAIRS, two (the second may be missing).
HERD_ALWAYS_INLINE TARGET __m512i across_step(const herd_packing packing, const herd_type type, const uint8_t *const *lines,
                                              int64_t n, __mmask16 mask, bool alone) {
  __m512 first = herd_avx512_load(type, lines[0], n, mask);
  if (packing == HERD_PLAIN) return _mm512_castps_si512(first);
  __m512 second = alone ? _mm512_setzero_ps() : herd_avx512_load(type, lines[1], n, mask);
  return herd_avx512_factor_pairs(first, second);
}

/// Elements of a row of resting chains; rows begin on different sets of the cache.
HERD_ALWAYS_INLINE int64_t sums_row(int64_t n0, int64_t n1) { return round_up(n1 - n0, 16) + 16; }

/// Continues the chains of 16 or 32 columns by `count` steps.
HERD_ALWAYS_INLINE TARGET void across_columns(const herd_packing packing, const herd_type type, const int rows,
                                              const int columns, const few_rows *f, const uint8_t *const *lines,
                                              const int32_t *a, const int count, int64_t n, __mmask16 mask, bool alone) {
  const int64_t width = packing == HERD_PAIRS ? 2 : 1, row = sums_row(f->n0, f->n1);
  float *at = f->sums + (n - f->n0);
  __m512 left[MOST_ROWS], right[MOST_ROWS];
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    left[r] = _mm512_load_ps(at + r * row);
    right[r] = columns == 32 ? _mm512_load_ps(at + r * row + 16) : _mm512_setzero_ps();
  }
  HERD_UNROLL for (int s = 0; s < count; s++) {
    __m512i b0 = across_step(packing, type, lines + s * width, n, mask, alone), b1 = b0;
    if (columns == 32) b1 = across_step(packing, type, lines + s * width, n + 16, mask, alone);
    HERD_UNROLL for (int r = 0; r < rows; r++) {
      left[r] = step(packing, left[r], a[r * f->a_row + s], b0);
      if (columns == 32) right[r] = step(packing, right[r], a[r * f->a_row + s], b1);
    }
  }
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    _mm512_store_ps(at + r * row, left[r]);
    if (columns == 32) _mm512_store_ps(at + r * row + 16, right[r]);
  }
}

/// Continues the chains of all columns by `count` steps from inner index k on.
HERD_ALWAYS_INLINE TARGET void across_lines(const herd_packing packing, const herd_type type, const int rows,
                                            const few_rows *f, int64_t k, const int count) {
  const int64_t width = packing == HERD_PAIRS ? 2 : 1;
  const uint8_t *lines[LINES];
  for (int64_t i = 0; i < count * width; i++) lines[i] = herd_line(&f->b, k + i);
  const int64_t ahead = herd_bytes(type, count * width * f->b.stride);
  const bool alone = packing == HERD_PAIRS && k + 1 == f->p->k;
  const int32_t *a = f->a + k / width;
  int64_t n = f->n0;
  for (; n + 32 <= f->n1; n += 32) {
    HERD_UNROLL for (int64_t i = 0; i < count * width; i++) {
      for (int64_t at = 0; at < herd_bytes(type, 32); at += 64) {
        __builtin_prefetch(lines[i] + ahead + herd_bytes(type, n) + at, 0, 2);
      }
    }
    across_columns(packing, type, rows, 32, f, lines, a, count, n, 0xFFFF, alone);
  }
  for (; n < f->n1; n += 16) {
    across_columns(packing, type, rows, 16, f, lines, a, count, n, herd_avx512_mask(f->n1 - n), alone);
  }
}

HERD_ALWAYS_INLINE TARGET void across(const herd_packing packing, const herd_type type, const int rows, const few_rows *f) {
  const herd_matmul *p = f->p;
  const int64_t width = packing == HERD_PAIRS ? 2 : 1, row = sums_row(f->n0, f->n1);
  size_t bytes = (size_t)(f->n1 - f->n0) * sizeof(float);
  memset(f->sums, 0, (size_t)(rows * row) * sizeof(float));
  for (int r = 0; p->accumulate && r < p->m; r++) memcpy(f->sums + r * row, p->c + r * p->c_row + f->n0, bytes);
  int64_t k = 0;
  for (; k + LINES <= p->k; k += LINES) across_lines(packing, type, rows, f, k, packing == HERD_PAIRS ? LINES / 2 : LINES);
  for (; k < p->k; k += width) across_lines(packing, type, rows, f, k, 1);
  for (int r = 0; r < p->m; r++) memcpy(p->c + r * p->c_row + f->n0, f->sums + r * row, bytes);
}

// ---------------------------------------------------------------------------------------------------------------------
// Every type and number of rows: 1, 2, 4, 8

#define FUNCTION(WAY, PACKING, TYPE, ROWS) \
  TARGET static void WAY##_##PACKING##_##TYPE##_##ROWS(const few_rows *f) { WAY(PACKING, TYPE, ROWS, f); }
#define ROWS_OF(X, WAY, PACKING, TYPE, S) \
  X(WAY, PACKING, TYPE, 1) S X(WAY, PACKING, TYPE, 2) S X(WAY, PACKING, TYPE, 4) S X(WAY, PACKING, TYPE, 8)
#define FUNCTIONS(PACKING)                            \
  ROWS_OF(FUNCTION, along, PACKING, HERD_F32, )       \
  ROWS_OF(FUNCTION, along, PACKING, HERD_BF16, )      \
  ROWS_OF(FUNCTION, along, PACKING, HERD_F16, )       \
  ROWS_OF(FUNCTION, across, PACKING, HERD_F32, )      \
  ROWS_OF(FUNCTION, across, PACKING, HERD_BF16, )     \
  ROWS_OF(FUNCTION, across, PACKING, HERD_F16, )
FUNCTIONS(HERD_PLAIN)
FUNCTIONS(HERD_PAIRS)
#define BLOCKS_FUNCTION(WAY, PACKING, TYPE, ROWS) \
  TARGET static void WAY##_##PACKING##_##TYPE##_##ROWS(const few_rows *f) { along_blocks(PACKING, ROWS, f); }
ROWS_OF(BLOCKS_FUNCTION, along, HERD_PLAIN, blocks, )
ROWS_OF(BLOCKS_FUNCTION, along, HERD_PAIRS, blocks, )

#define COMMA ,
#define NAME(WAY, PACKING, TYPE, ROWS) WAY##_##PACKING##_##TYPE##_##ROWS
#define NAMES(WAY, PACKING, TYPE) \
  { ROWS_OF(NAME, WAY, PACKING, TYPE, COMMA) }
#define TYPES(WAY, PACKING) NAMES(WAY, PACKING, HERD_F32), NAMES(WAY, PACKING, HERD_BF16), NAMES(WAY, PACKING, HERD_F16)
static void (*const along_functions[2][4][4])(const few_rows *) = {
    {TYPES(along, HERD_PLAIN), NAMES(along, HERD_PLAIN, blocks)},
    {TYPES(along, HERD_PAIRS), NAMES(along, HERD_PAIRS, blocks)},
};
static void (*const across_functions[2][3][4])(const few_rows *) = {{TYPES(across, HERD_PLAIN)}, {TYPES(across, HERD_PAIRS)}};

/// Elements of a row of steps; rows begin on different sets of the cache.
static int64_t row_of(const herd_matmul *p) { return round_up(p->k, 32) + 16; }

size_t herd_avx512_few_scratch(const herd_matmul *p, int64_t n0, int64_t n1) {
  return (size_t)(MOST_ROWS * (row_of(p) + sums_row(n0, n1)) + 16 * UNPACKED_STRIDE) * 4;
}

/// A's rows as steps, missing rows +0.
HERD_TARGET_AVX512_BF16 static void fill_rows(const herd_packing packing, const herd_matmul *p, int rows, uint32_t *out) {
  herd_operand a = herd_operand_a(p);
  const int64_t chunk = packing == HERD_PAIRS ? 32 : 16;
  for (int r = 0; r < rows; r++, out += row_of(p)) {
    if (r >= p->m) {
      memset(out, 0, (size_t)row_of(p) * sizeof *out);
    } else if (a.along_inner) {
      uint32_t *at = out;
      for (int64_t k = 0; k < p->k; k += chunk, at += 16) {
        _mm512_storeu_si512(at, herd_avx512_steps(packing, a.type, herd_line(&a, r), k, p->k - k));
      }
    } else {
      for (int64_t k = 0; k < p->k; k++) {
        float x = herd_element(a.type, herd_line(&a, k), r);
        if (packing == HERD_PLAIN) {
          out[k] = herd_bits(x);
        } else if (k % 2 == 0) {
          out[k / 2] = herd_to_bf16(herd_flushed(x));
        } else {
          out[k / 2] |= (uint32_t)herd_to_bf16(herd_flushed(x)) << 16;
        }
      }
    }
  }
}

static void few(const herd_packing packing, const herd_matmul *p, int64_t n0, int64_t n1, herd_dequantizer dequantize,
                void *scratch) {
  int which = p->m > 4 ? 3 : p->m > 2 ? 2 : p->m > 1 ? 1 : 0;
  float *sums = (float *)scratch + MOST_ROWS * row_of(p);
  few_rows f = {.p = p, .b = herd_operand_b(p), .n0 = n0, .n1 = n1, .a = scratch, .a_row = row_of(p), .sums = sums,
                .dequantize = dequantize, .unpacked = sums + MOST_ROWS * sums_row(n0, n1)};
  fill_rows(packing, p, 1 << which, scratch);
  const int type = herd_is_block(p->b_type) ? HERD_F16 + 1 : (int)p->b_type;
  (f.b.along_inner ? along_functions[packing][type] : across_functions[packing][type])[which](&f);
}

void herd_avx512_few_f32(const herd_matmul *p, int64_t n0, int64_t n1, herd_dequantizer dequantize, void *scratch) {
  few(HERD_PLAIN, p, n0, n1, dequantize, scratch);
}
void herd_avx512_few_bf16(const herd_matmul *p, int64_t n0, int64_t n1, herd_dequantizer dequantize, void *scratch) {
  few(HERD_PAIRS, p, n0, n1, dequantize, scratch);
}
#endif
