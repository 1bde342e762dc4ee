// Softmax attention, forward: which keys meet which queries, in which order, on which thread. Knows no positions, only
// regions of keys; the arithmetic is in the tables of kernels.
//
// The unit of work is a tile of queries of one run with all heads of one key head's group: its rows, queries ascending
// and the heads of a query side by side, meet the region's keys in blocks of 64. A block's keys are turned into columns
// once, then the rows pass over it a few at a time, so that their scores never leave the first cache:
//   scores = q . k, softmax, w = p . v, merge.
// Where a tile has a few rows (a token at a time), reading the keys and values is all the work: they go from memory
// through registers, and the key heads of a worker take each block together, since what they read lies side by side.
// Every number that a row gets is made from the row and the keys it sees only: masked keys give p = +0 (so keys and
// values must be finite), and blocks that no row of a tile sees are not touched.
#pragma STDC FP_CONTRACT OFF
#include "layer_drivers.h"
#include "math_functions.h"

#include <stdlib.h>

enum { QUERY_TILE_ROWS = 144, ROUND = 16 };

typedef struct {
  const herd_attention *p;
  herd_cpu *cpu;
  int64_t group;
  int64_t tile;          // queries in a tile
  int64_t span;          // key heads that a worker takes through the keys together
  int64_t *first_tiles;  // of each run, and after the last one their number
} forward;

/// Places in a worker's scratch memory, in floats. `rows` is a tile's with all its key heads.
typedef struct {
  float *q, *o, *maximum, *sum;  // [rows][dim], [rows][dim], [rows], [rows]
  float *keys;                   // [dim][64]: a block's keys as columns
  float *values;                 // [64][dim]
  float *scores, *w;             // [HERD_TILE_ROWS][64], [HERD_TILE_ROWS][dim]
} places;

static places places_of(herd_cpu *cpu, int worker, int64_t rows, int64_t dim) {
  const int64_t line = 16;  // floats in a cache line
  const int64_t matrix = (rows * dim + line - 1) / line * line, column = (rows + line - 1) / line * line;
  const int64_t total = 2 * matrix + 2 * column + 2 * HERD_KEYS * dim + HERD_TILE_ROWS * (HERD_KEYS + dim);
  places at;
  at.q = herd_cpu_scratch(cpu, worker, (size_t)total * sizeof(float));
  at.o = at.q + matrix;
  at.maximum = at.o + matrix;
  at.sum = at.maximum + column;
  at.keys = at.sum + column;
  at.values = at.keys + HERD_KEYS * dim;
  at.scores = at.values + HERD_KEYS * dim;
  at.w = at.scores + HERD_TILE_ROWS * HERD_KEYS;
  return at;
}

static const void *element_at(const void *base, int64_t index, herd_type type) {
  return (const char *)base + herd_bytes(type, index);
}

/// How many of the keys from `block` on rows first ..< first + count of a tile see. The tile's first query stands at place
/// `offset` of the region; of a run that sees its region whole, `least` is the region's end, otherwise 0.
static void see(const forward *f, int64_t first, int64_t count, int64_t offset, int64_t least, int64_t block,
                int32_t *visible) {
  for (int64_t r = 0; r < count; r++) {
    const int64_t own = offset + (first + r) / f->group + 1, end = own > least ? own : least;
    visible[r] = end - block < HERD_KEYS ? (int32_t)(end - block) : HERD_KEYS;
  }
}

static int64_t whole_vectors(int64_t keys) { return (keys + ROUND - 1) / ROUND * ROUND; }

/// The rows of a tile with one key head that see the block from key `block` on pass over it, HERD_TILE_ROWS at a time.
static void pass_over_block(const forward *f, const places *at, int64_t rows, int64_t offset, int64_t least,
                            int64_t block) {
  const herd_attention *p = f->p;
  const herd_layer_kernels *kernels = f->cpu->layers;
  int32_t visible[HERD_TILE_ROWS];
  float maximum[HERD_TILE_ROWS], sum[HERD_TILE_ROWS];
  // Queries ascend with the rows: those before the first one that sees the block's first key are left out.
  const int64_t unseeing = least > 0 ? 0 : (block - offset) * f->group;
  for (int64_t first = unseeing > 0 ? unseeing : 0; first < rows; first += HERD_TILE_ROWS) {
    const int64_t count = rows - first < HERD_TILE_ROWS ? rows - first : HERD_TILE_ROWS;
    see(f, first, count, offset, least, block, visible);
    const int64_t keys = visible[count - 1], width = whole_vectors(keys);
    kernels->product(count, width, p->dim, at->q + first * p->dim, p->dim, 1, at->keys, HERD_KEYS, at->scores, HERD_KEYS,
                     false);
    kernels->softmax(count, width, visible, p->scale, at->scores, maximum, sum);
    kernels->product(count, p->dim, keys, at->scores, HERD_KEYS, 1, at->values, p->dim, at->w, p->dim, false);
    kernels->merge(count, p->dim, visible, block == 0, maximum, sum, at->w, at->maximum + first, at->sum + first,
                   at->o + first * p->dim);
  }
}

