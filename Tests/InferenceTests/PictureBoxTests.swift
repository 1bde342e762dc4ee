// Boxes in answers: what is one, what is reported, where it is drawn. And the times of a video's frames.

import Inference
import Media
import TestSupport
import Testing

@Suite struct PictureBoxTests {
  private static let pen = "{\"label\": \"pen\", \"box\": [10, 20, 300, 1000]}"

  /// An answer; the boxes in it as text; a part of each problem.
  @Test(arguments: [
    (
      "Here: \(pen), and \n```json\n[\(pen),\n\(pen)]\n```",
      ["pen 10 20 300 1000", "pen 10 20 300 1000", "pen 10 20 300 1000"], []
    ),
    ("{\"box\": [0, 0, 1, 1], \"label\": \"a {b} \\\" c\"}", ["a {b} \" c 0 0 1 1"], []),
    ("{\"objects\": [\(pen)]} {x} {\"label\": \"no box\"} a } { b", ["pen 10 20 300 1000"], []),
    ("{ \"unclosed\n\(pen)", ["pen 10 20 300 1000"], []),
    (
      "{\"label\": \"a\", \"box\": [0, 0, 1001, 5]}", [],
      ["box 1 (\"a\"): expected four integers from 0 to 1000, found"]
    ),
    (
      "\(pen){\"label\": \"a\", \"box\": [5, 5, 5, 9]}", ["pen 10 20 300 1000"],
      ["box 2 (\"a\"): expected x1 < x2"]
    ),
    ("{\"label\": \"a\", \"box\": [1, 2, 3]}", [], ["expected four integers"]),
    ("{\"label\": \"a\", \"box\": [1.5, 2, 3, 4]}", [], ["expected four integers"]),
    ("{\"label\": \"a\", \"box\": \"1 2 3 4\"}", [], ["expected four integers"]),
    ("{\"label\": \"a\", \"box\": [-1, 2, 3, 4]}", [], ["expected four integers"]),
    ("{\"box\": [1, 2, 3, 4]}", [], ["expected a \"label\" that is a text"]),
    ("{label: 'a', \"box\": [1, 2, 3, 4]}", [], ["box 1: expected a JSON object, found"]),
    ("{\"label\": \"a\", \"box\": [1, 2, 99999999999999999999, 4]}", [], ["expected four integers"]),
    ("", [], []),
  ])
  func boxesAreFoundInAnswers(answer: String, boxes: [String], problems: [String]) {
    let found = PictureBoxes(in: answer)
    let texts = found.boxes.map {
      "\($0.label) \($0.x.lowerBound) \($0.y.lowerBound) \($0.x.upperBound) \($0.y.upperBound)"
    }
    #expect(texts == boxes, "\(answer)")
    #expect(
      found.problems.count == problems.count
        && zip(found.problems, problems).allSatisfy { $0.contains($1) }, "\(found.problems)")
  }

  @Test func manyBracesTakeNoTime() {
    for open in ["{\"box", "{\\\"", "{"] {
      let text = String(repeating: open, count: 100_000) + "\n" + Self.pen
      #expect(PictureBoxes(in: text).boxes.count == 1)
    }
    #expect(PictureBoxes(in: String(repeating: Self.pen, count: 1000)).boxes.count == 1000)
  }

  @Test func noTextBreaksAnything() throws {
    let dot = try RGBPicture(width: 3, height: 2, bytes: [UInt8](repeating: 7, count: 18))
    var generator = SeededGenerator(seed: 5)
    let marks = Array("{}[]\",:\\0129-.e\n é".utf8)
    var counts: Set<Int> = []
    for _ in 0..<3000 {
      var text = Array("See \(Self.pen), [\(Self.pen)]".utf8)
      for _ in 0...generator.integer(in: 0...4) {
        let place = generator.integer(in: 0...text.count - 1)
        text[place] = marks[generator.integer(in: 0...marks.count - 1)]
      }
      let boxes = PictureBoxes(in: String(decoding: text, as: UTF8.self))
      counts.insert(boxes.boxes.count)
      if !boxes.boxes.isEmpty { _ = boxes.drawn(on: dot) }
    }
    #expect(counts == [0, 1, 2])
  }

  @Test func boxesAreDrawnWhereTheyAre() throws {
    let picture = try RGBPicture(width: 200, height: 100, bytes: [UInt8](repeating: 0, count: 60_000))
    let drawn = PictureBoxes(in: "{\"label\": \"\", \"box\": [250, 500, 750, 1000]}").drawn(on: picture)
    func isPainted(_ x: Int, _ y: Int) -> Bool { drawn.bytes[3 * (200 * y + x)] > 0 }
    var painted = 0
    for y in 0..<100 { for x in 0..<200 where isPainted(x, y) { painted += 1 } }
    // Columns 50 to 150, rows 50 to 100, a line of one pixel.
    #expect(painted == 2 * 100 + 2 * 48 && isPainted(50, 50) && isPainted(149, 99) && !isPainted(51, 51))
    let labelled = PictureBoxes(in: "{\"label\": \"a\", \"box\": [0, 0, 1, 1]}").drawn(on: picture)
    // The whole label inside, where there is no room above.
    #expect(labelled.bytes.contains(255) && labelled.width == 200 && labelled.height == 100)
    let dot = try RGBPicture(width: 1, height: 1, bytes: [0, 0, 0])
    #expect(PictureBoxes(in: Self.pen).drawn(on: dot).bytes.count == 3)
  }

  @Test(arguments: [
    (0.0, "[0 s]"), (0.5, "[0.5 s]"), (1.0 / 3, "[0.33 s]"), (61.006, "[61.01 s]"), (7.05, "[7.05 s]"),
    (-1, "[0 s]"), (.infinity, "[1000000000 s]"),
  ])
  func framesHaveTheirTimes(seconds: Double, stamp: String) {
    #expect(VideoPrompt.stamp(seconds) == stamp)
  }
}
