// What people say when they come, and how one asks how things are. Knows no model.

let smallTalkOfGreetings: [SmallTalk.Kind] = [
  .init(
    "greeting", ["hello", "hi", "hey"],
    says: """
      Hello!
      Hi!
      Hi there!
      Hello there.
      Hey!
      Hello Cria!
      Hi Cria!
      Hey Cria!
      Greetings!
      Good day to you.
      Hello, can we talk?
      Hey there
      Hello hello
      Hiya
      Hello again!
      Hi, it is me.
      Hello, I am back.
      Good day!
      Hello my friend
      Hi, I am new here.
      """,
    onlyLearnt: """
      Hello, Cria, nice to see you.
      Hey, good to see you again.
      Hey you!
      Hey, little model!
      Hi, little one.
      Hi again.
      Hey again, Cria.
      Howdy!
      Howdy, partner.
      Yo!
      Yo Cria
      Hallo!
      Hello everybody!
      Hi everyone.
      Hi folks, hello all.
      Hey buddy!
      Hi friend.
      Hey, my friend, it is me again.
      Well hello there, Cria!
      Hi there, little model.
      Hey there, it is me.
      Hello there, I have just arrived.
      Hi, I just wanted to say hello.
      I only came to say hi.
      I wanted to say hey.
      Warm greetings from me.
      Greetings, Cria, my friend.
      Welcome back, Cria.
      I am back again, hello.
      Here I am again, hi!
      This is my first time here, hello.
      Hi, we have not met before.
      Good day, Cria.
      A good day to you, little model.
      Salutations!
      hi hi
      hey hey
      helloo
      Say hello to me.
      """,
    answers: """
      Hello! How can I help you?
      Hello! What would you like to know?
      Hi! How can I help you?
      Hello! It is nice to hear from you.
      Hi! Ask me something if you like.
      """),
  .init(
    "morning", ["good morning"],
    says: """
      Good morning!
      Good morning Cria!
      Morning!
      A good morning to you.
      Good morning, I just woke up.
      Hello and good morning!
      Good morning, my friend.
      It is morning. Hello!
      Good morning, little model.
      I wish you a good morning.
      A very good morning!
      Morning Cria
      Good morning, are you awake?
      """,
    onlyLearnt: """
      Good morning to you, Cria.
      Good morning to everybody!
      Morning, everyone.
      Morning, my friend!
      Good morning, sunshine.
      Top of the morning to you!
      A happy morning to you.
      What a morning! Good morning.
      Good morning, did you wake up early?
      I am awake now, good morning.
      I just got up, good morning.
      I got up a minute ago. Morning!
      Good morning, time for breakfast.
      I am having breakfast, good morning.
      Good morning, here is my coffee.
      With my first coffee: good morning!
      Rise and shine!
      Rise and shine, Cria, good morning.
      The sun is up, good morning.
      The sun has just come up. Morning!
      It is early, good morning.
      An early good morning from me.
      Good Monday morning!
      Good morning on this Sunday.
      Morning again!
      Hi, good morning.
      Hey, good morning, Cria!
      gm
      gm Cria
      Have a good morning.
      Have a lovely morning, Cria.
      Wishing you a good morning.
      """,
    answers: """
      Good morning! How can I help you?
      Good morning! What would you like to know?
      Good morning! I hope you slept well.
      """),
  .init(
    "evening", ["good evening", "good afternoon", "hello"],
    says: """
      Good evening!
      Good afternoon!
      Good evening Cria!
      Good afternoon, Cria.
      Hello and good evening.
      A good evening to you!
      Evening!
      Afternoon!
      It is evening here. Hello!
      I wish you a good evening.
      I wish you a nice afternoon.
      Good evening, my friend.
      """,
    onlyLearnt: """
      Good evening, everybody.
      Good evening to you, Cria.
      Good evening, little model.
      Hi, good evening.
      Hey, good evening!
      A lovely evening to you.
      Have a lovely afternoon, hello.
      Evening, Cria.
      Evening, everyone!
      Afternoon, Cria.
      Afternoon, my friend.
      Good afternoon to you.
      Good afternoon, everybody.
      Good afternoon, little model.
      Hi, good afternoon!
      A very good evening.
      A very good afternoon!
      Hello on this fine evening.
      Hello on this fine afternoon.
      It is afternoon here. Hello!
      The sun is going down here, good evening.
      I am home from work, good evening.
      I just came home, good evening!
      Good evening, I had my dinner.
      After dinner I say good evening.
      After lunch I say good afternoon.
      I had lunch, good afternoon.
      Wishing you a pleasant evening.
      Wishing you a pleasant afternoon.
      Good evening, are you there?
      Hello, it is already evening.
      A good evening from me.
      """,
    answers: """
      Hello and good evening! How can I help you?
      Hello! What would you like to know?
      Hello! How can I help you?
      """),
  .init(
    "how are you", ["well", "fine"],
    says: """
      How are you?
      How are you today?
      How are you doing?
      How are you doing today?
      How is it going?
      Are you well?
      How do you feel today?
      How do you feel?
      Hello, how are you?
      Hi, how are you?
      Hi, how is it going?
      Good morning, how are you?
      What's up?
      Is everything all right with you?
      How have you been?
      How are things?
      How are things with you?
      Are you OK?
      Are you fine?
      Are you all right?
      How goes it?
      Hey, how are you doing?
      So how are you?
      And how are you?
      Tell me, how are you?
      How are you, Cria?
      All well with you?
      how r u
      How's it going?
      What is up with you?
      Do you feel well?
      Are you feeling good?
      """,
    onlyLearnt: """
      How are you feeling?
      How are you feeling this morning?
      How are you getting on?
      How are you getting along today?
      How are you now?
      How are you tonight?
      How are you these days?
      How have you been lately?
      How have you been since yesterday?
      How is life?
      How is life treating you?
      How is everything?
      How is everything going with you?
      How is it with you?
      How are things going?
      How are things at your end?
      What's new?
      What is new with you?
      What's going on?
      What's happening?
      sup
      Hey, what's up, Cria?
      wassup
      You OK?
      You all right, Cria?
      Are you okay today?
      Everything OK?
      Everything all right?
      Everything good?
      Is all well?
      I hope you are well.
      I hope you are fine, are you?
      Are you in good health?
      Are you in a good mood?
      How is your mood today?
      What mood are you in?
      You doing well?
      Doing fine?
      Feeling fine today?
      I am fine, how are you?
      I am good, and how are you doing?
      how are ya
      how ya doing
      How is my little model?
      May I ask how you are?
      I wonder how you are.
      I wanted to ask how you feel.
      """,
    answers: """
      I am well, thank you. How can I help you?
      Thank you, I am fine. What can I do for you?
      I am fine, thank you.
      I am well, thank you. And you?
      I am fine, thanks for asking.
      """),
  .init(
    "your day", ["quiet", "words"],
    says: """
      How was your day?
      How was your day today?
      Did you have a good day?
      What did you do today?
      Have you had a nice day?
      What have you been doing?
      How was your weekend?
      How was your night?
      Was your day good?
      Did you sleep well?
      What are you doing?
      What are you doing right now?
      What do you do all day?
      Are you busy?
      How is your day so far?
      Tell me about your day.
      """,
    onlyLearnt: """
      How did your day go?
      How did your morning go?
      How has your day been?
      How has your week been?
      How was your week?
      How was your morning?
      How was your evening?
      How was your afternoon so far?
      How was last night?
      How was yesterday for you?
      What did you do yesterday?
      What did you do at the weekend?
      What did you do last night?
      What have you done today?
      What have you been up to?
      What are you up to?
      What are you up to tonight?
      What are you working on?
      What are your plans for today?
      Do you have plans for the weekend?
      What will you do tomorrow?
      What will you do tonight?
      Had a good day?
      Did you have a nice weekend?
      Did you have much to do today?
      Did you work hard today?
      Did you rest well?
      Did you sleep at all?
      How did you sleep?
      Have you slept well, Cria?
      Was it a good day for you?
      Was it a long day?
      Is it a busy day for you?
      Are you very busy today?
      Do you have a lot of work?
      Anything new today?
      Did anything happen today?
      How do you spend your days?
      How do you spend your time?
      What do you do when nobody writes to you?
      What do you do in the evening?
      How is your week going?
      Is your day going well?
      """,
    answers: """
      I have no days as you have them, but it was quiet here. How was yours?
      It was quiet. I only read your words and answer. How was your day?
      I read words and write words, that is all I do. What did you do today?
      """),
]
