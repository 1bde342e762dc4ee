// Int8 products of more than a few rows with AVX-512: 32 columns of blocks are unpacked into a panel of a thread's own,
// then tiles of six rows run over it; of up to eight rows, 16 columns and one tile. Knows no threads.
//
// A panel holds unsigned values by fours of inner indices, [k / 4][32 columns][4], as `vpdpbusd` takes them; a row's
// four signed values are broadcast from where they lie. Beside them, group by group and block by block, the small
// integers and the scales of the columns.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include "x86_avx512.h"
#include "x86_avx512_int8.h"

enum { ROWS = 6, MOST_ROWS = 8, COLUMNS = 32, NARROW = 16, INNER = 2048, BLOCKS = INNER / 32, GROUPS = INNER / 16 };

/// Part of the inner dimension of 32 columns.
typedef struct {
  _Alignas(64) uint8_t values[INNER / 4][COLUMNS][4];
  int32_t scales[GROUPS][COLUMNS];
  int32_t leasts[GROUPS / 2][COLUMNS];  // two of 16 bits each: of groups 2 i and 2 i + 1
  float block_scales[BLOCKS][COLUMNS], block_leasts[BLOCKS][COLUMNS];
} panel;

// ---------------------------------------------------------------------------------------------------------------------
// Unpacking

/// Sixteen columns' 64 values to their places from inner index k on.
HERD_VNNI_INLINE void store_values(__m512i x[16], panel *to, int64_t k, int half) {
  herd_avx512_transpose(x);
  HERD_UNROLL for (int s = 0; s < 16; s++) _mm512_store_si512(to->values[k / 4 + s][16 * half], x[s]);
}

/// Words of four columns a vector, eight of each, to four vectors of two words a column.
HERD_VNNI_INLINE void pair_words(const __m512i words[4], __m512i pairs[4]) {
  const __m512i by_pair = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
  __m512i x[4];
  HERD_UNROLL for (int i = 0; i < 4; i++) x[i] = _mm512_permutexvar_epi32(by_pair, words[i]);
  __m512i low = _mm512_shuffle_i32x4(x[0], x[1], 0x44), high = _mm512_shuffle_i32x4(x[0], x[1], 0xEE);
  __m512i low2 = _mm512_shuffle_i32x4(x[2], x[3], 0x44), high2 = _mm512_shuffle_i32x4(x[2], x[3], 0xEE);
  pairs[0] = _mm512_shuffle_i32x4(low, low2, 0x88), pairs[1] = _mm512_shuffle_i32x4(low, low2, 0xDD);
  pairs[2] = _mm512_shuffle_i32x4(high, high2, 0x88), pairs[3] = _mm512_shuffle_i32x4(high, high2, 0xDD);
}

/// Eight groups' scales, and their least values if there are any, from group `first` on.
HERD_VNNI_INLINE void store_integers(const __m512i scales[4], const __m512i leasts[4], const bool has_least, panel *to,
                                     int64_t first, int half) {
  __m512i pairs[4];
  pair_words(scales, pairs);
  HERD_UNROLL for (int i = 0; i < 4; i++) {
    _mm512_store_si512(to->scales[first + 2 * i] + 16 * half, _mm512_srai_epi32(_mm512_slli_epi32(pairs[i], 16), 16));
    _mm512_store_si512(to->scales[first + 2 * i + 1] + 16 * half, _mm512_srai_epi32(pairs[i], 16));
  }
  if (!has_least) return;
  pair_words(leasts, pairs);
  HERD_UNROLL for (int i = 0; i < 4; i++) _mm512_store_si512(to->leasts[first / 2 + i] + 16 * half, pairs[i]);
}

/// A column of blocks at a time takes pages and cache lines from sixteen places: those ahead are fetched.
HERD_VNNI_INLINE void fetch(const void *from, int64_t bytes) {
  for (int64_t at = 0; at < bytes; at += 64) __builtin_prefetch((const char *)from + 512 + at, 0, 3);
}

