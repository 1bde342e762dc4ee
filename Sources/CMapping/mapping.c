// The table of mapped files and the handler of bus errors. Takes no lock and no memory, since it runs in the handler.
#include "mapping.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

enum { PLACES = 4096, PATH_BYTES = 1000 };

/// One file. A place is free while `taken` is false, and its bytes count while `length` is not 0.
typedef struct {
  atomic_bool taken;
  atomic_uintptr_t start;
  atomic_size_t length;
  char path[PATH_BYTES];
} mapping;

static mapping mappings[PLACES];
static struct sigaction former;
static atomic_int code_on_loss;
static atomic_flag is_leaving = ATOMIC_FLAG_INIT;

int32_t herd_mapping_add(const void *start, size_t length, const char *path) {
  for (int32_t place = 0; place < PLACES; place++) {
    mapping *m = &mappings[place];
    bool free = false;
    if (!atomic_compare_exchange_strong(&m->taken, &free, true)) continue;
    // Of a long path the end says more than the beginning.
    const size_t bytes = strlen(path);
    const char *shown = bytes < PATH_BYTES ? path : path + bytes - (PATH_BYTES - 1);
    memcpy(m->path, shown, strlen(shown) + 1);
    atomic_store(&m->start, (uintptr_t)start);
    atomic_store(&m->length, length);
    return place;
  }
  return -1;
}

void herd_mapping_remove(int32_t place) {
  if (place < 0 || place >= PLACES) return;
  atomic_store(&mappings[place].length, 0);
  atomic_store(&mappings[place].taken, false);
}

static size_t append(char *line, size_t used, size_t most, const char *text) {
  // A path must not disturb the line that it is printed on.
  for (; *text && used < most; text++) line[used++] = (unsigned char)*text < 0x20 || *text == 0x7F ? '?' : *text;
  return used;
}

static size_t append_number(char *line, size_t used, size_t most, size_t number) {
  char digits[24];
  int count = 0;
  do digits[count++] = (char)('0' + number % 10); while (number /= 10);
  while (count > 0 && used < most) line[used++] = digits[--count];
  return used;
}

static void leave(const mapping *m, size_t offset) {
  // Only the first thread speaks; the others wait for the end.
  while (atomic_flag_test_and_set(&is_leaving)) pause();
  char line[PATH_BYTES + 200];
  const size_t most = sizeof line - 1;
  size_t used = append(line, 0, most, "herd: ");
  used = append(line, used, most, m->path);
  used = append(line, used, most, ": file: expected ");
  used = append_number(line, used, most, atomic_load(&m->length));
  used = append(line, used, most, " bytes, as it had when it was opened, found it cut short before byte ");
  used = append_number(line, used, most, offset + 1);
  used = append(line, used, most, " by another program");
  line[used++] = '\n';
  const char *rest = line;
  while (used > 0) {
    const ssize_t written = write(STDERR_FILENO, rest, used);
    if (written <= 0) break;
    rest += written;
    used -= (size_t)written;
  }
  _exit(atomic_load(&code_on_loss));
}

static void on_bus_error(int signal_number, siginfo_t *information, void *context) {
  (void)context;
  if (information->si_code > 0) {
    const uintptr_t address = (uintptr_t)information->si_addr;
    for (int32_t place = 0; place < PLACES; place++) {
      const size_t length = atomic_load(&mappings[place].length);
      const uintptr_t offset = address - atomic_load(&mappings[place].start);
      if (offset < length) leave(&mappings[place], offset);
    }
  }
  // Not ours: the access runs again and meets whoever handled bus errors before; one that was sent is sent again.
  sigaction(SIGBUS, &former, NULL);
  if (information->si_code <= 0) raise(signal_number);
}

void herd_mapping_watch(int32_t exit_code) {
  static atomic_flag is_watching = ATOMIC_FLAG_INIT;
  atomic_store(&code_on_loss, exit_code);
  if (atomic_flag_test_and_set(&is_watching)) return;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_bus_error;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  sigaction(SIGBUS, &action, &former);
}
