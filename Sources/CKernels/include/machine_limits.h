// What the machine can do at most: loops that only compute, or only read. Knows no model and no clock.
#ifndef HERD_MACHINE_LIMITS_H
#define HERD_MACHINE_LIMITS_H

#include "kernels.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Multiply-adds from registers, independent of each other: of F32, of BF16 pairs (`vdpbf16ps`), of bytes (`vpdpbusd`).
typedef enum { HERD_LIMIT_F32, HERD_LIMIT_BF16, HERD_LIMIT_INT8 } herd_limit;

/// Does about `steps` rounds of multiply-adds on each thread of the pool with the machine's widest instruction.
/// Returns the operations done by all threads (two a multiply-add), 0 if the machine has no such instruction.
double herd_cpu_limit_arithmetic(herd_cpu *cpu, herd_limit limit, int64_t steps);
/// Reads `bytes` once with all threads, each a part of its own. Returns a number that depends on every byte.
uint64_t herd_cpu_limit_read(herd_cpu *cpu, const void *memory, int64_t bytes);

#ifdef __cplusplus
}
#endif
#endif
