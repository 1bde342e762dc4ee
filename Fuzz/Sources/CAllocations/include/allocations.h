// How much memory a stretch of the main thread's work takes. Knows no parser.
#ifndef FUZZ_ALLOCATIONS_H
#define FUZZ_ALLOCATIONS_H

#include <stddef.h>

/// Counts from here on, from zero, until `fuzz_allocations_peak`.
void fuzz_allocations_begin(void);
/// Stops counting. The most bytes that this thread held at a time since `fuzz_allocations_begin`.
ptrdiff_t fuzz_allocations_peak(void);

#endif
