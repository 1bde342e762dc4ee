// Finds stop strings in text that comes in pieces. Knows no tokens.

/// Lets text pass until one of some strings is complete, and holds back what may begin one.
///
/// Text is looked at byte by byte, so the result does not depend on where it is cut into pieces: the string that is
/// complete first wins, the longest among those that end together.
package struct StopStrings: Sendable {
  private let strings: [[UInt8]]
  private let names: [String]
  private var held: [UInt8] = []
  /// The string that came.
  package private(set) var found: String?

  package init(_ strings: [String]) {
    names = strings.filter { !$0.isEmpty }.sorted { $0.utf8.count > $1.utf8.count }
    self.strings = names.map { Array($0.utf8) }
  }

  /// The text that is certain now. Nothing comes any more once a string was found.
  package mutating func pass(_ piece: String) -> String {
    guard !strings.isEmpty else { return piece }
    guard found == nil else { return "" }
    var passed: [UInt8] = []
    for byte in piece.utf8 {
      held.append(byte)
      if let index = strings.firstIndex(where: { held.count >= $0.count && held.suffix($0.count) == $0[...] })
      {
        found = names[index]
        passed += held.dropLast(strings[index].count)
        held = []
        break
      }
      let kept = longestBeginning()
      passed += held.dropLast(kept)
      held.removeFirst(held.count - kept)
    }
    return String(decoding: passed, as: UTF8.self)
  }

  /// What is still held back, now that nothing more will come.
  package mutating func finish() -> String {
    defer { held = [] }
    return String(decoding: held, as: UTF8.self)
  }

  /// Length of the longest end of the held text that begins a string.
  private func longestBeginning() -> Int {
    for length in stride(from: held.count, to: 0, by: -1) {
      let end = held.suffix(length)
      if strings.contains(where: { $0.count > length && $0.prefix(length) == end }) { return length }
    }
    return 0
  }
}