#define UNPACK_OF_256(name, group, has_least)                                                                          \
  /* What is beside the values: the small integers and the scales of block i of the panel. */                          \
  HERD_VNNI_INLINE void integers_to_panel_##name(const herd_block_##name *const b[16], int64_t i, panel *to, int half) { \
    group_integers g[4];                                                                                               \
    HERD_UNROLL for (int q = 0; q < 4; q++) {                                                                          \
      g[q] = integers_##name(b + 4 * q);                                                                               \
      _mm_store_ps(to->block_scales[i] + 16 * half + 4 * q, scales_##name(b + 4 * q));                                 \
      if (has_least) _mm_store_ps(to->block_leasts[i] + 16 * half + 4 * q, leasts_##name(b + 4 * q));                  \
    }                                                                                                                  \
    HERD_UNROLL for (int part = 0; part < 32 / group; part++) {                                                        \
      const __m512i scales[4] = {g[0].scales[part], g[1].scales[part], g[2].scales[part], g[3].scales[part]};          \
      const __m512i leasts[4] = {g[0].leasts[part], g[1].leasts[part], g[2].leasts[part], g[3].leasts[part]};          \
      store_integers(scales, leasts, has_least, to, 256 / group * i + 8 * part, half);                                 \
    }                                                                                                                  \
  }                                                                                                                    \
  HERD_TARGET_AVX512_VNNI static void unpack_##name(const uint8_t *const columns[16], int64_t count, panel *to, int half) { \
    for (int64_t i = 0; i < count >> 8; i++) {                                                                         \
      const herd_block_##name *b[16];                                                                                  \
      for (int c = 0; c < 16; c++) b[c] = (const herd_block_##name *)(const void *)columns[c] + i;                     \
      for (int c = 0; c < 16; c++) fetch(b[c], sizeof *b[c]);                                                          \
      HERD_UNROLL for (int j = 0; j < 4; j++) {                                                                        \
        __m512i x[16];                                                                                                 \
        HERD_UNROLL for (int c = 0; c < 16; c++) x[c] = values_##name(b[c], j);                                        \
        store_values(x, to, 256 * i + 64 * j, half);                                                                   \
      }                                                                                                                \
      integers_to_panel_##name(b, i, to, half);                                                                        \
    }                                                                                                                  \
  }

#define UNPACK_OF_32(name, has_least)                                                                                  \
  HERD_TARGET_AVX512_VNNI static void unpack_##name(const uint8_t *const columns[16], int64_t count, panel *to, int half) { \
    const int64_t blocks = count >> 5;                                                                                 \
    for (int64_t i = 0; i < blocks; i += 2) {                                                                          \
      const int64_t second = i + 1 < blocks ? 1 : 0;                                                                   \
      __m512i x[16];                                                                                                   \
      const herd_block_##name *b[16], *next[16];                                                                       \
      for (int c = 0; c < 16; c++) {                                                                                   \
        b[c] = (const herd_block_##name *)(const void *)columns[c] + i, next[c] = b[c] + second;                       \
        fetch(b[c], 2 * sizeof *b[c]);                                                                                 \
      }                                                                                                                \
      HERD_UNROLL for (int c = 0; c < 16; c++) x[c] = values_##name(b[c], next[c]);                                    \
      store_values(x, to, 32 * i, half);                                                                               \
      HERD_UNROLL for (int q = 0; q < 4; q++) {                                                                        \
        _mm_store_ps(to->block_scales[i] + 16 * half + 4 * q, scales_##name(b + 4 * q));                               \
        _mm_store_ps(to->block_scales[i + second] + 16 * half + 4 * q, scales_##name(next + 4 * q));                   \
        if (!has_least) continue;                                                                                      \
        _mm_store_ps(to->block_leasts[i] + 16 * half + 4 * q, leasts_##name(b + 4 * q));                               \
        _mm_store_ps(to->block_leasts[i + second] + 16 * half + 4 * q, leasts_##name(next + 4 * q));                   \
      }                                                                                                                \
    }                                                                                                                  \
  }

#define DEFINE_5(name, group, has_least) UNPACK_OF_32(name, has_least)
#define DEFINE_8(name, group, has_least) UNPACK_OF_256(name, group, has_least)
#define DEFINE(NAME, name, power, group, offset, has_least) DEFINE_##power(name, group, has_least)
HERD_EACH_INT8_FORMAT(DEFINE)
#define ENTRY(NAME, name, power, group, offset, has_least) [HERD_##NAME] = unpack_##name,
static void (*const unpackers[HERD_TYPES])(const uint8_t *const[16], int64_t, panel *, int) = {HERD_EACH_INT8_FORMAT(ENTRY)};

/// Fours of bytes of 16 columns' blocks side by side as they are, from 64 bytes of each on: half the moves where values have
/// four bits. Lines take the place of a panel's values.
HERD_VNNI_INLINE void store_lines(const uint8_t *const from[16], panel *to, const int line) {
  __m512i x[16];
  HERD_UNROLL for (int c = 0; c < 16; c++) x[c] = load_64(from[c]);
  herd_avx512_transpose(x);
  HERD_UNROLL for (int s = 0; s < 16; s++) _mm512_store_si512((__m512i *)(void *)to->values + line + s, x[s]);
}
HERD_VNNI_INLINE __m512i line_at(const panel *b, int64_t line) {
  return _mm512_load_si512((const __m512i *)(const void *)b->values + line);
}

/// One block of each column.
#define LINES_OF(name, STORE)                                                                            \
  HERD_TARGET_AVX512_VNNI static void lines_##name(const uint8_t *const columns[16], panel *to) {        \
    const herd_block_##name *b[16];                                                                      \
    const uint8_t *from[16];                                                                             \
    for (int c = 0; c < 16; c++) b[c] = (const herd_block_##name *)(const void *)columns[c];             \
    STORE                                                                                                \
    integers_to_panel_##name(b, 0, to, 0);                                                               \
  }
#define STORE_FIELD(bytes, line)                                \
  for (int c = 0; c < 16; c++) from[c] = b[c]->bytes;           \
  store_lines(from, to, line);
LINES_OF(q4_k, STORE_FIELD(nibbles, 0) STORE_FIELD(nibbles + 64, 16))
LINES_OF(q6_k, STORE_FIELD(nibbles, 0) STORE_FIELD(nibbles + 64, 16) STORE_FIELD(pairs, 32))

// ---------------------------------------------------------------------------------------------------------------------
// Tiles

/// Some rows of activations from one inner index on, a panel, and where its columns lie in C.
typedef struct {
  const uint8_t *q, *starts, *sums, *scales;  // of the first row; rows are `row` bytes apart
  int64_t row, blocks;
  const panel *b;
  float *c;
  int64_t c_row;
  int columns;
  bool from_c, has_least;
  const uint8_t *ahead;  // of narrow tiles: what is to be fetched, a block of 16 columns that lie `column` bytes apart
  int64_t column, block;
} tile;

HERD_VNNI_INLINE __m512i int_at(const uint8_t *row, int64_t i) { return _mm512_set1_epi32(*(const int32_t *)(const void *)(row + 4 * i)); }
HERD_VNNI_INLINE __m512 float_at(const uint8_t *row, int64_t i) { return _mm512_set1_ps(*(const float *)(const void *)(row + 4 * i)); }

/// Sums of 16 columns a vector; narrow tiles have one a row.
HERD_VNNI_INLINE void load_c(const tile *t, const int rows, const int vectors, __m512 sums[MOST_ROWS][2]) {
  const __mmask16 masks[2] = {herd_avx512_mask(t->columns), herd_avx512_mask(t->columns - 16)};
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    HERD_UNROLL for (int v = 0; v < vectors; v++) {
      sums[r][v] = t->from_c ? _mm512_maskz_loadu_ps(masks[v], t->c + r * t->c_row + 16 * v) : _mm512_setzero_ps();
    }
  }
}
HERD_VNNI_INLINE void store_c(const tile *t, const int rows, const int vectors, const __m512 sums[MOST_ROWS][2]) {
  const __mmask16 masks[2] = {herd_avx512_mask(t->columns), herd_avx512_mask(t->columns - 16)};
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    HERD_UNROLL for (int v = 0; v < vectors; v++) {
      _mm512_mask_storeu_ps(t->c + r * t->c_row + 16 * v, masks[v], sums[r][v]);
    }
  }
}

/// The integers of group g: its start and `group` products an output.
HERD_VNNI_INLINE void group_products(const tile *t, const int rows, const int vectors, const int group, int64_t g,
                                     __m512i dots[MOST_ROWS][2]) {
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    HERD_UNROLL for (int v = 0; v < vectors; v++) dots[r][v] = int_at(t->starts + r * t->row, g);
  }
  HERD_UNROLL for (int s = 0; s < group / 4; s++) {
    const uint8_t(*values)[4] = t->b->values[g * (group / 4) + s];
    __m512i b[2];
    HERD_UNROLL for (int v = 0; v < vectors; v++) b[v] = _mm512_load_si512(values + 16 * v);
    HERD_UNROLL for (int r = 0; r < rows; r++) {
      const __m512i a = int_at(t->q + r * t->row, g * (group / 4) + s);
      HERD_UNROLL for (int v = 0; v < vectors; v++) dots[r][v] = _mm512_dpbusd_epi32(dots[r][v], b[v], a);
    }
  }
}

/// sums = fma(scale * d, integers, sums) for a block.
HERD_VNNI_INLINE void add_block(const tile *t, const int rows, const int vectors, const float scales[COLUMNS],
                                int64_t block, __m512i integers[MOST_ROWS][2], __m512 sums[MOST_ROWS][2]) {
  HERD_UNROLL for (int v = 0; v < vectors; v++) {
    const __m512 scale = _mm512_load_ps(scales + 16 * v);
    HERD_UNROLL for (int r = 0; r < rows; r++) {
      const __m512 d = float_at(t->scales + r * t->row, block);
      sums[r][v] = _mm512_fmadd_ps(_mm512_mul_ps(scale, d), _mm512_cvtepi32_ps(integers[r][v]), sums[r][v]);
    }
  }
}

/// Blocks of 32: a block is a group.
HERD_VNNI_INLINE void tile_of_32(const tile *t, const int rows) {
  __m512 sums[MOST_ROWS][2];
  load_c(t, rows, 2, sums);
  for (int64_t i = 0; i < t->blocks; i++) {
    __m512i dots[MOST_ROWS][2];
    group_products(t, rows, 2, 32, i, dots);
    add_block(t, rows, 2, t->b->block_scales[i], i, dots, sums);
    if (!t->has_least) continue;
    HERD_UNROLL for (int r = 0; r < rows; r++) {
      dots[r][0] = dots[r][1] = _mm512_set1_epi32(((const int16_t *)(const void *)(t->sums + r * t->row))[i]);
    }
    add_block(t, rows, 2, t->b->block_leasts[i], i, dots, sums);
  }
  store_c(t, rows, 2, sums);
}

/// Fetches part g of `groups` of what a narrow tile is to fetch, so that memory is busy while it computes.
HERD_VNNI_INLINE void fetch_columns(const tile *t, const int groups, int64_t g) {
  HERD_UNROLL for (int c = 0; c < NARROW / groups; c++) {
    const uint8_t *from = t->ahead + (g * (NARROW / groups) + c) * t->column;
    for (int64_t at = 0; at < t->block; at += 64) __builtin_prefetch(from + at, 0, 2);
  }
}

/// What a block of 256 adds to the sums: its integers with the scale, and its least values.
HERD_VNNI_INLINE void end_block(const tile *t, const int rows, const int vectors, const int groups, int64_t i,
                                __m512i integers[MOST_ROWS][2], __m512 sums[MOST_ROWS][2]) {
  add_block(t, rows, vectors, t->b->block_scales[i], i, integers, sums);
  if (!t->has_least) return;
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    HERD_UNROLL for (int v = 0; v < vectors; v++) integers[r][v] = _mm512_setzero_si512();
  }
  for (int64_t pair = groups / 2 * i; pair < groups / 2 * (i + 1); pair++) {
    HERD_UNROLL for (int v = 0; v < vectors; v++) {
      const __m512i least = _mm512_load_si512(t->b->leasts[pair] + 16 * v);
      HERD_UNROLL for (int r = 0; r < rows; r++) {
        integers[r][v] = _mm512_dpwssd_epi32(integers[r][v], least, int_at(t->sums + r * t->row, pair));
      }
    }
  }
  add_block(t, rows, vectors, t->b->block_leasts[i], i, integers, sums);
}

/// integers += scale * dots for two groups of one block.
HERD_VNNI_INLINE void add_groups(const tile *t, const int rows, const int first, const int second,
                                 __m512i dots[MOST_ROWS][2], __m512i integers[MOST_ROWS][2]) {
  const __m512i left = _mm512_load_si512(t->b->scales[first]), right = _mm512_load_si512(t->b->scales[second]);
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    const __m512i sum = _mm512_add_epi32(integers[r][0], _mm512_mullo_epi32(dots[r][0], left));
    integers[r][0] = _mm512_add_epi32(sum, _mm512_mullo_epi32(dots[r][1], right));
  }
}

