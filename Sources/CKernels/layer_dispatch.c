// The table of layer kernels of each instruction set. Knows no arithmetic.
#pragma STDC FP_CONTRACT OFF
#include "layer_kernels.h"

const herd_layer_kernels *herd_layer_kernels_for(herd_isa isa) {
  (void)isa;
  return &herd_generic_layers;
}