/// Where a key head's keys and values from key `block` on lie. A block of 64 is never spread over two pages.
static void find_block(const forward *f, const herd_attention_run *run, int64_t kv_head, int64_t block,
                       const void **keys, const void **values) {
  const herd_attention *p = f->p;
  const void *k = run->k, *v = run->v;
  if (p->pages) {
    const herd_attention_pages *pages = &p->pages[run - p->runs];
    const int64_t page = block / pages->keys;
    k = pages->k[page], v = pages->v[page];
    block -= page * pages->keys;
  }
  const int64_t place = block * p->kv_row + kv_head * p->dim;
  *keys = element_at(k, place, p->k_type);
  *values = element_at(v, place, p->v_type);
}

/// A block of `count` keys of one key head meets the rows of the tile.
static void meet(const forward *f, const places *at, const herd_attention_run *run, int64_t kv_head, int64_t block,
                 int64_t count, int64_t rows, int64_t offset, int64_t least, int64_t ahead) {
  const herd_attention *p = f->p;
  const herd_layer_kernels *kernels = f->cpu->layers;
  const void *keys, *values;
  find_block(f, run, kv_head, block, &keys, &values);
  if (rows > HERD_FEW_ROWS) {
    kernels->transpose_rows(count, p->dim, keys, p->kv_row, p->k_type, at->keys);
    kernels->widen_rows(count, p->dim, values, p->kv_row, p->v_type, at->values);
    pass_over_block(f, at, rows, offset, least, block);
    return;
  }
  int32_t visible[HERD_FEW_ROWS];
  float maximum[HERD_FEW_ROWS], sum[HERD_FEW_ROWS];
  see(f, 0, rows, offset, least, block, visible);
  if (herd_is_block(p->k_type)) {
    kernels->widen_rows(count, p->dim, keys, p->kv_row, p->k_type, at->keys);
    kernels->few_scores(rows, count, p->dim, at->q, at->keys, p->dim, 0, HERD_F32, at->scores);
  } else {
    kernels->few_scores(rows, count, p->dim, at->q, keys, p->kv_row, ahead, p->k_type, at->scores);
  }
  kernels->softmax(rows, whole_vectors(count), visible, p->scale, at->scores, maximum, sum);
  if (herd_is_block(p->v_type)) {
    kernels->widen_rows(count, p->dim, values, p->kv_row, p->v_type, at->values);
    kernels->few_values(rows, count, p->dim, at->scores, at->values, p->dim, 0, HERD_F32, at->w);
  } else {
    kernels->few_values(rows, count, p->dim, at->scores, values, p->kv_row, ahead, p->v_type, at->w);
  }
  kernels->merge(rows, p->dim, visible, block == 0, maximum, sum, at->w, at->maximum, at->sum, at->o);
}

