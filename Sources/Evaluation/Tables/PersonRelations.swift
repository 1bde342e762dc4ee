// What passages tell of people and what they have. Knows nothing of how they are put together.

/// What people are and have.
let personRelations: [Relation] = [
  Relation(
    "home",
    statements: """
      {Name} lives in {value}.
      {Name} has a [small|large|new] house in {value}.
      {Name} has lived in {value} for [many years|a long time].
      {Name} moved to {value} [last year|as a student|some years ago].
      {Name} comes from {value}.
      {Name} grew up by the sea, but now {his} home is {value}.
      {His} [house|flat] is in [a quiet street of|the old part of] {value}.
      The town where {name} lives is called {value}.
      In {value}, where {name} lives, [it often rains|everybody knows everybody|the streets are narrow].
      After the wedding, {name} found a [flat|house] in {value} and stayed there.
      """,
    questions: """
      Where does {name} live?
      In which town does {name} live?
      Where is the home of {name}?
      What is the name of {name}'s town?
      In which place does {name} live?
      Which town is the home of {name}?
      Where is {name}'s house?
      Where is {name} from?
      What town does {name} live in?
      In which city is {name} at home?
      In what city does {name} live?
      Tell me where {name} lives.
      """,
    moreQuestions: """
      What is {name}'s home town?
      Where does {name} come from?
      In which town is {name}'s house?
      Which place does {name} call home?
      Where did {name} settle?
      What city is {name} from?
      In what town can one find {name}?
      Where does {name} reside?
      Which is the town of {name}?
      To which town did {name} move?
      What is the town called where {name} lives?
      Can you tell me where {name} is at home?
      Name the town in which {name} lives.
      """,
    who: """
      Who lives in {value}?
      Whose home is {value}?
      Which person lives in {value}?
      Who has a home in {value}?
      Who is from {value}?
      Whose house is in {value}?
      Who is at home in {value}?
      Which of the two lives in {value}?
      Name the person who lives in {value}.
      """,
    moreWho: """
      Who comes from {value}?
      Who calls {value} home?
      Whose home town is {value}?
      Who resides in {value}?
      Who moved to {value}?
      Tell me who lives in {value}.
      Who has a house in {value}?
      Whose town is {value}?
      """,
    checks: """
      Does {name} live in {value}?
      Is {value} the home of {name}?
      Is {name} from {value}?
      Is it true that {name} lives in {value}?
      Is {name}'s house in {value}?
      Is {name} at home in {value}?
      Is {value} where {name} lives?
      """,
    moreChecks: """
      Does {name} come from {value}?
      Is {value} the home town of {name}?
      Is {name}'s home in {value}?
      Does {name} reside in {value}?
      Does {name} have a house in {value}?
      Is {value} {name}'s town?
      """,
    answers: """
      {Name} lives in {value}.
      In {value}.
      """,
    draw: { pool, random in pool.city(using: &random) }),
  Relation(
    "job", WordTable.jobs,
    statements: """
      {Name} works as {a value}.
      {Name} is {a value} [by trade|and likes the work|and has much to do].
      {Name} earns {his} money as {a value}.
      {Name} has been {a value} for [a long time|years].
      {Name} became {a value} like {his} father.
      After school, {name} learned the trade of {a value}.
      It is {name} who works as the {value} of the village.
      {Name} gets up early, as every {value} has to.
      {His} work as {a value} is hard, but it is never boring.
      Everybody who needs {a value} goes to {his} door, for {name} is the best.
      """,
    questions: """
      What is the job of {name}?
      What does {name} do for a living?
      What is {name}'s job?
      What work does {name} do?
      As what does {name} work?
      Which job does {name} have?
      How does {name} earn money?
      What is {name}'s profession?
      What does {name} work as?
      What is {name} by trade?
      What kind of work does {name} do?
      Tell me the job of {name}.
      """,
    moreQuestions: """
      What is the occupation of {name}?
      What does {name} do to earn money?
      What trade did {name} learn?
      What is {name}'s trade?
      What is {name}'s line of work?
      What is the profession of {name}?
      As what is {name} employed?
      What kind of job does {name} have?
      Which trade does {name} have?
      What did {name} become?
      What is {name}'s work?
      With which job does {name} earn a living?
      Can you tell me what {name} does for work?
      What does {name} do all day at work?
      """,
    who: """
      Who is {a value}?
      Who works as {a value}?
      Which person is {a value}?
      Which of them is the {value}?
      Who has the job of {a value}?
      Who earns money as {a value}?
      Who is the {value}?
      What is the {value} called?
      What is the name of the {value}?
      Which of the two works as {a value}?
      """,
    moreWho: """
      Whose job is that of {a value}?
      Whose profession is {value}?
      Who became {a value}?
      Who learned the trade of {a value}?
      Who is {a value} by trade?
      Who is employed as {a value}?
      Tell me who works as {a value}.
      Who makes a living as {a value}?
      """,
    checks: """
      Is {name} {a value}?
      Does {name} work as {a value}?
      Is {value} the job of {name}?
      Is it true that {name} is {a value}?
      Is {name} the {value}?
      Does {name} earn money as {a value}?
      Is {name} {a value} by trade?
      """,
    moreChecks: """
      Is {name}'s profession {value}?
      Did {name} become {a value}?
      Is {name} employed as {a value}?
      Does {name} have the job of {a value}?
      Is {name}'s job that of {a value}?
      Is {a value} what {name} is?
      """,
    answers: """
      {Name} is {a value}.
      {Name} works as {a value}.
      """),
  Relation(
    "age",
    statements: """
      {Name} is {value} years old.
      {Name} turned {value} [this year|a month ago].
      {Name} has just turned {value}.
      Last week {name} became {value} years old.
      Although {name} is already {value} years old, nobody believes it.
      {Name} celebrated {his} birthday and is now {value}.
      At the age of {value}, {name} still [likes to dance|sleeps badly|laughs a lot].
      There were {value} candles on {his} birthday cake.
      Now that {name} is {value}, {his} family [is proud|worries less].
      """,
    questions: """
      How old is {name}?
      What is the age of {name}?
      What is {name}'s age?
      How many years old is {name}?
      Which age does {name} have?
      What age is {name}?
      How many years has {name} lived?
      Tell me how old {name} is.
      Which birthday did {name} celebrate?
      How old is {name} now?
      What age has {name} reached?
      """,
    moreQuestions: """
      How many years does {name} count?
      How many candles were on {name}'s cake?
      At what age is {name}?
      How many years of age is {name}?
      What is the number of {name}'s years?
      In years, how old is {name}?
      What age did {name} reach on the last birthday?
      Can you tell me how old {name} is?
      I want to know how old {name} is.
      How many birthdays has {name} celebrated?
      What age does the text give for {name}?
      How old has {name} become?
      Give me {name}'s age.
      """,
    who: """
      Who is {value} years old?
      Which person is {value} years old?
      Who is {value}?
      Whose age is {value}?
      Who has turned {value}?
      Which of them is {value} years old?
      Who is now {value}?
      Who is at the age of {value}?
      What is the name of the person who is {value}?
      """,
    moreWho: """
      Who has reached the age of {value}?
      Who is {value} years of age?
      Who became {value} years old?
      Who has celebrated {value} birthdays?
      Who has lived for {value} years?
      Tell me who is {value} years old.
      Which of the two is {value}?
      On whose cake were {value} candles?
      """,
    checks: """
      Is {name} {value} years old?
      Is {name} {value}?
      Is {value} the age of {name}?
      Is it true that {name} is {value} years old?
      Has {name} turned {value}?
      Is {name}'s age {value}?
      Is {name} now {value} years old?
      """,
    moreChecks: """
      Is {name} {value} years of age?
      Has {name} reached the age of {value}?
      Did {name} become {value} years old?
      Has {name} lived for {value} years?
      Is {name} at the age of {value}?
      Is {value} how old {name} is?
      """,
    answers: "{Name} is {value} years old.",
    draw: { _, random in "\(random.number(in: 18...89))" }),
  Relation(
    "animal", WordTable.animals.filter { !["fox", "wolf", "whale", "seal"].contains($0) },
    statements: """
      {Name} has {a value}.
      {Name} keeps {a value} [behind the house|in the garden|at home].
      {Name} owns an old {value}.
      {Name} takes good care of {his} {value}.
      {Name} got {a value} as a present.
      Since last year {name} has had {a value}.
      {His} {value} [follows everybody|sleeps all day|is never quiet].
      Every morning {name} plays with {his} {value}.
      The {value} that {name} keeps is [very tame|already old|always hungry].
      To be less alone, {name} keeps {a value}.
      """,
    questions: """
      Which animal does {name} have?
      What animal does {name} keep?
      What pet does {name} have?
      Which animal belongs to {name}?
      What kind of animal does {name} own?
      What is {name}'s pet?
      Which animal lives with {name}?
      What sort of animal is {name}'s pet?
      What animal has {name} got?
      Of which animal does {name} take care?
      Tell me which animal {name} keeps.
      """,
    moreQuestions: """
      What animal lives at {name}'s?
      Which creature does {name} keep?
      Which animal does {name} own?
      What beast does {name} look after?
      Which animal does {name} look after?
      What is the animal of {name}?
      Of what animal is {name} the owner?
      What kind of pet does {name} keep?
      Which pet has {name} got?
      What animal was given to {name}?
      With what animal does {name} play every day?
      Name the animal that {name} keeps.
      Can you tell me which animal {name} has?
      """,
    who: """
      Who has {a value}?
      Who owns {a value}?
      Which person has {a value}?
      To whom does the {value} belong?
      Who keeps {a value}?
      Whose pet is {a value}?
      Whose is the {value}?
      Who is the owner of the {value}?
      Who takes care of {a value}?
      """,
    moreWho: """
      Who has got {a value}?
      Who looks after {a value}?
      Who has {a value} as a pet?
      Whose animal is {a value}?
      Who plays with {a value}?
      With whom does {a value} live?
      Tell me who keeps {a value}.
      Which of the two owns {a value}?
      """,
    checks: """
      Does {name} have {a value}?
      Does the {value} belong to {name}?
      Does {name} own {a value}?
      Is it true that {name} has {a value}?
      Is {name}'s pet {a value}?
      Does {name} keep {a value}?
      Is the animal of {name} {a value}?
      """,
    moreChecks: """
      Has {name} got {a value}?
      Is {name} the owner of {a value}?
      Does {name} look after {a value}?
      Does {name} take care of {a value}?
      Is {a value} the animal that {name} keeps?
      Does {a value} live with {name}?
      """,
    answers: """
      {Name} has {a value}.
      It is {a value}.
      """),
]
