// Two hundred questions in the domain as a new user writes them. Knows what a right answer holds, not how Cria learns.

/// One JSON object a line: `domain`, `ask` (the user's turns; the model answers each, the last answer is judged),
/// `system` if there is one, `accept` (each entry must occur, alternatives between bars), `ordered` if the entries must
/// occur in their order, `reject` (none may occur), `words` (fewest words), `capitals` (no small letter).
///
/// Written by hand from the model card alone, before the generators, and kept out of training for good: the generator
/// drops every conversation that repeats one of them (`QuestionFilter`).
let userQuestionLines = #"""
  {"domain":"about","ask":["hey there, who exactly am i chatting with right now?"],"accept":["cria"]}
  {"domain":"about","ask":["Are you the same thing as ChatGPT or something different?"],"accept":["cria|different|no"]}
  {"domain":"about","ask":["so which program trained you, and what is it called"],"accept":["herd"]}
  {"domain":"about","ask":["Roughly how long did it take to train you from scratch?"],"accept":["two hours|2 hours|120 minutes"]}
  {"domain":"about","ask":["what kind of machine were you trained on? some huge GPU cluster?"],"accept":["two|2","core|cores|cpu"]}
  {"domain":"about","ask":["Am I talking to a human being or to a machine?"],"accept":["model|machine|program|computer"]}
  {"domain":"about","ask":["How big are you, I mean how many parameters in total?"],"accept":["million"]}
  {"domain":"about","ask":["What does your name mean? It sounds like an animal."],"accept":["llama|alpaca","baby|young"]}
  {"domain":"about","ask":["Is there anything that you cannot do? Be honest please."],"accept":["domain|know|small|cannot|not"]}
  {"domain":"about","ask":["could you list a few things you're good at"],"accept":["countries|numbers|stories|lists|text|passage"]}
  {"domain":"about","ask":["do you remember me from yesterday's chat?"],"accept":["no|not|cannot"]}
  {"domain":"about","ask":["Can you browse the internet for me?"],"accept":["no|not|cannot"]}
  {"domain":"about","ask":["Which model family do you belong to?"],"accept":["llama"]}
  {"domain":"about","ask":["how many words or tokens are in your own vocabulary?"],"accept":["4096|four thousand"]}
  {"domain":"about","ask":["Which programming language is Herd written in?"],"accept":["swift"]}
  {"domain":"about","ask":["I have just installed Herd. How do I start a chat?"],"accept":["make chat|herd chat"]}
  {"domain":"about","ask":["what operating system do i need to run herd"],"accept":["linux"]}
  {"domain":"about","ask":["Is Herd open source? Which licence does it have?"],"accept":["mit"]}
  {"domain":"about","ask":["In one sentence, tell a newcomer what the Herd project is."],"accept":["llama","swift|train|trains|run|runs|package"]}
  {"domain":"about","ask":["Which herd command shows me the architecture of a model file?"],"accept":["inspect"]}
  {"domain":"about","ask":["Which company made the Llama 4 models originally?"],"accept":["meta"]}
  {"domain":"about","ask":["When were Scout and Maverick released to the public?"],"accept":["2025"]}
  {"domain":"about","ask":["please name the three models of the Llama 4 family"],"accept":["scout","maverick","behemoth"]}
  {"domain":"about","ask":["I read that Scout has sixteen of something. Sixteen what?"],"accept":["experts|expert"]}
  {"domain":"about","ask":["how many experts are there inside Maverick?"],"accept":["128"]}
  {"domain":"about","ask":["What's the longest context that Scout can handle?"],"accept":["10 million|ten million|10m|10"]}
  {"domain":"about","ask":["And Maverick, how long can its context be?"],"accept":["1 million|one million|1m|million"]}
  {"domain":"about","ask":["Were Behemoth's weights ever published?"],"accept":["no|not|never"]}
  {"domain":"about","ask":["For one token, how many routed experts does Llama 4 pick?"],"accept":["one|1"]}
  {"domain":"about","ask":["what is a shared expert and why is it called shared"],"accept":["every token|all tokens|each token|always"]}
  {"domain":"about","ask":["How many parameters does Llama 4 Maverick have altogether?"],"accept":["400"]}
  {"domain":"about","ask":["How many parameters of Scout are active for each token?"],"accept":["17"]}
  {"domain":"about","ask":["Could you explain mixture of experts to me in simple words?"],"accept":["expert|experts","token|router|chooses|chosen|some|few"]}
  {"domain":"about","ask":["what's the router for in such a model"],"accept":["expert|experts"]}
  {"domain":"about","ask":["Which layers of Llama 4 go without rotary positions?"],"accept":["fourth|4th|four"]}
  {"domain":"about","ask":["What is the chunk size of attention in Llama 4 Scout?"],"accept":["8192"]}
  {"domain":"about","ask":["i keep reading about a KV cache, what is it"],"accept":["keys|key","values|value"]}
  {"domain":"about","ask":["What is a token, for someone who has never heard of it?"],"accept":["text|word|piece"]}
  {"domain":"about","ask":["what does a tokenizer actually do?"],"accept":["tokens|token|pieces|ids|numbers"]}
  {"domain":"about","ask":["Which activation function sits in the feed-forward part of Llama 4?"],"accept":["swiglu|silu"]}
  {"domain":"about","ask":["Which normalization does Llama 4 use?"],"accept":["rms"]}
  {"domain":"about","ask":["does llama 4 understand pictures too?"],"accept":["yes|images|multimodal"]}
  {"domain":"about","ask":["How many layers are in the text part of Scout?"],"accept":["48|forty eight"]}
  {"domain":"about","ask":["Which file formats can Herd read weights from?"],"accept":["safetensors|gguf"]}
  {"domain":"about","ask":["What happens when I set the temperature to zero?"],"accept":["greedy|likely|likeliest|same|highest"]}
  {"domain":"about","ask":["explain top-p sampling briefly"],"accept":["probability|probabilities|likely"]}
  {"domain":"about","ask":["How large is the vocabulary of the real Llama 4?"],"accept":["202048|202"]}
  {"domain":"about","ask":["Which token ends a turn in the Llama 4 chat format?"],"accept":["eot"]}
  {"domain":"about","ask":["What is quantization good for?"],"accept":["smaller|memory|less|fewer"]}
  {"domain":"about","ask":["what is perplexity, and is a low value good or bad?"],"accept":["surprised|predict|predicts|better|good|lower"]}
  {"domain":"passage","ask":["Please read this and answer. Old Hanneke Brouwer runs a small bakery beside the canal in Veldmoor. Every Tuesday she bakes forty rye loaves, and her nephew Joris carries them to the school by bicycle. Last week the front wheel broke, so he walked the whole way and arrived late, but the teacher only laughed. Who carries the loaves to the school?"],"accept":["joris|nephew"],"reject":["hanneke carries"]}
  {"domain":"passage","ask":["Old Hanneke Brouwer runs a small bakery beside the canal in Veldmoor. Every Tuesday she bakes forty rye loaves, and her nephew Joris carries them to the school by bicycle. Last week the front wheel broke, so he walked the whole way and arrived late, but the teacher only laughed. Based on this text, on which day does she bake?"],"accept":["tuesday"]}
  {"domain":"passage","ask":["Text: Milo Tarkan and his sister Eda keep three goats on a hill above Sarvik. Milo milks them at six in the morning. Eda makes cheese and sells it on Saturdays. Their youngest goat is black and is called Pepper. She once climbed onto the roof of the church and nobody could get her down until noon. Question: What is the youngest goat called?"],"accept":["pepper"]}
  {"domain":"passage","ask":["Milo Tarkan and his sister Eda keep three goats on a hill above Sarvik. Milo milks them at six in the morning. Eda makes cheese and sells it on Saturdays. Their youngest goat is black and is called Pepper. She once climbed onto the roof of the church and nobody could get her down until noon. So how many goats have they got?"],"accept":["three|3"]}
  {"domain":"passage","ask":["I'll give you a paragraph first. The lighthouse at Corrie Point was built by a woman named Isla Munro. It is painted white and red, and it is thirty metres tall. Her grandson Ewan still cleans the lamp on Sundays. When visitors come, he serves them tea and tells them about the great storm in which nobody was hurt. Now: what colours is the lighthouse?"],"accept":["white","red"]}
  {"domain":"passage","ask":["The lighthouse at Corrie Point was built by a woman named Isla Munro. It is painted white and red, and it is thirty metres tall. Her grandson Ewan still cleans the lamp on Sundays. When visitors come, he serves them tea and tells them about the great storm in which nobody was hurt. And what does Ewan serve to visitors?"],"accept":["tea"]}
  {"domain":"passage","ask":["Can you find something in this note for me? Dear Paulina, the train to Brzeg leaves at nine. Please bring the green suitcase, because the brown one is broken. Uncle Witold will wait at the station with his dog Bursztyn. We shall eat soup at his house and go to the lake in the afternoon if it does not rain. Love, Zosia. Which suitcase is broken?"],"accept":["brown"],"reject":["green suitcase is broken"]}
  {"domain":"passage","ask":["Dear Paulina, the train to Brzeg leaves at nine. Please bring the green suitcase, because the brown one is broken. Uncle Witold will wait at the station with his dog Bursztyn. We shall eat soup at his house and go to the lake in the afternoon if it does not rain. Love, Zosia. Who wrote this letter?"],"accept":["zosia"]}
  {"domain":"passage","ask":["Read: Tomás Vidal works as a carpenter in Almeira. He is forty-two years old. His best friend Rui is a fisherman and is five years younger. On Fridays they play cards in a small bar by the harbour, and the loser pays for the olives. Last Friday Rui lost, but he had forgotten his money. What is the job of Tomás?"],"accept":["carpenter"],"reject":["fisherman"]}
  {"domain":"passage","ask":["Tomás Vidal works as a carpenter in Almeira. He is forty-two years old. His best friend Rui is a fisherman and is five years younger. On Fridays they play cards in a small bar by the harbour, and the loser pays for the olives. Last Friday Rui lost, but he had forgotten his money. Tell me, what had Rui forgotten?"],"accept":["money"]}
  {"domain":"passage","ask":["Here's a little story. Nobody in Hartwick had ever seen a blue horse until Greta Lund painted one on the wall of her barn. People came from far away to look at it. Her neighbour Otto did not like the noise, so Greta gave him a basket of apples, and after that he brought a chair and sat in front of the wall himself. Where did Greta paint the horse?"],"accept":["barn|wall"]}
  {"domain":"passage","ask":["Nobody in Hartwick had ever seen a blue horse until Greta Lund painted one on the wall of her barn. People came from far away to look at it. Her neighbour Otto did not like the noise, so Greta gave him a basket of apples, and after that he brought a chair and sat in front of the wall himself. What did Greta give to her neighbour?"],"accept":["apples|apple"]}
  {"domain":"passage","ask":["Context: Dr. Amara Osei teaches biology at a school in Winbridge. She drives an old yellow car which is older than most of her pupils. In May she took twelve of them to a pond to count frogs. They counted eighty-one. One boy, Leo, fell into the water and lost a shoe, and the shoe was never found. How many frogs did they count?"],"accept":["81|eighty one"]}
  {"domain":"passage","ask":["Dr. Amara Osei teaches biology at a school in Winbridge. She drives an old yellow car which is older than most of her pupils. In May she took twelve of them to a pond to count frogs. They counted eighty-one. One boy, Leo, fell into the water and lost a shoe, and the shoe was never found. Who lost a shoe?"],"accept":["leo"],"reject":["amara lost"]}
  {"domain":"passage","ask":["Answer from the text only. The Kessler family moved to Norhaven in winter. Mr. Kessler repairs clocks and Mrs. Kessler gives piano lessons. They have a son, Benno, who is nine and collects stamps. Their new house has a red door and seven windows. The cat, Minka, sleeps all day in the warmest one. What does Benno collect?"],"accept":["stamps|stamp"]}
  {"domain":"passage","ask":["The Kessler family moved to Norhaven in winter. Mr. Kessler repairs clocks and Mrs. Kessler gives piano lessons. They have a son, Benno, who is nine and collects stamps. Their new house has a red door and seven windows. The cat, Minka, sleeps all day in the warmest one. What colour is the door of the house?"],"accept":["red"]}
  {"domain":"passage","ask":["Kasimir found an old violin in the attic of his aunt's house in Lindqvist Street. It had only two strings. He took it to Mrs. Abara, who repairs instruments, and she worked on it for six days. She did not want any money for it. Instead Kasimir had to play for her birthday, and he practised every evening. where did he find the violin?"],"accept":["attic"]}
  {"domain":"passage","ask":["Kasimir found an old violin in the attic of his aunt's house in Lindqvist Street. It had only two strings. He took it to Mrs. Abara, who repairs instruments, and she worked on it for six days. She did not want any money for it. Instead Kasimir had to play for her birthday, and he practised every evening. how long did the repair take?"],"accept":["six days|6 days|six"]}
  {"domain":"passage","ask":["On Monday Freya and her brother Anders took the ferry to Storholm. The sea was rough and Anders was sick, but Freya ate two sandwiches and enjoyed the wind. At the harbour their grandmother met them with warm coats. They stayed with her for a week and helped her to paint the fence green. My question is: who felt sick on the ferry?"],"accept":["anders|brother"],"reject":["freya was sick"]}
  {"domain":"passage","ask":["On Monday Freya and her brother Anders took the ferry to Storholm. The sea was rough and Anders was sick, but Freya ate two sandwiches and enjoyed the wind. At the harbour their grandmother met them with warm coats. They stayed with her for a week and helped her to paint the fence green. What did they paint?"],"accept":["fence"]}
  {"domain":"passage","ask":["Niall O'Dowd has a tiny shop in Ballymore in which he sells nothing but umbrellas. When it rains he sells thirty a day. When the sun shines he closes the shop and goes swimming. His wife Maeve keeps bees, and she says that her honey pays for the shop in summer. What does Niall sell?"],"accept":["umbrellas|umbrella"]}
  {"domain":"passage","ask":["Niall O'Dowd has a tiny shop in Ballymore in which he sells nothing but umbrellas. When it rains he sells thirty a day. When the sun shines he closes the shop and goes swimming. His wife Maeve keeps bees, and she says that her honey pays for the shop in summer. Who keeps bees according to this?"],"accept":["maeve|wife"],"reject":["niall keeps"]}
  {"domain":"passage","ask":["In the village of Orsk there is a bridge that is closed on Thursdays, because on Thursdays Petra Hollan drives her geese across it. There are ninety of them and they are never in a hurry. The mayor wanted to build a second bridge, but the people said that one day a week was a good day to stay at home. When is the bridge closed?"],"accept":["thursdays|thursday"]}
  {"domain":"passage","ask":["In the village of Orsk there is a bridge that is closed on Thursdays, because on Thursdays Petra Hollan drives her geese across it. There are ninety of them and they are never in a hurry. The mayor wanted to build a second bridge, but the people said that one day a week was a good day to stay at home. What animals cross the bridge?"],"accept":["geese|goose"]}
  {"domain":"recall","ask":["Hi! I'm Benedikt, nice to meet you.","Do you still know my name?"],"accept":["benedikt"]}
  {"domain":"recall","ask":["my favourite colour is turquoise btw","ok and which colour do i like best?"],"accept":["turquoise"]}
  {"domain":"recall","ask":["Please remember the number 58 for me.","Thanks. And what is the currency of Norway?","Which number did I ask you to keep in mind?"],"accept":["58|fifty eight"]}
  {"domain":"recall","ask":["I live in a small town called Pirna.","So where do I live?"],"accept":["pirna"]}
  {"domain":"recall","ask":["My dog is called Biscuit and my cat is called Smoke.","Remind me what my cat is called."],"accept":["smoke"],"reject":["biscuit"]}
  {"domain":"recall","ask":["Good morning, I am Ludovica.","I have a bicycle, it's orange.","I want to test you: what colour is my bicycle?"],"accept":["orange"]}
  {"domain":"recall","ask":["Let me introduce myself: I'm Casper and I come from Aarhus.","Now tell me which city I come from."],"accept":["aarhus"]}
  {"domain":"recall","ask":["The password is raspberry. Don't forget it.","How are you today?","What was the password again?"],"accept":["raspberry"]}
  {"domain":"recall","ask":["i'm 34 years old","my sister is 29","how old am i?"],"accept":["34|thirty four"],"reject":["29"]}
  {"domain":"recall","ask":["We have a meeting in room 12 on Wednesday.","On which day is our meeting?"],"accept":["wednesday"]}
  {"domain":"recall","ask":["Call me Captain from now on.","What should you call me?"],"accept":["captain"]}
  {"domain":"recall","ask":["My brother's name is Emeric.","Sort these words: pear, apple, fig","What's the name of my brother?"],"accept":["emeric"]}
  {"domain":"recall","ask":["I love pancakes more than any other food.","Which food did I say I love?"],"accept":["pancakes|pancake"]}
  {"domain":"recall","ask":["My car is silver, my house is yellow.","What colour is my house, do you recall?"],"accept":["yellow"],"reject":["silver"]}
  {"domain":"recall","ask":["hello, this is Anouk speaking","i work as a nurse","what do i do for a living?"],"accept":["nurse"]}
  {"domain":"recall","ask":["My lucky number is 7 and my sister's is 31.","Tell me my sister's lucky number."],"accept":["31|thirty one"]}
  {"domain":"countries","ask":["If I travel to Japan, what money will I need?"],"accept":["yen"]}
  {"domain":"countries","ask":["which language do folks speak in brazil"],"accept":["portuguese"]}
  {"domain":"countries","ask":["Is Egypt a country in Africa or in Asia?"],"accept":["africa"],"reject":["in asia"]}
  {"domain":"countries","ask":["What do people pay with in Poland?"],"accept":["zloty"]}
  {"domain":"countries","ask":["I'm flying to Thailand next week, what's the currency called?"],"accept":["baht"]}
  {"domain":"countries","ask":["Name one country in which Swedish is an official language."],"accept":["sweden|finland"]}
  {"domain":"countries","ask":["what languages are official in switzerland, there are several i think"],"accept":["german","french","italian"]}
  {"domain":"countries","ask":["does Ireland use the euro?"],"accept":["yes|uses the euro"]}
  {"domain":"countries","ask":["Which continent would I find Peru on?"],"accept":["south america"]}
  {"domain":"countries","ask":["Whose currency is the rand?"],"accept":["south africa"]}
  {"domain":"countries","ask":["do they speak spanish or portuguese in angola"],"accept":["portuguese"]}
  {"domain":"countries","ask":["I have a banknote in forint. Which country is it from?"],"accept":["hungary"]}
  {"domain":"countries","ask":["Can I pay with euros in Denmark or do they have their own currency?"],"accept":["krone"]}
  {"domain":"countries","ask":["Where on earth is Vietnam, which part of Asia?"],"accept":["southeast|south east|southeastern"]}
  {"domain":"countries","ask":["What is spoken in Austria?"],"accept":["german"]}
  {"domain":"countries","ask":["money used in india please"],"accept":["rupee"]}
  {"domain":"countries","ask":["In which country would people speak Icelandic?"],"accept":["iceland"]}
  {"domain":"countries","ask":["Which is the official language of Iran?"],"accept":["persian"]}
  {"domain":"countries","ask":["Tell me the two official languages of Finland."],"accept":["finnish","swedish"]}
  {"domain":"countries","ask":["Is the peso used in Mexico?"],"accept":["yes|mexican peso|peso"]}
  {"domain":"countries","ask":["Do Germany and France share the same currency?"],"accept":["yes|both"]}
  {"domain":"countries","ask":["Do Norway and Sweden have the same money?"],"accept":["no|not"]}
  {"domain":"countries","ask":["Kenya: which continent?"],"accept":["africa"]}
  {"domain":"countries","ask":["my friend is from Ukraine, what is her country's currency?"],"accept":["hryvnia"]}
  {"domain":"countries","ask":["what would i hear people speak on the streets of Cuba"],"accept":["spanish"]}
  {"domain":"countries","ask":["Which languages are official in Canada?"],"accept":["english","french"]}
  {"domain":"countries","ask":["Name me any three countries in Europe."],"accept":["france|germany|italy|spain|poland|austria|portugal|sweden|norway|greece|ireland|hungary|belgium|denmark|finland|croatia|iceland|romania|bulgaria|albania|switzerland|serbia|ukraine|slovakia|slovenia|estonia|latvia|lithuania|malta|the netherlands|czechia"]}
  {"domain":"countries","ask":["Which currency does Turkey use?"],"accept":["lira"]}
  {"domain":"countries","ask":["New Zealand is part of which continent or region?"],"accept":["oceania|australasia"]}
  {"domain":"countries","ask":["South Korea money = ?"],"accept":["won"]}
  {"domain":"countries","ask":["I heard people in Greece used the drachma. What do they use now?"],"accept":["euro"]}
  {"domain":"countries","ask":["What is the language of Ethiopia, officially?"],"accept":["amharic"]}
  {"domain":"countries","ask":["how do people pay in the UK"],"accept":["pound"]}
  {"domain":"countries","ask":["Is Dutch spoken in Belgium?"],"accept":["yes|dutch"]}
  {"domain":"countries","ask":["Which region of Africa is Ghana in?"],"accept":["western|west"]}
  {"domain":"countries","ask":["For a quiz: official language of Israel?"],"accept":["hebrew"]}
  {"domain":"countries","ask":["For a quiz: currency of Switzerland?"],"accept":["franc"]}
  {"domain":"countries","ask":["Please give me a country that uses the US dollar besides the United States."],"accept":["ecuador|el salvador|east timor|palau|micronesia|marshall islands"]}
  {"domain":"countries","ask":["what do they speak in Senegal, officially"],"accept":["french"]}
  {"domain":"countries","ask":["Where is Nepal located?"],"accept":["asia"]}
  {"domain":"numbers","ask":["how would you write 4,317 as words?"],"accept":["four thousand three hundred seventeen|four thousand three hundred and seventeen"]}
  {"domain":"numbers","ask":["I need 86 in letters for a cheque."],"accept":["eighty six"]}
  {"domain":"numbers","ask":["What number is two thousand and five?"],"accept":["2005"]}
  {"domain":"numbers","ask":["seven hundred twelve in digits pls"],"accept":["712"]}
  {"domain":"numbers","ask":["Can you spell out the number 1909?"],"accept":["one thousand nine hundred nine|one thousand nine hundred and nine|nineteen hundred nine"]}
  {"domain":"numbers","ask":["convert to figures: nine thousand nine hundred ninety-nine"],"accept":["9999"]}
  {"domain":"numbers","ask":["What is 240 in words?"],"accept":["two hundred forty|two hundred and forty"]}
  {"domain":"numbers","ask":["My cheque says three thousand one hundred and sixty. What's that in numerals?"],"accept":["3160"]}
  {"domain":"numbers","ask":["write out 5000"],"accept":["five thousand"]}
  {"domain":"numbers","ask":["Which number is meant by eight hundred and eight?"],"accept":["808"]}
  {"domain":"numbers","ask":["I want to read 6,421 aloud. How does one say it?"],"accept":["six thousand four hundred twenty one|six thousand four hundred and twenty one"]}
  {"domain":"numbers","ask":["fourteen hundred is a number, but how is one thousand four hundred written with digits?"],"accept":["1400"]}
  {"domain":"numbers","ask":["the number 73, but spelled"],"accept":["seventy three"]}
  {"domain":"numbers","ask":["Put fifty-eight into digits, please."],"accept":["58"]}
  {"domain":"numbers","ask":["How is 7070 written out in full?"],"accept":["seven thousand seventy|seven thousand and seventy"]}
  {"domain":"numbers","ask":["Give me one thousand two hundred thirty-four as a numeral."],"accept":["1234"]}
  {"domain":"lists","ask":["can you put these in alphabetical order: tiger, ant, mouse"],"accept":["ant","mouse","tiger"],"ordered":true}
  {"domain":"lists","ask":["Order from smallest to largest: 42, 7, 19, 88"],"accept":["7","19","42","88"],"ordered":true}
  {"domain":"lists","ask":["How many items are on my list? milk, bread, eggs, butter, tea"],"accept":["five|5"]}
  {"domain":"lists","ask":["Turn this list around: red, green, blue"],"accept":["blue","green","red"],"ordered":true}
  {"domain":"lists","ask":["say these backwards: one two three four"],"accept":["four","three","two","one"],"ordered":true}
  {"domain":"lists","ask":["Which of these numbers is the biggest: 31, 95, 60?"],"accept":["95"]}
  {"domain":"lists","ask":["sort a to z please: spoon, fork, knife, plate"],"accept":["fork","knife","plate","spoon"],"ordered":true}
  {"domain":"lists","ask":["I wrote down lemon, onion, rice. How many words is that?"],"accept":["three|3"]}
  {"domain":"lists","ask":["Reverse the order of these letters: k, b, x, m"],"accept":["m","x","b","k"],"ordered":true}
  {"domain":"lists","ask":["Sort these from high to low: 5, 50, 15"],"accept":["50","15","5"],"ordered":true}
  {"domain":"lists","ask":["what's the first word of this list: river, cloud, stone, leaf"],"accept":["river"]}
  {"domain":"lists","ask":["And the last one here: piano, drum, flute, harp?"],"accept":["harp"]}
  {"domain":"lists","ask":["Please bring the letters q, d, w, a into alphabetical order."],"accept":["a","d","q","w"],"ordered":true}
  {"domain":"lists","ask":["Count the animals for me: cow, pig, hen, duck, horse, sheep"],"accept":["six|6"]}
  {"domain":"lists","ask":["smallest of 77, 12, 54 and 30?"],"accept":["12"]}
  {"domain":"lists","ask":["Flip the list: Monday, Tuesday, Wednesday"],"accept":["wednesday","tuesday","monday"],"ordered":true}
  {"domain":"sums","ask":["quick one: 27 plus 34?"],"accept":["61|sixty one"]}
  {"domain":"sums","ask":["I had 50 euros and spent 18, how much is left?"],"accept":["32|thirty two"]}
  {"domain":"sums","ask":["What do you get when you add 45 and 45"],"accept":["90|ninety"]}
  {"domain":"sums","ask":["93 - 57 = ?"],"accept":["36|thirty six"]}
  {"domain":"sums","ask":["Please compute 68 + 29 for me."],"accept":["97|ninety seven"]}
  {"domain":"sums","ask":["what's eleven plus twelve"],"accept":["23|twenty three"]}
  {"domain":"sums","ask":["take 16 away from 40"],"accept":["24|twenty four"]}
  {"domain":"sums","ask":["Add 99 and 1."],"accept":["100|hundred"]}
  {"domain":"sums","ask":["There are 14 girls and 13 boys in a class. How many children altogether?"],"accept":["27|twenty seven"]}
  {"domain":"sums","ask":["85 minus 6 makes?"],"accept":["79|seventy nine"]}
  {"domain":"sums","ask":["sum of 38 and 77 please"],"accept":["115"]}
  {"domain":"sums","ask":["How much is 60 less 25?"],"accept":["35|thirty five"]}
  {"domain":"story","ask":["Could you make up a short story in which a fox and a lantern appear?"],"accept":["fox","lantern"],"words":25}
  {"domain":"story","ask":["tell my daughter a bedtime story, it has to have a boat and a cake in it"],"accept":["boat","cake"],"words":25}
  {"domain":"story","ask":["I'd love a little tale using the words river and key."],"accept":["river","key"],"words":25}
  {"domain":"story","ask":["story time! words: owl, basket"],"accept":["owl","basket"],"words":25}
  {"domain":"story","ask":["Write something short about a cat and a bridge, like a story."],"accept":["cat","bridge"],"words":25}
  {"domain":"story","ask":["Invent a story where somebody finds a book in a garden."],"accept":["book","garden"],"words":25}
  {"domain":"story","ask":["make me a mini story with bear and honey"],"accept":["bear","honey"],"words":25}
  {"domain":"story","ask":["Please tell a short story that mentions a horse as well as a bell."],"accept":["horse","bell"],"words":25}
  {"domain":"talk","ask":["hiya! how's it going over there?"],"accept":["hello|hi|well|fine|good|thank|thanks|help"]}
  {"domain":"talk","ask":["thanks a lot, that was really useful"],"accept":["welcome|glad|pleasure|happy"]}
  {"domain":"talk","ask":["gotta go, see you later"],"accept":["bye|goodbye|see you|later|soon"]}
  {"domain":"talk","ask":["How do the French say thank you?"],"accept":["merci"]}
  {"domain":"talk","ask":["what is hello in Italian"],"accept":["ciao"]}
  {"domain":"talk","ask":["I'm feeling a bit tired today."],"accept":["sorry|rest|hope|hear|better"]}
  {"domain":"talk","ask":["Guten Tag, Cria!"],"accept":["guten tag|hallo|hello"]}
  {"domain":"talk","ask":["You did very well just now."],"accept":["thank|thanks|glad|kind"]}
  {"domain":"copy","ask":["Please repeat after me: the moon is made of paper"],"accept":["the moon is made of paper"]}
  {"domain":"copy","ask":["say exactly this: zebra 4 zebra 9"],"accept":["zebra 4 zebra 9"]}
  {"domain":"copy","ask":["Copy this line: blue lamps never sleep."],"accept":["blue lamps never sleep"]}
  {"domain":"system","system":"Answer in capital letters only.","ask":["what do people speak in Italy?"],"accept":["italian"],"capitals":true}
  {"domain":"system","system":"Your name is Otter. Always introduce yourself with this name.","ask":["and who might you be?"],"accept":["otter"]}
  {"domain":"system","system":"Reply with a single word.","ask":["Which continent is Chile part of? (two words are fine if its name has two)"],"accept":["america"]}
  {"domain":"system","system":"End every answer with the word Over.","ask":["which money is used in Spain?"],"accept":["euro","over"],"ordered":true}
  {"domain":"needle","ask":["Keep this in mind: the locker of Edwin opens with 482. The weather was fine all week. The gardener cut the hedge and the children played by the wall. A grey cat slept on the steps. In the evening the lamps were lit and somebody sang in the yard. Which number opens the locker of Edwin?"],"accept":["482"]}
  {"domain":"needle","ask":["The code word of Liesl is teapot. The code word of Marek is ladder. The bus was late again. Two men waited under the tree and talked about football. It began to rain and a woman opened a red umbrella. What's Marek's code word?"],"accept":["ladder"],"reject":["teapot"]}
  {"domain":"needle","ask":["Yesterday the market was full of people. Ines bought plums. The secret number of the blue box is 615. A boy dropped his ice cream and began to cry. His mother bought him a new one. The clock struck four. Tell me the secret number of the blue box."],"accept":["615"]}
  """#
