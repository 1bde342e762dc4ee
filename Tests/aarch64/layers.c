// Compares the layers' kernels of every instruction set here with the scalar ones, bit for bit, over all tail lengths, and
// whole attention, forward and backward, over random shapes. Knows no vectors; run by Tests/aarch64.sh.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "layer_kernels.h"
#include "numbers.h"

enum { MOST = 256, ROWS = 24 };

static uint64_t state = 88172645463325252u;
static int64_t below(int64_t bound) {  // xorshift
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return (int64_t)(state % (uint64_t)bound);
}

static void numbers(int64_t count, float scale, float *out) {
  for (int64_t i = 0; i < count; i++) out[i] = ((float)below(1 << 24) / (1 << 23) - 1) * scale;
}

/// Inputs and outputs of one kernel; what a kernel does not write is compared as well.
typedef struct {
  float *a, *b, *c, *d, *e;
  double sum;
  float all[5 * ROWS * MOST];
} memory;

typedef void (*kernel_test)(const herd_layer_kernels *kernels, int64_t n, memory *m);

static void rows(const herd_layer_kernels *k, int64_t n, memory *m) {
  k->add(n, m->a, m->b, m->c);
  k->scale(n, m->c, 1.7f, m->d);
  k->divide(n, m->d, 0.3f, m->d);
  k->add_scaled(n, 0.9f, m->d, m->a, m->e);
  k->fill(n, m->e[0], m->a);
}
static void sums(const herd_layer_kernels *k, int64_t n, memory *m) {
  m->c[0] = k->dot(n, m->a, m->b);
  m->c[1] = k->maximum(n, m->a);
  m->c[2] = k->exp_sum(n, m->a, m->c[1], m->d);
  m->c[3] = k->exp_sum(n, m->b, m->c[1], NULL);
  m->sum = k->sum_of_squares(n, m->a);
}
static void optimizer(const herd_layer_kernels *k, int64_t n, memory *m) {
  const herd_adamw p = {1e-3f, 0.9f, 0.95f, 1e-8f, 0.1f, 0.1f, 0.05f, 0.7f};
  for (int64_t i = 0; i < n; i++) m->d[i] *= m->d[i];
  k->adamw(n, &p, m->a, m->b, m->c, m->d);
}
static void norm(const herd_layer_kernels *k, int64_t n, memory *m) {
  m->sum = k->rms_norm(n, m->a, below(2) ? m->b : NULL, 1e-5f, m->c);
  k->rms_norm_backward(n, m->d, m->a, m->b, (float)m->sum, m->e);
  k->rms_norm_weight(n, m->d, m->a, (float)m->sum, m->b);
}
static void rope(const herd_layer_kernels *k, int64_t n, memory *m) {
  k->rope(n, m->a, false, m->b, m->c);
  k->rope(n, m->a, true, m->c, m->c);
}
static void swiglu(const herd_layer_kernels *k, int64_t n, memory *m) {
  for (int64_t i = 0; i < n; i++) m->a[i] *= 30;
  k->swiglu(n, m->a, m->b, m->c);
  k->swiglu_backward(n, m->d, m->a, m->b, m->a, m->b);
}
static void layer_norm(const herd_layer_kernels *k, int64_t n, memory *m) {
  float mean = 0, inverse = 1;
  k->layer_norm(n, m->a, m->b, m->d, 1e-5f, m->c, &mean, &inverse);
  k->layer_norm_backward(n, m->d, m->a, m->b, mean, inverse, m->e);
  k->layer_norm_weight(n, m->d, m->a, mean, inverse, m->b);
}
static void gelu(const herd_layer_kernels *k, int64_t n, memory *m) {
  for (int64_t i = 0; i < n; i++) m->a[i] *= 20;
  k->gelu(n, m->a, m->b);
  k->gelu_backward(n, m->d, m->a, m->c);
}
static void product(const herd_layer_kernels *k, int64_t n, memory *m) {
  const int64_t rows = below(14), inner = below(16);
  k->product(rows, n, inner, m->a, 16, 1, m->b, n, m->c, n, false);
  k->product(rows, n, inner, m->a, 1, 16, m->b, n, m->c, n, true);
}
static void widen(const herd_layer_kernels *k, int64_t n, memory *m) {
  const herd_type type = (herd_type)below(3);
  k->widen_rows(5, n, m->a, n + 1, type, m->c);
  k->transpose_rows(below(19), n < ROWS * 4 ? n : ROWS * 4, m->b, 100, type, m->d);
  const herd_type blocks = below(2) ? HERD_Q8_0 : HERD_Q4_0;
  k->widen_rows(2, n / 32 * 32, m->b, MOST, blocks, m->a);
  k->transpose_rows(below(19), (n < ROWS * 4 ? n : ROWS * 4) / 32 * 32, m->b, 128, blocks, m->e);
}
static void softmax(const herd_layer_kernels *k, int64_t n, memory *m) {
  int32_t visible[ROWS];
  const int64_t rows = below(ROWS + 1), width = (1 + below(4)) * 16;
  for (int64_t r = 0; r < rows; r++) visible[r] = (int32_t)below(width + 3) - 1;
  float most[2 * ROWS], sum[2 * ROWS], log_sum[2 * ROWS];
  numbers(2 * ROWS, 1, most), numbers(2 * ROWS, 1, sum), numbers(2 * ROWS, 1, log_sum);
  k->softmax_backward(rows, width, visible, 0.3f, log_sum, sum, m->d, m->e);
  k->softmax(rows, width, visible, 3.0f, m->a, most, sum);
  k->merge(rows, n, visible, true, most, sum, m->b, most + ROWS, sum + ROWS, m->c);
  k->merge(rows, n, visible, false, log_sum, log_sum, m->d, most + ROWS, sum + ROWS, m->c);
  memcpy(m->e, most, sizeof most), memcpy(m->e + 2 * ROWS, sum, sizeof sum);
}
static void few(const herd_layer_kernels *k, int64_t n, memory *m) {
  const herd_type type = (herd_type)below(3);
  const int64_t rows = 1 + below(HERD_FEW_ROWS), count = 1 + below(n < MOST / 3 ? HERD_KEYS : 20);
  k->few_scores(rows, count, n, m->a, m->b, n, 0, type, m->c);
  k->few_values(rows, count, n, m->a, m->b, n, 0, type, m->d);
}

