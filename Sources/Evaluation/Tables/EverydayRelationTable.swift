// More statements that passages are made of: everyday life. Knows nothing of how they are put together.

/// Relatives, work, time, numbers, colours and names in everyday life.
let everydayRelations: [Relation] =
  relativeRelations + workRelations + timeRelations + numberRelations + colourRelations + nameRelations
  + eventRelations

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
    checks: """
      Is {value} the \(relative) of {name}?
      Is {name}'s \(relative) called {value}?
      Does {name} have a \(relative) called {value}?
      Is it true that {value} is {name}'s \(relative)?
      Is the name of {name}'s \(relative) {value}?
      Is {value} {name}'s \(relative)?
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

/// What people collect, sell, grow, build, teach and learn, and where they work.
private let workRelations: [Relation] = [
  Relation(
    "collection",
    [
      "stamps", "coins", "shells", "stones", "postcards", "buttons", "maps", "spoons", "feathers", "bottles",
      "masks", "toys", "books", "records", "butterflies", "hats", "keys", "clocks", "posters", "tickets",
      "cups",
    ],
    statements: """
      {Name} collects {value}.
      For [many|some] years {name} has collected {value}.
      {Name} has a large collection of {value}.
      In {his} room there are hundreds of {value}, because {name} collects them.
      Wherever {name} goes, there may be {value} for {his} collection.
      {His} collection of {value} fills [a whole room|three boxes|two cupboards].
      As a child {name} began to collect {value} and never stopped.
      Friends bring {value} for {his} collection.
      The {value} that {name} collects come from all over the world.
      """,
    questions: """
      What does {name} collect?
      What things does {name} collect?
      What is in {name}'s collection?
      Which things are in the collection of {name}?
      Of what does {name} have a collection?
      What kind of collection does {name} have?
      What has {name} been collecting?
      What does {name}'s collection consist of?
      What did {name} begin to collect?
      Tell me what {name} collects.
      What is it that {name} collects?
      """,
    who: """
      Who collects {value}?
      Who has a collection of {value}?
      Whose collection is of {value}?
      Which person collects {value}?
      Which of them collects {value}?
      Who began to collect {value}?
      Who likes to collect {value}?
      Who looks for {value}?
      """,
    checks: """
      Does {name} collect {value}?
      Does {name} have a collection of {value}?
      Are there {value} in {name}'s collection?
      Is it true that {name} collects {value}?
      Did {name} begin to collect {value}?
      Is it {value} that {name} collects?
      """,
    answers: "{Name} collects {value}."),
  Relation(
    "goods",
    [
      "apples", "eggs", "shoes", "flowers", "candles", "carpets", "baskets", "fish", "cheese", "honey",
      "newspapers",
      "clothes", "lamps", "pots", "vegetables", "bicycles", "furniture", "jewels", "knives", "tea",
      "ice cream",
      "toys", "paintings", "mushrooms",
    ],
    statements: """
      {Name} sells {value} at the market.
      {Name} has a small shop and sells {value}.
      Every morning {name} opens {his} shop and sells {value}.
      People come from far away because {name} sells good {value}.
      {Name} makes {his} living by selling {value}.
      {Name} stands behind a table in the square and sells {value}.
      In {his} shop there are only {value}.
      The {value} that {name} sells are the best in the town.
      For many years {name} has sold {value} in the street.
      """,
    questions: """
      What does {name} sell?
      What can people buy from {name}?
      What does {name} sell at the market?
      Which goods does {name} sell?
      What is sold by {name}?
      What do people buy from {name}?
      What kind of goods does {name} have?
      What can I buy in {name}'s shop?
      What is there in the shop of {name}?
      Tell me what {name} sells.
      With what does {name} trade?
      """,
    who: """
      Who sells {value}?
      From whom can people buy {value}?
      Which person sells {value}?
      Which of them sells {value}?
      Who has {value} to sell?
      In whose shop are there {value}?
      Where can I buy {value}, at whose shop?
      Who makes a living by selling {value}?
      """,
    checks: """
      Does {name} sell {value}?
      Are {value} sold by {name}?
      Can people buy {value} from {name}?
      Is it true that {name} sells {value}?
      Does {name} have {value} to sell?
      Can I buy {value} from {name}?
      """,
    answers: "{Name} sells {value}."),
  Relation(
    "plants",
    [
      "roses", "tomatoes", "tulips", "strawberries", "beans", "pumpkins", "onions", "herbs", "sunflowers",
      "lilies",
      "carrots", "cabbages", "cherries", "grapes", "peas", "potatoes",
    ],
    statements: """
      {Name} grows {value} in the garden.
      Behind the house {name} grows {value}.
      In {his} garden there are {value} everywhere.
      {Name} planted {value} in spring.
      {Name} is proud of {his} {value}.
      Every evening {name} waters {his} {value}.
      The {value} that {name} grows need a lot of sun.
      {Name} has a garden in which only {value} grow.
      It did not rain for weeks, and {name} had to water {his} {value}.
      """,
    questions: """
      What does {name} grow?
      What does {name} grow in the garden?
      What grows in the garden of {name}?
      What plants does {name} have?
      What did {name} plant?
      What is growing in {name}'s garden?
      Which plants does {name} water?
      What kind of plants does {name} grow?
      What are the plants in {name}'s garden?
      Tell me what {name} grows.
      """,
    who: """
      Who grows {value}?
      Who planted {value}?
      In whose garden are there {value}?
      Whose garden has {value}?
      Which person grows {value}?
      Which of them grows {value}?
      Who waters the {value}?
      Who has {value} in the garden?
      """,
    checks: """
      Does {name} grow {value}?
      Are there {value} in {name}'s garden?
      Did {name} plant {value}?
      Is it true that {name} grows {value}?
      Does {name} have {value} in the garden?
      Does {name} water {value}?
      """,
    answers: "{Name} grows {value}."),
  Relation(
    "building",
    [
      "boat", "shed", "tower", "wall", "bench", "fence", "cupboard", "raft", "treehouse", "sledge", "garage",
      "fountain",
      "windmill", "robot", "bridge", "staircase", "tent", "stove", "kennel", "desk", "bed",
    ],
    statements: """
      {Name} is building {a value}.
      In the yard {name} is building {a value}.
      {Name} wants to build {a value} before winter comes.
      {Name} has wood and nails and builds {a value}.
      Every weekend {name} works on the {value} that nobody else believes in.
      With a few friends, {name} built {a value} in only one week.
      {Name} built {a value} with {his} own hands.
      The {value} that {name} is building will soon be ready.
      {His} neighbours wonder why {name} is building {a value}.
      """,
    questions: """
      What does {name} build?
      What is {name} building?
      What did {name} build?
      What is being built by {name}?
      What has {name} built?
      On what is {name} working in the yard?
      What does {name} make with wood and nails?
      Which thing is {name} building?
      What is {name} making?
      Tell me what {name} builds.
      """,
    who: """
      Who builds {a value}?
      Who is building {a value}?
      Who built the {value}?
      By whom was the {value} built?
      Which person is building {a value}?
      Which of them builds {a value}?
      Who works on {a value}?
      Who wants to have {a value} and builds it?
      """,
    checks: """
      Is {name} building {a value}?
      Does {name} build {a value}?
      Did {name} build {a value}?
      Is it true that {name} is building {a value}?
      Is the {value} being built by {name}?
      Is it {a value} that {name} builds?
      """,
    answers: "{Name} is building {a value}."),
  Relation(
    "subject",
    [
      "mathematics", "history", "music", "chemistry", "biology", "geography", "art", "physics", "drawing",
      "dancing",
      "singing", "cooking", "Latin", "philosophy", "drama",
    ],
    statements: """
      {Name} teaches {value}.
      {Name} teaches {value} at the school on the hill.
      In the evening {name} teaches {value} to [children|grown-ups|beginners].
      {Name} gives lessons in {value}.
      {His} lessons in {value} are [never boring|always full|well known].
      Nobody teaches {value} as well as {name} does.
      For a long time {name} has taught {value}.
      The subject that {name} teaches is {value}.
      Whoever wants to learn {value} should ask for {his} lessons, and {name} is patient.
      """,
    questions: """
      What does {name} teach?
      Which subject does {name} teach?
      What subject does {name} teach?
      In what does {name} give lessons?
      What is {name}'s subject?
      What can one learn from {name}?
      What do the pupils of {name} learn?
      What is taught by {name}?
      What kind of lessons does {name} give?
      Tell me what {name} teaches.
      What lessons does {name} give?
      """,
    who: """
      Who teaches {value}?
      Who gives lessons in {value}?
      Which person teaches {value}?
      Whose subject is {value}?
      From whom can one learn {value}?
      Which of them teaches {value}?
      By whom is {value} taught?
      Who is the teacher of {value}?
      """,
    checks: """
      Does {name} teach {value}?
      Does {name} give lessons in {value}?
      Is {value} the subject of {name}?
      Is it true that {name} teaches {value}?
      Can one learn {value} from {name}?
      Is {value} taught by {name}?
      """,
    answers: "{Name} teaches {value}."),
  Relation(
    "language",
    [
      "French", "German", "Spanish", "Italian", "Polish", "Swedish", "Turkish", "Japanese", "Chinese",
      "Arabic",
      "Portuguese", "Greek", "Russian", "Finnish", "Dutch", "Hungarian",
    ],
    statements: """
      {Name} is learning {value}.
      Since spring {name} has been learning {value}.
      {Name} learns {value} because {his} grandmother spoke it.
      On the train {name} learns new words in {value}.
      {Name} bought a small book and began to learn {value}.
      {Name} finds {value} difficult, but learns a little every day.
      {His} new language is {value}, and {name} already knows a few songs.
      The language that {name} is learning is {value}.
      With the help of a friend, {name} is learning {value}.
      """,
    questions: """
      Which language does {name} learn?
      What language is {name} learning?
      Which language is {name} learning?
      What language does {name} want to speak?
      Which new language does {name} learn?
      What is the language that {name} learns?
      In which language does {name} learn words?
      What foreign language is {name} learning?
      Which language did {name} begin to learn?
      Tell me which language {name} learns.
      """,
    who: """
      Who learns {value}?
      Who is learning {value}?
      Which person learns {value}?
      Which of them is learning {value}?
      Who began to learn {value}?
      Who wants to speak {value}?
      Whose new language is {value}?
      Who knows a few words of {value}?
      """,
    checks: """
      Does {name} learn {value}?
      Is {name} learning {value}?
      Is {value} the language that {name} learns?
      Is it true that {name} is learning {value}?
      Did {name} begin to learn {value}?
      Does {name} want to speak {value}?
      """,
    answers: "{Name} is learning {value}."),
  Relation(
    "workplace",
    [
      "hospital", "library", "museum", "post office", "hotel", "factory", "theatre", "bank", "market",
      "station",
      "airport", "zoo", "bookshop", "restaurant", "town hall", "harbour", "pharmacy", "university", "cinema",
      "swimming pool", "bakery", "kindergarten",
    ],
    statements: """
      {Name} works at the {value}.
      Every day {name} walks to {his} work at the {value}.
      {Name} has worked at the {value} since last year.
      {Name} found work at the {value}.
      After a long search, {name} got a place at the {value}.
      The {value} where {name} works is [close to the park|very large|open every day].
      {Name} leaves the house early to work at the {value}.
      {His} work at the {value} begins in the afternoon.
      It is not far to the {value}, where {name} works.
      """,
    questions: """
      Where does {name} work?
      In which place does {name} work?
      At what place does {name} work?
      Where is the work of {name}?
      Where did {name} find work?
      Where does {name} go to work?
      Where is {name} working?
      What is the name of the place where {name} works?
      At which place is {name}'s work?
      Tell me where {name} works.
      Where does {name} spend the working day?
      """,
    who: """
      Who works at the {value}?
      Which person works at the {value}?
      Which of them works at the {value}?
      Who found work at the {value}?
      Whose work is at the {value}?
      Who goes to the {value} to work?
      Who has a place at the {value}?
      Who is working at the {value}?
      """,
    checks: """
      Does {name} work at the {value}?
      Is the {value} where {name} works?
      Did {name} find work at the {value}?
      Is it true that {name} works at the {value}?
      Is {name}'s work at the {value}?
      Is {name} working at the {value}?
      """,
    answers: """
      {Name} works at the {value}.
      At the {value}.
      """),
]

/// When something happens.
private let timeRelations: [Relation] = [
  Relation(
    "opening",
    statements: """
      {Name} opens {his} shop at {value} o'clock.
      {His} shop opens at {value} o'clock.
      {Name} has a café that opens at {value} o'clock.
      At {value} o'clock, when {name} opens the shop, people are already waiting.
      {Name} unlocks the door of {his} shop at {value} o'clock.
      Nobody can buy anything before {value} o'clock, when {name} opens the shop.
      In summer {name} opens {his} shop at {value} o'clock.
      {Name} sweeps the floor first and opens the shop at {value} o'clock.
      """,
    questions: """
      When does {name}'s shop open?
      At what time does {name} open the shop?
      When does {name} open the shop?
      At which hour does {name}'s shop open?
      What time does {name} open?
      From what time on is {name}'s shop open?
      When is the shop of {name} opened?
      When can people go into {name}'s shop?
      At what hour does the shop of {name} open?
      Tell me when {name}'s shop opens.
      """,
    who: """
      Whose shop opens at {value} o'clock?
      Who opens the shop at {value} o'clock?
      Which person opens a shop at {value}?
      Who opens at {value}?
      Whose shop is open from {value} o'clock on?
      Which of them opens the shop at {value} o'clock?
      Who unlocks the shop at {value} o'clock?
      Whose customers can come at {value} o'clock?
      """,
    checks: """
      Does {name}'s shop open at {value} o'clock?
      Does {name} open the shop at {value}?
      Is {value} o'clock the time when {name} opens the shop?
      Is it true that {name}'s shop opens at {value} o'clock?
      Is {name}'s shop opened at {value} o'clock?
      Does {name} open at {value} o'clock?
      """,
    answers: """
      {Name}'s shop opens at {value} o'clock.
      At {value} o'clock.
      """,
    draw: { _, random in numberWords(random.number(in: 6...12)) }),
  Relation(
    "departure", WordTable.weekdays,
    statements: """
      {Name} leaves on {value}.
      On {value} {name} leaves for a long journey.
      {His} train leaves on {value}.
      The ship on which {name} travels leaves on {value}.
      {Name} has packed {his} bags, for the journey begins on {value}.
      Until {value} {name} will stay, and then the journey begins.
      {Name} bought a ticket and will leave on {value}.
      {His} friends will come to the station on {value}, when {name} leaves.
      """,
    questions: """
      When does {name} leave?
      On which day does {name} leave?
      On what day does {name}'s journey begin?
      When does the journey of {name} begin?
      What day does {name} leave?
      Which day is the day when {name} leaves?
      When will {name} leave?
      On which day of the week does {name} leave?
      When does {name} go on the journey?
      Tell me when {name} leaves.
      """,
    who: """
      Who leaves on {value}?
      Which person leaves on {value}?
      Whose journey begins on {value}?
      Who will leave on {value}?
      Who goes on a journey on {value}?
      Which of them leaves on {value}?
      Who stays until {value}?
      Who is going to leave on {value}?
      """,
    checks: """
      Does {name} leave on {value}?
      Will {name} leave on {value}?
      Does {name}'s journey begin on {value}?
      Is it true that {name} leaves on {value}?
      Is {value} the day when {name} leaves?
      Is {name} going to leave on {value}?
      """,
    answers: """
      {Name} leaves on {value}.
      On {value}.
      """),
  Relation(
    "birthday", WordTable.months,
    statements: """
      {Name} has {his} birthday in {value}.
      {His} birthday is in {value}.
      {Name} was born in {value}.
      Every year in {value} {name} celebrates {his} birthday.
      {Name} likes {value} best, because {his} birthday is then.
      In {value}, when {name} has {his} birthday, the whole family comes.
      {Name} is a child of {value}, and {his} birthday is always a feast.
      It was in {value} that {name} was born.
      """,
    questions: """
      In which month is {name}'s birthday?
      When is {name}'s birthday?
      When was {name} born?
      In which month was {name} born?
      When is the birthday of {name}?
      In what month does {name} have a birthday?
      What month was {name} born in?
      When does {name} celebrate the birthday?
      Which month is the month of {name}'s birthday?
      Tell me when {name} has a birthday.
      """,
    who: """
      Who was born in {value}?
      Whose birthday is in {value}?
      Who has a birthday in {value}?
      Which person was born in {value}?
      Who celebrates a birthday in {value}?
      Which of them was born in {value}?
      Whose birthday comes in {value}?
      Who is a child of {value}?
      """,
    checks: """
      Was {name} born in {value}?
      Is {name}'s birthday in {value}?
      Does {name} have a birthday in {value}?
      Is it true that {name} was born in {value}?
      Is {value} the month of {name}'s birthday?
      Does {name} celebrate the birthday in {value}?
      """,
    answers: """
      {Name} was born in {value}.
      In {value}.
      """),
  Relation(
    "appointment", WordTable.weekdays,
    statements: """
      {Name} has to see the doctor on {value}.
      On {value} {name} has to go to the doctor.
      {Name} is afraid of {value}, because then the doctor is waiting.
      {His} visit to the doctor is on {value}.
      The doctor has no time before {value}, and so {name} must wait until then.
      {Name} called the doctor and got a visit on {value}.
      On {value} {name} cannot work, for the doctor is waiting.
      {Name} wrote on a piece of paper: doctor, {value}.
      """,
    questions: """
      When does {name} see the doctor?
      On which day does {name} see the doctor?
      When must {name} go to the doctor?
      On what day is {name}'s visit to the doctor?
      When is the doctor waiting for {name}?
      What day does {name} go to the doctor?
      On which day of the week must {name} see the doctor?
      When does {name} have to see the doctor?
      On what day does the doctor have time for {name}?
      Tell me when {name} goes to the doctor.
      """,
    who: """
      Who sees the doctor on {value}?
      Who has to go to the doctor on {value}?
      Which person goes to the doctor on {value}?
      Whose visit to the doctor is on {value}?
      For whom does the doctor have time on {value}?
      Which of them sees the doctor on {value}?
      For whom is the doctor waiting on {value}?
      Who must see the doctor on {value}?
      """,
    checks: """
      Does {name} see the doctor on {value}?
      Must {name} go to the doctor on {value}?
      Is {name}'s visit to the doctor on {value}?
      Is it true that {name} sees the doctor on {value}?
      Is {value} the day when {name} goes to the doctor?
      Does {name} have to see the doctor on {value}?
      """,
    answers: """
      {Name} sees the doctor on {value}.
      On {value}.
      """),
]

/// How many there are of something: rooms, animals, years and more.
private let numberRelations: [Relation] = counted.map { thing, range, verb, sentences in
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

/// The colours of what people have: the same sentences for each thing.
private let colourRelations: [Relation] = ["car", "door", "coat", "house", "bicycle", "umbrella"].map {
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
    checks: """
      Is {name}'s \(thing) {value}?
      Does {name} have {a value} \(thing)?
      Is the \(thing) of {name} {value}?
      Is it true that {name}'s \(thing) is {value}?
      Is {value} the colour of {name}'s \(thing)?
      Does the {value} \(thing) belong to {name}?
      """,
    answers: """
      {Name}'s \(thing) is {value}.
      It is {value}.
      """)
}

/// The names of what people have: the same sentences for each thing.
private let nameRelations: [Relation] = named.map { thing, names in
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
    checks: """
      Is {name}'s \(thing) called {value}?
      Does {name} have a \(thing) called {value}?
      Is {value} the name of {name}'s \(thing)?
      Is it true that {name}'s \(thing) is called {value}?
      Did {name} call the \(thing) {value}?
      Does the \(thing) {value} belong to {name}?
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

