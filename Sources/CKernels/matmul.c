// Products of matrices: the tables of their kernels, and a unit of work over packed panels. Knows no threads and no
// instruction set.
//
// An output is one chain over the inner dimension. A block of the inner dimension leaves the chains' values in C and the
// next block takes them up again, so no cut shows in the result.
#pragma STDC FP_CONTRACT OFF
#include "int8_products.h"
#include "product_kernels.h"

// ---------------------------------------------------------------------------------------------------------------------
// Tables

static const herd_product_kernels generic = {herd_generic_convert, herd_generic_dequantizers, herd_generic_unit, NULL, NULL,
                                             &herd_generic_int8};
#if defined(__x86_64__)
static const herd_product_kernels avx2 = {herd_avx2_convert, herd_avx2_dequantizers, herd_packed_unit, &herd_avx2_f32,
                                          &herd_avx2_bf16, &herd_avx2_int8};
// AVX-512 with its dot products of bytes [1] or without, and with those of BF16 [1] or without.
#define AVX512(BF16, INT8) \
  {herd_avx512_convert, herd_avx512_dequantizers, herd_packed_unit, &herd_avx512_f32, &BF16, &INT8}
static const herd_product_kernels avx512[2][2] = {
    {AVX512(herd_avx512_bf16_emulated, herd_avx2_int8), AVX512(herd_avx512_bf16, herd_avx2_int8)},
    {AVX512(herd_avx512_bf16_emulated, herd_avx512_int8), AVX512(herd_avx512_bf16, herd_avx512_int8)}};
#elif defined(__aarch64__)
static const herd_product_kernels neon = {herd_generic_convert, herd_generic_dequantizers, herd_packed_unit, &herd_neon_f32,
                                          &herd_neon_bf16, &herd_neon_int8};
#endif

const herd_product_kernels *herd_product_kernels_for(herd_isa isa) {
  switch (isa) {
#if defined(__x86_64__)
    case HERD_AVX2: return &avx2;
    case HERD_AVX512:
      __builtin_cpu_init();
      return &avx512[__builtin_cpu_supports("avx512vnni") != 0][__builtin_cpu_supports("avx512bf16") != 0];
#elif defined(__aarch64__)
    case HERD_NEON: return &neon;
#endif
    default: return &generic;
  }
}

static const herd_product_path *path_of(const herd_cpu *cpu, const herd_matmul *p) {
  return p->compute == HERD_COMPUTE_BF16 ? cpu->products->bf16 : cpu->products->f32;
}

// ---------------------------------------------------------------------------------------------------------------------
// One unit

static int64_t smaller(int64_t a, int64_t b) { return a < b ? a : b; }
static int64_t pieces(int64_t count, int64_t piece) { return (count + piece - 1) / piece; }

/// A unit at work: its operands, its part of C, its panels.
typedef struct {
  const herd_product_path *path;
  const herd_matmul *p;
  herd_operand a, b;
  int64_t m0, m1, n0, n1;
  int64_t strips, panels;  // of rows and of columns
  uint8_t *panel_a, *panels_b;
  herd_dequantizer dequantize;  // of B's type, or NULL
  float *lines;                 // a panel of B before it is packed, if B is made of blocks
} packed_unit;

/// Elements from line to line of those: no two lines in the same sets of the cache.
static int64_t lines_stride(const herd_product_path *path) { return path->inner + 16; }

/// Where strip s begins. Rows are dealt out evenly: thirteen and thirteen are faster than fourteen and twelve.
static int64_t strip_row(const packed_unit *u, int64_t s) { return u->m0 + (u->m1 - u->m0) * s / u->strips; }

// Operands whose lines run across the inner dimension are packed a few lines at a time, each from end to end of the
// unit: walking down a strip of them would touch a page and half a cache line an element.
enum { LINES = 16 };

/// Columns made of blocks: lines of F32 first, then packed like others.
static void unpack_columns(const packed_unit *u, int64_t k, int64_t count) {
  const herd_product_path *path = u->path;
  const int64_t stride = lines_stride(path);
  herd_operand lines = {.data = (const uint8_t *)u->lines, .type = HERD_F32, .stride = stride, .along_inner = true};
  for (int64_t i = 0; i < u->panels; i++) {
    int64_t column = u->n0 + i * path->columns;
    int columns = (int)smaller(path->columns, u->n1 - column);
    for (int n = 0; n < columns; n++) {
      u->dequantize(herd_line(&u->b, column + n) + herd_bytes(u->b.type, k), count >> herd_layouts[u->b.type].power,
                    u->lines + n * stride);
    }
    path->pack_b(&lines, 0, columns, 0, count, u->panels_b + (size_t)i * path->b_bytes);
  }
}

static void pack_columns(const packed_unit *u, int64_t k, int64_t count) {
  const herd_product_path *path = u->path;
  if (u->dequantize) {
    unpack_columns(u, k, count);
    return;
  }
  int64_t piece = u->b.along_inner ? count : LINES;
  for (int64_t from = 0; from < count; from += piece) {
    for (int64_t i = 0; i < u->panels; i++) {
      int64_t column = u->n0 + i * path->columns;
      uint8_t *panel = u->panels_b + (size_t)i * path->b_bytes + (size_t)from * path->b_line_bytes;
      int columns = (int)smaller(path->columns, u->n1 - column);
      path->pack_b(&u->b, column, columns, k + from, smaller(piece, count - from), panel);
    }
  }
}

