// Products of matrices: cuts them into units of work that threads take as they are free, and runs a unit over packed
// panels. Knows no instruction set.
//
// An output is one chain over the inner dimension and belongs to one unit. A block of the inner dimension leaves the
// chains' values in C and the next block takes them up again, so no cut shows in the result.
#pragma STDC FP_CONTRACT OFF
#include "product_kernels.h"

// ---------------------------------------------------------------------------------------------------------------------
// Tables

static const herd_product_kernels generic = {herd_generic_convert, herd_generic_unit, NULL, NULL};
#if defined(__x86_64__)
static const herd_product_kernels avx2 = {herd_avx2_convert, herd_packed_unit, &herd_avx2_f32, &herd_avx2_bf16};
static const herd_product_kernels avx512 = {herd_avx512_convert, herd_packed_unit, &herd_avx512_f32, &herd_avx512_bf16};
static const herd_product_kernels avx512_emulating = {herd_avx512_convert, herd_packed_unit, &herd_avx512_f32,
                                                      &herd_avx512_bf16_emulated};
#elif defined(__aarch64__)
static const herd_product_kernels neon = {herd_generic_convert, herd_packed_unit, &herd_neon_f32, &herd_neon_bf16};
#endif

const herd_product_kernels *herd_product_kernels_for(herd_isa isa) {
  switch (isa) {
#if defined(__x86_64__)
    case HERD_AVX2: return &avx2;
    case HERD_AVX512: __builtin_cpu_init(); return __builtin_cpu_supports("avx512bf16") ? &avx512 : &avx512_emulating;
#elif defined(__aarch64__)
    case HERD_NEON: return &neon;
#endif
    default: return &generic;
  }
}

static const herd_product_path *path_of(const herd_cpu *cpu, const herd_matmul *p) {
  return p->compute == HERD_COMPUTE_F32 ? cpu->products->f32 : cpu->products->bf16;
}

// ---------------------------------------------------------------------------------------------------------------------
// One unit

static int64_t smaller(int64_t a, int64_t b) { return a < b ? a : b; }
static int64_t larger(int64_t a, int64_t b) { return a > b ? a : b; }
static int64_t pieces(int64_t count, int64_t piece) { return (count + piece - 1) / piece; }

void herd_packed_unit(herd_cpu *cpu, int worker, const herd_matmul *p, int64_t m0, int64_t m1, int64_t n0, int64_t n1) {
  const herd_product_path *path = path_of(cpu, p);
  if (path->few && p->m <= path->few_rows) {
    void *scratch = herd_cpu_scratch(cpu, worker, path->few_scratch(p));
    unsigned mode = path->enter ? path->enter() : 0;
    path->few(p, n0, n1, scratch);
    if (path->leave) path->leave(mode);
    return;
  }
  herd_operand a = herd_operand_a(p), b = herd_operand_b(p);
  int64_t panels = pieces(n1 - n0, path->columns);
  uint8_t *panel_a = herd_cpu_scratch(cpu, worker, path->a_bytes + (size_t)panels * path->b_bytes);
  uint8_t *panels_b = panel_a + path->a_bytes;
  int64_t strips = pieces(m1 - m0, path->rows);
  unsigned mode = path->enter ? path->enter() : 0;
  for (int64_t k = 0; k < p->k; k += path->inner) {
    int64_t count = smaller(path->inner, p->k - k);
    for (int64_t i = 0; i < panels; i++) {
      int64_t column = n0 + i * path->columns;
      path->pack_b(&b, column, (int)smaller(path->columns, n1 - column), k, count, panels_b + (size_t)i * path->b_bytes);
    }
    for (int64_t s = 0; s < strips; s++) {
      // Rows are dealt out evenly: thirteen and thirteen are faster than fourteen and twelve.
      int64_t row = m0 + (m1 - m0) * s / strips, rows = m0 + (m1 - m0) * (s + 1) / strips - row;
      herd_tile tile = {.a = panel_a, .c_row = p->c_row, .from_c = p->accumulate || k > 0};
      tile.steps = path->pack_a(&a, row, (int)rows, k, count, panel_a);
      void (*multiply)(const herd_tile *) = path->tile[!a.along_inner][rows - 1];
      for (int64_t i = 0; i < panels; i++) {
        int64_t column = n0 + i * path->columns;
        tile.b = panels_b + (size_t)i * path->b_bytes;
        tile.c = p->c + row * p->c_row + column;
        tile.columns = (int)smaller(path->columns, n1 - column);
        multiply(&tile);
      }
    }
  }
  if (path->leave) path->leave(mode);
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
    if (p.k > 0) job->cpu->products->unit(job->cpu, worker, &p, m0, m1, n0, n1);
    finish(&p, m0, m1, n0, n1);
  }
}

/// Large units pack little, many units balance well: at least four a thread, if they do not become too small.
static void run_product(product_job *job) {
  enum { M_MOST = 512, M_LEAST = 128, N_MOST = 512, N_LEAST = 64, STEP = 32 };
  int64_t n = job->p->n;
  if (n <= 0) return;
  int64_t wanted = 4 * (int64_t)job->cpu->threads;
  job->m_block = M_MOST;
  job->n_block = pieces(pieces(n, pieces(n, N_MOST)), STEP) * STEP;
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
