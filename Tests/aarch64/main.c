// Compares NEON's products with the scalar loops, bit for bit, over random sizes, layouts, types and values.
// Knows no vectors; run by Tests/aarch64.sh.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kernels.h"
#include "numbers.h"

enum { MOST_GROUPS = 5 };

static uint64_t state = 88172645463325252u;
static int64_t below(int64_t bound) {  // xorshift
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return (int64_t)(state % (uint64_t)bound);
}

/// Ordinary numbers, or anything: NaN, infinities, zeros, denormals, products around the smallest normal number.
static float number(bool special) {
  uint32_t sign = (uint32_t)below(2) << 31, fraction = (uint32_t)below(1 << 23);
  uint32_t ordinary = sign | (uint32_t)(118 + below(12)) << 23 | fraction;
  switch (special ? below(20) : 19) {
    case 0: return herd_from_bits(sign | 0x7F800000 | (below(2) ? fraction : 0));
    case 1: return herd_from_bits(sign);
    case 2: return herd_from_bits(sign | fraction);
    case 3: case 4: case 5: case 6: case 7:
      return herd_from_bits(sign | (uint32_t)(52 + below(24)) << 23 | (below(2) ? fraction : fraction & 0x7F0000));
    default: return herd_from_bits(ordinary);
  }
}

/// `count` elements at an odd address.
static uint8_t *elements(herd_type type, int64_t count, bool special) {
  int64_t size = herd_bytes(type, count);
  uint8_t *bytes = (uint8_t *)malloc((size_t)size + 8) + 1;
  for (int64_t i = 0; herd_is_block(type) && i < size; i++) bytes[i] = (uint8_t)below(256);
  for (int64_t i = 0; !herd_is_block(type) && i < count; i++) {
    float x = number(special);
    uint16_t half = type == HERD_BF16 ? (uint16_t)(herd_bits(x) >> 16) : herd_to_f16(x);
    if (type == HERD_F32) memcpy(bytes + i * 4, &x, 4);
    else memcpy(bytes + i * 2, &half, 2);
  }
  return bytes;
}

typedef struct {
  herd_matmul p;
  int grouping;  // 0 whole, 1 by rows, 2 by inner indices
  int64_t groups, offsets[MOST_GROUPS + 1], step;
} product;

static void multiply(herd_cpu *cpu, const product *x) {
  if (x->grouping == 0) herd_cpu_matmul(cpu, &x->p);
  if (x->grouping == 1) herd_cpu_matmul_rows(cpu, &x->p, x->groups, x->offsets, x->step);
  if (x->grouping == 2) herd_cpu_matmul_inner(cpu, &x->p, x->groups, x->offsets, x->step);
}

static int ascending(const void *a, const void *b) {
  int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return (x > y) - (x < y);
}

