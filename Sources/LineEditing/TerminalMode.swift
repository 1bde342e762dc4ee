// The terminal's own settings: raw while a line is edited, as they were otherwise. Knows no line.

import Glibc

/// A terminal on two file descriptors. What is written goes to standard error: standard output is for answers.
package struct TerminalMode: Sendable {
  package let input: Int32
  package let output: Int32

  package init(input: Int32 = STDIN_FILENO, output: Int32 = STDERR_FILENO) {
    self.input = input
    self.output = output
  }

  /// Whether somebody can edit lines here: both are terminals, and one that knows cursor movements.
  package var isInteractive: Bool {
    guard isatty(input) == 1, isatty(output) == 1 else { return false }
    return getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// Columns and rows; 80 and 24 where the terminal does not say.
  package var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1, size.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Runs `body` while keys come one by one, unechoed, signals among them, and pastes are marked.
  package func raw<Result>(_ body: () throws -> Result) rethrows -> Result {
    var before = termios()
    guard tcgetattr(input, &before) == 0 else { return try body() }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR)
    tcsetattr(input, TCSADRAIN, &raw)
    write("\u{1B}[?2004h")
    defer {
      write("\u{1B}[?2004l")
      tcsetattr(input, TCSADRAIN, &before)
    }
    return try body()
  }

  /// Writes all of a text, as far as somebody takes it.
  package func write(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(output, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      start += count
    }
  }
}
