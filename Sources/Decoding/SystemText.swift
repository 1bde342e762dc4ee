// What the system calls its errors and signals. Knows nothing else.

import Glibc

enum SystemText {
  /// The text of an error number.
  static func error(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

  /// The name of a signal as manuals have it, with its meaning where a decoder's limits raise it.
  static func signal(_ number: Int32) -> String {
    switch number {
    case SIGABRT: "SIGABRT"
    case SIGALRM: "SIGALRM"
    case SIGBUS: "SIGBUS"
    case SIGFPE: "SIGFPE"
    case SIGILL: "SIGILL"
    case SIGINT: "SIGINT"
    case SIGKILL: "SIGKILL"
    case SIGPIPE: "SIGPIPE"
    case SIGSEGV: "SIGSEGV"
    case SIGSYS: "SIGSYS, as it tried what is forbidden to it"
    case SIGTERM: "SIGTERM"
    case SIGTRAP: "SIGTRAP"
    case SIGXCPU: "SIGXCPU, as it took more processor time than it may"
    case SIGXFSZ: "SIGXFSZ"
    default: "signal \(number)"
    }
  }
}
