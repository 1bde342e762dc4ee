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
    checks: """
      Does {name} live in {value}?
      Is {value} the home of {name}?
      Is {name} from {value}?
      Is it true that {name} lives in {value}?
      Is {name}'s house in {value}?
      Is {name} at home in {value}?
      Is {value} where {name} lives?
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
    checks: """
      Is {name} {a value}?
      Does {name} work as {a value}?
      Is {value} the job of {name}?
      Is it true that {name} is {a value}?
      Is {name} the {value}?
      Does {name} earn money as {a value}?
      Is {name} {a value} by trade?
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
    checks: """
      Is {name} {value} years old?
      Is {name} {value}?
      Is {value} the age of {name}?
      Is it true that {name} is {value} years old?
      Has {name} turned {value}?
      Is {name}'s age {value}?
      Is {name} now {value} years old?
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
    checks: """
      Does {name} have {a value}?
      Does the {value} belong to {name}?
      Does {name} own {a value}?
      Is it true that {name} has {a value}?
      Is {name}'s pet {a value}?
      Does {name} keep {a value}?
      Is the animal of {name} {a value}?
      """,
    answers: """
      {Name} has {a value}.
      It is {a value}.
      """),
  Relation(
    "colour", WordTable.colours,
    statements: """
      {Name} likes the colour {value} best.
      {His} favourite colour is {value}.
      Of all colours, {name} likes {value} most.
      {Name} always wears something {value}, because it is {his} favourite colour.
      If {name} had to choose one colour, it would be {value}.
      No colour is as beautiful as {value}, {name} says.
      {Name} loves everything that is {value}.
      As a child {name} already had a favourite colour, {value}.
      The colour that {name} likes most is {value}.
      """,
    questions: """
      What is the favourite colour of {name}?
      Which colour does {name} like best?
      What colour does {name} like most?
      What is {name}'s favourite colour?
      Which colour is {name}'s favourite?
      Which colour does {name} love?
      What colour does {name} prefer?
      Which colour would {name} choose?
      Of all colours, which does {name} like best?
      What is the colour that {name} likes most?
      Tell me {name}'s favourite colour.
      """,
    who: """
      Who likes {value} best?
      Whose favourite colour is {value}?
      Who likes the colour {value} most?
      Which person likes {value} best?
      Who loves the colour {value}?
      Who prefers {value}?
      Who would choose {value}?
      Which of them likes {value} most?
      """,
    checks: """
      Is {value} the favourite colour of {name}?
      Does {name} like {value} best?
      Does {name} like the colour {value} most?
      Is it true that {name} likes {value} best?
      Is {name}'s favourite colour {value}?
      Would {name} choose {value}?
      Does {name} prefer {value}?
      """,
    answers: """
      The favourite colour of {name} is {value}.
      {Name} likes {value} best.
      """),
  Relation(
    "purchase", WordTable.things,
    statements: """
      {Name} bought {a value} at the market.
      Yesterday {name} bought {a value}.
      {Name} went to a shop and bought a new {value}.
      {Name} spent all {his} money on {a value}.
      The {value} that {name} bought was [cheap|not cheap|the last one in the shop].
      Although it cost a lot, {name} bought {a value}.
      After a long search through the shops, {name} bought {a value}.
      {Name} paid [ten|twenty|fifty] euros for {a value}.
      {Name} had been saving money for months and at last bought {a value}.
      """,
    questions: """
      What did {name} buy?
      Which thing did {name} buy?
      What has {name} bought?
      What did {name} spend money on?
      What did {name} get in the shop?
      What was bought by {name}?
      For what did {name} pay?
      What did {name} pay for?
      What was it that {name} bought?
      What new thing does {name} have?
      Tell me what {name} bought.
      """,
    moreQuestions: """
      What did {name} pay money for?
      On what did {name} spend the money?
      What did {name} purchase?
      What did {name} come home with from the market?
      What did {name} choose in the shop?
      What was {name}'s purchase?
      Can you tell me what {name} bought?
      Which object was bought by {name}?
      What did {name} get for the money?
      Name the thing that {name} bought.
      {Name} bought something. What was it?
      What had {name} saved money for?
      """,
    who: """
      Who bought {a value}?
      Who has bought the {value}?
      Which person bought {a value}?
      By whom was the {value} bought?
      Who spent money on {a value}?
      Who paid for {a value}?
      Who got {a value} in the shop?
      Which of them bought the {value}?
      """,
    moreWho: """
      Who purchased {a value}?
      Who gave money for {a value}?
      Who came home from the shop with {a value}?
      Who is the buyer of the {value}?
      Somebody bought {a value}. Who?
      Tell me who bought the {value}.
      Which of the two paid for {a value}?
      """,
    checks: """
      Did {name} buy {a value}?
      Was it {name} who bought the {value}?
      Has {name} bought {a value}?
      Is it true that {name} bought {a value}?
      Was the {value} bought by {name}?
      Did {name} pay for {a value}?
      Did {name} spend money on {a value}?
      """,
    moreChecks: """
      Did {name} purchase {a value}?
      Did {name} give money for {a value}?
      Did {name} get {a value} in the shop?
      Was {a value} what {name} bought?
      Is {name} the one who bought {a value}?
      """,
    answers: "{Name} bought {a value}."),
  Relation(
    "day", WordTable.weekdays,
    statements: """
      {Name} goes swimming every {value}.
      Every {value} {name} goes swimming.
      On {value} {name} always goes to the lake to swim.
      {Name} likes to swim, but only on {value}.
      The pool is empty on {value}, and so {name} swims then.
      When it is {value}, {name} takes a towel and goes swimming.
      For years {name} has been going to the pool on {value} to swim.
      {His} day for swimming is {value}.
      {Name} has no time during most of the week and swims on {value}.
      """,
    questions: """
      On which day does {name} swim?
      When does {name} go swimming?
      On what day of the week does {name} swim?
      Which day is {name}'s day for swimming?
      When does {name} swim?
      On which day does {name} go swimming?
      Which day of the week does {name} go to swim?
      What day does {name} swim?
      On what day does {name} go to the water?
      Which is the swimming day of {name}?
      Tell me when {name} swims.
      """,
    who: """
      Who goes swimming on {value}?
      Who swims on {value}?
      Which person swims every {value}?
      Whose day for swimming is {value}?
      Who goes to swim on {value}?
      Who swims every {value}?
      Which of them goes swimming on {value}?
      Who spends {value} swimming?
      """,
    checks: """
      Does {name} swim on {value}?
      Does {name} go swimming on {value}?
      Is {value} the day when {name} swims?
      Is it true that {name} swims on {value}?
      Is {name}'s day for swimming {value}?
      Does {name} swim every {value}?
      Does {name} go to swim on {value}?
      """,
    answers: """
      {Name} swims on {value}.
      On {value}.
      """),
]
