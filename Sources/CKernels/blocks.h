// The layouts of block formats, little endian, as they lie in files. Knows no arithmetic.
#ifndef HERD_BLOCKS_H
#define HERD_BLOCKS_H

#include <stdint.h>

enum { HERD_BLOCK = 32 };  // elements of a block of either format

/// Element i is scale * values[i].
typedef struct {
  uint16_t scale;  // F16
  int8_t values[32];
} herd_block_q8_0;
_Static_assert(sizeof(herd_block_q8_0) == 34, "a Q8_0 block is 34 bytes");

/// Element i < 16 is scale * (low nibble of nibbles[i] - 8), element i + 16 the same with the high nibble.
typedef struct {
  uint16_t scale;  // F16
  uint8_t nibbles[16];
} herd_block_q4_0;
_Static_assert(sizeof(herd_block_q4_0) == 18, "a Q4_0 block is 18 bytes");

#endif
