// From blocks to F32 with AVX-512. Knows no tiles.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include <immintrin.h>

#include "numbers.h"

#define HERD_BLOCKS HERD_TARGET_AVX512
#define HERD_HALF(bytes) _cvtsh_ss(herd_load_u16(bytes))

#define HERD_SIXTEEN_VALUES
/// scale * values[nibble]: the low nibbles, then the high ones. The permutation looks at four bits of an index.
HERD_ALWAYS_INLINE HERD_TARGET_AVX512 void sixteen_values(const float values[16], float scale, const uint8_t nibbles[16],
                                                          float *out) {
  __m512 table = _mm512_mul_ps(_mm512_set1_ps(scale), _mm512_loadu_ps(values));
  __m512i indices = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)nibbles));
  _mm512_storeu_ps(out, _mm512_permutexvar_ps(indices, table));
  _mm512_storeu_ps(out + 16, _mm512_permutexvar_ps(_mm512_srli_epi32(indices, 4), table));
}
#include "blocks_text.h"
#include "product_kernels.h"

const herd_dequantizer herd_avx512_dequantizers[HERD_TYPES] = HERD_DEQUANTIZERS;
#endif
