// What an instruction set supplies for products, and what the drivers in `matmul.c` and `product_regions.c` make of it.
// Knows no threads.
#ifndef HERD_PRODUCT_KERNELS_H
#define HERD_PRODUCT_KERNELS_H

#include "int8_products.h"
#include "internal.h"
#include "numbers.h"

/// One operand as lines of contiguous elements: rows of A or columns of B if `along_inner`, else one line an inner index.
typedef struct {
  const uint8_t *data;
  herd_type type;
  int64_t stride;  // elements from line to line
  bool along_inner;
} herd_operand;

HERD_ALWAYS_INLINE herd_operand herd_operand_a(const herd_matmul *p) {
  bool along = p->a_col == 1;
  return (herd_operand){.data = p->a, .type = p->a_type, .stride = along ? p->a_row : p->a_col, .along_inner = along};
}

HERD_ALWAYS_INLINE herd_operand herd_operand_b(const herd_matmul *p) {
  bool along = p->b_row == 1;
  return (herd_operand){.data = p->b, .type = p->b_type, .stride = along ? p->b_col : p->b_row, .along_inner = along};
}

HERD_ALWAYS_INLINE const uint8_t *herd_line(const herd_operand *o, int64_t line) {
  return o->data + herd_bytes(o->type, line * o->stride);
}

/// One tile of C: `rows` x `columns`, the chains continued by `steps` of the packed panels.
typedef struct {
  const void *a, *b;
  int64_t steps;
  float *c;
  int64_t c_row;
  int columns;  // 1 ... the panel's
  bool from_c;  // chains start from C instead of +0
} herd_tile;

/// `count` whole blocks from `source` on, at any byte, to F32.
typedef void (*herd_dequantizer)(const uint8_t *source, int64_t count, float *out);

/// The packed way to multiply in one arithmetic. A block of the inner dimension is packed into panels of A (up to
/// `rows` rows) and panels of B (`columns` columns, missing ones +0); tiles run over pairs of panels.
typedef struct {
  int rows, columns;
  int inner;            // inner indices of a block; a multiple of HERD_BLOCK_MOST
  size_t a_bytes;       // of a panel of A
  size_t a_line_bytes;  // of an inner index of a panel of A that runs across the inner dimension
  size_t b_bytes;       // of a panel of B
  size_t b_line_bytes;  // of an inner index of it
  /// Steps that `count` inner indices make in a panel.
  int64_t (*steps)(int64_t count);
  /// Packs `count` inner indices from `k` on. Operands are of plain types: the driver unpacks blocks into lines of F32.
  void (*pack_a)(const herd_operand *a, int64_t row, int rows, int64_t k, int64_t count, void *panel);
  void (*pack_b)(const herd_operand *b, int64_t column, int columns, int64_t k, int64_t count, void *panel);
  /// [0]: A's lines run along the inner dimension, [1]: across it; then by rows - 1.
  void (*const *tile[2])(const herd_tile *tile);
  /// NULL, or: C[0 ..< m][n0 ..< n1] for m <= few_rows without packing B. `dequantize` is that of B's type.
  void (*few)(const herd_matmul *p, int64_t n0, int64_t n1, herd_dequantizer dequantize, void *scratch);
  size_t (*few_scratch)(const herd_matmul *p, int64_t n0, int64_t n1);
  int few_rows;
  /// NULL, or: arithmetic flushes denormals between the two.
  unsigned (*enter)(void);
  void (*leave)(unsigned mode);
} herd_product_path;

/// C[m0 ..< m1][n0 ..< n1] of a product, before its bias.
typedef void (*herd_product_unit)(herd_cpu *cpu, int worker, const herd_matmul *p, int64_t m0, int64_t m1, int64_t n0,
                                  int64_t n1);

/// Elements of one plain type to another.
typedef void (*herd_conversion)(int64_t count, const uint8_t *source, herd_type from, uint8_t *target, herd_type to);

struct herd_product_kernels {
  herd_conversion convert;
  const herd_dequantizer *dequantizers;  // by type; NULL for plain types
  herd_product_unit unit;
  const herd_product_path *f32, *bf16;  // NULL in the specification's table
  const herd_int8_kernels *int8;
};

/// The specification: scalar loops.
extern HERD_HIDDEN const herd_dequantizer herd_generic_dequantizers[HERD_TYPES];
HERD_HIDDEN void herd_generic_unit(herd_cpu *cpu, int worker, const herd_matmul *p, int64_t m0, int64_t m1, int64_t n0,
                                   int64_t n1);
HERD_HIDDEN void herd_generic_convert(int64_t count, const uint8_t *source, herd_type from, uint8_t *target, herd_type to);
/// Packs, then multiplies tiles, by the table's path for the product's arithmetic.
HERD_HIDDEN void herd_packed_unit(herd_cpu *cpu, int worker, const herd_matmul *p, int64_t m0, int64_t m1, int64_t n0,
                                  int64_t n1);

#if defined(__x86_64__)
extern HERD_HIDDEN const herd_product_path herd_avx2_f32, herd_avx2_bf16, herd_avx512_f32, herd_avx512_bf16,
    herd_avx512_bf16_emulated;
extern HERD_HIDDEN const herd_dequantizer herd_avx2_dequantizers[HERD_TYPES], herd_avx512_dequantizers[HERD_TYPES];
HERD_HIDDEN void herd_avx512_few_f32(const herd_matmul *p, int64_t n0, int64_t n1, herd_dequantizer dequantize, void *scratch);
HERD_HIDDEN void herd_avx512_few_bf16(const herd_matmul *p, int64_t n0, int64_t n1, herd_dequantizer dequantize, void *scratch);
HERD_HIDDEN size_t herd_avx512_few_scratch(const herd_matmul *p, int64_t n0, int64_t n1);
HERD_HIDDEN void herd_avx2_convert(int64_t count, const uint8_t *source, herd_type from, uint8_t *target, herd_type to);
HERD_HIDDEN void herd_avx512_convert(int64_t count, const uint8_t *source, herd_type from, uint8_t *target, herd_type to);
#elif defined(__aarch64__)
extern HERD_HIDDEN const herd_product_path herd_neon_f32, herd_neon_bf16;
#endif

#endif
