// Products in regions of work: cuts them into units and deals these to the threads. Knows no arithmetic.
//
// An output belongs to one unit, so no cut shows in the result. A region may hold several products that do not need each
// other's results; its units stand in one row, products one after the other. Each thread has a share of the row, side by
// side units that cost about as much as the other threads', and goes through it from the front, so that it reads weights
// as they lie in memory. Who is done takes units from the back of others' shares.
#pragma STDC FP_CONTRACT OFF
#include "int8_products.h"
#include "product_kernels.h"

#include <stdatomic.h>

typedef enum { WHOLE, BY_ROWS, BY_INNER } grouping;

/// A product as it was asked for.
typedef struct {
  const herd_matmul *p;
  grouping grouping;
  int64_t groups;
  const int64_t *offsets;
  int64_t step;  // elements from group to group, of B or of C
  int64_t m_block, n_block;
  bool is_int8;
  int64_t quantized;  // bytes from the region's quantised rows to this product's
  herd_int8_layout layout;
} product_job;

/// The product of one group that has rows: its units are numbered from `first` on, its blocks of rows inside those of
/// columns.
typedef struct {
  herd_matmul p;
  const product_job *job;
  const uint8_t *rows;  // quantised, or NULL
  int64_t first, m_blocks, n_blocks;
  double cost;  // of a unit, roughly: bytes of B that it reads, more with many rows
} part;

/// The units that a thread has left: the next one in the lower half, the end in the upper one.
typedef struct { _Alignas(64) _Atomic uint64_t left; } share;

typedef struct {
  herd_cpu *cpu;
  product_job *jobs;
  int64_t count;
  uint8_t *quantized;
  part *parts;
  int64_t part_count, units;
  share *shares;
} region;

static int64_t smaller(int64_t a, int64_t b) { return a < b ? a : b; }
static int64_t larger(int64_t a, int64_t b) { return a > b ? a : b; }
static int64_t pieces(int64_t count, int64_t piece) { return (count + piece - 1) / piece; }

// ---------------------------------------------------------------------------------------------------------------------
// Units

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

static const part *part_of(const region *r, int64_t unit) {
  int64_t low = 0, high = r->part_count;
  while (high - low > 1) {
    const int64_t middle = (low + high) / 2;
    if (r->parts[middle].first <= unit) low = middle; else high = middle;
  }
  return &r->parts[low];
}

/// Where the columns of a unit begin in memory.
static const uint8_t *columns_at(const region *r, int64_t unit) {
  const part *x = part_of(r, unit);
  const int64_t n0 = (unit - x->first) / x->m_blocks * x->job->n_block;
  return (const uint8_t *)x->p.b + herd_bytes(x->p.b_type, n0 * x->p.b_col);
}

/// - Parameter after: the unit that this thread will probably compute next, or -1
static void run_unit(const region *r, int64_t unit, int64_t after, int worker) {
  const part *x = part_of(r, unit);
  const herd_matmul *p = &x->p;
  const int64_t i = (unit - x->first) % x->m_blocks, j = (unit - x->first) / x->m_blocks;
  const int64_t m0 = p->m * i / x->m_blocks, m1 = p->m * (i + 1) / x->m_blocks;
  const int64_t n0 = j * x->job->n_block, n1 = smaller(p->n, n0 + x->job->n_block);
  if (p->k > 0 && x->rows) {
    herd_int8_product product = {.p = p, .rows = x->rows, .layout = x->job->layout,
                                 .next = after < 0 ? NULL : columns_at(r, after)};
    r->cpu->products->int8->unit(r->cpu, worker, &product, m0, m1, n0, n1);
  } else if (p->k > 0) {
    r->cpu->products->unit(r->cpu, worker, p, m0, m1, n0, n1);
  }
  finish(p, m0, m1, n0, n1);
}

// ---------------------------------------------------------------------------------------------------------------------
// Shares

static uint64_t span(int64_t begin, int64_t end) { return (uint64_t)end << 32 | (uint64_t)begin; }

/// The next unit of a share, for its owner from the front, for others from the back; -1 if none is left. `end` becomes
/// the share's end at that moment.
static int64_t take(share *s, bool own, int64_t *end) {
  uint64_t left = atomic_load_explicit(&s->left, memory_order_relaxed);
  for (;;) {
    const int64_t first = (int64_t)(uint32_t)left, last = (int64_t)(left >> 32);
    if (first >= last) return -1;
    const uint64_t rest = own ? span(first + 1, last) : span(first, last - 1);
    if (atomic_compare_exchange_weak_explicit(&s->left, &left, rest, memory_order_relaxed, memory_order_relaxed)) {
      *end = last;
      return own ? first : last - 1;
    }
  }
}

static void run_shares(void *context, int64_t begin, int64_t end, int worker) {
  const region *r = context;
  const int64_t shares = r->cpu->threads;
  for (int64_t own = begin; own < end; own++) {
    for (int64_t i = 0; i < shares; i++) {
      share *s = &r->shares[(own + i) % shares];
      int64_t last;
      for (int64_t unit; (unit = take(s, i == 0, &last)) >= 0;) {
        run_unit(r, unit, i == 0 && unit + 1 < last ? unit + 1 : -1, worker);
      }
    }
  }
}

