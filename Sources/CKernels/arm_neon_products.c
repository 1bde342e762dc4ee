// Products with NEON: packing into panels, and tiles of 12 rows by 8 columns. Knows no threads.
//
// A step of a panel is an F32 an element. BF16 runs as F32: the operands are rounded while packing, the two of a pair
// change places, and the unit runs with denormals flushed. NEON judges a result tiny before it is rounded,
// `vdpbf16ps` afterwards; so a tile in which anything was flushed, which the processor notes, is computed again by
// scalar code.
#pragma STDC FP_CONTRACT OFF
#if defined(__aarch64__)
#include <arm_neon.h>

#include "flushed.h"
#include "product_kernels.h"

enum { ROWS = 12, COLUMNS = 8, STEPS = 256 };
enum { LINE_BYTES = ROWS * 4, A_BYTES = STEPS * LINE_BYTES, B_BYTES = STEPS * COLUMNS * 4 };

// ---------------------------------------------------------------------------------------------------------------------
// Packing

/// Elements index ... index + 3 of a line at any byte, exactly; from `left` on they are +0 and not read.
HERD_ALWAYS_INLINE float32x4_t load(const herd_type type, const uint8_t *line, int64_t index, int64_t left) {
  if (left <= 0) return vdupq_n_f32(0);
  size_t lanes = left < 4 ? (size_t)left : 4;
  switch (type) {
    case HERD_F32: {
      float x[4] = {0};
      memcpy(x, line + index * 4, lanes * 4);
      return vld1q_f32(x);
    }
    default: {
      uint16_t x[4] = {0};
      memcpy(x, line + index * 2, lanes * 2);
      if (type == HERD_F16) return vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(x)));
      return vreinterpretq_f32_u32(vshll_n_u16(vld1_u16(x), 16));
    }
  }
}

/// A factor of a BF16 product: denormals to zero, the rest rounded to nearest even and widened again. What came from
/// `type` BF16 is so already; its denormals are flushed by the arithmetic.
HERD_ALWAYS_INLINE float32x4_t factor(const herd_type type, float32x4_t x) {
  if (type == HERD_BF16) return x;
  uint32x4_t bits = vreinterpretq_u32_f32(x);
  uint32x4_t normal = vtstq_u32(bits, vdupq_n_u32(0x7F800000));
  bits = vandq_u32(bits, vorrq_u32(normal, vdupq_n_u32(0x80000000)));
  uint32x4_t odd = vandq_u32(vshrq_n_u32(bits, 16), vdupq_n_u32(1));
  uint32x4_t result = vaddq_u32(vaddq_u32(bits, vdupq_n_u32(0x7FFF)), odd);
  uint32x4_t nan = vcgtq_u32(vandq_u32(bits, vdupq_n_u32(0x7FFFFFFF)), vdupq_n_u32(0x7F800000));
  result = vbslq_u32(nan, vorrq_u32(bits, vdupq_n_u32(0x400000)), result);
  return vreinterpretq_f32_u32(vandq_u32(result, vdupq_n_u32(0xFFFF0000)));
}

HERD_ALWAYS_INLINE void transpose(float32x4_t x[4]) {
  float32x4x2_t a = vtrnq_f32(x[0], x[1]), b = vtrnq_f32(x[2], x[3]);
  x[0] = vcombine_f32(vget_low_f32(a.val[0]), vget_low_f32(b.val[0]));
  x[1] = vcombine_f32(vget_low_f32(a.val[1]), vget_low_f32(b.val[1]));
  x[2] = vcombine_f32(vget_high_f32(a.val[0]), vget_high_f32(b.val[0]));
  x[3] = vcombine_f32(vget_high_f32(a.val[1]), vget_high_f32(b.val[1]));
}

