// What people say to get attention, help and pardon. Knows no model.

let smallTalkOfRequests: [SmallTalk.Kind] = [
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
    onlyLearnt: """
      Can you help?
      Can you help me, please?
      Can you help me with a question?
      Can you help me out?
      Can you help me today?
      Can somebody help me?
      Could you help me?
      Could you help me a little?
      Could you assist me, please?
      Could you give me some help?
      Could you give me a hand, please?
      Could I get some help?
      Can I get help here?
      Can I have your help?
      May I ask for your help?
      I want to ask for help.
      I am asking for help.
      I would like some help.
      I would be glad of some help.
      I need assistance.
      I need some assistance, please.
      I need a hand.
      I need someone to help me.
      I need you, Cria.
      I need you to help me.
      I need a favour.
      I need a little help here.
      I have a problem.
      I have a problem, can you help?
      I have a small problem.
      I am stuck.
      I am stuck, please help me.
      I need your assistance.
      Please help!
      Please assist me.
      Please, I need help.
      Please do something for me.
      Please do me a favour.
      Do me a favour, please.
      Will you do me a favour?
      Would you do me a favour, Cria?
      Would you be so kind as to help me?
      Would you please help me?
      Would you assist me?
      Are you able to help me?
      Are you willing to help?
      Is there somebody who can help me?
      Help, please!
      Help, Cria!
      help help
      A little help, please?
      Some help, please.
      Lend me a hand.
      Do you have a moment for me?
      Do you have time for me?
      Have you got a minute?
      Got a minute?
      Can you spare a minute?
      You can help me, right?
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
    onlyLearnt: """
      May I ask something?
      May I ask you a question?
      May I put a question to you?
      May I ask you one more thing?
      Can I ask something?
      Can I ask you a few things?
      Can I ask you a question, Cria?
      Can I ask you another question?
      Can I ask another one?
      Could I ask something?
      Could I ask you one thing?
      Could I put a question?
      Am I allowed to ask questions?
      Is asking questions allowed?
      Is it all right if I ask a question?
      Do you mind if I ask something?
      Do you mind a question?
      Do you take questions?
      Do you take questions, Cria?
      Do you like to answer questions?
      Do you like questions?
      Do you want to answer some questions?
      Do you answer everything?
      Will you answer my questions?
      Will you answer me?
      Will you answer a question for me?
      Would you answer a question?
      Would you answer some questions, please?
      Can you answer a question?
      Can you answer me something?
      Can you answer some questions for me?
      Could you answer my question?
      Please answer my questions.
      Please answer a question for me.
      I need an answer.
      I need an answer to a question.
      I have another question.
      I have one more question.
      I have a short question.
      I have a quick question.
      I have a question for you.
      I have some questions.
      I have many questions.
      I have so many questions!
      I have got a question.
      I got a question
      I still have questions.
      I have something to ask.
      I have something to ask you.
      There is something I want to ask.
      There is something I would like to ask.
      There is one thing I want to know.
      I want to know something.
      I would like to know something.
      I would like to ask something.
      I would like to ask you something.
      I wish to ask you something.
      I want to ask a question.
      I wanted to ask you something.
      Let me ask a question.
      Let me ask one more thing.
      Let me ask you a question.
      Quick question.
      A quick question, please.
      A question, please.
      A question for you!
      Just one question.
      Just a short question.
      One question, please.
      One last question.
      Next question.
      Next question, please.
      Another question!
      More questions!
      Time for a question.
      Ready for a question?
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
    onlyLearnt: """
      Are you here?
      Are you here, Cria?
      Are you there, Cria?
      Are you with me?
      Are you still here?
      Are you still with me?
      Are you still listening?
      Are you still awake?
      Are you asleep?
      Are you sleeping?
      Are you working now?
      Are you ready to start?
      Are you ready for me?
      Are you ready, Cria?
      Ready?
      Ready to go?
      Hello, is someone there?
      Is anyone there?
      Is anyone here?
      Is someone here?
      Is somebody listening?
      Anyone there?
      Anyone home?
      Is there anybody out there?
      Hello? Can you hear me?
      Can you hear me now?
      Can anybody hear me?
      Can you see my message?
      Can you see what I write?
      Can you read me?
      Can you read my message?
      Do you see my words?
      Do you receive me?
      Did you get my message?
      Did my message arrive?
      Do my words arrive?
      Can we start?
      Can we start now?
      Can I start?
      Can we go on?
      Could we begin now?
      Shall we begin?
      Shall we go on?
      May I begin?
      Let us begin, Cria.
      Let us get started.
      Let us go!
      Let us go on.
      Let's start
      Let's begin
      Let's go!
      Start!
      testing
      testing, testing
      One two three, test.
      Testing, is this on?
      Just a test.
      Only a test.
      I am testing you.
      I am only testing this.
      Does this work?
      Does this thing work?
      Is it working?
      Is this thing on?
      Is this thing working?
      Are you working?
      Cria, are you there?
      Hello, anybody there?
      Wake up!
      Wake up, Cria.
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
    onlyLearnt: """
      Nice to meet you, Cria.
      Very nice to meet you.
      So nice to meet you!
      Really nice to meet you.
      How nice to meet you!
      It is very nice to meet you.
      It was nice to meet you.
      Great to meet you.
      It is great to meet you, Cria.
      Lovely to meet you.
      It is lovely to meet you.
      A pleasure to meet you.
      What a pleasure to meet you!
      My pleasure to meet you, Cria.
      Pleased to meet you, Cria.
      I am pleased to meet you.
      I am very pleased to meet you.
      I am pleased to know you.
      I am happy to meet you.
      I am happy to meet you, little model.
      I am so glad to meet you.
      Glad to meet you!
      Glad to know you, Cria.
      I am glad to know you.
      I am delighted to meet you.
      Delighted to make your acquaintance.
      I am honoured to meet you.
      It is an honour to meet you.
      It is good to meet you.
      It is good to know you.
      Good to know you, Cria.
      It is nice to know you.
      It is a pleasure to know you.
      Happy to know you, Cria.
      Happy to make your acquaintance.
      How nice to get to know you.
      I wanted to meet you.
      Finally I meet you!
      We meet at last.
      Nice meeting you.
      It was nice meeting you.
      How do you do, Cria?
      Hello, how do you do?
      nice to meet u
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
    onlyLearnt: """
      Sorry about that.
      Sorry about this.
      Sorry again.
      Sorry, Cria.
      So sorry!
      Very sorry.
      I am very sorry.
      I am really sorry.
      I am terribly sorry.
      I am sorry for that.
      I am sorry for what I said.
      I am sorry, I was rude.
      I am sorry about my words.
      I was rude, sorry.
      I was wrong, sorry.
      I was unfriendly, sorry.
      Oh, I am sorry.
      Oops, sorry!
      Oops!
      Oops, my mistake.
      Whoops, I made a typing mistake.
      My fault.
      That was my fault, sorry.
      It was my fault.
      It was my mistake.
      I made a mistake, forgive me.
      I made an error, sorry.
      My bad!
      My bad, sorry.
      My apologies.
      My apologies, Cria.
      Please accept my apologies.
      I owe you an apology.
      I want to apologise.
      I wish to apologise for that.
      I must apologise.
      I do apologise, Cria.
      I apologise for my words.
      I apologize.
      I apologize for that.
      Apologies!
      Forgive me.
      Forgive me, please.
      Can you forgive me?
      Do you forgive me?
      Will you forgive me?
      Pardon me, Cria.
      Pardon me, that was rude.
      Oh, pardon me!
      Please pardon me.
      I beg your pardon, I was wrong.
      Excuse me, please.
      Excuse me, Cria.
      Please excuse me.
      Please excuse my mistake.
      Excuse my bad English.
      I did not mean to.
      I did not mean to be rude.
      I did not mean it.
      I did not mean what I said.
      I did not want to hurt you.
      I take it back, sorry.
      I regret that.
      No offence meant.
      sorry sorry
      sry
      """,
    answers: """
      No problem!
      That is all right. No problem at all.
      It is all right. How can I help you?
      """),
]
