// Turns flushing of denormals on and back on x86-64. Knows no vectors.
#ifndef HERD_X86_FLUSH_H
#define HERD_X86_FLUSH_H

#include <immintrin.h>

/// Returns the mode before.
static inline unsigned herd_x86_flush_denormals(void) {
  unsigned mode = _mm_getcsr();
  _mm_setcsr(mode | 0x8040);  // results (FTZ) and operands (DAZ)
  return mode;
}

static inline void herd_x86_restore(unsigned mode) { _mm_setcsr(mode); }

#endif
