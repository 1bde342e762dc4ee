// Reads a request and writes an answer. Knows no format of files.
#include "protocol.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

bool read_request(request *asked, media_format first, media_format last) {
  size_t had = 0;
  while (had < sizeof *asked) {
    const ssize_t count = read(0, (char *)asked + had, sizeof *asked - had);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    had += (size_t)count;
  }
  if (memcmp(asked->magic, "HERDASK1", 8) != 0) return false;
  for (size_t i = 0; i < sizeof asked->zeros; i++)
    if (asked->zeros[i] != 0) return false;
  return asked->format >= (uint32_t)first && asked->format <= (uint32_t)last && asked->side > 0 && asked->pixels > 0 &&
         asked->frames > 0;
}

bool is_within(const request *asked, uint64_t width, uint64_t height) {
  if (width == 0 || height == 0 || width > asked->side || height > asked->side) return false;
  // Sides are below 2^32, and a pixel takes at most 4 bytes.
  return width * height <= asked->pixels && width * height <= SIZE_MAX / 8;
}

static void write_all(const void *bytes, size_t count) {
  const char *rest = bytes;
  while (count > 0) {
    const ssize_t written = write(ANSWER_FILE, rest, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) _exit(1);
    rest += written;
    count -= (size_t)written;
  }
}

void answer_header_of(decoder_status status, uint32_t width, uint32_t height, transparency kind) {
  const answer_header header = {
      .magic = {'H', 'E', 'R', 'D', 'G', 'O', 'T', '1'}, .status = status, .width = width, .height = height, .transparency = kind};
  write_all(&header, sizeof header);
}

void answer_frame(uint64_t microseconds, const uint8_t *bytes, uint64_t count) {
  const answer_record record = {.kind = FRAME, .status = DONE, .microseconds = microseconds, .count = count};
  write_all(&record, sizeof record);
  write_all(bytes, count);
}

void answer_end(decoder_status status, uint64_t frames) {
  const answer_record record = {.kind = END, .status = status, .count = frames};
  write_all(&record, sizeof record);
}

_Noreturn void refuse(decoder_status status, uint32_t width, uint32_t height) {
  answer_header_of(status, width, height, OPAQUE);
  _exit(0);
}
