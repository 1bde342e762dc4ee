// The examination: who knows everything gets everything, who says nothing gets nothing, and the intervals are right.

import Evaluation
import JSON
import Testing
import Tokenizers

@Suite struct CardTests {
  /// Answers what it was told beforehand, by the conversation it is shown.
  struct Oracle: Answerer {
    let answers: [[Message]: String]

    func answer(_ messages: [Message], maximumTokens: Int) -> String {
      answers[messages] ?? UserQuestion.all.first { $0.ask.last == messages.last?.content }?.reference ?? ""
    }
  }

  struct Constant: Answerer {
    let text: String
    func answer(_ messages: [Message], maximumTokens: Int) -> String { text }
  }

  static let runner = CardRunner(trainingLength: 256, itemCount: 30)

  @Test func oracleGetsEverything() async throws {
    var answers: [[Message]: String] = [:]
    for task in Self.runner.tasks {
      for example in task.examples(.heldOut, count: 30, seed: Self.runner.seed) {
        answers[example.prompt] = example.reference
      }
    }
    let card = try await Self.runner.run(Oracle(answers: answers))
    let missed = card.entries.filter { $0.accuracy.rate < 1 || $0.accuracy.trials != 30 }
    #expect(missed.isEmpty, "\(missed.map(\.task))")
    #expect(card.userQuestions == Proportion(200, of: 200) && card.falseRefusals.successes == 0)
    #expect(card.entries.count == TaskList.all.count + 3)
    let needles = Self.runner.tasks.suffix(3).map { task in
      task.examples(.heldOut, count: 1, seed: 1)[0].prompt[0].content.utf8.count
    }
    #expect(needles[2] > 3 * needles[1] && needles[1] > 3 * needles[0])
  }

  @Test func silenceAndRefusalGetNothing() async throws {
    let silent = try await Self.runner.run(Constant(text: ""))
    #expect(silent.entries.allSatisfy { $0.accuracy.successes == 0 } && silent.userQuestions.successes == 0)
    let refusing = try await Self.runner.run(Constant(text: "I do not know. That is outside of my domain."))
    let right = refusing.entries.filter { $0.accuracy.rate > 0.2 }.map(\.task)
    #expect(right == ["outside"] && refusing.falseRefusals.rate > 0.9)
  }

  @Test func intervalsAreWilsons() {
    // Values of R's binom::binom.wilson.
    for (proportion, low, high) in [
      (Proportion(0, of: 10), 0.0, 0.2775328), (Proportion(5, of: 10), 0.2365931, 0.7634069),
      (Proportion(190, of: 200), 0.9104, 0.9726),
    ] {
      #expect(
        abs(proportion.interval.lowerBound - low) < 2e-4 && abs(proportion.interval.upperBound - high) < 2e-4)
    }
  }

  @Test func cardIsATableAndJSON() async throws {
    let runner = CardRunner(tasks: [Sums()], itemCount: 20, asksUserQuestions: false)
    var card = try await runner.run(Constant(text: "1 + 1 = 2."))
    card.weightFiles = [Card.WeightFile(name: "model.safetensors", sha256: "0a1b")]
    let control = try Control(name: "dense", json: JSONValue(parsing: card.json.text()))
    let lines = card.markdown(beside: [control]).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 7 && lines[0].hasSuffix("| dense |") && lines[2].hasSuffix("| 0.0 % |"))
    #expect(lines[5] == "Examined: `model.safetensors` with SHA-256 `0a1b`.")
    #expect(card.json["tasks"]?.arrayValue?.count == 1)
    #expect(throws: JSONError.self) { try Control(name: "x", json: ["tasks": [["name": "sums"]]]) }
  }

  /// What costs nothing is what the items say: a guess among n values is right once in n.
  @Test func baselinesAreMeasured() async throws {
    let tasks: [any EvaluationTask] = [Recall(), Countries(), OutsideDomain(), Sums()]
    let runner = CardRunner(tasks: tasks, itemCount: 200, asksUserQuestions: false)
    let entries = try await runner.run(Constant(text: "")).entries
    // One to four things are told, equally often.
    #expect(abs(entries[0].chance - (1 + 1 / 2 + 1 / 3 + 1 / 4) / 4) < 0.08)
    #expect(entries[1].nearest > 2 * entries[1].mostFrequent && entries[1].nearest < 1)
    #expect(entries[2].chance == 1 && entries[2].nearest == 1)
    #expect(entries[3].chance < 0.05 && entries[3].nearest < 0.2)
  }
}
