// What a short text can say about a person, and how to ask for it. Knows no whole text.

/// One kind of statement about a person, with its values and questions.
struct Relation: Sendable {
  let name: String
  /// Sentences with `{name}` (a name or a pronoun, `{Name}` at the start), `{his}` and `{value}`.
  let statements: Variants
  /// Questions for the value, with `{name}`.
  let questions: Phrasings
  /// Questions for the person, with `{value}`; nil if they make no sense.
  let whoQuestions: Phrasings?
  /// Questions whether it is so, with `{name}` and `{value}`.
  let checks: Phrasings
  /// Whole answers with `{name}` and `{value}`.
  let answers: Variants
  let draw: @Sendable (NamePool, inout RandomStream) -> String

  /// A relation whose values are drawn; the wordings of `more…` are only learnt and never held out.
  init(
    _ name: String, statements: String, questions: String, moreQuestions: String = "", who: String?,
    moreWho: String = "", checks: String, moreChecks: String = "", answers: String,
    draw: @escaping @Sendable (NamePool, inout RandomStream) -> String
  ) {
    self.name = name
    self.statements = Variants(statements)
    self.questions = Phrasings(questions, onlyLearnt: moreQuestions)
    whoQuestions = who.map { Phrasings($0, onlyLearnt: moreWho) }
    self.checks = Phrasings(checks, onlyLearnt: moreChecks)
    self.answers = Variants(answers)
    self.draw = draw
  }

  /// A relation whose values are words of a list.
  init(
    _ name: String, _ values: [String], statements: String, questions: String, moreQuestions: String = "",
    who: String?, moreWho: String = "", checks: String, moreChecks: String = "", answers: String
  ) {
    self.init(
      name, statements: statements, questions: questions, moreQuestions: moreQuestions, who: who,
      moreWho: moreWho, checks: checks, moreChecks: moreChecks, answers: answers,
      draw: { _, random in random.pick(values) })
  }
}
