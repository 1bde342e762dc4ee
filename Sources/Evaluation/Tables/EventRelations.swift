// What passages tell of events and plans. Knows nothing of how they are put together.

/// What happened to people and what they planned.
let eventRelations: [Relation] = [
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
    moreQuestions: """
      What did {name} hand over as a present?
      What gift did {name} make?
      What was {name}'s gift?
      Which gift came from {name}?
      What was the gift of {name}?
      What did {name} bring as a present?
      What did {name} present to somebody?
      Which object was {name}'s present?
      What thing did {name} give for the birthday?
      Can you tell me what {name} gave away?
      Name the present that came from {name}.
      What was in the parcel that {name} gave away?
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
    moreWho: """
      Who handed over {a value} as a present?
      Whose gift was {a value}?
      Who made a gift of {a value}?
      Who presented {a value}?
      Who brought {a value} as a gift?
      Tell me who gave away {a value}.
      Which of the two gave {a value}?
      """,
    checks: """
      Did {name} give {a value} as a present?
      Was {name}'s present {a value}?
      Did {name} give away {a value}?
      Is it true that {name} gave {a value} as a present?
      Was the {value} the present of {name}?
      Has {name} given away {a value}?
      """,
    moreChecks: """
      Was {name}'s gift {a value}?
      Did {name} make a gift of {a value}?
      Was {a value} given away by {name}?
      Did {name} bring {a value} as a present?
      Was it {a value} that {name} gave away?
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
    moreQuestions: """
      For which person did {name} pick the flowers?
      Who was made happy by {name}'s flowers?
      Who has the flowers of {name} now?
      Into whose hands did {name} put the flowers?
      With whom did {name}'s flowers end up?
      To which person did {name} give flowers?
      To whom did {name} present the flowers?
      To whom did {name} bring a bunch of flowers?
      {Name} had flowers. Who got them?
      Who became the owner of {name}'s flowers?
      Can you tell me who got {name}'s flowers?
      Who is the person that {name} gave flowers to?
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
    moreWho: """
      Who presented flowers to {value}?
      Who brought flowers for {value}?
      Who picked flowers for {value}?
      Who made {value} happy with flowers?
      Tell me who gave the flowers to {value}.
      Which of the two had flowers for {value}?
      """,
    checks: """
      Did {name} give flowers to {value}?
      Were {name}'s flowers for {value}?
      Did {name} give the flowers to {value}?
      Is it true that {name} gave flowers to {value}?
      Did {value} get flowers from {name}?
      Did {name} take the flowers to {value}?
      """,
    moreChecks: """
      Did {value} receive {name}'s flowers?
      Did {name} bring {value} flowers?
      Did {name} pick the flowers for {value}?
      Were the flowers of {name} given to {value}?
      Was it {value} who got {name}'s flowers?
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
    moreQuestions: """
      Where did {name} travel for the holidays?
      Which place did {name} visit on holiday?
      Where did {name} take a holiday?
      Which town did {name} choose for the holidays?
      What was the destination of {name}'s holiday?
      What town did {name} see on holiday?
      Where did {name} stay during the holidays?
      To what place did {name} travel on vacation?
      Where did {name} spend the vacation?
      From which town did {name} send a card?
      Name the town of {name}'s holiday.
      Can you tell me where {name} was on holiday?
      Which city did {name} go to on holiday?
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
    moreWho: """
      Who travelled to {value}?
      Who took a holiday in {value}?
      Who stayed in {value} during the holidays?
      Who visited {value} on holiday?
      Who spent a vacation in {value}?
      Tell me who was on holiday in {value}.
      Who sent a card from {value}?
      """,
    checks: """
      Did {name} go to {value} on holiday?
      Did {name} spend the holidays in {value}?
      Was {name} on holiday in {value}?
      Is it true that {name} went to {value} on holiday?
      Was {name}'s holiday in {value}?
      Did {name} choose {value} for the holidays?
      """,
    moreChecks: """
      Did {name} travel to {value} for the holidays?
      Did {name} visit {value} on holiday?
      Was {value} where {name} spent the holidays?
      Did {name} stay in {value} on holiday?
      Did {name} take a vacation in {value}?
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
    moreQuestions: """
      At which place did {name} come across the schoolmate?
      Where did {name} run into an old schoolmate?
      Where did {name} see the schoolmate again?
      Where did {name} find the old schoolmate?
      What was the place where {name} met the schoolmate?
      Which place was it where {name} met an old schoolmate?
      In which location did {name} meet the schoolmate?
      Where did it happen that {name} met a schoolmate?
      Where did the meeting of {name} and the schoolmate take place?
      Name the place where {name} met a schoolmate.
      Can you tell me where {name} met an old schoolmate?
      Where was {name} surprised by a schoolmate?
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
    moreWho: """
      Who ran into a schoolmate at the {value}?
      Who came across an old schoolmate at the {value}?
      Who was surprised by a schoolmate at the {value}?
      Who found an old schoolmate at the {value}?
      Tell me who met a schoolmate at the {value}.
      Which of the two met a schoolmate at the {value}?
      """,
    checks: """
      Did {name} meet a schoolmate at the {value}?
      Was it at the {value} that {name} met a schoolmate?
      Has {name} met a schoolmate at the {value}?
      Is it true that {name} met a schoolmate at the {value}?
      Was the {value} where {name} met the schoolmate?
      Did {name} and the schoolmate meet at the {value}?
      """,
    moreChecks: """
      Did {name} run into a schoolmate at the {value}?
      Did {name} see the schoolmate at the {value}?
      Was the {value} the place where {name} met a schoolmate?
      Did {name} come across a schoolmate at the {value}?
      Did the meeting of {name} and the schoolmate take place at the {value}?
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
    moreQuestions: """
      What made {name} stay at home?
      What prevented {name} from going out?
      What stopped {name} from leaving the house?
      What was the cause that {name} stayed at home?
      What forced {name} to stay inside?
      Why did {name} remain at home?
      Why did {name} stay in the house?
      Why did {name} have to stay indoors?
      What weather was it that kept {name} in the house?
      How was the weather when {name} stayed at home?
      Which weather was too bad for {name}?
      Can you tell me why {name} did not leave the house?
      On account of what did {name} not go out?
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
    moreWho: """
      Who stayed inside because of the {value}?
      Who remained at home because of the {value}?
      Whom did the {value} stop from going out?
      Who had to stay indoors because of the {value}?
      Who was not able to go out because of the {value}?
      Tell me who stayed at home because of the {value}.
      """,
    checks: """
      Did {name} stay at home because of the {value}?
      Was the {value} the reason why {name} stayed at home?
      Did the {value} keep {name} at home?
      Is it true that {name} stayed at home because of the {value}?
      Was {name} kept at home by the {value}?
      Was it because of the {value} that {name} did not go out?
      """,
    moreChecks: """
      Did the {value} make {name} stay at home?
      Did the {value} stop {name} from going out?
      Was it the {value} that kept {name} in the house?
      Did {name} stay inside because of the {value}?
      Was the {value} why {name} remained at home?
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
    moreQuestions: """
      What did {name} intend to do?
      What was {name} hoping to do?
      What did {name} have in mind?
      What was {name} looking forward to doing?
      What will {name} do when the rain stops?
      What were {name}'s plans?
      What did {name} mean to do?
      What would {name} have done in good weather?
      What did the rain stop {name} from doing?
      What did {name} get up early to do?
      What had {name} wished to do?
      Can you tell me what {name} was going to do?
      What did {name} plan for the weekend?
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
    moreWho: """
      Who intended to {value}?
      Who was hoping to {value}?
      Who was looking forward to the day to {value}?
      Who meant to {value}?
      Who had it in mind to {value}?
      Tell me who wanted to {value}.
      Whom did the weather not allow to {value}?
      """,
    checks: """
      Did {name} want to {value}?
      Was it {name}'s plan to {value}?
      Had {name} planned to {value}?
      Is it true that {name} wanted to {value}?
      Did {name} plan to {value}?
      Was {name} going to {value}?
      """,
    moreChecks: """
      Did {name} intend to {value}?
      Was {name} hoping to {value}?
      Were {name}'s plans to {value}?
      Did {name} have it in mind to {value}?
      Will {name} {value} if the rain stops?
      """,
    answers: """
      {Name} wanted to {value}.
      To {value}.
      """),
]