/// Two values a line for all rows: those of elements k ... + 3 and k + 32 ... + 35.
HERD_VNNI_INLINE void add_two(const tile *t, const int rows, __m512i first, __m512i second, const int k,
                              __m512i dots[MOST_ROWS][2]) {
  HERD_UNROLL for (int r = 0; r < rows; r++) {
    dots[r][0] = _mm512_dpbusd_epi32(dots[r][0], first, int_at(t->q + r * t->row, k / 4));
    dots[r][1] = _mm512_dpbusd_epi32(dots[r][1], second, int_at(t->q + r * t->row, k / 4 + 8));
  }
}

/// A block of 16 columns from its lines. Of Q4_K a line holds elements of one group and of the next.
HERD_VNNI_INLINE void narrow_of_q4_k(const tile *t, const int rows) {
  __m512 sums[MOST_ROWS][2];
  __m512i integers[MOST_ROWS][2], dots[MOST_ROWS][2];
  HERD_UNROLL for (int r = 0; r < rows; r++) integers[r][0] = _mm512_setzero_si512();
  for (int j = 0; j < 4; j++) {
    if (t->ahead) fetch_columns(t, 4, j);
    HERD_UNROLL for (int r = 0; r < rows; r++) dots[r][0] = dots[r][1] = _mm512_setzero_si512();
    HERD_UNROLL for (int s = 0; s < 8; s++) {
      const __m512i line = line_at(t->b, 8 * j + s);
      add_two(t, rows, and_bits(line, 15), and_bits(_mm512_srli_epi16(line, 4), 15), 64 * j + 4 * s, dots);
    }
    add_groups(t, rows, 2 * j, 2 * j + 1, dots, integers);
  }
  load_c(t, rows, 1, sums);
  end_block(t, rows, 1, 8, 0, integers, sums);
  store_c(t, rows, 1, sums);
}

