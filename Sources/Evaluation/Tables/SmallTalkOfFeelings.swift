// What people say in sorrow, illness and joy, and what fits. Knows no model.

let smallTalkOfFeelings: [SmallTalk.Kind] = [
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
    onlyLearnt: """
      I am very unhappy.
      I am unhappy with my life.
      I am sad today, Cria.
      I feel so sad.
      So sad.
      It makes me sad.
      I am depressed.
      I feel depressed today.
      I am heartbroken.
      My heart is broken.
      My girlfriend left me.
      My boyfriend left me.
      She left me.
      My wife has left me.
      We broke up.
      My dog has died.
      My dog died yesterday.
      My cat is dead.
      My cat has died, I miss her.
      My old cat died last night.
      My bird died today.
      Our pet died.
      My grandmother died.
      My grandfather passed away.
      My friend passed away.
      Somebody in my family died.
      I lost my cat.
      I lost my dog.
      I lost my keys and my money.
      I lost everything.
      I lost the game.
      I was fired.
      I have no job any more.
      I failed my exam.
      I failed the test.
      I failed again.
      I am lonely.
      I am so lonely here.
      I feel alone.
      I feel so alone tonight.
      I am all alone.
      I have nobody to talk to.
      Nobody talks to me.
      Nobody loves me.
      Nobody understands me.
      I have no one.
      I miss my family.
      I miss my mother.
      I miss him.
      I miss home.
      I am homesick.
      I cry a lot.
      I am crying.
      I have to cry.
      I cried all night.
      I could cry.
      I feel down today.
      I feel low.
      I feel empty.
      I feel lost.
      I feel awful.
      I feel miserable.
      I feel hopeless.
      I feel hurt.
      I do not feel good about it.
      I am not well, I am sad.
      I am in a bad mood today.
      What a bad day.
      What a terrible day!
      What an awful day I had.
      My day was awful.
      My day was not good.
      My week was terrible.
      It was a hard week.
      It was a sad day.
      Today was awful.
      Bad day today.
      Today everything went wrong.
      Everything is bad.
      Everything is hard right now.
      Nothing goes right.
      Nothing works in my life.
      Life is hard.
      Life is sad.
      I have problems at home.
      I have trouble at work.
      I had a fight with my friend.
      I had bad news.
      I got bad news today.
      I have so many worries.
      I am worried about my exam.
      I worry a lot.
      I am anxious.
      I am nervous about tomorrow.
      I am scared.
      I am scared of tomorrow.
      I am so afraid.
      I am frightened.
      I am angry today.
      I am so angry with my boss.
      I am mad at my brother.
      I am furious.
      I am upset.
      I am very upset today.
      I am frustrated.
      I am disappointed today.
      I am ashamed.
      I am stressed.
      I am under a lot of stress.
      I am desperate.
      I gave up.
      I have had enough.
      I hate my life.
      I hate my job.
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
    onlyLearnt: """
      I am sick.
      I feel sick.
      I am feeling sick today.
      I am a bit ill today.
      I am very ill.
      I have been ill for a week.
      I am lying ill in bed.
      I have to stay in bed, I am ill.
      I do not feel well.
      I do not feel so well today.
      I feel unwell.
      I am unwell.
      I caught a cold.
      I have a bad cold.
      I have caught the flu.
      I have the flu.
      It is the flu.
      I have a fever since Monday.
      My fever is high today.
      I got a fever last night.
      I have had a fever for two days.
      A fever again, I am in bed.
      I have a high temperature.
      I have a cough.
      I cough all night.
      I have a sore throat.
      My throat hurts.
      My throat is sore.
      My nose is running.
      I cannot stop sneezing.
      I have a headache again.
      I have a terrible headache.
      What a headache I have!
      My head aches.
      My head hurts so much.
      I have a toothache.
      My tooth hurts.
      My tooth aches.
      My stomach hurts.
      I have a stomach ache.
      My belly hurts.
      My knee hurts.
      My leg hurts.
      My foot hurts.
      My eyes hurt.
      My neck hurts.
      My back aches.
      Everything hurts.
      I am in pain.
      I have pain in my arm.
      I hurt my hand.
      I broke my leg.
      I broke my arm.
      I am in hospital.
      I have to see a doctor.
      I was at the doctor today.
      I feel dizzy.
      I am dizzy.
      I feel weak and tired.
      I feel a bit weak today.
      I am weak today.
      I am so weak.
      My legs are weak.
      I have no strength today.
      I have no energy.
      I am out of energy.
      I am tired today.
      I am tired from work.
      I feel tired.
      I feel so tired.
      I feel exhausted.
      I am completely exhausted.
      I am worn out.
      I am dead tired.
      I am sleepy all day.
      I am still sleepy.
      I did not sleep.
      I did not sleep well.
      I hardly slept.
      I slept so badly.
      I slept only three hours.
      I had a bad night.
      I cannot sleep.
      I cannot fall asleep.
      I was awake all night.
      I need rest.
      I need a break.
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
    onlyLearnt: """
      I am very glad.
      I am glad today.
      I am so happy!
      I am so happy today, Cria.
      I am really happy right now.
      I am cheerful.
      I am delighted.
      I am overjoyed!
      I am thrilled.
      I am so excited!
      I am very excited about tomorrow.
      I am proud of myself.
      I am lucky.
      I was lucky today.
      I am pleased.
      I am doing great.
      I am doing fine.
      I am doing well, thanks.
      I am great, thanks.
      I am good.
      I am good, thanks, and you?
      I am very well, thanks.
      I am OK, thank you.
      I am fine.
      I am fine, how about you?
      I'm fine
      I feel fine today.
      I feel wonderful.
      I feel fantastic.
      I feel very good today.
      I feel happy.
      I feel much better.
      I feel better now.
      I feel good today, Cria.
      I am better today.
      Very well, thanks, and you?
      Quite well, thank you.
      Pretty good, thanks.
      Fine, thanks, and you?
      Good, and you?
      Could not be better!
      Not too bad.
      Not bad at all, thank you.
      All is well here.
      Everything is fine.
      Everything is great.
      Everything is good here.
      Everything went well today.
      It went well!
      It is going very well.
      My day was good.
      My day was great.
      My day was wonderful.
      I had a good day.
      I had a great day.
      I had a very nice day today.
      I had a lovely weekend.
      What a wonderful day I had!
      Best day ever!
      Today was great.
      Today was a very good day.
      It was a good week.
      Good news!
      Great news!
      I have great news, Cria.
      I got good news today.
      I won the game.
      I won a prize!
      We won!
      We won the match.
      My team won.
      I did it!
      I made it!
      I passed!
      I passed the test.
      I passed all my exams.
      I finished my work.
      I finished school!
      I have a new job.
      I got the job!
      I got a new job today.
      I got a present.
      I got married!
      I am getting married.
      I am engaged.
      I have a new friend.
      I have a new baby.
      I became a father.
      I became an aunt.
      I found my keys!
      I found my cat again.
      I bought a new bike.
      I fell in love.
      I have a girlfriend now.
      I am in love, Cria!
      I am on vacation.
      My holiday starts today.
      My holidays have begun.
      It is Friday!
      It is finally weekend.
      The weekend is here.
      No school today!
      I have a day off.
      It is my birthday!
      My birthday is today.
      I have my birthday today, Cria.
      I turned thirty today.
      Life is good.
      Life is great.
      I love my life.
      Hooray!
      Hurray!
      Yay!
      Yippee!
      I am in a great mood.
      My mood is very good.
      I am dancing for joy.
      I am full of joy.
      """,
    answers: """
      I am glad to hear that!
      That is good to hear.
      I am happy for you!
      I am glad. What would you like to do now?
      """),
]
