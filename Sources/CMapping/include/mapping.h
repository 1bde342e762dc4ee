// Mapped files that another program may cut short: which bytes belong to which file, and what happens when lost ones are
// touched; and files that are read past the page cache instead. Knows nothing of what the files hold.
#ifndef HERD_MAPPING_H
#define HERD_MAPPING_H

#include <stddef.h>
#include <stdint.h>

/// Notes that these bytes are the file at `path`. Returns the place of the note, or -1 where all places are taken: then
/// a loss of these bytes ends the process by the signal, as if nobody watched.
int32_t herd_mapping_add(const void *start, size_t length, const char *path);

/// Forgets a note before its bytes are unmapped; -1 does nothing.
void herd_mapping_remove(int32_t place);

/// From now on a bus error at a noted address writes one line to standard error and ends the process with `exit_code`;
/// every other bus error is left to whoever handled them before.
void herd_mapping_watch(int32_t exit_code);

/// Opens a file for direct reads. Returns -1 with `errno` where the file or its file system does not allow them.
int herd_open_direct(const char *path);

#endif
