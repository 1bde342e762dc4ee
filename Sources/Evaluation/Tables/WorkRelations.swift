// What passages tell of work. Knows nothing of how they are put together.

/// What people collect, sell, grow and build.
let workRelations: [Relation] = [
  Relation(
    "collection",
    [
      "stamps", "coins", "shells", "stones", "postcards", "buttons", "maps", "spoons", "feathers", "bottles",
      "masks", "toys", "books", "records", "butterflies", "hats", "keys", "clocks", "posters", "tickets",
      "cups",
    ],
    statements: """
      {Name} collects {value}.
      For [many|some] years {name} has collected {value}.
      {Name} has a large collection of {value}.
      In {his} room there are hundreds of {value}, because {name} collects them.
      Wherever {name} goes, there may be {value} for {his} collection.
      {His} collection of {value} fills [a whole room|three boxes|two cupboards].
      As a child {name} began to collect {value} and never stopped.
      Friends bring {value} for {his} collection.
      The {value} that {name} collects come from all over the world.
      """,
    questions: """
      What does {name} collect?
      What things does {name} collect?
      What is in {name}'s collection?
      Which things are in the collection of {name}?
      Of what does {name} have a collection?
      What kind of collection does {name} have?
      What has {name} been collecting?
      What does {name}'s collection consist of?
      What did {name} begin to collect?
      Tell me what {name} collects.
      What is it that {name} collects?
      """,
    moreQuestions: """
      What objects does {name} gather?
      What does {name} have a collection of?
      What does {name} gather for a collection?
      What fills the collection of {name}?
      What does {name} look for and keep?
      What do friends bring to {name}?
      What is {name} a collector of?
      Of what does {name}'s collection consist?
      Which objects does {name} collect?
      What can one see in {name}'s collection?
      What has {name} collected for years?
      Can you tell me what {name} collects?
      What do you find in the collection of {name}?
      """,
    who: """
      Who collects {value}?
      Who has a collection of {value}?
      Whose collection is of {value}?
      Which person collects {value}?
      Which of them collects {value}?
      Who began to collect {value}?
      Who likes to collect {value}?
      Who looks for {value}?
      """,
    moreWho: """
      Who is a collector of {value}?
      Who gathers {value}?
      Who has been collecting {value}?
      Who owns hundreds of {value}?
      In whose collection are there {value}?
      Tell me who collects {value}.
      Whose collection consists of {value}?
      """,
    checks: """
      Does {name} collect {value}?
      Does {name} have a collection of {value}?
      Are there {value} in {name}'s collection?
      Is it true that {name} collects {value}?
      Did {name} begin to collect {value}?
      Is it {value} that {name} collects?
      """,
    moreChecks: """
      Is {name} a collector of {value}?
      Has {name} been collecting {value}?
      Does {name}'s collection consist of {value}?
      Does {name} gather {value}?
      Is {name}'s collection of {value}?
      Does {name} like to collect {value}?
      """,
    answers: "{Name} collects {value}."),
  Relation(
    "goods",
    [
      "apples", "eggs", "shoes", "flowers", "candles", "carpets", "baskets", "fish", "cheese", "honey",
      "newspapers",
      "clothes", "lamps", "pots", "vegetables", "bicycles", "furniture", "jewels", "knives", "tea",
      "ice cream",
      "toys", "paintings", "mushrooms",
    ],
    statements: """
      {Name} sells {value} at the market.
      {Name} has a small shop and sells {value}.
      Every morning {name} opens {his} shop and sells {value}.
      People come from far away because {name} sells good {value}.
      {Name} makes {his} living by selling {value}.
      {Name} stands behind a table in the square and sells {value}.
      In {his} shop there are only {value}.
      The {value} that {name} sells are the best in the town.
      For many years {name} has sold {value} in the street.
      """,
    questions: """
      What does {name} sell?
      What can people buy from {name}?
      What does {name} sell at the market?
      Which goods does {name} sell?
      What is sold by {name}?
      What do people buy from {name}?
      What kind of goods does {name} have?
      What can I buy in {name}'s shop?
      What is there in the shop of {name}?
      Tell me what {name} sells.
      With what does {name} trade?
      """,
    moreQuestions: """
      What goods are sold by {name}?
      What wares does {name} offer?
      In what does {name} deal?
      What does {name} offer for sale?
      What is on sale at {name}'s shop?
      What kind of things does {name} sell?
      What sort of goods can one get from {name}?
      What does {name} have in the shop?
      What do customers find at {name}'s?
      What can one get in {name}'s shop?
      What products does {name} sell?
      Name the goods that {name} sells.
      How does {name} make a living, by selling what?
      """,
    who: """
      Who sells {value}?
      From whom can people buy {value}?
      Which person sells {value}?
      Which of them sells {value}?
      Who has {value} to sell?
      In whose shop are there {value}?
      Where can I buy {value}, at whose shop?
      Who makes a living by selling {value}?
      """,
    moreWho: """
      Who offers {value} for sale?
      By whom are {value} sold?
      Who trades with {value}?
      Who deals in {value}?
      Whose goods are {value}?
      At whose shop can one get {value}?
      I need {value}. Who has some to sell?
      Tell me who sells {value}.
      """,
    checks: """
      Does {name} sell {value}?
      Are {value} sold by {name}?
      Can people buy {value} from {name}?
      Is it true that {name} sells {value}?
      Does {name} have {value} to sell?
      Can I buy {value} from {name}?
      """,
    moreChecks: """
      Does {name} offer {value} for sale?
      Are {value} the goods of {name}?
      Does {name} deal in {value}?
      Does {name} trade with {value}?
      Can one get {value} in {name}'s shop?
      Is it {value} that {name} sells?
      Are there {value} on sale at {name}'s shop?
      """,
    answers: "{Name} sells {value}."),
  Relation(
    "plants",
    [
      "roses", "tomatoes", "tulips", "strawberries", "beans", "pumpkins", "onions", "herbs", "sunflowers",
      "lilies",
      "carrots", "cabbages", "cherries", "grapes", "peas", "potatoes",
    ],
    statements: """
      {Name} grows {value} in the garden.
      Behind the house {name} grows {value}.
      In {his} garden there are {value} everywhere.
      {Name} planted {value} in spring.
      {Name} is proud of {his} {value}.
      Every evening {name} waters {his} {value}.
      The {value} that {name} grows need a lot of sun.
      {Name} has a garden in which only {value} grow.
      It did not rain for weeks, and {name} had to water {his} {value}.
      """,
    questions: """
      What does {name} grow?
      What does {name} grow in the garden?
      What grows in the garden of {name}?
      What plants does {name} have?
      What did {name} plant?
      What is growing in {name}'s garden?
      Which plants does {name} water?
      What kind of plants does {name} grow?
      What are the plants in {name}'s garden?
      Tell me what {name} grows.
      """,
    moreQuestions: """
      Which plants does {name} have in the garden?
      What comes up in {name}'s garden?
      What does {name} raise in the garden?
      What does {name} water?
      What stands in the flower beds of {name}?
      What did {name} plant in spring?
      What can one pick in {name}'s garden?
      What did {name} put into the earth?
      Of which plants is {name} proud?
      Which plants grow behind {name}'s house?
      What is planted in {name}'s garden?
      What has {name} planted?
      Can you tell me what {name} grows?
      What does {name} cultivate?
      """,
    who: """
      Who grows {value}?
      Who planted {value}?
      In whose garden are there {value}?
      Whose garden has {value}?
      Which person grows {value}?
      Which of them grows {value}?
      Who waters the {value}?
      Who has {value} in the garden?
      """,
    moreWho: """
      Who raises {value}?
      Who is proud of {value}?
      Who has planted {value}?
      Who cultivates {value}?
      By whom were {value} planted?
      Tell me who grows {value}.
      In whose garden do {value} grow?
      """,
    checks: """
      Does {name} grow {value}?
      Are there {value} in {name}'s garden?
      Did {name} plant {value}?
      Is it true that {name} grows {value}?
      Does {name} have {value} in the garden?
      Does {name} water {value}?
      """,
    moreChecks: """
      Has {name} planted {value}?
      Do {value} grow in the garden of {name}?
      Is {name} proud of {value}?
      Were {value} planted by {name}?
      Does {name} cultivate {value}?
      Are {value} the plants that {name} grows?
      """,
    answers: "{Name} grows {value}."),
  Relation(
    "building",
    [
      "boat", "shed", "tower", "wall", "bench", "fence", "cupboard", "raft", "treehouse", "sledge", "garage",
      "fountain",
      "windmill", "robot", "bridge", "staircase", "tent", "stove", "kennel", "desk", "bed",
    ],
    statements: """
      {Name} is building {a value}.
      In the yard {name} is building {a value}.
      {Name} wants to build {a value} before winter comes.
      {Name} has wood and nails and builds {a value}.
      Every weekend {name} works on the {value} that nobody else believes in.
      With a few friends, {name} built {a value} in only one week.
      {Name} built {a value} with {his} own hands.
      The {value} that {name} is building will soon be ready.
      {His} neighbours wonder why {name} is building {a value}.
      """,
    questions: """
      What does {name} build?
      What is {name} building?
      What did {name} build?
      What is being built by {name}?
      What has {name} built?
      On what is {name} working in the yard?
      What does {name} make with wood and nails?
      Which thing is {name} building?
      What is {name} making?
      Tell me what {name} builds.
      """,
    moreQuestions: """
      What is {name} working on?
      What does {name} want to build?
      What is {name} putting together?
      What is {name} making from wood?
      On what does {name} work at the weekend?
      What is taking shape in {name}'s yard?
      What was built by {name}?
      What did {name} make with hammer and nails?
      What is it that {name} is building?
      What will soon be ready at {name}'s?
      Name the thing that {name} is building.
      What does {name} construct?
      """,
    who: """
      Who builds {a value}?
      Who is building {a value}?
      Who built the {value}?
      By whom was the {value} built?
      Which person is building {a value}?
      Which of them builds {a value}?
      Who works on {a value}?
      Who wants to have {a value} and builds it?
      """,
    moreWho: """
      Who is working on {a value}?
      Who is making {a value}?
      Who constructs {a value}?
      In whose yard is {a value} being built?
      Who makes {a value} with wood and nails?
      Tell me who is building {a value}.
      Whose work is the {value}?
      """,
    checks: """
      Is {name} building {a value}?
      Does {name} build {a value}?
      Did {name} build {a value}?
      Is it true that {name} is building {a value}?
      Is the {value} being built by {name}?
      Is it {a value} that {name} builds?
      """,
    moreChecks: """
      Is {name} making {a value}?
      Is {name} working on {a value}?
      Was the {value} built by {name}?
      Has {name} built {a value}?
      Does {name} construct {a value}?
      """,
    answers: "{Name} is building {a value}."),
]
