// The statements that passages are made of. Knows nothing of how they are put together.

/// All relations of passage question answering.
let relationTable: [Relation] = stateRelations + deedRelations

/// What people are, have and like.
private let stateRelations: [Relation] = [
  Relation(
    "home",
    statements: """
      {Name} lives in {value}.
      {Name} has a small house in {value}.
      {Name} has lived in {value} for many years.
      {Name} moved to {value} last year.
      {Name} comes from {value}.
      """,
    questions: """
      Where does {name} live?
      In which town does {name} live?
      Where is the home of {name}?
      What is the name of {name}'s town?
      In which place does {name} live?
      Which town is the home of {name}?
      """,
    who: """
      Who lives in {value}?
      Whose home is {value}?
      Which person lives in {value}?
      Who has a home in {value}?
      Who is from {value}?
      """,
    checks: """
      Does {name} live in {value}?
      Is {value} the home of {name}?
      Is {name} from {value}?
      Is it true that {name} lives in {value}?
      """,
    answers: "{Name} lives in {value}.",
    draw: { pool, random in pool.city(using: &random) }),
  Relation(
    "job", WordTable.jobs,
    statements: """
      {Name} works as {a value}.
      {Name} is {a value}.
      {Name} earns {his} money as {a value}.
      {Name} has been {a value} for ten years.
      {Name} became {a value} like {his} father.
      """,
    questions: """
      What is the job of {name}?
      What does {name} do for a living?
      What is {name}'s job?
      What work does {name} do?
      As what does {name} work?
      Which job does {name} have?
      """,
    who: """
      Who is {a value}?
      Who works as {a value}?
      Which person is {a value}?
      Which of them is the {value}?
      Who has the job of {a value}?
      """,
    checks: """
      Is {name} {a value}?
      Does {name} work as {a value}?
      Is {value} the job of {name}?
      Is it true that {name} is {a value}?
      """,
    answers: "{Name} is {a value}."),
  Relation(
    "age",
    statements: """
      {Name} is {value} years old.
      {Name} turned {value} in spring.
      {Name} has just turned {value}.
      Last week {name} became {value} years old.
      """,
    questions: """
      How old is {name}?
      What is the age of {name}?
      What is {name}'s age?
      How many years old is {name}?
      Which age does {name} have?
      """,
    who: """
      Who is {value} years old?
      Which person is {value} years old?
      Who is {value}?
      Whose age is {value}?
      """,
    checks: """
      Is {name} {value} years old?
      Is {name} {value}?
      Is {value} the age of {name}?
      Is it true that {name} is {value} years old?
      """,
    answers: "{Name} is {value} years old.",
    draw: { _, random in "\(random.number(in: 18...89))" }),
  Relation(
    "animal", WordTable.animals.filter { !["fox", "wolf", "whale", "seal"].contains($0) },
    statements: """
      {Name} has {a value}.
      {Name} keeps {a value} behind the house.
      {Name} owns an old {value}.
      {Name} takes good care of {his} {value}.
      {Name} got {a value} as a present.
      """,
    questions: """
      Which animal does {name} have?
      What animal does {name} keep?
      What pet does {name} have?
      Which animal belongs to {name}?
      What kind of animal does {name} own?
      """,
    who: """
      Who has {a value}?
      Who owns {a value}?
      Which person has {a value}?
      To whom does the {value} belong?
      Who keeps {a value}?
      """,
    checks: """
      Does {name} have {a value}?
      Does the {value} belong to {name}?
      Does {name} own {a value}?
      Is it true that {name} has {a value}?
      """,
    answers: "{Name} has {a value}."),
  Relation(
    "colour", WordTable.colours,
    statements: """
      {Name} likes the colour {value} best.
      {His} favourite colour is {value}.
      Of all colours, {name} likes {value} most.
      {Name} always wears something {value}, because it is {his} favourite colour.
      """,
    questions: """
      What is the favourite colour of {name}?
      Which colour does {name} like best?
      What colour does {name} like most?
      What is {name}'s favourite colour?
      Which colour is {name}'s favourite?
      """,
    who: """
      Who likes {value} best?
      Whose favourite colour is {value}?
      Who likes the colour {value} most?
      Which person likes {value} best?
      """,
    checks: """
      Is {value} the favourite colour of {name}?
      Does {name} like {value} best?
      Does {name} like the colour {value} most?
      Is it true that {name} likes {value} best?
      """,
    answers: "The favourite colour of {name} is {value}."),
  Relation(
    "purchase", WordTable.things,
    statements: """
      {Name} bought {a value} at the market.
      Yesterday {name} bought {a value}.
      {Name} went to a shop and bought a new {value}.
      {Name} spent all {his} money on {a value}.
      """,
    questions: """
      What did {name} buy?
      Which thing did {name} buy?
      What has {name} bought?
      What did {name} spend money on?
      What did {name} get in the shop?
      """,
    who: """
      Who bought {a value}?
      Who has bought the {value}?
      Which person bought {a value}?
      By whom was the {value} bought?
      """,
    checks: """
      Did {name} buy {a value}?
      Was it {name} who bought the {value}?
      Has {name} bought {a value}?
      Is it true that {name} bought {a value}?
      """,
    answers: "{Name} bought {a value}."),
  Relation(
    "day", WordTable.weekdays,
    statements: """
      {Name} goes swimming every {value}.
      Every {value} {name} goes swimming.
      On {value} {name} always goes to the lake to swim.
      {Name} likes to swim, but only on {value}.
      """,
    questions: """
      On which day does {name} swim?
      When does {name} go swimming?
      On what day of the week does {name} swim?
      Which day is {name}'s day for swimming?
      When does {name} swim?
      """,
    who: """
      Who goes swimming on {value}?
      Who swims on {value}?
      Which person swims every {value}?
      Whose day for swimming is {value}?
      """,
    checks: """
      Does {name} swim on {value}?
      Does {name} go swimming on {value}?
      Is {value} the day when {name} swims?
      Is it true that {name} swims on {value}?
      """,
    answers: "{Name} swims on {value}."),
  Relation(
    "hour",
    statements: """
      {Name} gets up at {value} o'clock.
      At {value} o'clock {name} gets up.
      {Name} always wakes up at {value} o'clock.
      {Name} never gets up before {value} o'clock.
      """,
    questions: """
      When does {name} get up?
      At what time does {name} get up?
      What time does {name} wake up?
      At which hour does {name} get up?
      """,
    who: """
      Who gets up at {value} o'clock?
      Who wakes up at {value}?
      Which person gets up at {value} o'clock?
      Who is up at {value} o'clock?
      """,
    checks: """
      Does {name} get up at {value} o'clock?
      Is {value} o'clock the time when {name} gets up?
      Does {name} wake up at {value}?
      Is it true that {name} gets up at {value}?
      """,
    answers: "{Name} gets up at {value} o'clock.",
    draw: { _, random in numberWords(random.number(in: 4...11)) }),
  Relation(
    "hiding",
    statements: """
      {Name} hid a letter {value}.
      {Name} has hidden an old letter {value}.
      There is a letter that {name} hid {value}.
      Nobody knows that {name} hid a letter {value}.
      """,
    questions: """
      Where did {name} hide the letter?
      Where is the letter that {name} hid?
      In which place did {name} hide a letter?
      Where has {name} hidden the letter?
      """,
    who: """
      Who hid a letter {value}?
      Who has hidden a letter {value}?
      Which person hid something {value}?
      Whose letter is hidden {value}?
      """,
    checks: """
      Did {name} hide the letter {value}?
      Is the letter of {name} hidden {value}?
      Has {name} hidden the letter {value}?
      Is it true that {name} hid a letter {value}?
      """,
    answers: "{Name} hid the letter {value}.",
    draw: { _, random in
      random.pick(["in the", "behind the", "near the"]) + " "
        + random.pick([
          "barn", "mill", "church", "school", "garden", "library", "kitchen", "cellar", "attic", "bakery",
        ])
    }),
  Relation(
    "instrument", WordTable.instruments,
    statements: """
      {Name} plays the {value}.
      In the evening {name} plays the {value}.
      {Name} learned the {value} as a child.
      {Name} practises the {value} every day.
      """,
    questions: """
      Which instrument does {name} play?
      What instrument does {name} play?
      What does {name} play?
      On which instrument does {name} play?
      Which instrument did {name} learn?
      """,
    who: """
      Who plays the {value}?
      Which person plays the {value}?
      Who can play the {value}?
      Who learned the {value}?
      """,
    checks: """
      Does {name} play the {value}?
      Is the {value} the instrument of {name}?
      Can {name} play the {value}?
      Is it true that {name} plays the {value}?
      """,
    answers: "{Name} plays the {value}."),
  Relation(
    "vehicle", WordTable.vehicles,
    statements: """
      {Name} goes to work by {value}.
      {Name} always travels by {value}.
      {Name} came home by {value}.
      {Name} likes to travel by {value}.
      """,
    questions: """
      How does {name} travel?
      By what does {name} travel?
      How does {name} get around?
      What does {name} use to travel?
      With what does {name} travel?
      """,
    who: """
      Who travels by {value}?
      Which person travels by {value}?
      Who takes the {value}?
      Who uses the {value}?
      """,
    checks: """
      Does {name} travel by {value}?
      Does {name} take the {value}?
      Does {name} use the {value}?
      Is it true that {name} travels by {value}?
      """,
    answers: "{Name} travels by {value}."),
  Relation(
    "meal", WordTable.meals,
    statements: """
      {Name} likes to eat {value}.
      For lunch {name} ate {value}.
      {Name} cooked {value} for everybody.
      {Name} loves {value} more than any other food.
      """,
    questions: """
      What does {name} eat?
      What food does {name} like?
      Which food is named with {name}?
      What is {name}'s food?
      What does {name} have to eat?
      """,
    who: """
      Who eats {value}?
      Who likes {value}?
      Which person eats {value}?
      With whom is {value} named?
      """,
    checks: """
      Does {name} eat {value}?
      Does {name} like {value}?
      Is {value} the food of {name}?
      Is it true that {name} eats {value}?
      """,
    answers: "{Name} eats {value}."),
  Relation(
    "drink", WordTable.drinks,
    statements: """
      {Name} drinks {value} every morning.
      {Name} drinks only {value}.
      At breakfast {name} drinks {value}.
      {Name} asked for a glass of {value}.
      """,
    questions: """
      What does {name} drink?
      Which drink does {name} take?
      What is {name}'s drink?
      What does {name} have to drink?
      What drink does {name} like?
      """,
    who: """
      Who drinks {value}?
      Which person drinks {value}?
      Whose drink is {value}?
      Who takes {value}?
      """,
    checks: """
      Does {name} drink {value}?
      Is {value} the drink of {name}?
      Does {name} take {value}?
      Is it true that {name} drinks {value}?
      """,
    answers: "{Name} drinks {value}."),
  Relation(
    "count",
    statements: """
      {Name} has {value} children.
      {Name} is the parent of {value} children.
      There are {value} children in {his} family.
      {Name} looks after {his} {value} children.
      """,
    questions: """
      How many children does {name} have?
      What is the number of {name}'s children?
      How many children are in {name}'s family?
      How many sons and daughters does {name} have?
      """,
    who: """
      Who has {value} children?
      Which person has {value} children?
      Whose family has {value} children?
      Who looks after {value} children?
      """,
    checks: """
      Does {name} have {value} children?
      Are there {value} children in {name}'s family?
      Has {name} got {value} children?
      Is it true that {name} has {value} children?
      """,
    answers: "{Name} has {value} children.",
    draw: { _, random in numberWords(random.number(in: 2...9)) }),
  Relation(
    "sport", WordTable.sports,
    statements: """
      {His} hobby is {value}.
      {Name} loves {value} and does it every week.
      In {his} free time {name} enjoys {value}.
      {Name} is very good at {value}.
      """,
    questions: """
      What is the hobby of {name}?
      What does {name} do in free time?
      What is {name}'s hobby?
      What is {name} good at?
      Which hobby does {name} have?
      """,
    who: """
      Whose hobby is {value}?
      Who enjoys {value}?
      Who is good at {value}?
      Which person enjoys {value}?
      """,
    checks: """
      Is {value} the hobby of {name}?
      Does {name} enjoy {value}?
      Is {name} good at {value}?
      Is it true that {name} enjoys {value}?
      """,
    answers: "The hobby of {name} is {value}."),
  Relation(
    "friend",
    statements: """
      {His} best friend is called {value}.
      {Name} often meets {his} friend {value}.
      {Name} wrote a letter to {his} friend {value}.
      {Name} has a good friend, {value}.
      """,
    questions: """
      Who is the friend of {name}?
      What is the name of {name}'s friend?
      Which friend does {name} have?
      What is {name}'s friend called?
      Who is {name}'s friend?
      """,
    who: """
      Whose friend is {value}?
      Who has a friend called {value}?
      Who is the friend of {value}?
      Which person is friends with {value}?
      """,
    checks: """
      Is {value} the friend of {name}?
      Does {name} have a friend called {value}?
      Is {name} a friend of {value}?
      Is it true that {value} is {name}'s friend?
      """,
    answers: "The friend of {name} is {value}.",
    draw: { pool, random in pool.person(using: &random).name }),
]

