// Tables that are part of ggml's formats of few bits. Knows no arithmetic.
#ifndef HERD_GRIDS_H
#define HERD_GRIDS_H

#include "internal.h"

extern HERD_HIDDEN const float herd_iq4_values[16], herd_mxfp4_values[16];
extern HERD_HIDDEN const float herd_iq2_values[3], herd_iq3_xxs_values[8], herd_iq3_s_values[8];

/// Eight times two bits: the values -1, 0, 1.
extern HERD_HIDDEN const uint16_t herd_iq1_grid[2048];
/// Eight times two bits: places in `herd_iq2_values`.
extern HERD_HIDDEN const uint16_t herd_iq2_xxs_grid[256], herd_iq2_xs_grid[512], herd_iq2_s_grid[1024];
/// Four times three bits: places in the values of the format.
extern HERD_HIDDEN const uint16_t herd_iq3_xxs_grid[256], herd_iq3_s_grid[512];

#endif
