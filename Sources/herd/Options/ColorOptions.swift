// Whether output for people is coloured. Knows no output.

import ArgumentParser
import Glibc

/// Colours on a terminal, unless NO_COLOR is set or a flag says otherwise (https://no-color.org).
struct ColorOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: "Colours on standard error (default: on a terminal, unless NO_COLOR is set).")
  var color: Bool?

  /// Styles for what goes to standard error.
  var style: Style {
    let asked = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    let isDumb = getenv("TERM").map { String(cString: $0) } == "dumb"
    return Style(isOn: color ?? (asked && !isDumb && isatty(STDERR_FILENO) == 1))
  }
}

/// Text styles, or none.
struct Style: Sendable {
  let isOn: Bool

  func dimmed(_ text: String) -> String { wrapped(text, "2") }
  func bold(_ text: String) -> String { wrapped(text, "1") }

  private func wrapped(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
