// More statements that passages are made of: everyday life. Knows nothing of how they are put together.

/// Relatives, work, time, numbers, colours and names in everyday life.
let everydayRelations: [Relation] =
  relativeRelations + workRelations + teachingRelations + timeRelations + numberRelations + colourRelations
  + nameRelations + eventRelations + characterRelations

/// The names of relatives and others: the same sentences for each.
private let relativeRelations: [Relation] = relatives.map { relative, isWoman in
  Relation(
    relative,
    statements: """
      {His} \(relative) is called {value}.
      {Name} has a \(relative) whose name is {value}.
      {Name} often talks about {his} \(relative) {value}.
      Every [week|month|evening] {name} visits {his} \(relative) {value}.
      {Name} wrote a long letter to {his} \(relative) {value}.
      {His} \(relative) {value} [lives in the same street|came to visit last week|likes to sing].
      When {name} was ill, {his} \(relative) {value} came to help.
      Together with {his} \(relative) {value}, {name} looks after the garden.
      The name of {his} \(relative) is {value}.
      {Name} cannot keep a secret from {his} \(relative) {value}.
      """,
    questions: """
      What is the name of {name}'s \(relative)?
      What is {name}'s \(relative) called?
      Who is {name}'s \(relative)?
      Who is the \(relative) of {name}?
      What is the \(relative) of {name} called?
      How is {name}'s \(relative) called?
      Which name does {name}'s \(relative) have?
      What name does the \(relative) of {name} have?
      Tell me the name of {name}'s \(relative).
      {Name} has a \(relative). What is the name?
      What do people call the \(relative) of {name}?
      """,
    moreQuestions: """
      [Can|Could] you tell me what {name}'s \(relative) is called?
      By what name is {name}'s \(relative) known?
      What do they call {name}'s \(relative)?
      What is the \(relative) of {name} named?
      Name {name}'s \(relative).
      Give me the name of the \(relative) of {name}.
      Who does {name} have as a \(relative)?
      [Do you know|I want to know] the name of {name}'s \(relative)[?|.]
      According to the text, who is the \(relative) of {name}?
      The text mentions {name}'s \(relative). What is the name?
      How do you call the \(relative) of {name}?
      {Name}'s \(relative): what name?
      """,
    who: """
      Whose \(relative) is {value}?
      Whose \(relative) is called {value}?
      Who has a \(relative) called {value}?
      Who has a \(relative) named {value}?
      Which person has a \(relative) called {value}?
      {Value} is the \(relative) of whom?
      Of whom is {value} the \(relative)?
      Which of them has {value} as a \(relative)?
      """,
    moreWho: """
      Who is the person whose \(relative) is {value}?
      [Tell me|Say] whose \(relative) {value} is.
      {Value} is somebody's \(relative). Whose?
      To whom is {value} a \(relative)?
      Which of the two has a \(relative) called {value}?
      Name the person whose \(relative) is {value}.
      Who calls {value} a \(relative)?
      """,
    checks: """
      Is {value} the \(relative) of {name}?
      Is {name}'s \(relative) called {value}?
      Does {name} have a \(relative) called {value}?
      Is it true that {value} is {name}'s \(relative)?
      Is the name of {name}'s \(relative) {value}?
      Is {value} {name}'s \(relative)?
      """,
    moreChecks: """
      Is {value} the name of {name}'s \(relative)?
      Is {name}'s \(relative) named {value}?
      Does {name}'s \(relative) have the name {value}?
      Is it right that {name}'s \(relative) is called {value}?
      Do people call {name}'s \(relative) {value}?
      Does the text say that {value} is the \(relative) of {name}?
      """,
    answers: """
      The \(relative) of {name} is called {value}.
      {Name}'s \(relative) is {value}.
      """,
    draw: { pool, random in pool.person(isWoman: isWoman, using: &random).name })
}

private let relatives: [(name: String, isWoman: Bool?)] = [
  ("sister", true), ("brother", false), ("daughter", true), ("son", false), ("cousin", nil),
  ("neighbour", nil),
]
