// Stop strings in pieces against a slow search in the whole text.

import Inference
import TestSupport
import Testing

@Suite struct StopStringTests {
  /// The text before the string that is complete first, the longest among those that end together.
  private func slow(_ text: String, _ stops: [String]) -> (text: String, stop: String?) {
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      let ending = stops.filter { bytes.prefix(end).reversed().starts(with: $0.utf8.reversed()) }
      if let stop = ending.max(by: { $0.utf8.count < $1.utf8.count }) {
        return (String(decoding: bytes.prefix(end - stop.utf8.count), as: UTF8.self), stop)
      }
    }
    return (text, nil)
  }

  @Test func piecesDoNotMatter() {
    var generator = SeededGenerator(seed: 6)
    var wrong: [String] = []
    for _ in 0..<3000 {
      func word(_ length: Int) -> String {
        (0..<length).map { _ in generator.element(of: ["a", "b", "é", "鯨"]) }.joined()
      }
      let stops = (0..<generator.integer(in: 1...3)).map { _ in word(generator.integer(in: 1...5)) }
      let pieces = (0..<generator.integer(in: 0...12)).map { _ in word(generator.integer(in: 0...3)) }
      var matcher = StopStrings(stops)
      var passed = ""
      for piece in pieces {
        passed += matcher.pass(piece)
        // Nothing that may begin a stop string has passed: with it completed, the text would have to be unsaid.
        if matcher.found == nil,
          stops.contains(where: { stop in
            slow(pieces.joined(), [stop]).stop != nil && passed.hasSuffix(stop)
          })
        {
          wrong.append("passed too much of \(pieces) for \(stops)")
        }
      }
      passed += matcher.found == nil ? matcher.finish() : ""
      let expected = slow(pieces.joined(), stops)
      if passed != expected.text || matcher.found != expected.stop {
        wrong.append("\(pieces), \(stops): \(passed)")
      }
    }
    #expect(wrong == [])
  }

  @Test func onlyWhatMayBeginAStopStringIsHeldBack() {
    var matcher = StopStrings(["\n\nUser:", "\nEnd"])
    let passed = ["He", "llo\n", "\nUs", "ual\n", "\n\nUse", "r: hi"].map { matcher.pass($0) }
    #expect(passed == ["He", "llo", "", "\n\nUsual", "\n", ""] && matcher.found == "\n\nUser:")
  }
}
