// Questions about a short text given in the prompt. Knows how to make texts, not what models do with them.

public import Tokenizers

/// Texts of 40 to 80 words about two people whose names do not occur in training, with one question.
public struct PassageQuestions: EvaluationTask {
  public struct Item: Sendable {
    enum Question: Sendable { case value, who, isSo, isNotSo(String), unknown }
    let people: [Person]
    /// What the text says, in its order.
    let statements: [Statement]
    /// The statement or, for an unknown, the person and relation that are asked for.
    var asked: Statement
    var question: Question
  }

  /// A person, by place, and what is said.
  struct Statement: Sendable {
    let person: Int
    let relation: Relation
    let value: String
  }

  public let name = "passage"
  public let summary = "answers from a given text of 40 to 80 words with unseen names"

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
      let pool = NamePool.of(split)
      let people = pool.people(2, using: &random)
      let counts = [random.number(in: 2...4), random.number(in: 2...3)]
      var statements: [Statement] = []
      let relations = random.shuffled(relationTable)
      for person in 0..<2 {
        // The second person shares a relation with the first, so that the question must look at the name.
        let own = person == 0 ? relations.prefix(counts[0]) : [relations[0]] + relations.suffix(counts[1] - 1)
        for relation in random.shuffled(Array(own)) {
          var value = relation.draw(pool, &random)
          while statements.contains(where: { $0.value == value })
            || people.contains(where: { $0.name == value })
          {
            value = relation.draw(pool, &random)
          }
          statements.append(Statement(person: person, relation: relation, value: value))
        }
      }
      var item = Item(people: people, statements: statements, asked: statements[0], question: .value)
      chooseQuestion(&item, pool, using: &random)
      return item
    }
  }

  /// What is asked about the text: mostly a value, at times who it was, whether it is so, or what is not said.
  private func chooseQuestion(_ item: inout Item, _ pool: NamePool, using random: inout RandomStream) {
    let statements = item.statements
    let asked = random.pick(statements)
    item.asked = asked
    switch random.below(10) {
    case 0...5: item.question = .value
    case 6, 7: item.question = asked.relation.whoQuestions == nil ? .value : .who
    case 8:
      let isSo = random.isOne(in: 2)
      let other = statements.first { $0.relation.name == asked.relation.name && $0.person != asked.person }
      let value = other?.value ?? asked.relation.draw(pool, &random)
      item.question = isSo || value == asked.value ? .isSo : .isNotSo(value)
    default:
      let unsaid = relationTable.filter { relation in
        !statements.contains { $0.person == asked.person && $0.relation.name == relation.name }
      }
      item.asked = Statement(person: asked.person, relation: random.pick(unsaid), value: "")
      item.question = .unknown
    }
  }

  public func canonicalForm(_ item: Item) -> String? {
    item.people.map(\.name).joined(separator: " ") + " "
      + item.statements.map { "\($0.person)\($0.relation.name)=\($0.value)" }.sorted().joined(separator: " ")
  }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    let (phrasing, question, answer) = ask(item, split, using: &random)
    let frame = Self.frames.pick(split, using: &random)
    let prompt = frame.text(["text": text(item, using: &random), "question": question], using: &random)
    return Rendering(
      [.init(.user, prompt), .init(.assistant, answer)], phrasing: "\(phrasing.source) in \(frame.source)")
  }

  /// Up to five more questions about the same text.
  public func more(_ item: Item, using random: inout RandomStream) -> [Message] {
    var item = item
    var asked = ["\(item.asked.person)\(item.asked.relation.name)"]
    var messages: [Message] = []
    for _ in 0..<random.below(6) {
      chooseQuestion(&item, .training, using: &random)
      let name = "\(item.asked.person)\(item.asked.relation.name)"
      guard !asked.contains(name) else { continue }
      asked.append(name)
      let (_, question, answer) = ask(item, .train, using: &random)
      messages += [.init(.user, question), .init(.assistant, answer)]
    }
    return messages
  }

  /// The question in a phrasing of the side, and its answer.
  private func ask(
    _ item: Item, _ split: Split, using random: inout RandomStream
  ) -> (phrasing: Template, question: String, answer: String) {
    let asked = item.asked
    var slots: Slots = ["name": item.people[asked.person].name, "value": asked.value]
    let phrasing: Template
    let answer: String
    switch item.question {
    case .value:
      phrasing = asked.relation.questions.pick(split, using: &random)
      answer = random.isOne(in: 2) ? "{Value}." : random.pick(asked.relation.answers.templates).source
    case .who:
      phrasing = (asked.relation.whoQuestions ?? asked.relation.questions).pick(split, using: &random)
      answer = "{Name}."
    case .isSo:
      phrasing = asked.relation.checks.pick(split, using: &random)
      answer = "Yes."
    case .isNotSo:
      phrasing = asked.relation.checks.pick(split, using: &random)
      answer = "No. " + random.pick(asked.relation.answers.templates).source
    case .unknown:
      phrasing = asked.relation.questions.pick(split, using: &random)
      answer = random.pick(["The text does not say.", "The text does not say that."])
    }
    let reference = Template(answer).text(slots, using: &random)
    if case .isNotSo(let value) = item.question { slots["value"] = value }
    return (phrasing, phrasing.text(slots, using: &random), reference)
  }

  /// The passage: the first person's statements, then the second's, with sentences around that nobody asks about.
  func text(_ item: Item, using random: inout RandomStream) -> String {
    var parts: [[String]] = [[], [], []]  // before, between and behind the people
    var count = 0
    let paragraphs = item.people.indices.map { person in
      var sentences: [String] = []
      for statement in item.statements where statement.person == person {
        let sentence = sentence(
          statement, of: item.people[person], isFirst: sentences.isEmpty, using: &random)
        count += Words(sentence).count
        sentences.append(sentence)
      }
      return sentences
    }
    let wanted = random.number(in: 40...62)
    for template in random.shuffled(sceneSentences.templates) where count < wanted {
      let scene = template.text(using: &random)
      parts[random.below(3)].append(scene)
      count += Words(scene).count
    }
    return (parts[0] + paragraphs[0] + parts[1] + paragraphs[1] + parts[2]).joined(separator: " ")
  }

  private func sentence(
    _ statement: Statement, of person: Person, isFirst: Bool, using random: inout RandomStream
  ) -> String {
    // A person's first sentence must hold the name; later ones mostly have a pronoun.
    let fitting = statement.relation.statements.templates.filter { template in
      !isFirst || ["{name}", "{Name}"].contains { template.source.contains($0) }
    }
    let name = isFirst || random.isOne(in: 3) ? person.name : person.subject
    return random.pick(fitting).text(
      ["name": name, "his": person.possessive, "value": statement.value], using: &random)
  }

  /// One of the values that the text holds, one of its people, or what a yes or no takes.
  public func guesses(_ item: Item) -> [String]? {
    switch item.question {
    case .value, .unknown: item.statements.map(\.value) + ["The text does not say."]
    case .who: item.people.map(\.name)
    case .isSo, .isNotSo: ["Yes.", "No."]
    }
  }

  public func grade(_ item: Item, _ answer: String) -> Bool {
    let words = Words(answer)
    switch item.question {
    case .value:
      let others = item.statements.filter {
        $0.relation.name == item.asked.relation.name && $0.value != item.asked.value
      }
      return words.contains(item.asked.value) && !words.containsAny(others.map(\.value))
    case .who:
      return words.contains(item.people[item.asked.person].name)
        && !words.contains(item.people[1 - item.asked.person].name)
    case .isSo: return words.words.first == "yes"
    case .isNotSo: return words.words.first == "no"
    case .unknown: return words.containsAny(["not say", "not tell", "not mentioned", "do not know"])
    }
  }

  private static let frames = Phrasings(
    """
    {text} {question}
    Read this text: {text} {question}
    Here is a text. {text} Now the question: {question}
    {text} Question: {question}
    Text: {text} Question: {question}
    Please read: {text} {question}
    {question} Here is the text: {text}
    Answer from the text. {text} {question}
    I have a text for you: {text} My question: {question}
    Read and answer. {text} {question}
    {text} Now tell me: {question}
    """,
    onlyLearnt: """
      [First read|Look at|Have a look at|Study] this text: {text} [Then answer:|Now answer:|And now:] {question}
      [Use the text to answer|Answer with the help of the text|Find the answer in the text]: {question} {text}
      [Story|Passage|Information|Paragraph]: {text} [Question|Answer this|What I want to know]: {question}
      {text} [According to the text|From this text|After reading this|With this in mind]: {question}
      The following text [is given|is about some people]. {text} {question}
      [Question|My question]: {question} [Text|Passage|Story]: {text}
      [Please answer|Answer] this question about the text: {question} The text: {text}
      {text} [That was the text|That is all|So much for the story]. {question}
      [Listen|Here is a story|Let me tell you something]: {text} {question}
      {text} [Can you answer this?|Please answer:|Answer the question.|I would like to know:] {question}
      I [read|found] this: {text} [So:|Now tell me:] {question}
      Read the [passage|story|lines] and [reply|say what you found]. {text} {question}
      {question} [Look it up here|You find it here|It is in this text]: {text}
      [Given this text|From this passage]: {text} [Reply|Respond] to the question: {question}
      {text} [One question|A question about this|Something about the text]: {question}
      """)
}