/// What happened to people, what they feel and what they wish.
private let eventRelations: [Relation] = [
  Relation(
    "gift", WordTable.things,
    statements: """
      {Name} gave away {a value} as a present.
      For a birthday {name} gave {a value} as a present.
      {Name} wrapped {a value} in paper and gave it away.
      {Name} thought for a week about a present and gave {a value}.
      The present that {name} gave was {a value}.
      {His} present was {a value}, and nobody had expected it.
      {Name} had no money, so {his} present was an old {value}.
      At the party {name} gave {a value} as a present.
      """,
    questions: """
      What did {name} give away?
      What did {name} give as a present?
      What was the present of {name}?
      What was {name}'s present?
      Which present did {name} give?
      What present did {name} give?
      What did {name} wrap in paper?
      Which thing did {name} give away?
      What was given by {name} as a present?
      Tell me what {name} gave as a present.
      """,
    who: """
      Who gave {a value} as a present?
      Whose present was {a value}?
      Who gave away {a value}?
      Which person gave {a value} as a present?
      By whom was {a value} given?
      Which of them gave {a value}?
      From whom did the {value} come?
      Who had {a value} as a present for somebody?
      """,
    checks: """
      Did {name} give {a value} as a present?
      Was {name}'s present {a value}?
      Did {name} give away {a value}?
      Is it true that {name} gave {a value} as a present?
      Was the {value} the present of {name}?
      Has {name} given away {a value}?
      """,
    answers: "{Name} gave {a value} as a present."),
  Relation(
    "recipient",
    [
      "mother", "father", "aunt", "uncle", "grandmother", "grandfather", "teacher", "doctor", "boss",
      "postman",
      "nephew", "niece", "old friend", "landlord",
    ].map { "the " + $0 },
    statements: """
      {Name} gave the flowers to {value}.
      {Name} bought flowers and gave them to {value}.
      The flowers that {name} picked were for {value}.
      {Name} picked flowers in the field and took them to {value}.
      With a smile {name} gave the flowers to {value}.
      {His} flowers were meant for {value}.
      In the end {name} gave {his} flowers to {value}.
      {Name} did not keep the flowers but gave them to {value}.
      """,
    questions: """
      To whom did {name} give the flowers?
      Who got the flowers from {name}?
      Who received {name}'s flowers?
      For whom were the flowers of {name}?
      Who did {name} give the flowers to?
      To whom did {name} take the flowers?
      Who was given flowers by {name}?
      For whom were {name}'s flowers meant?
      Whom did {name} give the flowers?
      Tell me to whom {name} gave the flowers.
      """,
    who: """
      Who gave flowers to {value}?
      From whom did {value} get flowers?
      Which person gave flowers to {value}?
      Whose flowers were for {value}?
      Who had flowers for {value}?
      Which of them gave flowers to {value}?
      Who took flowers to {value}?
      Whose flowers were given to {value}?
      """,
    checks: """
      Did {name} give flowers to {value}?
      Were {name}'s flowers for {value}?
      Did {name} give the flowers to {value}?
      Is it true that {name} gave flowers to {value}?
      Did {value} get flowers from {name}?
      Did {name} take the flowers to {value}?
      """,
    answers: """
      {Name} gave the flowers to {value}.
      To {value}.
      """),
  Relation(
    "holiday",
    statements: """
      {Name} went to {value} on holiday.
      Last summer {name} spent two weeks in {value}.
      {Name} took the train and went to {value} for the holidays.
      {His} last holiday was in {value}, where it rained every day.
      {Name} still talks about {his} holiday in {value}.
      For {his} holidays {name} chose {value}.
      In {value}, where {name} spent the holidays, the food was very good.
      {Name} sent a card from {his} holiday in {value}.
      """,
    questions: """
      Where did {name} go on holiday?
      Where did {name} spend the holidays?
      Where was {name} on holiday?
      To which town did {name} go on holiday?
      Where was {name}'s last holiday?
      In which town did {name} spend the holidays?
      What place did {name} choose for the holidays?
      Where did {name} go for the holidays?
      From where did {name} send a holiday card?
      In what place was the holiday of {name}?
      Tell me where {name} went on holiday.
      """,
    who: """
      Who went to {value} on holiday?
      Who spent the holidays in {value}?
      Who was on holiday in {value}?
      Which person went to {value} on holiday?
      Whose holiday was in {value}?
      Which of them spent the holidays in {value}?
      Who chose {value} for the holidays?
      Who travelled to {value} for a holiday?
      """,
    checks: """
      Did {name} go to {value} on holiday?
      Did {name} spend the holidays in {value}?
      Was {name} on holiday in {value}?
      Is it true that {name} went to {value} on holiday?
      Was {name}'s holiday in {value}?
      Did {name} choose {value} for the holidays?
      """,
    answers: """
      {Name} went to {value} on holiday.
      In {value}.
      """,
    draw: { pool, random in pool.city(using: &random) }),
  Relation(
    "meeting place",
    [
      "station", "library", "harbour", "bakery", "museum", "post office", "hairdresser", "theatre", "zoo",
      "fair",
      "swimming pool", "airport", "bus stop", "lake", "concert", "church", "bookshop", "wedding", "fountain",
    ],
    statements: """
      {Name} met an old schoolmate at the {value}.
      At the {value} {name} met an old schoolmate.
      Yesterday {name} met a schoolmate at the {value} [by chance|after many years].
      {Name} did not expect to meet {his} old schoolmate at the {value}.
      It was at the {value} that {name} met an old schoolmate.
      {Name} was waiting at the {value} when {his} old schoolmate came along.
      At the {value}, somebody called {his} name: it was an old schoolmate.
      What a surprise it was when {name} met a schoolmate at the {value}!
      """,
    questions: """
      Where did {name} meet the schoolmate?
      Where did {name} meet an old schoolmate?
      In which place did {name} meet a schoolmate?
      Where was it that {name} met a schoolmate?
      At what place did {name} meet the old schoolmate?
      Where did {name} and the schoolmate meet?
      Where was {name} when the schoolmate came?
      In what place did {name} see the old schoolmate?
      Where has {name} met a schoolmate?
      Tell me where {name} met the schoolmate.
      """,
    who: """
      Who met a schoolmate at the {value}?
      Which person met a schoolmate at the {value}?
      Who met somebody at the {value}?
      Whose old schoolmate was at the {value}?
      Which of them met a schoolmate at the {value}?
      Who was at the {value} and met a schoolmate?
      Who saw an old schoolmate at the {value}?
      To whom did it happen to meet a schoolmate at the {value}?
      """,
    checks: """
      Did {name} meet a schoolmate at the {value}?
      Was it at the {value} that {name} met a schoolmate?
      Has {name} met a schoolmate at the {value}?
      Is it true that {name} met a schoolmate at the {value}?
      Was the {value} where {name} met the schoolmate?
      Did {name} and the schoolmate meet at the {value}?
      """,
    answers: """
      {Name} met the schoolmate at the {value}.
      At the {value}.
      """),
  Relation(
    "weather", ["rain", "snow", "storm", "fog", "wind", "heat", "cold", "ice", "thunder", "frost", "hail"],
    statements: """
      Because of the {value}, {name} stayed at home.
      {Name} stayed at home because of the {value}.
      {Name} wanted to go out, but the {value} kept everybody at home.
      The {value} was so bad that {name} could not leave the house.
      At the sight of the {value}, {name} stayed in the house.
      {Name} had to stay in {his} room because of the {value}.
      {Name} never left the house that day because of the {value}.
      It was only because of the {value} that {name} did not go out.
      """,
    questions: """
      Why did {name} stay at home?
      Why did {name} not go out?
      Because of what did {name} stay at home?
      What kept {name} at home?
      What was the reason why {name} stayed at home?
      Why could {name} not leave the house?
      What kind of weather kept {name} at home?
      For what reason did {name} stay at home?
      Why was {name} at home?
      Why didn't {name} go out?
      Tell me why {name} stayed at home.
      """,
    who: """
      Who stayed at home because of the {value}?
      Who did not go out because of the {value}?
      Which person stayed at home because of the {value}?
      Whom did the {value} keep at home?
      Who could not leave the house because of the {value}?
      Which of them stayed at home because of the {value}?
      For whom was the {value} too bad?
      Who was kept at home by the {value}?
      """,
    checks: """
      Did {name} stay at home because of the {value}?
      Was the {value} the reason why {name} stayed at home?
      Did the {value} keep {name} at home?
      Is it true that {name} stayed at home because of the {value}?
      Was {name} kept at home by the {value}?
      Was it because of the {value} that {name} did not go out?
      """,
    answers: """
      Because of the {value}.
      {Name} stayed at home because of the {value}.
      """),
  Relation(
    "plan",
    [
      "go fishing", "pick berries", "fly a kite", "paint the fence", "wash the car", "climb the hill",
      "cut the grass",
      "watch the birds", "cross the river", "go sailing", "plant a tree", "ride a horse", "clean the windows",
      "visit the castle", "look for mushrooms", "sleep in a tent", "swim in the lake", "dance in the square",
    ],
    statements: """
      {Name} wanted to {value}, but it rained.
      It rained the whole day, so {name} could not {value}.
      {Name} had planned to {value}, but the weather was too bad.
      All week {name} was looking forward to the day to {value}.
      If it stops raining, {name} will {value}.
      {Name} told everybody that {his} plan was to {value}.
      {His} plan for the weekend was to {value}.
      {Name} got up early to {value}, but dark clouds came.
      """,
    questions: """
      What did {name} want to do?
      What was {name}'s plan?
      What had {name} planned to do?
      What was the plan of {name}?
      What could {name} not do?
      What did {name} plan?
      What was it that {name} wanted to do?
      What was {name} going to do?
      What plan did {name} have?
      What did the weather prevent {name} from doing?
      Tell me what {name} wanted to do.
      """,
    who: """
      Who wanted to {value}?
      Who could not {value}?
      Who had planned to {value}?
      Which person wanted to {value}?
      Whose plan was to {value}?
      Which of them wanted to {value}?
      Who was going to {value}?
      Who had the plan to {value}?
      """,
    checks: """
      Did {name} want to {value}?
      Was it {name}'s plan to {value}?
      Had {name} planned to {value}?
      Is it true that {name} wanted to {value}?
      Did {name} plan to {value}?
      Was {name} going to {value}?
      """,
    answers: """
      {Name} wanted to {value}.
      To {value}.
      """),
  Relation(
    "fear",
    [
      "spiders", "snakes", "ghosts", "mice", "dogs", "thieves", "bears", "bees", "heights", "the dark",
      "deep water",
      "thunderstorms", "witches", "wolves", "lifts", "needles", "fire", "clowns", "bats",
    ],
    statements: """
      {Name} is afraid of {value}.
      Since {his} childhood {name} has been afraid of {value}.
      {Name} is brave, but fears {value}.
      They say that {name} fears nothing but {value}.
      There is only one thing that {name} fears, {value}.
      There are nights when {name} cannot sleep and thinks of {value}.
      Nobody would believe it, but {name} is afraid of {value}.
      {His} greatest fear is {value}.
      """,
    questions: """
      What is {name} afraid of?
      Of what is {name} afraid?
      What does {name} fear?
      What is {name}'s greatest fear?
      What frightens {name}?
      What is the fear of {name}?
      What makes {name} afraid?
      Which thing does {name} fear?
      Before what does {name} run away?
      What scares {name}?
      Tell me what {name} is afraid of.
      """,
    who: """
      Who is afraid of {value}?
      Who fears {value}?
      Which person is afraid of {value}?
      Whose greatest fear is {value}?
      Who cannot sleep because of {value}?
      Which of them is afraid of {value}?
      Who has been afraid of {value}?
      Who runs away from {value}?
      """,
    checks: """
      Is {name} afraid of {value}?
      Does {name} fear {value}?
      Is {name}'s greatest fear {value}?
      Is it true that {name} is afraid of {value}?
      Does {name} run away from {value}?
      Is it {value} that {name} fears?
      """,
    answers: "{Name} is afraid of {value}."),
  Relation(
    "dream",
    WordTable.jobs.filter { $0 != "teacher" } + [
      "dancer", "judge", "captain", "singer", "detective", "clown",
    ],
    statements: """
      {Name} always wanted to become {a value}.
      As a child {name} wanted to become {a value}.
      {Name} dreams of being {a value} one day.
      {His} dream was to become {a value}.
      {Name} once hoped to become {a value}.
      {Name} told {his} parents at the age of five: "One day I shall be {a value}."
      The dream that {name} never forgot was to become {a value}.
      In another life {name} would become {a value}.
      """,
    questions: """
      What did {name} want to become?
      What was the dream of {name}?
      What did {name} dream of becoming?
      What was {name}'s dream?
      What did {name} want to be as a child?
      Of which job does {name} dream?
      What would {name} like to be?
      What did {name} hope to become?
      Which job did {name} dream of?
      Tell me what {name} wanted to become.
      """,
    who: """
      Who wanted to become {a value}?
      Who dreams of being {a value}?
      Whose dream was to become {a value}?
      Which person wanted to become {a value}?
      Who hoped to become {a value}?
      Which of them wanted to become {a value}?
      Who would like to be {a value}?
      Who wanted to be {a value}?
      """,
    checks: """
      Did {name} want to become {a value}?
      Was it {name}'s dream to become {a value}?
      Does {name} dream of being {a value}?
      Is it true that {name} wanted to become {a value}?
      Did {name} hope to become {a value}?
      Would {name} like to be {a value}?
      """,
    answers: """
      {Name} wanted to become {a value}.
      {A value}.
      """),
  Relation(
    "reading",
    [
      "ships", "stars", "birds", "volcanoes", "kings", "trains", "dragons", "the sea", "the moon", "pirates",
      "castles",
      "robots", "old towns", "famous cooks", "the desert", "elephants", "magic", "space", "gardens", "horses",
    ],
    statements: """
      {Name} is reading a book about {value}.
      In the evening {name} reads a thick book about {value}.
      {Name} borrows books about {value} from the library.
      {His} book is about {value} and has [few|many] pictures.
      {Name} lay on the sofa and read a book about {value}.
      The book that {name} is reading tells about {value}.
      {Name} could not put down {his} book about {value}.
      On the train {name} was reading about {value}.
      """,
    questions: """
      What is {name}'s book about?
      About what is {name} reading?
      What does {name} read about?
      What is {name} reading about?
      What is the book of {name} about?
      About what does {name} read?
      What kind of book is {name} reading, about what?
      What does the book of {name} tell about?
      What is the subject of {name}'s book?
      Tell me what {name}'s book is about.
      """,
    who: """
      Who reads about {value}?
      Who is reading a book about {value}?
      Whose book is about {value}?
      Which person reads about {value}?
      Who has a book about {value}?
      Which of them reads about {value}?
      Who was reading about {value}?
      Whose book tells about {value}?
      """,
    checks: """
      Is {name}'s book about {value}?
      Does {name} read about {value}?
      Is {name} reading a book about {value}?
      Is it true that {name} reads about {value}?
      Does the book of {name} tell about {value}?
      Was {name} reading about {value}?
      """,
    answers: """
      {Name} reads about {value}.
      It is about {value}.
      """),
  Relation(
    "clothes",
    [
      "hat", "coat", "scarf", "dress", "uniform", "jacket", "cap", "pullover", "raincoat", "shirt", "suit",
      "cloak",
      "helmet", "apron", "belt", "crown", "mask", "wig",
    ],
    statements: """
      {Name} was wearing {a value}.
      At the party {name} wore {a value}.
      Although it was warm, {name} wore {a value}.
      {Name} came in {a value} that nobody had seen before.
      Everybody looked at {his} {value}, for {name} had never worn one.
      {Name} put on {a value} and went out.
      The {value} that {name} wore was much too large.
      For the photograph {name} put on {a value}.
      """,
    questions: """
      What did {name} wear?
      What was {name} wearing?
      What did {name} put on?
      What did {name} have on?
      What was worn by {name}?
      Which piece of clothing did {name} wear?
      What clothes did {name} wear?
      In what did {name} come?
      What did {name} wear at the party?
      Tell me what {name} wore.
      """,
    who: """
      Who wore {a value}?
      Who was wearing {a value}?
      Which person wore {a value}?
      Who put on {a value}?
      Who had {a value} on?
      Which of them wore {a value}?
      By whom was the {value} worn?
      Who came in {a value}?
      """,
    checks: """
      Did {name} wear {a value}?
      Was {name} wearing {a value}?
      Did {name} put on {a value}?
      Is it true that {name} wore {a value}?
      Was the {value} worn by {name}?
      Did {name} come in {a value}?
      """,
    answers: "{Name} wore {a value}."),
]
