// Keys and values on their way into a cache. Knows no cache.
#pragma STDC FP_CONTRACT OFF
#include "product_kernels.h"

enum { PIECE = 16384 };  // elements a thread takes at once

/// Infinities of a line of F16 become the largest numbers of their sign.
static void saturate(int64_t count, uint16_t *halves) {
  for (int64_t i = 0; i < count; i++) halves[i] -= (halves[i] & 0x7FFF) == 0x7C00;
}

static void saturate_piece(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  saturate(end - begin, (uint16_t *)context + begin);
}

void herd_cpu_store(herd_cpu *cpu, int64_t count, const float *source, void *target, herd_type to) {
  if (herd_is_block(to)) {
    herd_cpu_quantize(cpu, count, source, target, to);
    return;
  }
  herd_cpu_convert(cpu, count, source, HERD_F32, target, to);
  if (to == HERD_F16) herd_pool_run(cpu->pool, count, PIECE, saturate_piece, target);
}
