// Softmax attention, backward: dq, dk and dv of whole regions. Knows no positions; the arithmetic is in the tables of
// kernels.
//
// The unit of work is one run with one key head, done by one thread. With s = scale * (q . k), p = exp(s - log_sum) and
// delta = dout . out for each query and head:
//   ds = p * (dout . v - delta) * scale,   dq = chain over keys of ds * k,
//   dk = chain of ds * q,   dv = chain of p * dout,   both over the group's heads ascending, in each over queries.
// Keys and queries meet in tiles of 64 by 64, on and below the diagonal unless a run sees its region whole; the tiles change no chain, since tiles of a head
// ascend in keys and, for a block of keys, in queries.
#pragma STDC FP_CONTRACT OFF
#include "layer_drivers.h"
#include "math_functions.h"

enum { ROWS = 64, DIAGONAL_ROWS = 16, ROUND = 16 };

typedef struct {
  const herd_attention *p;
  herd_cpu *cpu;
  const float *dout, *k_base, *v_base;
  float *dq, *dk, *dv;
} backward;

/// One head's queries without gaps, and what a tile needs, in a worker's scratch memory.
typedef struct {
  float *q, *dout, *dq;               // [queries][dim]
  float *log_sum, *delta;             // [queries]
  float *keys, *values;               // [64][dim]
  float *key_columns, *value_columns;  // [dim][64]
  float *scores, *dp;                 // [ROWS][64]
} places;

static places places_of(herd_cpu *cpu, int worker, int64_t queries, int64_t dim) {
  const int64_t line = 16;  // floats in a cache line
  const int64_t matrix = (queries * dim + line - 1) / line * line, column = (queries + line - 1) / line * line;
  const int64_t total = 3 * matrix + 2 * column + 4 * HERD_KEYS * dim + 2 * ROWS * HERD_KEYS;
  places at;
  at.q = herd_cpu_scratch(cpu, worker, (size_t)total * sizeof(float));
  at.dout = at.q + matrix;
  at.dq = at.dout + matrix;
  at.log_sum = at.dq + matrix;
  at.delta = at.log_sum + column;
  at.keys = at.delta + column;
  at.values = at.keys + HERD_KEYS * dim;
  at.key_columns = at.values + HERD_KEYS * dim;
  at.value_columns = at.key_columns + HERD_KEYS * dim;
  at.scores = at.value_columns + HERD_KEYS * dim;
  at.dp = at.scores + ROWS * HERD_KEYS;
  return at;
}

/// Queries first ..< first + rows of a head meet the block of `keys` keys from `block` on, all of it where `whole`.
static void meet(const backward *b, const places *at, int64_t block, int64_t keys, int64_t first, int64_t rows,
                 bool whole, bool started, float *dk, float *dv) {
  const herd_attention *p = b->p;
  const herd_layer_kernels *kernels = b->cpu->layers;
  const int64_t dim = p->dim;
  int32_t visible[ROWS];
  for (int64_t r = 0; r < rows; r++) {
    const int64_t seen = first + r + 1 - block;
    visible[r] = (int32_t)(seen < keys && !whole ? seen : keys);
  }
  const int64_t most = visible[rows - 1], width = (most + ROUND - 1) / ROUND * ROUND;
  const float *q = at->q + first * dim, *dout = at->dout + first * dim;
  kernels->product(rows, width, dim, q, dim, 1, at->key_columns, HERD_KEYS, at->scores, HERD_KEYS, false);
  kernels->product(rows, width, dim, dout, dim, 1, at->value_columns, HERD_KEYS, at->dp, HERD_KEYS, false);
  kernels->softmax_backward(rows, width, visible, p->scale, at->log_sum + first, at->delta + first, at->scores, at->dp);
  kernels->product(rows, dim, most, at->dp, HERD_KEYS, 1, at->keys, dim, at->dq + first * dim, dim, block > 0);
  // The first tile that a block meets writes all its keys; those that no query of the tile sees get +0 from it.
  const int64_t written = started ? most : keys;
  if (written > width) {
    for (int64_t r = 0; r < rows; r++) {
      kernels->fill(written - width, 0.0f, at->scores + r * HERD_KEYS + width);
      kernels->fill(written - width, 0.0f, at->dp + r * HERD_KEYS + width);
    }
  }
  kernels->product(written, dim, rows, at->scores, 1, HERD_KEYS, dout, dim, dv, p->kv_row, started);
  kernels->product(written, dim, rows, at->dp, 1, HERD_KEYS, q, dim, dk, p->kv_row, started);
}

