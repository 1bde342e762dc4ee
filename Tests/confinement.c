// Does what a decoder that was taken over would do, one attempt a run, after `confine`; for `Tests/decoders.py`. Not part of any
// program.
//   confinement ATTEMPT     exits with 0 if the attempt failed, with 9 if it succeeded
#include "../Decoders/confine.c"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <pthread.h>

static void *nothing(void *unused) { return unused; }

/// Landlock alone, without the filter of system calls: whether it stands by itself where the kernel has it.
static int alone(const char *attempt) {
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  if (syscall(SYS_landlock_create_ruleset, NULL, 0, 1) < 0) return 77;
  if (!forbid_files()) return 8;
  if (strcmp(attempt, "landlock-read") == 0) return open("/etc/passwd", O_RDONLY) >= 0 ? 9 : errno == EACCES ? 0 : 7;
  if (strcmp(attempt, "landlock-write") == 0) return open("/tmp/herd-confinement", O_CREAT | O_WRONLY, 0600) >= 0 ? 9 : 0;
  if (strcmp(attempt, "landlock-list") == 0) return open("/", O_RDONLY | O_DIRECTORY) >= 0 ? 9 : 0;
  if (strcmp(attempt, "landlock-connect") == 0) {
    const int net = socket(AF_INET, SOCK_STREAM, 0);
    const struct sockaddr_in place = {.sin_family = AF_INET, .sin_port = htons(9), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    if (connect(net, (const struct sockaddr *)&place, sizeof place) == 0) return 9;
    // Versions before the fourth do not know the net.
    return errno == EACCES || syscall(SYS_landlock_create_ruleset, NULL, 0, 1) < 4 ? 0 : 7;
  }
  return 6;
}

int main(int count, char **arguments) {
  if (count != 2) return 6;
  const char *attempt = arguments[1];
  if (strncmp(attempt, "landlock", 8) == 0) return alone(attempt);
  const pid_t parent = getppid();
  const size_t page = 4096;
  char *memory = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  const int directory = open("/", O_RDONLY | O_DIRECTORY);
  if (!confine(64 << 20, 500)) return 8;
#define ATTEMPT(name, succeeded) \
  if (strcmp(attempt, name) == 0) _exit((succeeded) ? 9 : 0)
  ATTEMPT("open", open("/etc/passwd", O_RDONLY) >= 0);
  ATTEMPT("openat", syscall(SYS_openat, directory, "etc/passwd", O_RDONLY) >= 0);
  ATTEMPT("openat2", syscall(437, directory, "etc/passwd", (uint64_t[3]){0}, 24) >= 0);
  ATTEMPT("stat", syscall(SYS_newfstatat, AT_FDCWD, "/etc/passwd", memory, 0) >= 0);
  ATTEMPT("list", syscall(SYS_getdents64, directory, memory, page) >= 0);
  ATTEMPT("create", syscall(SYS_openat, AT_FDCWD, "/tmp/herd-confinement", O_CREAT | O_WRONLY, 0600) >= 0);
  ATTEMPT("unlink", syscall(SYS_unlinkat, AT_FDCWD, "/tmp/herd-confinement", 0) >= 0);
  ATTEMPT("socket", socket(AF_INET, SOCK_STREAM, 0) >= 0);
  ATTEMPT("unix-socket", socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
  ATTEMPT("netlink", socket(AF_NETLINK, SOCK_RAW, 0) >= 0);
  ATTEMPT("exec", execl("/bin/true", "true", (char *)NULL) >= 0);
  ATTEMPT("execveat", syscall(SYS_execveat, directory, "bin/true", NULL, NULL, 0) >= 0);
  ATTEMPT("fork", fork() >= 0);
  ATTEMPT("clone-process", syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0) >= 0);
  ATTEMPT("clone3", syscall(SYS_clone3, (uint64_t[11]){[4] = SIGCHLD}, 88) >= 0);
  ATTEMPT("namespace", syscall(SYS_unshare, CLONE_NEWUSER) >= 0);
  ATTEMPT("kill-parent", kill(parent, 0) >= 0);
  ATTEMPT("tgkill-parent", syscall(SYS_tgkill, parent, parent, 0) >= 0);
  ATTEMPT("pidfd", syscall(434, parent, 0) >= 0);
  ATTEMPT("ptrace", ptrace(PTRACE_ATTACH, parent, 0, 0) >= 0);
  ATTEMPT("read-parent", process_vm_readv(parent, &(struct iovec){memory, 1}, 1, &(struct iovec){memory, 1}, 1, 0) >= 0);
  ATTEMPT("map-code", mmap(NULL, page, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
  ATTEMPT("protect-code", mprotect(memory, page, PROT_READ | PROT_EXEC) >= 0);
  ATTEMPT("key-code", syscall(SYS_pkey_mprotect, memory, page, PROT_READ | PROT_EXEC, -1) >= 0);
  ATTEMPT("memory", mmap(NULL, 65 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
  ATTEMPT("limits", setrlimit(RLIMIT_AS, &(struct rlimit){RLIM_INFINITY, RLIM_INFINITY}) >= 0);
  ATTEMPT("duplicate", dup(0) >= 0);
  ATTEMPT("write-other", write(2, "x", 1) >= 0);
  ATTEMPT("write-file", pwrite(3, "x", 1, 0) >= 0);
  ATTEMPT("control", syscall(SYS_ioctl, 0, 0x5412, "x") >= 0);
  ATTEMPT("memory-file", syscall(SYS_memfd_create, "x", 0) >= 0);
  ATTEMPT("ring", syscall(SYS_io_uring_setup, 1, memory) >= 0);
  ATTEMPT("programs-of-kernel", syscall(SYS_bpf, 0, memory, 64) >= 0);
  ATTEMPT("keys", syscall(SYS_keyctl, 0, 0, 0) >= 0);
  ATTEMPT("dumpable", prctl(PR_SET_DUMPABLE, 1) >= 0);
#if defined(__x86_64__)
  // The same calls by their other numbers, and by those of 32 bits.
  ATTEMPT("numbers-of-x32", syscall(0x40000000 | SYS_open, "/etc/passwd", O_RDONLY) >= 0);
  if (strcmp(attempt, "numbers-of-32-bits") == 0) {
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(5), "b"(0), "c"(0) : "memory");
    _exit(result >= 0 ? 9 : 0);
  }
#endif
  if (strcmp(attempt, "endless") == 0)
    for (volatile int i = 0;; i++) {}
  // What must go on working.
  if (strcmp(attempt, "works") == 0) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, nothing, NULL) != 0 || pthread_join(thread, NULL) != 0) return 5;
    char *taken = malloc(32 << 20);
    if (!taken || write(1, "x", 1) != 1) return 5;
    memset(taken, 1, 32 << 20);
    return 0;
  }
  if (strcmp(attempt, "abort") == 0) abort();
  return 6;
}
