// What passages tell of hours, days and dates. Knows nothing of how they are put together.

/// When something happens.
let timeRelations: [Relation] = [
  Relation(
    "opening",
    statements: """
      {Name} opens {his} shop at {value} o'clock.
      {His} shop opens at {value} o'clock.
      {Name} has a café that opens at {value} o'clock.
      At {value} o'clock, when {name} opens the shop, people are already waiting.
      {Name} unlocks the door of {his} shop at {value} o'clock.
      Nobody can buy anything before {value} o'clock, when {name} opens the shop.
      In summer {name} opens {his} shop at {value} o'clock.
      {Name} sweeps the floor first and opens the shop at {value} o'clock.
      """,
    questions: """
      When does {name}'s shop open?
      At what time does {name} open the shop?
      When does {name} open the shop?
      At which hour does {name}'s shop open?
      What time does {name} open?
      From what time on is {name}'s shop open?
      When is the shop of {name} opened?
      When can people go into {name}'s shop?
      At what hour does the shop of {name} open?
      Tell me when {name}'s shop opens.
      """,
    moreQuestions: """
      What time does {name}'s shop open?
      What is the opening time of {name}'s shop?
      When does {name} unlock the shop?
      When does {name} unlock the door?
      When do customers come to {name}'s shop?
      How early does {name} open the shop?
      From when on can one buy something at {name}'s?
      What are the opening hours of {name}'s shop, from when on?
      At what o'clock does {name} open?
      When is {name}'s shop open?
      When does {name} start selling?
      What hour is it when {name} opens the shop?
      Can you tell me when {name} opens the shop?
      """,
    who: """
      Whose shop opens at {value} o'clock?
      Who opens the shop at {value} o'clock?
      Which person opens a shop at {value}?
      Who opens at {value}?
      Whose shop is open from {value} o'clock on?
      Which of them opens the shop at {value} o'clock?
      Who unlocks the shop at {value} o'clock?
      Whose customers can come at {value} o'clock?
      """,
    moreWho: """
      Who unlocks the door at {value} o'clock?
      Who has a shop that opens at {value}?
      At whose shop can one buy something from {value} o'clock on?
      Who starts selling at {value} o'clock?
      Tell me whose shop opens at {value}.
      Which of the two opens the shop at {value} o'clock?
      """,
    checks: """
      Does {name}'s shop open at {value} o'clock?
      Does {name} open the shop at {value}?
      Is {value} o'clock the time when {name} opens the shop?
      Is it true that {name}'s shop opens at {value} o'clock?
      Is {name}'s shop opened at {value} o'clock?
      Does {name} open at {value} o'clock?
      """,
    moreChecks: """
      Does {name} unlock the shop at {value} o'clock?
      Is {name}'s shop open from {value} o'clock on?
      Can people go into {name}'s shop at {value}?
      Is {value} o'clock the opening time of {name}'s shop?
      Does the shop of {name} open at {value}?
      """,
    answers: """
      {Name}'s shop opens at {value} o'clock.
      At {value} o'clock.
      """,
    draw: { _, random in numberWords(random.number(in: 6...12)) }),
  Relation(
    "departure", WordTable.weekdays,
    statements: """
      {Name} leaves on {value}.
      On {value} {name} leaves for a long journey.
      {His} train leaves on {value}.
      The ship on which {name} travels leaves on {value}.
      {Name} has packed {his} bags, for the journey begins on {value}.
      Until {value} {name} will stay, and then the journey begins.
      {Name} bought a ticket and will leave on {value}.
      {His} friends will come to the station on {value}, when {name} leaves.
      """,
    questions: """
      When does {name} leave?
      On which day does {name} leave?
      On what day does {name}'s journey begin?
      When does the journey of {name} begin?
      What day does {name} leave?
      Which day is the day when {name} leaves?
      When will {name} leave?
      On which day of the week does {name} leave?
      When does {name} go on the journey?
      Tell me when {name} leaves.
      """,
    moreQuestions: """
      What is the day of {name}'s departure?
      When does {name} depart?
      When does {name} set off?
      On which day will {name} set out?
      On what day will {name} go away?
      On which day does {name}'s train leave?
      Until when does {name} stay?
      For what day does {name} have a ticket?
      When does {name} start the journey?
      When is {name} going to travel?
      When is {name} leaving?
      Can you tell me on which day {name} leaves?
      Name the day when {name} leaves.
      """,
    who: """
      Who leaves on {value}?
      Which person leaves on {value}?
      Whose journey begins on {value}?
      Who will leave on {value}?
      Who goes on a journey on {value}?
      Which of them leaves on {value}?
      Who stays until {value}?
      Who is going to leave on {value}?
      """,
    moreWho: """
      Who departs on {value}?
      Who sets off on {value}?
      Who starts a journey on {value}?
      Who is leaving on {value}?
      Who goes away on {value}?
      Who has a ticket for {value}?
      Tell me who leaves on {value}.
      """,
    checks: """
      Does {name} leave on {value}?
      Will {name} leave on {value}?
      Does {name}'s journey begin on {value}?
      Is it true that {name} leaves on {value}?
      Is {value} the day when {name} leaves?
      Is {name} going to leave on {value}?
      """,
    moreChecks: """
      Does {name} depart on {value}?
      Does {name} set off on {value}?
      Is {name} leaving on {value}?
      Does {name} start the journey on {value}?
      Is the day of {name}'s departure {value}?
      """,
    answers: """
      {Name} leaves on {value}.
      On {value}.
      """),
  Relation(
    "birthday", WordTable.months,
    statements: """
      {Name} has {his} birthday in {value}.
      {His} birthday is in {value}.
      {Name} was born in {value}.
      Every year in {value} {name} celebrates {his} birthday.
      {Name} likes {value} best, because {his} birthday is then.
      In {value}, when {name} has {his} birthday, the whole family comes.
      {Name} is a child of {value}, and {his} birthday is always a feast.
      It was in {value} that {name} was born.
      """,
    questions: """
      In which month is {name}'s birthday?
      When is {name}'s birthday?
      When was {name} born?
      In which month was {name} born?
      When is the birthday of {name}?
      In what month does {name} have a birthday?
      What month was {name} born in?
      When does {name} celebrate the birthday?
      Which month is the month of {name}'s birthday?
      Tell me when {name} has a birthday.
      """,
    moreQuestions: """
      What is {name}'s birth month?
      What is the month of {name}'s birthday?
      In what month was {name} born?
      During which month does {name} celebrate a birthday?
      When in the year is {name}'s birthday?
      When does {name} become a year older?
      When does {name} turn a year older?
      Which month does {name}'s birthday fall in?
      When did {name} come into the world?
      When do people congratulate {name}?
      What month is {name}'s birthday in?
      Name the month in which {name} was born.
      Can you tell me when {name}'s birthday is?
      """,
    who: """
      Who was born in {value}?
      Whose birthday is in {value}?
      Who has a birthday in {value}?
      Which person was born in {value}?
      Who celebrates a birthday in {value}?
      Which of them was born in {value}?
      Whose birthday comes in {value}?
      Who is a child of {value}?
      """,
    moreWho: """
      Who came into the world in {value}?
      Whose birth month is {value}?
      Who becomes a year older in {value}?
      Who turns a year older in {value}?
      Whose birthday falls in {value}?
      Tell me who was born in {value}.
      """,
    checks: """
      Was {name} born in {value}?
      Is {name}'s birthday in {value}?
      Does {name} have a birthday in {value}?
      Is it true that {name} was born in {value}?
      Is {value} the month of {name}'s birthday?
      Does {name} celebrate the birthday in {value}?
      """,
    moreChecks: """
      Is {value} the month in which {name} was born?
      Is {name}'s birth month {value}?
      Does {name}'s birthday fall in {value}?
      Is the birthday of {name} in {value}?
      Does {name} become a year older in {value}?
      """,
    answers: """
      {Name} was born in {value}.
      In {value}.
      """),
  Relation(
    "appointment", WordTable.weekdays,
    statements: """
      {Name} has to see the doctor on {value}.
      On {value} {name} has to go to the doctor.
      {Name} is afraid of {value}, because then the doctor is waiting.
      {His} visit to the doctor is on {value}.
      The doctor has no time before {value}, and so {name} must wait until then.
      {Name} called the doctor and got a visit on {value}.
      On {value} {name} cannot work, for the doctor is waiting.
      {Name} wrote on a piece of paper: doctor, {value}.
      """,
    questions: """
      When does {name} see the doctor?
      On which day does {name} see the doctor?
      When must {name} go to the doctor?
      On what day is {name}'s visit to the doctor?
      When is the doctor waiting for {name}?
      What day does {name} go to the doctor?
      On which day of the week must {name} see the doctor?
      When does {name} have to see the doctor?
      On what day does the doctor have time for {name}?
      Tell me when {name} goes to the doctor.
      """,
    moreQuestions: """
      When is {name}'s appointment with the doctor?
      For which day does {name} have an appointment?
      When does {name} visit the doctor?
      On what day will the doctor see {name}?
      When is {name} going to the doctor?
      What day is the doctor's appointment of {name}?
      Which day is {name}'s day at the doctor's?
      When does the doctor expect {name}?
      When is the visit of {name} to the doctor?
      When will {name} be at the doctor's?
      Can you tell me on which day {name} sees the doctor?
      Name the day of {name}'s visit to the doctor.
      """,
    who: """
      Who sees the doctor on {value}?
      Who has to go to the doctor on {value}?
      Which person goes to the doctor on {value}?
      Whose visit to the doctor is on {value}?
      For whom does the doctor have time on {value}?
      Which of them sees the doctor on {value}?
      For whom is the doctor waiting on {value}?
      Who must see the doctor on {value}?
      """,
    moreWho: """
      Who has an appointment with the doctor on {value}?
      Who visits the doctor on {value}?
      Who will be at the doctor's on {value}?
      Whom does the doctor see on {value}?
      Whom does the doctor expect on {value}?
      Tell me who goes to the doctor on {value}.
      """,
    checks: """
      Does {name} see the doctor on {value}?
      Must {name} go to the doctor on {value}?
      Is {name}'s visit to the doctor on {value}?
      Is it true that {name} sees the doctor on {value}?
      Is {value} the day when {name} goes to the doctor?
      Does {name} have to see the doctor on {value}?
      """,
    moreChecks: """
      Does {name} have an appointment with the doctor on {value}?
      Does {name} visit the doctor on {value}?
      Will {name} see the doctor on {value}?
      Is {name} going to the doctor on {value}?
      Does the doctor expect {name} on {value}?
      """,
    answers: """
      {Name} sees the doctor on {value}.
      On {value}.
      """),
]
