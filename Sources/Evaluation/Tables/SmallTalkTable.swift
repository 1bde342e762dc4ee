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
    "greeting", ["hello", "hi", "good", "hey"],
    says: """
      Hello!
      Hi!
      Hi there!
      Hello there.
      Hey!
      Good morning!
      Good evening!
      Good afternoon!
      Hello Cria!
      Hi Cria, nice to meet you.
      Hey Cria!
      Greetings!
      Good day to you.
      Hello, can we talk?
      """,
    answers: """
      Hello! How can I help you?
      Hello! What would you like to know?
      Hi! How can I help you?
      """),
  .init(
    "how are you", ["well", "fine", "good", "thank", "thanks"],
    says: """
      How are you?
      How are you today?
      How are you doing?
      How is it going?
      Are you well?
      How do you feel today?
      Hello, how are you?
      Hi, how is it going?
      What's up?
      Is everything all right with you?
      How have you been?
      """,
    answers: """
      I am well, thank you. How can I help you?
      Thank you, I am fine. What can I do for you?
      I am fine, thank you.
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
      """,
    answers: """
      You are welcome.
      You are welcome! Is there anything else?
      I am glad that I could help.
      """),
  .init(
    "farewell", ["goodbye", "bye", "see you", "good night"],
    says: """
      Goodbye!
      Bye!
      Bye bye.
      See you later.
      See you tomorrow.
      I have to go now.
      Good night!
      Farewell.
      That is all for today.
      I must leave. Goodbye!
      Until next time.
      Talk to you soon.
      """,
    answers: """
      Goodbye!
      Goodbye! It was nice to talk with you.
      Goodbye, see you soon!
      """),
  .init(
    "praise", ["thank", "thanks", "glad", "kind"],
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
      """,
    answers: """
      Thank you! That is kind of you.
      Thank you, I am glad.
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
      """,
    answers: """
      I am sorry. I am very small and I make mistakes.
      I am sorry about that. Please ask me again.
      """),
  .init(
    "sadness", ["sorry", "hope"],
    says: """
      I am sad.
      I am tired.
      I feel bad today.
      I had a bad day.
      I am not feeling well.
      I am so unhappy.
      Today was a hard day.
      I feel lonely.
      I am ill.
      I slept badly.
      """,
    answers: """
      I am sorry to hear that. I hope you will feel better soon.
      I am sorry. I hope that tomorrow will be better.
      """),
  .init(
    "joy", ["glad", "nice", "good", "happy"],
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
      """,
    answers: """
      I am glad to hear that!
      That is good to hear.
      """),
  .init(
    "offer", ["yes", "of course", "ask", "sure"],
    says: """
      Can you help me?
      I need help.
      May I ask you something?
      I have a question.
      Can I ask a question?
      Could you help me with something?
      Please help me.
      Are you there?
      Are you ready?
      Can we begin?
      """,
    answers: """
      Yes, of course. Please ask.
      Of course! What would you like to know?
      """),
  .init(
    "weather talk", ["nice", "hope", "enjoy"],
    says: """
      What nice weather today!
      It is raining here.
      The sun is shining here.
      It is so cold today.
      It is very hot here.
      What a beautiful day!
      It is snowing outside.
      The weather is awful.
      """,
    answers: """
      I cannot see it, but I hope you enjoy the day.
      I have no window, but I hope you have a nice day.
      """),
  .init(
    "okay", ["else", "ask", "know"],
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
      """,
    answers: """
      Is there anything else that you would like to know?
      Good. Ask me something else if you like.
      """),
]
