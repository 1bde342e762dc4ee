// Limits, Landlock and seccomp, in this order. Links no library, since a few numbers of the kernel are all that is needed.
#define _GNU_SOURCE
#include "confine.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#error "system calls are numbered differently here: add the architecture"
#endif

// Numbers that older headers lack are the same on all architectures.
#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_restrict_self 446
#endif
#ifndef SYS_close_range
#define SYS_close_range 436
#endif
#ifndef SYS_clone3
#define SYS_clone3 435
#endif

// Limits.

static bool limit(int what, uint64_t value) { return setrlimit(what, &(struct rlimit){value, value}) == 0; }

/// Bytes that are mapped now; 0 where the system does not say.
static uint64_t mapped_now(void) {
  FILE *file = fopen("/proc/self/statm", "r");
  unsigned long long pages = 0;
  if (!file) return 0;
  const bool found = fscanf(file, "%llu", &pages) == 1;
  fclose(file);
  return found ? pages * (uint64_t)sysconf(_SC_PAGESIZE) : 0;
}

static bool set_limits(uint64_t memory, uint32_t milliseconds) {
  const uint64_t mapped = mapped_now();
  if (mapped == 0 || memory > UINT64_MAX / 4) return false;
  // The first of the two raises SIGXCPU, which tells what happened; the second kills.
  const uint64_t seconds = milliseconds / 1000 + 1;
  if (setrlimit(RLIMIT_CPU, &(struct rlimit){seconds, seconds + 1}) != 0) return false;
  // Eight descriptors: the three, the file and its copies.
  return limit(RLIMIT_AS, mapped + memory) && limit(RLIMIT_FSIZE, 0) &&
         limit(RLIMIT_CORE, 0) && limit(RLIMIT_NOFILE, 8) && limit(RLIMIT_MEMLOCK, 0);
}

// Landlock.

/// Its newest form here; older kernels take the beginning.
typedef struct {
  uint64_t files;
  uint64_t net;
  uint64_t scopes;
} landlock_rules;

/// A set without rules forbids whatever it names. False where the kernel has Landlock and it failed. Where there is none, or a
/// container's own filter keeps it away, the filter of system calls stands alone.
static bool forbid_files(void) {
  const long version = syscall(SYS_landlock_create_ruleset, NULL, 0, 1);
  if (version < 0) return errno == ENOSYS || errno == EOPNOTSUPP || errno == EPERM;
  // Rights on files by version: 13 in the first, then refer, truncate, and devices' controls in the fifth.
  const int rights = version >= 5 ? 16 : version >= 3 ? 15 : version == 2 ? 14 : 13;
  const landlock_rules rules = {.files = (UINT64_C(1) << rights) - 1, .net = version >= 4 ? 3 : 0, .scopes = version >= 6 ? 3 : 0};
  const size_t size = version >= 6 ? sizeof rules : version >= 4 ? offsetof(landlock_rules, scopes) : offsetof(landlock_rules, net);
  const long set = syscall(SYS_landlock_create_ruleset, &rules, size, 0);
  if (set < 0) return false;
  const bool done = syscall(SYS_landlock_restrict_self, set, 0) == 0;
  close((int)set);
  return done;
}

// Seccomp: a program that looks at the number of each system call and at its arguments.

static struct sock_filter filter[400];
static unsigned short filter_count;

static void add(uint16_t code, uint8_t if_true, uint8_t if_false, uint32_t value) {
  if (filter_count < sizeof filter / sizeof *filter)
    filter[filter_count++] = (struct sock_filter){.code = code, .jt = if_true, .jf = if_false, .k = value};
}

static const uint32_t REFUSE = SECCOMP_RET_ERRNO | EPERM;

static void load(size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, 0, 0, (uint32_t)offset); }
static void give(uint32_t action) { add(BPF_RET | BPF_K, 0, 0, action); }
static void on(long number, uint32_t action) {
  add(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, (uint32_t)number);
  give(action);
}

/// The low half of an argument, which is all that the kernel looks at in descriptors, flags and process ids.
static void load_argument(int argument) { load(offsetof(struct seccomp_data, args) + 8 * (size_t)argument); }

