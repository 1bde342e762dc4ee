// The specification of products: plain loops, one output after the other. Knows no tiles, no vectors.
#pragma STDC FP_CONTRACT OFF
#include "flushed.h"
#include "product_kernels.h"

/// Element (line, k) of an operand, in F32.
static float element(const herd_operand *o, int64_t line, int64_t k) {
  return o->along_inner ? herd_element(o->type, herd_line(o, line), k) : herd_element(o->type, herd_line(o, k), line);
}

/// Denormals are flushed before they are rounded, as `vcvtne2ps2bf16` does: none of them rounds up to a normal number.
static float rounded(float x) { return herd_from_bf16(herd_to_bf16(herd_flushed(x))); }

void herd_generic_unit(herd_cpu *cpu, int worker, const herd_matmul *p, int64_t m0, int64_t m1, int64_t n0, int64_t n1) {
  herd_operand a = herd_operand_a(p), lines = herd_operand_b(p);
  for (int64_t n = n0; n < n1; n++) {
    herd_operand b = lines;
    if (herd_is_block(b.type)) {
      // This one column, as F32 with a stride of nothing.
      float *column = herd_cpu_scratch(cpu, worker, (size_t)p->k * sizeof *column);
      herd_generic_dequantizers[b.type](herd_line(&b, n), p->k >> herd_layouts[b.type].power, column);
      b = (herd_operand){.data = (const uint8_t *)column, .type = HERD_F32, .stride = 0, .along_inner = true};
    }
    for (int64_t m = m0; m < m1; m++) {
      float *c = p->c + m * p->c_row + n;
      float sum = p->accumulate ? *c : 0;
      if (p->compute != HERD_COMPUTE_BF16) {
        for (int64_t k = 0; k < p->k; k++) sum = fmaf(element(&a, m, k), element(&b, n, k), sum);
      } else {
        for (int64_t k = 0; k < p->k; k += 2) {
          bool odd = k + 1 < p->k;
          sum = herd_flushed_fma(odd ? rounded(element(&a, m, k + 1)) : 0, odd ? rounded(element(&b, n, k + 1)) : 0, sum);
          sum = herd_flushed_fma(rounded(element(&a, m, k)), rounded(element(&b, n, k)), sum);
        }
      }
      *c = sum;
    }
  }
}
