// What users tell about themselves and ask for later. Knows no conversation.

/// All kinds of things to remember.
let memoryTable: [Memory] =
  habitMemories + [
    Memory(
      "name",
      statements: """
        My name is {value}.
        [Hi|Hello|Hey], I am {value}.
        I am called {value}.
        [Hi|Hello]! My name is {value}.
        You can call me {value}.
        I'm {value}.
        [Hello|Good morning], this is {value}.
        My friends call me {value}.
        By the way, my name is {value}.
        It is {value} here.
        I should tell you that I am {value}.
        """,
      replies: """
        Nice to meet you, {value}.
        Hello, {value}! How can I help you?
        Hi, {value}!
        [Welcome|Good to meet you], {value}.
        """,
      questions: """
        What is my name?
        Do you remember my name?
        Who am I?
        What am I called?
        Can you tell me my name?
        Do you know who I am?
        Which name did I tell you?
        Say my name, please.
        How did I introduce myself?
        Tell me my name.
        What was my name again?
        How am I called?
        By which name do you know me?
        Can you say who I am?
        """,
      answers: """
        Your name is {value}.
        You are {value}.
        """,
      draw: { pool, random in pool.person(using: &random).name }),
    Memory(
      "colour",
      statements: """
        My favourite colour is {value}.
        I like the colour {value} best.
        I like {value} more than any other colour.
        The colour that I like best is {value}.
        My favourite colour has always been {value}.
        By the way, I love the colour {value}.
        Most of my clothes are {value}, my favourite colour.
        If you ask me, {value} is the best colour.
        """,
      replies: """
        {Value} is a nice colour.
        I will remember that: {value}.
        Good choice!
        I see, you like {value}.
        """,
      questions: """
        What is my favourite colour?
        Which colour do I like best?
        Do you remember my favourite colour?
        What did I say my favourite colour is?
        Which is my favourite colour?
        Tell me my favourite colour.
        Which colour did I say I love?
        What colour do I like most?
        What was my favourite colour again?
        Can you tell me which colour I like?
        Which colour did I say I like?
        """,
      answers: """
        Your favourite colour is {value}.
        You like {value} best.
        """,
      draw: { _, random in random.pick(WordTable.colours) }),
    Memory(
      "number",
      statements: """
        Remember the number {value}.
        Please remember the number {value}.
        My number is {value}.
        Keep the number {value} in mind.
        My lucky number is {value}.
        Note this number: {value}.
        Here is a number for you: {value}.
        The number is {value}, do not forget it.
        I am thinking of the number {value}.
        """,
      replies: """
        I will remember {value}.
        {value}. I have noted it.
        All right.
        Good, {value} it is.
        """,
      questions: """
        Which number did I tell you?
        What was the number?
        What was my number?
        Do you remember the number?
        Which number should you remember?
        Tell me the number.
        What number did I give you?
        Can you repeat the number?
        What was the number again?
        Which number was it?
        I forgot the number. What was it?
        Say the number again, please.
        """,
      answers: """
        The number is {value}.
        You told me the number {value}.
        """,
      draw: { _, random in "\(random.number(in: 11...999))" }),
    Memory(
      "town",
      statements: """
        I live in {value}.
        I come from {value}.
        My home is in {value}.
        I am from {value}.
        My town is called {value}.
        I have lived in {value} for a long time.
        Greetings from {value}, where I live.
        I have a small flat in {value}.
        I moved to {value} last year and live there now.
        """,
      replies: """
        {Value} sounds nice.
        I see, you are from {value}.
        Thank you for telling me.
        {Value}! I would like to know more about it.
        """,
      questions: """
        Where do I live?
        Which town do I come from?
        Where am I from?
        What is my town called?
        Do you remember where I live?
        In which town do I live?
        Tell me where I live.
        What place did I say I am from?
        What is the name of my town?
        Can you tell me where I come from?
        What was my town again?
        Where is my home?
        """,
      answers: """
        You live in {value}.
        Your town is {value}.
        """,
      draw: { pool, random in pool.city(using: &random) }),
    Memory(
      "animal",
      statements: """
        I have a pet, {a value}.
        My pet is {a value}.
        At home I have {a value}.
        I own {a value}.
        {A value} lives with me.
        I got {a value} as a pet.
        I take care of {a value} at home.
        My family has {a value}.
        """,
      replies: """
        {A value}! How nice.
        I like animals.
        I will remember your {value}.
        I see, {a value}.
        """,
      questions: """
        Which animal do I have?
        What is my pet?
        What pet do I have?
        Do you remember my pet?
        Which animal did I tell you about?
        What kind of animal do I own?
        Tell me which animal I have.
        What animal lives with me?
        Which animal is mine?
        Can you tell me what my pet is?
        What sort of animal lives with me?
        What was my pet again?
        """,
      answers: """
        You have {a value}.
        Your pet is {a value}.
        """,
      draw: { _, random in random.pick(WordTable.animals) }),
    Memory(
      "pet name",
      statements: """
        My [dog|cat] is called {value}.
        The name of my [dog|cat|horse] is {value}.
        I have a [dog|cat|rabbit], and its name is {value}.
        My [dog|cat]'s name is {value}.
        I named my [dog|cat|rabbit] {value}.
        I call my [dog|cat|bird] {value}.
        This is about my [dog|cat], {value}.
        We have a [dog|cat] with the name {value}.
        """,
      replies: """
        {Value} is a good name.
        What a nice name.
        I will remember {value}.
        Say hello to {value} from me.
        """,
      questions: """
        What is the name of my pet?
        What is my pet called?
        Do you remember the name of my pet?
        What did I call my pet?
        Which name does my pet have?
        Tell me the name of my animal.
        What did I name my pet?
        How is my pet called?
        Can you tell me the name of my pet?
        What was my pet's name again?
        What is my animal's name?
        """,
      answers: """
        Your pet is called {value}.
        The name is {value}.
        """,
      draw: { pool, random in pool.person(using: &random).name }),
    Memory(
      "food",
      statements: """
        My favourite food is {value}.
        I like to eat {value}.
        I love {value}.
        I could eat {value} every day.
        The food that I like best is {value}.
        I often eat {value}, my favourite food.
        Nothing tastes as good as {value}, I think.
        There is nothing better than {value} for me.
        """,
      replies: """
        I cannot eat, but {value} must be good.
        That sounds tasty.
        I will remember that you like {value}.
        I see, {value} it is.
        """,
      questions: """
        What is my favourite food?
        What do I like to eat?
        Which food do I love?
        Do you remember my favourite food?
        What food did I name?
        Tell me my favourite food.
        Which food do I like?
        What do I love to eat?
        Can you tell me which food I like?
        What was my favourite food again?
        What food do I like best?
        """,
      answers: """
        Your favourite food is {value}.
        You like {value}.
        """,
      draw: { _, random in random.pick(WordTable.meals) }),
    Memory(
      "job",
      statements: """
        I am {a value}.
        I work as {a value}.
        I have been {a value} for years.
        I earn my money as {a value}.
        By trade I am {a value}.
        My job is to be {a value}.
        I became {a value} after school.
        For a living I work as {a value}.
        """,
      replies: """
        That is an interesting job.
        {A value}! That must be hard work.
        I see, you are {a value}.
        I see, {a value} by trade.
        """,
      questions: """
        What is my job?
        What do I do for a living?
        What do I work as?
        Do you remember my job?
        Which job do I have?
        Tell me my job.
        What work do I do?
        What am I by trade?
        What is my profession?
        Can you tell me what I work as?
        What was my job again?
        How do I earn my money?
        """,
      answers: """
        You are {a value}.
        You work as {a value}.
        """,
      draw: { _, random in random.pick(WordTable.jobs) }),
    Memory(
      "day",
      statements: """
        Our meeting is on {value}.
        We meet on {value}.
        Remember that the meeting is on {value}.
        The meeting will be on {value}.
        Please note: the meeting is on {value}.
        Let us meet on {value}.
        I will see you at the meeting on {value}.
        They moved our meeting to {value}.
        """,
      replies: """
        I have noted it: {value}.
        All right, on {value}.
        Good.
        I will think of it on {value}.
        """,
      questions: """
        On which day is the meeting?
        When is our meeting?
        When do we meet?
        Do you remember the day of the meeting?
        On what day do we meet?
        Tell me the day of the meeting.
        Which day did I say?
        What day is the meeting?
        Which day is our meeting on?
        When was the meeting again?
        Can you tell me when we meet?
        """,
      answers: """
        The meeting is on {value}.
        On {value}.
        """,
      draw: { _, random in random.pick(WordTable.weekdays) }),
    Memory(
      "age",
      statements: """
        I am {value} years old.
        I'm {value}.
        My age is {value}.
        Last month I turned {value}.
        I have just turned {value}.
        I was born {value} years ago.
        This year I became {value} years old.
        People do not believe it, but I am {value} years old.
        """,
      replies: """
        Thank you for telling me.
        I see, {value} years.
        {value} is a good age.
        {value} years! I am much younger.
        """,
      questions: """
        How old am I?
        What is my age?
        Do you remember how old I am?
        Tell me my age.
        Which age did I tell you?
        How many years old am I?
        What age am I?
        Can you tell me how old I am?
        What was my age again?
        How old did I say I am?
        Say how old I am.
        """,
      answers: """
        You are {value} years old.
        You are {value}.
        """,
      draw: { _, random in "\(random.number(in: 8...90))" }),
    Memory(
      "word",
      statements: """
        The secret word is {value}.
        Remember the word {value}.
        Our password is {value}.
        Please keep this word in mind: {value}.
        The word of the day is {value}.
        I give you one word: {value}.
        Here is a word to remember: {value}.
        Do not forget the word {value}.
        """,
      replies: """
        I will remember it.
        I will keep it in mind: {value}.
        All right.
        Good, I keep the word {value}.
        """,
      questions: """
        What is the secret word?
        Which word did I tell you?
        What was the word?
        Do you remember the word?
        Which word should you remember?
        What was the password?
        Tell me the secret word.
        What word did I give you?
        What was the secret word again?
        Can you tell me the word?
        I forgot the password. What was it?
        Say the word again, please.
        """,
      answers: """
        The word is {value}.
        You told me the word {value}.
        """,
      draw: { _, random in random.pick(WordTable.things + WordTable.places + WordTable.foods) }),
  ]
  + [
    ("sister", true), ("brother", false), ("mother", true), ("father", false), ("friend", nil),
    ("neighbour", nil),
  ].map { (relative: String, isWoman: Bool?) in
    Memory(
      relative,
      statements: """
        My \(relative) is called {value}.
        The person whom I call my \(relative) is {value}.
        The name of my \(relative) is {value}.
        My \(relative)'s name is {value}.
        I have a \(relative) called {value}.
        My \(relative) is {value}.
        {Value} is my \(relative).
        I often visit my \(relative), whose name is {value}.
        I want to tell you about my \(relative) {value}.
        People call my \(relative) {value}.
        """,
      replies: """
        {Value} is a nice name.
        I will remember {value}.
        How nice.
        I see, {value}.
        """,
      questions: """
        What is the name of my \(relative)?
        What is my \(relative) called?
        What is my \(relative)'s name?
        Do you remember the name of my \(relative)?
        Which name does my \(relative) have?
        Tell me the name of my \(relative).
        Who is my \(relative)?
        How is my \(relative) called?
        Can you tell me the name of my \(relative)?
        What was the name of my \(relative) again?
        Do you know what my \(relative) is called?
        """,
      answers: """
        Your \(relative) is called {value}.
        The name of your \(relative) is {value}.
        """,
      draw: { pool, random in pool.person(isWoman: isWoman, using: &random).name })
  }
