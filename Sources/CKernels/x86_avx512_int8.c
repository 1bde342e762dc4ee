// Int8 products with AVX-512 and its dot products of bytes: a few rows from the blocks, more by way of panels.
// Knows no threads.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include "x86_avx512_int8.h"

#define HERD_BLOCKS HERD_TARGET_AVX512_VNNI
#include "int8_activations.h"

static void unit(herd_cpu *cpu, int worker, const herd_int8_product *x, int64_t m0, int64_t m1, int64_t n0, int64_t n1) {
  if (x->p->m <= herd_int8_few_rows(x->p->b_type)) herd_avx512_int8_few(x, n0, n1);
  else herd_avx512_int8_tiles(cpu, worker, x, m0, m1, n0, n1);
}

const herd_int8_kernels herd_avx512_int8 = {.quantize = int8_quantize, .unit = unit};
#endif
