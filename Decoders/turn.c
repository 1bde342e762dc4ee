// Moves every pixel once, into new memory.
#include "turn.h"

#include <stdlib.h>
#include <string.h>

bool turn(pixels *read, int orientation) {
  if (orientation <= 1 || orientation > 8) return true;
  const uint32_t width = read->width, height = read->height, step = channels(read->transparency);
  const bool is_swapped = orientation >= 5;
  uint8_t *turned = malloc((size_t)width * height * step);
  if (!turned) return false;
  read->width = is_swapped ? height : width;
  read->height = is_swapped ? width : height;
  uint8_t *to = turned;
  for (uint32_t y = 0; y < read->height; y++) {
    for (uint32_t x = 0; x < read->width; x++, to += step) {
      uint32_t column = is_swapped ? y : x, line = is_swapped ? x : y;
      // 2 right to left, 3 both, 4 upside down; 5 to 8 the same on what was swapped: none, lines, both, columns.
      const bool mirrors = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
      const bool flips = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
      if (mirrors) column = width - 1 - column;
      if (flips) line = height - 1 - line;
      memcpy(to, read->bytes + ((size_t)line * width + column) * step, step);
    }
  }
  free(read->bytes);
  read->bytes = turned;
  return true;
}