/// Of Q6_K a line of nibbles holds elements 64 apart, a line of pairs those 32 apart as well.
HERD_VNNI_INLINE void narrow_of_q6_k(const tile *t, const int rows) {
  __m512 sums[MOST_ROWS][2];
  __m512i integers[MOST_ROWS][2], dots[MOST_ROWS][2];
  HERD_UNROLL for (int r = 0; r < rows; r++) integers[r][0] = _mm512_setzero_si512();
  for (int half = 0; half < 2; half++) {
    HERD_UNROLL for (int upper = 0; upper < 2; upper++) {
      const int j = 2 * half + upper;
      if (t->ahead) fetch_columns(t, 4, j);
      for (int part = 0; part < 2; part++) {
        HERD_UNROLL for (int r = 0; r < rows; r++) {
          dots[r][0] = int_at(t->starts + r * t->row, 4 * j + part);
          dots[r][1] = int_at(t->starts + r * t->row, 4 * j + part + 2);
        }
        HERD_UNROLL for (int s = 0; s < 4; s++) {
          const int place = 4 * part + s;
          __m512i low[2] = {line_at(t->b, 16 * half + place), line_at(t->b, 16 * half + 8 + place)};
          const __m512i pairs = line_at(t->b, 32 + 8 * half + place);
          __m512i high[2] = {_mm512_slli_epi16(pairs, 4), _mm512_slli_epi16(pairs, 2)};
          if (upper) {
            high[0] = pairs, high[1] = _mm512_srli_epi16(pairs, 2);
            low[0] = _mm512_srli_epi16(low[0], 4), low[1] = _mm512_srli_epi16(low[1], 4);
          }
          add_two(t, rows, and_bits(choose(low[0], high[0], 15), 63), and_bits(choose(low[1], high[1], 15), 63),
                  64 * j + 4 * place, dots);
        }
        add_groups(t, rows, 4 * j + part, 4 * j + part + 2, dots, integers);
      }
    }
  }
  load_c(t, rows, 1, sums);
  end_block(t, rows, 1, 16, 0, integers, sums);
  store_c(t, rows, 1, sums);
}

