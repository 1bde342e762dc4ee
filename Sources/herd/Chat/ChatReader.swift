// Where a chat's lines come from: an editor on a terminal, or plain lines. Knows no dialogue.

import Glibc
import LineEditing

/// Reads what somebody enters, put together from several lines where need be.
struct ChatReader {
  /// Whether somebody sits at a terminal.
  let isInteractive: Bool
  private let style: Style
  private var editor = LineEditor()
  private var lines = LineReader()
  private var open = MultilineInput()
  private var history: History

  init(style: Style) {
    self.style = style
    isInteractive = TerminalMode().isInteractive
    history = isInteractive ? History(path: Self.historyPath()) : History()
  }

  /// The next entry.
  mutating func next() -> LineInput {
    while true {
      switch readLine() {
      case .line(let line):
        guard let entry = open.append(line) else { continue }
        history.append(entry)
        return .line(entry)
      case .interrupted(let wasEmpty):
        let gaveUp = open.isOpen || !wasEmpty
        open.removeAll()
        return .interrupted(wasEmpty: !gaveUp)
      case .endOfInput:
        return open.finish().map { .line($0) } ?? .endOfInput
      }
    }
  }

  private mutating func readLine() -> LineInput {
    guard isInteractive else { return lines.next().map { .line($0) } ?? .endOfInput }
    let isOpen = open.isOpen
    return editor.read(prompt: style.bold(isOpen ? "... " : "> "), history: history) { line in
      isOpen ? nil : ChatInput.completion(of: line)
    }
  }

  /// The history's file below XDG_STATE_HOME, its folder made; nil where there is no place for it.
  private static func historyPath() -> String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard let state = variable("XDG_STATE_HOME") ?? variable("HOME").map({ $0 + "/.local/state" }) else {
      return nil
    }
    let folder = state + "/herd"
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
    return folder + "/chat-history"
  }
}
