// The statements that passages are made of. Knows nothing of how they are put together.

/// All relations of passage question answering.
let relationTable: [Relation] = stateRelations + everydayRelations + deedRelations

/// What people are, have and like.
private let stateRelations: [Relation] = [
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
    checks: """
      Did {name} buy {a value}?
      Was it {name} who bought the {value}?
      Has {name} bought {a value}?
      Is it true that {name} bought {a value}?
      Was the {value} bought by {name}?
      Did {name} pay for {a value}?
      Did {name} spend money on {a value}?
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
  Relation(
    "hour",
    statements: """
      {Name} gets up at {value} o'clock.
      At {value} o'clock {name} gets up.
      {Name} always wakes up at {value} o'clock.
      {Name} never gets up before {value} o'clock.
      {His} alarm clock rings at {value} o'clock.
      When the church bell strikes {value}, {name} gets up.
      Even on holidays {name} is out of bed at {value} o'clock.
      {Name} goes to bed late and gets up at {value} o'clock.
      It is {value} o'clock in the morning when {name} wakes up.
      """,
    questions: """
      When does {name} get up?
      At what time does {name} get up?
      What time does {name} wake up?
      At which hour does {name} get up?
      When does {name} wake up?
      At what hour does {name} leave the bed?
      When does {name}'s alarm clock ring?
      What time is it when {name} gets up?
      When does the day of {name} begin?
      How early does {name} get up?
      Tell me when {name} gets up.
      """,
    who: """
      Who gets up at {value} o'clock?
      Who wakes up at {value}?
      Which person gets up at {value} o'clock?
      Who is up at {value} o'clock?
      Who leaves the bed at {value} o'clock?
      Whose alarm clock rings at {value}?
      Which of them gets up at {value}?
      Whose day begins at {value} o'clock?
      """,
    checks: """
      Does {name} get up at {value} o'clock?
      Is {value} o'clock the time when {name} gets up?
      Does {name} wake up at {value}?
      Is it true that {name} gets up at {value}?
      Does {name}'s alarm clock ring at {value}?
      Is {name} up at {value} o'clock?
      """,
    answers: """
      {Name} gets up at {value} o'clock.
      At {value} o'clock.
      """,
    draw: { _, random in numberWords(random.number(in: 4...11)) }),
  Relation(
    "hiding",
    statements: """
      {Name} hid a letter {value}.
      {Name} has hidden an old letter {value}.
      There is a letter that {name} hid {value}.
      Nobody knows that {name} hid a letter {value}.
      When nobody was looking, {name} hid the letter {value}.
      The letter that {name} did not want to show is hidden {value}.
      {Name} was afraid of thieves and hid a letter {value}.
      {His} secret letter lies {value}, where nobody will look.
      One night {name} went out and hid a letter {value}.
      """,
    questions: """
      Where did {name} hide the letter?
      Where is the letter that {name} hid?
      In which place did {name} hide a letter?
      Where has {name} hidden the letter?
      Where is {name}'s letter?
      Where can one find the letter of {name}?
      Where does the letter of {name} lie?
      Where did {name} put the letter?
      What is the hiding place of {name}'s letter?
      Where was the letter hidden by {name}?
      Tell me where {name} hid the letter.
      """,
    who: """
      Who hid a letter {value}?
      Who has hidden a letter {value}?
      Which person hid something {value}?
      Whose letter is hidden {value}?
      Whose letter lies {value}?
      Who put a letter {value}?
      Which of them hid a letter {value}?
      By whom was a letter hidden {value}?
      """,
    checks: """
      Did {name} hide the letter {value}?
      Is the letter of {name} hidden {value}?
      Has {name} hidden the letter {value}?
      Is it true that {name} hid a letter {value}?
      Is {name}'s letter {value}?
      Did {name} put the letter {value}?
      """,
    answers: "{Name} hid the letter {value}.",
    draw: { _, random in
      random.pick(["in the", "behind the", "near the"]) + " "
        + random.pick([
          "barn", "mill", "church", "school", "garden", "library", "kitchen", "cellar", "attic", "bakery",
          "stable", "shed", "fountain", "old oak", "post office", "tower", "theatre", "hotel",
        ])
    }),
  Relation(
    "instrument", WordTable.instruments,
    statements: """
      {Name} plays the {value}.
      In the evening {name} plays the {value}.
      {Name} learned the {value} as a child.
      {Name} practises the {value} every day.
      Whenever there is a feast, {name} plays the {value}.
      {His} neighbours complain when {name} plays the {value}.
      The instrument that {name} plays is the {value}.
      {Name} cannot sing, but plays the {value} very well.
      {Name} plays the {value} in a small orchestra.
      """,
    questions: """
      Which instrument does {name} play?
      What instrument does {name} play?
      What does {name} play?
      On which instrument does {name} play?
      Which instrument did {name} learn?
      What instrument can {name} play?
      What instrument does {name} practise?
      What is {name}'s instrument?
      Which is the instrument of {name}?
      On what does {name} make music?
      Tell me which instrument {name} plays.
      """,
    who: """
      Who plays the {value}?
      Which person plays the {value}?
      Who can play the {value}?
      Who learned the {value}?
      Who practises the {value}?
      Whose instrument is the {value}?
      Which of them plays the {value}?
      Who makes music on the {value}?
      """,
    checks: """
      Does {name} play the {value}?
      Is the {value} the instrument of {name}?
      Can {name} play the {value}?
      Is it true that {name} plays the {value}?
      Is {name}'s instrument the {value}?
      Did {name} learn the {value}?
      """,
    answers: "{Name} plays the {value}."),
  Relation(
    "vehicle", WordTable.vehicles,
    statements: """
      {Name} goes to work by {value}.
      {Name} always travels by {value}.
      {Name} came home by {value}.
      {Name} likes to travel by {value}.
      It is far to {his} work, so {name} goes by {value}.
      Whatever the weather is like, {name} travels by {value}.
      {Name} does not like to walk and takes the {value}.
      Every morning {name} takes the {value}.
      {Name} says that the best way to travel is by {value}.
      """,
    questions: """
      How does {name} travel?
      By what does {name} travel?
      How does {name} get around?
      What does {name} use to travel?
      With what does {name} travel?
      What does {name} travel by?
      What means of transport does {name} use?
      Which vehicle does {name} take?
      In what way does {name} travel?
      How does {name} get from place to place?
      Tell me how {name} travels.
      """,
    who: """
      Who travels by {value}?
      Which person travels by {value}?
      Who takes the {value}?
      Who uses the {value}?
      Who goes by {value}?
      Which of them takes the {value}?
      Who gets around by {value}?
      Who likes to travel by {value}?
      """,
    checks: """
      Does {name} travel by {value}?
      Does {name} take the {value}?
      Does {name} use the {value}?
      Is it true that {name} travels by {value}?
      Does {name} go by {value}?
      Does {name} get around by {value}?
      """,
    answers: """
      {Name} travels by {value}.
      By {value}.
      """),
  Relation(
    "meal", WordTable.meals,
    statements: """
      {Name} likes to eat {value}.
      For lunch {name} ate {value}.
      {Name} cooked {value} for everybody.
      {Name} loves {value} more than any other food.
      When {name} is hungry, there must be {value}.
      On {his} plate there is always {value}.
      In the evening {name} usually has {value}.
      {Name} does not eat much, but never says no to {value}.
      The dish that {name} likes best is {value}.
      """,
    questions: """
      What does {name} eat?
      What food does {name} like?
      Which food is named with {name}?
      What is {name}'s food?
      What does {name} have to eat?
      What does {name} like to eat?
      Which dish does {name} like?
      What is on {name}'s plate?
      What kind of food does {name} eat?
      What is the meal of {name}?
      Tell me what {name} eats.
      """,
    who: """
      Who eats {value}?
      Who likes {value}?
      Which person eats {value}?
      With whom is {value} named?
      Who likes to eat {value}?
      Who has {value} to eat?
      On whose plate is {value}?
      Which of them eats {value}?
      """,
    checks: """
      Does {name} eat {value}?
      Does {name} like {value}?
      Is {value} the food of {name}?
      Is it true that {name} eats {value}?
      Does {name} like to eat {value}?
      Is there {value} on {name}'s plate?
      """,
    answers: "{Name} eats {value}."),
  Relation(
    "drink", WordTable.drinks,
    statements: """
      {Name} drinks {value} every morning.
      {Name} drinks only {value}.
      At breakfast {name} drinks {value}.
      {Name} asked for a glass of {value}.
      Before going to bed, {name} drinks some {value}.
      When there are guests, {name} drinks {value} with them.
      In {his} cup there is always {value}.
      {Name} cannot start the day without {value}.
      While the others had something else, {name} drank {value}.
      """,
    questions: """
      What does {name} drink?
      Which drink does {name} take?
      What is {name}'s drink?
      What does {name} have to drink?
      What drink does {name} like?
      What does {name} like to drink?
      What is in {name}'s cup?
      Which drink does {name} ask for?
      What kind of drink does {name} have?
      What is it that {name} drinks?
      Tell me what {name} drinks.
      """,
    who: """
      Who drinks {value}?
      Which person drinks {value}?
      Whose drink is {value}?
      Who takes {value}?
      Who likes to drink {value}?
      In whose cup is {value}?
      Which of them drinks {value}?
      Who has {value} to drink?
      """,
    checks: """
      Does {name} drink {value}?
      Is {value} the drink of {name}?
      Does {name} take {value}?
      Is it true that {name} drinks {value}?
      Does {name} like to drink {value}?
      Is there {value} in {name}'s cup?
      """,
    answers: "{Name} drinks {value}."),
  Relation(
    "count",
    statements: """
      {Name} has {value} children.
      {Name} is the parent of {value} children.
      There are {value} children in {his} family.
      {Name} looks after {his} {value} children.
      With {value} children, {name} is never bored.
      {Name} got married early and has {value} children.
      All {his} {value} children [go to school|are grown up|live far away], so {name} has time.
      {His} {value} children are [loud|tall|clever|already grown up].
      As the parent of {value} children, {name} sleeps too little.
      """,
    questions: """
      How many children does {name} have?
      What is the number of {name}'s children?
      How many children are in {name}'s family?
      How many sons and daughters does {name} have?
      How many children has {name} got?
      How many kids does {name} have?
      How many boys and girls does {name} have?
      Of how many children is {name} the parent?
      How large is the number of children of {name}?
      Tell me how many children {name} has.
      After how many children does {name} look?
      """,
    who: """
      Who has {value} children?
      Which person has {value} children?
      Whose family has {value} children?
      Who looks after {value} children?
      Who is the parent of {value} children?
      Which of them has {value} children?
      Who has got {value} children?
      Who has {value} kids?
      """,
    checks: """
      Does {name} have {value} children?
      Are there {value} children in {name}'s family?
      Has {name} got {value} children?
      Is it true that {name} has {value} children?
      Is {name} the parent of {value} children?
      Does {name} have {value} kids?
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
      {Name} has no time for anything but {value}.
      When the work is done, {name} thinks only of {value}.
      {Name} discovered {value} as a child and it became {his} hobby.
      Nothing makes {his} weekend better than {value}, {name} says.
      The hobby that {name} likes best is {value}.
      """,
    questions: """
      What is the hobby of {name}?
      What does {name} do in free time?
      What is {name}'s hobby?
      What is {name} good at?
      Which hobby does {name} have?
      What does {name} enjoy?
      What does {name} do for fun?
      How does {name} spend the free time?
      What hobby does {name} like?
      Which game or sport does {name} love?
      Tell me the hobby of {name}.
      """,
    who: """
      Whose hobby is {value}?
      Who enjoys {value}?
      Who is good at {value}?
      Which person enjoys {value}?
      Who loves {value}?
      Which of them has {value} as a hobby?
      Who spends the free time with {value}?
      Who does {value} for fun?
      """,
    checks: """
      Is {value} the hobby of {name}?
      Does {name} enjoy {value}?
      Is {name} good at {value}?
      Is it true that {name} enjoys {value}?
      Is {name}'s hobby {value}?
      Does {name} love {value}?
      """,
    answers: "The hobby of {name} is {value}."),
  Relation(
    "friend",
    statements: """
      {His} best friend is called {value}.
      {Name} often meets {his} friend {value}.
      {Name} wrote a letter to {his} friend {value}.
      {Name} has a good friend, {value}.
      {Name} and {his} friend {value} know each other from school.
      In the evening {name} plays cards with {his} friend {value}.
      When {name} needs help, {his} friend {value} is always there.
      {His} friend, whose name is {value}, [lives next door|often comes to tea|can tell good jokes].
      The friend with whom {name} grew up is called {value}.
      """,
    questions: """
      Who is the friend of {name}?
      What is the name of {name}'s friend?
      Which friend does {name} have?
      What is {name}'s friend called?
      Who is {name}'s friend?
      What is {name}'s friend's name?
      With whom is {name} friends?
      How is the friend of {name} called?
      Who is a good friend of {name}?
      What is the friend of {name} called?
      Tell me the name of {name}'s friend.
      """,
    who: """
      Whose friend is {value}?
      Who has a friend called {value}?
      Who is the friend of {value}?
      Which person is friends with {value}?
      Who is friends with {value}?
      Who has a friend whose name is {value}?
      Of whom is {value} a friend?
      Which of them has {value} as a friend?
      """,
    checks: """
      Is {value} the friend of {name}?
      Does {name} have a friend called {value}?
      Is {name} a friend of {value}?
      Is it true that {value} is {name}'s friend?
      Are {name} and {value} friends?
      Is {name}'s friend called {value}?
      """,
    answers: "The friend of {name} is {value}.",
    draw: { pool, random in pool.person(using: &random).name }),
]

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
    checks: """
      Did {name} \(verb) {a value}?
      Has {name} \(participle) {a value}?
      Was it {name} who \(past) the {value}?
      Is it true that {name} \(past) {a value}?
      Was the {value} \(participle) by {name}?
      Was {a value} what {name} \(past)?
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
