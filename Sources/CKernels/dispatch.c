// Chooses the instruction set and makes the machine that every kernel runs on. Knows no arithmetic.
#pragma STDC FP_CONTRACT OFF
#define _GNU_SOURCE
#include "internal.h"

#include <stdlib.h>
#include <sys/mman.h>

bool herd_isa_available(herd_isa isa) {
  switch (isa) {
    case HERD_GENERIC: return true;
#if defined(__x86_64__)
    case HERD_AVX2:
      __builtin_cpu_init();
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c");
    case HERD_AVX512:
      return herd_isa_available(HERD_AVX2) && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
             __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
#elif defined(__aarch64__)
    case HERD_NEON: return true;
#endif
    default: return false;
  }
}

herd_isa herd_isa_best(void) {
  static const herd_isa best_first[] = {HERD_AVX512, HERD_AVX2, HERD_NEON};
  for (size_t i = 0; i < sizeof best_first / sizeof best_first[0]; i++) {
    if (herd_isa_available(best_first[i])) return best_first[i];
  }
  return HERD_GENERIC;
}

herd_cpu *herd_cpu_create(herd_isa isa, int threads) {
  if (threads < 1 || !herd_isa_available(isa)) return NULL;
  herd_cpu *cpu = calloc(1, sizeof *cpu);
  if (!cpu) return NULL;
  cpu->threads = threads;
  cpu->products = herd_product_kernels_for(isa);
  cpu->layers = herd_layer_kernels_for(isa);
  cpu->scratch = aligned_alloc(64, (size_t)threads * sizeof *cpu->scratch);
  cpu->pool = herd_pool_create(threads);
  if (cpu->scratch) {
    for (int i = 0; i < threads; i++) cpu->scratch[i] = (herd_scratch){0};
  }
  if (!cpu->scratch || !cpu->pool) {
    herd_cpu_destroy(cpu);
    return NULL;
  }
  return cpu;
}

void herd_cpu_destroy(herd_cpu *cpu) {
  if (!cpu) return;
  herd_pool_destroy(cpu->pool);
  for (int i = 0; cpu->scratch && i < cpu->threads; i++) free(cpu->scratch[i].memory);
  free(cpu->scratch);
  free(cpu->shared.memory);
  free(cpu);
}

int herd_cpu_threads(const herd_cpu *cpu) { return cpu->threads; }


void herd_cpu_parallel(herd_cpu *cpu, int64_t count, int64_t grain, herd_body body, void *context) {
  herd_pool_run(cpu->pool, count, grain, body, context);
}

static void *scratch_of(herd_scratch *own, size_t bytes) {
  if (bytes <= own->bytes) return own->memory;
  enum { HUGE_PAGE = 2 << 20, PAGE = 4096 };
  size_t alignment = bytes >= HUGE_PAGE ? HUGE_PAGE : PAGE;
  size_t rounded = (bytes + alignment - 1) / alignment * alignment;
  free(own->memory);
  *own = (herd_scratch){0};
  void *memory = aligned_alloc(alignment, rounded);
  if (!memory) abort();  // a kernel cannot go on without its scratch, and the system has no memory left
  if (alignment == HUGE_PAGE) madvise(memory, rounded, MADV_HUGEPAGE);
  *own = (herd_scratch){.memory = memory, .bytes = rounded};
  return memory;
}

void *herd_cpu_scratch(herd_cpu *cpu, int worker, size_t bytes) { return scratch_of(&cpu->scratch[worker], bytes); }

void *herd_shared_scratch(herd_cpu *cpu, size_t bytes) { return scratch_of(&cpu->shared, bytes); }
