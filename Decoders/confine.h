// Takes from this process what a decoder does not need. Knows no format of files.
#ifndef HERD_CONFINE_H
#define HERD_CONFINE_H

#include <stdbool.h>
#include <stdint.h>

/// Closes what the asking program left open by mistake: everything above the file.
void close_other_files(void);

/// From here on this process can read the descriptors it has, write to descriptor 1, take memory and end; it cannot open
/// files, use the net, start programs or touch other processes; even code that a hostile file smuggled in cannot.
///
/// - `memory`: bytes that may be mapped beside what is mapped already
/// - `milliseconds`: processor time
///
/// Returns false where the system does not do that; then nothing foreign must be read. Landlock, which forbids files once
/// more, is used where the kernel has it.
bool confine(uint64_t memory, uint32_t milliseconds);

#endif
