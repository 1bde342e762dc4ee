// Reads Windows bitmaps from memory; each offset is compared with the file's length before it is used.
#include "bitmap.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  const uint8_t *file;
  size_t count;
  uint32_t width, height, bits, compression;
  bool is_top_down;
  /// Where the colours of the palette begin, how many there are and how many bytes each has.
  size_t palette, colours, colour_bytes;
  /// Where the pixels begin.
  size_t start;
  /// Bits of red, green, blue and alpha in 16 or 32.
  uint32_t masks[4];
} bitmap;

enum { PLAIN = 0, RUNS_OF_8 = 1, RUNS_OF_4 = 2, FIELDS = 3, FIELDS_WITH_ALPHA = 6 };

static uint32_t number(const bitmap *b, size_t offset, int bytes) {
  uint32_t value = 0;
  for (int i = 0; i < bytes; i++)
    if (offset + (size_t)i < b->count) value |= (uint32_t)b->file[offset + (size_t)i] << 8 * i;
  return value;
}

static decoder_status read_header(bitmap *b) {
  if (b->count < 26 || b->file[0] != 'B' || b->file[1] != 'M') return DAMAGED;
  const size_t header = number(b, 14, 4);
  const bool is_old = header == 12;
  if (!is_old && header != 40 && header != 52 && header != 56 && header != 64 && header != 108 && header != 124)
    return UNSUPPORTED;
  if (b->count < 14 + header) return DAMAGED;
  b->width = is_old ? number(b, 18, 2) : number(b, 18, 4);
  b->height = is_old ? number(b, 20, 2) : number(b, 22, 4);
  b->bits = number(b, is_old ? 24 : 28, 2);
  if (!is_old && b->height > INT32_MAX) {
    b->height = -b->height;
    b->is_top_down = true;
  }
  if (b->width > INT32_MAX) return DAMAGED;
  b->compression = is_old ? PLAIN : number(b, 30, 4);
  b->palette = 14 + header;
  b->colour_bytes = is_old ? 3 : 4;
  b->start = number(b, 10, 4);
  if (b->start > b->count) return DAMAGED;

  switch (b->bits) {
  case 1: case 4: case 8: break;
  case 16: memcpy(b->masks, (uint32_t[]){0x7C00, 0x03E0, 0x001F, 0}, 16); break;
  case 24: break;
  case 32: memcpy(b->masks, (uint32_t[]){0xFF0000, 0xFF00, 0xFF, 0}, 16); break;
  default: return UNSUPPORTED;
  }
  switch (b->compression) {
  case PLAIN: break;
  case RUNS_OF_8: if (b->bits != 8 || b->is_top_down) return UNSUPPORTED; break;
  case RUNS_OF_4: if (b->bits != 4 || b->is_top_down) return UNSUPPORTED; break;
  case FIELDS:
  case FIELDS_WITH_ALPHA: {
    if (b->bits != 16 && b->bits != 32) return UNSUPPORTED;
    // Headers of 40 bytes have the masks behind them, longer ones within.
    const int fields = b->compression == FIELDS_WITH_ALPHA || (header >= 56 && header != 64) ? 4 : 3;
    if (header == 64 || b->count < 54 + 4 * (size_t)fields) return UNSUPPORTED;
    for (int i = 0; i < fields; i++) b->masks[i] = number(b, 54 + 4 * (size_t)i, 4);
    break;
  }
  default: return UNSUPPORTED;
  }
  if (b->bits <= 8) {
    const size_t possible = (size_t)1 << b->bits;
    const size_t said = is_old ? 0 : number(b, 46, 4);
    const size_t room = b->start > b->palette ? (b->start - b->palette) / b->colour_bytes : 0;
    b->colours = said > 0 && said < possible ? said : possible;
    if (b->colours > room) b->colours = room;
    if (b->colours == 0) return DAMAGED;
  }
  return DONE;
}

/// A channel of `bits` scaled to eight, as a fraction of its largest value.
static uint8_t channel(uint32_t value, uint32_t mask) {
  if (mask == 0) return 0;
  const int shift = __builtin_ctz(mask);
  const uint64_t most = mask >> shift;
  return (uint8_t)(((uint64_t)((value & mask) >> shift) * 255 + most / 2) / most);
}

