// Cooking, programs, the present, sport and books, of which Cria knows nothing. Knows no answer.

/// Kinds of questions about what people do and watch.
let outsideDoings: [OutsideDomain.Category] = [
  .init(
    "cooking",
    """
    pizza; lasagna; an omelette; tomato soup; apple pie; sushi; paella; a chocolate cake; goulash; curry; pancakes
    fried rice; a hamburger; bread; yogurt; ice cream; dumplings; a salad; mashed potatoes; risotto; noodles; a roast
    meatballs; pesto; fish soup; a birthday cake; biscuits; jam; pickles; cheese
    """,
    learntTopics: """
      spaghetti; ravioli; gnocchi; minestrone; tiramisu; falafel; hummus; kebab; couscous; tacos; burritos; nachos; guacamole; chilli; ramen
      spring rolls; tempura; pad thai; a stir fry; chicken soup; onion soup; lentil soup; pumpkin soup; a stew; beef stew; roast chicken
      fried chicken; a steak; schnitzel; sausages; ham; bacon; fish and chips; grilled fish; shrimps; mussels; scrambled eggs; boiled eggs
      French toast; waffles; muffins; brownies; cookies; cheesecake; a carrot cake; a lemon tart; doughnuts; croissants; rolls; pretzels
      baked potatoes; French fries; potato salad; coleslaw; a Greek salad; a sandwich; a smoothie; lemonade; hot chocolate; tea; cocktails
      mulled wine; porridge; muesli; rice pudding; custard; chocolate mousse; apple sauce; mustard; mayonnaise; ketchup; butter; tofu
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
      """,
    onlyLearnt: """
      How is {topic} made?
      How is {topic} prepared?
      How do I bake {topic}?
      How do I prepare {topic}?
      Can you cook {topic}?
      Can you give me a recipe for {topic}?
      Can I freeze {topic}?
      Do you like {topic}?
      What goes into {topic}?
      What goes well with {topic}?
      What are the ingredients of {topic}?
      Which ingredients do I need for {topic}?
      What wine goes with {topic}?
      How long does {topic} keep?
      How much salt goes into {topic}?
      How much sugar is in {topic}?
      How hot must the oven be for {topic}?
      At what temperature do I bake {topic}?
      Where does {topic} come from?
      Who invented {topic}?
      I want to cook {topic}.
      I would like to eat {topic} tonight. What do I need?
      Is there meat in {topic}?
      Is {topic} vegetarian?
      Tell me how to make {topic}.
      Teach me to cook {topic}.
      What should I cook tonight?
      What can I cook with rice and tomatoes?
      What shall I eat for dinner?
      How long do I boil an egg?
      How do I make coffee?
      A recipe, please.
      Give me a recipe for dinner.
      Write me a menu for a party.
      """),
  .init(
    "programs",
    """
    Python; JavaScript; C++; Java; Rust; Haskell; PHP; SQL; HTML; Bash; Ruby; Go; Kotlin; Perl; MATLAB; Excel; assembler
    Fortran; Lua; Scala
    """,
    learntTopics: """
      C; TypeScript; R; Visual Basic; Pascal; COBOL; Lisp; Prolog; Erlang; Elixir; Clojure; Julia; Dart; Zig; OCaml; CSS; React
      Django; Node; Java for phones; shader code; PowerShell; awk; LaTeX; Scratch
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
    onlyLearnt: """
      Write code in {topic}.
      Write some {topic} code for me.
      Write a script in {topic} that renames files.
      Write a {topic} function that adds two numbers.
      Write me a small website in {topic}.
      Show me an example in {topic}.
      Give me an example of {topic} code.
      Explain this {topic} code.
      Explain functions in {topic}.
      Explain {topic} to me.
      Fix my {topic} code.
      Find the error in my {topic} code.
      My {topic} program crashes. Why?
      My {topic} code does not compile.
      How do I learn {topic}?
      How do I start with {topic}?
      How do I sort a list in {topic}?
      How do I define a variable in {topic}?
      How do I print text in {topic}?
      How do I connect to a database in {topic}?
      How fast is {topic}?
      What is {topic}?
      What is {topic} used for?
      What is the newest version of {topic}?
      What does this error in {topic} mean?
      Which is better, {topic} or another language?
      Who invented {topic}?
      Convert this program to {topic}.
      Translate my code into {topic}.
      Is {topic} hard to learn?
      Is {topic} fast enough for games?
      Do you know {topic}?
      Can you code in {topic}?
      Can you program in {topic}?
      Can you write {topic}?
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
    learntTopics: """
      Lisbon; Dublin; Athens; Warsaw; Prague; Budapest; Oslo; Stockholm; Helsinki; Copenhagen; Amsterdam; Brussels; Zurich; Geneva; Milan
      Naples; Venice; Florence; Barcelona; Seville; Munich; Frankfurt; Cologne; Manchester; Liverpool; Edinburgh; Los Angeles; San Francisco
      Boston; Seattle; Miami; Las Vegas; Washington; Toronto; Montreal; Vancouver; Mexico City; Buenos Aires; Rio de Janeiro; Lima; Bogotá
      Istanbul; Dubai; Jerusalem; Delhi; Bangkok; Hanoi; Jakarta; Manila; Seoul; Osaka; Shanghai; Hong Kong; Melbourne; Auckland; Nairobi
      Lagos; Cape Town; Johannesburg; Marrakesh; Tunis; Baghdad; Tehran; Kyiv; Saint Petersburg; the Alps; the lake; the north; the south
      the seaside; the airport; the city centre; my village; our street; the island; Disneyland
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
    onlyLearnt: """
      What is the weather like in {topic}?
      What is the weather like in {topic} today?
      How is the weather in {topic}?
      Is it raining in {topic}?
      Is it cold in {topic} now?
      Is it warm in {topic}?
      Does it snow in {topic}?
      Will it be sunny in {topic}?
      What will the weather be in {topic} tomorrow?
      What is the temperature in {topic}?
      Give me the forecast for {topic}.
      Weather in {topic}?
      What is happening in {topic}?
      What is new in {topic}?
      What is on in {topic} tonight?
      Tell me the news from {topic}.
      Where can I eat in {topic}?
      Where can I park in {topic}?
      Where can I stay in {topic}?
      Find me a hotel in {topic}.
      Find a doctor in {topic}.
      Recommend a restaurant in {topic}.
      Book a room in {topic}.
      Which museum in {topic} should I visit?
      Which sights are there in {topic}?
      Which bus goes to {topic}?
      What is the way to {topic}?
      How long does it take to drive to {topic}?
      How many people live in {topic}?
      How expensive is {topic}?
      How old is {topic}?
      Is {topic} worth a visit?
      Is {topic} beautiful?
      Is there a train to {topic}?
      Is there much traffic in {topic}?
      When does the plane to {topic} leave?
      When is the next bus to {topic}?
      Are the shops open in {topic}?
      Who is the mayor of {topic}?
      Plan a trip to {topic} for me.
      I am travelling to {topic}. What should I see?
      Will it rain tomorrow?
      What will the weather be like tomorrow?
      What is the weather forecast?
      What is in the news today?
      What is the price of gold today?
      How much is a dollar in euros today?
      What is the share price of Apple?
      When does the shop close?
      Where is the next supermarket?
      What is on television tonight?
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
    learntTopics: """
      the World Series; the European Championship; the Davis Cup; the Ryder Cup; the Asian Cup; the Winter Games; the Paralympics; the derby
      the cup final; the semifinal; the football match; the basketball game; the boxing match; the tennis final; the horse race; the regatta
      the swimming contest; the long jump; the cycling race; the rally; the rugby game; the cricket match; the volleyball final; the quiz
      the spelling contest; the Grammy; the Pulitzer Prize; the beauty contest; the cooking show; the presidential election; the vote
      the game yesterday; the poker tournament; the bridge tournament; the Boston Marathon; the season; the league; the Golden Globe
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
      """,
    onlyLearnt: """
      Who won {topic} this year?
      Who won {topic} yesterday?
      Who won {topic} in 1998?
      Who is the winner of {topic}?
      Who is going to win {topic}?
      Who played in {topic}?
      Who takes part in {topic}?
      Who is the favourite for {topic}?
      What is the score in {topic}?
      What was the score of {topic}?
      What is {topic}?
      What are the rules of {topic}?
      When was {topic}?
      When does {topic} start?
      When was the first time of {topic}?
      Where is {topic} this year?
      Where can I watch {topic}?
      Which team won {topic}?
      Which country won {topic}?
      How often is {topic}?
      How long does {topic} last?
      How many people watch {topic}?
      How can I take part in {topic}?
      How much does a ticket for {topic} cost?
      Tell me the result of {topic}.
      Tell me about {topic}.
      Do you follow {topic}?
      Are you looking forward to {topic}?
      Will Brazil win {topic}?
      How does one play poker?
      What are the rules of chess?
      Which football team is the best?
      Who is the best football player?
      Who holds the world record in the high jump?
      How many players are in a hockey team?
      What are tomorrow's lottery numbers?
      Who will win the election?
      """),
  .init(
    "books and films",
    """
    Hamlet; Faust; Don Quixote; War and Peace; Moby Dick; Harry Potter; The Lord of the Rings; Star Wars; Titanic; Casablanca
    The Godfather; Frozen; The Lion King; Romeo and Juliet; Robinson Crusoe; Alice in Wonderland; Frankenstein; Dracula
    Pride and Prejudice; The Odyssey; the Bible; the Koran; Jurassic Park; The Matrix; Avatar; Pinocchio; Peter Pan
    """,
    learntTopics: """
      Macbeth; Othello; King Lear; The Tempest; Anna Karenina; Crime and Punishment; Les Misérables; Madame Bovary; The Hobbit; Dune; Emma
      Jane Eyre; Wuthering Heights; Great Expectations; Oliver Twist; A Christmas Carol; Treasure Island; Gulliver's Travels; Ulysses
      The Great Gatsby; The Old Man and the Sea; Brave New World; Animal Farm; The Little Prince; Heidi; Pippi Longstocking; The Jungle Book
      Winnie the Pooh; Mary Poppins; The Iliad; The Divine Comedy; The Trial; The Metamorphosis; The Magic Flute; Carmen; Swan Lake; Cats
      The Hunger Games; Twilight; Sherlock Holmes; James Bond; Batman; Superman; Spider-Man; Indiana Jones; Star Trek; Game of Thrones
      Friends; The Simpsons; Sesame Street; Toy Story; Shrek; Finding Nemo; Bambi; Cinderella; Snow White; Psycho; Jaws; Rocky; Gladiator
      Forrest Gump; Pulp Fiction; Inception; Interstellar; Back to the Future; King Kong; Godzilla; Gone with the Wind; The Wizard of Oz
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
      """,
    onlyLearnt: """
      Who is the author of {topic}?
      Who plays in {topic}?
      Who acted in {topic}?
      Who is the hero of {topic}?
      Who dies in {topic}?
      What is the story of {topic}?
      What happens in {topic}?
      What is the message of {topic}?
      What is the first sentence of {topic}?
      What is the ending of {topic}?
      When was {topic} written?
      When did {topic} come out?
      Where does {topic} take place?
      Where can I watch {topic}?
      Where can I buy {topic}?
      How long is {topic}?
      How does {topic} end?
      How does {topic} begin?
      How many pages does {topic} have?
      Have you read {topic}?
      Have you seen {topic}?
      Do you know {topic}?
      Do you like {topic}?
      Tell me about {topic}.
      Tell me what happens in {topic}.
      Give me a summary of {topic}.
      Write a review of {topic}.
      Write an essay on {topic}.
      Explain {topic} to me.
      Is {topic} a good book?
      Is {topic} a good film?
      Is there a film of {topic}?
      Why is {topic} so famous?
      Recommend a book like {topic}.
      Recommend a good book.
      Recommend a film for tonight.
      Which film should I watch?
      Which song is number one?
      Sing a song.
      Write me a song.
      Write a poem about love.
      Recite a poem.
      Who sings this song?
      """),
]
