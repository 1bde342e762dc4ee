// Plain lines from a file descriptor, for input that no one edits. Knows no terminal.

import Glibc

/// Splits what comes into lines, without reading further than it must.
package struct LineReader: Sendable {
  private let descriptor: Int32
  private var buffered: [UInt8] = []
  private var isAtEnd = false

  package init(_ descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }

  /// The next line without its end, bytes that are no UTF-8 replaced; nil at the end of the input.
  package mutating func next() -> String? {
    while true {
      if let end = buffered.firstIndex(of: 0x0A) {
        defer { buffered.removeFirst(end + 1) }
        return line(buffered[..<end])
      }
      guard !isAtEnd else {
        guard !buffered.isEmpty else { return nil }
        defer { buffered = [] }
        return line(buffered[...])
      }
      var part = [UInt8](repeating: 0, count: 4096)
      let count = read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      if count > 0 { buffered += part[..<count] } else { isAtEnd = true }
    }
  }

  private func line(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }
}
