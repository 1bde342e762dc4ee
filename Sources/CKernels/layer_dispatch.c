// The table of layer kernels of each instruction set. Knows no arithmetic.
#pragma STDC FP_CONTRACT OFF
#include "layer_kernels.h"

const herd_layer_kernels *herd_layer_kernels_for(herd_isa isa) {
  switch (isa) {
#if defined(__x86_64__)
    case HERD_AVX2: return &herd_avx2_layers;
    case HERD_AVX512: return &herd_avx512_layers;
#elif defined(__aarch64__)
    case HERD_NEON: return &herd_neon_layers;
#endif
    default: return &herd_generic_layers;
  }
}