/// Blocks of 256.
HERD_VNNI_INLINE void tile_of_256(const tile *t, const int rows, const int vectors, const int group) {
  __m512 sums[MOST_ROWS][2];
  load_c(t, rows, vectors, sums);
  const int groups = 256 / group;
  for (int64_t i = 0; i < t->blocks; i++) {
    __m512i integers[MOST_ROWS][2];
    HERD_UNROLL for (int r = 0; r < rows; r++) {
      HERD_UNROLL for (int v = 0; v < vectors; v++) integers[r][v] = _mm512_setzero_si512();
    }
    for (int64_t g = groups * i; g < groups * (i + 1); g++) {
      __m512i dots[MOST_ROWS][2];
      if (vectors == 1 && t->ahead) fetch_columns(t, groups, g);
      group_products(t, rows, vectors, group, g, dots);
      HERD_UNROLL for (int v = 0; v < vectors; v++) {
        const __m512i scale = _mm512_load_si512(t->b->scales[g] + 16 * v);
        HERD_UNROLL for (int r = 0; r < rows; r++) {
          integers[r][v] = _mm512_add_epi32(integers[r][v], _mm512_mullo_epi32(dots[r][v], scale));
        }
      }
    }
    end_block(t, rows, vectors, groups, i, integers, sums);
  }
  store_c(t, rows, vectors, sums);
}

