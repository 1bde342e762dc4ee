// Windows bitmaps. Knows no library, which would need one with a worse record for them.
#ifndef HERD_BITMAP_H
#define HERD_BITMAP_H

#include "protocol.h"

/// Reads a bitmap of 1, 4, 8, 16, 24 or 32 bits, with or without runs. Returns `DONE` with pixels that the caller owns;
/// otherwise sides where they are known.
decoder_status read_bitmap(const uint8_t *file, size_t count, const request *asked, pixels *read);

#endif