/// Queries begin ..< end of a run with the key heads first_head ..< last_head. The heads go through the keys together,
/// since what they read lies side by side; the block that comes next is fetched while one is computed.
static void attend(const forward *f, const herd_attention_run *run, int64_t first_head, int64_t last_head, int64_t begin,
                   int64_t end, int worker) {
  const herd_attention *p = f->p;
  const int64_t group = f->group, dim = p->dim, rows = (end - begin) * group, all = rows * (last_head - first_head);
  const places whole = places_of(f->cpu, worker, all, dim);
  for (int64_t r = 0; r < all; r += group) {
    const int64_t query = run->query + begin + r % rows / group, kv_head = first_head + r / rows;
    memcpy(whole.q + r * dim, p->q + query * p->q_row + kv_head * group * dim, (size_t)(group * dim) * sizeof(float));
  }
  const int64_t least = run->whole ? run->offset + run->count : 0;
  const int64_t keys = run->whole ? least : run->offset + end;  // the last query sees itself
  for (int64_t block = 0; block < keys; block += HERD_KEYS) {
    const int64_t count = keys - block < HERD_KEYS ? keys - block : HERD_KEYS;
    places at = whole;
    for (int64_t head = first_head; head < last_head; head++) {
      // The next head's keys lie beside these, those of the first head a block further on.
      const bool more = block + HERD_KEYS < keys;
      const int64_t next_block = more ? HERD_KEYS * p->kv_row - (last_head - 1 - first_head) * dim : 0;
      const int64_t ahead = head + 1 < last_head ? dim : next_block;
      meet(f, &at, run, head, block, count, rows, run->offset + begin, least, ahead);
      at.q += rows * dim;
      at.o += rows * dim;
      at.maximum += rows;
      at.sum += rows;
    }
  }
  for (int64_t r = 0; r < all; r++) {
    const int64_t query = run->query + begin + r % rows / group, head = (first_head + r / rows) * group + r % group;
    f->cpu->layers->divide(dim, whole.o + r * dim, whole.sum[r], p->out + query * p->out_row + head * dim);
    if (p->log_sum) {
      p->log_sum[query * p->heads + head] = (float)((double)whole.maximum[r] + herd_math_log((double)whole.sum[r]));
    }
  }
}

/// Items count tiles from the last one down, spans of key heads inside: late tiles of a run see the most keys and start
/// first.
static void forward_body(void *context, int64_t begin, int64_t end, int worker) {
  const forward *f = context;
  const herd_attention *p = f->p;
  const int64_t tiles = f->first_tiles[p->run_count], spans = (p->kv_heads + f->span - 1) / f->span;
  for (int64_t item = begin; item < end; item++) {
    const int64_t tile = tiles - 1 - item / spans, first_head = item % spans * f->span;
    const int64_t last_head = first_head + f->span < p->kv_heads ? first_head + f->span : p->kv_heads;
    int64_t low = 0, high = p->run_count;  // the run that holds the tile
    while (high - low > 1) {
      const int64_t middle = (low + high) / 2;
      if (f->first_tiles[middle] <= tile) low = middle; else high = middle;
    }
    const herd_attention_run *run = &p->runs[low];
    const int64_t first = (tile - f->first_tiles[low]) * f->tile, last = first + f->tile;
    attend(f, run, first_head, last_head, first, last < run->count ? last : run->count, worker);
  }
}

void herd_cpu_attention(herd_cpu *cpu, const herd_attention *p) {
  const int64_t group = p->heads / p->kv_heads;
  int64_t small[64];
  forward f = {.p = p, .cpu = cpu, .group = group, .first_tiles = small};
  f.tile = group < QUERY_TILE_ROWS ? QUERY_TILE_ROWS / group : 1;
  if (p->run_count >= (int64_t)(sizeof small / sizeof small[0])) {
    f.first_tiles = malloc((size_t)(p->run_count + 1) * sizeof *f.first_tiles);
    if (!f.first_tiles) abort();  // a few bytes a run: the system has no memory left
  }
  int64_t tiles = 0, longest = 0;
  double products = 0;
  for (int64_t r = 0; r < p->run_count; r++) {
    const herd_attention_run *run = &p->runs[r];
    f.first_tiles[r] = tiles;
    if (run->count > longest) longest = run->count;
    tiles += (run->count + f.tile - 1) / f.tile;
    products += (double)run->count * ((double)run->offset + (run->whole ? 1 : 0.5) * (double)run->count + 1);
  }
  f.first_tiles[p->run_count] = tiles;
  // Tiles of a few rows only read: there the heads stay together as far as all threads have work.
  f.span = 1;
  if (tiles > 0 && longest * group <= HERD_FEW_ROWS) {
    f.span = (p->kv_heads * tiles + cpu->threads - 1) / cpu->threads;
    if (f.span > p->kv_heads) f.span = p->kv_heads;
  }
  const int64_t items = tiles * ((p->kv_heads + f.span - 1) / f.span);
  if (items > 0) {
    const double nanoseconds = products * (double)(p->heads * p->dim) / 16;
    herd_run_items(cpu, items, 1, nanoseconds / (double)items, forward_body, &f);
  }
  if (f.first_tiles != small) free(f.first_tiles);
}
