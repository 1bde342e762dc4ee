// Routing: which tokens go to which expert, and the way there and back. Knows no expert.
#pragma STDC FP_CONTRACT OFF
#include "layer_drivers.h"
#include "math_functions.h"

typedef struct {
  const herd_layer_kernels *kernels;
  herd_conversion convert;
  int64_t k, experts, width;
  const float *logits, *x, *y, *base, *weights;
  const int32_t *index, *slot_of, *choice_of;
  int32_t *chosen;
  float *score, *out, *dlogits;
  herd_type type;  // of `rows`
  uint8_t *rows;
  bool accumulate;
} routing;

/// The highest value not chosen yet; ties, and values that are not numbers, go to the lower index.
static int32_t highest(const routing *r, const float *logits, const int32_t *chosen, int64_t count) {
  int32_t best = -1;
  for (int32_t e = 0; e < r->experts; e++) {
    bool taken = false;
    for (int64_t i = 0; i < count; i++) taken |= chosen[i] == e;
    if (taken) continue;
    if (best < 0 || logits[e] > logits[best]) best = e;
  }
  return best;
}

static void route_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const routing *r = context;
  for (int64_t t = begin; t < end; t++) {
    const float *logits = r->logits + t * r->experts;
    int32_t *chosen = r->chosen + t * r->k;
    for (int64_t i = 0; i < r->k; i++) {
      chosen[i] = highest(r, logits, chosen, i);
      r->score[t * r->k + i] = herd_math_sigmoid(logits[chosen[i]]);
    }
  }
}

void herd_cpu_route(herd_cpu *cpu, int64_t tokens, int64_t experts, int64_t k, const float *logits, int32_t *index,
                    float *score) {
  routing r = {.k = k, .experts = experts, .logits = logits, .chosen = index, .score = score};
  herd_run_items(cpu, tokens, 1, (double)(k * (20 + experts * 2)), route_body, &r);
}

void herd_cpu_route_sort(herd_cpu *cpu, int64_t choices, int64_t experts, const int32_t *index, int64_t *offsets,
                         int32_t *slot_of, int32_t *choice_of) {
  (void)cpu;  // a few nanoseconds a choice: not worth a thread
  memset(offsets, 0, (size_t)(experts + 1) * sizeof *offsets);
  for (int64_t c = 0; c < choices; c++) offsets[index[c] + 1]++;
  for (int64_t e = 0; e < experts; e++) offsets[e + 1] += offsets[e];
  // While the choices are dealt, offsets[e] is the next free slot of e; afterwards it is the start of e + 1.
  for (int64_t c = 0; c < choices; c++) {
    const int64_t slot = offsets[index[c]]++;
    slot_of[c] = (int32_t)slot;
    choice_of[slot] = (int32_t)c;
  }
  for (int64_t e = experts; e > 0; e--) offsets[e] = offsets[e - 1];
  offsets[0] = 0;
}

static void gather_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const routing *r = context;
  for (int64_t slot = begin; slot < end; slot++) {
    const int64_t choice = r->choice_of[slot];
    const float *x = r->x + choice / r->k * r->width, weight = r->weights[choice];
    uint8_t *row = r->rows + herd_bytes(r->type, slot * r->width);
    if (r->type == HERD_F32) {
      r->kernels->scale(r->width, x, weight, (float *)(void *)row);
      continue;
    }
    for (int64_t i = 0; i < r->width; i += HERD_PART) {
      const int64_t count = r->width - i < HERD_PART ? r->width - i : HERD_PART;
      float part[HERD_PART];
      r->kernels->scale(count, x + i, weight, part);
      r->convert(count, (const uint8_t *)part, HERD_F32, row + herd_bytes(r->type, i), r->type);
    }
  }
}

