// The specification of block formats. Knows no vectors.
#pragma STDC FP_CONTRACT OFF
#define HERD_BLOCKS
#define HERD_HALF(bytes) herd_from_f16(herd_load_u16(bytes))
#include "blocks_text.h"
#include "product_kernels.h"

const herd_dequantizer herd_generic_dequantizers[HERD_TYPES] = HERD_DEQUANTIZERS;

int herd_type_elements(herd_type type) { return 1 << herd_layouts[type].power; }
int herd_type_bytes(herd_type type) { return herd_layouts[type].bytes; }