/// Random runs of queries over regions of one pass, each region covered whole by its run, as training has them.
typedef struct {
  herd_attention p;
  herd_attention_run runs[4];
  int64_t tokens;
} pass;

enum { MOST_TOKENS = 150, MOST_WIDTH = 100, NUMBERS = MOST_TOKENS * MOST_WIDTH };

static void run_attention(herd_cpu *cpu, pass *a, const float *all, float *out) {
  herd_attention *p = &a->p;
  const float *k = all + NUMBERS, *v = all + 2 * NUMBERS, *dout = all + 3 * NUMBERS;
  for (int64_t i = 0; i < p->run_count; i++) {
    a->runs[i].k = k + a->runs[i].query * p->kv_row, a->runs[i].v = v + a->runs[i].query * p->kv_row;
  }
  p->q = all, p->runs = a->runs, p->out = out, p->log_sum = out + NUMBERS, p->k_type = p->v_type = HERD_F32, p->pages = NULL;
  herd_cpu_attention(cpu, p);
  herd_cpu_attention_backward(cpu, p, dout, k, v, out + 2 * NUMBERS, out + 3 * NUMBERS, out + 4 * NUMBERS);
  // A decode step: the last query alone, over keys in half precision.
  herd_attention_run last = a->runs[p->run_count - 1];
  last.offset = last.count - 1, last.query += last.offset, last.count = 1;
  uint16_t *half = (uint16_t *)(out + 6 * NUMBERS);
  for (int64_t i = 0; i < 2 * NUMBERS; i++) half[i] = herd_to_f16(k[i]);
  last.k = half + (last.query - last.offset) * p->kv_row, last.v = half + NUMBERS + (last.query - last.offset) * p->kv_row;
  p->run_count = 1, p->runs = &last, p->k_type = p->v_type = HERD_F16, p->out = out + 5 * NUMBERS, p->log_sum = NULL;
  herd_cpu_attention(cpu, p);
}

