// What people say between questions, in jest and in doubt, and what fits. Knows no model.

let smallTalkOfReplies: [SmallTalk.Kind] = [
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
