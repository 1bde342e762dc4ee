// From blocks to F32 with AVX2. Knows no tiles.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include <immintrin.h>

#include "numbers.h"

#define HERD_BLOCKS HERD_TARGET_AVX2
#define HERD_HALF(bytes) _cvtsh_ss(herd_load_u16(bytes))

#define HERD_SIXTEEN_VALUES
/// Eight of sixteen values: bit 3 of an index says in which half of the table.
HERD_ALWAYS_INLINE HERD_TARGET_AVX2 __m256 look_up(__m256 low, __m256 high, __m256i indices) {
  __m256 upper = _mm256_castsi256_ps(_mm256_slli_epi32(indices, 28));
  return _mm256_blendv_ps(_mm256_permutevar8x32_ps(low, indices), _mm256_permutevar8x32_ps(high, indices), upper);
}

/// scale * values[nibble]: the low nibbles, then the high ones.
HERD_ALWAYS_INLINE HERD_TARGET_AVX2 void sixteen_values(const float values[16], float scale, const uint8_t nibbles[16],
                                                        float *out) {
  __m256 low = _mm256_mul_ps(_mm256_set1_ps(scale), _mm256_loadu_ps(values));
  __m256 high = _mm256_mul_ps(_mm256_set1_ps(scale), _mm256_loadu_ps(values + 8));
  for (int i = 0; i < 16; i += 8) {
    __m256i indices = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(nibbles + i)));
    _mm256_storeu_ps(out + i, look_up(low, high, indices));
    _mm256_storeu_ps(out + 16 + i, look_up(low, high, _mm256_srli_epi32(indices, 4)));
  }
}
#include "blocks_text.h"
#include "product_kernels.h"

const herd_dequantizer herd_avx2_dequantizers[HERD_TYPES] = HERD_DEQUANTIZERS;
#endif
