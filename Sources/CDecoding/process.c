// Starts, reads and ends the process of a decoder. Blocks on nothing but the decoder, and on that only for a time.
#define _GNU_SOURCE
#include "decoding.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif
#ifndef SYS_pidfd_send_signal
#define SYS_pidfd_send_signal 424
#endif

/// Descriptors that are given away start here, so that none of them is one of the places they are given to.
enum { FIRST_FREE = 10, REQUEST_MOST = 4096 };

/// Nanoseconds of one wait.
static const int64_t SLICE = 100000000;

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static void close_if_open(int32_t *descriptor) {
  if (*descriptor >= 0) close(*descriptor);
  *descriptor = -1;
}

/// A pipe whose ends are above the standard descriptors and not inherited.
static int open_pipe(int ends[2]) {
  int low[2];
  ends[0] = ends[1] = -1;
  if (pipe2(low, O_CLOEXEC) != 0) return errno;
  ends[0] = fcntl(low[0], F_DUPFD_CLOEXEC, FIRST_FREE);
  ends[1] = fcntl(low[1], F_DUPFD_CLOEXEC, FIRST_FREE);
  const int code = ends[0] < 0 || ends[1] < 0 ? errno : 0;
  close(low[0]);
  close(low[1]);
  return code;
}

/// Nothing of what this program does with signals reaches the decoder.
static int set_attributes(posix_spawnattr_t *attributes) {
  sigset_t all, none;
  sigfillset(&all);
  sigdelset(&all, SIGKILL);
  sigdelset(&all, SIGSTOP);
  sigemptyset(&none);
  int code = posix_spawnattr_setsigdefault(attributes, &all);
  if (code == 0) code = posix_spawnattr_setsigmask(attributes, &none);
  if (code == 0) code = posix_spawnattr_setpgroup(attributes, 0);
  if (code == 0) code = posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
  return code;
}

static int spawn(pid_t *process, const char *path, int request, int answer, int file) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int code = posix_spawn_file_actions_init(&actions);
  if (code != 0) return code;
  code = posix_spawnattr_init(&attributes);
  if (code == 0) {
    code = set_attributes(&attributes);
    if (code == 0) code = posix_spawn_file_actions_adddup2(&actions, request, 0);
    if (code == 0) code = posix_spawn_file_actions_adddup2(&actions, answer, 1);
    if (code == 0) code = posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    if (code == 0) code = posix_spawn_file_actions_adddup2(&actions, file, 3);
    if (code == 0) {
      char *const arguments[] = {(char *)path, NULL};
      char *const environment[] = {NULL};
      code = posix_spawn(process, path, &actions, &attributes, arguments, environment);
    }
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  return code;
}

int32_t herd_decoder_start(herd_decoder *decoder, const char *path, const void *request, size_t request_bytes, int32_t file) {
  int asked[2] = {-1, -1}, answered[2] = {-1, -1};
  *decoder = (herd_decoder){.process = -1, .handle = -1, .answer = -1};
  if (request_bytes > REQUEST_MOST) return EINVAL;
  int given = fcntl(file, F_DUPFD_CLOEXEC, FIRST_FREE);
  int code = given < 0 ? errno : open_pipe(asked);
  if (code == 0) code = open_pipe(answered);
  // A pipe holds at least a page, so this can neither block nor, since its reader is still here, raise a signal.
  if (code == 0 && write(asked[1], request, request_bytes) != (ssize_t)request_bytes) code = EIO;
  pid_t process = -1;
  if (code == 0) code = spawn(&process, path, asked[0], answered[1], given);
  close_if_open(&given);
  close_if_open(&asked[0]);
  close_if_open(&asked[1]);
  close_if_open(&answered[1]);
  if (code != 0) {
    close_if_open(&answered[0]);
    return code;
  }
  fcntl(answered[0], F_SETFL, O_NONBLOCK);
  decoder->process = process;
  decoder->handle = (int32_t)syscall(SYS_pidfd_open, process, 0);
  decoder->answer = answered[0];
  return 0;
}

int64_t herd_decoder_read(herd_decoder *decoder, void *bytes, size_t count, int64_t *nanoseconds) {
  size_t had = 0;
  while (had < count) {
    const ssize_t read_now = read(decoder->answer, (char *)bytes + had, count - had);
    if (read_now > 0) {
      had += (size_t)read_now;
      continue;
    }
    if (read_now == 0) break;
    if (errno == EINTR) continue;
    if (errno != EAGAIN) return HERD_DECODER_FAILED;
    if (*nanoseconds <= 0) return HERD_DECODER_LATE;
    struct pollfd waited = {.fd = decoder->answer, .events = POLLIN};
    const int64_t start = now(), slice = *nanoseconds < SLICE ? *nanoseconds : SLICE;
    poll(&waited, 1, (int)(slice / 1000000 + 1));
    // A wait that lasts much longer than it should means that this program was stopped, and the decoder perhaps too.
    const int64_t passed = now() - start;
    *nanoseconds -= passed < 2 * SLICE ? passed : 2 * SLICE;
  }
  return (int64_t)had;
}

/// Whether the process ended within this time.
static bool ends_within(const herd_decoder *decoder, int64_t nanoseconds) {
  const int64_t until = now() + nanoseconds;
  for (;;) {
    siginfo_t information = {.si_pid = 0};
    const int found = waitid(P_PID, (id_t)decoder->process, &information, WEXITED | WNOHANG | WNOWAIT);
    // An error other than an interruption means that somebody else waited for it.
    if (found != 0 && errno != EINTR) return true;
    if (found == 0 && information.si_pid != 0) return true;
    const int64_t left = until - now();
    if (left <= 0) return false;
    if (decoder->handle >= 0) {
      struct pollfd waited = {.fd = decoder->handle, .events = POLLIN};
      poll(&waited, 1, (int)(left / 1000000 + 1 > 60000 ? 60000 : left / 1000000 + 1));
    } else {
      const struct timespec pause = {.tv_nsec = 1000000};
      nanosleep(&pause, NULL);
    }
  }
}

int32_t herd_decoder_end(herd_decoder *decoder, int64_t nanoseconds) {
  if (decoder->process < 0) return -1;
  // Without a reader a decoder that still writes ends by itself.
  close_if_open(&decoder->answer);
  if (!ends_within(decoder, nanoseconds)) {
    if (decoder->handle < 0 || syscall(SYS_pidfd_send_signal, decoder->handle, SIGKILL, NULL, 0) != 0)
      kill(decoder->process, SIGKILL);
  }
  int status = -1;
  pid_t waited;
  do waited = waitpid(decoder->process, &status, 0); while (waited < 0 && errno == EINTR);
  close_if_open(&decoder->handle);
  decoder->process = -1;
  return waited < 0 ? -1 : status;
}

int32_t herd_sealed_file(const void *bytes, size_t count) {
  const int file = memfd_create("media", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (file < 0) return -1;
  size_t written = 0;
  while (written < count) {
    const ssize_t now_written = write(file, (const char *)bytes + written, count - written);
    if (now_written < 0 && errno == EINTR) continue;
    if (now_written <= 0) break;
    written += (size_t)now_written;
  }
  const int seals = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
  int result = -1;
  if (written == count && fcntl(file, F_ADD_SEALS, seals) == 0) {
    // Open for reading only: older kernels do not map a sealed file that is open for writing.
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    result = open(path, O_RDONLY | O_CLOEXEC);
  }
  const int code = errno;
  close(file);
  errno = code;
  return result;
}
