// What people say to pass the time: jokes, boredom and the weather. Knows no model.

let smallTalkOfPastimes: [SmallTalk.Kind] = [
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
    onlyLearnt: """
      Tell me a good joke.
      Tell me a funny joke.
      Tell me a short joke.
      Tell me another joke.
      Tell me one more joke.
      Tell me your best joke.
      Tell me your favourite joke.
      Tell me jokes.
      Tell a joke!
      Please tell me a joke.
      Please tell a joke, Cria.
      Please make me laugh.
      Please make me smile.
      Please say something funny.
      Can you tell me a joke?
      Can you tell jokes?
      Can you tell me another joke?
      Can you tell me something funny?
      Can you make a joke?
      Can you make jokes?
      Can you joke?
      Can you be funny?
      Could you tell me a joke, please?
      Could you make me laugh?
      Would you tell me a joke?
      Do you know a good joke?
      Do you know a funny joke?
      Do you know another joke?
      Do you know something funny?
      Do you know some jokes?
      Do you have a joke?
      Do you have a joke for me?
      Do you have any good jokes?
      Do you have another joke?
      Have you any jokes?
      Have you got any jokes?
      Got a joke?
      Got any jokes?
      Know a joke?
      Any jokes?
      Any good jokes today?
      One joke, please.
      One more joke!
      One more joke, please.
      Another joke, please.
      A short joke, please.
      A funny joke, please.
      Some jokes, please.
      Joke!
      Jokes!
      I want a joke.
      I want to laugh.
      I would like a joke.
      I would like to hear a joke.
      I would love to hear a joke.
      I need a joke.
      I need a good joke today.
      I need a laugh.
      I need something funny.
      I need cheering up, a joke please.
      Cheer me up!
      Cheer me up, please.
      Let me hear a joke.
      Let us hear a joke.
      Let me laugh.
      Give me your best joke.
      Give me another joke.
      Give me something to laugh about.
      Share a joke with me.
      Crack a joke.
      Make a joke.
      Make a joke for me.
      Make me smile.
      Be funny!
      Amuse me with a joke.
      Time for a joke.
      How about a joke?
      What about a joke?
      What is a good joke?
      What is your best joke?
      What is the funniest joke you know?
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
    onlyLearnt: """
      I am bored today.
      I am bored, Cria.
      I am very bored.
      I am terribly bored.
      I am bored to death.
      I am getting bored.
      I feel bored.
      bored
      So bored!
      I'm bored
      It is so boring today.
      It is boring today.
      This is so boring.
      My day is boring.
      How boring it is here!
      Boredom is terrible.
      I have nothing to do today.
      There is nothing to do.
      There is nothing to do here.
      I have so much time and nothing to do.
      I have a lot of free time.
      I have some time to kill.
      I am free now, what can we do?
      What shall I do now?
      What shall I do today?
      What should I do now?
      What should I do today?
      What should we do?
      What should we do now?
      What can I do now?
      What can I do here?
      What can we do now?
      What can we do together?
      What could we do?
      What do we do now?
      What do you want to do?
      What now?
      And now?
      I don't know what to do.
      I have no idea what to do.
      I have no ideas.
      No ideas what to do today.
      Any idea what we could do?
      Any ideas?
      Any ideas for today?
      Any ideas for me?
      Any suggestions?
      Any suggestions what to do?
      Do you have an idea?
      Do you have any ideas?
      Do you have an idea what to do?
      Do you have a suggestion?
      Give me an idea.
      Give me an idea what to do.
      Give me some ideas.
      Suggest something.
      Suggest something to do.
      Please suggest something fun.
      What do you suggest?
      What would you suggest now?
      Please entertain me.
      Can you entertain me?
      Could you entertain me a little?
      I want to be entertained.
      I want some fun.
      I want to have fun.
      Let us have fun.
      Let us have some fun.
      Let us do something.
      Let us do something fun.
      Let us play.
      Let us play something.
      Let us play a game.
      Can we play?
      Can we play a game?
      Can we do something fun?
      Do you want to play?
      Do you want to play a game?
      Shall we play?
      Shall we play something?
      I want to play.
      I want to play a game.
      Play with me.
      Do something fun.
      Do something for me, I am bored.
      What shall we talk about?
      What can we talk about?
      What do you want to talk about?
      What would you like to talk about?
      Can we talk?
      Can we talk a little?
      Can we chat?
      Can we just chat?
      I want to talk.
      I want to talk to you.
      I want to talk with someone.
      I would like to chat.
      I would like to talk a bit.
      Let us talk a little.
      Let us chat.
      Let us chat, Cria.
      Let's talk
      Let's chat about something
      Shall we chat?
      Shall we talk?
      Do you want to chat?
      Do you want to talk?
      Talk with me.
      Please talk to me.
      Chat with me.
      Say anything.
      Say something nice.
      Say something, please.
      Tell me something.
      Tell me something interesting.
      Tell me anything.
      Surprise me, Cria.
      Surprise me with something.
      Please surprise me.
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
    onlyLearnt: """
      What weather!
      What awful weather!
      What bad weather today!
      What terrible weather.
      What nasty weather.
      What lovely weather!
      What beautiful weather we have.
      Nice weather today.
      Nice weather, isn't it?
      Lovely weather here.
      Beautiful weather outside.
      Nasty weather!
      Nasty weather again today.
      Bad weather today.
      Terrible weather here.
      Awful weather, isn't it?
      Such awful weather.
      The weather is terrible.
      The weather is bad.
      The weather is so bad here.
      The weather is good.
      The weather is nice today.
      The weather is very nice here.
      The weather is lovely.
      The weather is great today.
      The weather is fine.
      The weather is beautiful.
      The weather is horrible.
      The weather is getting better.
      The weather is getting worse.
      The weather has changed.
      The weather here is cold and wet.
      I like this weather.
      I love this weather.
      I hate this weather.
      I hate the rain.
      I love the rain.
      I love the snow.
      I like the sun.
      We have bad weather.
      We have good weather here.
      We have snow!
      We have sun today.
      We have rain again.
      It is raining.
      It is raining a lot.
      It is raining cats and dogs.
      It is raining all day.
      It rained all night.
      It rained yesterday.
      It is pouring outside.
      So much rain today!
      Rain, rain, rain.
      Rainy day today.
      It is a rainy day.
      It is wet outside.
      It is snowing!
      It is snowing again.
      It snowed last night.
      There is snow outside.
      There is so much snow.
      Look, it is snowing!
      Look at the rain!
      Look at the sun!
      Look at the sky!
      The sun is out.
      The sun is shining.
      The sun shines today.
      The sun is so warm.
      Sunshine at last!
      Sunny today!
      It is sunny.
      It is sunny and warm.
      It is so sunny here.
      The sky is blue today.
      The sky is grey.
      It is cloudy.
      It is cloudy today.
      So many clouds today.
      It is grey outside.
      There is fog outside.
      Such thick fog.
      It is so foggy here.
      It is misty today.
      It is stormy.
      There is a storm outside.
      A storm is coming.
      The storm is over.
      There was a thunderstorm.
      I hear thunder.
      It is so windy.
      It is windy and cold.
      The wind is strong.
      What a wind!
      It is cold.
      It is cold outside.
      It is very cold here.
      It is freezing.
      It is freezing cold.
      I am cold.
      I am freezing.
      It is icy outside.
      It is hot.
      It is hot today.
      It is so hot!
      It is too hot.
      What a heat!
      I am sweating, it is so hot.
      It is warm outside.
      It is warm and sunny.
      It is a warm day.
      It is a cold day.
      It is a beautiful day.
      It is a lovely day outside.
      What a lovely day!
      What a sunny day!
      It is dark already.
      It gets dark early.
      It is so dark here.
      It is spring!
      It is summer at last.
      Winter is here.
      Autumn has come.
      """,
    answers: """
      I cannot see it, but I hope you enjoy the day.
      I have no window, but I hope you have a nice day.
      I cannot feel the weather. Have a nice day all the same!
      """),
]
