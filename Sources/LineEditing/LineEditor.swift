// Lets somebody edit a line on a terminal. Knows the keys' meaning, not the line's.

import Glibc

/// What somebody entered.
package enum LineInput: Sendable, Equatable {
  case line(String)
  /// Control-C; `wasEmpty` says whether there was nothing to give up.
  case interrupted(wasEmpty: Bool)
  /// Control-D on an empty line, or nobody there any more.
  case endOfInput
}

/// A line editor: arrows, home and end, words, cutting and putting back, history, pasting of several lines.
package struct LineEditor: Sendable {
  private let terminal: TerminalMode
  private var keys = KeyDecoder()
  /// Keys that came with a line's end: they belong to the next line.
  private var waiting: [Key] = []

  package init(_ terminal: TerminalMode = TerminalMode()) { self.terminal = terminal }

  /// Reads one line.
  /// - Parameters:
  ///   - prompt: may hold colour codes
  ///   - history: walked through with the arrows, not changed
  ///   - completing: what the tab key appends to the text before the cursor; nil where a tab is a character
  package mutating func read(
    prompt: String, history: History, completing: @escaping (String) -> String? = { _ in nil }
  ) -> LineInput {
    var session = EditingSession(
      terminal: terminal, prompt: prompt, history: history.entries, completing: completing)
    return terminal.raw {
      session.draw()
      while true {
        if waiting.isEmpty {
          guard let keys = nextKeys() else { return .endOfInput }
          waiting = keys
        }
        while !waiting.isEmpty {
          if let input = session.apply(waiting.removeFirst()) {
            session.leave()
            return input
          }
        }
        session.draw()
      }
    }
  }

  /// The next keys; nil if nothing can come any more.
  private mutating func nextKeys() -> [Key]? {
    while true {
      if keys.isUndecided {
        // A terminal sends a key's name at once: an escape after which nothing comes is the key.
        var source = pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0)
        if poll(&source, 1, 50) == 0 { return keys.decide() }
      }
      var bytes = [UInt8](repeating: 0, count: 1024)
      let count = Glibc.read(terminal.input, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      let found = bytes[..<count].flatMap { keys.append($0) }
      if !found.isEmpty { return found }
    }
  }
}

/// One line's editing.
private struct EditingSession {
  let terminal: TerminalMode
  let prompt: String
  private var buffer = LineBuffer()
  /// The history, and behind it the line that is being written.
  private var entries: [String]
  private var place: Int
  private var cursorRow = 0
  private let completing: (String) -> String?

  init(
    terminal: TerminalMode, prompt: String, history: [String], completing: @escaping (String) -> String?
  ) {
    self.completing = completing
    self.terminal = terminal
    self.prompt = prompt
    entries = history + [""]
    place = history.count
  }

  /// Applies a key.
  /// - Returns: the outcome, if the key ends the line
  mutating func apply(_ key: Key) -> LineInput? {
    switch key {
    case .text(let text), .pasted(let text): buffer.insert(text)
    case .enter: return .line(buffer.text)
    case .tab: complete()
    case .escape: break
    case .backspace: buffer.deleteBackward()
    case .delete: buffer.deleteForward()
    case .left: buffer.moveLeft()
    case .right: buffer.moveRight()
    case .up: recall(place - 1)
    case .down: recall(place + 1)
    case .home: buffer.moveToStart()
    case .end: buffer.moveToEnd()
    case .wordLeft: buffer.moveWordLeft()
    case .wordRight: buffer.moveWordRight()
    case .cutToEnd: buffer.cutToEnd()
    case .cutToStart: buffer.cutToStart()
    case .cutWord: buffer.cutWord()
    case .putBack: buffer.paste()
    case .clearScreen:
      terminal.write("\u{1B}[H\u{1B}[2J")
      cursorRow = 0
    case .interrupt: return .interrupted(wasEmpty: buffer.isEmpty)
    case .endOfInput:
      if buffer.isEmpty { return .endOfInput }
      buffer.deleteForward()
    }
    return nil
  }

  /// Where nothing can be completed, the bell rings.
  private mutating func complete() {
    let rest = completing(String(buffer.characters[..<buffer.cursor]))
    if rest == "" { terminal.write("\u{7}") }
    buffer.insert(rest ?? "\t")
  }

  private mutating func recall(_ wanted: Int) {
    guard entries.indices.contains(wanted) else { return }
    entries[place] = buffer.text
    place = wanted
    buffer.replaceAll(with: entries[place])
  }

  /// Writes prompt and line anew where they stand, and puts the cursor into place.
  mutating func draw() {
    let size = terminal.size
    let layout = LineLayout(prompt: prompt, buffer: buffer, width: size.columns)
      .clipped(to: size.rows)
    var text = "\r" + (cursorRow > 0 ? "\u{1B}[\(cursorRow)A" : "") + "\u{1B}[J"
    text += layout.rows.joined(separator: "\r\n") + "\r"
    let up = layout.rows.count - 1 - layout.cursorRow
    if up > 0 { text += "\u{1B}[\(up)A" }
    if layout.cursorColumn > 0 { text += "\u{1B}[\(layout.cursorColumn)C" }
    cursorRow = layout.cursorRow
    terminal.write(text)
  }

  /// Goes to the line behind the text.
  mutating func leave() {
    buffer.moveBehindText()
    draw()
    terminal.write("\r\n")
    cursorRow = 0
  }
}