#define VARIANTS(r)                                                                        \
  HERD_TARGET_AVX512_VNNI static void tile_32_##r(const tile *t) { tile_of_32(t, r); }     \
  HERD_TARGET_AVX512_VNNI static void tile_256_16_##r(const tile *t) { tile_of_256(t, r, 2, 16); } \
  HERD_TARGET_AVX512_VNNI static void tile_256_32_##r(const tile *t) { tile_of_256(t, r, 2, 32); }
VARIANTS(1) VARIANTS(2) VARIANTS(3) VARIANTS(4) VARIANTS(5) VARIANTS(6)
#define ENTRIES(name) {name##_1, name##_2, name##_3, name##_4, name##_5, name##_6}
static void (*const tiles[3][ROWS])(const tile *) = {ENTRIES(tile_32), ENTRIES(tile_256_16), ENTRIES(tile_256_32)};

#define NARROW_PANELS(r)                                                                           \
  HERD_TARGET_AVX512_VNNI static void narrow_16_##r(const tile *t) { tile_of_256(t, r, 1, 16); }   \
  HERD_TARGET_AVX512_VNNI static void narrow_32_##r(const tile *t) { tile_of_256(t, r, 1, 32); }
#define NARROW_LINES(r)                                                                            \
  HERD_TARGET_AVX512_VNNI static void narrow_q4_k_##r(const tile *t) { narrow_of_q4_k(t, r); }     \
  HERD_TARGET_AVX512_VNNI static void narrow_q6_k_##r(const tile *t) { narrow_of_q6_k(t, r); }
