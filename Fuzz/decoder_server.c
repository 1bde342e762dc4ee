// A decoder that is started once and forks for each file, so that a hundred thousand files need not link a hundred libraries
// each; for `Fuzz/decoders.py --forked`. No part of the product: there every file has a program started for it. Behind the fork
// everything is the program's own code, confinement included.
//   cc -DPROGRAM='"../Decoders/picture.c"' ...
#define main decode_one
#include PROGRAM
#undef main

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

/// Descriptor 0 is a socket. A message holds a request and three descriptors: where the request is read, the answer, the file.
/// What comes back: the process's status, its processor time in microseconds, its peak of memory in KiB.
int main(void) {
#ifdef READY
  READY;
#endif
  for (;;) {
    char byte, control[CMSG_SPACE(3 * sizeof(int))];
    struct iovec text = {&byte, 1};
    struct msghdr message = {.msg_iov = &text, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
    if (recvmsg(0, &message, 0) <= 0) return 0;
    int given[3];
    const struct cmsghdr *part = CMSG_FIRSTHDR(&message);
    if (!part || part->cmsg_len != CMSG_LEN(sizeof given)) return 1;
    memcpy(given, CMSG_DATA(part), sizeof given);
    const pid_t child = fork();
    if (child == 0) {
      // First above the places that they go to.
      int high[3];
      for (int i = 0; i < 3; i++) high[i] = dup2(given[i], 100 + i);
      dup2(high[0], 0);
      dup2(high[1], 1);
      dup2(high[2], 3);
      decode_one();
      _exit(2);
    }
    for (int i = 0; i < 3; i++) close(given[i]);
    int64_t result[3] = {-1, 0, 0};
    int status;
    struct rusage usage;
    if (child > 0 && wait4(child, &status, 0, &usage) == child) {
      result[0] = status;
      result[1] = (int64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000 + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
      result[2] = usage.ru_maxrss;
    }
    if (send(0, result, sizeof result, 0) != sizeof result) return 1;
  }
}
