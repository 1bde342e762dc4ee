// The whole surface of the kernels: pointers, counts, layouts, and the exact arithmetic of every function.
// Knows no files, no model, no Swift. `generic_products.c` and `generic_layers.c` are the specification; every other
// instruction set gives their bits.
//
// The numerics contract (Documentation/architecture.md, "One set of numbers"):
//   * A dense F32 product is one chain of fused multiply-adds per output, inner index ascending, from +0
//     (or from the value already there, when it accumulates).
//   * A dense BF16 product rounds both operands to BF16 (nearest even) and walks pairs of inner indices ascending,
//     in each pair first the odd element, then the even one: acc = daz(fma(a[2i+1], b[2i+1], acc)), then
//     acc = daz(fma(a[2i], b[2i], acc)), where daz flushes denormal inputs and results to a zero of their sign.
//     A result counts as denormal if it is below the smallest normal number when rounded to 24 bits as though exponents
//     had no end. That is what `vdpbf16ps` does. An odd inner length is padded with a +0 element.
//   * An int8 product (B of a type that `herd_has_int8_products`, rows of A contiguous F32; any other product asked for
//     in int8 is an F32 product) quantises each block of a row of A, of as many elements as B's block has: d = max |x| / 127,
//     q = x * (127 / max |x|) to nearest even; all 0 where max |x| < 2^-100, d NaN where a number is not finite. A block of B
//     is scale * s * (u - offset) + least * l, with small integers s and l of a group (`int8_blocks.h`). Each output is one
//     chain over ascending blocks: sum = fma(scale * d, (float)I, sum) with the exact integer I = sum of s * (u - offset) * q,
//     then, of types with least values, sum = fma(least * d, (float)J, sum) with J = sum of l * q.
//   * Sums over a row (norms, softmax): 16 lanes, lane i takes elements i, i+16, ... ascending from +0 (missing elements
//     count as +0), then ((l0+l8)+(l4+l12)) + ((l2+l10)+(l6+l14)), plus the same with odd lanes: see `sum16` in
//     generic_layers.c.
//   * No result depends on the number of threads, on tiles, on the batch or on neighbours.
//   * exp, sigmoid, silu, gelu, log, sin and cos are ours: the same bits everywhere.
#ifndef HERD_KERNELS_H
#define HERD_KERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// ---------------------------------------------------------------------------------------------------------------------
// The machine

typedef enum { HERD_GENERIC = 0, HERD_AVX2 = 1, HERD_AVX512 = 2, HERD_NEON = 3 } herd_isa;

/// How the elements of an operand are stored: one by one, or in blocks (`blocks.h` has every layout).
typedef enum {
  HERD_F32, HERD_BF16, HERD_F16,
  HERD_Q8_0, HERD_Q4_0, HERD_Q4_1, HERD_Q5_0, HERD_Q5_1,
  HERD_Q2_K, HERD_Q3_K, HERD_Q4_K, HERD_Q5_K, HERD_Q6_K, HERD_Q8_K,
  HERD_IQ1_S, HERD_IQ1_M, HERD_IQ2_XXS, HERD_IQ2_XS, HERD_IQ2_S, HERD_IQ3_XXS, HERD_IQ3_S, HERD_IQ4_NL, HERD_IQ4_XS,
  HERD_TQ1_0, HERD_TQ2_0, HERD_MXFP4,
  HERD_SCALED_F8, HERD_SCALED_I4,
} herd_type;
enum { HERD_TYPES = HERD_SCALED_I4 + 1 };

int herd_type_elements(herd_type type);  // of a block; 1 where there are none
int herd_type_bytes(herd_type type);     // of a block

/// How a product is computed: see the contract above.
typedef enum { HERD_COMPUTE_F32 = 0, HERD_COMPUTE_BF16 = 1, HERD_COMPUTE_INT8 = 2 } herd_compute;

/// One instruction set, one pool of threads and their scratch memory. One call at a time per value: a parallel region
/// uses all its threads. Threads spin at most 50 us for the next region, then sleep.
typedef struct herd_cpu herd_cpu;

