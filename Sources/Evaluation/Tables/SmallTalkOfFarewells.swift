// What people say when they thank and when they go. Knows no model.

let smallTalkOfFarewells: [SmallTalk.Kind] = [
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
    onlyLearnt: """
      Thanks again!
      Thank you again, Cria.
      Thanks so much.
      Thanks very much indeed.
      Thank you kindly.
      Thank you ever so much.
      Thank you a lot.
      Thanks a million!
      Thanks a bunch.
      Thanks a ton
      Many, many thanks!
      Much appreciated.
      I appreciate it.
      I appreciate your help.
      I really appreciate this.
      I am very grateful to you.
      I am thankful.
      So thankful for this.
      Thanks for helping me.
      Thanks for explaining.
      Thank you for explaining that.
      Thank you for the information.
      Thanks for the info.
      Thanks for telling me.
      Thank you for telling me that.
      Thank you for your answer.
      Thanks for answering.
      Thank you for your patience.
      Thanks for everything.
      Thank you for everything, Cria.
      Thanks for the story.
      Thanks for the list.
      This was very helpful, thanks.
      How helpful, thank you!
      Your help was great.
      You were a great help.
      You have been a great help to me.
      You have been very helpful.
      That helps a lot.
      That helps me.
      Lovely, thanks.
      Wonderful, thank you.
      Fine, thanks a lot.
      Super, thanks!
      Good, thank you.
      Yes, thank you, that helped.
      Cheers!
      Cheers, that helped.
      ty
      tysm
      thanx
      thank u
      thanks mate
      Bless you for that.
      I owe you one.
      I must thank you.
      I want to thank you.
      I would like to say thank you.
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
    onlyLearnt: """
      Bye, Cria.
      Bye, see you.
      Bye then!
      Bye, have a good one.
      Goodbye for now.
      Goodbye, my friend.
      Goodbye, little model.
      Good bye and thanks.
      OK, bye!
      Okay, goodbye then.
      Well, goodbye.
      See you around.
      See you again soon.
      See you next time.
      See you next week.
      See you on Monday.
      See ya!
      See ya later
      Later!
      Later, Cria.
      cya
      Catch you later.
      I will catch you later, bye.
      Until tomorrow.
      Until later.
      Until we meet again.
      Till next time!
      Till tomorrow, bye.
      We will talk tomorrow.
      Talk to you later.
      ttyl
      I am leaving.
      I am leaving you now, bye.
      I have to leave now.
      I must be leaving soon.
      It is time to leave.
      I am going now.
      I am going home now.
      I must go.
      I must be going.
      I have got to go.
      gotta go
      I gotta run, bye.
      I have to run.
      I had better go now.
      Time for me to go.
      It is time to say goodbye.
      I am off to work, bye.
      I am off to school, see you.
      I am heading out.
      I am heading home, goodbye.
      I am out of here.
      I am done, bye.
      I am done for today.
      That was all, goodbye.
      That is it for today, bye.
      That is enough for today.
      Let us end here.
      Let us stop for today, bye.
      Let us finish for now.
      We can stop now, see you.
      I am signing off.
      Signing off for today.
      Take care of yourself.
      Take care, see you soon.
      Adios!
      Farewell, my friend.
      Farewell, Cria, until next time.
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
    onlyLearnt: """
      Good night to you.
      Good night, my friend.
      Good night, everyone!
      Good night, little model.
      A good night to you, Cria.
      Have a good night.
      Have a restful night.
      Have a good sleep.
      Have sweet dreams, Cria.
      Sweet dreams to you.
      Dream well.
      Dream of something nice.
      Sleep tight!
      Sleep tight, Cria.
      Sleep well, little model.
      Sleep well, my friend.
      I am off to bed.
      I am off to sleep.
      I will go to bed now.
      I will go to sleep.
      I want to go to bed.
      I want to sleep now.
      I need to sleep now, good night.
      I need my sleep, good night.
      I should go to sleep.
      I should be in bed already.
      I am in bed, good night.
      Bed is calling.
      My bed is waiting for me.
      Time for bed.
      Time for bed, night!
      It is time to go to bed.
      Bedtime!
      Bedtime now, night Cria.
      It is very late, I am going to bed.
      It is nearly midnight, good night.
      It is midnight, time to sleep.
      I can hardly keep my eyes open, good night.
      I am sleepy, good night.
      I am sleepy now, off to bed.
      I am going to lie down and sleep.
      gn
      gn8
      Nighty night!
      Night, my friend.
      Night, sleep well.
      See you in the morning, good night.
      Until tomorrow morning, good night.
      """,
    answers: """
      Good night! Sleep well.
      Good night, and sweet dreams.
      Good night! Until tomorrow.
      """),
]
