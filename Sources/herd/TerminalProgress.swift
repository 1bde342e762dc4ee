// A line on standard error that is written over and over, or plain lines where nobody watches. Knows no content.

import Glibc

/// Shows progress on standard error.
struct TerminalProgress {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var shown = false
  private var lastPlain: ContinuousClock.Instant?
  private static let plainEvery = Duration.seconds(10)

  /// Replaces the line; elsewhere than on a terminal one line in ten seconds is printed, and the last.
  mutating func show(_ line: String, isLast: Bool) {
    guard isTerminal else {
      let now = ContinuousClock.now
      if !isLast, let lastPlain, now - lastPlain < Self.plainEvery { return }
      lastPlain = now
      note(line)
      return
    }
    shown = true
    Self.write("\r\u{1B}[2K" + line)
  }

  /// Prints a line of its own, above the progress.
  mutating func print(_ line: String) {
    end()
    note(line)
  }

  /// Leaves the progress line as it is.
  mutating func end() {
    guard shown else { return }
    Self.write("\n")
    shown = false
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
