// Norms, rotary embedding, SwiGLU, embeddings and cross entropy over many rows, cut into pieces for the threads.
// Knows no model.
#pragma STDC FP_CONTRACT OFF
#include "layer_drivers.h"
#include "math_functions.h"
#include "product_kernels.h"

// ---------------------------------------------------------------------------------------------------------------------
// RMS norm

typedef struct {
  const herd_layer_kernels *kernels;
  int64_t rows, width;
  const float *dy, *x, *weight, *inverse;
  float eps;
  float *out, *inverse_out, *dweight;
} norm;

static void norm_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const norm *n = context;
  for (int64_t r = begin; r < end; r++) {
    const int64_t first = r * n->width;
    const float inverse = n->kernels->rms_norm(n->width, n->x + first, n->weight, n->eps, n->out + first);
    if (n->inverse_out) n->inverse_out[r] = inverse;
  }
}

void herd_cpu_rms_norm(herd_cpu *cpu, int64_t rows, int64_t width, const float *x, const float *weight, float eps,
                       float *out, float *inverse) {
  norm n = {.kernels = cpu->layers, .width = width, .x = x, .weight = weight, .eps = eps, .out = out,
            .inverse_out = inverse};
  herd_run_items(cpu, rows, 1, 20 + 0.3 * (double)width, norm_body, &n);
}

static void norm_weight_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const norm *n = context;
  for (int64_t r = 0; r < n->rows; r++) {
    const int64_t first = r * n->width + begin;
    n->kernels->rms_norm_weight(end - begin, n->dy + first, n->x + first, n->inverse[r], n->dweight + begin);
  }
}

static void norm_backward_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const norm *n = context;
  for (int64_t r = begin; r < end; r++) {
    const int64_t first = r * n->width;
    n->kernels->rms_norm_backward(n->width, n->dy + first, n->x + first, n->weight, n->inverse[r], n->out + first);
  }
}

void herd_cpu_rms_norm_backward(herd_cpu *cpu, int64_t rows, int64_t width, const float *dy, const float *x,
                                const float *weight, const float *inverse, float *dx, float *dweight) {
  norm n = {.kernels = cpu->layers, .rows = rows, .width = width, .dy = dy, .x = x, .weight = weight,
            .inverse = inverse, .out = dx, .dweight = dweight};
  // The weights' gradient first: dx may be the memory of dy.
  if (dweight) herd_run_items(cpu, width, HERD_STRIP, 0.3 * (double)rows, norm_weight_body, &n);
  herd_run_items(cpu, rows, 1, 20 + 0.4 * (double)width, norm_backward_body, &n);
}

// ---------------------------------------------------------------------------------------------------------------------
// Rotary embedding and temperature

typedef struct {
  const herd_layer_kernels *kernels;
  int64_t heads, half, x_row, out_row;
  const int64_t *positions;
  const float *frequencies, *x, *table;
  float *out;
  bool inverse;
} rotation;

static void rope_table_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const rotation *t = context;
  for (int64_t p = begin; p < end; p++) {
    const float position = (float)t->positions[p];
    float *row = t->out + p * 2 * t->half;
    for (int64_t i = 0; i < t->half; i++) {
      const float angle = position * t->frequencies[i];
      double cosine, sine;
      herd_math_cos_sin((double)angle, &cosine, &sine);
      row[2 * i] = (float)cosine;
      row[2 * i + 1] = (float)sine;
    }
  }
}

void herd_cpu_rope_table(herd_cpu *cpu, int64_t count, const int64_t *positions, int64_t half,
                         const float *frequencies, float *table) {
  rotation t = {.half = half, .positions = positions, .frequencies = frequencies, .out = table};
  herd_run_items(cpu, count, 1, 15 * (double)half, rope_table_body, &t);
}

static void rope_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const rotation *t = context;
  for (int64_t token = begin; token < end; token++) {
    const float *table = t->table + token * 2 * t->half;
    for (int64_t h = 0; h < t->heads; h++) {
      const int64_t head = h * 2 * t->half;
      t->kernels->rope(t->half, table, t->inverse, t->x + token * t->x_row + head, t->out + token * t->out_row + head);
    }
  }
}

