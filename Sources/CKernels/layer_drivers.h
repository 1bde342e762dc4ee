// What the threaded drivers of the layers share: when to wake the other threads, and how to cut rows and columns.
// Knows no arithmetic.
#ifndef HERD_LAYER_DRIVERS_H
#define HERD_LAYER_DRIVERS_H

#include "layer_kernels.h"
#include "product_kernels.h"

enum {
  HERD_PART = 256,                  // elements computed at a time on their way to a narrower type
  HERD_STRIP = 64,                  // columns are cut in multiples of this: whole cache lines, whole vectors
  HERD_PIECE_NANOSECONDS = 10000,   // a piece of work worth handing out
  HERD_ALONE_NANOSECONDS = 10000,   // a region below this is not worth calling a thread that spins
};

/// Runs `body` over [0, count), on the calling thread alone if all of it is short. `cost`: nanoseconds an item, roughly.
/// Pieces are multiples of `multiple`. No result may depend on how [0, count) is cut.
static inline void herd_run_items(herd_cpu *cpu, int64_t count, int64_t multiple, double cost, herd_body body,
                                  void *context) {
  if (count <= 0) return;
  if (cpu->threads == 1 || cost * (double)count < HERD_ALONE_NANOSECONDS) {
    body(context, 0, count, 0);
    return;
  }
  const double wanted = HERD_PIECE_NANOSECONDS / cost;
  const int64_t most = (count + cpu->threads - 1) / cpu->threads;
  int64_t grain = wanted < (double)most ? (int64_t)wanted : most;
  grain = (grain + multiple - 1) / multiple * multiple;
  herd_cpu_parallel(cpu, count, grain < multiple ? multiple : grain, body, context);
}

#endif
