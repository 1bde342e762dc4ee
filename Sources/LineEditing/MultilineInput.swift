// Puts together what is entered on several lines. Knows no terminal.

/// Lines become one entry: a backslash at the end of a line continues it, `"""` begins a block that `"""` ends.
package struct MultilineInput: Sendable {
  private var lines: [String] = []
  private var isBlock = false
  private static let quotes = "\"\"\""

  package init() {}

  /// Whether an entry has begun and is not complete.
  package var isOpen: Bool { isBlock || !lines.isEmpty }

  /// Adds a line.
  /// - Returns: the entry, once it is complete
  package mutating func append(_ line: String) -> String? {
    if isBlock {
      guard line.hasSuffix(Self.quotes) else {
        lines.append(line)
        return nil
      }
      let last = String(line.dropLast(3))
      return finish(lines + (last.isEmpty ? [] : [last]))
    }
    if lines.isEmpty, line.hasPrefix(Self.quotes) {
      let first = String(line.dropFirst(3))
      if first.hasSuffix(Self.quotes) { return finish([String(first.dropLast(3))]) }
      isBlock = true
      lines = first.isEmpty ? [] : [first]
      return nil
    }
    guard line.hasSuffix("\\") else { return finish(lines + [line]) }
    lines.append(String(line.dropLast()))
    return nil
  }

  /// What has been entered when nothing more can come.
  package mutating func finish() -> String? { isOpen ? finish(lines) : nil }

  /// Forgets what has been entered so far.
  package mutating func removeAll() { self = MultilineInput() }

  private mutating func finish(_ lines: [String]) -> String {
    self = MultilineInput()
    return lines.joined(separator: "\n")
  }
}
