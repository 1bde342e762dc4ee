// Products of matrices: cuts them into units of work that threads take as they are free, and runs a unit over packed
// panels. Knows no instruction set.
//
// An output is one chain over the inner dimension and belongs to one unit. A block of the inner dimension leaves the
// chains' values in C and the next block takes them up again, so no cut shows in the result.
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
static int64_t larger(int64_t a, int64_t b) { return a > b ? a : b; }
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

/// What a product of no inner indices leaves, and the bias after any product.
static void finish(const herd_matmul *p, int64_t m0, int64_t m1, int64_t n0, int64_t n1) {
  if (p->k > 0 && !p->bias) return;
  for (int64_t m = m0; m < m1; m++) {
    float *c = p->c + m * p->c_row;
    if (p->k <= 0 && !p->accumulate) memset(c + n0, 0, (size_t)(n1 - n0) * sizeof *c);
    if (!p->bias) continue;
    for (int64_t n = n0; n < n1; n++) c[n] += p->bias[n];
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Units

typedef enum { WHOLE, BY_ROWS, BY_INNER } grouping;

typedef struct {
  herd_cpu *cpu;
  const herd_matmul *p;
  grouping grouping;
  int64_t groups;
  const int64_t *offsets;
  int64_t step;  // elements from group to group, of B or of C
  int64_t m_block, n_block;
  uint8_t *quantized;  // rows of A for int8 products, or NULL
  herd_int8_layout layout;
} product_job;

static int64_t rows_of(const product_job *job, int64_t group) {
  return job->grouping == BY_ROWS ? job->offsets[group + 1] - job->offsets[group] : job->p->m;
}

static int64_t units_of(const product_job *job) {
  int64_t units = 0;
  for (int64_t g = 0; g < job->groups; g++) units += pieces(rows_of(job, g), job->m_block);
  return units * pieces(job->p->n, job->n_block);
}

/// The product of one group.
static herd_matmul product_of(const product_job *job, int64_t group) {
  herd_matmul p = *job->p;
  if (job->grouping == WHOLE) return p;
  int64_t begin = job->offsets[group], count = job->offsets[group + 1] - begin;
  if (job->grouping == BY_ROWS) {
    p.m = count;
    p.a = (const uint8_t *)p.a + herd_bytes(p.a_type, begin * p.a_row);
    p.b = (const uint8_t *)p.b + herd_bytes(p.b_type, group * job->step);
    p.c += begin * p.c_row;
  } else {
    p.k = count;
    p.a = (const uint8_t *)p.a + herd_bytes(p.a_type, begin * p.a_col);
    p.b = (const uint8_t *)p.b + herd_bytes(p.b_type, begin * p.b_row);
    p.c += group * job->step;
  }
  return p;
}

static void run_unit(void *context, int64_t begin, int64_t end, int worker) {
  const product_job *job = context;
  int64_t n_blocks = pieces(job->p->n, job->n_block);
  for (int64_t unit = begin; unit < end; unit++) {
    int64_t rest = unit, group = 0, m_blocks;
    for (;; group++) {
      m_blocks = pieces(rows_of(job, group), job->m_block);
      if (rest < m_blocks * n_blocks) break;
      rest -= m_blocks * n_blocks;
    }
    herd_matmul p = product_of(job, group);
    int64_t i = rest % m_blocks, j = rest / m_blocks;
    int64_t m0 = p.m * i / m_blocks, m1 = p.m * (i + 1) / m_blocks;
    int64_t n0 = j * job->n_block, n1 = smaller(p.n, n0 + job->n_block);
    if (p.k > 0 && job->quantized) {
      int64_t first = job->grouping == BY_ROWS ? job->offsets[group] : 0;
      herd_int8_product product = {.p = &p, .rows = job->quantized + first * job->layout.stride, .layout = job->layout};
      job->cpu->products->int8->unit(job->cpu, worker, &product, m0, m1, n0, n1);
    } else if (p.k > 0) {
      job->cpu->products->unit(job->cpu, worker, &p, m0, m1, n0, n1);
    }
    finish(&p, m0, m1, n0, n1);
  }
}

static void quantize_rows(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const product_job *job = context;
  const float *a = job->p->a;
  for (int64_t m = begin; m < end; m++) {
    job->cpu->products->int8->quantize(&job->layout, a + m * job->p->a_row, job->quantized + m * job->layout.stride);
  }
}

/// Quantises the rows of A, if the product is one of int8.
static void quantize(product_job *job) {
  enum { PIECE = 1 << 14 };  // numbers
  const herd_matmul *p = job->p;
  if (p->compute != HERD_COMPUTE_INT8 || !herd_has_int8_products(p->b_type) || p->a_type != HERD_F32 || p->a_col != 1 ||
      p->k <= 0) {
    return;
  }
  job->layout = herd_int8_layout_of(p->b_type, p->k);
  job->quantized = herd_shared_scratch(job->cpu, (size_t)(p->m * job->layout.stride));
  herd_pool_run(job->cpu->pool, p->m, PIECE / p->k, quantize_rows, job);
}

bool herd_has_int8_products(herd_type type) { return herd_int8_formats[type].power > 0; }

/// Large units pack little, many units balance well: at least two a thread, if they do not become too small.
static void run_product(product_job *job) {
  // An A across the inner dimension is packed whole and shares the second level of the cache with B.
  enum { M_MOST = 1024, M_MOST_ACROSS = 256, M_LEAST = 128, N_MOST = 512, N_MOST_FEW = 2048, N_LEAST = 64, STEP = 32, UNITS = 2 };
  int64_t n = job->p->n;
  if (n <= 0) return;
  quantize(job);
  int64_t wanted = UNITS * (int64_t)job->cpu->threads;
  job->m_block = job->p->a_col == 1 ? M_MOST : M_MOST_ACROSS;
  // A few rows pass over B's rows as they lie in memory: the longer the pieces, the better.
  int64_t n_most = job->p->b_col == 1 && job->p->m <= 4 * job->groups ? N_MOST_FEW : N_MOST;
  job->n_block = pieces(pieces(n, pieces(n, n_most)), STEP) * STEP;
  while (units_of(job) < wanted && job->m_block > M_LEAST) job->m_block /= 2;
  while (units_of(job) < wanted && job->n_block > N_LEAST) {
    job->n_block = larger(N_LEAST, pieces(job->n_block / 2, STEP) * STEP);
  }
  herd_pool_run(job->cpu->pool, units_of(job), 1, run_unit, job);
}

void herd_cpu_matmul(herd_cpu *cpu, const herd_matmul *p) {
  product_job job = {.cpu = cpu, .p = p, .grouping = WHOLE, .groups = 1};
  run_product(&job);
}

void herd_cpu_matmul_rows(herd_cpu *cpu, const herd_matmul *p, int64_t groups, const int64_t *offsets, int64_t b_group) {
  product_job job = {.cpu = cpu, .p = p, .grouping = BY_ROWS, .groups = groups, .offsets = offsets, .step = b_group};
  run_product(&job);
}

void herd_cpu_matmul_inner(herd_cpu *cpu, const herd_matmul *p, int64_t groups, const int64_t *offsets, int64_t c_group) {
  product_job job = {.cpu = cpu, .p = p, .grouping = BY_INNER, .groups = groups, .offsets = offsets, .step = c_group};
  run_product(&job);
}