bool herd_isa_available(herd_isa isa);
herd_isa herd_isa_best(void);
/// NULL if the instruction set is not available or a thread cannot be started. `threads` >= 1, the caller being one.
herd_cpu *herd_cpu_create(herd_isa isa, int threads);
void herd_cpu_destroy(herd_cpu *cpu);
int herd_cpu_threads(const herd_cpu *cpu);
/// Runs `body` over [0, count) in pieces of at most `grain`, on all threads; returns when all are done.
void herd_cpu_parallel(herd_cpu *cpu, int64_t count, int64_t grain,
                       void (*body)(void *context, int64_t begin, int64_t end, int worker), void *context);
/// 64-byte aligned scratch of the calling worker, at least `bytes` long; the next call for this worker may move it.
void *herd_cpu_scratch(herd_cpu *cpu, int worker, size_t bytes);

// ---------------------------------------------------------------------------------------------------------------------
// Products

/// C[m][n] = bias[n] + chain over k of A[m][k] * B[k][n]. Elements of blocks are F32, computed as `blocks_text.h` does.
/// Strides are in elements. C is F32, its columns contiguous.
typedef struct {
  int64_t m, n, k;
  const void *a;         // A[m][k] at a + m * a_row + k * a_col; HERD_F32 or HERD_BF16
  herd_type a_type;
  int64_t a_row, a_col;  // one of them is 1
  const void *b;         // B[k][n] at b + k * b_row + n * b_col, any type, any alignment of its elements' bytes
  herd_type b_type;
  int64_t b_row, b_col;  // one of them is 1; block types need b_row == 1, and k and b_col multiples of the block
  float *c;
  int64_t c_row;
  const float *bias;     // NULL or n values, added once after the chain
  bool accumulate;       // the chain starts from C instead of +0
  herd_compute compute;
} herd_matmul;

/// Whether HERD_COMPUTE_INT8 computes with the integers of this type.
bool herd_has_int8_products(herd_type type);
void herd_cpu_matmul(herd_cpu *cpu, const herd_matmul *p);
/// A product, or one a group of its rows as `herd_cpu_matmul_rows` has them, where `groups` > 0.
typedef struct {
  herd_matmul p;
  int64_t groups;
  const int64_t *offsets;
  int64_t b_group;
} herd_product;
/// Products that do not need each other's results, in one region of work: threads meet once, and rows of A that several
/// products have in common are quantised once. The same bits as one product after the other.
void herd_cpu_matmul_all(herd_cpu *cpu, int64_t count, const herd_product *products);
/// Group g multiplies rows offsets[g] ..< offsets[g + 1] of A and C with the matrix at b + g * b_group (elements).
/// `m` is offsets[groups]. Empty groups do no work.
void herd_cpu_matmul_rows(herd_cpu *cpu, const herd_matmul *p, int64_t groups, const int64_t *offsets, int64_t b_group);
/// Group g sums over inner indices offsets[g] ..< offsets[g + 1] of A and B, into c + g * c_group. `k` is offsets[groups].
/// An empty group leaves C as it is if it accumulates, else writes +0. `bias` is NULL, B is not a block type.
void herd_cpu_matmul_inner(herd_cpu *cpu, const herd_matmul *p, int64_t groups, const int64_t *offsets, int64_t c_group);

// ---------------------------------------------------------------------------------------------------------------------
// Numbers: conversions are exact or round to nearest even; NaN stays a (quiet) NaN. Source bytes may be unaligned.

/// `count` elements between HERD_F32, HERD_BF16 and HERD_F16, and from whole blocks to these.
void herd_cpu_convert(herd_cpu *cpu, int64_t count, const void *source, herd_type from, void *target, herd_type to);
/// Whether `herd_cpu_quantize` writes the type: all but the plain ones, HERD_Q8_K, HERD_IQ1_S to HERD_IQ3_S, the ternary
/// ones, and those of memory.
bool herd_can_quantize(herd_type type);
/// Quantises F32 rows of whole blocks: Q8_0, Q4_0 to Q5_1 and MXFP4 to ggml's bytes, the others by ggml's searches.
void herd_cpu_quantize(herd_cpu *cpu, int64_t count, const float *source, void *target, herd_type to);
/// Keys or values on their way into a cache of HERD_F32, HERD_BF16, HERD_F16, HERD_Q8_0 or HERD_Q4_0 (whole blocks), as the
/// two above do; in F16 what would be infinite becomes the largest number, since attention needs finite ones.
void herd_cpu_store(herd_cpu *cpu, int64_t count, const float *source, void *target, herd_type to);