NARROW_PANELS(5) NARROW_PANELS(6) NARROW_PANELS(7) NARROW_PANELS(8)
NARROW_LINES(3) NARROW_LINES(4) NARROW_LINES(5) NARROW_LINES(6) NARROW_LINES(7) NARROW_LINES(8)

/// How a block of 16 columns is unpacked and multiplied, by rows - 1. The formats that decoding meets most are kept in
/// lines; those of other blocks of 256 in a panel.
typedef struct {
  void (*unpack)(const uint8_t *const columns[16], panel *to);
  void (*multiply[MOST_ROWS])(const tile *);
} narrow_kernels;
#define FROM_FIVE(name) {[4] = name##_5, name##_6, name##_7, name##_8}
#define FROM_THREE(name) {[2] = name##_3, name##_4, name##_5, name##_6, name##_7, name##_8}
static const narrow_kernels narrow_q4_k = {lines_q4_k, FROM_THREE(narrow_q4_k)},
                            narrow_q6_k = {lines_q6_k, FROM_THREE(narrow_q6_k)},
                            narrow_16 = {NULL, FROM_FIVE(narrow_16)}, narrow_32 = {NULL, FROM_FIVE(narrow_32)};

static const narrow_kernels *narrow_kernels_of(herd_type type) {
  switch (type) {
    case HERD_Q4_K: return &narrow_q4_k;
    case HERD_Q6_K: return &narrow_q6_k;
    default: return herd_int8_formats[type].group == 16 ? &narrow_16 : &narrow_32;
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// A unit

/// Where inner index k of 16 columns is, of which `columns` are there; a column too many is the first one.
static void find_columns(const herd_matmul *p, int64_t n, int64_t columns, int64_t k, const uint8_t *at[16]) {
  for (int c = 0; c < 16; c++) {
    at[c] = (const uint8_t *)p->b + herd_bytes(p->b_type, (n + (c < columns ? c : 0)) * p->b_col + k);
  }
}

/// `count` inner indices from k on of columns n ... to the panel.
static void unpack_columns(const herd_matmul *p, int64_t n, int64_t columns, int64_t k, int64_t count, panel *to) {
  for (int half = 0; half < 2 && 16 * half < columns; half++) {
    const uint8_t *at[16];
    find_columns(p, n + 16 * half, columns - 16 * half, k, at);
    unpackers[p->b_type](at, count, to, half);
  }
}

/// Brings part s of `strips` of the blocks that are unpacked next nearer: those of `count` inner indices after k, or,
/// where there are none, of the next columns. Unpacking has no arithmetic to hide the way to memory behind.
static void fetch_next(const herd_matmul *p, int64_t n, int64_t n1, int64_t k, int64_t s, int64_t strips) {
  if (k >= p->k) n += COLUMNS, k = 0;
  const int64_t columns = n1 - n < COLUMNS ? n1 - n : COLUMNS, count = p->k - k < INNER ? p->k - k : INNER;
  const int64_t bytes = herd_bytes(p->b_type, count);
  for (int64_t c = columns * s / strips; c < columns * (s + 1) / strips; c++) {
    const uint8_t *from = (const uint8_t *)p->b + herd_bytes(p->b_type, (n + c) * p->b_col + k);
    for (int64_t at = 0; at < bytes; at += 64) __builtin_prefetch(from + at, 0, 2);
  }
}

/// Up to eight rows with blocks of 256. A block of 16 columns is unpacked at a time, which stays in the first level of the
/// cache, and one tile takes all rows; the blocks that come later are fetched between its groups.
static void multiply_narrow(const herd_int8_product *x, int64_t m0, int64_t m1, int64_t n0, int64_t n1, panel *b) {
  enum { AHEAD = 8 };  // blocks
  const herd_matmul *p = x->p;
  const herd_int8_layout *l = &x->layout;
  const narrow_kernels *kernels = narrow_kernels_of(p->b_type);
  void (*multiply)(const tile *) = kernels->multiply[m1 - m0 - 1];
  const int64_t blocks = p->k >> 8, column = herd_bytes(p->b_type, p->b_col), block = herd_bytes(p->b_type, 256);
  const uint8_t *first = x->rows + m0 * l->stride, *end = (const uint8_t *)p->b + n1 * column;
  for (int64_t n = n0; n < n1; n += NARROW) {
    const int64_t columns = n1 - n < NARROW ? n1 - n : NARROW;
    const uint8_t *at = (const uint8_t *)p->b + n * column;
    for (int64_t i = 0; i < blocks; i++) {
      const uint8_t *columns_at[16];
      find_columns(p, n, columns, 256 * i, columns_at);
      if (kernels->unpack) kernels->unpack(columns_at, b);
      else unpackers[p->b_type](columns_at, 256, b, 0);
      const int64_t groups = 256 / l->group * i;
      tile t = {.q = first + 256 * i, .starts = first + l->starts + groups * 4, .sums = first + l->sums + groups * 2,
                .scales = first + l->scales + i * 4, .row = l->stride, .blocks = 1, .b = b,
                .c = p->c + m0 * p->c_row + n, .c_row = p->c_row, .columns = (int)columns,
                .from_c = p->accumulate || i > 0, .has_least = herd_int8_formats[p->b_type].has_least,
                .column = column, .block = block};
      // Beyond the columns' ends come the next sixteen.
      const int64_t later = (i + AHEAD) / blocks;
      t.ahead = at + NARROW * later * column + (i + AHEAD) % blocks * block;
      if (t.ahead >= end) t.ahead = x->next ? x->next + (t.ahead - end) : NULL;
      multiply(&t);
    }
  }
}

void herd_avx512_int8_tiles(herd_cpu *cpu, int worker, const herd_int8_product *x, int64_t m0, int64_t m1, int64_t n0,
                            int64_t n1) {
  const herd_matmul *p = x->p;
  const herd_int8_layout *l = &x->layout;
  panel *b = herd_cpu_scratch(cpu, worker, sizeof *b);
  if (p->m <= MOST_ROWS && l->power == 8) {
    multiply_narrow(x, m0, m1, n0, n1, b);
    return;
  }
  void (*const *multiply)(const tile *) = tiles[l->power == 5 ? 0 : l->group == 16 ? 1 : 2];
  const int64_t strips = (m1 - m0 + ROWS - 1) / ROWS;
  for (int64_t n = n0; n < n1; n += COLUMNS) {
    const int64_t columns = n1 - n < COLUMNS ? n1 - n : COLUMNS;
    for (int64_t k = 0; k < p->k; k += INNER) {
      const int64_t count = p->k - k < INNER ? p->k - k : INNER;
      unpack_columns(p, n, columns, k, count, b);
      tile t = {.row = l->stride, .blocks = count >> l->power, .b = b, .c_row = p->c_row, .columns = (int)columns,
                .from_c = p->accumulate || k > 0, .has_least = herd_int8_formats[p->b_type].has_least};
      for (int64_t s = 0; s < strips; s++) {
        // Rows are dealt out evenly.
        const int64_t row = m0 + (m1 - m0) * s / strips, end = m0 + (m1 - m0) * (s + 1) / strips;
        const uint8_t *first = x->rows + row * l->stride;
        t.q = first + k, t.starts = first + l->starts + k / l->group * 4, t.sums = first + l->sums + k / l->group * 2;
        t.scales = first + l->scales + (k >> l->power) * 4;
        t.c = p->c + row * p->c_row + n;
        fetch_next(p, n, n1, k + count, s, strips);
        multiply[end - row - 1](&t);
      }
    }
  }
}
#endif
