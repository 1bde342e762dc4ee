// More of what users tell about themselves: habits, plans and possessions. Knows no conversation.

/// Hobbies, drinks, months, instruments, languages, cars and plans to remember.
let habitMemories: [Memory] = [
  Memory(
    "hobby",
    statements: """
      My hobby is {value}.
      In my free time I like {value}.
      I love {value}.
      I spend my weekends with {value}.
      My favourite hobby is {value}.
      By the way, I am very fond of {value}.
      """,
    replies: """
      {Value}! That must be fun.
      I see, you like {value}.
      That sounds nice.
      """,
    questions: """
      What is my hobby?
      Which hobby do I have?
      What do I do in my free time?
      Do you remember my hobby?
      What do I like to do?
      Tell me my hobby.
      What was my hobby again?
      How do I spend my free time?
      Can you tell me what my hobby is?
      Which hobby did I name?
      """,
    answers: """
      Your hobby is {value}.
      You like {value}.
      """,
    draw: { _, random in
      random.pick(WordTable.sports + ["painting", "reading", "cooking", "singing", "fishing"])
    }),
  Memory(
    "drink",
    statements: """
      My favourite drink is {value}.
      I drink {value} every day.
      I like to drink {value}.
      In the morning I need {value}.
      Nothing is better than a cup of {value} for me.
      I have just made some {value} for myself.
      """,
    replies: """
      Enjoy your {value}!
      I cannot drink, but {value} sounds good.
      I will remember that you drink {value}.
      """,
    questions: """
      What is my favourite drink?
      What do I drink?
      Which drink do I like?
      Do you remember what I drink?
      What do I like to drink?
      Tell me my favourite drink.
      What was my drink again?
      Can you tell me what I drink?
      Which drink did I name?
      What kind of drink do I like?
      """,
    answers: """
      You drink {value}.
      Your drink is {value}.
      """,
    draw: { _, random in random.pick(WordTable.drinks) }),
  Memory(
    "birthday",
    statements: """
      My birthday is in {value}.
      I was born in {value}.
      I have my birthday in {value}.
      In {value} I celebrate my birthday.
      My birthday comes in {value}, please remember it.
      I am a child of {value}, that is when I was born.
      """,
    replies: """
      {Value} is a good month.
      I will remember that: {value}.
      I have noted it.
      """,
    questions: """
      When is my birthday?
      In which month is my birthday?
      When was I born?
      In what month was I born?
      Do you remember when my birthday is?
      Tell me the month of my birthday.
      What month is my birthday in?
      When do I celebrate my birthday?
      When was my birthday again?
      Can you tell me when I was born?
      """,
    answers: """
      Your birthday is in {value}.
      You were born in {value}.
      """,
    draw: { _, random in random.pick(WordTable.months) }),
  Memory(
    "instrument",
    statements: """
      I play the {value}.
      My instrument is the {value}.
      I learned the {value} as a child.
      Every evening I practise the {value}.
      I play the {value} in a small band.
      I have played the {value} for years.
      """,
    replies: """
      The {value}! I would like to hear that.
      The {value} is a fine instrument.
      I see, you make music.
      """,
    questions: """
      Which instrument do I play?
      What instrument do I play?
      What is my instrument?
      Do you remember my instrument?
      What do I play?
      Tell me which instrument I play.
      What was my instrument again?
      Can you tell me what I play?
      Which instrument did I learn?
      On what do I make music?
      """,
    answers: """
      You play the {value}.
      Your instrument is the {value}.
      """,
    draw: { _, random in random.pick(WordTable.instruments) }),
  Memory(
    "vehicle",
    statements: """
      I go to work by {value}.
      I always travel by {value}.
      I came here by {value}.
      Every day I take the {value}.
      I like to travel by {value}.
      I never walk, I take the {value}.
      """,
    replies: """
      I see, by {value}.
      I hope the {value} is not late.
      Have a good journey!
      """,
    questions: """
      How do I travel?
      How do I go to work?
      What do I travel by?
      Do you remember how I travel?
      What do I take to get around?
      Tell me how I travel.
      How do I get around?
      Can you tell me how I go to work?
      Which means of transport do I use?
      How did I say I travel?
      """,
    answers: """
      You travel by {value}.
      You take the {value}.
      """,
    draw: { _, random in random.pick(WordTable.vehicles) }),
  Memory(
    "car colour",
    statements: """
      My car is {value}.
      I have {a value} car.
      I bought {a value} car.
      The colour of my car is {value}.
      I drive {a value} car.
      My new car is {value}.
      """,
    replies: """
      {A value} car, how nice.
      I will remember your {value} car.
      I see, it is {value}.
      """,
    questions: """
      What colour is my car?
      Which colour does my car have?
      What is the colour of my car?
      Do you remember the colour of my car?
      Tell me the colour of my car.
      In which colour is my car?
      What was the colour of my car again?
      Can you tell me what colour my car is?
      Of what colour is my car?
      What kind of colour has my car?
      """,
    answers: """
      Your car is {value}.
      The colour of your car is {value}.
      """,
    draw: { _, random in random.pick(WordTable.colours) }),
  Memory(
    "purchase",
    statements: """
      I bought {a value} today.
      Today I bought a new {value}.
      I was at the market and bought {a value}.
      I have just bought {a value}.
      Yesterday I bought {a value} for myself.
      I spent my money on {a value}.
      """,
    replies: """
      {A value} is a useful thing.
      I hope you like your new {value}.
      I see, {a value}.
      """,
    questions: """
      What did I buy?
      Which thing did I buy?
      What have I bought?
      Do you remember what I bought?
      What did I spend my money on?
      Tell me what I bought.
      What was it that I bought?
      Can you tell me what I bought?
      What did I say I bought?
      Which new thing do I have?
      """,
    answers: """
      You bought {a value}.
      It was {a value}.
      """,
    draw: { _, random in random.pick(WordTable.things) }),
  Memory(
    "journey",
    statements: """
      Next week I travel to {value}.
      I am going to {value} on holiday.
      My next journey goes to {value}.
      I have bought a ticket to {value}.
      I will spend my holidays in {value}.
      In summer I will go to {value}.
      """,
    replies: """
      Have a good time in {value}!
      {Value} sounds good.
      Have a nice journey!
      """,
    questions: """
      Where am I going?
      Where do I travel to?
      To which town do I travel?
      Where will I spend my holidays?
      Do you remember where I am going?
      Tell me where I travel to.
      Where does my next journey go?
      Where am I going on holiday?
      To what place did I buy a ticket?
      Can you tell me where my journey goes?
      """,
    answers: """
      You travel to {value}.
      You are going to {value}.
      """,
    draw: { pool, random in pool.city(using: &random) }),
]