/// All strips of an A whose lines run across the inner dimension.
static void pack_rows(const packed_unit *u, int64_t k, int64_t count) {
  for (int64_t from = 0; from < count; from += LINES) {
    for (int64_t s = 0; s < u->strips; s++) {
      int64_t row = strip_row(u, s);
      uint8_t *panel = u->panel_a + (size_t)s * u->path->a_bytes + (size_t)from * u->path->a_line_bytes;
      int rows = (int)(strip_row(u, s + 1) - row);
      u->path->pack_a(&u->a, row, rows, k + from, smaller(LINES, count - from), panel);
    }
  }
}

/// Brings part i of `parts` of an operand's lines nearer: rows or columns x0 ..< x1, inner indices k0 ..< k1.
/// Packing has no arithmetic to hide the way to memory behind, so that is done while tiles are multiplied.
static void fetch(const herd_operand *o, int64_t x0, int64_t x1, int64_t k0, int64_t k1, int64_t i, int64_t parts) {
  int64_t line = o->along_inner ? x0 : k0, lines = (o->along_inner ? x1 : k1) - line;
  int64_t from = herd_bytes(o->type, o->along_inner ? k0 : x0), to = herd_bytes(o->type, o->along_inner ? k1 : x1);
  for (int64_t l = line + lines * i / parts; l < line + lines * (i + 1) / parts; l++) {
    const uint8_t *start = herd_line(o, l);
    for (int64_t at = from; at < to; at += 64) __builtin_prefetch(start + at, 0, 2);
  }
}

/// Fetches the part of C that the next tile starts from.
static void fetch_tile(const packed_unit *u, const float *c, int64_t rows) {
  for (int64_t r = 0; r < rows; r++) {
    for (int i = 0; i < u->path->columns; i += 16) __builtin_prefetch(c + r * u->p->c_row + i, 1, 3);
  }
}

static void multiply_strip(const packed_unit *u, int64_t s, int64_t k, int64_t count) {
  const herd_product_path *path = u->path;
  int64_t row = strip_row(u, s), end = strip_row(u, s + 1), next = s + 1 < u->strips ? strip_row(u, s + 2) : end;
  uint8_t *panel = u->panel_a + (u->a.along_inner ? 0 : (size_t)s * path->a_bytes);
  if (u->a.along_inner) path->pack_a(&u->a, row, (int)(end - row), k, count, panel);
  void (*multiply)(const herd_tile *) = path->tile[!u->a.along_inner][end - row - 1];
  herd_tile tile = {.a = panel, .c_row = u->p->c_row, .from_c = u->p->accumulate || k > 0};
  tile.steps = path->steps(count);
  int64_t after = k + count, later = smaller(u->p->k, after + path->inner);  // the next block
  for (int64_t i = 0; i < u->panels; i++) {
    int64_t column = u->n0 + i * path->columns;
    tile.b = u->panels_b + (size_t)i * path->b_bytes;
    tile.c = u->p->c + row * u->p->c_row + column;
    tile.columns = (int)smaller(path->columns, u->n1 - column);
    if (i + 1 < u->panels) {
      fetch_tile(u, tile.c + path->columns, end - row);
    } else if (next > end) {
      fetch_tile(u, u->p->c + end * u->p->c_row + u->n0, next - end);
    }
    if (u->a.along_inner) {
      fetch(&u->a, end, next, k, after, i, u->panels);
    } else {
      fetch(&u->a, u->m0, u->m1, after, later, s * u->panels + i, u->strips * u->panels);
    }
    fetch(&u->b, u->n0, u->n1, after, later, s * u->panels + i, u->strips * u->panels);
    multiply(&tile);
  }
}

void herd_packed_unit(herd_cpu *cpu, int worker, const herd_matmul *p, int64_t m0, int64_t m1, int64_t n0, int64_t n1) {
  const herd_product_path *path = path_of(cpu, p);
  herd_dequantizer dequantize = cpu->products->dequantizers[p->b_type];
  if (path->few && p->m <= path->few_rows) {
    path->few(p, n0, n1, dequantize, herd_cpu_scratch(cpu, worker, path->few_scratch(p, n0, n1)));
    return;
  }
  packed_unit u = {.path = path, .p = p, .a = herd_operand_a(p), .b = herd_operand_b(p), .m0 = m0, .m1 = m1, .n0 = n0,
                   .n1 = n1, .dequantize = dequantize};
  u.strips = pieces(m1 - m0, path->rows);
  u.panels = pieces(n1 - n0, path->columns);
  size_t a_bytes = path->a_bytes * (size_t)(u.a.along_inner ? 1 : u.strips);
  size_t b_bytes = (size_t)u.panels * path->b_bytes;
  size_t lines_bytes = dequantize ? (size_t)(path->columns * lines_stride(path)) * sizeof(float) : 0;
  u.panel_a = herd_cpu_scratch(cpu, worker, a_bytes + b_bytes + lines_bytes);
  u.panels_b = u.panel_a + a_bytes;
  u.lines = (float *)(void *)(u.panels_b + b_bytes);
  for (int64_t k = 0; k < p->k; k += path->inner) {
    int64_t count = smaller(path->inner, p->k - k);
    pack_columns(&u, k, count);
    if (!u.a.along_inner) pack_rows(&u, k, count);
    // Only tiles run with denormals flushed: a block's scale may be one.
    unsigned mode = path->enter ? path->enter() : 0;
    for (int64_t s = 0; s < u.strips; s++) multiply_strip(&u, s, k, count);
    if (path->leave) path->leave(mode);
  }
}

bool herd_has_int8_products(herd_type type) { return herd_int8_formats[type].power > 0; }
