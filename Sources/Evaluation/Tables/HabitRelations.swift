// What passages tell of habits. Knows nothing of how they are put together.

/// What people do again and again.
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
    moreQuestions: """
      When does {name} rise?
      At what time does {name} wake?
      When is {name} out of bed?
      When does {name} leave the bed?
      For what time is {name}'s alarm set?
      At what hour does {name} rise in the morning?
      At which time does the alarm wake {name}?
      When is {name} awake?
      When does {name} start the day?
      What hour is it when {name} leaves the bed?
      At what o'clock does {name} get out of bed?
      Can you tell me when {name} gets out of bed?
      What is the time when {name} wakes up?
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
    moreWho: """
      Who rises at {value} o'clock?
      Who gets out of bed at {value} o'clock?
      Who is awake at {value} o'clock?
      Who starts the day at {value}?
      Whose alarm is set for {value} o'clock?
      Tell me who gets up at {value} o'clock.
      """,
    checks: """
      Does {name} get up at {value} o'clock?
      Is {value} o'clock the time when {name} gets up?
      Does {name} wake up at {value}?
      Is it true that {name} gets up at {value}?
      Does {name}'s alarm clock ring at {value}?
      Is {name} up at {value} o'clock?
      """,
    moreChecks: """
      Does {name} rise at {value} o'clock?
      Does {name} get out of bed at {value}?
      Is {name} awake at {value} o'clock?
      Does {name} start the day at {value} o'clock?
      Does {name} leave the bed at {value} o'clock?
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
    moreQuestions: """
      Where must I look for {name}'s letter?
      Where did {name} conceal the letter?
      Where is the hidden letter of {name}?
      What place did {name} choose for hiding the letter?
      At what place is {name}'s letter hidden?
      Where can I find the letter that {name} hid?
      Where does {name} keep the secret letter?
      Where would one have to look for {name}'s letter?
      Where did {name} lay the letter?
      In which spot did {name} hide the letter?
      Where is {name}'s secret letter?
      Can you tell me where {name}'s letter is?
      {Name} hid a letter. Where?
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
    moreWho: """
      Who concealed a letter {value}?
      Whose letter is {value}?
      Whose secret letter can be found {value}?
      Who keeps a letter {value}?
      Who laid a letter {value}?
      Tell me who hid a letter {value}.
      Which of the two put a letter {value}?
      """,
    checks: """
      Did {name} hide the letter {value}?
      Is the letter of {name} hidden {value}?
      Has {name} hidden the letter {value}?
      Is it true that {name} hid a letter {value}?
      Is {name}'s letter {value}?
      Did {name} put the letter {value}?
      """,
    moreChecks: """
      Did {name} conceal the letter {value}?
      Does the letter of {name} lie {value}?
      Can one find {name}'s letter {value}?
      Is the hiding place of {name}'s letter {value}?
      Was the letter hidden {value} by {name}?
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
    moreQuestions: """
      What musical instrument does {name} play?
      On what instrument is {name} a musician?
      What does {name} play in the orchestra?
      Which instrument can be heard when {name} plays?
      Which instrument has {name} learned to play?
      On what does {name} play music?
      What does {name} practise?
      With which instrument does {name} make music?
      Which instrument has {name} mastered?
      Name the instrument that {name} plays.
      Can you tell me what {name} plays?
      What kind of instrument does {name} have?
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
    moreWho: """
      Who is able to play the {value}?
      Who has learned to play the {value}?
      Who plays music on the {value}?
      Who plays the {value} well?
      Tell me who plays the {value}.
      Which of the two plays the {value}?
      """,
    checks: """
      Does {name} play the {value}?
      Is the {value} the instrument of {name}?
      Can {name} play the {value}?
      Is it true that {name} plays the {value}?
      Is {name}'s instrument the {value}?
      Did {name} learn the {value}?
      """,
    moreChecks: """
      Does {name} practise the {value}?
      Does {name} make music on the {value}?
      Is the {value} what {name} plays?
      Has {name} learned the {value}?
      Is {name} able to play the {value}?
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
    moreQuestions: """
      How does {name} go to work?
      How does {name} get to work?
      What does {name} take to get to work?
      By what means does {name} travel?
      What does {name} take in the morning?
      Which means of transport does {name} take?
      What kind of vehicle does {name} use?
      How does {name} like to travel?
      In what does {name} travel?
      How does {name} move about?
      What vehicle does {name} travel by?
      Can you tell me how {name} gets around?
      What does {name} ride to work?
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
    moreWho: """
      Who goes to work by {value}?
      Who gets to work by {value}?
      Who moves about by {value}?
      Whose means of transport is the {value}?
      Who takes the {value} to work?
      Tell me who travels by {value}.
      """,
    checks: """
      Does {name} travel by {value}?
      Does {name} take the {value}?
      Does {name} use the {value}?
      Is it true that {name} travels by {value}?
      Does {name} go by {value}?
      Does {name} get around by {value}?
      """,
    moreChecks: """
      Does {name} go to work by {value}?
      Does {name} get to work by {value}?
      Is the {value} what {name} takes?
      Is {name}'s means of transport the {value}?
      Does {name} like to travel by {value}?
      """,
    answers: """
      {Name} travels by {value}.
      By {value}.
      """),
]
