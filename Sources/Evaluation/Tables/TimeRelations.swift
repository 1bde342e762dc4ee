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
    checks: """
      Does {name}'s shop open at {value} o'clock?
      Does {name} open the shop at {value}?
      Is {value} o'clock the time when {name} opens the shop?
      Is it true that {name}'s shop opens at {value} o'clock?
      Is {name}'s shop opened at {value} o'clock?
      Does {name} open at {value} o'clock?
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
    checks: """
      Does {name} leave on {value}?
      Will {name} leave on {value}?
      Does {name}'s journey begin on {value}?
      Is it true that {name} leaves on {value}?
      Is {value} the day when {name} leaves?
      Is {name} going to leave on {value}?
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
    checks: """
      Was {name} born in {value}?
      Is {name}'s birthday in {value}?
      Does {name} have a birthday in {value}?
      Is it true that {name} was born in {value}?
      Is {value} the month of {name}'s birthday?
      Does {name} celebrate the birthday in {value}?
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
    checks: """
      Does {name} see the doctor on {value}?
      Must {name} go to the doctor on {value}?
      Is {name}'s visit to the doctor on {value}?
      Is it true that {name} sees the doctor on {value}?
      Is {value} the day when {name} goes to the doctor?
      Does {name} have to see the doctor on {value}?
      """,
    answers: """
      {Name} sees the doctor on {value}.
      On {value}.
      """),
]
