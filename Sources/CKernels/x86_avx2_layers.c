// The layers' kernels for AVX2: the lanes of this instruction set under the code that all of them share.
#pragma STDC FP_CONTRACT OFF
#include "layer_kernels.h"
#include "math_functions.h"

#if defined(__x86_64__)
#define HERD_LANES_TABLE herd_avx2_layers
#include "x86_avx2_lanes.h"

#include "lane_layers.h"
#include "lane_vision.h"
#include "lane_tiles.h"
#include "lane_few.h"
#endif