/// A colour that the palette lacks is black.
static void put_colour(const bitmap *b, uint32_t index, uint8_t *pixel) {
  const size_t at = b->palette + index * b->colour_bytes;
  const bool is_there = index < b->colours;
  for (int i = 0; i < 3; i++) pixel[i] = is_there ? b->file[at + 2 - (size_t)i] : 0;
}

static uint8_t *row(const bitmap *b, const pixels *read, uint32_t index) {
  const uint32_t line = b->is_top_down ? index : b->height - 1 - index;
  return read->bytes + (size_t)line * b->width * channels(read->transparency);
}

static decoder_status read_plain(const bitmap *b, pixels *read) {
  const uint64_t row_bytes = ((uint64_t)b->width * b->bits + 31) / 32 * 4;
  // The last row may lack its padding.
  const uint64_t needed = row_bytes * (b->height - 1) + ((uint64_t)b->width * b->bits + 7) / 8;
  if (needed > b->count - b->start) return DAMAGED;
  const uint32_t step = channels(read->transparency);
  for (uint32_t y = 0; y < b->height; y++) {
    const uint8_t *from = b->file + b->start + row_bytes * y;
    uint8_t *to = row(b, read, y);
    for (uint32_t x = 0; x < b->width; x++, to += step) {
      if (b->bits <= 8) {
        const uint32_t at = x * b->bits;
        put_colour(b, from[at / 8] >> (8 - b->bits - at % 8) & ((1u << b->bits) - 1), to);
      } else if (b->bits == 24) {
        for (int i = 0; i < 3; i++) to[i] = from[3 * (size_t)x + 2 - (size_t)i];
      } else {
        const size_t bytes = b->bits / 8;
        uint32_t value = 0;
        for (size_t i = 0; i < bytes; i++) value |= (uint32_t)from[bytes * x + i] << 8 * i;
        for (uint32_t i = 0; i < step; i++) to[i] = channel(value, b->masks[i]);
      }
    }
  }
  return DONE;
}

static decoder_status read_runs(const bitmap *b, pixels *read) {
  for (size_t i = 0; i < (size_t)b->width * b->height; i++) put_colour(b, 0, read->bytes + 3 * i);
  const bool is_half = b->bits == 4;
  size_t at = b->start;
  uint32_t x = 0, y = 0;
  // What is outside the picture is not drawn; rows only ever grow, so this ends.
  while (b->count - at >= 2 && y < b->height) {
    const uint32_t count = b->file[at], value = b->file[at + 1];
    at += 2;
    if (count > 0) {
      for (uint32_t i = 0; i < count && x < b->width; i++, x++)
        put_colour(b, is_half ? (i % 2 ? value & 15 : value >> 4) : value, row(b, read, y) + 3 * (size_t)x);
    } else if (value == 0) {
      x = 0;
      y++;
    } else if (value == 1) {
      return DONE;
    } else if (value == 2) {
      if (b->count - at < 2) return DAMAGED;
      x = b->file[at] < b->width - x ? x + b->file[at] : b->width;
      y += b->file[at + 1];
      at += 2;
    } else {
      const size_t bytes = is_half ? (value + 1) / 2 : value;
      if (b->count - at < bytes) return DAMAGED;
      for (uint32_t i = 0; i < value && x < b->width; i++, x++) {
        const uint32_t held = b->file[at + (is_half ? i / 2 : i)];
        put_colour(b, is_half ? (i % 2 ? held & 15 : held >> 4) : held, row(b, read, y) + 3 * (size_t)x);
      }
      const size_t padded = bytes + bytes % 2;
      at = b->count - at < padded ? b->count : at + padded;
    }
  }
  return y >= b->height ? DONE : DAMAGED;
}

decoder_status read_bitmap(const uint8_t *file, size_t count, const request *asked, pixels *read) {
  bitmap b = {.file = file, .count = count};
  const decoder_status status = read_header(&b);
  read->width = b.width;
  read->height = b.height;
  if (status != DONE) return status;
  if (b.width == 0 || b.height == 0) return DAMAGED;
  if (!is_within(asked, b.width, b.height)) return TOO_LARGE;
  read->transparency = b.masks[3] != 0 ? CHANNEL : OPAQUE;
  read->bytes = calloc((size_t)b.width * b.height, channels(read->transparency));
  if (!read->bytes) return MEMORY;
  return b.compression == RUNS_OF_8 || b.compression == RUNS_OF_4 ? read_runs(&b, read) : read_plain(&b, read);
}
