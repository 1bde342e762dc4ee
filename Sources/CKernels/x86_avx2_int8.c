// Int8 products with AVX2. Knows no tiles.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include <immintrin.h>

#include "numbers.h"

#define HERD_BLOCKS HERD_TARGET_AVX2
#define HERD_HALF(bytes) _cvtsh_ss(herd_load_u16(bytes))
#define HERD_FMA(a, b, c) _mm_cvtss_f32(_mm_fmadd_ss(_mm_set_ss(a), _mm_set_ss(b), _mm_set_ss(c)))
#include "int8_text.h"

const herd_int8_kernels herd_avx2_int8 = {.quantize = int8_quantize, .unit = int8_unit};
#endif