/// Whether a random pass of attention, forward, backward and one step of decoding, is the same on both machines.
static bool attends_alike(herd_cpu *scalar, herd_cpu *other) {
  static float all[4 * NUMBERS], expected[7 * NUMBERS], found[7 * NUMBERS];
  pass a = {.p = {.kv_heads = 1 + below(2), .dim = 2 * (1 + below(12)), .scale = 0.4f}};
  a.p.heads = a.p.kv_heads * (1 + below(2));
  a.p.q_row = a.p.heads * a.p.dim + below(3), a.p.kv_row = a.p.kv_heads * a.p.dim + below(3);
  a.p.out_row = a.p.q_row;
  a.p.run_count = 1 + below(4);
  for (int64_t i = 0; i < a.p.run_count; i++) {
    a.runs[i] = (herd_attention_run){.whole = below(2), .query = a.tokens, .count = 1 + below(i == 0 ? 100 : 16)};
    a.tokens += a.runs[i].count;
  }
  numbers(4 * NUMBERS, 2, all);
  memset(expected, 0, sizeof expected), memset(found, 0, sizeof found);
  pass b = a;
  run_attention(scalar, &a, all, expected);
  run_attention(other, &b, all, found);
  return memcmp(expected, found, sizeof found) == 0;
}

static const kernel_test tests[] = {
    rows, sums, optimizer, norm, layer_norm, gelu, rope, swiglu, product, widen, softmax, few};

static void prepare(memory *m, const float *all) {
  memcpy(m->all, all, sizeof m->all);
  float **parts[] = {&m->a, &m->b, &m->c, &m->d, &m->e};
  for (int i = 0; i < 5; i++) *parts[i] = m->all + i * ROWS * MOST;
  m->sum = 0;
}

static bool same(const memory *x, const memory *y) {
  for (int64_t i = 0; i < 5 * ROWS * MOST; i++) {
    const float a = x->all[i], b = y->all[i];
    if (herd_bits(a) != herd_bits(b) && (a == a || b == b)) return false;
  }
  return x->sum == y->sum || (x->sum != x->sum && y->sum != y->sum);
}

int main(void) {
  static memory expected, found;
  static float all[5 * ROWS * MOST];
  const herd_layer_kernels *scalar = herd_layer_kernels_for(HERD_GENERIC);
  int failures = 0, runs = 0;
  for (int isa = HERD_AVX2; isa <= HERD_NEON; isa++) {
    if (!herd_isa_available((herd_isa)isa)) continue;
    const herd_layer_kernels *kernels = herd_layer_kernels_for((herd_isa)isa);
    for (int64_t n = 0; n < 100; n++) {
      for (size_t t = 0; t < sizeof tests / sizeof tests[0]; t++, runs++) {
        numbers(5 * ROWS * MOST, 1, all);
        prepare(&expected, all);
        prepare(&found, all);
        const uint64_t start = state;
        tests[t](scalar, n, &expected);
        state = start;  // the same choices for both
        tests[t](kernels, n, &found);
        if (same(&expected, &found)) continue;
        failures++;
        printf("instruction set %d, test %d, length %d\n", isa, (int)t, (int)n);
      }
    }
  }
  for (int isa = HERD_AVX2; isa <= HERD_NEON; isa++) {
    herd_cpu *plain = herd_cpu_create(HERD_GENERIC, 1), *other = herd_cpu_create((herd_isa)isa, 2);
    for (int i = 0; other && i < 30; i++, runs++) {
      if (attends_alike(plain, other)) continue;
      failures++;
      printf("instruction set %d, attention, pass %d\n", isa, i);
    }
    herd_cpu_destroy(other), herd_cpu_destroy(plain);
  }
  printf("%d runs of layer kernels, %d failures\n", runs, failures);
  return failures > 0 || runs == 0;
}
