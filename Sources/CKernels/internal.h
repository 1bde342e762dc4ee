// What the files of this target share: the machine behind `herd_cpu`, its pool of threads, its tables of kernels.
// Knows no arithmetic.
#ifndef HERD_INTERNAL_H
#define HERD_INTERNAL_H

#include "kernels.h"

#define HERD_HIDDEN __attribute__((visibility("hidden")))
#define HERD_ALWAYS_INLINE static inline __attribute__((always_inline))
#if defined(__clang__)
#define HERD_UNROLL _Pragma("clang loop unroll(full)")
#else
#define HERD_UNROLL _Pragma("GCC unroll 16")
#endif
#if defined(__x86_64__)
#define HERD_TARGET_AVX2 __attribute__((target("avx2,fma,f16c")))
#define HERD_TARGET_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c")))
#define HERD_TARGET_AVX512_BF16 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,avx2,fma,f16c")))
#endif

// ---------------------------------------------------------------------------------------------------------------------
// Tables of kernels: one function an entry, filled once an instruction set. Their members are declared by those who
// write and call them: `product_kernels.h` and `layer_kernels.h`.

typedef struct herd_product_kernels herd_product_kernels;
typedef struct herd_layer_kernels herd_layer_kernels;

/// The table of an instruction set that is available here.
HERD_HIDDEN const herd_product_kernels *herd_product_kernels_for(herd_isa isa);
HERD_HIDDEN const herd_layer_kernels *herd_layer_kernels_for(herd_isa isa);

// ---------------------------------------------------------------------------------------------------------------------
// Threads

typedef struct herd_pool herd_pool;
typedef void (*herd_body)(void *context, int64_t begin, int64_t end, int worker);

/// NULL if a thread cannot be started. The caller of `herd_pool_run` is worker 0.
HERD_HIDDEN herd_pool *herd_pool_create(int threads);
HERD_HIDDEN void herd_pool_destroy(herd_pool *pool);
/// Runs `body` over [0, count) in pieces of at most `grain`, handed out in ascending order to whoever is free.
HERD_HIDDEN void herd_pool_run(herd_pool *pool, int64_t count, int64_t grain, herd_body body, void *context);

// ---------------------------------------------------------------------------------------------------------------------
// The machine

/// Scratch memory of one worker, alone on its cache line.
typedef struct {
  _Alignas(64) void *memory;
  size_t bytes;
} herd_scratch;

struct herd_cpu {
  int threads;
  herd_pool *pool;
  herd_scratch *scratch;  // one a worker
  herd_scratch shared;    // of the calling thread
  const herd_product_kernels *products;
  const herd_layer_kernels *layers;
};

/// Scratch that all workers may read and write, at least `bytes` long; the next call may move it.
HERD_HIDDEN void *herd_shared_scratch(herd_cpu *cpu, size_t bytes);

#endif
