// A line that is being edited: characters and a cursor. Knows neither keys nor the terminal.

/// Text with a cursor between its characters, and what was cut last.
package struct LineBuffer: Sendable, Equatable {
  package private(set) var characters: [Character] = []
  /// From 0, before everything, to the number of characters.
  package private(set) var cursor = 0
  private var cut = ""

  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// Puts text before the cursor. A combining mark joins the character it follows.
  package mutating func insert(_ text: String) {
    let before = Array(String(characters[..<cursor]) + text)
    characters = before + characters[cursor...]
    cursor = before.count
  }

  package mutating func replaceAll(with text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  package mutating func moveLeft() { cursor = max(cursor - 1, 0) }
  package mutating func moveRight() { cursor = min(cursor + 1, characters.count) }
  package mutating func moveWordLeft() { cursor = wordStart }
  package mutating func moveWordRight() {
    while cursor < characters.count, !characters[cursor].isWordPart { cursor += 1 }
    while cursor < characters.count, characters[cursor].isWordPart { cursor += 1 }
  }
  /// To the beginning of the cursor's own line, where the text has several.
  package mutating func moveToStart() { cursor = lineStart }
  package mutating func moveToEnd() { cursor = lineEnd }

  /// Behind the last of all lines.
  package mutating func moveBehindText() { cursor = characters.count }

  package mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
  }

  package mutating func deleteForward() {
    if cursor < characters.count { characters.remove(at: cursor) }
  }

  package mutating func cutToEnd() { cut(cursor..<lineEnd) }
  package mutating func cutToStart() { cut(lineStart..<cursor) }
  /// Cuts back to white space, as shells do.
  package mutating func cutWord() {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    cut(start..<cursor)
  }
  /// Puts back what was cut last.
  package mutating func paste() { insert(cut) }

  private mutating func cut(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    cut = String(characters[range])
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, !characters[start - 1].isWordPart { start -= 1 }
    while start > 0, characters[start - 1].isWordPart { start -= 1 }
    return start
  }
  private var lineStart: Int { (characters[..<cursor].lastIndex { $0.isNewline } ?? -1) + 1 }
  private var lineEnd: Int { characters[cursor...].firstIndex { $0.isNewline } ?? characters.count }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