// Elementwise, in F32. Outputs may be the same memory as an input of the same shape.
void herd_cpu_fill(herd_cpu *cpu, int64_t count, float value, float *out);
void herd_cpu_add(herd_cpu *cpu, int64_t count, const float *a, const float *b, float *out);
/// out[r][i] = x[r][i] * factor[r]
void herd_cpu_scale_rows(herd_cpu *cpu, int64_t rows, int64_t width, const float *x, const float *factor, float *out);
/// out[i] (+)= sum over rows ascending of x[r][i]: the gradient of a bias.
void herd_cpu_sum_rows(herd_cpu *cpu, int64_t rows, int64_t width, const float *x, bool accumulate, float *out);
/// Sum of squares: double, one ascending chain per block of 4096 elements in 16 lanes, blocks added ascending.
double herd_cpu_sum_of_squares(herd_cpu *cpu, int64_t count, const float *x);

// Functions of our own, here for their tests; the vector kernels give the same bits.
float herd_exp(float x);      // <= 1 ulp; +inf above 88.72, 0 below -103.97 (denormal results are kept)
float herd_sigmoid(float x);  // 1 / (1 + exp(-x))
float herd_silu(float x);     // x / (1 + exp(-x))
float herd_gelu(float x);       // x Phi(x), relative error below 2e-6 where |x| < 5
float herd_gelu_slope(float x);
double herd_log(double x);    // correctly rounded to float after conversion for all but a few arguments
float herd_log_f32(float x);  // (float)herd_log((double)x)

// ---------------------------------------------------------------------------------------------------------------------
// Layers

/// out = x * r * weight with r = 1 / sqrt(mean(x^2) + eps), sum16 of squares by fma; first n = x * r, then n * weight.
/// `weight` may be NULL. `inverse` (rows values of r, for the backward pass) may be NULL.
void herd_cpu_rms_norm(herd_cpu *cpu, int64_t rows, int64_t width, const float *x, const float *weight, float eps,
                       float *out, float *inverse);
/// dx = r * (g - n * mean(g * n)), g = dy * weight, n = x * r. `dweight` (may be NULL) is added to, rows ascending.
void herd_cpu_rms_norm_backward(herd_cpu *cpu, int64_t rows, int64_t width, const float *dy, const float *x,
                                const float *weight, const float *inverse, float *dx, float *dweight);

/// out = (x - m) * r * weight + bias with m = mean(x), r = 1 / sqrt(mean((x - m)^2) + eps): m from sum16, the squares by
/// fma into sum16; n = (x - m) * r, then fma(n, weight, bias). `mean` and `inverse` (rows values of m and r) may be NULL.
void herd_cpu_layer_norm(herd_cpu *cpu, int64_t rows, int64_t width, const float *x, const float *weight,
                         const float *bias, float eps, float *out, float *mean, float *inverse);
/// dx = r * ((g - mean(g)) - n * mean(g * n)), g = dy * weight. `dweight` (may be NULL) is added to, rows ascending; the
/// bias's gradient is `herd_cpu_sum_rows` of dy.
void herd_cpu_layer_norm_backward(herd_cpu *cpu, int64_t rows, int64_t width, const float *dy, const float *x,
                                  const float *weight, const float *mean, const float *inverse, float *dx,
                                  float *dweight);

/// out = x Phi(x), Phi being the normal distribution (the exact GELU, not its tanh form), as `herd_math_gelu` does.
void herd_cpu_gelu(herd_cpu *cpu, int64_t count, const float *x, float *out);
/// dx = dout * (Phi(x) + x phi(x)), as `herd_math_gelu_slope` does.
void herd_cpu_gelu_backward(herd_cpu *cpu, int64_t count, const float *dout, const float *x, float *dx);

