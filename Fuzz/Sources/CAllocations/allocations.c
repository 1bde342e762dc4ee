// The C library's allocator with a count of what the thread holds. libFuzzer's own limit of memory works only together
// with the address sanitizer, whose allocator this file leaves alone. Knows no parser.
#include "allocations.h"

static _Thread_local int is_counting;
static _Thread_local ptrdiff_t held, most;

void fuzz_allocations_begin(void) {
  held = most = 0;
  is_counting = 1;
}

ptrdiff_t fuzz_allocations_peak(void) {
  is_counting = 0;
  return most;
}

#if !__has_feature(address_sanitizer)
#include <errno.h>
#include <malloc.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

static void *taken(void *memory) {
  if (is_counting && memory) {
    held += (ptrdiff_t)malloc_usable_size(memory);
    if (held > most) most = held;
  }
  return memory;
}

void *malloc(size_t size) { return taken(__libc_malloc(size)); }
void *calloc(size_t count, size_t size) { return taken(__libc_calloc(count, size)); }
void *memalign(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }
void *aligned_alloc(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }

int posix_memalign(void **memory, size_t alignment, size_t size) {
  *memory = taken(__libc_memalign(alignment, size));
  return *memory || !size ? 0 : ENOMEM;
}

void *realloc(void *memory, size_t size) {
  if (is_counting && memory) held -= (ptrdiff_t)malloc_usable_size(memory);
  void *moved = __libc_realloc(memory, size);
  if (!moved && memory && size) return taken(memory), NULL;
  return taken(moved);
}

void free(void *memory) {
  if (is_counting && memory) held -= (ptrdiff_t)malloc_usable_size(memory);
  __libc_free(memory);
}
#endif