/// What people did with things: the same sentences for many verbs.
private let deedRelations: [Relation] = [
  ("find", "found", "found", WordTable.things), ("lose", "lost", "lost", WordTable.things),
  ("sell", "sold", "sold", WordTable.things), ("repair", "repaired", "repaired", WordTable.things),
  ("carry", "carried", "carried", WordTable.things), ("forget", "forgot", "forgotten", WordTable.things),
  ("break", "broke", "broken", WordTable.things), ("borrow", "borrowed", "borrowed", WordTable.things),
  ("paint", "painted", "painted", WordTable.animals), ("draw", "drew", "drawn", WordTable.animals),
  ("feed", "fed", "fed", WordTable.animals), ("see", "saw", "seen", WordTable.animals),
  (
    "bake", "baked", "baked", ["cake", "pie", "biscuit", "pancake", "pudding", "bun", "tart", "loaf", "roll"]
  ),
  ("visit", "visited", "visited", WordTable.places),
].map { verb, past, participle, values in
  let kind = values == WordTable.animals ? "animal" : values == WordTable.places ? "place" : "thing"
  return Relation(
    verb, values,
    statements: """
      {Name} \(past) {a value} [yesterday|on the way home|in the morning|last week].
      [Yesterday|Last night|In the evening|One day] {name} \(past) {a value}.
      {Name} \(past) {a value} and [was very happy|told everybody about it|laughed|said nothing].
      [When it rained|After breakfast|Before school], {name} \(past) {a value}.
      """,
    questions: """
      What did {name} \(verb)?
      Which \(kind) did {name} \(verb)?
      What was \(participle) by {name}?
      What has {name} \(participle)?
      What was it that {name} \(past)?
      """,
    who: """
      Who \(past) {a value}?
      Who \(past) the {value}?
      By whom was the {value} \(participle)?
      Which person \(past) {a value}?
      Who has \(participle) {a value}?
      """,
    checks: """
      Did {name} \(verb) {a value}?
      Has {name} \(participle) {a value}?
      Was it {name} who \(past) the {value}?
      Is it true that {name} \(past) {a value}?
      """,
    answers: "{Name} \(past) {a value}.")
}