/// cos and sin of (float)position * frequency[i], the product rounded to F32 first: table[p][i] = {cos, sin}.
void herd_cpu_rope_table(herd_cpu *cpu, int64_t count, const int64_t *positions, int64_t half,
                         const float *frequencies, float *table);
/// Rotates the pairs (2i, 2i + 1) of each head: (a, b) -> (a cos - b sin, a sin + b cos); `inverse` turns back.
/// x and out: [tokens][heads][2 * half], rows x_row and out_row elements apart. a cos - b sin = fma(a, cos, -(b * sin)).
void herd_cpu_rope(herd_cpu *cpu, int64_t tokens, int64_t heads, int64_t half, const float *table, bool inverse,
                   const float *x, int64_t x_row, float *out, int64_t out_row);
/// 1 + scale * ln(1 + floor((position + 1) / floor_scale)), in double, then F32 (`llama4.md` 2.2, step 4).
float herd_attention_temperature(int64_t position, double floor_scale, double scale);

/// A run of consecutive queries that see one region (a document, one chunk of it, or a picture's tile): query i of the run
/// sees the region's keys 0 ... offset + i, or all offset + count of them where the run is `whole`. Key j's heads start at k + j * kv_row and v + j * kv_row (elements of kv_type).
typedef struct {
  int64_t query;   // index of the first query in q and out
  int64_t count;   // queries in the run
  int64_t offset;  // place of the first query in the region
  const void *k, *v;
  bool whole;      // every query sees the whole region, before and after itself
} herd_attention_run;

/// A region's keys and values in pages of `keys` keys each, a multiple of 64; page i holds keys i * keys and after. Only
/// pages with keys that a query sees are looked at.
typedef struct {
  int64_t keys;
  const void *const *k, *const *v;
} herd_attention_pages;

typedef struct {
  int64_t heads, kv_heads, dim;  // heads is a multiple of kv_heads; query heads of a group are consecutive
  int64_t q_row, kv_row, out_row;
  float scale;                   // score = chain over dim of q * k, times scale
  // HERD_F32, HERD_BF16, HERD_F16: widened exactly; HERD_Q8_0, HERD_Q4_0 (dim and kv_row are multiples of 32): each number
  // is scale * integer, rounded once, as `blocks_text.h` has it.
  herd_type k_type, v_type;
  const float *q;
  float *out;
  float *log_sum;                // NULL or [queries][heads]: maximum + log of the sum, for the backward pass
  int64_t run_count;
  const herd_attention_run *runs;
  const herd_attention_pages *pages;  // NULL, or one a run: then the runs' k and v are not looked at
} herd_attention;

/// Softmax attention in blocks of 64 keys from the region's start. In each block: scores, their maximum b, p = exp(s - b),
/// sum16 of p, and w[d] = chain over the block's keys ascending of p * v, from +0. Blocks are merged ascending:
///   m' = max(m, b), f = exp(m - m'), g = exp(b - m'), sum = fma(sum, f, g * block_sum), o = fma(o, f, g * w); the first
/// block starts (m, sum, o) as it is. out = o / sum. Keys beyond a query count as p = +0. Works per query alone.
void herd_cpu_attention(herd_cpu *cpu, const herd_attention *p);
/// dq, dk, dv for runs that cover their regions whole (offset 0, each key in one run); they are overwritten.
/// k, v, dk, dv are F32 here (k_type and v_type HERD_F32, no pages); dk and dv lie as k and v do, relative to `k_base` and `v_base`.
void herd_cpu_attention_backward(herd_cpu *cpu, const herd_attention *p, const float *dout, const float *k_base,
                                 const float *v_base, float *dq, float *dk, float *dv);

// Some results are only ever factors of products. They can be asked for as `type` HERD_BF16, rounded to nearest even: a
// product in BF16 would round them anyway, and half the bytes travel. Otherwise `type` is HERD_F32.

