// Conversions between number formats; the scalar loops are the specification.
// Knows no products.
#pragma STDC FP_CONTRACT OFF
#include "product_kernels.h"

enum { PIECE = 16384 };  // elements a thread takes at once; a multiple of every block

// ---------------------------------------------------------------------------------------------------------------------
// Conversion

void herd_generic_convert(int64_t count, const uint8_t *source, herd_type from, uint8_t *target, herd_type to) {
  for (int64_t i = 0; i < count; i++) {
    float x = herd_element(from, source, i);
    if (to == HERD_F32) {
      memcpy(target + i * 4, &x, sizeof x);
    } else {
      uint16_t half = to == HERD_BF16 ? herd_to_bf16(x) : herd_to_f16(x);
      memcpy(target + i * 2, &half, sizeof half);
    }
  }
}

typedef struct {
  herd_cpu *cpu;
  const uint8_t *source;
  uint8_t *target;
  herd_type from, to;
} conversion;

/// Whole blocks, by way of F32.
static void unpack_piece(const conversion *job, const uint8_t *source, uint8_t *target, int64_t count) {
  const herd_product_kernels *kernels = job->cpu->products;
  const herd_dequantizer dequantize = kernels->dequantizers[job->from];
  const int power = herd_layouts[job->from].power;
  if (job->to == HERD_F32) {
    dequantize(source, count >> power, (float *)(void *)target);
    return;
  }
  for (int64_t i = 0; i < count; i += HERD_BLOCK_MOST) {
    float values[HERD_BLOCK_MOST];
    int64_t some = count - i < HERD_BLOCK_MOST ? count - i : HERD_BLOCK_MOST;
    dequantize(source + herd_bytes(job->from, i), some >> power, values);
    kernels->convert(some, (const uint8_t *)values, HERD_F32, target + herd_bytes(job->to, i), job->to);
  }
}

static void convert_piece(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const conversion *job = context;
  const uint8_t *source = job->source + herd_bytes(job->from, begin);
  uint8_t *target = job->target + herd_bytes(job->to, begin);
  if (herd_is_block(job->from)) {
    unpack_piece(job, source, target, end - begin);
  } else if (job->from == job->to) {
    memcpy(target, source, (size_t)herd_bytes(job->to, end - begin));
  } else {
    job->cpu->products->convert(end - begin, source, job->from, target, job->to);
  }
}

void herd_cpu_convert(herd_cpu *cpu, int64_t count, const void *source, herd_type from, void *target, herd_type to) {
  conversion job = {.cpu = cpu, .source = source, .target = target, .from = from, .to = to};
  herd_pool_run(cpu->pool, count, PIECE, convert_piece, &job);
}
