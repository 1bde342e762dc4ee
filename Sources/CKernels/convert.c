// Conversions between number formats and quantisation into blocks; the scalar loops are the specification.
// Knows no products.
#pragma STDC FP_CONTRACT OFF
#include <math.h>

#include "product_kernels.h"

enum { PIECE = 16384 };  // elements a thread takes at once; a multiple of every block
enum { HERD_BLOCK = 32 };

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

static void convert_piece(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const conversion *job = context;
  const uint8_t *source = job->source + herd_bytes(job->from, begin);
  uint8_t *target = job->target + herd_bytes(job->to, begin);
  if (herd_is_block(job->from)) {
    int64_t blocks = (end - begin) >> herd_layouts[job->from].power;
    job->cpu->products->dequantizers[job->from](source, blocks, (float *)(void *)target);
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

// ---------------------------------------------------------------------------------------------------------------------
// Quantisation

/// To the nearest integer in -limit ... limit, halves away from zero; NaN becomes 0.
static int nearest(float x, int limit) {
  float magnitude = fabsf(x);
  if (!(magnitude < (float)limit)) return isnan(x) ? 0 : x < 0 ? -limit : limit;
  int whole = (int)magnitude;
  if (magnitude - (float)whole >= 0.5f) whole++;
  return x < 0 ? -whole : whole;
}

static void store_half(uint8_t target[2], float x) {
  uint16_t half = herd_to_f16(x);
  memcpy(target, &half, sizeof half);
}

/// Scale max|x| / 127, values x / scale.
static void quantize_q8_0(const float *x, herd_block_q8_0 *block) {
  float most = 0;
  for (int i = 0; i < HERD_BLOCK; i++) most = fabsf(x[i]) > most ? fabsf(x[i]) : most;
  float scale = most / 127, inverse = scale != 0 ? 1 / scale : 0;
  store_half(block->scale, scale);
  for (int i = 0; i < HERD_BLOCK; i++) block->values[i] = (int8_t)nearest(x[i] * inverse, 127);
}

/// 0 ... 15, the fraction dropped; NaN becomes 8, the value of zero.
static uint8_t nibble(float x) {
  if (isnan(x)) return 8;
  return x >= 15 ? 15 : x <= 0 ? 0 : (uint8_t)x;
}

/// Scale: the element of largest magnitude (the first of several) / -8; values x / scale + 8, rounded.
static void quantize_q4_0(const float *x, herd_block_q4_0 *block) {
  float most = 0;
  for (int i = 0; i < HERD_BLOCK; i++) most = fabsf(x[i]) > fabsf(most) ? x[i] : most;
  float scale = most / -8, inverse = scale != 0 ? 1 / scale : 0;
  store_half(block->scale, scale);
  for (int i = 0; i < 16; i++) {
    block->nibbles[i] = (uint8_t)(nibble(x[i] * inverse + 8.5f) | nibble(x[i + 16] * inverse + 8.5f) << 4);
  }
}

typedef struct {
  const float *source;
  uint8_t *target;
  herd_type to;
} quantization;

static void quantize_piece(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const quantization *job = context;
  uint8_t *target = job->target + herd_bytes(job->to, begin);
  for (int64_t i = begin; i < end; i += HERD_BLOCK) {
    float x[HERD_BLOCK];
    memcpy(x, (const uint8_t *)job->source + i * 4, sizeof x);
    if (job->to == HERD_Q8_0) {
      herd_block_q8_0 block;
      quantize_q8_0(x, &block);
      memcpy(target, &block, sizeof block), target += sizeof block;
    } else {
      herd_block_q4_0 block;
      quantize_q4_0(x, &block);
      memcpy(target, &block, sizeof block), target += sizeof block;
    }
  }
}

void herd_cpu_quantize(herd_cpu *cpu, int64_t count, const float *source, void *target, herd_type to) {
  quantization job = {.source = source, .target = target, .to = to};
  herd_pool_run(cpu->pool, count, PIECE, quantize_piece, &job);
}