void herd_cpu_rope(herd_cpu *cpu, int64_t tokens, int64_t heads, int64_t half, const float *table, bool inverse,
                   const float *x, int64_t x_row, float *out, int64_t out_row) {
  rotation t = {.kernels = cpu->layers, .heads = heads, .half = half, .x_row = x_row, .out_row = out_row, .x = x,
                .table = table, .out = out, .inverse = inverse};
  herd_run_items(cpu, tokens, 1, 0.8 * (double)(heads * half), rope_body, &t);
}

float herd_attention_temperature(int64_t position, double floor_scale, double scale) {
  return (float)(1 + scale * herd_math_log(1 + floor((double)(position + 1) / floor_scale)));
}

// ---------------------------------------------------------------------------------------------------------------------
// SwiGLU

typedef struct {
  const herd_layer_kernels *kernels;
  herd_conversion convert;
  int64_t width, row;
  const float *dout, *gate, *up;
  herd_type type;
  uint8_t *out, *dgate, *dup;
} gated;

static void swiglu_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const gated *g = context;
  for (int64_t r = begin; r < end; r++) {
    const float *gate = g->gate + r * g->row, *up = g->up + r * g->row;
    uint8_t *out = g->out + herd_bytes(g->type, r * g->width);
    if (g->type == HERD_F32) {
      g->kernels->swiglu(g->width, gate, up, (float *)(void *)out);
      continue;
    }
    for (int64_t i = 0; i < g->width; i += HERD_PART) {
      const int64_t count = g->width - i < HERD_PART ? g->width - i : HERD_PART;
      float part[HERD_PART];
      g->kernels->swiglu(count, gate + i, up + i, part);
      g->convert(count, (const uint8_t *)part, HERD_F32, out + herd_bytes(g->type, i), g->type);
    }
  }
}

void herd_cpu_swiglu(herd_cpu *cpu, int64_t rows, int64_t width, const float *gate, const float *up, int64_t row,
                     void *out, herd_type type) {
  gated g = {.kernels = cpu->layers, .convert = cpu->products->convert, .width = width, .row = row, .gate = gate, .up = up,
             .type = type, .out = out};
  herd_run_items(cpu, rows, 1, 0.8 * (double)width, swiglu_body, &g);
}

static void swiglu_backward_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const gated *g = context;
  for (int64_t r = begin; r < end; r++) {
    const float *dout = g->dout + r * g->width, *gate = g->gate + r * g->row, *up = g->up + r * g->row;
    uint8_t *dgate = g->dgate + herd_bytes(g->type, r * g->row), *dup = g->dup + herd_bytes(g->type, r * g->row);
    if (g->type == HERD_F32) {
      g->kernels->swiglu_backward(g->width, dout, gate, up, (float *)(void *)dgate, (float *)(void *)dup);
      continue;
    }
    for (int64_t i = 0; i < g->width; i += HERD_PART) {
      const int64_t count = g->width - i < HERD_PART ? g->width - i : HERD_PART;
      float gate_part[HERD_PART], up_part[HERD_PART];
      g->kernels->swiglu_backward(count, dout + i, gate + i, up + i, gate_part, up_part);
      g->convert(count, (const uint8_t *)gate_part, HERD_F32, dgate + herd_bytes(g->type, i), g->type);
      g->convert(count, (const uint8_t *)up_part, HERD_F32, dup + herd_bytes(g->type, i), g->type);
    }
  }
}

void herd_cpu_swiglu_backward(herd_cpu *cpu, int64_t rows, int64_t width, const float *dout, const float *gate,
                              const float *up, int64_t row, void *dgate, void *dup, herd_type type) {
  gated g = {.kernels = cpu->layers, .convert = cpu->products->convert, .width = width, .row = row, .dout = dout,
             .gate = gate, .up = up, .type = type, .dgate = dgate, .dup = dup};
  herd_run_items(cpu, rows, 1, 1.2 * (double)width, swiglu_backward_body, &g);
}

