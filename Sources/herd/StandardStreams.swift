// Standard input, output and error as bytes. Knows no format.

import Glibc

/// Whoever read our output has gone. No error to speak of: it is what `head` does.
struct OutputClosed: Error {}

/// Makes writing to a closed pipe an error instead of a signal that ends the program.
func ignoreClosedPipes() {
  signal(SIGPIPE, SIG_IGN)
}

enum StandardOutput {
  static func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  static func write(_ bytes: [UInt8]) throws {
    try Files.writeAll(bytes, STDOUT_FILENO, name: "standard output")
  }
}

enum StandardInput {
  /// Everything up to the end of the input.
  static func readAll() throws -> [UInt8] {
    try Files.readAll(STDIN_FILENO, name: "standard input")
  }
}

/// Writes a line to standard error; where nobody reads it, it is lost.
func note(_ line: String) {
  try? Files.writeAll(Array((line + "\n").utf8), STDERR_FILENO, name: "standard error")
}
