// The reader of bitmaps, which is our own, under libFuzzer with all of clang's checks. Knows no process and no confinement.
//   clang -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -std=gnu11 -IDecoders \
//     -o .build/decoders/fuzz-bitmap Fuzz/bitmap.c Decoders/bitmap.c Decoders/protocol.c
//   .build/decoders/fuzz-bitmap -runs=3000000 -max_len=600 NEW-FOLDER Tests/Fixtures/formats
#include "bitmap.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
  // Small, so that an input costs no more than what it says.
  const request asked = {.side = 65536, .pixels = 1 << 10, .frames = 1};
  pixels read = {0};
  if (read_bitmap(bytes, count, &asked, &read) == DONE) {
    // Every pixel must be there.
    uint32_t sum = 0;
    for (size_t i = 0; i < (size_t)read.width * read.height * channels(read.transparency); i++) sum += read.bytes[i];
    if (sum == UINT32_MAX) abort();
  }
  free(read.bytes);
  return 0;
}