/// out[r][i] = silu(gate[r][i]) * up[r][i]; gate and up rows are `row` elements apart.
void herd_cpu_swiglu(herd_cpu *cpu, int64_t rows, int64_t width, const float *gate, const float *up, int64_t row, void *out,
                     herd_type type);
/// Writes dgate and dup (rows `row` apart, of `type`; if that is HERD_F32 they may be the memory of gate and up).
void herd_cpu_swiglu_backward(herd_cpu *cpu, int64_t rows, int64_t width, const float *dout, const float *gate,
                              const float *up, int64_t row, void *dgate, void *dup, herd_type type);

/// The k highest of each token's logits, highest first, ties to the lower index; score = sigmoid(logit).
/// index, score: [tokens][k].
void herd_cpu_route(herd_cpu *cpu, int64_t tokens, int64_t experts, int64_t k, const float *logits, int32_t *index,
                    float *score);
/// Stable counting sort of the tokens * k choices by expert: offsets[experts + 1]; slot_of[choice]; choice_of[slot].
void herd_cpu_route_sort(herd_cpu *cpu, int64_t choices, int64_t experts, const int32_t *index, int64_t *offsets,
                         int32_t *slot_of, int32_t *choice_of);
/// out[slot] = x[choice / k] * score[choice], for the choice in that slot.
void herd_cpu_expert_gather(herd_cpu *cpu, int64_t choices, int64_t k, int64_t width, const float *x, const float *score,
                            const int32_t *choice_of, void *out, herd_type type);
/// out[t] = base[t] (or +0 if NULL) + y[slot of choice 0] + y[slot of choice 1] ..., in the order of the choices.
void herd_cpu_expert_scatter(herd_cpu *cpu, int64_t tokens, int64_t k, int64_t width, const float *base, const float *y,
                             const int32_t *slot_of, float *out);
/// dy[slot] = dout[token of the slot].
void herd_cpu_expert_scatter_backward(herd_cpu *cpu, int64_t choices, int64_t k, int64_t width, const float *dout,
                                      const int32_t *choice_of, void *dy, herd_type type);
/// From d(gathered): dx[t] (+)= sum over choices ascending of score * d[slot]; dlogits[t][index] = (x . d) s (1 - s),
/// other entries +0 (dot by sum16).
void herd_cpu_expert_gather_backward(herd_cpu *cpu, int64_t tokens, int64_t k, int64_t experts, int64_t width,
                                     const float *d, const float *x, const float *score, const int32_t *index,
                                     const int32_t *slot_of, bool accumulate, float *dx, float *dlogits);

/// out[t] = row ids[t] of the table (any type; a row is `width` elements).
void herd_cpu_embedding(herd_cpu *cpu, int64_t tokens, int64_t width, const int32_t *ids, const void *table, herd_type type,
                        float *out);
/// dtable[ids[t]] += dout[t], tokens ascending for each id; parallel over columns or ids, never over tokens.
void herd_cpu_embedding_backward(herd_cpu *cpu, int64_t tokens, int64_t width, const int32_t *ids, const float *dout,
                                 float *dtable);

/// loss[t] = log(sum exp(logits[t])) - logits[t][labels[t]], 0 where labels[t] < 0. If `gradient`, logits are overwritten
/// with (softmax - onehot) * weight * [label >= 0]. The row sum by sum16 of exp(x - max). z[t] (may be NULL) gets the
/// logarithm of the sum. `z_loss` adds z_loss * z^2 to the loss and its gradient.
void herd_cpu_cross_entropy(herd_cpu *cpu, int64_t rows, int64_t classes, float *logits, const int32_t *labels, float weight,
                            float z_loss, bool gradient, float *loss, float *z);

/// AdamW with decoupled decay, bias correction, every step in F32 in this order (see generic_layers.c).
typedef struct {
  float rate, beta1, beta2, epsilon, weight_decay;
  float correction1, correction2;  // 1 - beta^step
  float gradient_scale;            // clipping: every gradient is multiplied by it first
} herd_adamw;
void herd_cpu_adamw(herd_cpu *cpu, int64_t count, const herd_adamw *p, const float *gradient, float *weight, float *first,
                    float *second);

#ifdef __cplusplus
}
#endif
#endif
