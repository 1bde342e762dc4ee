// A pool of threads that shares one region of work at a time. Knows no kernel.
//
// One 32-bit word tells everything: a region's number (upper half), how many workers are inside it, and whether it is
// open. A worker joins only while the region is open, so the caller never waits for a worker that the system has not
// scheduled: it does the work itself, closes the region and waits for those inside, each busy with its last piece.
#pragma STDC FP_CONTRACT OFF
#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { OPEN = 1, INSIDE = 2, INSIDE_MASK = 0xFFFE, REGION = 0x10000, MOST_THREADS = 0x7FFF };
enum { SPIN_NANOSECONDS = 50000 };

typedef struct {
  herd_pool *pool;
  pthread_t thread;
  int worker;
} pool_thread;

struct herd_pool {
  _Alignas(64) _Atomic uint32_t state;
  _Atomic uint32_t sleepers;  // threads that may be waiting on `state` in the kernel
  _Atomic bool leaving;
  _Alignas(64) _Atomic int64_t next;
  _Alignas(64) int64_t count;
  int64_t grain;
  herd_body body;
  void *context;
  int64_t spin;  // nanoseconds
  int threads;
  int started;
  pool_thread *others;
};

static int64_t nanoseconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static void relax(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

/// Returns when the state is not `seen` any more: spins first, then sleeps.
static void wait_for_change(herd_pool *pool, uint32_t seen) {
  if (pool->spin > 0) {
    int64_t limit = nanoseconds() + pool->spin;
    do {
      for (int i = 0; i < 16; i++) {
        if (atomic_load_explicit(&pool->state, memory_order_acquire) != seen) return;
        relax();
      }
    } while (nanoseconds() < limit);
  }
  atomic_fetch_add(&pool->sleepers, 1);
  while (atomic_load(&pool->state) == seen) {
    syscall(SYS_futex, (uint32_t *)&pool->state, FUTEX_WAIT_PRIVATE, seen, NULL, NULL, 0);
  }
  atomic_fetch_sub(&pool->sleepers, 1);
}

static void wake(herd_pool *pool) {
  // The state was changed before: whoever is not counted yet will find it changed and not sleep.
  if (atomic_load(&pool->sleepers) == 0) return;
  syscall(SYS_futex, (uint32_t *)&pool->state, FUTEX_WAKE_PRIVATE, INT_MAX, NULL, NULL, 0);
}

static void take_pieces(herd_pool *pool, int worker) {
  int64_t count = pool->count, grain = pool->grain;
  for (;;) {
    int64_t begin = atomic_fetch_add_explicit(&pool->next, grain, memory_order_relaxed);
    if (begin >= count) return;
    pool->body(pool->context, begin, count - begin < grain ? count : begin + grain, worker);
  }
}

static void *work(void *argument) {
  pool_thread *self = argument;
  herd_pool *pool = self->pool;
  uint32_t done = 0;  // the region this worker has seen the end of
  for (;;) {
    uint32_t state = atomic_load_explicit(&pool->state, memory_order_acquire);
    if (atomic_load_explicit(&pool->leaving, memory_order_relaxed)) return NULL;
    if (!(state & OPEN) || state / REGION == done) {
      wait_for_change(pool, state);
      continue;
    }
    if (!atomic_compare_exchange_weak_explicit(&pool->state, &state, state + INSIDE, memory_order_acq_rel,
                                               memory_order_relaxed)) {
      continue;
    }
    done = state / REGION;
    take_pieces(pool, self->worker);
    state = atomic_fetch_sub(&pool->state, INSIDE) - INSIDE;
    if (!(state & OPEN) && !(state & INSIDE_MASK)) wake(pool);  // the caller may sleep
  }
}

void herd_pool_run(herd_pool *pool, int64_t count, int64_t grain, herd_body body, void *context) {
  if (count <= 0) return;
  if (grain < 1) grain = 1;
  if (pool->threads == 1 || count <= grain) {
    for (int64_t begin = 0; begin < count; begin += grain) {
      body(context, begin, count - begin < grain ? count : begin + grain, 0);
      if (count - begin <= grain) return;  // also keeps `begin` from overflowing
    }
    return;
  }
  pool->count = count;
  pool->grain = grain;
  pool->body = body;
  pool->context = context;
  atomic_store_explicit(&pool->next, 0, memory_order_relaxed);
  atomic_fetch_add(&pool->state, REGION | OPEN);
  wake(pool);
  take_pieces(pool, 0);
  uint32_t state = atomic_fetch_sub(&pool->state, OPEN) - OPEN;
  while (state & INSIDE_MASK) {
    wait_for_change(pool, state);
    state = atomic_load(&pool->state);
  }
}

/// How many threads can run at once here.
static int processors(void) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
  return (int)sysconf(_SC_NPROCESSORS_ONLN);
}

herd_pool *herd_pool_create(int threads) {
  if (threads < 1 || threads > MOST_THREADS) return NULL;
  herd_pool *pool = aligned_alloc(64, (sizeof *pool + 63) / 64 * 64);
  if (!pool) return NULL;
  *pool = (herd_pool){.threads = threads, .spin = threads <= processors() ? SPIN_NANOSECONDS : 0};
  pool->others = calloc((size_t)threads, sizeof *pool->others);
  if (!pool->others) {
    free(pool);
    return NULL;
  }
  for (; pool->started < threads - 1; pool->started++) {
    pool_thread *other = &pool->others[pool->started];
    *other = (pool_thread){.pool = pool, .worker = pool->started + 1};
    if (pthread_create(&other->thread, NULL, work, other)) {
      herd_pool_destroy(pool);
      return NULL;
    }
  }
  return pool;
}

void herd_pool_destroy(herd_pool *pool) {
  if (!pool) return;
  atomic_store(&pool->leaving, true);
  atomic_fetch_add(&pool->state, REGION);
  wake(pool);
  for (int i = 0; i < pool->started; i++) pthread_join(pool->others[i].thread, NULL);
  free(pool->others);
  free(pool);
}
