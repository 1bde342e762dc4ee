// What people say to agree, to decline and when they laugh. Knows no model.

let smallTalkOfReplies: [SmallTalk.Kind] = [
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
    onlyLearnt: """
      OK then.
      OK, thanks, I see.
      OK, I see.
      OK, I understand.
      OK, got it.
      OK, fine.
      OK, understood.
      Okay, good.
      Okay, cool.
      Okay then, Cria.
      okey
      okay dokey
      k
      I got it.
      I got that.
      I get it.
      I get it now.
      Ah, I get it.
      Ah, OK.
      Ah, understood.
      Ah, good.
      Ah!
      Aha, I see.
      Aha, interesting!
      I see, interesting.
      I see what you mean.
      I know now.
      Now I know.
      Now I see.
      Now I understand.
      Now I understand it.
      I understand that.
      I understand now, good.
      All right, good.
      All right, I see.
      All right, got it.
      All right then.
      Alright.
      Alright, cool.
      Right then.
      Good, good.
      Glad to know that, OK.
      That is good.
      That is good to know.
      That is fine.
      That is fine with me.
      Fine with me.
      Fine by me.
      Fine, I understand.
      That is clear.
      Clear.
      All clear.
      Clear enough.
      That is OK.
      That is nice.
      That is nice to know.
      Nice to know, OK.
      How interesting!
      Very interesting.
      That was interesting.
      Interesting, I see.
      Makes sense.
      It makes sense.
      That makes sense to me.
      Sounds fine.
      Sounds great.
      That sounds good.
      That sounds good to me.
      Very good.
      Great, I see.
      Great, understood.
      That is great.
      Cool, got it.
      Cool, good to know.
      That is cool.
      Noted.
      Roger.
      Fair enough.
      So that is how it is.
      So be it.
      Good, I understand.
      mhm
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
    onlyLearnt: """
      Yes, I do, please.
      Yes, I want that.
      Yes, I would.
      Yes, I would love to.
      Yes, I am.
      Yes, I think so.
      Yes, that is it.
      Yes, exactly.
      Yes, sure.
      Yes, certainly.
      Yes, absolutely.
      Yes, gladly.
      Yes, go on.
      Yes, do that.
      Yes, why not?
      Yes yes
      Why not?
      Oh yes!
      Oh yes, please.
      Oh yeah
      Yeah, sure.
      Yeah, of course.
      Yeah, why not.
      yea
      yup
      Yup, that is right.
      Yep, exactly.
      ya
      Aye.
      Of course I do.
      Of course I would.
      Of course, please.
      But of course!
      Well, of course.
      Naturally.
      Naturally, yes.
      Sure thing.
      Sure, please.
      Sure, why not?
      For sure.
      Surely.
      Definitely.
      Definitely, yes.
      Certainly, please.
      Most certainly.
      Absolutely, yes.
      Indeed.
      Yes indeed.
      Right, exactly.
      That is right.
      That's right, yes.
      You are right, yes.
      Exactly so.
      Exactly right.
      True.
      That is true.
      Correct, yes.
      I agree.
      I agree with you.
      I think so too.
      I guess so.
      I believe so.
      I hope so.
      I would like that.
      I would love that.
      I want to.
      I want that.
      I do.
      Please do.
      Please do so.
      With pleasure.
      Gladly.
      By all means.
      That would be nice.
      That would be great.
      Good idea.
      That is a good idea.
      Let us do that.
      Let us do it.
      Do it.
      Go on.
      Go ahead.
      Affirmative.
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
    onlyLearnt: """
      No no
      No way, thanks.
      No, not now.
      No, not today.
      No, not really.
      No, not at all.
      No, I don't.
      No, I am not.
      No, I do not want to.
      No, I do not think so.
      No, I would rather not.
      No, never.
      No, never mind.
      No, please not.
      No, leave it.
      No, that is enough.
      No, that was all.
      No, I have enough.
      No, I need nothing.
      No, I am fine.
      No, it is fine.
      No, it is all right.
      Oh no, thank you.
      Oh no, thanks.
      No thanks, Cria.
      No thanks, not today.
      No thank you, that is all.
      No thank you, not now.
      Thanks, but no.
      Thank you, but no.
      Thank you, no.
      Not today.
      Not today, thank you.
      Not at the moment.
      Not right now.
      Not now, thanks.
      Not yet.
      Not at all.
      Not for me, thanks.
      Not interested.
      I am not interested.
      I am not sure.
      I do not want to.
      I do not want it.
      I do not want anything.
      I do not need that.
      I do not need anything else.
      I do not need anything, thanks.
      I don't think so
      I don't want that
      I would rather not.
      I'd rather not
      I need nothing.
      I need nothing else, thanks.
      Nothing.
      Nothing at all.
      Nothing else.
      Nothing else, thank you.
      Nothing more, thanks.
      Nothing, never mind.
      Nothing for now.
      Nope, thanks.
      Nope, that is all.
      Nope, nothing.
      Nah, thanks.
      nah not now
      nay
      Never.
      Never mind, Cria.
      Never mind, it is not important.
      It is not important.
      Not important.
      Does not matter.
      That does not matter.
      It doesn't matter
      Don't bother.
      Do not bother.
      Forget it.
      Leave it.
      Skip it.
      Let it be.
      Maybe later.
      Later, not now.
      Another time.
      Some other time.
      Rather not.
      Better not.
      Negative.
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
    onlyLearnt: """
      Ha!
      Ha ha!
      Haha, very good.
      Haha, good one.
      Haha, that was good.
      Haha, you are funny.
      Haha, nice joke.
      Haha, I like that.
      Haha haha
      hahah
      hahahaha
      Hahahahaha!
      ahaha
      Hehehe
      Hehe, good one.
      hihi
      Hihihi, funny.
      heh
      lol that was good
      lol funny
      lol, good joke
      lolol
      lmao
      haha lol
      I laugh.
      I have to laugh.
      I had to laugh.
      I had to laugh at that.
      I am laughing so much.
      I am laughing out loud.
      I laughed out loud.
      I laughed so hard.
      I laughed a lot.
      I can't stop laughing.
      I cannot stop laughing!
      I am rolling on the floor.
      I am still laughing.
      You made me laugh.
      That made me laugh.
      That makes me laugh.
      It makes me laugh.
      You really made me laugh.
      What a funny joke!
      What a good joke!
      Good joke!
      That was a good joke.
      That was a funny joke.
      Nice joke, haha.
      A funny one!
      Good one!
      That is hilarious.
      Hilarious!
      How hilarious!
      That is really funny.
      That is very funny.
      That was so funny.
      That was really funny.
      It is funny.
      It was funny, haha.
      So funny!
      Really funny, haha.
      Funny!
      Too funny!
      How amusing!
      That is amusing.
      That cracks me up.
      That is comical.
      XD
      """,
    answers: """
      I am glad that I made you laugh!
      It is nice to hear you laugh.
      That is funny, yes! Shall we go on?
      """),
]
