// What passages tell of habits and likes. Knows nothing of how they are put together.

/// What people do again and again, and whom and what they like.
let habitRelations: [Relation] = [
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
    moreQuestions: """
      At what is {name} good?
      What can {name} do very well?
      What is {name}'s favourite pastime?
      Which activity does {name} love?
      What does {name} like to do when the work is done?
      What is {name} fond of doing?
      In which sport is {name} good?
      What does {name} do at the weekend?
      What does {name} do as a hobby?
      With what does {name} spend the free time?
      What activity gives {name} pleasure?
      Can you tell me what {name} does in the free time?
      What does {name} like doing best?
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
    moreWho: """
      Who does {value} as a hobby?
      Who has {value} as a pastime?
      Who is fond of {value}?
      Who likes {value}?
      Who is very good at {value}?
      Tell me whose hobby {value} is.
      Which of the two loves {value}?
      """,
    checks: """
      Is {value} the hobby of {name}?
      Does {name} enjoy {value}?
      Is {name} good at {value}?
      Is it true that {name} enjoys {value}?
      Is {name}'s hobby {value}?
      Does {name} love {value}?
      """,
    moreChecks: """
      Is {name} fond of {value}?
      Does {name} like {value}?
      Does {name} do {value} in the free time?
      Does {name} have {value} as a hobby?
      Is {value} what {name} does for fun?
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
