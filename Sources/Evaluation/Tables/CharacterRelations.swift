// What passages tell of fears, dreams, books and clothes. Knows nothing of how they are put together.

/// What people fear, hope for, read and wear.
let characterRelations: [Relation] = [
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
    moreQuestions: """
      What is {name} scared of?
      What is {name} frightened of?
      What terrifies {name}?
      From what does {name} run away?
      What does {name} not dare to face?
      What worries {name} most?
      What is it that frightens {name}?
      What would {name} rather avoid?
      Of what is {name} scared?
      What is the thing that {name} fears most?
      What causes fear in {name}?
      What keeps {name} from sleeping at night?
      Can you tell me what {name} fears?
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
    moreWho: """
      Who is scared of {value}?
      Who is frightened of {value}?
      Who is terrified by {value}?
      To whom do {value} cause fear?
      Who would rather avoid {value}?
      Tell me who is afraid of {value}.
      Which of the two fears {value}?
      """,
    checks: """
      Is {name} afraid of {value}?
      Does {name} fear {value}?
      Is {name}'s greatest fear {value}?
      Is it true that {name} is afraid of {value}?
      Does {name} run away from {value}?
      Is it {value} that {name} fears?
      """,
    moreChecks: """
      Is {name} scared of {value}?
      Is {name} frightened of {value}?
      Has {name} been afraid of {value}?
      Is the fear of {name} {value}?
      Does the thought of {value} frighten {name}?
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
    moreQuestions: """
      What did {name} wish to be one day?
      What was {name}'s dream job?
      What did {name} want to be?
      Which profession did {name} dream of?
      What career did {name} hope for?
      What did {name} want to be when grown up?
      What would {name} have liked to become?
      What does {name} dream of being?
      Which job did {name} want as a child?
      What did {name} wish to become?
      What was it that {name} wanted to become?
      What would {name} become in another life?
      Can you tell me what {name} wanted to become?
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
    moreWho: """
      Who wished to be {a value}?
      Whose dream job was that of {a value}?
      Who hoped to be {a value} one day?
      Who would have liked to become {a value}?
      Who wanted the job of {a value} as a child?
      Tell me who dreams of being {a value}.
      """,
    checks: """
      Did {name} want to become {a value}?
      Was it {name}'s dream to become {a value}?
      Does {name} dream of being {a value}?
      Is it true that {name} wanted to become {a value}?
      Did {name} hope to become {a value}?
      Would {name} like to be {a value}?
      """,
    moreChecks: """
      Did {name} wish to become {a value}?
      Did {name} want to be {a value}?
      Was it the dream of {name} to be {a value}?
      Did {name} dream of becoming {a value}?
      Was becoming {a value} what {name} hoped for?
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
    moreQuestions: """
      What is the topic of {name}'s book?
      What is the subject of the book that {name} reads?
      What topic does {name} read about?
      With what does {name}'s book deal?
      What does {name}'s book deal with?
      What is described in {name}'s book?
      On what subject is {name} reading a book?
      What can {name} learn from the book?
      About which things does {name}'s book tell?
      What theme does the book of {name} have?
      Can you tell me what {name} is reading about?
      What does {name}'s book tell about?
      {Name} has a book. What is it about?
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
    moreWho: """
      Who has borrowed a book about {value}?
      Who reads a book on {value}?
      Whose book deals with {value}?
      The subject of whose book is {value}?
      Who learns from a book about {value}?
      Tell me who is reading about {value}.
      """,
    checks: """
      Is {name}'s book about {value}?
      Does {name} read about {value}?
      Is {name} reading a book about {value}?
      Is it true that {name} reads about {value}?
      Does the book of {name} tell about {value}?
      Was {name} reading about {value}?
      """,
    moreChecks: """
      Is {name} reading about {value}?
      Does {name}'s book deal with {value}?
      Is the subject of {name}'s book {value}?
      Does {name} have a book about {value}?
      Is {value} the topic of {name}'s book?
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
    moreQuestions: """
      Which garment did {name} wear?
      What item of clothing did {name} have on?
      What was {name} dressed in?
      How was {name} dressed?
      What did {name} dress in?
      Which clothing did {name} put on?
      What kind of clothes did {name} have on?
      Name the piece of clothing that {name} wore.
      Can you tell me what {name} was wearing?
      In which clothes did {name} appear?
      What did {name} choose to wear?
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
    moreWho: """
      Who had put on {a value}?
      Who was dressed in {a value}?
      Who appeared in {a value}?
      Tell me who was wearing {a value}.
      Whose clothing was {a value}?
      Who chose to wear {a value}?
      Which of the two wore {a value}?
      """,
    checks: """
      Did {name} wear {a value}?
      Was {name} wearing {a value}?
      Did {name} put on {a value}?
      Is it true that {name} wore {a value}?
      Was the {value} worn by {name}?
      Did {name} come in {a value}?
      """,
    moreChecks: """
      Was {name} dressed in {a value}?
      Did {name} have {a value} on?
      Had {name} put on {a value}?
      Was {a value} worn by {name}?
      Was it {a value} that {name} wore?
      """,
    answers: "{Name} wore {a value}."),
]
