// What was said a few turns ago. Knows how to tell and to ask.

public import Tokenizers

/// One to four things told over as many turns, one of them asked for at the end; combinations are held out.
public struct Recall: EvaluationTask {
  public struct Item: Sendable {
    let told: [(memory: Memory, value: String)]
    let asked: Int
  }

  public let name = "recall"
  public let summary = "recall of a name, colour, number, town and more over up to four turns"

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
      let memories = random.pick(random.number(in: 1...4), of: memoryTable)
      let pool = NamePool.of(split)
      var told: [(memory: Memory, value: String)] = []
      for memory in memories {
        var value = memory.draw(pool, &random)
        while told.contains(where: { $0.value == value }) { value = memory.draw(pool, &random) }
        told.append((memory, value))
      }
      return Item(told: told, asked: random.below(told.count))
    }
  }

  public func canonicalForm(_ item: Item) -> String? {
    item.told.map { "\($0.memory.name)=\($0.value)" }.sorted().joined(separator: " ")
  }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    var messages: [Message] = []
    for (memory, value) in item.told {
      let slots: Slots = ["value": value]
      messages.append(.init(.user, memory.statements.text(slots, using: &random)))
      messages.append(.init(.assistant, memory.replies.text(slots, using: &random)))
    }
    if item.told.count < 4, random.isOne(in: 4) {
      // Something else in between.
      let other: any EvaluationTask = random.isOne(in: 2) ? Sums() : Countries()
      messages += other.example(split, using: &random).messages
    }
    let (phrasing, turn) = ask(item, item.asked, split, using: &random)
    return Rendering(messages + turn, phrasing: phrasing.source)
  }

  /// The other things that were told are asked for too.
  public func more(_ item: Item, using random: inout RandomStream) -> [Message] {
    let others = random.shuffled(item.told.indices.filter { $0 != item.asked })
    return others.flatMap { ask(item, $0, .train, using: &random).turn }
  }

  private func ask(
    _ item: Item, _ place: Int, _ split: Split, using random: inout RandomStream
  ) -> (phrasing: Template, turn: [Message]) {
    let (memory, value) = item.told[place]
    let phrasing = memory.questions.pick(split, using: &random)
    let question = asTyped(phrasing.text(using: &random), using: &random)
    let answer = memory.answers.text(["value": value], using: &random)
    return (phrasing, [.init(.user, question), .init(.assistant, answer)])
  }

  /// One of the values told.
  public func guesses(_ item: Item) -> [String]? { item.told.map(\.value) }

  public func grade(_ item: Item, _ answer: String) -> Bool {
    let words = Words(answer)
    let others = item.told.indices.filter { $0 != item.asked }.map { item.told[$0].value }
    return words.contains(item.told[item.asked].value) && !words.containsAny(others)
  }
}

/// One kind of thing that a user tells about himself.
struct Memory: Sendable {
  let name: String
  let statements: Variants
  let replies: Variants
  let questions: Phrasings
  let answers: Variants
  let draw: @Sendable (NamePool, inout RandomStream) -> String

  init(
    _ name: String, statements: String, replies: String, questions: String, answers: String,
    draw: @escaping @Sendable (NamePool, inout RandomStream) -> String
  ) {
    self.name = name
    self.statements = Variants(statements)
    self.replies = Variants(replies)
    self.questions = Phrasings(questions)
    self.answers = Variants(answers)
    self.draw = draw
  }
}
