// The specification of int8 products. Knows no vectors.
#pragma STDC FP_CONTRACT OFF
#include <math.h>

#define HERD_BLOCKS
#define HERD_HALF(bytes) herd_from_f16(herd_load_u16(bytes))
#define HERD_FMA(a, b, c) fmaf(a, b, c)
#include "int8_text.h"

const herd_int8_kernels herd_generic_int8 = {.quantize = int8_quantize, .unit = int8_unit};
