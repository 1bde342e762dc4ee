// What the line editor's parts do, each by itself.

import Glibc
import LineEditing
import TestSupport
import Testing

@Suite struct LineEditingTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("鯨", 2), ("한", 2), ("ａ", 2), ("👩‍👩‍👧", 2), ("🇫🇷", 2), ("❤️", 2), ("❤", 1),
    ("\u{301}", 0), ("\u{200B}", 0), ("ß", 1), ("م", 1), ("、", 2),
  ])
  func charactersHaveTheirWidth(character: Character, columns: Int) {
    #expect(character.columns == columns)
  }

  /// Applies keys written as a terminal sends them; `|` marks the cursor in the result.
  private func edit(_ bytes: String) -> String {
    var decoder = KeyDecoder()
    var buffer = LineBuffer()
    for key in bytes.utf8.flatMap({ decoder.append($0) }) {
      switch key {
      case .text(let text), .pasted(let text): buffer.insert(text)
      case .backspace: buffer.deleteBackward()
      case .delete: buffer.deleteForward()
      case .left: buffer.moveLeft()
      case .right: buffer.moveRight()
      case .home: buffer.moveToStart()
      case .end: buffer.moveToEnd()
      case .wordLeft: buffer.moveWordLeft()
      case .wordRight: buffer.moveWordRight()
      case .cutToEnd: buffer.cutToEnd()
      case .cutToStart: buffer.cutToStart()
      case .cutWord: buffer.cutWord()
      case .putBack: buffer.paste()
      default: buffer.insert("<\(key)>")
      }
    }
    return String(buffer.characters[..<buffer.cursor]) + "|" + String(buffer.characters[buffer.cursor...])
  }

  @Test(arguments: [
    ("abc\u{1B}[D\u{1B}[Dx", "ax|bc"), ("héllo\u{7F}\u{7F}", "hél|"), ("e\u{301}\u{7F}", "|"),
    ("e\u{301}x\u{1B}[DX", "éX|x"),
    ("鯨👩‍👩‍👧\u{2}\u{7F}", "|👩‍👩‍👧"), ("one two\u{17}", "one |"), ("one two  \u{17}\u{17}", "|"),
    ("one two\u{1}\u{6}\u{B}", "o|"),
    ("one two\u{1B}[1;5D\u{15}", "|two"), ("one two\u{15}x\u{19}", "xone two|"),
    ("ab\u{1B}OH\u{1B}[3~", "|b"),
    ("one, two\u{1}\u{1B}[1;5C\u{1B}[1;5C!", "one, two!|"), ("ab\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~c", "abc|"),
    ("\u{1B}[200~x\ry\u{3}\u{1B}[31mz\u{1B}[201~!", "x\ny\u{3}\u{1B}[31mz!|"),
    ("a\u{1B}[200~b\nc\u{1B}[201~\u{1}X", "ab\nX|c"),
    ("\u{3}\u{4}\t\r", "<interrupt><endOfInput><tab><enter>|"),
    ("\u{1B}[A\u{1B}[B\u{C}", "<up><down><clearScreen>|"), ("\u{1B}[99;99xq", "q|"),
  ])
  func keysEdit(bytes: String, result: String) {
    #expect(edit(bytes) == result)
  }

  @Test func brokenBytesAreNoKeys() {
    var generator = SeededGenerator(seed: 3)
    var decoder = KeyDecoder()
    var keys = 0
    for _ in 0..<200_000 { keys += decoder.append(UInt8(generator.integer(in: 0...255))).count }
    #expect(keys > 1000)
    var escape = KeyDecoder()
    #expect(
      escape.append(0x1B) == [] && escape.isUndecided && escape.decide() == [.escape] && !escape.isUndecided)
  }

  @Test(arguments: [
    ("> ", "abc", 10, ["> abc"], 0, 5), ("> ", "abcdefgh", 10, ["> abcdefgh", ""], 1, 0),
    ("> ", "abcdefghij", 10, ["> abcdefgh", "ij"], 1, 2), ("> ", "a\nbc", 10, ["> a", "bc"], 1, 2),
    ("> ", "鯨鯨鯨鯨鯨", 9, ["> 鯨鯨鯨", "鯨鯨"], 1, 4),
    ("\u{1B}[1m> \u{1B}[0m", "a\u{7}", 10, ["\u{1B}[1m> \u{1B}[0ma^G"], 0, 5),
  ])
  func linesAreLaidOut(prompt: String, text: String, width: Int, rows: [String], row: Int, column: Int) {
    let layout = LineLayout(prompt: prompt, buffer: LineBuffer(text), width: width)
    #expect(layout.rows == rows && layout.cursorRow == row && layout.cursorColumn == column)
  }

  @Test func longTextsShowTheRowsAroundTheCursor() {
    let text = (0..<20).map { "\($0)" }.joined(separator: "\n")
    let layout = LineLayout(prompt: "", buffer: LineBuffer(text), width: 10).clipped(to: 3)
    #expect(layout.rows == ["17", "18", "19"] && layout.cursorRow == 2)
  }

  @Test(arguments: [
    (["one"], ["one"]), (["one\\", "two\\", "three", "four"], ["one\ntwo\nthree", "four"]),
    (["\"\"\"one", "two", "three\"\"\"", "four"], ["one\ntwo\nthree", "four"]),
    (["\"\"\"", "a\\", "\"\"\""], ["a\\"]),
    (["\"\"\"one\"\"\""], ["one"]), (["\"\"\"open", "end"], ["open\nend"]), (["\\", ""], ["\n"]),
  ])
  func severalLinesMakeOneEntry(lines: [String], entries: [String]) {
    var input = MultilineInput()
    var found = lines.compactMap { input.append($0) }
    if let rest = input.finish() { found.append(rest) }
    #expect(found == entries && !input.isOpen)
  }

  @Test func pathsAreCompletedAsFarAsTheyAreCertain() {
    let folder = TemporaryFolder()
    for name in ["heron.png", "heron two.jpg", "über.png", "nest/egg.png", ".hidden"] {
      folder.write("", name)
    }
    for (begun, rest) in [
      ("her", "on"), ("heron.", "png"), ("heron ", "two.jpg"), ("ü", "ber.png"), ("ne", "st/"),
      ("nest/", "egg.png"), ("none", ""), ("", ""), (".", "hidden"), ("nowhere/x", ""),
    ] {
      #expect(PathCompletion.rest(of: folder(begun)) == rest, "\(begun)")
    }
  }

  @Test(arguments: [
    ("a b.png", "a b.png"), ("'a b.png' ", "a b.png"), ("\"a b.png\"", "a b.png"),
    ("a\\ b\\(1\\).png", "a b(1).png"),
    ("a\\b.png", "a\\b.png"), ("'", "'"), ("", ""), ("a~/b", "a~/b"),
  ])
  func droppedFilesAreTheirNames(text: String, path: String) {
    #expect(PathCompletion.meant(text) == path)
  }

  @Test func historyOutlivesTheProgram() {
    let path = "/tmp/herd-history-test.\(getpid())"
    defer { unlink(path) }
    var history = History(path: path, limit: 3)
    for entry in ["one", "two\nlines \\ and \\n", "  ", "three", "three", "vier ü"] { history.append(entry) }
    let again = History(path: path, limit: 3)
    #expect(
      again.entries == ["two\nlines \\ and \\n", "three", "vier ü"] && again.entries == history.entries)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }
}