/// Packs lines line ... line + 3, of which `lines` are there, to out[step * stride + line]. With `swapped`, elements are
/// rounded to BF16 and those of a pair change places; an odd last one gets a +0 before it.
HERD_ALWAYS_INLINE void pack_four(const bool swapped, const herd_type type, const herd_operand *o, int64_t line, int lines,
                                  int64_t k, int64_t count, float *out, const int stride) {
  if (o->along_inner) {
    for (int64_t s = 0; s < count; s += 4, out += 4 * stride) {
      float32x4_t x[4];
      for (int i = 0; i < 4; i++) {
        x[i] = i < lines ? load(type, herd_line(o, line + i), k + s, count - s) : vdupq_n_f32(0);
      }
      transpose(x);
      for (int i = 0; i < 4; i++) vst1q_f32(out + (swapped ? i ^ 1 : i) * stride, swapped ? factor(type, x[i]) : x[i]);
    }
    return;
  }
  for (int64_t s = 0; s < count; s += 2, out += 2 * stride) {
    float32x4_t even = load(type, herd_line(o, k + s), line, lines), odd = vdupq_n_f32(0);
    if (s + 1 < count) odd = load(type, herd_line(o, k + s + 1), line, lines);
    vst1q_f32(out, swapped ? factor(type, odd) : even);
    vst1q_f32(out + stride, swapped ? factor(type, even) : odd);
  }
}

HERD_ALWAYS_INLINE void pack(const bool swapped, const herd_operand *o, int64_t line, int lines, int64_t k, int64_t count,
                             float *panel, const int stride) {
  for (int i = 0; i < stride; i += 4) {
    switch (o->type) {
      case HERD_F32: pack_four(swapped, HERD_F32, o, line + i, lines - i, k, count, panel + i, stride); break;
      case HERD_BF16: pack_four(swapped, HERD_BF16, o, line + i, lines - i, k, count, panel + i, stride); break;
      default: pack_four(swapped, HERD_F16, o, line + i, lines - i, k, count, panel + i, stride); break;
    }
  }
}

static void pack_a_plain(const herd_operand *a, int64_t row, int rows, int64_t k, int64_t count, void *panel) {
  pack(false, a, row, rows, k, count, panel, ROWS);
}
static void pack_b_plain(const herd_operand *b, int64_t column, int columns, int64_t k, int64_t count, void *panel) {
  pack(false, b, column, columns, k, count, panel, COLUMNS);
}
static void pack_a_swapped(const herd_operand *a, int64_t row, int rows, int64_t k, int64_t count, void *panel) {
  pack(true, a, row, rows, k, count, panel, ROWS);
}
static void pack_b_swapped(const herd_operand *b, int64_t column, int columns, int64_t k, int64_t count, void *panel) {
  pack(true, b, column, columns, k, count, panel, COLUMNS);
}

static int64_t steps_plain(int64_t count) { return count; }
static int64_t steps_swapped(int64_t count) { return (count + 1) / 2 * 2; }

// ---------------------------------------------------------------------------------------------------------------------
// Denormals

enum { FLUSH = 1 << 24, UNDERFLOW = 1 << 3 };  // of the control and of the status register

static unsigned control(void) {
  uint64_t x;
  __asm__ volatile("mrs %0, fpcr" : "=r"(x));
  return (unsigned)x;
}
static void set_control(unsigned mode) { __asm__ volatile("msr fpcr, %0" ::"r"((uint64_t)mode) : "memory"); }
static unsigned flush_denormals(void) {
  unsigned mode = control();
  set_control(mode | FLUSH);
  return mode;
}
static uint64_t status(void) {
  uint64_t x;
  __asm__ volatile("mrs %0, fpsr" : "=r"(x)::"memory");
  return x;
}
static void set_status(uint64_t x) { __asm__ volatile("msr fpsr, %0" ::"r"(x) : "memory"); }

/// The tile by scalar code that flushes as `vdpbf16ps` does. Does not run with denormals flushed by the processor.
static void multiply_exactly(const herd_tile *t, int rows) {
  unsigned mode = control();
  set_control(mode & ~(unsigned)FLUSH);
  const float *a = t->a, *b = t->b;
  for (int r = 0; r < rows; r++) {
    for (int c = 0; c < t->columns; c++) {
      float *at = t->c + r * t->c_row + c, sum = t->from_c ? *at : 0;
      for (int64_t s = 0; s < t->steps; s++) sum = herd_flushed_fma(a[s * ROWS + r], b[s * COLUMNS + c], sum);
      *at = sum;
    }
  }
  set_control(mode);
}

// ---------------------------------------------------------------------------------------------------------------------
// Tiles

HERD_ALWAYS_INLINE void load_row(const herd_tile *t, int r, float32x4_t *left, float32x4_t *right) {
  float x[COLUMNS] = {0};
  memcpy(x, t->c + r * t->c_row, (size_t)t->columns * sizeof *x);
  *left = vld1q_f32(x), *right = vld1q_f32(x + 4);
}

