// Questions of records about picture files: how they are read and graded, and that the control takes the pictures away.

import Evaluation
import JSON
import Media
import Testing

@Suite struct PictureRecordTests {
  private func records(_ lines: [String], in folder: String = "x/") throws -> PictureRecords {
    var records = PictureRecords()
    for line in lines { try records.add(JSONValue(parsing: line), in: folder) }
    records.addGuesses()
    return records
  }

  private static func line(_ path: String, _ question: String, _ answer: String, _ more: String = "")
    -> String
  {
    #"{"messages": [{"role": "user", "content": [{"type": "image", "path": "\#(path)"}, {"type": "text", "text": "\#(question)"}]}, {"role": "assistant", "content": "\#(answer)"}]\#(more)}"#
  }

  @Test(arguments: [
    ("", "It is a hot pepper!", true), ("", "Hot. A pepper", true), ("", "a pepper", false), ("", "", false),
    (#", "accept": [["chili"], ["red", "pepper"]]"#, "A chili.", true),
    (#", "accept": [["chili"], ["red", "pepper"]]"#, "A hot pepper.", false),
    (#", "accept": [["pepper"]], "reject": [["onion"], ["sweet", "pepper"]]"#, "A hot pepper.", true),
    (#", "accept": [["pepper"]], "reject": [["onion"], ["sweet", "pepper"]]"#, "An onion, a pepper.", false),
    (#", "accept": [["pepper"]], "reject": [["onion"], ["sweet", "pepper"]]"#, "A sweet pepper.", false),
  ])
  func answersAreGraded(more: String, answer: String, isRight: Bool) throws {
    let records = try records([Self.line("a.png", "What is this?", "A hot pepper.", more)])
    let example = try #require(records.groups.first?.first)
    #expect(example.turn.isCorrect(answer) == isRight)
  }

  @Test func everyQuestionIsAskedBehindItsPictures() throws {
    let text = #"""
      {"task": "name", "messages": [
        {"role": "user", "content": [{"type": "image", "path": "a.png"}, {"type": "text", "text": "One?"}]},
        {"role": "assistant", "content": "Yes."}, {"role": "user", "content": "Two?"}, {"role": "assistant", "content": "No."},
        {"role": "user", "content": [{"type": "image", "path": "/b.png"}, {"type": "text", "text": "Three?"}]},
        {"role": "assistant", "content": "Both."}]}
      """#
    let records = try records([text, Self.line("c.png", "Four?", "A.", #", "group": "g""#)])
    let found = records.groups.flatMap { $0 }
    #expect(found.map(\.turn.question) == ["One?", "Two?", "Three?", "Four?"])
    #expect(found.map(\.files) == [["x/a.png"], ["x/a.png"], ["x/a.png", "/b.png"], ["x/c.png"]])
    #expect(records.tasks == ["name", "answers"] && found.map(\.group) == ["", "", "", "g"])
  }

  @Test(arguments: [
    (#"{}"#, "messages"), (#"{"messages": []}"#, "messages"),
    (
      #"{"messages": [{"role": "user", "content": "What?"}, {"role": "assistant", "content": "A."}]}"#,
      "messages.0.content"
    ),
    (
      #"{"messages": [{"role": "system", "content": "What?"}, {"role": "assistant", "content": "A."}]}"#,
      "messages.0.role"
    ),
    (
      #"{"messages": [{"role": "user", "content": [{"type": "scene"}]}, {"role": "assistant", "content": "A."}]}"#,
      "messages.0.content.0"
    ),
    (line("", "What?", "A."), "messages.0.content.0"), (line("a", "What?", "A.", #", "task": 7"#), "task"),
    (line("a", "What?", "A.", #", "accept": ["a"]"#), "accept"),
    (line("a", "What?", "A.", #", "accept": [[]]"#), "accept"),
    (line("a", "What?", "A.", #", "reject": [["a", 1]]"#), "reject"),
  ])
  func whatIsWrongIsSaid(text: String, field: String) throws {
    let error = #expect(throws: JSONError.self) { try records([text]) }
    #expect("\(try #require(error))".hasPrefix("field \"\(field)\""), "\(String(describing: error))")
  }

  /// Says of which half a picture is bright; without its patches where they belong it cannot know.
  private struct Looker: PictureAnswerer {
    func answer(
      _ example: PictureExample, about pictures: [RGBPicture], maximumTokens: Int
    ) async throws -> String {
      let picture = try #require(pictures.first)
      let (top, bottom) = (picture.bytes.prefix(3 * 12 * 6), picture.bytes.suffix(3 * 12 * 6))
      func sum(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 + Int($1) } }
      return sum(top) > sum(bottom) ? "The top." : "The bottom."
    }
  }

  @Test func groupsAreCountedApart() async throws {
    let lines = (0..<120).map { number in
      Self.line(
        "\(number)", "Which half is bright?", number % 2 == 0 ? "The top." : "The bottom.",
        #", "task": "half", "group": "\#(number % 3 == 0 ? "seen" : "outside")""#)
    }
    var asked: [String] = []
    let card = try await PictureExamination(tasks: [], itemCount: 60, patchSide: 2).run(
      records(lines, in: ""), Looker(),
      read: { path in
        let isTop = (Int(path) ?? 0) % 2 == 0
        return try RGBPicture(
          width: 12, height: 12,
          bytes: (0..<3 * 144).map { ($0 < 216) == isTop ? UInt8(200) : 10 })
      }, record: { example, _ in asked.append(example.files[0]) })
    #expect(
      card.entries.map(\.group) == ["seen", "outside"] && card.entries.map(\.task) == ["half", "half"])
    #expect(card.entries.map(\.accuracy) == [Proportion(40, of: 40), Proportion(60, of: 60)])
    #expect(card.entries.allSatisfy { (0.2...0.8).contains($0.shuffled.rate) && $0.chance == 0.5 })
    #expect(asked.count == 100 && card.markdown.contains("half, outside"))
  }
}
