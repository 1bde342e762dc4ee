// The one flag of `open` that Swift's view of the C library does not have.
#define _GNU_SOURCE
#include "mapping.h"

#include <fcntl.h>

int herd_open_direct(const char *path) { return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_DIRECT); }
