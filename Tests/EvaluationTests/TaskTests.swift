// Every task: the same seed gives the same items, the sides never meet, the graders can say yes and no.

import Evaluation
import Testing
import Tokenizers

@Suite struct TaskTests {
  static let names = TaskList.all.map(\.name)

  @Test(arguments: names) func sameSeedGivesTheSameItems(_ name: String) throws {
    let task = try #require(TaskList.named(name))
    let texts = [5, 5, 6].map { seed in
      task.examples(.train, count: 40, seed: seed).map { $0.messages.map(\.content) }
    }
    #expect(texts[0] == texts[1] && texts[0] != texts[2])
  }

  @Test(arguments: names) func sidesNeverMeet(_ name: String) throws {
    let task = try #require(TaskList.named(name))
    let train = task.examples(.train, count: 3_000, seed: 1)
    let heldOut = task.examples(.heldOut, count: 1_000, seed: 1)
    let items = [train, heldOut].map { Set($0.compactMap(\.canonicalForm)) }
    let phrasings = [train, heldOut].map { Set($0.map(\.phrasing)) }
    #expect(items[0].isDisjoint(with: items[1]), "items on both sides: \(items[0].intersection(items[1]))")
    #expect(phrasings[0].isDisjoint(with: phrasings[1]), "\(phrasings[0].intersection(phrasings[1]))")
    // An item that both sides may ask for must at least be asked for in other words.
    let questions = [train, heldOut].map { side in
      Set(
        side.filter { $0.canonicalForm == nil }.compactMap { $0.prompt.last.map { Words($0.content).words } })
    }
    #expect(questions[0].isDisjoint(with: questions[1]), "\(questions[0].intersection(questions[1]))")
  }

  @Test(arguments: names) func gradersTakeTheReferenceAndNothingElse(_ name: String) throws {
    let task = try #require(TaskList.named(name))
    for split in Split.allCases {
      let examples = task.examples(split, count: 400, seed: 3)
      let refused = examples.filter { !$0.isCorrect($0.reference) }
      #expect(refused.isEmpty, "\(refused.prefix(3).map { ($0.prompt.last?.content ?? "", $0.reference) })")
      let wrong = ["", "Qwertz uiop asdf.", "\u{1F642}"]
      #expect(!examples.contains { example in wrong.contains { example.isCorrect($0) } })
      // The answer to another item is rarely right: only where few answers exist.
      let others = zip(examples, examples.dropFirst()).filter { $0.isCorrect($1.reference) }
      #expect(Double(others.count) < 400 * (task.isInDomain ? 0.3 : 1.01))
    }
  }

  /// Held-out questions must not come in by the side door of a lesson.
  @Test(arguments: ["passage", "recall", "needle"]) func lessonsAskMoreOfTheTrainingSideOnly(_ name: String)
    throws
  {
    let task = try #require(TaskList.named(name))
    var random = RandomStream(seed: 7, name: name)
    let lessons = (0..<600).map { _ in task.lesson(using: &random) }
    let heldOut = Set(
      task.examples(.heldOut, count: 2_000, seed: 1).compactMap { $0.prompt.last?.content }.filter {
        $0.count < 100
      })
    #expect(lessons.contains { $0.count > 4 })
    #expect(lessons.allSatisfy { $0.last?.role == .assistant && $0.first?.role == .user })
    #expect(!lessons.joined().contains { $0.role == .user && heldOut.contains($0.content) })
  }

  @Test func numbersAreSpelled() {
    let cases = [
      (0, "zero"), (13, "thirteen"), (40, "forty"), (86, "eighty-six"), (100, "one hundred"),
      (404, "four hundred four"), (1_000, "one thousand"), (4_317, "four thousand three hundred seventeen"),
      (9_999, "nine thousand nine hundred ninety-nine"), (7_070, "seven thousand seventy"),
    ]
    #expect(cases.allSatisfy { numberWords($0.0) == $0.1 })
    #expect(numberWordsWithAnd(1_909) == "one thousand nine hundred and nine")
    #expect(Set((0...9_999).map(numberWords)).count == 10_000)
  }

  @Test func wordsAreComparedWithoutSigns() {
    #expect(Words("It's 4,096 — ninety-nine, 1,2!").words == ["its", "4096", "ninety", "nine", "1", "2"])
    #expect(Words("a b a c").containsInOrder(["b", "c"]) && !Words("a b a c").containsInOrder(["c", "b"]))
    #expect(repeatedShare(Words("a b c d a b c d")) > 0.19)
  }

  /// Values that must never change, or the split of a published card would.
  @Test func hashIsStable() {
    #expect(stableHash("") == 0xF52A_15E9_A9B5_E89B)
    var random = RandomStream(seed: 1)
    #expect(random.next() == 0x910A_2DEC_8902_5CC1)
  }
}
