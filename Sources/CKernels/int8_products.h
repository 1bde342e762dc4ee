// Products of int8 activations with the integers that a block format holds: which formats have them, how an activation
// row lies in memory, and what an instruction set supplies. Knows no threads.
//
// A weight is scale * s * (u - offset) + least * l: u is an unsigned integer of at most eight bits, s and l are small
// integers of a group of 16 or 32 elements (both 1 in blocks of 32), scale and least are F32. An activation is d * q,
// with q from -127 to 127 and d of as many elements as a block of the weights has. So inside a block everything is
// integers, exact in any order, and a block ends in one or two F32 multiply-adds.
#ifndef HERD_INT8_PRODUCTS_H
#define HERD_INT8_PRODUCTS_H

#include "internal.h"
#include "numbers.h"

/// X(NAME, name, elements of a block as a power of two, elements of a group, offset, whether there are least values)
#define HERD_EACH_INT8_FORMAT(X) \
  X(Q8_0, q8_0, 5, 32, 128, 0)   \
  X(Q4_0, q4_0, 5, 32, 8, 0)     \
  X(Q4_1, q4_1, 5, 32, 0, 1)     \
  X(Q5_0, q5_0, 5, 32, 16, 0)    \
  X(Q5_1, q5_1, 5, 32, 0, 1)     \
  X(IQ4_NL, iq4_nl, 5, 32, 127, 0) \
  X(MXFP4, mxfp4, 5, 32, 12, 0)  \
  X(Q2_K, q2_k, 8, 16, 0, 1)     \
  X(Q3_K, q3_k, 8, 16, 4, 0)     \
  X(Q4_K, q4_k, 8, 32, 0, 1)     \
  X(Q5_K, q5_k, 8, 32, 0, 1)     \
  X(Q6_K, q6_k, 8, 16, 32, 0)    \
  X(IQ4_XS, iq4_xs, 8, 32, 127, 0)

/// What products with a format need to know of it; `power` is 0 where there are none.
typedef struct { uint8_t power, group, offset, has_least; } herd_int8_format;
#define HERD_INT8_FORMAT(NAME, name, power, group, offset, least) [HERD_##NAME] = {power, group, offset, least},
static const herd_int8_format herd_int8_formats[HERD_TYPES] = {HERD_EACH_INT8_FORMAT(HERD_INT8_FORMAT)};
#undef HERD_INT8_FORMAT

/// The tables of IQ4 and MXFP4 with their offsets added.
#define HERD_INT8_IQ4_VALUES 0, 23, 44, 62, 78, 92, 105, 117, 128, 140, 152, 165, 180, 196, 216, 240
#define HERD_INT8_MXFP4_VALUES 12, 13, 14, 15, 16, 18, 20, 24, 12, 11, 10, 9, 8, 6, 4, 0

/// A quantised row of activations: q[k], then `starts` (I32, -offset times the sum of a group's q), `sums` (I16, of a
/// group's q) and `scales` (F32, the d of a block). Offsets and the stride are in bytes, multiples of 64. Rows reach to
/// a multiple of 256 elements; what is beyond k is 0.
typedef struct {
  int64_t k, starts, sums, scales, stride;
  int power, group, offset;
} herd_int8_layout;

HERD_ALWAYS_INLINE herd_int8_layout herd_int8_layout_of(herd_type type, int64_t k) {
  const herd_int8_format format = herd_int8_formats[type];
  const int64_t padded = (k + 255) / 256 * 256;
  herd_int8_layout l = {.k = k, .power = format.power, .group = format.group, .offset = format.offset, .starts = padded};
  l.sums = l.starts + (padded / format.group * 4 + 63) / 64 * 64;
  l.scales = l.sums + (padded / format.group * 2 + 63) / 64 * 64;
  l.stride = l.scales + ((padded >> format.power) * 4 + 63) / 64 * 64;
  // Rows at an odd number of cache lines from each other lie in different sets of the cache.
  if (l.stride / 64 % 2 == 0) l.stride += 64;
  return l;
}

/// A product with quantised rows: C[m][n] for p->m rows at `rows`.
typedef struct {
  const herd_matmul *p;
  const uint8_t *rows;
  herd_int8_layout layout;
  const uint8_t *next;  // what the thread will read after these columns, to be fetched, or NULL
} herd_int8_product;

/// What an instruction set supplies.
typedef struct {
  /// k numbers of a row to the layout.
  void (*quantize)(const herd_int8_layout *layout, const float *x, uint8_t *row);
  /// C[m0 ..< m1][n0 ..< n1] before its bias.
  void (*unit)(herd_cpu *cpu, int worker, const herd_int8_product *product, int64_t m0, int64_t m1, int64_t n0, int64_t n1);
} herd_int8_kernels;

extern HERD_HIDDEN const herd_int8_kernels herd_generic_int8;
#if defined(__x86_64__)
extern HERD_HIDDEN const herd_int8_kernels herd_avx2_int8, herd_avx512_int8;
#elif defined(__aarch64__)
extern HERD_HIDDEN const herd_int8_kernels herd_neon_int8;
#endif

#endif