/// Sentences between the statements that nobody asks about.
let sceneSentences = Variants(
  """
  It was a [warm|cold|quiet|windy|bright] [morning|evening|day] and the streets were [empty|full of people|wet].
  The [sun|moon] stood over the [hills|roofs|trees] and a [dog|cock|bell] could be heard.
  [Many|Some|Only a few] people know [each other|their neighbours] so well.
  The [winter|summer|autumn] had been [long|short|mild] and everybody was [glad|tired|cheerful].
  In the [garden|yard|street] the [children|boys|girls] were playing [ball|with a kite|in the leaves].
  [Nothing|Not much] had changed [since then|for a long time].
  The [old|new] clock in the [hall|tower|kitchen] [struck|showed] [three|five|nine|eleven].
  There was a smell of [fresh bread|rain|flowers|coffee] in the air.
  A [cart|bus|car] [rolled|drove|passed] slowly along the [road|street|river].
  On the [roof|wall|fence] sat [three|two|four] [birds|cats], and they [did not move|looked at everybody].
  The [mayor|priest|old judge] [greeted|knew|liked] [everybody|all of them].
  [Then|Later|At noon] it [rained|snowed] [a little|for an hour], but [nobody cared|it did not matter].
  Life is [quiet|not easy|good] in [such a place|these days|this part of the country].
  """)
