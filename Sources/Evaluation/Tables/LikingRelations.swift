// What passages tell of likes and of those who are close. Knows nothing of how they are put together.

/// What people eat, drink and enjoy, and with whom they live and are friends.
let likingRelations: [Relation] = [
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
    moreQuestions: """
      What is {name}'s favourite dish?
      What does {name} love to eat?
      What meal does {name} like?
      Which food does {name} enjoy?
      What did {name} cook or eat?
      Which meal makes {name} happy?
      What does {name} put on the plate?
      What does {name} have for a meal?
      Which food does {name} prefer?
      What dish is named with {name}?
      What does {name} eat when hungry?
      Can you tell me what {name} likes to eat?
      What is the favourite food of {name}?
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
    moreWho: """
      Who enjoys {value}?
      Who loves to eat {value}?
      Whose favourite dish is {value}?
      Whose food is {value}?
      Who puts {value} on the plate?
      Tell me who eats {value}.
      Which of the two likes {value}?
      """,
    checks: """
      Does {name} eat {value}?
      Does {name} like {value}?
      Is {value} the food of {name}?
      Is it true that {name} eats {value}?
      Does {name} like to eat {value}?
      Is there {value} on {name}'s plate?
      """,
    moreChecks: """
      Does {name} enjoy {value}?
      Does {name} love {value}?
      Is {name}'s favourite dish {value}?
      Is {value} what {name} likes to eat?
      Does {name} have {value} to eat?
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
    moreQuestions: """
      What beverage does {name} drink?
      What does {name} pour into the cup?
      What does {name} order to drink?
      What is {name}'s favourite drink?
      What does {name} have with breakfast to drink?
      What does {name} take against thirst?
      What does {name} sip?
      What does {name} have in the cup?
      What drink does {name} ask for?
      What drink can {name} not do without?
      What is in the glass of {name}?
      Can you tell me what {name} drinks?
      What does {name} drink when thirsty?
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
    moreWho: """
      Whose favourite drink is {value}?
      Who has {value} in the cup?
      Who asks for {value}?
      Who orders {value}?
      Whose glass has {value} in it?
      Tell me who drinks {value}.
      Which of the two drinks {value}?
      """,
    checks: """
      Does {name} drink {value}?
      Is {value} the drink of {name}?
      Does {name} take {value}?
      Is it true that {name} drinks {value}?
      Does {name} like to drink {value}?
      Is there {value} in {name}'s cup?
      """,
    moreChecks: """
      Does {name} have {value} to drink?
      Does {name} ask for {value}?
      Is {name}'s drink {value}?
      Is it {value} that {name} drinks?
      Is {value} in the cup of {name}?
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
    moreQuestions: """
      How big is {name}'s family, how many children are there?
      How many little ones does {name} have?
      How many children call {name} their parent?
      To how many children is {name} a parent?
      How many children does {name} look after?
      What number of children does {name} have?
      Say how many children {name} has.
      How many children were born to {name}?
      How many children are {name}'s?
      How many children live in the family of {name}?
      Can you tell me the number of {name}'s children?
      How many daughters and sons are there in {name}'s family?
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
    moreWho: """
      Who is a parent to {value} children?
      Whose children are {value} in number?
      Who has {value} sons and daughters?
      Who raised {value} children?
      Tell me who has {value} children.
      Which of the two has {value} children?
      """,
    checks: """
      Does {name} have {value} children?
      Are there {value} children in {name}'s family?
      Has {name} got {value} children?
      Is it true that {name} has {value} children?
      Is {name} the parent of {value} children?
      Does {name} have {value} kids?
      """,
    moreChecks: """
      Does {name} look after {value} children?
      Is {value} the number of {name}'s children?
      Is {name} a parent of {value} children?
      Does {name}'s family have {value} children?
      Are {name}'s children {value} in number?
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
    moreQuestions: """
      Who is {name}'s best friend?
      Which person is a friend of {name}?
      Who is close to {name}?
      With whom does {name} like to spend time?
      With whom has {name} made friends?
      Who is {name} friends with?
      What do people call {name}'s friend?
      Name the friend of {name}.
      What name does {name}'s friend have?
      Who is the best friend of {name}?
      {Name} has a friend. What is the name?
      Whom can {name} call a friend?
      Can you tell me who {name}'s friend is?
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
    moreWho: """
      Who has {value} as a friend?
      Whose best friend is {value}?
      Who has made friends with {value}?
      Who calls {value} a friend?
      Whose friend is called {value}?
      Tell me whose friend {value} is.
      Which of the two is a friend of {value}?
      """,
    checks: """
      Is {value} the friend of {name}?
      Does {name} have a friend called {value}?
      Is {name} a friend of {value}?
      Is it true that {value} is {name}'s friend?
      Are {name} and {value} friends?
      Is {name}'s friend called {value}?
      """,
    moreChecks: """
      Is {value} a friend of {name}?
      Is {name} friends with {value}?
      Is {name}'s best friend {value}?
      Has {name} got a friend called {value}?
      Is the name of {name}'s friend {value}?
      """,
    answers: "The friend of {name} is {value}.",
    draw: { pool, random in pool.person(using: &random).name }),
]
