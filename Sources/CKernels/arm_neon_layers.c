// The layers' kernels for NEON: the lanes of this instruction set under the code that all of them share.
#pragma STDC FP_CONTRACT OFF
#include "layer_kernels.h"
#include "math_functions.h"

#if defined(__aarch64__)
#define HERD_LANES_TABLE herd_neon_layers
#include "arm_neon_lanes.h"

#include "lane_layers.h"
#include "lane_vision.h"
#include "lane_tiles.h"
#include "lane_few.h"
#endif