void herd_cpu_expert_gather(herd_cpu *cpu, int64_t choices, int64_t k, int64_t width, const float *x, const float *score,
                            const int32_t *choice_of, void *out, herd_type type) {
  routing r = {.kernels = cpu->layers, .convert = cpu->products->convert, .k = k, .width = width, .x = x,
               .weights = score, .choice_of = choice_of, .type = type, .rows = out};
  herd_run_items(cpu, choices, 1, 10 + 0.4 * (double)width, gather_body, &r);
}

static void scatter_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const routing *r = context;
  for (int64_t t = begin; t < end; t++) {
    float *out = r->out + t * r->width;
    if (!r->base) r->kernels->fill(r->width, 0.0f, out);
    const float *sum = r->base ? r->base + t * r->width : out;
    for (int64_t i = 0; i < r->k; i++, sum = out) {
      r->kernels->add(r->width, sum, r->y + r->slot_of[t * r->k + i] * r->width, out);
    }
  }
}

void herd_cpu_expert_scatter(herd_cpu *cpu, int64_t tokens, int64_t k, int64_t width, const float *base, const float *y,
                             const int32_t *slot_of, float *out) {
  routing r = {.kernels = cpu->layers, .k = k, .width = width, .base = base, .y = y, .slot_of = slot_of, .out = out};
  herd_run_items(cpu, tokens, 1, 10 + 0.4 * (double)(width * k), scatter_body, &r);
}

static void scatter_backward_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const routing *r = context;
  for (int64_t slot = begin; slot < end; slot++) {
    const int64_t token = r->choice_of[slot] / r->k;
    uint8_t *row = r->rows + herd_bytes(r->type, slot * r->width);
    if (r->type == HERD_F32) {
      memcpy(row, r->x + token * r->width, (size_t)r->width * sizeof(float));
    } else {
      r->convert(r->width, (const uint8_t *)(r->x + token * r->width), HERD_F32, row, r->type);
    }
  }
}

void herd_cpu_expert_scatter_backward(herd_cpu *cpu, int64_t choices, int64_t k, int64_t width, const float *dout,
                                      const int32_t *choice_of, void *dy, herd_type type) {
  routing r = {.convert = cpu->products->convert, .k = k, .width = width, .x = dout, .choice_of = choice_of, .type = type,
               .rows = dy};
  herd_run_items(cpu, choices, 1, 10 + 0.4 * (double)width, scatter_backward_body, &r);
}

static void gather_backward_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const routing *r = context;
  for (int64_t t = begin; t < end; t++) {
    const float *x = r->x + t * r->width;
    float *dx = r->out + t * r->width, *dlogits = r->dlogits + t * r->experts;
    r->kernels->fill(r->experts, 0.0f, dlogits);
    // The products with x first: dx may be the memory of x.
    for (int64_t i = 0; i < r->k; i++) {
      const int64_t choice = t * r->k + i;
      const float s = r->weights[choice];
      dlogits[r->index[choice]] = r->kernels->dot(r->width, x, r->y + r->slot_of[choice] * r->width) * s * (1.0f - s);
    }
    if (!r->accumulate) r->kernels->fill(r->width, 0.0f, dx);
    for (int64_t i = 0; i < r->k; i++) {
      const int64_t choice = t * r->k + i;
      r->kernels->add_scaled(r->width, r->weights[choice], r->y + r->slot_of[choice] * r->width, dx, dx);
    }
  }
}

void herd_cpu_expert_gather_backward(herd_cpu *cpu, int64_t tokens, int64_t k, int64_t experts, int64_t width,
                                     const float *d, const float *x, const float *score, const int32_t *index,
                                     const int32_t *slot_of, bool accumulate, float *dx, float *dlogits) {
  routing r = {.kernels = cpu->layers, .k = k, .experts = experts, .width = width, .x = x, .y = d, .weights = score,
               .index = index, .slot_of = slot_of, .out = dx, .dlogits = dlogits, .accumulate = accumulate};
  herd_run_items(cpu, tokens, 1, 20 + 0.8 * (double)(width * k), gather_backward_body, &r);
}
