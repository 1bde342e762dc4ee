// What passages tell of what people choose. Knows nothing of how they are put together.

/// The colours, purchases and days that people choose.
let choiceRelations: [Relation] = [
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
    moreQuestions: """
      What colour is dearest to {name}?
      What is the colour that {name} loves?
      Which colour pleases {name} most?
      Which colour would {name} take if there were only one?
      What colour does {name} find most beautiful?
      What colour is {name} fond of?
      Name {name}'s favourite colour.
      Which colour suits {name}'s taste?
      In which colour does {name} like things?
      What is the preferred colour of {name}?
      Which colour does {name} prefer to all others?
      Can you tell me which colour {name} likes?
      What colour does {name} enjoy wearing?
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
    moreWho: """
      Who is fond of {value}?
      Whose preferred colour is {value}?
      Who finds {value} most beautiful?
      Who has {value} as a favourite colour?
      Whom does the colour {value} please most?
      Who loves everything that is {value}?
      Tell me whose favourite colour is {value}.
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
    moreChecks: """
      Does {name} love the colour {value}?
      Is {name} fond of the colour {value}?
      Does {name} find {value} most beautiful?
      Is {value} the colour that {name} likes most?
      Does {name} have {value} as a favourite colour?
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
    moreQuestions: """
      When is {name} at the pool?
      On which day is {name} at the lake?
      What day of the week is {name}'s swimming day?
      On what day does {name} take a towel and swim?
      Which day does {name} spend in the water?
      On which day of the week can one see {name} swimming?
      For which day does {name} plan to swim?
      What weekday does {name} go swimming on?
      When in the week does {name} swim?
      Name the day on which {name} swims.
      On which weekday does {name} visit the pool?
      Can you tell me when {name} goes swimming?
      What is the day when {name} goes swimming?
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
    moreWho: """
      Who is at the pool on {value}?
      Who goes to the lake on {value} to swim?
      Who has {value} as a swimming day?
      Whose swimming day is {value}?
      Who visits the pool every {value}?
      Tell me who swims on {value}.
      Who can be found in the water on {value}?
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
    moreChecks: """
      Is {name} at the pool on {value}?
      Is {value} {name}'s swimming day?
      Does {name} go to the pool on {value}?
      Is it on {value} that {name} swims?
      Does {name} go swimming every {value}?
      """,
    answers: """
      {Name} swims on {value}.
      On {value}.
      """),
]
