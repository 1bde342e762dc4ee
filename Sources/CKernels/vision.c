// Layer norm and GELU over many rows, cut into pieces for the threads. Knows no model.
#pragma STDC FP_CONTRACT OFF
#include "layer_drivers.h"
#include "math_functions.h"

typedef struct {
  const herd_layer_kernels *kernels;
  int64_t rows, width;
  const float *dy, *x, *weight, *bias, *mean, *inverse;
  float eps;
  float *out, *mean_out, *inverse_out, *dweight;
} norm;

static void norm_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const norm *n = context;
  for (int64_t r = begin; r < end; r++) {
    const int64_t first = r * n->width;
    float mean, inverse;
    n->kernels->layer_norm(n->width, n->x + first, n->weight, n->bias, n->eps, n->out + first, &mean, &inverse);
    if (n->mean_out) n->mean_out[r] = mean;
    if (n->inverse_out) n->inverse_out[r] = inverse;
  }
}

void herd_cpu_layer_norm(herd_cpu *cpu, int64_t rows, int64_t width, const float *x, const float *weight,
                         const float *bias, float eps, float *out, float *mean, float *inverse) {
  norm n = {.kernels = cpu->layers, .width = width, .x = x, .weight = weight, .bias = bias, .eps = eps, .out = out,
            .mean_out = mean, .inverse_out = inverse};
  herd_run_items(cpu, rows, 1, 30 + 0.5 * (double)width, norm_body, &n);
}

static void norm_weight_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const norm *n = context;
  for (int64_t r = 0; r < n->rows; r++) {
    const int64_t first = r * n->width + begin;
    n->kernels->layer_norm_weight(end - begin, n->dy + first, n->x + first, n->mean[r], n->inverse[r],
                                  n->dweight + begin);
  }
}

static void norm_backward_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const norm *n = context;
  for (int64_t r = begin; r < end; r++) {
    const int64_t first = r * n->width;
    n->kernels->layer_norm_backward(n->width, n->dy + first, n->x + first, n->weight, n->mean[r], n->inverse[r],
                                    n->out + first);
  }
}

void herd_cpu_layer_norm_backward(herd_cpu *cpu, int64_t rows, int64_t width, const float *dy, const float *x,
                                  const float *weight, const float *mean, const float *inverse, float *dx,
                                  float *dweight) {
  norm n = {.kernels = cpu->layers, .rows = rows, .width = width, .dy = dy, .x = x, .weight = weight, .mean = mean,
            .inverse = inverse, .out = dx, .dweight = dweight};
  // The weights' gradient first: dx may be the memory of dy.
  if (dweight) herd_run_items(cpu, width, HERD_STRIP, 0.4 * (double)rows, norm_weight_body, &n);
  herd_run_items(cpu, rows, 1, 30 + 0.6 * (double)width, norm_backward_body, &n);
}

typedef struct {
  const herd_layer_kernels *kernels;
  const float *dout, *x;
  float *out;
} activation;

/// Nanoseconds a number.
static const double PER_NUMBER = 1;

static void gelu_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const activation *a = context;
  a->kernels->gelu(end - begin, a->x + begin, a->out + begin);
}

void herd_cpu_gelu(herd_cpu *cpu, int64_t count, const float *x, float *out) {
  activation a = {.kernels = cpu->layers, .x = x, .out = out};
  herd_run_items(cpu, count, HERD_STRIP, PER_NUMBER, gelu_body, &a);
}

static void gelu_backward_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const activation *a = context;
  a->kernels->gelu_backward(end - begin, a->dout + begin, a->x + begin, a->out + begin);
}

void herd_cpu_gelu_backward(herd_cpu *cpu, int64_t count, const float *dout, const float *x, float *dx) {
  activation a = {.kernels = cpu->layers, .dout = dout, .x = x, .out = dx};
  herd_run_items(cpu, count, HERD_STRIP, PER_NUMBER, gelu_backward_body, &a);
}

float herd_gelu(float x) { return herd_math_gelu(x); }

float herd_gelu_slope(float x) { return herd_math_gelu_slope(x); }
