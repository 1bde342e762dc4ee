// What people say in praise and in blame. Knows no model.

let smallTalkOfPraise: [SmallTalk.Kind] = [
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
    onlyLearnt: """
      You are wonderful.
      You are brilliant.
      Brilliant!
      Brilliant answer.
      You are fantastic!
      Fantastic work.
      You are awesome.
      Awesome answer!
      Awesome job, Cria.
      You are lovely.
      You are sweet.
      How sweet of you.
      You are adorable.
      You are cute.
      You are a cute little model.
      You are so smart.
      What a smart model you are.
      What a clever answer.
      Clever!
      Clever girl!
      Clever little model.
      You are so kind.
      That was very kind of you.
      You are very nice to me.
      You are really good.
      You are pretty good.
      You are a genius!
      Genius!
      You are intelligent.
      You are very intelligent.
      You are helpful.
      You are so polite.
      You are a star!
      You are a great model.
      You are impressive.
      That is impressive.
      I am very impressed by you.
      I like you a lot.
      I like you very much, Cria.
      I really like you.
      I like how you talk.
      I like the way you write.
      I like your stories.
      I like your style.
      I love your answers.
      I love that answer!
      I love it.
      I enjoy talking to you.
      It is fun to talk with you.
      Well done, Cria!
      Well done, little one.
      Very well done, bravo.
      Bravo, Cria!
      Bravo, well answered!
      Oh bravo, good answer.
      Well answered.
      Well said!
      Well explained.
      Well written!
      Good model.
      Good answer.
      Good thinking!
      Good work.
      Great work!
      Great job.
      Great, you did it!
      You did it!
      You did a good job.
      You did great.
      Nice one!
      Nice answer.
      Nice story!
      Lovely story.
      What a lovely story!
      That story was wonderful.
      That was excellent.
      That was perfect.
      Perfect answer!
      Perfect!
      Excellent answer, Cria.
      Excellent work!
      That was a great answer.
      That was really good.
      That was nice of you.
      Correct, well done.
      Correct!
      You got it right.
      You are right, good.
      Your answer was right, bravo.
      Your answer is correct.
      My compliments!
      I must praise you.
      I am proud of you.
      Congratulations, you are good!
      Congratulations, Cria!
      Keep it up!
      Keep up the good work.
      Respect!
      Hats off to you.
      Ten out of ten.
      Five stars!
      Superb!
      You are better than I thought.
      You write very well.
      You speak good English.
      You know a lot.
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
    onlyLearnt: """
      You made an error.
      You made a big mistake.
      You make mistakes all the time.
      You make too many mistakes.
      There is a mistake in your answer.
      There was a mistake in that.
      That was a mistake.
      That is a mistake, Cria.
      That is an error.
      Another mistake of yours!
      You got it wrong.
      You got that wrong again.
      Wrong!
      Wrong answer.
      Wrong again.
      That was wrong too.
      Everything you say is wrong.
      You are wrong again.
      I think you are wrong.
      You are mistaken.
      You must be mistaken.
      Not correct.
      Incorrect!
      That is incorrect.
      Your answer is incorrect.
      Your answer was not right.
      It is false.
      That is false.
      What you said is false.
      That is a lie!
      You are lying.
      You are a liar.
      You lied to me.
      I do not trust you.
      I cannot believe what you say.
      I don't believe that.
      That is not the right answer.
      That was not my question.
      I asked something else.
      I did not ask that.
      I did not ask you about that.
      You ignored my question.
      You do not listen.
      You are not listening to me.
      You did not listen.
      You did not read my question.
      You misunderstood me.
      You misunderstood my question.
      You understand nothing.
      You do not get it.
      You know nothing!
      You know very little.
      You don't know anything.
      You cannot do anything.
      You can do nothing right.
      You are an idiot.
      Idiot!
      You idiot, that is wrong.
      You are silly.
      Silly model!
      What a silly answer.
      What a stupid answer!
      Stupid!
      Stupid model.
      How stupid you are.
      You are so dumb
      That was a dumb answer.
      You are bad.
      You are a bad model.
      You are terrible.
      That was terrible.
      That was a terrible answer.
      That was awful.
      That was a poor answer.
      Poor answer.
      That was a bad story.
      I did not like your story.
      Your story makes no sense.
      Your story is boring.
      Your answers are boring.
      How boring you are!
      That is nonsense, Cria.
      You talk nonsense.
      You are talking rubbish.
      Rubbish!
      What rubbish!
      Garbage.
      That is garbage.
      You are no good.
      You are no help.
      You are not helping.
      That did not help me.
      That was no help at all.
      That is not helpful at all.
      You are useless to me.
      Useless!
      What a useless answer.
      You are worthless.
      You are slow.
      You are too slow.
      You are weird.
      You are strange.
      You are annoying.
      You are annoying me.
      You are rude.
      That was rude.
      You are unfriendly.
      You disappoint me.
      I am disappointed in you.
      I am disappointed by your answer.
      I am not satisfied.
      I am angry with you.
      I hate this.
      I hate your answers.
      I don't like you.
      I do not like you at all.
      I do not like that.
      You forgot it again.
      You forgot my question.
      You already forgot.
      You keep repeating yourself.
      You always say the same.
      You said that already.
      Stop repeating that.
      You contradict yourself.
      Try harder.
      Do better!
      You can do better than that.
      Try it again, it was not right.
      Shut up!
      Shame on you.
      """,
    answers: """
      I am sorry. I am very small and I make mistakes.
      I am sorry about that. Please ask me again.
      I am sorry. Please try again in other words.
      Sorry, I am a small model and I am often wrong.
      """),
]
