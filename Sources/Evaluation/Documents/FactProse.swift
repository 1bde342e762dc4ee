// The facts about Cria, Herd and Llama 4 as prose. Knows frames, not facts.

/// A handful of facts of one table, each in one of its many phrasings.
struct FactProse: DocumentSource {
  let name = "fact-prose"
  let summary = "facts about Cria, Herd, Llama 4 and the field, each in more than twenty phrasings"

  func document(using random: inout RandomStream) -> String {
    let facts = random.pick(random.number(in: 4...9), of: random.pick(FactBook.shared.tables))
    let separator = random.isOne(in: 3) ? "\n" : " "
    return facts.map { Self.sentence($0, using: &random) }.joined(separator: separator)
  }

  /// One phrasing of the fact. The questions are those of the training side.
  static func sentence(_ fact: Fact, using random: inout RandomStream) -> String {
    let statement = random.pick(fact.statements)
    if random.isOne(in: 3) { return plain.text(["statement": statement], using: &random) }
    let question = random.pick(fact.questions.training)
    // What Cria is asked as "you" is asked about Cria here.
    return asked.text(["question": aboutCria(question), "statement": statement], using: &random)
  }

  /// How many phrasings of a fact there are, alternatives of a frame not counted.
  static func phrasingCount(_ fact: Fact) -> Int {
    fact.statements.count * (plain.templates.count + asked.templates.count * fact.questions.training.count)
  }

  private static func aboutCria(_ question: String) -> String {
    let words = Words(question).words
    guard words.contains("you") || words.contains("your") else { return question }
    return "Cria, " + (FactFrames.slots(question)["small"] ?? question)
  }

  private static let plain = Variants(
    """
    {statement}
    {statement}
    Note: {statement}
    Remember: {statement}
    In short: {statement}
    It is good to know: {statement}
    A fact: {statement}
    As everybody in the herd knows: {statement}
    """)
  private static let asked = Variants(
    """
    {question} {statement}
    Question: {question} Answer: {statement}
    Q: {question} A: {statement}
    Somebody asked: "{question}" The answer was: {statement}
    {question} The answer is simple. {statement}
    A user asks: {question} Herd's manual says: {statement}
    "{question}" "{statement}"
    [People|Beginners|Users] often ask: {question} {statement}
    """)
}
