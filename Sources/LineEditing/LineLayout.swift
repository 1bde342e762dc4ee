// Where a prompt and a line stand on a terminal's rows. Knows neither bytes nor keys.

/// Rows of a prompt followed by a text, and the cursor's place in them.
package struct LineLayout: Sendable, Equatable {
  /// What stands in each row, as it is to be written.
  package private(set) var rows: [String] = [""]
  package private(set) var cursorRow = 0
  package private(set) var cursorColumn = 0

  /// - Parameters:
  ///   - prompt: stands before the text; may hold colour codes, which take no columns
  ///   - width: columns of a row, at least 2
  package init(prompt: String, buffer: LineBuffer, width: Int) {
    var column = 0
    write(Self.visibleColumns(prompt), prompt, &column, width)
    for (index, character) in buffer.characters.enumerated() {
      if index == buffer.cursor { markCursor(column) }
      if character.isNewline {
        rows.append("")
        column = 0
        continue
      }
      let shown = Self.shown(character)
      write(shown.reduce(0) { $0 + $1.columns }, shown, &column, width)
    }
    if buffer.cursor == buffer.characters.count { markCursor(column) }
  }

  /// At most `height` rows, those around the cursor.
  package func clipped(to height: Int) -> LineLayout {
    guard rows.count > height, height > 0 else { return self }
    var copy = self
    let first = min(max(cursorRow - height + 1, 0), rows.count - height)
    copy.rows = Array(rows[first..<first + height])
    copy.cursorRow -= first
    return copy
  }

  private mutating func markCursor(_ column: Int) { (cursorRow, cursorColumn) = (rows.count - 1, column) }

  /// Appends what takes so many columns; a row that is full goes over into the next one at once.
  private mutating func write(_ columns: Int, _ text: String, _ column: inout Int, _ width: Int) {
    if column + columns > width, column > 0 {
      rows.append("")
      column = 0
    }
    rows[rows.count - 1] += text
    column += columns
    if column >= width {
      rows.append("")
      column = 0
    }
  }

  /// Control characters as people write them.
  private static func shown(_ character: Character) -> String {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      scalar.properties.generalCategory == .control
    else { return String(character) }
    if scalar == "\t" { return "    " }
    return scalar.value < 0x20 ? "^" + String(UnicodeScalar(UInt8(scalar.value + 0x40))) : "?"
  }

  /// Columns of a text without its colour codes (ESC [ … m).
  package static func visibleColumns(_ text: String) -> Int {
    var columns = 0
    var isCode = false
    for character in text {
      if isCode {
        isCode = character != "m"
      } else if character == "\u{1B}" {
        isCode = true
      } else {
        columns += character.columns
      }
    }
    return columns
  }
}
