// What passages tell of the colours and names of what people have. Knows nothing of how they are put together.

/// The colours of what people have: the same sentences for each thing.
let colourRelations: [Relation] = ["car", "door", "coat", "house", "bicycle", "umbrella"].map {
  thing in
  Relation(
    "colour of \(thing)", WordTable.colours,
    statements: """
      {Name} has a \(thing), and it is {value}.
      {His} \(thing) is {value}.
      {Name} has {a value} \(thing).
      Everybody knows {his} {value} \(thing).
      {Name} wanted a \(thing) that is {value}, and now it is {his}.
      The \(thing) that {name} has is {value}.
      You can see {his} {value} \(thing) from far away.
      Among all the others, {his} \(thing) was easy to find, because it is {value}.
      {Name} is proud of {his} {value} \(thing).
      """,
    questions: """
      What colour is {name}'s \(thing)?
      Which colour does {name}'s \(thing) have?
      What is the colour of {name}'s \(thing)?
      Which colour is the \(thing) of {name}?
      What colour does the \(thing) of {name} have?
      What is the colour of the \(thing) of {name}?
      In which colour is {name}'s \(thing)?
      {Name} has a \(thing). What colour is it?
      Tell me the colour of {name}'s \(thing).
      Of what colour is {name}'s \(thing)?
      What colour is the \(thing) that belongs to {name}?
      """,
    moreQuestions: """
      [Can|Could] you tell me what colour {name}'s \(thing) is?
      What is {name}'s \(thing) like in colour?
      Name the colour of the \(thing) of {name}.
      What colour has {name}'s \(thing)?
      What colour is the \(thing) that {name} has?
      Say what colour the \(thing) of {name} has.
      Which colour did {name} choose for the \(thing)?
      Do you know the colour of {name}'s \(thing)?
      According to the text, what colour is {name}'s \(thing)?
      [I want|I would like] to know which colour {name}'s \(thing) has.
      {Name}'s \(thing): which colour?
      How does {name}'s \(thing) look, what is its colour?
      """,
    who: """
      Whose \(thing) is {value}?
      Who has {a value} \(thing)?
      To whom does the {value} \(thing) belong?
      Which person has {a value} \(thing)?
      Who is the owner of the {value} \(thing)?
      Which of them has {a value} \(thing)?
      Whose is the {value} \(thing)?
      The {value} \(thing): whose is it?
      """,
    moreWho: """
      Who owns {a value} \(thing)?
      Who is the person with the {value} \(thing)?
      Tell me whose \(thing) is {value}.
      Somebody has {a value} \(thing). Who?
      Name the owner of the {value} \(thing).
      Which of the two has {a value} \(thing)?
      Who has got a \(thing) that is {value}?
      """,
    checks: """
      Is {name}'s \(thing) {value}?
      Does {name} have {a value} \(thing)?
      Is the \(thing) of {name} {value}?
      Is it true that {name}'s \(thing) is {value}?
      Is {value} the colour of {name}'s \(thing)?
      Does the {value} \(thing) belong to {name}?
      """,
    moreChecks: """
      Has {name} got {a value} \(thing)?
      Is the colour of {name}'s \(thing) {value}?
      Does {name} own {a value} \(thing)?
      Is it {a value} \(thing) that {name} has?
      Is it right that the \(thing) of {name} is {value}?
      Does the text say that {name}'s \(thing) is {value}?
      """,
    answers: """
      {Name}'s \(thing) is {value}.
      It is {value}.
      """)
}