/// The gradients of one head of the group; `first_head` overwrites dk and dv, the others add to them.
static void head_backward(const backward *b, const places *at, const herd_attention_run *run, int64_t kv_head,
                          int64_t head, bool first_head) {
  const herd_attention *p = b->p;
  const herd_layer_kernels *kernels = b->cpu->layers;
  const int64_t dim = p->dim, count = run->count;
  const size_t row_bytes = (size_t)dim * sizeof(float);
  for (int64_t i = 0; i < count; i++) {
    const int64_t query = run->query + i;
    memcpy(at->q + i * dim, p->q + query * p->q_row + head * dim, row_bytes);
    memcpy(at->dout + i * dim, b->dout + query * p->out_row + head * dim, row_bytes);
    at->log_sum[i] = p->log_sum[query * p->heads + head];
    at->delta[i] = kernels->dot(dim, at->dout + i * dim, p->out + query * p->out_row + head * dim);
  }
  const int64_t dk_place = (const float *)run->k - b->k_base, dv_place = (const float *)run->v - b->v_base;
  for (int64_t block = 0; block < count; block += HERD_KEYS) {
    const int64_t keys = count - block < HERD_KEYS ? count - block : HERD_KEYS;
    const int64_t place = block * p->kv_row + kv_head * dim;
    const float *k = (const float *)run->k + place, *v = (const float *)run->v + place;
    float *dk = b->dk + dk_place + place, *dv = b->dv + dv_place + place;
    kernels->transpose_rows(keys, dim, k, p->kv_row, HERD_F32, at->key_columns);
    kernels->transpose_rows(keys, dim, v, p->kv_row, HERD_F32, at->value_columns);
    kernels->widen_rows(keys, dim, k, p->kv_row, HERD_F32, at->keys);
    bool started = !first_head;
    for (int64_t first = run->whole ? 0 : block; first < count;) {
      // Narrow tiles where most of a wide one would lie above the diagonal.
      const int64_t most = !run->whole && first < block + HERD_KEYS ? DIAGONAL_ROWS : ROWS;
      const int64_t rows = count - first < most ? count - first : most;
      meet(b, at, block, keys, first, rows, run->whole, started, dk, dv);
      started = true;
      first += rows;
    }
  }
  for (int64_t i = 0; i < count; i++) {
    memcpy(b->dq + (run->query + i) * p->q_row + head * dim, at->dq + i * dim, row_bytes);
  }
}

static void backward_body(void *context, int64_t begin, int64_t end, int worker) {
  const backward *b = context;
  const herd_attention *p = b->p;
  const int64_t group = p->heads / p->kv_heads;
  for (int64_t item = begin; item < end; item++) {
    const herd_attention_run *run = &p->runs[item / p->kv_heads];
    const int64_t kv_head = item % p->kv_heads;
    const places at = places_of(b->cpu, worker, run->count, p->dim);
    for (int64_t g = 0; g < group; g++) head_backward(b, &at, run, kv_head, kv_head * group + g, g == 0);
  }
}

void herd_cpu_attention_backward(herd_cpu *cpu, const herd_attention *p, const float *dout, const float *k_base,
                                 const float *v_base, float *dq, float *dk, float *dv) {
  backward b = {.p = p, .cpu = cpu, .dout = dout, .k_base = k_base, .v_base = v_base, .dq = dq, .dk = dk, .dv = dv};
  double products = 0;
  for (int64_t r = 0; r < p->run_count; r++) {
    products += (p->runs[r].whole ? 1 : 0.5) * (double)p->runs[r].count * (double)p->runs[r].count;
  }
  const int64_t items = p->run_count * p->kv_heads;
  if (items == 0) return;
  const double nanoseconds = products * (double)(p->heads * p->dim) / 6;
  herd_run_items(cpu, items, 1, nanoseconds / (double)items, backward_body, &b);
}