/// Allowed if the argument has none of these bits.
static void allow_without(long number, int argument, uint32_t bits) {
  add(BPF_JMP | BPF_JEQ | BPF_K, 0, 4, (uint32_t)number);
  load_argument(argument);
  add(BPF_JMP | BPF_JSET | BPF_K, 0, 1, bits);
  give(REFUSE);
  give(SECCOMP_RET_ALLOW);
}

/// Allowed if the argument is this number; `otherwise` if not.
static void allow_if(long number, int argument, uint32_t value, uint32_t otherwise) {
  add(BPF_JMP | BPF_JEQ | BPF_K, 0, 4, (uint32_t)number);
  load_argument(argument);
  add(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, value);
  give(SECCOMP_RET_ALLOW);
  give(otherwise);
}

/// What decoding needs, whatever the arguments.
static const int allowed[] = {
    SYS_read, SYS_pread64, SYS_readv, SYS_lseek, SYS_close, SYS_brk, SYS_munmap, SYS_mremap, SYS_madvise, SYS_futex, SYS_exit,
    SYS_exit_group, SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_clock_gettime, SYS_gettimeofday,
    SYS_clock_nanosleep, SYS_nanosleep, SYS_getrandom, SYS_sched_yield, SYS_sched_getaffinity, SYS_getpid, SYS_gettid,
    SYS_getrusage, SYS_fstat, SYS_set_robust_list, SYS_rseq, SYS_restart_syscall,
};

/// What no decoder tries: whoever does has been taken over, and ends.
static const int deadly[] = {
    SYS_execve, SYS_execveat, SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_sendto,
    SYS_sendmsg, SYS_sendmmsg, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kill, SYS_tkill, SYS_setuid,
    SYS_setgid, SYS_mount, SYS_umount2, SYS_chroot, SYS_pivot_root, SYS_unshare, SYS_setns, SYS_bpf, SYS_io_uring_setup,
    SYS_init_module, SYS_finit_module, SYS_keyctl, SYS_perf_event_open, SYS_userfaultfd, SYS_unlinkat, SYS_renameat2,
#if defined(__x86_64__)
    SYS_fork, SYS_vfork, SYS_unlink, SYS_rename, SYS_renameat, SYS_chmod, SYS_creat,
#endif
};

static bool filter_calls(void) {
  load(offsetof(struct seccomp_data, arch));
  add(BPF_JMP | BPF_JEQ | BPF_K, 1, 0, ARCHITECTURE);
  give(SECCOMP_RET_KILL_PROCESS);
  load(offsetof(struct seccomp_data, nr));
#if defined(__x86_64__)
  // The other numbering of the same calls.
  add(BPF_JMP | BPF_JGE | BPF_K, 0, 1, 0x40000000);
  give(SECCOMP_RET_KILL_PROCESS);
#endif
  for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) on(allowed[i], SECCOMP_RET_ALLOW);
  for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) on(deadly[i], SECCOMP_RET_KILL_PROCESS);
  allow_if(SYS_write, 0, 1, REFUSE);
  // Memory that can be written or run is never both here: PROT_EXEC is 4.
  allow_without(SYS_mmap, 2, 4);
  allow_without(SYS_mprotect, 2, 4);
  // The way `abort` ends a process.
  allow_if(SYS_tgkill, 0, (uint32_t)getpid(), SECCOMP_RET_KILL_PROCESS);
  // The C library starts threads by `clone3`, whose flags cannot be seen here, and then by `clone` with exactly these.
  on(SYS_clone3, SECCOMP_RET_ERRNO | ENOSYS);
  allow_if(SYS_clone, 0, 0x3d0f00, SECCOMP_RET_KILL_PROCESS);
  // Everything else fails, so that a library that only asks goes on without.
  give(REFUSE);
  if (filter_count == sizeof filter / sizeof *filter) return false;
  const struct sock_fprog program = {.len = filter_count, .filter = filter};
  return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0;
}

void close_other_files(void) {
  if (syscall(SYS_close_range, 4, ~0U, 0) != 0)
    for (int i = 4; i < 1024; i++) close(i);
}

bool confine(uint64_t memory, uint32_t milliseconds) {
  return set_limits(memory, milliseconds) && prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && prctl(PR_SET_DUMPABLE, 0) == 0 &&
         prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && forbid_files() && filter_calls();
}
