// What passages tell of events, feelings and wishes. Knows nothing of how they are put together.

/// What happened to people, what they feel and what they wish.
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
      What piece of clothing was {name} wearing?
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
