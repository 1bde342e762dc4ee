// From blocks to F32 with AVX2. Knows no tiles.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include <immintrin.h>

#include "internal.h"

#define HERD_BLOCKS HERD_TARGET_AVX2
#define HERD_HALF(bytes) _cvtsh_ss(herd_load_u16(bytes))
#include "blocks_text.h"
#include "product_kernels.h"

const herd_dequantizer herd_avx2_dequantizers[HERD_TYPES] = HERD_DEQUANTIZERS;
#endif
