// Loops that find the machine's limits. Twelve chains side by side are more than latency times ports of any present core,
// and few enough for sixteen registers; empty asm statements keep each in a register and every step in the loop.
// Knows no clock: whoever calls measures.
#pragma STDC FP_CONTRACT OFF
#include "machine_limits.h"

#include <string.h>

#include "internal.h"

enum { CHAINS = 12, PART = 1 << 20 };

#if defined(__x86_64__)
#include <immintrin.h>
#define LIMIT_TARGET(features) __attribute__((target(features)))
#define KEEP(x) __asm__ volatile("" : "+v"(x))
#elif defined(__aarch64__)
#include <arm_neon.h>
#define LIMIT_TARGET(features)
#define KEEP(x) __asm__ volatile("" : "+w"(x))
#endif

/// A loop of STEP over chains that start from `zero`; its result depends on all of them.
#define LOOP(NAME, FEATURES, VECTOR, FACTOR, ZERO, STEP)              \
  LIMIT_TARGET(FEATURES) static void NAME(int64_t steps, void *end) { \
    VECTOR x = FACTOR, chain[CHAINS];                                 \
    KEEP(x);                                                          \
    HERD_UNROLL for (int i = 0; i < CHAINS; i++) chain[i] = ZERO;     \
    for (int64_t s = 0; s < steps; s++) {                             \
      HERD_UNROLL for (int i = 0; i < CHAINS; i++) {                  \
        chain[i] = STEP(chain[i], x);                                 \
        KEEP(chain[i]);                                               \
      }                                                               \
    }                                                                 \
    memcpy(end, chain, sizeof chain);                                 \
  }

#if defined(__x86_64__)
#define F32_512(a, x) _mm512_fmadd_ps(a, x, x)
#define F32_256(a, x) _mm256_fmadd_ps(a, x, x)
#define BF16_512(a, x) _mm512_dpbf16_ps(a, (__m512bh)(x), (__m512bh)(x))
#define INT8_512(a, x) _mm512_dpbusd_epi32(a, x, x)
LOOP(f32_512, "avx512f", __m512, _mm512_set1_ps(0.5f), _mm512_setzero_ps(), F32_512)
LOOP(f32_256, "avx2,fma", __m256, _mm256_set1_ps(0.5f), _mm256_setzero_ps(), F32_256)
LOOP(bf16_512, "avx512f,avx512bf16", __m512, _mm512_castsi512_ps(_mm512_set1_epi32(0x3F803F80)), _mm512_setzero_ps(), BF16_512)
LOOP(int8_512, "avx512f,avx512vnni", __m512i, _mm512_set1_epi8(1), _mm512_setzero_si512(), INT8_512)
#elif defined(__aarch64__)
#define F32_128(a, x) vfmaq_f32(a, x, x)
LOOP(f32_128, "", float32x4_t, vdupq_n_f32(0.5f), vdupq_n_f32(0), F32_128)
#endif

typedef void (*loop)(int64_t steps, void *end);

/// The widest loop that this machine has, and the operations of one of its steps; NULL if there is none.
static loop widest(herd_limit limit, double *operations) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  const bool wide = __builtin_cpu_supports("avx512f");
  switch (limit) {
    case HERD_LIMIT_F32:
      if (!wide && !herd_isa_available(HERD_AVX2)) return NULL;
      *operations = 2.0 * (wide ? 16 : 8) * CHAINS;
      return wide ? f32_512 : f32_256;
    case HERD_LIMIT_BF16:
      *operations = 2.0 * 32 * CHAINS;
      return wide && __builtin_cpu_supports("avx512bf16") ? bf16_512 : NULL;
    case HERD_LIMIT_INT8:
      *operations = 2.0 * 64 * CHAINS;
      return wide && __builtin_cpu_supports("avx512vnni") ? int8_512 : NULL;
  }
#elif defined(__aarch64__)
  *operations = 2.0 * 4 * CHAINS;
  if (limit == HERD_LIMIT_F32) return f32_128;
#endif
  return NULL;
}

typedef struct {
  loop run;
  int64_t steps;
} arithmetic;

static void arithmetic_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const arithmetic *job = context;
  _Alignas(64) uint8_t chains[CHAINS * 64];
  for (int64_t i = begin; i < end; i++) job->run(job->steps, chains);
}

double herd_cpu_limit_arithmetic(herd_cpu *cpu, herd_limit limit, int64_t steps) {
  enum { PIECES = 16 };  // for each thread, so that none waits long for another
  double operations = 0;
  arithmetic job = {.run = widest(limit, &operations), .steps = (steps + PIECES - 1) / PIECES};
  if (!job.run) return 0;
  const int64_t pieces = (int64_t)PIECES * cpu->threads;
  herd_pool_run(cpu->pool, pieces, 1, arithmetic_body, &job);
  return operations * (double)job.steps * (double)pieces;
}

typedef struct {
  const uint8_t *memory;
  int64_t bytes;
  uint64_t *sums;  // one a part
} reading;

#if defined(__x86_64__)
LIMIT_TARGET("avx512f") static uint64_t read_512(const uint8_t *at, int64_t bytes) {
  __m512i sum[4] = {_mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512()};
  for (int64_t i = 0; i + 256 <= bytes; i += 256) {
    HERD_UNROLL for (int j = 0; j < 4; j++) sum[j] = _mm512_xor_si512(sum[j], _mm512_loadu_si512(at + i + 64 * j));
  }
  const __m512i all = _mm512_xor_si512(_mm512_xor_si512(sum[0], sum[1]), _mm512_xor_si512(sum[2], sum[3]));
  return (uint64_t)_mm512_reduce_add_epi64(all);
}
#endif

static uint64_t read_plain(const uint8_t *at, int64_t bytes) {
  uint64_t sum[4] = {0};
  for (int64_t i = 0; i + 32 <= bytes; i += 32) {
    for (int j = 0; j < 4; j++) {
      uint64_t word;
      memcpy(&word, at + i + 8 * j, sizeof word);
      sum[j] ^= word;
    }
  }
  return sum[0] ^ sum[1] ^ sum[2] ^ sum[3];
}

static void read_body(void *context, int64_t begin, int64_t end, int worker) {
  (void)worker;
  const reading *job = context;
  for (int64_t part = begin; part < end; part++) {
    const int64_t first = part * PART, left = job->bytes - first;
    const int64_t bytes = left < PART ? left : PART;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f")) {
      job->sums[part] = read_512(job->memory + first, bytes);
      continue;
    }
#endif
    job->sums[part] = read_plain(job->memory + first, bytes);
  }
}

uint64_t herd_cpu_limit_read(herd_cpu *cpu, const void *memory, int64_t bytes) {
  const int64_t parts = (bytes + PART - 1) / PART;
  reading job = {.memory = memory, .bytes = bytes, .sums = herd_cpu_scratch(cpu, 0, (size_t)(parts + 1) * sizeof(uint64_t))};
  // Neighbouring parts go to the same thread as far as that leaves work for all.
  const int64_t grain = parts / (8 * cpu->threads);
  herd_pool_run(cpu->pool, parts, grain > 0 ? grain : 1, read_body, &job);
  uint64_t sum = 0;
  for (int64_t i = 0; i < parts; i++) sum ^= job.sums[i];
  return sum;
}
