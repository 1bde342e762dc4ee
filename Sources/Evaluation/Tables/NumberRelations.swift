// What passages tell of numbers of things. Knows nothing of how they are put together.

/// How many there are of something: rooms, animals, years and more.
let numberRelations: [Relation] = counted.map { thing, range, verb, sentences in
  Relation(
    "number of \(thing)", statements: sentences,
    questions: """
      How many \(thing) \(verb.asked)?
      What is the number of \(thing) that \(verb.said)?
      Tell me how many \(thing) \(verb.said).
      As for {name}, how many \(thing) \(verb.said)?
      Can you tell me how many \(thing) \(verb.said)?
      What does the text say: how many \(thing) \(verb.asked)?
      {Name}: how many \(thing)?
      Do you know how many \(thing) \(verb.said)?
      Please say how many \(thing) \(verb.said).
      The number of \(thing) that \(verb.said)?
      I would like to know how many \(thing) \(verb.said).
      """,
    moreQuestions: """
      [Please |]tell me the number of \(thing) that \(verb.said).
      How many \(thing), according to the text, \(verb.asked)?
      Say how many \(thing) \(verb.said).
      Could you say how many \(thing) \(verb.said)?
      Count the \(thing): how many \(verb.asked)?
      I wonder how many \(thing) \(verb.said).
      Give me the number of \(thing) that \(verb.said).
      [I want|I need] to know how many \(thing) \(verb.said).
      Exactly how many \(thing) \(verb.asked)?
      Do you remember how many \(thing) \(verb.said)?
      """,
    who: nil,
    checks: """
      Is it true that \(verb.whole)?
      Is {value} the number of \(thing) that \(verb.said)?
      Would it be right to say that \(verb.whole)?
      Is it {value} \(thing) that \(verb.said)?
      Do you think that \(verb.whole)?
      Is it right that \(verb.whole)?
      Can I say that \(verb.whole)?
      """,
    moreChecks: """
      Does the text say that \(verb.whole)?
      Is it a fact that \(verb.whole)?
      Is it correct that \(verb.whole)?
      Am I right that \(verb.whole)?
      Did I read that \(verb.whole)?
      """,
    answers: """
      \(verb.answer).
      {Value} \(thing).
      """,
    draw: { _, random in
      // Words up to twenty only: "twenty" would be found in "twenty-one".
      let number = random.number(in: range)
      return range.upperBound > 20 ? "\(number)" : numberWords(number)
    })
}

/// Things to count, how many there may be, how one asks for them and how one tells them.
private let counted:
  [(
    thing: String, range: ClosedRange<Int>,
    verb: (asked: String, said: String, whole: String, answer: String),
    sentences: String
  )] = [
    (
      "rooms", 2...14,
      (
        "does {name}'s house have", "{name}'s house has", "{name}'s house has {value} rooms",
        "{Name} has {value} rooms"
      ),
      """
      {Name} lives in a house with {value} rooms.
      {His} house has {value} rooms.
      There are {value} rooms in {his} house.
      {Name} has painted all the {value} rooms of {his} house.
      Of the {value} rooms of {his} house, {name} uses only a few.
      {Name} rented a flat with {value} rooms.
      The house that {name} bought has {value} rooms.
      With {value} rooms, {his} house is large enough.
      """
    ),
    (
      "animals", 3...20,
      ("does {name} have", "{name} has", "{name} has {value} animals", "{Name} has {value} animals"),
      """
      {Name} has {value} animals.
      On {his} farm there are {value} animals.
      {Name} keeps {value} animals behind the house.
      Every morning {name} feeds {his} {value} animals.
      {His} {value} animals need food and water every day.
      With {value} animals, {name} can never go away.
      {Name} bought a farm and now has {value} animals.
      Each of the {value} animals that {name} owns has a name.
      """
    ),
    (
      "years", 2...20,
      (
        "has {name} been married", "{name} has been married", "{name} has been married for {value} years",
        "{Name} has been married for {value} years"
      ),
      """
      {Name} has been married for {value} years.
      {Name} got married {value} years ago.
      It is {value} years since {name} got married.
      {His} wedding was {value} years ago.
      For {value} years {name} has been married.
      {Name} still laughs about {his} wedding, which was {value} years ago.
      After {value} years {name} is still happily married.
      """
    ),
    (
      "books", 5...90,
      ("does {name} have", "{name} has", "{name} has {value} books", "{Name} has {value} books"),
      """
      {Name} has {value} books.
      On {his} shelf there are {value} books.
      {Name} owns {value} books and has read most of them.
      In {his} room stand {value} books.
      {His} {value} books came from an uncle.
      Last night {name} counted {his} books, and there were {value} books.
      With {value} books, {name} has enough to read.
      {Name} carried all {his} {value} books up the stairs.
      """
    ),
    (
      "trees", 2...20,
      (
        "stand in {name}'s garden", "stand in {name}'s garden", "{value} trees stand in {name}'s garden",
        "{Value} trees stand in {name}'s garden"
      ),
      """
      {Name} has {value} trees in the garden.
      In {his} garden there are {value} trees.
      {Name} planted {value} trees around the house.
      There are {value} trees behind {his} house.
      Under one of {his} {value} trees {name} likes to rest.
      {Name} had to water {his} {value} trees all summer.
      The {value} trees that {name} planted have grown tall.
      """
    ),
  ]
