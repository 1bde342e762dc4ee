// The statements that passages are made of. Knows nothing of how they are put together.

/// All relations of passage question answering.
let relationTable: [Relation] =
  personRelations + choiceRelations + habitRelations + likingRelations + everydayRelations + deedRelations

/// What people did with things: the same sentences for many verbs.
private let deedRelations: [Relation] = deeds.map { verb, past, participle, values in
  let kind = WordTable.animals.contains(values[0]) ? "animal" : values == WordTable.places ? "place" : "thing"
  return Relation(
    verb, values,
    statements: """
      {Name} \(past) {a value} [yesterday|on the way home|in the morning|last week].
      [Yesterday|Last night|In the evening|One day] {name} \(past) {a value}.
      {Name} \(past) {a value} and [was very happy|told everybody about it|laughed|said nothing].
      [When it rained|After breakfast|Before school], {name} \(past) {a value}.
      It was {name} who \(past) {a value} [that day|a week ago|during the holidays].
      The {value} that {name} \(past) was [rather small|quite large|very old|not the first one].
      [Everybody heard|Nobody believed|The newspaper said] that {name} had \(participle) {a value}.
      [While the others slept|Before the guests came|As soon as the rain stopped], {name} \(past) {a value}.
      [Last summer|In winter|In the holidays] {name} even \(past) {a value}.
      {Name}, of all people, \(past) {a value}.
      """,
    questions: """
      What did {name} \(verb)?
      Which \(kind) did {name} \(verb)?
      What was \(participle) by {name}?
      What has {name} \(participle)?
      What was it that {name} \(past)?
      Which \(kind) was \(participle) by {name}?
      What \(kind) did {name} \(verb)?
      Which \(kind) has {name} \(participle)?
      What kind of \(kind) did {name} \(verb)?
      Tell me what {name} \(past).
      What had {name} \(participle)?
      """,
    moreQuestions: """
      [Can|Could] you tell me what {name} \(past)?
      According to the text, what did {name} \(verb)?
      What exactly did {name} \(verb)?
      Name the \(kind) that {name} \(past).
      {Name} \(past) something. What was it?
      Say which \(kind) {name} \(past).
      [I want|I would like] to know what {name} \(past).
      The \(kind) that {name} \(past): what is it?
      Do you [know|remember] what {name} \(past)?
      What sort of \(kind) was \(participle) by {name}?
      What is the \(kind) that {name} \(past)?
      As for {name}, what did that person \(verb)?
      """,
    who: """
      Who \(past) {a value}?
      Who \(past) the {value}?
      By whom was the {value} \(participle)?
      Which person \(past) {a value}?
      Who has \(participle) {a value}?
      Who was it that \(past) {a value}?
      Which of them \(past) the {value}?
      Who had \(participle) {a value}?
      Tell me who \(past) the {value}.
      """,
    moreWho: """
      Can you tell me who \(past) {a value}?
      What is the name of the person who \(past) {a value}?
      Somebody \(past) {a value}. Who was it?
      Name the person who \(past) {a value}.
      Who is the one that \(past) {a value}?
      According to the text, who \(past) {a value}?
      Which of the two \(past) {a value}?
      """,
    checks: """
      Did {name} \(verb) {a value}?
      Has {name} \(participle) {a value}?
      Was it {name} who \(past) the {value}?
      Is it true that {name} \(past) {a value}?
      Was the {value} \(participle) by {name}?
      Was {a value} what {name} \(past)?
      """,
    moreChecks: """
      Is it right that {name} \(past) {a value}?
      Does the text say that {name} \(past) {a value}?
      Was {a value} \(participle) by {name}?
      Is {name} the person who \(past) {a value}?
      Was it {a value} that {name} \(past)?
      Had {name} \(participle) {a value}?
      """,
    answers: """
      {Name} \(past) {a value}.
      It was {a value}.
      """)
}

/// A verb, its past, its participle, and what it is done to.
private let deeds: [(verb: String, past: String, participle: String, values: [String])] = [
  ("find", "found", "found", WordTable.things), ("lose", "lost", "lost", WordTable.things),
  ("win", "won", "won", WordTable.things), ("repair", "repaired", "repaired", WordTable.things),
  ("carry", "carried", "carried", WordTable.things), ("forget", "forgot", "forgotten", WordTable.things),
  ("break", "broke", "broken", WordTable.things), ("borrow", "borrowed", "borrowed", WordTable.things),
  ("clean", "cleaned", "cleaned", WordTable.things), ("steal", "stole", "stolen", WordTable.things),
  ("paint", "painted", "painted", WordTable.animals), ("draw", "drew", "drawn", WordTable.animals),
  ("feed", "fed", "fed", WordTable.animals), ("see", "saw", "seen", WordTable.animals),
  ("catch", "caught", "caught", WordTable.animals.filter { !["whale", "elephant", "camel"].contains($0) }),
  (
    "bake", "baked", "baked", ["cake", "pie", "biscuit", "pancake", "pudding", "bun", "tart", "loaf", "roll"]
  ),
  ("visit", "visited", "visited", WordTable.places),
  ("photograph", "photographed", "photographed", WordTable.places),
]