/// Whether a random product is the same on both machines.
static bool agrees(herd_cpu *scalar, herd_cpu *neon) {
  bool special = below(3) == 0, whole_lines = below(2), along = below(2);
  product x = {.grouping = (int)below(3), .groups = 1 + below(MOST_GROUPS)};
  herd_matmul *p = &x.p;
  *p = (herd_matmul){.m = below(40), .n = below(70), .k = below(70), .a_type = (herd_type)below(2),
                     .b_type = (herd_type)below(below(2) ? 3 : HERD_TYPES), .accumulate = below(2), .compute = (herd_compute)below(3)};
  if (below(30) == 0) p->k = below(1500);
  if (below(30) == 0) p->n = below(700);
  if (below(30) == 0) p->m = below(300);
  // Int8 products are for blocks and rows of F32.
  if (p->compute == HERD_COMPUTE_INT8) p->b_type = (herd_type)(HERD_Q8_0 + below(HERD_TYPES - HERD_Q8_0));
  if (p->compute == HERD_COMPUTE_INT8 && below(8)) p->a_type = HERD_F32, whole_lines = true;
  const int64_t block = herd_type_elements(p->b_type);
  if (block > 1) {
    p->k = (p->k + block - 1) / block * block, along = true;
    if (x.grouping == 2) x.grouping = 1;
  }
  int64_t total = x.grouping == 2 ? p->k : p->m, pad = below(3), b_pad = block > 1 ? block : below(3);
  for (int64_t g = 1; g < x.groups; g++) x.offsets[g] = below(total + 1);
  x.offsets[x.groups] = total;
  qsort(x.offsets, (size_t)x.groups + 1, sizeof *x.offsets, ascending);
  p->a_row = whole_lines ? p->k + pad : 1, p->a_col = whole_lines ? 1 : p->m + pad;
  p->b_row = along ? 1 : p->n + b_pad, p->b_col = along ? p->k + b_pad : 1;
  p->c_row = p->n + pad;
  int64_t matrix = along ? p->n * p->b_col : p->k * p->b_row, c_count = p->m * p->c_row + 1;
  x.step = x.grouping == 2 ? c_count : matrix;
  if (x.grouping == 2) c_count *= x.groups;
  uint8_t *a = elements(p->a_type, (whole_lines ? p->m * p->a_row : p->k * p->a_col) + 1, special);
  uint8_t *b = elements(p->b_type, matrix * (x.grouping == 1 ? x.groups : 1), special);
  uint8_t *bias = elements(HERD_F32, p->n, special), *c = elements(HERD_F32, c_count, special);
  // A, C and the bias are aligned to their elements.
  size_t a_bytes = (size_t)herd_bytes(p->a_type, (whole_lines ? p->m * p->a_row : p->k * p->a_col) + 1);
  p->a = memmove(a - 1, a, a_bytes);
  const float *aligned_bias = memmove(bias - 1, bias, (size_t)p->n * 4);
  p->b = b, p->bias = x.grouping < 2 && below(3) == 0 ? aligned_bias : NULL;
  float *expected = malloc((size_t)c_count * 4), *found = malloc((size_t)c_count * 4);
  memcpy(expected, c, (size_t)c_count * 4), memcpy(found, c, (size_t)c_count * 4);
  p->c = expected, multiply(scalar, &x);
  p->c = found, multiply(neon, &x);
  bool same = true;
  for (int64_t i = 0; same && i < c_count; i++) {
    same = herd_bits(expected[i]) == herd_bits(found[i]) || (expected[i] != expected[i] && found[i] != found[i]);
    if (same) continue;
    printf("%lld x %lld x %lld, A %d, B %d, compute %d, grouping %d, element %lld: expected %a, found %a\n",
           (long long)p->m, (long long)p->n, (long long)p->k, p->a_type, p->b_type, p->compute, x.grouping, (long long)i,
           (double)expected[i], (double)found[i]);
  }
  free(a - 1), free(b - 1), free(bias - 1), free(c - 1), free(expected), free(found);
  return same;
}

/// Whether 2^-126 - a * 2^-76 is flushed where `vdpbf16ps` flushes: by its value rounded with an endless exponent.
static bool judges_tiny_results(herd_cpu *cpu) {
  const float a[3] = {0x1.8p-75f, 0x1p-75f, 0x1p-76f}, b = -0x1p-76f;
  float c[3] = {0x1p-126f, 0x1p-126f, 0x1p-126f};
  herd_cpu_matmul(cpu, &(herd_matmul){.m = 3, .n = 1, .k = 1, .a = a, .a_row = 1, .a_col = 1, .b = &b, .b_row = 1, .b_col = 1,
                                      .c = c, .c_row = 1, .accumulate = true, .compute = HERD_COMPUTE_BF16});
  bool right = c[0] == 0 && c[1] == 0x1p-126f && c[2] == 0x1p-126f;
  if (!right) printf("tiny results: %a %a %a\n", (double)c[0], (double)c[1], (double)c[2]);
  return right;
}

int main(int argc, char **argv) {
  int count = argc > 1 ? atoi(argv[1]) : 500, failures = 0;
  herd_cpu *scalar = herd_cpu_create(HERD_GENERIC, 1);
  herd_cpu *neon[2] = {herd_cpu_create(HERD_NEON, 1), herd_cpu_create(HERD_NEON, 2)};
  if (!scalar || !neon[0] || !neon[1]) return puts("no machine"), 1;
  for (int i = 0; i < count; i++) failures += !agrees(scalar, neon[i % 2]);
  failures += !judges_tiny_results(scalar) + !judges_tiny_results(neon[0]);
  for (int i = 0; i < 2; i++) herd_cpu_destroy(neon[i]);
  herd_cpu_destroy(scalar);
  printf("%d products, %d failures\n", count, failures);
  return failures > 0;
}
