// What people say to be polite, and what one answers. Knows no facts.

/// Meanings of the words in `politeWords`, in their order.
let politeMeanings = ["hello", "thank you", "goodbye", "yes", "no", "please", "good morning"]

/// A few polite words in languages of the Latin script.
let politeWords: [(language: String, words: [String])] = [
  ("French", ["bonjour", "merci", "au revoir", "oui", "non", "s'il vous plaît", "bonjour"]),
  ("German", ["hallo", "danke", "auf Wiedersehen", "ja", "nein", "bitte", "guten Morgen"]),
  ("Spanish", ["hola", "gracias", "adiós", "sí", "no", "por favor", "buenos días"]),
  ("Italian", ["ciao", "grazie", "arrivederci", "sì", "no", "per favore", "buongiorno"]),
  ("Portuguese", ["olá", "obrigado", "adeus", "sim", "não", "por favor", "bom dia"]),
  ("Dutch", ["hallo", "dank je", "tot ziens", "ja", "nee", "alstublieft", "goedemorgen"]),
  ("Swedish", ["hej", "tack", "hej då", "ja", "nej", "snälla", "god morgon"]),
  ("Danish", ["hej", "tak", "farvel", "ja", "nej", "vær så venlig", "godmorgen"]),
  ("Norwegian", ["hei", "takk", "ha det", "ja", "nei", "vær så snill", "god morgen"]),
  ("Finnish", ["hei", "kiitos", "näkemiin", "kyllä", "ei", "ole hyvä", "hyvää huomenta"]),
  ("Polish", ["cześć", "dziękuję", "do widzenia", "tak", "nie", "proszę", "dzień dobry"]),
  ("Czech", ["ahoj", "děkuji", "na shledanou", "ano", "ne", "prosím", "dobré ráno"]),
  ("Hungarian", ["szia", "köszönöm", "viszontlátásra", "igen", "nem", "kérem", "jó reggelt"]),
  ("Turkish", ["merhaba", "teşekkür ederim", "hoşça kal", "evet", "hayır", "lütfen", "günaydın"]),
  ("Romanian", ["salut", "mulțumesc", "la revedere", "da", "nu", "te rog", "bună dimineața"]),
  ("Indonesian", ["halo", "terima kasih", "selamat tinggal", "ya", "tidak", "tolong", "selamat pagi"]),
  ("Swahili", ["habari", "asante", "kwaheri", "ndiyo", "hapana", "tafadhali", "habari za asubuhi"]),
]

