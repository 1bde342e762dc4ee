// A decoder's process as the program that asks sees it: started with a request and a file, read within a time, always
// waited for. Knows nothing of what is asked or answered.
#ifndef HERD_DECODING_H
#define HERD_DECODING_H

#include <stddef.h>
#include <stdint.h>

/// A running decoder. `answer` is where its answer is read.
typedef struct {
  int32_t process;
  /// A handle of the process that cannot mean another one later; -1 where the kernel has none.
  int32_t handle;
  int32_t answer;
} herd_decoder;

/// Starts the program at `path` without arguments and without an environment, in a process group of its own: descriptor 0
/// holds the request and ends, 1 takes the answer, 2 goes nowhere, 3 is `file`. The request is at most 4,096 bytes.
/// Returns 0 or an error number.
int32_t herd_decoder_start(herd_decoder *decoder, const char *path, const void *request, size_t request_bytes, int32_t file);

/// What `herd_decoder_read` returns beside counts.
enum { HERD_DECODER_FAILED = -1, HERD_DECODER_LATE = -2 };

/// Reads until `count` bytes are there or the answer ends; returns how many came. `nanoseconds` is the time that is left
/// for waiting, and is counted down by what was waited; what the caller does between two calls costs nothing of it.
int64_t herd_decoder_read(herd_decoder *decoder, void *bytes, size_t count, int64_t *nanoseconds);

/// Waits for the process until `nanoseconds` have passed, then kills it. Returns its status as `waitpid` gives it, or -1
/// where that cannot be known, because the whole program ignores its children.
int32_t herd_decoder_end(herd_decoder *decoder, int64_t nanoseconds);

/// A descriptor of an anonymous file with these bytes, sealed against every change; -1 with `errno`.
int32_t herd_sealed_file(const void *bytes, size_t count);

#endif
