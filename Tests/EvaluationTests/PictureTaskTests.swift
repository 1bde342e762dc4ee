// Tasks about pictures: their graders, and that what is held out is never seen.

import Evaluation
import Scenes
import Testing

@Suite struct PictureTaskTests {
  @Test(arguments: PictureTaskList.all.map(\.name)) func answersAreGraded(name: String) throws {
    let task = try #require(PictureTaskList.named(name))
    for split in Split.allCases {
      let examples = task.examples(split, count: 60, seed: 5)
      let wrong = examples.filter { !$0.turn.isCorrect($0.turn.answer) || $0.turn.isCorrect("") }
      #expect(wrong.isEmpty, "\(wrong.first?.turn.answer ?? "")")
      // A guess is right as often as chance has it, not always and not never.
      let rates = examples.map { example in
        Double(example.turn.guesses.count(where: example.turn.isCorrect)) / Double(example.turn.guesses.count)
      }
      let chance = rates.reduce(0, +) / Double(rates.count)
      #expect(chance < 0.6, "\(chance)")
      #expect(examples.map(\.scenes) == task.examples(split, count: 60, seed: 5).map(\.scenes))
      #expect(examples.allSatisfy { $0.scenes.allSatisfy { !$0.items.isEmpty } })
    }
  }

  /// Every combination and every wording that the examination asks about is absent from training.
  @Test func heldOutMeansNeverSeen() {
    var lessons = PictureLessons(seed: 3)
    var (forms, phrasings, things) = (Set<String>(), Set<String>(), Set<String>())
    for _ in 0..<1_500 {
      let lesson = lessons.next()
      forms.formUnion(lesson.turns.map(\.canonicalForm))
      phrasings.formUnion(lesson.turns.map(\.phrasing))
      for item in lesson.scenes.flatMap(\.items) {
        if case .shape(let shape) = item.content {
          things.insert("\(item.colour.rawValue) \(shape.rawValue)")
        }
      }
    }
    for task in PictureTaskList.all {
      for turn in task.examples(.heldOut, count: 80, seed: 4).map(\.turn) {
        #expect(!forms.contains(turn.canonicalForm), "\(turn.canonicalForm)")
        #expect(!phrasings.contains(turn.phrasing), "\(turn.phrasing)")
      }
    }
    let heldOut = things.filter { Split(of: "look \($0)") == .heldOut }
    #expect(heldOut.isEmpty && things.count > 60, "\(heldOut)")
  }

  @Test(arguments: [
    (#"{"label": "x", "box": [100, 100, 300, 300]}"#, 1.0), (#"{"box": [100, 100, 300, 200]}"#, 0.5),
    (#"{"box": [100, 100, 300, 2000]}"#, nil), (#"{"box": [1, 2, 3]}"#, nil), ("box", nil),
  ])
  func boxesAreRead(answer: String, overlap: Double?) {
    #expect(
      PictureTaskList.boxOverlap(of: answer, with: Box(left: 100, top: 100, right: 300, bottom: 300))
        == overlap)
  }
}