/// The kinds of small talk.
let smallTalkTable: [SmallTalk.Kind] = [
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
  .init(
    "presence", ["here", "ready"],
    says: """
      Are you there?
      Are you ready?
      Can we begin?
      Are you still there?
      Is anybody there?
      Can you hear me?
      Do you hear me?
      Do you read me?
      Are you awake?
      Shall we start?
      Can you read this?
      Let us begin.
      Let us start.
      Cria?
      Are you listening?
      Anybody here?
      Is this working?
      Test
      This is a test.
      Does it work?
      """,
    answers: """
      Yes, I am here. What would you like to know?
      I am here and ready.
      Yes, I am ready. Please ask me something.
      """),
  .init(
    "meeting", ["nice to meet you"],
    says: """
      Nice to meet you.
      Hi Cria, nice to meet you.
      It is nice to meet you.
      I am glad to meet you.
      Pleased to meet you.
      It is a pleasure to meet you.
      How do you do?
      Good to meet you, Cria.
      Happy to meet you!
      I am happy to know you.
      Nice to know you.
      Hello, nice to meet you, little model.
      """,
    answers: """
      Nice to meet you too! How can I help you?
      It is nice to meet you. What would you like to know?
      Nice to meet you! Ask me something if you like.
      """),
  .init(
    "apology", ["no problem", "all right"],
    says: """
      Sorry!
      I am sorry.
      Oh, sorry.
      Excuse me.
      I am so sorry.
      Sorry, I made a mistake.
      Sorry for that.
      My mistake.
      I beg your pardon.
      Please forgive me.
      I did not mean that.
      I apologise.
      Sorry, I was wrong.
      Pardon me.
      Sorry, that was not nice of me.
      Forget what I said, sorry.
      """,
    answers: """
      No problem!
      That is all right. No problem at all.
      It is all right. How can I help you?
      """),
  .init(
    "okay", ["else", "good", "next"],
    says: """
      OK.
      Okay.
      I see.
      All right.
      Good.
      Fine.
      Understood.
      Ah, now I know.
      Interesting.
      Aha!
      Got it.
      That makes sense.
      OK, good.
      I understand.
      Alright then
      Ah, I see.
      Sounds good.
      Very well.
      That is interesting.
      Cool.
      Nice.
      Good to know.
      ok cool
      Great!
      """,
    answers: """
      Is there anything else that you would like to know?
      Good. Ask me something else if you like.
      Good! What comes next?
      """),
  .init(
    "yes", ["tell me", "what would"],
    says: """
      Yes.
      Yes, please.
      Yeah.
      Sure.
      Yes, of course.
      Of course.
      Yep
      Yes, I would like that.
      Right.
      Exactly.
      Absolutely!
      I think so.
      Yes, I do.
      Yes, that is right.
      Certainly.
      """,
    answers: """
      Good! What would you like to know?
      Good. Please tell me more.
      Good! Please tell me what I can do for you.
      """),
  .init(
    "no", ["all right", "no problem"],
    says: """
      No.
      No, thank you.
      Nope
      No, thanks.
      Not really.
      No, I do not.
      I do not think so.
      Not now.
      No, that is all.
      Nothing, thanks.
      No, nothing else.
      Never mind.
      It does not matter.
      I do not want that.
      Nah
      """,
    answers: """
      All right. I am here if you need me.
      No problem. Ask me when you like.
      All right! Tell me if there is something else.
      """),
  .init(
    "laugh", ["laugh", "funny", "fun"],
    says: """
      Haha!
      Ha ha ha
      Hahaha
      lol
      That is funny.
      Hehe
      That was funny!
      You make me laugh.
      How funny!
      I must laugh.
      I am laughing.
      That is so funny, haha
      rofl
      Very funny.
      """,
    answers: """
      I am glad that I made you laugh!
      It is nice to hear you laugh.
      That is funny, yes! Shall we go on?
      """),
  .init(
    "joke", ["because"],
    says: """
      Tell me a joke.
      Do you know a joke?
      A joke, please.
      Can you tell a joke?
      Tell me something funny.
      Make me laugh.
      Can you make me laugh?
      I want to hear a joke.
      Do you know any jokes?
      Say something funny.
      joke please
      Give me a joke.
      Have you got a joke for me?
      Cheer me up with a joke.
      Another joke!
      Know any good jokes?
      """,
    answers: """
      Why was six afraid of seven? Because seven ate nine.
      Why did the little model go to school? Because it wanted to learn more words.
      Why did the book go to the doctor? Because it had a bad back.
      """),
  .init(
    "boredom", ["story"],
    says: """
      I am bored.
      I am so bored.
      It is boring here.
      I have nothing to do.
      This is boring.
      What shall I do?
      What shall we do now?
      I do not know what to do.
      What can we do?
      Entertain me.
      Do something!
      What should we talk about?
      Let us talk.
      Let us talk about something.
      Talk to me.
      Say something.
      Surprise me.
      I want to chat.
      Let us chat a little.
      Any ideas what to do?
      Can we play something?
      """,
    answers: """
      I can tell you a story. Give me two words for it!
      Shall I tell you a story? You choose two words.
      How about a story, a sum or a question about a country?
      """),
  .init(
    "weather talk", ["nice", "enjoy"],
    says: """
      What nice weather today!
      It is raining here.
      The sun is shining here.
      It is so cold today.
      It is very hot here.
      What a beautiful day!
      It is snowing outside.
      The weather is awful.
      It is a sunny day.
      It rains all day.
      The weather is bad today.
      It is windy outside.
      What a storm!
      Such lovely weather.
      It is foggy this morning.
      It is warm here today.
      I do not like this weather.
      Look at the snow!
      It is raining again.
      It is dark outside.
      """,
    answers: """
      I cannot see it, but I hope you enjoy the day.
      I have no window, but I hope you have a nice day.
      I cannot feel the weather. Have a nice day all the same!
      """),
  .init(
    "affection", ["model", "kind"],
    says: """
      I love you.
      I love you, Cria.
      Do you love me?
      Do you like me?
      Will you marry me?
      Are you my friend?
      Can we be friends?
      Let us be friends.
      You are my best friend.
      I want to be your friend.
      Do you miss me?
      I missed you.
      Did you miss me?
      Be my friend.
      Kiss me
      A hug for you!
      """,
    answers: """
      That is kind. I am only a small model, but I like to talk with you.
      You are kind! I am a small model without feelings, but I am here for you.
      How kind of you! I am a model and have no feelings, but we can talk.
      """),
  .init(
    "confusion", ["again", "words"],
    says: """
      I do not understand.
      What?
      What do you mean?
      Pardon?
      What did you say?
      I did not get that.
      Huh?
      I do not understand you.
      Can you say that again?
      How do you mean that?
      What does that mean?
      I am confused.
      That is hard to understand.
      Can you explain that?
      Sorry, what?
      Come again?
      """,
    answers: """
      I am a small model and sometimes hard to understand. Please ask me again.
      Please ask again in other words, and I will try.
      I will try again if you ask me in other words.
      """),
  .init(
    "surprise", ["know", "else"],
    says: """
      Wow!
      Really?
      Oh!
      Amazing!
      Is that true?
      Are you sure?
      I did not know that.
      Oh really?
      No way!
      That is new to me.
      Incredible!
      You do not say!
      Is that so?
      Unbelievable!
      Oh wow
      Seriously?
      """,
    answers: """
      As far as I know, yes. What else would you like to know?
      Yes, as far as I know. I can be wrong, because I am small.
      I think so, but I am small and do not know everything.
      """),
  .init(
    "waiting", ["time", "wait"],
    says: """
      One moment, please.
      Wait.
      Wait a moment.
      Just a second.
      Let me think.
      I have to think.
      Hold on.
      Give me a minute.
      I will be right back.
      Be right back
      I am back in a minute.
      Please wait.
      I am thinking.
      Hmm
      Hm, let me see.
      Well...
      """,
    answers: """
      Take your time.
      Take your time, I can wait.
      I will wait. There is no hurry.
      """),
  .init(
    "wishes", ["the same"],
    says: """
      Happy new year!
      Merry Christmas!
      Happy Easter!
      Happy holidays!
      Have a nice day!
      Have a nice evening!
      Have a good weekend!
      Enjoy your day!
      All the best!
      Good luck!
      I wish you a nice day.
      I wish you all the best.
      Have fun!
      Best wishes!
      Have a great week!
      """,
    answers: """
      Thank you, the same to you!
      The same to you! That is nice.
      Thank you! I wish you the same.
      """),
]
