// Int8 products with NEON. Knows no tiles.
#pragma STDC FP_CONTRACT OFF
#if defined(__aarch64__)
#include <arm_neon.h>

#define HERD_BLOCKS
#define HERD_HALF(bytes) herd_from_f16(herd_load_u16(bytes))
#define HERD_FMA(a, b, c) vget_lane_f32(vfma_f32(vdup_n_f32(c), vdup_n_f32(a), vdup_n_f32(b)), 0)
#include "int8_text.h"

const herd_int8_kernels herd_neon_int8 = {.quantize = int8_quantize, .unit = int8_unit};
#endif