/// The names of what people have: the same sentences for each thing.
let nameRelations: [Relation] = named.map { thing, names in
  Relation(
    "name of \(thing)", names,
    statements: """
      {His} \(thing) is called {value}.
      The name of {his} \(thing) is {value}.
      {Name} has a \(thing) called {value}.
      {Name} named {his} \(thing) {value}.
      {Name} thought for a long time and gave {his} \(thing) the name {value}.
      {Name} has a \(thing), and its name is {value}.
      Everybody in the street knows {value}, {his} \(thing).
      The \(thing) that belongs to {his} family is called {value}.
      {Name} is very fond of {value}, {his} \(thing).
      """,
    questions: """
      What is the name of {name}'s \(thing)?
      What is {name}'s \(thing) called?
      What is the \(thing) of {name} called?
      What did {name} call the \(thing)?
      How is the \(thing) of {name} called?
      Which name did {name} give to the \(thing)?
      Which name does {name}'s \(thing) have?
      What did {name} name the \(thing)?
      Tell me the name of {name}'s \(thing).
      {Name} has a \(thing). What is it called?
      What name has the \(thing) of {name}?
      """,
    moreQuestions: """
      [Can|Could] you tell me what {name}'s \(thing) is called?
      By what name is {name}'s \(thing) known?
      What is {name}'s \(thing) named?
      What name does {name} use for the \(thing)?
      Say the name of the \(thing) of {name}.
      What name did {name} choose for the \(thing)?
      Give me the name of {name}'s \(thing).
      What name was given to {name}'s \(thing)?
      Do you know what {name}'s \(thing) is called?
      According to the text, what is the name of {name}'s \(thing)?
      {Name}'s \(thing): what name?
      What do people call {name}'s \(thing)?
      """,
    who: """
      Whose \(thing) is called {value}?
      Who has a \(thing) called {value}?
      Who named a \(thing) {value}?
      Which person has a \(thing) called {value}?
      To whom does the \(thing) {value} belong?
      Whose \(thing) is {value}?
      Which of them has a \(thing) called {value}?
      Who owns the \(thing) {value}?
      """,
    moreWho: """
      Who is the owner of the \(thing) called {value}?
      Who gave a \(thing) the name {value}?
      Tell me who has a \(thing) named {value}.
      {Value} is the name of somebody's \(thing). Whose?
      Which of the two has a \(thing) called {value}?
      To whom does {value} belong?
      Who chose {value} as the name of a \(thing)?
      """,
    checks: """
      Is {name}'s \(thing) called {value}?
      Does {name} have a \(thing) called {value}?
      Is {value} the name of {name}'s \(thing)?
      Is it true that {name}'s \(thing) is called {value}?
      Did {name} call the \(thing) {value}?
      Does the \(thing) {value} belong to {name}?
      """,
    moreChecks: """
      Is {name}'s \(thing) named {value}?
      Did {name} name the \(thing) {value}?
      Does {name}'s \(thing) have the name {value}?
      Is the name of {name}'s \(thing) {value}?
      Is {value} what {name}'s \(thing) is called?
      Did {name} give the \(thing) the name {value}?
      """,
    answers: """
      {Name}'s \(thing) is called {value}.
      It is called {value}.
      """)
}

private let named: [(thing: String, names: [String])] = [
  (
    "pet",
    [
      "Bella", "Rex", "Max", "Luna", "Coco", "Milo", "Rocky", "Ginger", "Biscuit", "Shadow", "Pepper",
      "Lucky", "Snow",
      "Star", "Honey", "Tiger", "Muffin", "Socks", "Bubbles", "Storm", "Bandit", "Pumpkin", "Sunny",
      "Whiskers",
    ]
  ),
  (
    "boat",
    [
      "Sea Star", "Morning Wind", "Silver Fish", "Good Hope", "Blue Whale", "Sunrise", "Wild Goose",
      "Northern Light",
      "Old Lady", "White Swan", "Freedom", "Victoria", "Seagull", "Moonlight", "Lucky Day", "Rainbow",
    ]
  ),
  (
    "shop",
    [
      "Golden Key", "Blue Door", "Red Lion", "Corner House", "Green Leaf", "Sweet Corner", "Little Star",
      "Old Lamp",
      "Silver Spoon", "White Rabbit", "Happy Cook", "Paper Moon", "Rose Garden", "Black Cat", "Three Crowns",
    ]
  ),
]
