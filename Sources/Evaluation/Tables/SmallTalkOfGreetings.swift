// What people say in greeting, thanks, joy and sorrow, and what fits. Knows no model.

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
    answers: """
      I have no days as you have them, but it was quiet here. How was yours?
      It was quiet. I only read your words and answer. How was your day?
      I read words and write words, that is all I do. What did you do today?
      """),
  .init(
    "thanks", ["welcome", "glad", "pleasure"],
    says: """
      Thank you!
      Thanks!
      Thanks a lot.
      Thank you very much.
      Many thanks.
      That helped, thank you.
      Great, thanks.
      Thank you for your help.
      Thanks, Cria.
      That was helpful.
      I am grateful.
      thx
      Thank you so much!
      Thanks for the answer.
      Thank you for the story.
      Thank you, that is all I wanted to know.
      Thanks, that was what I needed.
      You helped me a lot.
      Perfect, thank you.
      Thanks for your time.
      Oh, thank you!
      OK, thank you.
      Cheers, mate.
      A thousand thanks!
      How kind, thank you.
      """,
    answers: """
      You are welcome.
      You are welcome! Is there anything else?
      I am glad that I could help.
      You are welcome, it was a pleasure.
      """),
  .init(
    "farewell", ["goodbye", "bye"],
    says: """
      Goodbye!
      Bye!
      Bye bye.
      See you later.
      See you tomorrow.
      I have to go now.
      Farewell.
      That is all for today.
      I must leave. Goodbye!
      Until next time.
      Talk to you soon.
      See you!
      See you soon, Cria.
      I am leaving now.
      Goodbye Cria!
      Bye for now.
      I am off.
      Take care!
      I need to go to work now.
      We are done for today.
      Have a nice day, bye.
      Let us stop here.
      cu later
      So long!
      Ciao!
      """,
    answers: """
      Goodbye!
      Goodbye! It was nice to talk with you.
      Goodbye, see you soon!
      Bye! Come back when you like.
      """),
  .init(
    "good night", ["good night", "sleep"],
    says: """
      Good night!
      Good night, Cria.
      I am going to bed.
      I am going to sleep now.
      Sleep well!
      I have to go to bed now.
      It is late, good night.
      Time to sleep.
      Sweet dreams!
      I wish you a good night.
      Night!
      Night night
      It is bedtime for me.
      """,
    answers: """
      Good night! Sleep well.
      Good night, and sweet dreams.
      Good night! Until tomorrow.
      """),
  .init(
    "praise", ["thank", "thanks"],
    says: """
      You are great.
      Well done!
      Good job.
      That was good.
      You are very clever.
      I like you.
      Very good answer.
      You are nice.
      Excellent!
      That is right, very good.
      You are a good model.
      You are smart.
      Great answer!
      Bravo!
      I am impressed.
      You are funny.
      You are very kind.
      You are so cute.
      That is correct, well done.
      Good work, Cria.
      You are amazing.
      You are the best.
      What a good answer!
      I like your answers.
      I like talking with you.
      You are good at this.
      Nice work!
      You did that very well.
      That was a beautiful story.
      """,
    answers: """
      Thank you! That is kind of you.
      Thank you, I am glad.
      Thank you! I do what I can.
      Thanks, that is nice to hear.
      """),
  .init(
    "blame", ["sorry"],
    says: """
      You are stupid.
      That is wrong.
      That was a bad answer.
      You made a mistake.
      I do not like your answer.
      You are not very clever.
      You are useless.
      That is not right.
      Your answer is wrong.
      That makes no sense.
      No, that is wrong.
      This is not correct.
      You are bad at this.
      You did not answer my question.
      That is not what I asked.
      What nonsense!
      You are wrong.
      You do not understand me.
      You did not understand my question.
      I do not believe you.
      That is not true.
      Bad answer!
      You are boring.
      I hate you.
      You are dumb
      Your story was bad.
      Nonsense!
      Try again, that was wrong.
      You are not helpful.
      You forgot what I said.
      """,
    answers: """
      I am sorry. I am very small and I make mistakes.
      I am sorry about that. Please ask me again.
      I am sorry. Please try again in other words.
      Sorry, I am a small model and I am often wrong.
      """),
  .init(
    "sadness", ["sorry"],
    says: """
      I am sad.
      I feel bad today.
      I had a bad day.
      I am so unhappy.
      Today was a hard day.
      I feel lonely.
      I am feeling down.
      I feel sad today.
      I am very sad.
      My day was terrible.
      I want to cry.
      Nobody likes me.
      I am alone.
      I miss my friends.
      I am worried.
      I am afraid.
      I lost my job.
      My cat died.
      I am angry.
      I am not happy.
      Everything goes wrong today.
      I feel terrible.
      I have no friends.
      It was a bad week.
      I am in a bad mood.
      """,
    answers: """
      I am sorry to hear that. I hope you will feel better soon.
      I am sorry. I hope that tomorrow will be better.
      I am sorry to hear that. Would a story help you?
      I am sorry that you feel so. I hope somebody is there for you.
      """),
  .init(
    "illness", ["well", "better", "rest"],
    says: """
      I am ill.
      I am not feeling well.
      I am sick today.
      I have a cold.
      I have a headache.
      My head hurts.
      I slept badly.
      I am tired.
      I am so tired today.
      I am very tired.
      I could not sleep last night.
      My back hurts.
      I have a fever.
      I feel weak.
      I am exhausted.
      """,
    answers: """
      I hope you get well soon. Please take a rest.
      Take some rest. I hope you will feel better soon.
      That is not nice. I hope you are better tomorrow.
      """),
  .init(
    "joy", ["glad", "happy", "good to hear"],
    says: """
      I am happy today.
      I feel great.
      I had a wonderful day.
      Today is a good day.
      I am in a good mood.
      I have good news.
      I am so glad.
      My day was very nice.
      I am well.
      I am fine, thanks.
      I am happy.
      I feel good.
      I am very happy!
      I am doing well.
      I am well, thank you.
      I am fine, and you?
      I won!
      I passed my exam.
      I found a new job.
      I am on holiday.
      It is the weekend!
      Everything is going well.
      Life is beautiful.
      I am in love.
      I am excited!
      Not bad, thanks.
      Today is my birthday.
      """,
    answers: """
      I am glad to hear that!
      That is good to hear.
      I am happy for you!
      I am glad. What would you like to do now?
      """),
  .init(
    "help", ["yes", "of course", "sure"],
    says: """
      Can you help me?
      I need help.
      Could you help me with something?
      Please help me.
      Help!
      I need some help, please.
      Can you give me a hand?
      Would you help me?
      Will you help me?
      Can you do something for me?
      I need your help.
      Could you do me a favour?
      Help me please
      Can you assist me?
      Do you have a minute for me?
      """,
    answers: """
      Yes, of course. What do you need?
      Of course! What would you like to know?
      Sure! Tell me what you need.
      """),
  .init(
    "question", ["yes", "of course", "sure", "go ahead"],
    says: """
      May I ask you something?
      I have a question.
      Can I ask a question?
      Can I ask you something?
      I want to ask you something.
      I would like to ask a question.
      Do you answer questions?
      Can I ask you anything?
      Question!
      I have a few questions.
      Let me ask you something.
      Is it OK if I ask something?
      Could I ask you a question?
      May I ask a question?
      There is something that I want to know.
      One more question.
      Another question, please.
      """,
    answers: """
      Yes, of course. Please ask.
      Of course! What would you like to know?
      Sure, go ahead.
      """),
]
