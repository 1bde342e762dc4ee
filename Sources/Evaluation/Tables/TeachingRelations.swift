// What passages tell of learning and places of work. Knows nothing of how they are put together.

/// What people teach and learn, and where they work.
let teachingRelations: [Relation] = [
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
    moreQuestions: """
      What does {name} give lessons in?
      In which subject is {name} a teacher?
      What class does {name} give?
      What is {name} a teacher of?
      What do children learn from {name}?
      What do people learn in {name}'s lessons?
      Of what is {name} the teacher?
      What is the subject of {name}'s lessons?
      In which field does {name} teach?
      What does {name} explain to the pupils?
      What would I learn in a lesson with {name}?
      Can you tell me which subject {name} teaches?
      Name the subject that {name} teaches.
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
    moreWho: """
      Who is a teacher of {value}?
      Whose lessons are in {value}?
      Who gives a class in {value}?
      With whom do the pupils learn {value}?
      Who has taught {value}?
      I want to learn {value}. Who can teach me?
      Tell me who teaches {value}.
      """,
    checks: """
      Does {name} teach {value}?
      Does {name} give lessons in {value}?
      Is {value} the subject of {name}?
      Is it true that {name} teaches {value}?
      Can one learn {value} from {name}?
      Is {value} taught by {name}?
      """,
    moreChecks: """
      Is {name} a teacher of {value}?
      Are the lessons of {name} in {value}?
      Do the pupils of {name} learn {value}?
      Does {name} give a class in {value}?
      Has {name} taught {value}?
      Is it {value} that {name} teaches?
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
    moreQuestions: """
      What language does {name} study?
      In which language does {name} take lessons?
      What tongue is {name} learning?
      Which language is new to {name}?
      Which language will {name} soon speak?
      What is {name}'s new language?
      What language has {name} started to learn?
      Which foreign language does {name} study?
      What language does {name} practise?
      Of which language does {name} know some words?
      In what language does {name} learn songs?
      Can you tell me which language {name} is learning?
      Name the language that {name} learns.
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
    moreWho: """
      Who studies {value}?
      Who has started to learn {value}?
      Who has been learning {value}?
      Who practises {value}?
      Who will soon speak {value}?
      Tell me who is learning {value}.
      Which of the two learns {value}?
      """,
    checks: """
      Does {name} learn {value}?
      Is {name} learning {value}?
      Is {value} the language that {name} learns?
      Is it true that {name} is learning {value}?
      Did {name} begin to learn {value}?
      Does {name} want to speak {value}?
      """,
    moreChecks: """
      Does {name} study {value}?
      Has {name} started to learn {value}?
      Is {name}'s new language {value}?
      Does {name} practise {value}?
      Has {name} been learning {value}?
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
    moreQuestions: """
      Where has {name} got a job?
      Where is {name} employed?
      What is {name}'s workplace?
      What is the workplace of {name}?
      At what place is {name} employed?
      Where does {name} earn money?
      Where does {name} go in order to work?
      To what place does {name} go every working day?
      At which workplace can one see {name}?
      Where can one find {name} during work?
      Where did {name} get a place?
      Can you tell me where {name} works?
      Where does {name} have a job?
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
    moreWho: """
      Who is employed at the {value}?
      Who has a job at the {value}?
      Whose workplace is the {value}?
      Who earns money at the {value}?
      Who spends the working day at the {value}?
      Tell me who works at the {value}.
      Who got a place at the {value}?
      """,
    checks: """
      Does {name} work at the {value}?
      Is the {value} where {name} works?
      Did {name} find work at the {value}?
      Is it true that {name} works at the {value}?
      Is {name}'s work at the {value}?
      Is {name} working at the {value}?
      """,
    moreChecks: """
      Is {name} employed at the {value}?
      Does {name} have a job at the {value}?
      Is the {value} {name}'s workplace?
      Does {name} go to the {value} to work?
      Has {name} got a place at the {value}?
      """,
    answers: """
      {Name} works at the {value}.
      At the {value}.
      """),
]