/// Deals the units so that shares cost the same.
static void deal(region *r) {
  double all = 0;
  for (int64_t i = 0; i < r->part_count; i++) {
    const part *x = &r->parts[i];
    all += x->cost * (double)(x->m_blocks * x->n_blocks);
  }
  const int64_t shares = r->cpu->threads;
  int64_t begin = 0, at = 0;
  double before = 0;  // the cost of all parts before `at`
  for (int64_t s = 0; s < shares; s++) {
    const double wanted = all * (double)(s + 1) / (double)shares;
    int64_t end = r->units;
    for (; s + 1 < shares && at < r->part_count; at++) {
      const part *x = &r->parts[at];
      const int64_t units = x->m_blocks * x->n_blocks;
      if (before + x->cost * (double)units > wanted) {
        end = larger(begin, x->first + (int64_t)((wanted - before) / x->cost + 0.5));
        break;
      }
      before += x->cost * (double)units;
    }
    atomic_store_explicit(&r->shares[s].left, span(begin, end), memory_order_relaxed);
    begin = end;
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Quantised rows

typedef struct {
  const region *r;
  const product_job *job;
} rows_of_job;

static void quantize_rows(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const rows_of_job *x = context;
  const herd_matmul *p = x->job->p;
  const herd_int8_layout *l = &x->job->layout;
  for (int64_t m = begin; m < end; m++) {
    x->r->cpu->products->int8->quantize(l, (const float *)p->a + m * p->a_row,
                                        x->r->quantized + x->job->quantized + m * l->stride);
  }
}

static bool is_int8(const herd_matmul *p) {
  return p->compute == HERD_COMPUTE_INT8 && herd_has_int8_products(p->b_type) && p->a_type == HERD_F32 && p->a_col == 1 &&
         p->k > 0;
}

/// An earlier product whose quantised rows this one can use, or NULL.
static const product_job *same_rows(const region *r, const product_job *job) {
  for (const product_job *other = r->jobs; other < job; other++) {
    if (other->is_int8 && other->p->a == job->p->a && other->p->a_row == job->p->a_row && other->p->m == job->p->m &&
        other->layout.k == job->layout.k && other->layout.power == job->layout.power &&
        other->layout.group == job->layout.group && other->layout.offset == job->layout.offset) {
      return other;
    }
  }
  return NULL;
}

/// Places for quantised rows. Returns their bytes.
static int64_t place_rows(region *r) {
  int64_t bytes = 0;
  for (product_job *job = r->jobs; job < r->jobs + r->count; job++) {
    job->is_int8 = is_int8(job->p);
    if (!job->is_int8) continue;
    job->layout = herd_int8_layout_of(job->p->b_type, job->p->k);
    const product_job *same = same_rows(r, job);
    job->quantized = same ? same->quantized : bytes;
    if (!same) bytes += job->p->m * job->layout.stride;
  }
  return bytes;
}

static void quantize(region *r) {
  enum { PIECE = 1 << 14 };  // numbers
  for (product_job *job = r->jobs; job < r->jobs + r->count; job++) {
    if (!job->is_int8 || same_rows(r, job)) continue;
    rows_of_job context = {.r = r, .job = job};
    herd_pool_run(r->cpu->pool, job->p->m, PIECE / job->p->k, quantize_rows, &context);
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Regions

static int64_t rows_of(const product_job *job, int64_t group) {
  return job->grouping == BY_ROWS ? job->offsets[group + 1] - job->offsets[group] : job->p->m;
}

static int64_t units_of(const product_job *job) {
  int64_t units = 0;
  for (int64_t g = 0; g < job->groups; g++) units += pieces(rows_of(job, g), job->m_block);
  return units * pieces(job->p->n, job->n_block);
}

/// Bytes of B that a product of a few rows reads, or 0: then it is no such product, or lies across.
static int64_t bytes_of_few(const product_job *job) {
  enum { FEW_ROWS = 8 };
  const herd_matmul *p = job->p;
  if (job->grouping == BY_INNER || p->b_row != 1 || p->m > FEW_ROWS * job->groups) return 0;
  int64_t present = 0;
  for (int64_t g = 0; g < job->groups; g++) present += rows_of(job, g) > 0;
  return present * p->n * herd_bytes(p->b_type, p->b_col);
}

/// Large units pack little, many units balance well: at least two a thread, if they do not become too small. Where a few
/// rows pass over B as it lies in memory nothing is packed, and units are as small as reading well allows.
static void choose_blocks(region *r, int64_t few_bytes) {
  // An A across the inner dimension is packed whole and shares the second level of the cache with B.
  enum { M_MOST = 1024, M_MOST_ACROSS = 256, M_LEAST = 128, N_MOST = 512, N_MOST_FEW = 2048, N_LEAST = 64, STEP = 32 };
  enum { UNITS = 2, UNITS_FEW = 16, BYTES_LEAST = 24 << 10, BYTES_MOST = 1 << 20 };
  const int64_t threads = r->cpu->threads, wanted = UNITS * threads;
  const int64_t piece = smaller(BYTES_MOST, larger(BYTES_LEAST, few_bytes / (UNITS_FEW * threads)));
  for (product_job *job = r->jobs; job < r->jobs + r->count; job++) {
    const herd_matmul *p = job->p;
    job->m_block = p->a_col == 1 ? M_MOST : M_MOST_ACROSS;
    if (bytes_of_few(job) > 0) {
      job->n_block = pieces(larger(1, piece / larger(1, herd_bytes(p->b_type, p->b_col))), STEP) * STEP;
      continue;
    }
    // The longer the pieces of B's rows, the better.
    int64_t n_most = p->b_col == 1 && p->m <= 4 * job->groups ? N_MOST_FEW : N_MOST;
    job->n_block = pieces(pieces(p->n, pieces(p->n, n_most)), STEP) * STEP;
    while (units_of(job) < wanted && job->m_block > M_LEAST) job->m_block /= 2;
    while (units_of(job) < wanted && job->n_block > N_LEAST) {
      job->n_block = larger(N_LEAST, pieces(job->n_block / 2, STEP) * STEP);
    }
  }
}

static void list_parts(region *r) {
  enum { FREE_ROWS = 4 };  // cost no more than reading the weights
  for (product_job *job = r->jobs; job < r->jobs + r->count; job++) {
    for (int64_t g = 0; g < job->groups; g++) {
      const int64_t rows = rows_of(job, g);
      if (rows <= 0) continue;
      part *x = &r->parts[r->part_count++];
      *x = (part){.p = product_of(job, g), .job = job, .first = r->units, .m_blocks = pieces(rows, job->m_block),
                  .n_blocks = pieces(job->p->n, job->n_block)};
      if (job->is_int8) {
        x->rows = r->quantized + job->quantized + (job->grouping == BY_ROWS ? job->offsets[g] : 0) * job->layout.stride;
      }
      const double bytes = (double)herd_bytes(x->p.b_type, job->n_block * larger(1, x->p.k));
      x->cost = bytes * (double)larger(FREE_ROWS, rows / x->m_blocks);
      r->units += x->m_blocks * x->n_blocks;
    }
  }
}

static void run_region(region *r) {
  int64_t parts = 0, few_bytes = 0;
  int64_t present = 0;
  for (int64_t i = 0; i < r->count; i++) {
    if (r->jobs[i].p->n <= 0) continue;
    r->jobs[present++] = r->jobs[i];
  }
  r->count = present;
  for (int64_t i = 0; i < r->count; i++) {
    parts += r->jobs[i].groups;
    few_bytes += bytes_of_few(&r->jobs[i]);
  }
  if (parts == 0) return;
  const int64_t rows_bytes = place_rows(r), shares_bytes = r->cpu->threads * (int64_t)sizeof(share);
  uint8_t *memory = herd_shared_scratch(r->cpu, (size_t)(rows_bytes + shares_bytes + parts * (int64_t)sizeof(part)));
  r->quantized = memory;
  r->shares = (share *)(void *)(memory + rows_bytes);
  r->parts = (part *)(void *)(memory + rows_bytes + shares_bytes);
  quantize(r);
  choose_blocks(r, few_bytes);
  list_parts(r);
  deal(r);
  herd_pool_run(r->cpu->pool, r->units > 1 ? r->cpu->threads : smaller(r->units, 1), 1, run_shares, r);
}

void herd_cpu_matmul_all(herd_cpu *cpu, int64_t count, const herd_product *products) {
  enum { MOST = 8 };
  for (int64_t from = 0; from < count; from += MOST) {
    product_job jobs[MOST];
    region r = {.cpu = cpu, .jobs = jobs};
    for (const herd_product *x = products + from; x < products + smaller(count, from + MOST); x++) {
      jobs[r.count++] = (product_job){.p = &x->p, .grouping = x->groups > 0 ? BY_ROWS : WHOLE,
                                      .groups = larger(1, x->groups), .offsets = x->offsets, .step = x->b_group};
    }
    run_region(&r);
  }
}

void herd_cpu_matmul(herd_cpu *cpu, const herd_matmul *p) {
  herd_cpu_matmul_all(cpu, 1, &(herd_product){.p = *p});
}

void herd_cpu_matmul_rows(herd_cpu *cpu, const herd_matmul *p, int64_t groups, const int64_t *offsets, int64_t b_group) {
  herd_cpu_matmul_all(cpu, 1, &(herd_product){.p = *p, .groups = groups, .offsets = offsets, .b_group = b_group});
}

void herd_cpu_matmul_inner(herd_cpu *cpu, const herd_matmul *p, int64_t groups, const int64_t *offsets, int64_t c_group) {
  product_job job = {.p = p, .grouping = BY_INNER, .groups = groups, .offsets = offsets, .step = c_group};
  region r = {.cpu = cpu, .jobs = &job, .count = 1};
  run_region(&r);
}
