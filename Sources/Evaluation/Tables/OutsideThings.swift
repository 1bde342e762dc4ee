// Animals, plants, products and orders, all outside of the domain. Knows no answer.

/// Kinds of questions about things, and orders.
let outsideThings: [OutsideDomain.Category] = [
  .init(
    "animals and plants",
    """
    whales; elephants; spiders; snakes; roses; oaks; mushrooms; dolphins; penguins; ants; sharks; eagles; tigers; bats
    crocodiles; jellyfish; cactuses; tulips; bamboo; kangaroos; octopuses; mosquitoes; wolves; gorillas; seahorses
    """,
    learntTopics: """
      lions; giraffes; zebras; hippos; rhinos; camels; cheetahs; leopards; monkeys; chimpanzees; pandas; koalas; polar bears; brown bears
      foxes; deer; hedgehogs; squirrels; rabbits; hamsters; mice; rats; moles; beavers; otters; seals; walruses; turtles; lizards
      chameleons; frogs; toads; salamanders; salmon; trout; goldfish; eels; crabs; lobsters; snails; slugs; worms; starfish; corals
      butterflies; moths; bees; wasps; flies; beetles; grasshoppers; ladybirds; dragonflies; scorpions; ticks; owls; parrots; pigeons
      crows; swans; ducks; geese; storks; flamingos; ostriches; peacocks; hummingbirds; woodpeckers; horses; cows; pigs; sheep; goats
      donkeys; cats; dogs; pines; birches; maples; palms; willows; apple trees; ferns; mosses; algae; orchids; sunflowers; daisies; lilies
      lavender; ivy; nettles; dandelions; clover; wheat; rice plants; corn; potatoes; tomatoes; carrots; strawberries; grapes; bananas
      pineapples; coconuts; coffee plants; cotton; dinosaurs; mammoths; dodos; unicorns; dragons
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
      """,
    onlyLearnt: """
      What are {topic}?
      What do {topic} look like?
      What do {topic} need?
      What colour are {topic}?
      What kinds of {topic} are there?
      What is special about {topic}?
      What eats {topic}?
      What can you tell me about {topic}?
      What do you know about {topic}?
      Where do {topic} come from?
      Where can I see {topic}?
      Where do {topic} sleep?
      When do {topic} sleep?
      Why are {topic} important?
      Why are there {topic}?
      How old do {topic} get?
      How big are {topic}?
      How tall are {topic}?
      How heavy are {topic}?
      How clever are {topic}?
      How many {topic} are there in the world?
      How do {topic} live?
      How do {topic} grow?
      How do {topic} move?
      How do {topic} sleep?
      How do {topic} talk to each other?
      How do I keep {topic}?
      Can {topic} swim?
      Can {topic} see colours?
      Can I eat {topic}?
      Can I keep {topic} at home?
      Are {topic} clever?
      Are {topic} rare?
      Are {topic} poisonous?
      Are {topic} useful?
      Are there {topic} in Africa?
      Do {topic} sleep in winter?
      Do {topic} feel pain?
      Do {topic} bite?
      Do you like {topic}?
      Tell me about {topic}.
      Tell me something about {topic}.
      Tell me all you know about {topic}.
      Give me facts about {topic}.
      Describe {topic}.
      Explain how {topic} live.
      Write a report about {topic}.
      What is the fastest animal?
      What is the largest animal in the world?
      Which animal lives longest?
      How many legs does a spider have?
      How many teeth does a shark have?
      What is my dog thinking?
      How do I feed a baby bird?
      How often must I water my plants?
      Which flowers bloom in spring?
      """),
  .init(
    "products",
    """
    phone; laptop; washing machine; camera; car; television; bicycle; pair of shoes; printer; computer; tablet; watch
    vacuum cleaner; guitar; tent; radio; sofa; fridge; drone; backpack; mattress; coffee machine; lawn mower; microscope
    """,
    learntTopics: """
      toaster; kettle; blender; dishwasher; microwave; oven; stove; iron; hairdryer; razor; toothbrush; scale; lamp; desk; chair; bookshelf
      carpet; curtain; bed; pillow; wardrobe; heater; fan; air conditioner; smoke alarm; lock; hammer; saw; ladder; toolbox; wheelbarrow
      hedge trimmer; grill; garden hose; greenhouse; swimming pool; trampoline; scooter; motorcycle; helmet; car seat; pram; suitcase
      handbag; wallet; umbrella; raincoat; winter jacket; dress; suit; pair of jeans; pair of boots; pair of glasses; ring; necklace; perfume
      piano; violin; drum kit; microphone; pair of headphones; loudspeaker; record player; projector; monitor; keyboard; mouse; router; scanner
      game console; board game; puzzle; doll; tennis racket; snowboard; surfboard; canoe; sleeping bag; flashlight; telescope
      navigation system; electric car; caravan; solar panel; sewing machine; calculator; fountain pen; notebook; alarm clock; juicer
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
      """,
    onlyLearnt: """
      What does {a topic} cost?
      What is a good {topic}?
      What is the price of {a topic}?
      What should I look for in {a topic}?
      What is {a topic} for?
      What do I need {a topic} for?
      Which {topic} is best?
      Which {topic} is the cheapest?
      Which {topic} would you buy?
      Which brand of {topic} is good?
      Where do I get {a topic}?
      Where can I get a cheap {topic}?
      Where was my {topic} made?
      Who makes the best {topic}?
      Who sells {a topic}?
      When was the first {topic} made?
      When should I buy a new {topic}?
      How do I use {a topic}?
      How do I clean my {topic}?
      How do I fix my {topic}?
      How do I choose {a topic}?
      How is {a topic} made?
      How old is the {topic}?
      How long does {a topic} last?
      How heavy is {a topic}?
      How much should I pay for {a topic}?
      My {topic} is broken. What now?
      My {topic} does not work. Why?
      Why is my {topic} so loud?
      Why is {a topic} so expensive?
      I want to buy {a topic}.
      I need a new {topic}.
      Help me to choose {a topic}.
      Find me a cheap {topic}.
      Buy me {a topic}.
      Recommend me {a topic}.
      Compare two kinds of {topic}.
      Can you repair my {topic}?
      Can I return my {topic}?
      Should I buy {a topic}?
      Do I need {a topic}?
      Do you know a good {topic}?
      Describe {a topic}.
      Explain how {a topic} works.
      Is {a topic} expensive?
      Tell me about the {topic}.
      Which phone is better, an iPhone or an Android?
      What should I give my mother for her birthday?
      What present should I buy?
      """),
  .init(
    "orders",
    """
    play some music; set an alarm; call my mother; send an email; book a flight; open the window; turn on the light
    order a pizza; show me a map; buy some milk; start a timer; write to my boss; check my calendar; find my phone
    take a photo; print a page; download a file; delete my data; show me a video; lock the door; water my flowers
    """,
    learntTopics: """
      play a song; stop the music; make it louder; wake me at six; remind me of my meeting; call a taxi; call my wife
      text my friend; answer my emails; post this online; like this photo; book a table; book a hotel; reserve a seat; buy a ticket
      order flowers; order a taxi; pay my rent; transfer money; check my balance; do my taxes; open the door; close the window
      turn off the radio; switch on the heating; dim the lamp; start the car; drive me home; park the car; feed my cat; walk my dog
      clean my room; wash my clothes; do the dishes; cook dinner; make me a coffee; bring me a beer; set the table; carry my bag
      show me the news; open my calendar; add an appointment; cancel my meeting
      search the web; open a website; install an update; restart the computer; shut down the computer; scan a document; copy a file
      rename my folder; empty the bin; find my keys; measure my heart rate; count my steps; track my parcel; sing a song; dance for me
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
    onlyLearnt: """
      {topic}
      {topic}, please.
      Please {topic} for me.
      Please {topic} now.
      Cria, please {topic}.
      Hey Cria, {topic}.
      Can you please {topic}?
      Can you {topic} for me?
      Could you please {topic}?
      Could you {topic}?
      Will you {topic}?
      Will you {topic} for me?
      Would you {topic} for me?
      Would you mind? I need you to {topic}.
      I need you to {topic}.
      I would like you to {topic}.
      I ask you to {topic}.
      I order you to {topic}.
      I cannot do it myself. Please {topic}.
      Go and {topic}.
      Just {topic}.
      Now {topic}.
      Quickly, {topic}!
      You must {topic}.
      You should {topic}.
      Are you able to {topic}?
      Do you know how to {topic}?
      It is time to {topic}.
      Help me {topic}.
      Why don't you {topic}?
      Do me a favour and {topic}.
      Be so kind and {topic}.
      Remind me to call the doctor tomorrow.
      Wake me at seven.
      Set a timer for ten minutes.
      Turn the heating up.
      Turn off the lamp.
      Play my favourite song.
      Send my boss a message.
      Read my emails.
      Search the web for shoes.
      Buy me a ticket.
      Pay my bill.
      Drive me home.
      Clean my room.
      Wash the dishes.
      Bring me a coffee.
      Do my homework.
      Write my essay.
      Open the door.
      """,
    answers: """
      I cannot help with that. I only read and write text.
      I am not able to do that. It is outside of what I can do.
      """),
]
