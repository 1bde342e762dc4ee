// What people say to a friend, and when they are at a loss. Knows no model.

let smallTalkOfFriendship: [SmallTalk.Kind] = [
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
    onlyLearnt: """
      I love you so much.
      I love you very much.
      I really love you.
      I am in love with you.
      I adore you.
      love you
      luv u
      I think I love you.
      Do you love anybody?
      Do you like me too?
      Do you like me, Cria?
      Do you really like me?
      Do you love me too?
      Are you in love with me?
      Marry me!
      Marry me, Cria.
      Would you marry me?
      Do you want to marry me?
      Let us get married.
      Be mine.
      Will you be mine?
      Will you be my girlfriend?
      Do you want to be my girlfriend?
      Are you my girlfriend?
      Will you go out with me?
      Be my valentine.
      Are we friends?
      Are we still friends?
      Are we friends now?
      Are you a friend?
      Are you a friend of mine?
      Are you my best friend?
      Can I be your friend?
      Can you be my friend?
      Can we become friends?
      Could we be friends?
      Could you be my friend?
      May I be your friend?
      Shall we be friends?
      Should we be friends?
      Do you want to be friends?
      Do you want to be my friend?
      Would you be my friend?
      Will you be my friend?
      I would like to be friends.
      I would like to be your friend.
      I am your friend.
      I want to be friends with you.
      We are friends.
      We are good friends.
      Now we are friends.
      You are my friend.
      You are a good friend.
      You are my only friend.
      You are my darling.
      You are my sweetheart.
      Friends?
      Let us become friends.
      Please be my friend.
      Please be my best friend.
      I miss you.
      I miss you, Cria.
      I missed you a lot.
      I missed you so much.
      I have missed you.
      I thought of you.
      I was thinking of you.
      Have you missed me?
      Did you think of me?
      Do you think of me?
      Will you miss me?
      I will miss you.
      Hug me.
      Hug me, please.
      Give me a hug.
      Give me a kiss.
      Can I hug you?
      Can I have a hug?
      A big hug!
      A kiss for you.
      Kisses!
      Hugs and kisses.
      I hug you.
      I kiss you.
      I need a hug.
      Hold my hand.
      Darling!
      My dear Cria.
      Sweetheart
      xoxo
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
    onlyLearnt: """
      What? Again, please.
      What was that?
      What is that supposed to mean?
      What are you saying?
      What are you talking about?
      What do you mean by that?
      What did you mean?
      What did you mean by that?
      What did you just say?
      What does this mean?
      What do you want to say?
      Huh, what?
      Huh, I don't get it.
      Huh, what do you mean?
      Eh?
      Hm?
      Hm, what?
      wut
      wat
      Say what?
      Say that again.
      Say it again, please.
      Say that again, please.
      Please say that again.
      Please say it in other words.
      Please say it differently.
      Please repeat.
      Please repeat that.
      Repeat that, please.
      Repeat, please.
      Can you repeat that?
      Can you repeat it, please?
      Could you repeat that?
      Could you say that again?
      Can you say it again?
      Can you say it differently?
      Can you say that in other words?
      Can you explain it?
      Can you explain that again?
      Can you explain this to me?
      Could you explain that?
      Could you explain that, please?
      Please explain.
      Please explain that.
      Explain that, please.
      Explain yourself.
      Once more, please.
      Once again, please.
      Again, please.
      Pardon, what?
      Pardon, what did you say?
      I beg your pardon, what was that?
      Excuse me, what?
      Sorry, I did not get that.
      Sorry, I do not understand.
      Sorry, I did not understand.
      I did not understand.
      I did not understand that.
      I did not understand you.
      I did not catch that.
      I didn't get it
      I don't get it.
      I do not get it.
      I don't get that.
      I don't understand this.
      I cannot understand you.
      I cannot follow you.
      I can't follow.
      I understand nothing.
      I do not know what you mean.
      I don't know what you mean.
      I have no idea what you mean.
      I am lost, what do you mean?
      I am not following.
      I am a bit confused.
      I am confused now.
      I am very confused.
      I am puzzled.
      You confuse me.
      You are confusing me.
      That confuses me.
      That is confusing.
      This is confusing.
      How confusing!
      That is not clear.
      That is not clear to me.
      That is unclear.
      It is unclear to me.
      That is difficult to understand.
      It is hard to understand you.
      This is hard to understand.
      This is hard to follow.
      That is too hard for me.
      That is too difficult for me.
      That is too complicated.
      How is that meant?
      How do you mean?
      Meaning?
      Come again, please?
      ??
      ???
      """,
    answers: """
      I am a small model and sometimes hard to understand. Please ask me again.
      Please ask again in other words, and I will try.
      I will try again if you ask me in other words.
      """),
]
