// Stories and texts about people for pre-training. Knows the training side of the split only.

/// One or two stories with a title.
struct StoryProse: DocumentSource {
  let name = "story-prose"
  let summary = "short stories in simple words"

  func document(using random: inout RandomStream) -> String {
    (0..<random.number(in: 1...3)).map { _ in
      let words = StoryTelling().draw(.train, using: &random).words
      let story = StoryGrammar.story(words, .training, using: &random)
      let title = "\(capitalized(withArticle(words[0].word))) and \(withArticle(words[1].word))"
      return random.isOne(in: 2) ? story : title + "\n" + story
    }.joined(separator: "\n\n")
  }
}

/// A passage about people with questions and answers below it.
struct PassageProse: DocumentSource {
  let name = "passage-prose"
  let summary = "texts about people, with questions and answers below"
  private let task = PassageQuestions()

  func document(using random: inout RandomStream) -> String {
    let item = task.draw(.train, using: &random)
    let text = task.text(item, using: &random)
    let statements = random.pick(random.number(in: 1...item.statements.count), of: item.statements)
    let questions = statements.map { statement in
      let slots: Slots = ["name": item.people[statement.person].name, "value": statement.value]
      let question = statement.relation.questions.pick(.train, using: &random).text(slots, using: &random)
      return "\(question) \(statement.relation.answers.text(slots, using: &random))"
    }
    return text + "\n" + questions.joined(separator: "\n")
  }
}
