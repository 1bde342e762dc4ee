// Conversions with AVX-512 and AVX2. Knows no products.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#include "x86_avx2.h"
#include "x86_avx512.h"

enum { NEAREST_EVEN = _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC };

HERD_ALWAYS_INLINE HERD_TARGET_AVX512 void convert_512(int64_t count, const uint8_t *source, const herd_type from,
                                                       uint8_t *target, const herd_type to) {
  for (int64_t i = 0; i < count; i += 16) {
    __mmask16 mask = herd_avx512_mask(count - i);
    __m512 x = herd_avx512_load(from, source, i, mask);
    if (to == HERD_F32) {
      _mm512_mask_storeu_ps(target + i * 4, mask, x);
    } else if (to == HERD_F16) {
      _mm256_mask_storeu_epi16(target + i * 2, mask, _mm512_cvtps_ph(x, NEAREST_EVEN));
    } else {
      __m512i upper = _mm512_srli_epi32(herd_avx512_round(HERD_F32, x), 16);
      _mm256_mask_storeu_epi16(target + i * 2, mask, _mm512_cvtepi32_epi16(upper));
    }
  }
}

HERD_ALWAYS_INLINE HERD_TARGET_AVX2 void convert_256(int64_t count, const uint8_t *source, const herd_type from,
                                                     uint8_t *target, const herd_type to) {
  for (int64_t i = 0; i < count; i += 8) {
    int64_t lanes = count - i < 8 ? count - i : 8;
    __m256 x = herd_avx2_load(from, source, i, lanes);
    uint8_t result[32];
    if (to == HERD_F32) {
      _mm256_storeu_ps((float *)(void *)result, x);
    } else if (to == HERD_F16) {
      _mm_storeu_si128((__m128i *)(void *)result, _mm256_cvtps_ph(x, NEAREST_EVEN));
    } else {
      __m256i upper = _mm256_srli_epi32(_mm256_castps_si256(herd_avx2_round(HERD_F32, x)), 16);
      __m128i halves = _mm_packus_epi32(_mm256_castsi256_si128(upper), _mm256_extracti128_si256(upper, 1));
      _mm_storeu_si128((__m128i *)(void *)result, halves);
    }
    const int64_t width = to == HERD_F32 ? 4 : 2;
    if (lanes == 8) {
      memcpy(target + i * width, result, (size_t)(8 * width));
    } else {
      memcpy(target + i * width, result, (size_t)(lanes * width));
    }
  }
}

#define TO(CONVERT, FROM)                                                          \
  case FROM:                                                                       \
    if (to == HERD_F32) CONVERT(count, source, FROM, target, HERD_F32);            \
    if (to == HERD_F16) CONVERT(count, source, FROM, target, HERD_F16);            \
    if (to == HERD_BF16) CONVERT(count, source, FROM, target, HERD_BF16);          \
    break;
#define CONVERTER(NAME, TARGET, CONVERT)                                                                              \
  TARGET void NAME(int64_t count, const uint8_t *source, herd_type from, uint8_t *target, herd_type to) {             \
    switch (from) {                                                                                                   \
      TO(CONVERT, HERD_F32)                                                                                           \
      TO(CONVERT, HERD_BF16)                                                                                          \
      default:                                                                                                        \
      TO(CONVERT, HERD_F16)                                                                                           \
    }                                                                                                                 \
  }
CONVERTER(herd_avx512_convert, HERD_TARGET_AVX512, convert_512)
CONVERTER(herd_avx2_convert, HERD_TARGET_AVX2, convert_256)
#endif
