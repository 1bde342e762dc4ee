// What Herd asks a decoder and what it answers (the other side: `Sources/Decoding/DecoderRequest.swift`, `DecoderAnswer.swift`).
// Knows no format of files.
//
// One process a file: descriptor 0 holds the request, 1 takes the answer, 2 leads nowhere, 3 is the file. All numbers are
// little endian. The answer is one header; if its status is `DONE`, then for each frame a record of kind `FRAME` and the
// pixels, and last a record of kind `END` with a status of its own and the count of frames.
#ifndef HERD_PROTOCOL_H
#define HERD_PROTOCOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "numbers are written as they lie in memory"
#endif

enum { REQUEST_FILE = 3, ANSWER_FILE = 1, MEDIA_FILE = 3 };

typedef enum {
  JPEG = 1, PNG, WEBP, GIF, TIFF, HEIF, BMP,
  MP4 = 16, MATROSKA
} media_format;

typedef enum {
  DONE = 0,
  /// The request is not one of this version.
  MISUNDERSTOOD,
  /// The system does not confine this process.
  UNCONFINED,
  /// Sides or pixels beyond the request; the header says how many there are.
  TOO_LARGE,
  DAMAGED,
  UNSUPPORTED,
  /// More memory is needed than the request allows.
  MEMORY,
  /// The file is whole, but has no frame.
  NOTHING
} decoder_status;

typedef enum {
  OPAQUE = 0,
  /// Alpha beside red, green and blue.
  CHANNEL,
  /// Alpha beside grey, or transparent colours of a palette.
  MINOR
} transparency;

typedef struct {
  char magic[8];
  uint32_t format;
  /// Most columns or rows.
  uint32_t side;
  /// Most pixels of a frame.
  uint64_t pixels;
  /// Most frames.
  uint64_t frames;
  /// Bytes of memory beside code and file.
  uint64_t memory;
  /// Processor time.
  uint32_t milliseconds;
  /// Wanted frames in 1,000,000 seconds.
  uint32_t rate;
  uint8_t zeros[16];
} request;
_Static_assert(sizeof(request) == 64, "a request has 64 bytes");

typedef struct {
  char magic[8];
  uint32_t status;
  uint32_t width;
  uint32_t height;
  uint32_t transparency;
  uint8_t zeros[8];
} answer_header;
_Static_assert(sizeof(answer_header) == 32, "an answer's header has 32 bytes");

typedef enum { FRAME = 1, END } record_kind;

typedef struct {
  uint32_t kind;
  uint32_t status;
  /// Since the video's beginning.
  uint64_t microseconds;
  /// Bytes of a frame, or the count of frames.
  uint64_t count;
} answer_record;
_Static_assert(sizeof(answer_record) == 24, "a record has 24 bytes");

/// Eight bits a channel, rows from the top: three channels, four if it is transparent.
typedef struct {
  uint32_t width;
  uint32_t height;
  transparency transparency;
  uint8_t *bytes;
} pixels;

static inline uint32_t channels(transparency kind) { return kind == OPAQUE ? 3 : 4; }

/// Reads descriptor 0. False where it holds no request of this version for one of these formats.
bool read_request(request *asked, media_format first, media_format last);

/// Whether a frame of this size may be decoded.
bool is_within(const request *asked, uint64_t width, uint64_t height);

/// Each of these writes to descriptor 1 and ends the process where nobody reads.
void answer_header_of(decoder_status status, uint32_t width, uint32_t height, transparency kind);
void answer_frame(uint64_t microseconds, const uint8_t *bytes, uint64_t count);
void answer_end(decoder_status status, uint64_t frames);

/// Answers a status without frames and ends the process.
_Noreturn void refuse(decoder_status status, uint32_t width, uint32_t height);

#endif
