// Elementwise operations, sums and the optimizer over many numbers, cut into pieces for the threads. Knows no layer.
#pragma STDC FP_CONTRACT OFF
#include "layer_drivers.h"
#include "math_functions.h"

typedef struct {
  const herd_layer_kernels *kernels;
  int64_t rows, width;
  const float *a, *b;
  float value;
  float *out;
} elementwise;

/// Nanoseconds a number when memory sets the pace.
static const double PER_NUMBER = 0.4;

static void fill_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const elementwise *e = context;
  e->kernels->fill(end - begin, e->value, e->out + begin);
}

void herd_cpu_fill(herd_cpu *cpu, int64_t count, float value, float *out) {
  elementwise e = {.kernels = cpu->layers, .value = value, .out = out};
  herd_run_items(cpu, count, HERD_STRIP, PER_NUMBER, fill_body, &e);
}

static void add_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const elementwise *e = context;
  e->kernels->add(end - begin, e->a + begin, e->b + begin, e->out + begin);
}

void herd_cpu_add(herd_cpu *cpu, int64_t count, const float *a, const float *b, float *out) {
  elementwise e = {.kernels = cpu->layers, .a = a, .b = b, .out = out};
  herd_run_items(cpu, count, HERD_STRIP, PER_NUMBER, add_body, &e);
}

static void scale_rows_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const elementwise *e = context;
  for (int64_t r = begin; r < end; r++) {
    e->kernels->scale(e->width, e->a + r * e->width, e->b[r], e->out + r * e->width);
  }
}

void herd_cpu_scale_rows(herd_cpu *cpu, int64_t rows, int64_t width, const float *x, const float *factor, float *out) {
  elementwise e = {.kernels = cpu->layers, .width = width, .a = x, .b = factor, .out = out};
  herd_run_items(cpu, rows, 1, PER_NUMBER * (double)width, scale_rows_body, &e);
}

/// Columns begin ..< end, all rows ascending.
static void sum_rows_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const elementwise *e = context;
  for (int64_t r = 0; r < e->rows; r++) {
    e->kernels->add(end - begin, e->out + begin, e->a + r * e->width + begin, e->out + begin);
  }
}

void herd_cpu_sum_rows(herd_cpu *cpu, int64_t rows, int64_t width, const float *x, bool accumulate, float *out) {
  if (!accumulate) herd_cpu_fill(cpu, width, 0.0f, out);
  elementwise e = {.kernels = cpu->layers, .rows = rows, .width = width, .a = x, .out = out};
  herd_run_items(cpu, width, HERD_STRIP, PER_NUMBER * (double)rows, sum_rows_body, &e);
}

typedef struct {
  const herd_layer_kernels *kernels;
  int64_t count;
  const float *x;
  double *sums;  // one a block
} squares;

static void squares_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const squares *s = context;
  for (int64_t block = begin; block < end; block++) {
    const int64_t first = block * HERD_SQUARES, left = s->count - first;
    s->sums[block] = s->kernels->sum_of_squares(left < HERD_SQUARES ? left : HERD_SQUARES, s->x + first);
  }
}

double herd_cpu_sum_of_squares(herd_cpu *cpu, int64_t count, const float *x) {
  const int64_t blocks = (count + HERD_SQUARES - 1) / HERD_SQUARES;
  double *sums = herd_cpu_scratch(cpu, 0, (size_t)(blocks + 1) * sizeof *sums);
  squares s = {.kernels = cpu->layers, .count = count, .x = x, .sums = sums};
  herd_run_items(cpu, blocks, 1, PER_NUMBER * HERD_SQUARES, squares_body, &s);
  double sum = 0;
  for (int64_t block = 0; block < blocks; block++) sum += sums[block];
  return sum;
}

typedef struct {
  const herd_layer_kernels *kernels;
  const herd_adamw *p;
  const float *gradient;
  float *weight, *first, *second;
} optimizer;

static void adamw_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const optimizer *o = context;
  o->kernels->adamw(end - begin, o->p, o->gradient + begin, o->weight + begin, o->first + begin, o->second + begin);
}

void herd_cpu_adamw(herd_cpu *cpu, int64_t count, const herd_adamw *p, const float *gradient, float *weight, float *first,
                    float *second) {
  optimizer o = {
      .kernels = cpu->layers, .p = p, .gradient = gradient, .weight = weight, .first = first, .second = second};
  herd_run_items(cpu, count, HERD_STRIP, 1.5, adamw_body, &o);
}

float herd_exp(float x) { return herd_math_exp(x); }

float herd_sigmoid(float x) { return herd_math_sigmoid(x); }

float herd_silu(float x) { return herd_math_silu(x); }

double herd_log(double x) { return herd_math_log(x); }

float herd_log_f32(float x) { return (float)herd_math_log((double)x); }