// ---------------------------------------------------------------------------------------------------------------------
// Embedding

typedef struct {
  const herd_layer_kernels *kernels;
  int64_t tokens, width;
  const int32_t *ids;
  const void *table;
  herd_type type;
  herd_dequantizer dequantize;  // NULL if the table is of a plain type
  const float *dout;
  float *out;
} embedding;

static void embedding_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const embedding *e = context;
  const int64_t bytes = herd_bytes(e->type, e->width);
  for (int64_t t = begin; t < end; t++) {
    const uint8_t *row = (const uint8_t *)e->table + e->ids[t] * bytes;
    if (e->dequantize) {
      e->dequantize(row, e->width >> herd_layouts[e->type].power, e->out + t * e->width);
    } else {
      e->kernels->widen_rows(1, e->width, row, e->width, e->type, e->out + t * e->width);
    }
  }
}

void herd_cpu_embedding(herd_cpu *cpu, int64_t tokens, int64_t width, const int32_t *ids, const void *table,
                        herd_type type, float *out) {
  embedding e = {.kernels = cpu->layers, .width = width, .ids = ids, .table = table, .type = type,
                 .dequantize = cpu->products->dequantizers[type], .out = out};
  herd_run_items(cpu, tokens, 1, 50 + 0.3 * (double)width, embedding_body, &e);
}

static void embedding_backward_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const embedding *e = context;
  for (int64_t t = 0; t < e->tokens; t++) {
    float *row = e->out + e->ids[t] * e->width + begin;
    e->kernels->add(end - begin, row, e->dout + t * e->width + begin, row);
  }
}

void herd_cpu_embedding_backward(herd_cpu *cpu, int64_t tokens, int64_t width, const int32_t *ids, const float *dout,
                                 float *dtable) {
  embedding e = {.kernels = cpu->layers, .tokens = tokens, .width = width, .ids = ids, .dout = dout, .out = dtable};
  herd_run_items(cpu, width, HERD_STRIP, 0.5 * (double)tokens, embedding_backward_body, &e);
}

// ---------------------------------------------------------------------------------------------------------------------
// Cross entropy

typedef struct {
  const herd_layer_kernels *kernels;
  int64_t classes;
  float *logits;
  const int32_t *labels;
  float weight, z_loss;
  bool gradient;
  float *loss, *z;
} entropy;

/// loss = z - logit + z_loss z^2 with z = maximum + log(sum), in double until it is stored. With p = e / sum:
/// d loss / d logit = p (1 + 2 z_loss z) - onehot.
static void entropy_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const entropy *c = context;
  for (int64_t r = begin; r < end; r++) {
    float *row = c->logits + r * c->classes;
    const int32_t label = c->labels[r];
    const float logit = label < 0 ? 0.0f : row[label];
    const float maximum = c->kernels->maximum(c->classes, row);
    const float sum = c->kernels->exp_sum(c->classes, row, maximum, c->gradient ? row : NULL);
    const double z = (double)maximum + herd_math_log((double)sum);
    if (c->z) c->z[r] = (float)z;
    c->loss[r] = label < 0 ? 0.0f : (float)(z - (double)logit + (double)c->z_loss * z * z);
    if (!c->gradient) continue;
    if (label < 0) {
      c->kernels->fill(c->classes, 0.0f, row);
      continue;
    }
    const double factor = (double)c->weight * (1 + 2 * (double)c->z_loss * z) / (double)sum;
    c->kernels->scale(c->classes, row, (float)factor, row);
    row[label] -= c->weight;
  }
}

void herd_cpu_cross_entropy(herd_cpu *cpu, int64_t rows, int64_t classes, float *logits, const int32_t *labels,
                            float weight, float z_loss, bool gradient, float *loss, float *z) {
  entropy c = {.kernels = cpu->layers, .classes = classes, .logits = logits, .labels = labels, .weight = weight,
               .z_loss = z_loss, .gradient = gradient, .loss = loss, .z = z};
  herd_run_items(cpu, rows, 1, 100 + 0.6 * (double)classes, entropy_body, &c);
}
