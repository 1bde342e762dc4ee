// What people say in surprise, while they wait and as a wish. Knows no model.

let smallTalkOfInterjections: [SmallTalk.Kind] = [
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
    onlyLearnt: """
      Wow, nice!
      Wow, cool!
      Wow, really?
      Wow, I did not know that.
      Wow, that is amazing.
      Wow, great!
      Wow, how interesting!
      Oh wow, really?
      Oh, wow, amazing!
      wow wow
      woow
      Whoa!
      Whoa, really?
      Oh, I see, really?
      Oh my!
      Oh my God!
      omg
      OMG, really?
      My goodness!
      Oh dear!
      Good heavens!
      Goodness me!
      Gosh!
      Really, is that so?
      Really, are you sure?
      Is it really true?
      Is it really so?
      Is it true?
      Is this true?
      Is that really true?
      Is that right?
      Is that correct?
      Is this really correct?
      Can that be true?
      Can that be?
      Could that be true?
      Are you certain?
      Are you quite sure?
      Are you really sure?
      Are you sure about that?
      Are you sure of that?
      Are you serious?
      Are you kidding?
      Are you kidding me?
      You are kidding!
      You must be joking!
      You are joking!
      Do you really mean that?
      For real?
      Seriously, is that true?
      Honestly?
      Truly?
      Indeed? Are you sure?
      No kidding!
      No way, really?
      I can't believe it!
      I cannot believe it.
      I can hardly believe that.
      I never knew that.
      I never heard that before.
      I had no idea!
      I had no idea of that.
      I did not expect that.
      I did not know this.
      I didn't know that
      I am surprised.
      I am very surprised.
      I am amazed.
      I am astonished.
      What a surprise!
      That is a surprise!
      That surprises me.
      That is surprising.
      How surprising!
      That is amazing!
      How amazing!
      That is incredible.
      How incredible!
      That is unbelievable.
      That is hard to believe.
      That is astonishing.
      Astonishing!
      Astounding!
      Remarkable!
      Impossible!
      That is impossible!
      That cannot be.
      That can't be true.
      That is news to me.
      That is completely new to me.
      That was new to me.
      This is new to me.
      You don't say!
      Who would have thought?
      Well, I never!
      Fancy that!
      What?! Really?
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
    onlyLearnt: """
      One moment.
      One moment, Cria.
      A moment, please.
      Just a moment.
      Just a moment, please.
      Wait a moment, please.
      Wait a second.
      Wait a sec
      Wait a minute.
      Wait, please.
      Wait for me.
      Please wait a moment.
      Please wait a little.
      Please wait for me.
      Can you wait?
      Can you wait a moment?
      Could you wait a second?
      Will you wait for me?
      One second.
      One second, please.
      A second, please.
      Only a second.
      Just one second.
      just a sec
      one sec
      sec
      One minute, please.
      Just a minute.
      Give me a moment.
      Give me a second.
      Give me some time.
      Give me time to think.
      I need a moment.
      I need a moment to think.
      I need a minute.
      I need time.
      I need some time to think.
      I need to think.
      I need to think about it.
      I have to think about that.
      I must think.
      I must think about it.
      I will think about it.
      I want to think about it first.
      I am still thinking.
      I am thinking about it.
      Let me think about it.
      Let me think a moment.
      Let me think for a second.
      Let me see.
      Let me see, wait.
      Let me check something first.
      Let me look it up, wait.
      Let me find my glasses.
      Hold on a second.
      Hold on a moment, please.
      Hold on, please.
      Please hold on.
      Hang on.
      Hang on a minute.
      Hang on, I am thinking.
      Don't go away.
      Stay there, please.
      Stay here, I will be back.
      I will be back soon.
      I will be back in a moment.
      I will be back in a minute.
      I will be right there.
      I am right back.
      I am back in a second.
      I am back soon.
      Back in a minute.
      Back in five minutes.
      Right back!
      brb
      brb, one minute
      The phone is ringing, wait.
      The door bell rings, one moment.
      I am getting a coffee, wait.
      I have to do something first.
      Hmm, let me think.
      Hmm, wait.
      Hmmm
      hm, wait a second
      Well, let me think.
      Well, let me see...
      Well, hmm
      Uhm
      Um, wait.
      Er, one moment.
      Not so fast.
      Slow down.
      Be patient.
      Be patient with me.
      Patience, please.
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
    onlyLearnt: """
      Happy new year, Cria!
      A happy new year to you.
      I wish you a happy new year.
      Merry Christmas, Cria!
      Merry Christmas to you.
      I wish you a merry Christmas.
      Merry Xmas!
      Happy Christmas!
      Happy Easter, Cria!
      A happy Easter to you.
      Happy holidays, Cria!
      I wish you happy holidays.
      Happy weekend!
      Happy Friday!
      Happy Sunday to you.
      Happy Diwali!
      Happy Halloween!
      Happy Thanksgiving!
      Happy summer!
      Have a nice weekend!
      Have a great weekend!
      Have a lovely weekend, Cria.
      Have a wonderful weekend!
      Have a good weekend, my friend.
      Have a good day!
      Have a good day, Cria.
      Have a great day!
      Have a lovely day.
      Have a wonderful day!
      Have a beautiful day.
      Have a pleasant day.
      Have a good evening.
      Have a lovely evening.
      Have a great evening.
      Have a pleasant evening.
      Have a nice afternoon!
      Have a good afternoon.
      Have a good time!
      Have a nice time.
      Have a nice holiday.
      Have a good holiday!
      Have a good week!
      Have a nice week.
      Have a good trip!
      Have a great summer!
      Have lots of fun!
      Have a nice meal!
      Enjoy!
      Enjoy your evening!
      Enjoy your weekend!
      Enjoy the weekend.
      Enjoy your holidays!
      Enjoy the rest of the day.
      Enjoy your meal.
      Enjoy yourself!
      A nice day to you!
      A nice weekend to you.
      A good weekend to you!
      A good week to you.
      Nice weekend!
      Good weekend, Cria!
      I wish you a good weekend.
      I wish you a nice weekend.
      I wish you a good week.
      I wish you a lovely day.
      I wish you a good day.
      I wish you luck.
      I wish you good luck.
      I wish you much success.
      I wish you everything good.
      I wish you a nice time.
      I wish you well.
      I hope you have a nice day.
      I hope you have a good weekend.
      I hope you have fun.
      Good luck to you!
      Good luck, Cria!
      Best of luck!
      Lots of luck!
      Much luck!
      Much success!
      All the best to you!
      All the best, Cria.
      All the best for you.
      All the best for the new year!
      My best wishes.
      My best wishes to you.
      Best wishes to you!
      Best wishes for the weekend.
      Many good wishes!
      Warm wishes!
      Cheers to the new year!
      Season's greetings!
      """,
    answers: """
      Thank you, the same to you!
      The same to you! That is nice.
      Thank you! I wish you the same.
      """),
]
