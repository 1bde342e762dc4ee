// Examines an answerer on held-out items. Knows tasks and grades, not models.

import Tokenizers

/// Runs the examination of the card.
public struct CardRunner: Sendable {
  public var tasks: [any EvaluationTask]
  /// Items of each task.
  public var itemCount: Int
  /// The seed of the items, the same for every model that is compared.
  public var seed: UInt64
  /// Where an answer is cut.
  public var maximumTokens: Int
  /// Whether the users' questions are asked too.
  public var asksUserQuestions: Bool

  /// The examination of all tasks, with needles at 1, 4 and 16 times a training length if one is given.
  public init(
    tasks: [any EvaluationTask] = TaskList.all, trainingLength: Int? = nil, itemCount: Int = 200,
    seed: UInt64 = 2026,
    maximumTokens: Int = 160, asksUserQuestions: Bool = true
  ) {
    let needles = trainingLength.map { length in [1, 4, 16].map { Needle(tokens: length * $0) } } ?? []
    self.tasks = tasks + needles
    self.itemCount = itemCount
    self.seed = seed
    self.maximumTokens = maximumTokens
    self.asksUserQuestions = asksUserQuestions
  }

  /// The card of an answerer. `progress` is told each task's name before it begins, `record` every answer.
  public func run(
    _ answerer: any Answerer, progress: (String) -> Void = { _ in },
    record: (AnsweredItem) throws -> Void = { _ in }
  ) async throws -> Card {
    var card = Card(entries: [], userQuestions: Proportion(), falseRefusals: Proportion())
    for task in tasks {
      progress(task.name)
      let entry = try await examine(task, answerer, record)
      card.entries.append(entry)
      card.falseRefusals.successes += entry.refusals.successes
      card.falseRefusals.trials += entry.refusals.trials
    }
    if asksUserQuestions {
      progress("users' questions")
      for question in UserQuestion.all {
        let (prompt, answer) = try await ask(question, answerer)
        let isCorrect = question.grade(answer)
        card.userQuestions.record(isCorrect)
        try record(
          AnsweredItem(
            task: "users' questions", prompt: prompt, reference: question.reference, answer: answer,
            isCorrect: isCorrect))
      }
    }
    return card
  }

  private func examine(
    _ task: any EvaluationTask, _ answerer: any Answerer, _ record: (AnsweredItem) throws -> Void
  ) async throws -> Card.Entry {
    let examples = task.examples(.heldOut, count: itemCount, seed: seed)
    var accuracy = Proportion()
    var refusals = Proportion()
    var repeated = 0.0
    for example in examples {
      let answer = try await answerer.answer(example.prompt, maximumTokens: maximumTokens)
      let isCorrect = example.isCorrect(answer)
      accuracy.record(isCorrect)
      try record(
        AnsweredItem(
          task: task.name, prompt: example.prompt, reference: example.reference, answer: answer,
          isCorrect: isCorrect))
      if task.isInDomain { refusals.record(!isCorrect && Refusal.isRefusal(answer)) }
      repeated += repeatedShare(Words(answer))
    }
    let baselines = Baselines(task, seed: seed)
    return Card.Entry(
      task: task.name, summary: task.summary, accuracy: accuracy, chance: baselines.chance(examples),
      mostFrequent: baselines.mostFrequent(examples), nearest: baselines.nearest(examples),
      refusals: refusals,
      repeatedShare: examples.isEmpty ? 0 : repeated / Double(examples.count))
  }

  /// Asks the user's turns one after the other; the answers in between are the model's own.
  private func ask(
    _ question: UserQuestion, _ answerer: any Answerer
  ) async throws -> (prompt: [Message], answer: String) {
    var messages = question.system.map { [Message(.system, $0)] } ?? []
    for turn in question.ask {
      messages.append(Message(.user, turn))
      messages.append(
        Message(.assistant, try await answerer.answer(messages, maximumTokens: maximumTokens)))
    }
    return (Array(messages.dropLast()), messages.last?.content ?? "")
  }
}
