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
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { throw OutputClosed() }
      guard count > 0 else {
        throw CommandFailure(.inputOutput, "standard output: \(String(cString: strerror(errno)))")
      }
      start += count
    }
  }
}

enum StandardInput {
  /// Everything up to the end of the input.
  static func readAll() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw CommandFailure(.inputOutput, "standard input: \(String(cString: strerror(errno)))")
      }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
    }
  }
}

/// Writes a line to standard error; where nobody reads it, it is lost.
func note(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
