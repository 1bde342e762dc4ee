// What one asks to know that lies outside of the domain: countries, people, nature, the world. Knows no answer.

/// Kinds of questions for knowledge of the world.
let outsideKnowledge: [OutsideDomain.Category] = [
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
    onlyLearnt: """
      Capital of {topic}?
      The capital of {topic}, please.
      Tell me the capital of {topic}.
      Name the capital city of {topic}.
      Which is the capital city of {topic}?
      Who is the king of {topic}?
      Who is the queen of {topic}?
      Who is the prime minister of {topic}?
      Who rules {topic}?
      Who leads {topic} now?
      Which party governs {topic}?
      How many inhabitants does {topic} have?
      How many people are there in {topic}?
      How big is {topic}?
      How many square kilometres does {topic} cover?
      What is the area of {topic}?
      Is {topic} larger than Texas?
      How many cities are there in {topic}?
      Name three cities in {topic}.
      Which rivers flow through {topic}?
      What is the longest river of {topic}?
      Which mountains are there in {topic}?
      Does {topic} have a coast?
      Which countries border on {topic}?
      Which sea lies next to {topic}?
      Describe the flag of {topic}.
      Which colours are in the flag of {topic}?
      How old is {topic}?
      When was {topic} founded?
      Which wars did {topic} fight?
      Tell me about the history of {topic}.
      What do people eat in {topic}?
      What is the national dish of {topic}?
      What is the national anthem of {topic}?
      Which religion do people have in {topic}?
      Is it hot in {topic}?
      How is the climate of {topic}?
      How is the weather in {topic} today?
      Do I need a visa for {topic}?
      Is it safe to travel to {topic}?
      How do I travel to {topic}?
      What should I see in {topic}?
      Is {topic} rich or poor?
      What does {topic} export?
      How is the economy of {topic}?
      Which famous people come from {topic}?
      Which animals live in {topic}?
      On which side do they drive in {topic}?
      What is the dialling code of {topic}?
      How good is the football team of {topic}?
      What is the time zone of {topic}?
      Is {topic} a kingdom or a republic?
      What is {topic} best known for?
      Recommend a hotel in {topic}.
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
    onlyLearnt: """
      How much does {topic} make?
      What do I get for {topic}?
      What is the result of {topic}?
      Give me the result of {topic}.
      Do the sum {topic}.
      {topic} is what?
      Work out {topic} for me.
      Can you calculate {topic}?
      Could you compute {topic}, please?
      Help me with my homework: {topic}
      I need the answer to {topic}.
      Solve {topic}.
      And {topic}?
      What does {topic} equal?
      What does {topic} come to?
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
    learntTopics: """
      Mother Teresa; Martin Luther King; Winston Churchill; John F. Kennedy; Donald Trump; Angela Merkel; Vladimir Putin; Elon Musk
      Michael Jackson; Madonna; Beyoncé; Bob Dylan; John Lennon; David Bowie; Adele; Rihanna; Johann Sebastian Bach; Chopin; Verdi
      Cristiano Ronaldo; Roger Federer; Usain Bolt; Muhammad Ali; Michael Jordan; Pelé; Tiger Woods; Steffi Graf; Marilyn Monroe
      Audrey Hepburn; Tom Hanks; Meryl Streep; Steven Spielberg; Alfred Hitchcock; Charles Dickens; Jane Austen; Goethe; Tolstoy
      Homer; Dante; Cervantes; Ernest Hemingway; Mark Twain; Rembrandt; Monet; Raphael; Salvador Dalí; Sigmund Freud; Karl Marx
      Immanuel Kant; Nietzsche; Stephen Hawking; Nikola Tesla; Thomas Edison; Louis Pasteur; Archimedes; Euclid; Pythagoras
      Gauss; Euler; Copernicus; Johannes Kepler; Max Planck; Niels Bohr; Rosa Parks; Florence Nightingale; Genghis Khan
      Alexander the Great; Tutankhamun; Hannibal; Spartacus; Marie Antoinette; Louis XIV; Henry VIII; Elizabeth I; Catherine the Great
      Queen Elizabeth; Prince Charles; Simón Bolívar; Che Guevara; Mao Zedong; Fidel Castro; Vasco da Gama; Captain Cook
      Amelia Earhart; Yuri Gagarin; Mark Zuckerberg; Jeff Bezos; Greta Thunberg; the Dalai Lama; Santa Claus; Robin Hood; King Arthur
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
      """,
    onlyLearnt: """
      Where did {topic} live?
      Where did {topic} die?
      When did {topic} live?
      When did {topic} die?
      How did {topic} die?
      How old is {topic}?
      How tall was {topic}?
      How rich is {topic}?
      Was {topic} married?
      Did {topic} have children?
      Who was the wife of {topic}?
      Who were the parents of {topic}?
      Who taught {topic}?
      Why is {topic} famous?
      Why was {topic} important?
      What was {topic} known for?
      What do you know about {topic}?
      Do you know {topic}?
      Do you like {topic}?
      Have you heard of {topic}?
      Tell me about {topic}.
      Tell me about the life of {topic}.
      Give me a quote by {topic}.
      What did {topic} say?
      What did {topic} invent?
      What did {topic} discover?
      Which prizes did {topic} win?
      Which school did {topic} go to?
      Describe {topic}.
      Is {topic} still alive?
      Was {topic} a good person?
      Explain the ideas of {topic}.
      Write a speech in the style of {topic}.
      Who painted the Mona Lisa?
      Who invented the telephone?
      Who was the first man on the moon?
      Who discovered America?
      Who is the richest person in the world?
      Who is the Pope?
      Who founded Apple?
      Who was the first emperor of Rome?
      Name a famous painter.
      Name a famous scientist.
      """),
  .init(
    "nature",
    """
    the sky is blue; the sea is salty; leaves fall in autumn; cats purr; birds can fly; ice floats; the moon shines
    volcanoes erupt; we have seasons; rainbows appear; stars twinkle; bees make honey; thunder is loud; we sleep
    we dream; dogs bark; grass is green; fire is hot; the earth is round; planes fly; magnets attract iron; we yawn
    people get old; onions make us cry; fish do not drown; the sun sets; metal rusts; bread rises; time passes
    """,
    learntTopics: """
      the sun is hot; the sky is red in the evening; clouds are white; snow is cold; water boils; water is wet; wood burns; rivers flow
      the wind blows; it rains; lightning strikes; the sea has waves; there are tides; the earth turns; the moon changes its shape
      the moon has no air; planets go round the sun; mountains grow; deserts are dry; sand is yellow; gold shines; diamonds are hard
      glass breaks; balloons rise; ships float; ice melts; salt dissolves; milk turns sour; apples fall down; flowers smell
      trees lose their leaves; roots grow down; mosquitoes bite; cats hate water; dogs chase cats; owls see at night; bats hang upside down
      bears sleep in winter; birds fly south; spiders make webs; snakes shed their skin; zebras have stripes; flamingos are pink
      giraffes have long necks; ants work together; hair turns grey; we laugh; we cry; we sneeze; we get hungry; we have dreams
      the heart beats; blood is red; babies cry; teenagers sleep long; people lie; iron is heavy; the night is dark; winter is cold
      summer is warm; days get shorter; echoes exist; soap cleans; popcorn pops; cheese has holes; chilli burns; sugar is sweet
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
      """,
    onlyLearnt: """
      Why {topic}?
      Tell me why {topic}.
      Explain why {topic}.
      How is it that {topic}?
      Since when is it known that {topic}?
      Who found out why {topic}?
      What causes it that {topic}?
      What is the cause that {topic}?
      My child asks why {topic}.
      I wonder why {topic}.
      I never understood why {topic}.
      Could you tell me why {topic}?
      Is there a reason why {topic}?
      Is it true that {topic}?
      What does science say, why {topic}?
      How far away is the moon?
      How far is the sun from the earth?
      How hot is the sun?
      How old is the earth?
      How many planets are there?
      How deep is the ocean?
      How high is Mount Everest?
      How fast is light?
      How does rain form?
      How do clouds form?
      Why is snow white?
      Why is the sea blue?
      Where does the wind come from?
      What is the largest planet?
      What is the longest river in the world?
      What is the highest mountain in the world?
      What is lightning?
      What are stars made of?
      At what temperature does water boil?
      How many bones does a human have?
      How does the heart work?
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
    learntTopics: """
      a molecule; a cell; a gene; a chromosome; an enzyme; a protein; a hormone; oxygen; hydrogen; carbon dioxide; helium; uranium; plastic
      steel; concrete; glass; acid; an isotope; radioactivity; magnetism; friction; energy; light; sound; heat; a wave; a prism; a lens
      a microscope; an X-ray; a satellite; a rocket; a galaxy; a star; a planet; the Milky Way; Mars; Jupiter; Saturn; a meteor; a supernova
      the solar system; the atmosphere; a hurricane; a tornado; a thunderstorm; a flood; a drought; a desert; a rainforest; a coral reef
      the water cycle; the food chain; the greenhouse effect; an ecosystem; a fossil; the ice age; the Stone Age; the Bronze Age; a pyramid
      ancient Egypt; ancient Greece; the Ottoman Empire; the Cold War; the First World War; the Black Death; the Silk Road; slavery
      the Industrial Revolution; the Russian Revolution; the Reformation; the Crusades; colonialism; communism; socialism; fascism
      liberalism; monarchy; a republic; a constitution; a parliament; human rights; the United Nations; the European Union; a tax; a bank
      interest; a share; a bond; insurance; supply and demand; a recession; unemployment; globalization; marketing; a patent; copyright
      a fraction; a percentage; a triangle; geometry; trigonometry; statistics; an equation; a derivative; infinity; pi
      the theorem of Pythagoras; chemistry; biology; physics; astronomy; geology; sociology; economics; ethics; logic; stoicism; nihilism
      Buddhism; Islam; Christianity; Hinduism; Judaism; Zen; astrology; mythology; opera; ballet; blues; hip hop; rock music; a symphony
      impressionism; cubism; Gothic architecture; a novel; a metaphor; irony; a haiku; theatre; photography; cinema; an engine; a battery
      a generator; a turbine; a helicopter; a submarine; a telescope; a refrigerator; a nuclear reactor; a wind turbine; the internet; Wi-Fi
      Bluetooth; the kidney; the liver; the brain; the heart; the immune system; a muscle; a bacterium; penicillin; cancer; malaria; a stroke
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
      """,
    onlyLearnt: """
      Define {topic}.
      What does {topic} mean?
      What is meant by {topic}?
      What exactly is {topic}?
      What do people call {topic}?
      Describe {topic}.
      Describe {topic} in simple words.
      Explain {topic} for a child.
      Explain {topic} in one sentence.
      Could you explain {topic} to me, please?
      I do not understand {topic}.
      I have to learn about {topic} for school.
      I have an exam about {topic}.
      Help me with my homework about {topic}.
      Teach me something about {topic}.
      Give me an example of {topic}.
      Give me some facts about {topic}.
      Where does {topic} come from?
      What causes {topic}?
      What is {topic} good for?
      What is {topic} used for?
      What happens in {topic}?
      When was {topic} discovered?
      When did {topic} begin?
      How is {topic} measured?
      How is {topic} made?
      How did {topic} start?
      How dangerous is {topic}?
      Is {topic} dangerous?
      Is {topic} real?
      Who first wrote about {topic}?
      Can you write about {topic}?
      Have you heard of {topic}?
      Do you understand {topic}?
      What is the history of {topic}?
      When did the First World War start?
      When did the Berlin Wall fall?
      When did the Titanic sink?
      How many atoms are in a molecule of water?
      What is the formula of water?
      Solve the equation 3x = 12.
      What is the square root of 144?
      What is the value of pi?
      How many kilometres is a mile?
      How many seconds are in a year?
      How many grams are in a pound?
      """),
]