HERD_ALWAYS_INLINE void store_row(const herd_tile *t, int r, float32x4_t left, float32x4_t right) {
  float x[COLUMNS];
  vst1q_f32(x, left), vst1q_f32(x + 4, right);
  memcpy(t->c + r * t->c_row, x, (size_t)t->columns * sizeof *x);
}

#define ROW(i, from, lane)                                         \
  left[i] = vfmaq_laneq_f32(left[i], b0, from, lane);              \
  right[i] = vfmaq_laneq_f32(right[i], b1, from, lane);
#define FOUR_ROWS(i, from) ROW(i, from, 0) ROW(i + 1, from, 1) ROW(i + 2, from, 2) ROW(i + 3, from, 3)

/// Multiplies all twelve rows of a panel (missing ones are +0) and stores the first `rows`.
HERD_ALWAYS_INLINE void multiply(const herd_tile *t, const int rows, const bool flushes) {
  const float *a = t->a, *b = t->b;
  float32x4_t left[ROWS], right[ROWS];
  HERD_UNROLL for (int r = 0; r < ROWS; r++) {
    left[r] = right[r] = vdupq_n_f32(0);
    if (t->from_c && r < rows) load_row(t, r, &left[r], &right[r]);
  }
  uint64_t before = 0;
  if (flushes) before = status(), set_status(before & ~(uint64_t)UNDERFLOW);
  for (int64_t s = t->steps; s > 0; s--) {
    float32x4_t b0 = vld1q_f32(b), b1 = vld1q_f32(b + 4);
    float32x4_t a0 = vld1q_f32(a), a1 = vld1q_f32(a + 4), a2 = vld1q_f32(a + 8);
    FOUR_ROWS(0, a0) FOUR_ROWS(4, a1) FOUR_ROWS(8, a2)
    a += ROWS;
    b += COLUMNS;
  }
  if (flushes) {
    // The chains must be done before the status is read.
    HERD_UNROLL for (int r = 0; r < ROWS; r++) __asm__ volatile("" : "+w"(left[r]), "+w"(right[r]));
    uint64_t after = status();
    set_status(before | after);
    if (after & UNDERFLOW) {
      multiply_exactly(t, rows);
      return;
    }
  }
  HERD_UNROLL for (int r = 0; r < ROWS; r++) {
    if (r < rows) store_row(t, r, left[r], right[r]);
  }
}

#define VARIANTS(r)                                                          \
  static void plain_##r(const herd_tile *t) { multiply(t, r, false); }       \
  static void flushing_##r(const herd_tile *t) { multiply(t, r, true); }
#define EACH_ROWS(X, s) X(1) s X(2) s X(3) s X(4) s X(5) s X(6) s X(7) s X(8) s X(9) s X(10) s X(11) s X(12)
EACH_ROWS(VARIANTS, )
#define COMMA ,
#define PLAIN_NAME(r) plain_##r
#define FLUSHING_NAME(r) flushing_##r
static void (*const plain[ROWS])(const herd_tile *) = {EACH_ROWS(PLAIN_NAME, COMMA)};
static void (*const flushing[ROWS])(const herd_tile *) = {EACH_ROWS(FLUSHING_NAME, COMMA)};

const herd_product_path herd_neon_f32 = {
    .rows = ROWS, .columns = COLUMNS, .inner = STEPS,
    .a_bytes = A_BYTES, .a_line_bytes = LINE_BYTES, .b_bytes = B_BYTES, .b_line_bytes = COLUMNS * 4,
    .steps = steps_plain, .pack_a = pack_a_plain, .pack_b = pack_b_plain, .tile = {plain, plain},
};
const herd_product_path herd_neon_bf16 = {
    .rows = ROWS, .columns = COLUMNS, .inner = STEPS,
    .a_bytes = A_BYTES, .a_line_bytes = LINE_BYTES, .b_bytes = B_BYTES, .b_line_bytes = COLUMNS * 4,
    .steps = steps_swapped, .pack_a = pack_a_swapped, .pack_b = pack_b_swapped, .tile = {flushing, flushing},
    .enter = flush_denormals, .leave = set_control,
};
#endif
