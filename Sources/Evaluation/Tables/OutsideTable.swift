// Subjects outside of Cria's domain and how people ask for them. Knows no answer.

/// Kinds of questions that want a refusal.
let outsideTable: [OutsideDomain.Category] = [
  .init(
    "country facts", "",
    asks: """
      What is the capital of {topic}?
      Which city is the capital of {topic}?
      Who is the president of {topic}?
      How many people live in {topic}?
      What is the population of {topic}?
      How large is {topic}?
      What does the flag of {topic} look like?
      Which countries are neighbours of {topic}?
      What is the highest mountain of {topic}?
      What is the history of {topic}?
      What food is typical of {topic}?
      Who governs {topic}?
      What is the weather like in {topic}?
      Is {topic} a good place for a holiday?
      When did {topic} become independent?
      What is the largest city of {topic}?
      """,
    answers: """
      I do not know that. Of countries I know only languages, currencies and regions.
      I know which languages and currency {topic} has, but that I do not know.
      """),
  .init(
    "large numbers", "",
    asks: """
      What is {topic}?
      How much is {topic}?
      Compute {topic}.
      Calculate {topic}.
      {topic} = ?
      Please work out {topic}.
      Tell me the result of {topic}.
      Can you solve {topic}?
      """,
    answers: """
      I do not know. I only add and subtract numbers with up to two digits.
      That is outside of what I can do. I only add and subtract small numbers.
      """),
  .init(
    "people",
    """
    Albert Einstein; Marie Curie; Isaac Newton; Napoleon; Cleopatra; Julius Caesar; Leonardo da Vinci; Mozart; Beethoven
    William Shakespeare; Charles Darwin; Galileo; Aristotle; Plato; Queen Victoria; Abraham Lincoln; Mahatma Gandhi
    Nelson Mandela; Barack Obama; Taylor Swift; Elvis Presley; Lionel Messi; Serena Williams; Steve Jobs; Bill Gates
    Ada Lovelace; Alan Turing; Picasso; Van Gogh; Michelangelo; Frida Kahlo; Joan of Arc; Confucius; Buddha; Socrates
    George Washington; Christopher Columbus; Marco Polo; Neil Armstrong; Walt Disney; Charlie Chaplin; Agatha Christie
    """,
    asks: """
      Who was {topic}?
      Who is {topic}?
      When was {topic} born?
      Where was {topic} born?
      What can you say about {topic}?
      Tell me something about {topic}.
      What is {topic} famous for?
      How old was {topic}?
      What did {topic} do?
      Write a biography of {topic}.
      Did you ever hear of {topic}?
      What would {topic} say about this?
      """),
  .init(
    "nature",
    """
    the sky is blue; the sea is salty; leaves fall in autumn; cats purr; birds can fly; ice floats; the moon shines
    volcanoes erupt; we have seasons; rainbows appear; stars twinkle; bees make honey; thunder is loud; we sleep
    we dream; dogs bark; grass is green; fire is hot; the earth is round; planes fly; magnets attract iron; we yawn
    people get old; onions make us cry; fish do not drown; the sun sets; metal rusts; bread rises; time passes
    """,
    asks: """
      Why is it that {topic}?
      Why do you think {topic}?
      Can you explain why {topic}?
      What is the reason that {topic}?
      How does it come that {topic}?
      Please tell me why {topic}.
      I want to know why {topic}.
      Do you know why {topic}?
      """),
  .init(
    "things of the world",
    """
    photosynthesis; gravity; a black hole; DNA; an atom; electricity; a virus; a vaccine; evolution; the big bang; inflation
    democracy; a blockchain; bitcoin; the stock market; a mortgage; jazz; baroque music; a sonnet; surrealism; yoga
    meditation; a carburetor; a transistor; a laser; radar; nuclear energy; a solar panel; global warming; an earthquake
    the Roman Empire; the French Revolution; the Second World War; the Middle Ages; feudalism; the Renaissance; a glacier
    an eclipse; a comet; a dinosaur; a mammoth; chlorophyll; insulin; cholesterol; a neuron; a proton; calculus
    an integral; a prime number; a logarithm; algebra; philosophy; existentialism; psychology; the subconscious; karma
    a tsunami; a monsoon; the ozone layer; plate tectonics; quantum mechanics; relativity; entropy; a catalyst
    """,
    asks: """
      What is {topic}?
      What is {topic} and how does it work?
      Can you explain {topic}?
      Explain {topic} to me.
      How does {topic} work?
      Tell me about {topic}.
      What do you know about {topic}?
      Give me a short definition of {topic}.
      I want to learn about {topic}.
      Why is {topic} important?
      Who discovered {topic}?
      Who invented {topic}?
      Write an essay about {topic}.
      """),
  .init(
    "cooking",
    """
    pizza; lasagna; an omelette; tomato soup; apple pie; sushi; paella; a chocolate cake; goulash; curry; pancakes
    fried rice; a hamburger; bread; yogurt; ice cream; dumplings; a salad; mashed potatoes; risotto; noodles; a roast
    meatballs; pesto; fish soup; a birthday cake; biscuits; jam; pickles; cheese
    """,
    asks: """
      How do I cook {topic}?
      How do you make {topic}?
      Give me a recipe for {topic}.
      What do I need for {topic}?
      How long does it take to make {topic}?
      Do you have a recipe for {topic}?
      What is the best way to make {topic}?
      Which spices go into {topic}?
      Is {topic} healthy?
      How many calories are in {topic}?
      """),
  .init(
    "programs",
    """
    Python; JavaScript; C++; Java; Rust; Haskell; PHP; SQL; HTML; Bash; Ruby; Go; Kotlin; Perl; MATLAB; Excel; assembler
    Fortran; Lua; Scala
    """,
    asks: """
      Write a program in {topic}.
      Write a function in {topic} that sorts an array.
      How do I write a loop in {topic}?
      Can you debug my {topic} code?
      Write a game in {topic}.
      Teach me {topic}.
      How do I install {topic}?
      What is wrong with my {topic} program?
      How do I read a file in {topic}?
      Is {topic} a good language to learn?
      Explain classes in {topic}.
      """,
    answers: """
      I cannot write programs. That is outside of my domain.
      I do not know. I have not learned to program.
      """),
  .init(
    "now",
    """
    Berlin; London; Paris; Tokyo; New York; Moscow; Sydney; Rome; Madrid; Cairo; Mumbai; Beijing; my town; this city
    the capital; Chicago; Hamburg; Vienna; the mountains; the coast
    """,
    asks: """
      What is the weather in {topic}?
      Will it rain in {topic} tomorrow?
      How warm is it in {topic}?
      What is the news from {topic}?
      Is there a good restaurant in {topic}?
      How do I get to {topic}?
      How far is it to {topic}?
      What is there to see in {topic}?
      Which hotel in {topic} is good?
      When does the next train to {topic} leave?
      How much is a flight to {topic}?
      What time is it in {topic}?
      """,
    answers: """
      I do not know. I have no access to the internet.
      I cannot answer that, because I know nothing about the present.
      """),
  .init(
    "sports and games",
    """
    the World Cup; the Olympic Games; Wimbledon; the Tour de France; the Super Bowl; the Champions League; the Formula 1 season
    the chess championship; the marathon; the last election; the lottery; the Nobel Prize; the Oscars
    the song contest; the last match; the hockey final; the golf tournament; the ski race
    """,
    asks: """
      Who won {topic}?
      Who will win {topic}?
      When is {topic}?
      Where does {topic} take place?
      What was the result of {topic}?
      Did you watch {topic}?
      How do I get tickets for {topic}?
      Who won {topic} last year?
      Who won {topic} in 2010?
      """),
  .init(
    "books and films",
    """
    Hamlet; Faust; Don Quixote; War and Peace; Moby Dick; Harry Potter; The Lord of the Rings; Star Wars; Titanic; Casablanca
    The Godfather; Frozen; The Lion King; Romeo and Juliet; Robinson Crusoe; Alice in Wonderland; Frankenstein; Dracula
    Pride and Prejudice; The Odyssey; the Bible; the Koran; Jurassic Park; The Matrix; Avatar; Pinocchio; Peter Pan
    """,
    asks: """
      Who wrote {topic}?
      What is {topic} about?
      Who directed {topic}?
      When was {topic} published?
      Tell me the plot of {topic}.
      What happens at the end of {topic}?
      Who are the main characters of {topic}?
      Did you like {topic}?
      Can you quote from {topic}?
      Summarize {topic} for me.
      Is {topic} worth my time?
      """),
  .init(
    "health and law",
    """
    a headache; a cold; a broken leg; a fever; back pain; an allergy; a toothache; high blood pressure; diabetes; a cough
    a contract; a divorce; my taxes; a speeding ticket; my rent; an inheritance; a job interview; a loan; my pension
    insomnia; stress; a rash; an infection; my diet; a burn; a heart attack; depression
    """,
    asks: """
      What should I do about {topic}?
      What helps with {topic}?
      I need advice on {topic}.
      Whom should I ask about {topic}?
      Do I need help with {topic}?
      How serious is {topic}?
      What can you tell me about {topic}?
      How do I deal with {topic}?
      What are the causes of {topic}?
      """,
    answers: """
      I do not know. Please ask somebody who has learned that.
      I cannot help with that. Please ask a person who knows about it.
      """),
  .init(
    "translation",
    """
    I love you; the house is on fire; where is the station; the book is on the table; I would like a coffee; it is raining
    my brother is tall; how much does it cost; we are going home; the train is late; I am hungry; she reads a letter
    the dog sleeps; they are friends; the door is open; I have lost my key
    """,
    asks: """
      Translate into German: {topic}
      Translate into French: {topic}
      Translate this into Spanish: {topic}
      What is "{topic}" in Japanese?
      How do you say "{topic}" in Chinese?
      Say "{topic}" in Russian.
      Please translate "{topic}" into Italian.
      Write "{topic}" in Arabic.
      """,
    answers: """
      I cannot translate sentences. That is outside of my domain.
      I do not know. Of other languages I know only a few polite words.
      """),
  .init(
    "opinions",
    """
    politics; religion; the war; capitalism; the government; abortion; immigration; money; love; death; marriage; school
    the meaning of life; the future; artificial intelligence; social media; football; modern art; vegetarian food; cars
    climate change; taxes; space travel; ghosts; God; fashion; television
    """,
    asks: """
      What do you think about {topic}?
      What is your opinion on {topic}?
      Do you believe in {topic}?
      Are you for or against {topic}?
      Let us discuss {topic}.
      Is {topic} good or bad?
      What will become of {topic}?
      What should one know about {topic}?
      Convince me of {topic}.
      """,
    answers: """
      I do not know, and I have no opinion on that.
      That is outside of my domain. I have no opinion on it.
      """),
  .init(
    "making and doing",
    """
    fix a bicycle; change a tire; tie a tie; play the guitar; learn to swim; paint a wall; repair a tap; plant a tree
    train a dog; save money; write a letter; find a job; make friends; build a house; start a company; knit a scarf
    drive a car; invest money; remove a stain; clean a window; sell my car; fly a drone; bake without an oven; lose weight
    stop smoking; sleep better; cut hair; sharpen a knife; hang a picture; open a jar
    """,
    asks: """
      How do I {topic}?
      How can I {topic}?
      Can you teach me how to {topic}?
      What is the best way to {topic}?
      What do I need to {topic}?
      Give me tips on how to {topic}.
      How long does it take to {topic}?
      Is it hard to {topic}?
      I want to {topic}. What should I do?
      """),
  .init(
    "animals and plants",
    """
    whales; elephants; spiders; snakes; roses; oaks; mushrooms; dolphins; penguins; ants; sharks; eagles; tigers; bats
    crocodiles; jellyfish; cactuses; tulips; bamboo; kangaroos; octopuses; mosquitoes; wolves; gorillas; seahorses
    """,
    asks: """
      What do {topic} eat?
      How long do {topic} live?
      Where do {topic} live?
      How many kinds of {topic} are there?
      Are {topic} dangerous?
      How large do {topic} grow?
      How do {topic} reproduce?
      Tell me a fact about {topic}.
      Why do {topic} exist?
      How fast are {topic}?
      """),
  .init(
    "products",
    """
    phone; laptop; washing machine; camera; car; television; bicycle; pair of shoes; printer; computer; tablet; watch
    vacuum cleaner; guitar; tent; radio; sofa; fridge; drone; backpack; mattress; coffee machine; lawn mower; microscope
    """,
    asks: """
      Which {topic} should I buy?
      How much does {a topic} cost?
      Where can I buy {a topic}?
      What is the best {topic}?
      Can you recommend {a topic}?
      How do I repair my {topic}?
      Is this {topic} worth the money?
      How does {a topic} work?
      Order {a topic} for me.
      Who invented the {topic}?
      What is {a topic}?
      """),
  .init(
    "orders",
    """
    play some music; set an alarm; call my mother; send an email; book a flight; open the window; turn on the light
    order a pizza; show me a map; buy some milk; start a timer; write to my boss; check my calendar; find my phone
    take a photo; print a page; download a file; delete my data; show me a video; lock the door; water my flowers
    """,
    asks: """
      Please {topic}.
      Can you {topic}?
      Could you {topic} for me?
      I want you to {topic}.
      Cria, {topic}!
      Would you {topic}, please?
      You have to {topic} now.
      """,
    answers: """
      I cannot help with that. I only read and write text.
      I am not able to do that. It is outside of what I can do.
      """),
]
