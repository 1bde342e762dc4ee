// Health, translations, opinions and practical advice, which Cria cannot give. Knows no answer.

/// Kinds of questions for advice and opinions.
let outsideLife: [OutsideDomain.Category] = [
  .init(
    "health and law",
    """
    a headache; a cold; a broken leg; a fever; back pain; an allergy; a toothache; high blood pressure; diabetes; a cough
    a contract; a divorce; my taxes; a speeding ticket; my rent; an inheritance; a job interview; a loan; my pension
    insomnia; stress; a rash; an infection; my diet; a burn; a heart attack; depression
    """,
    learntTopics: """
      asthma; hay fever; a sore throat; a stomach ache; migraine; dizziness; a nosebleed; a sprained ankle; a bee sting; a sunburn; acne
      warts; low blood pressure; anaemia; obesity; an ulcer; food poisoning; a hangover; pneumonia; measles; chickenpox; arthritis; gout
      a stiff neck; snoring; panic attacks; anxiety; burnout; an addiction; my teeth; my eyes; my knee; my weight; pregnancy; a tick bite
      a will; a lawsuit; a fine; custody; alimony; bankruptcy; my debts; a mortgage contract; a patent application; my visa; my passport
      a complaint; a parking ticket; a noisy neighbour; my landlord; a warranty; a theft; an accident; my insurance; a dismissal; my salary
      a mean boss; my tax return; child benefit; a work permit; an eviction
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
    onlyLearnt: """
      How do I get rid of {topic}?
      How can I treat {topic}?
      How can I avoid {topic}?
      How long does {topic} last?
      How dangerous is {topic}?
      How much does {topic} cost?
      What is good against {topic}?
      What can I do about {topic}?
      What can I take for {topic}?
      What causes {topic}?
      What are the signs of {topic}?
      What is the best treatment for {topic}?
      What is the law about {topic}?
      What are my rights with {topic}?
      What does a lawyer say about {topic}?
      Which medicine helps with {topic}?
      Which pills should I take for {topic}?
      Which doctor do I need for {topic}?
      Should I see a doctor about {topic}?
      Should I worry about {topic}?
      Should I go to hospital with {topic}?
      Do I need a lawyer for {topic}?
      Do you know something about {topic}?
      Can you help me with {topic}?
      Can you give me advice about {topic}?
      Give me advice about {topic}.
      Give me some tips about {topic}.
      Is there a cure for {topic}?
      Is {topic} dangerous?
      Where do I get help with {topic}?
      Why do I have {topic}?
      Explain {topic} to me.
      Which vitamins should I take?
      How many tablets may I take a day?
      Is coffee bad for me?
      How much should I weigh?
      How much tax do I have to pay?
      May my landlord raise the rent?
      Can I sue my neighbour?
      My stomach hurts, which medicine should I take?
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
    learntTopics: """
      where is the toilet; I am lost; can you help me; the food is good; I would like to pay; the bill please; how far is it to the beach
      my name is Anna; I live in a small town; I have two brothers; the weather is nice; he drinks a beer; we have time; I do not eat meat
      the shop is closed; my car is broken; call the police; I need a doctor; what a beautiful garden; she works in a bank
      the children are playing; the cat sits on the roof; I will come tomorrow; he was here yesterday; we bought a house; I miss you
      the bird sings; my shoes are wet; the soup is cold; you are beautiful; happy birthday; the sun is shining; it is too expensive
      I have a reservation; when does the museum open; a table for two; this is my wife; the river is deep; nobody knows the answer
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
    onlyLearnt: """
      Translate into Spanish: {topic}
      Translate "{topic}" into German.
      Translate "{topic}" to French.
      Translate this sentence into Italian: {topic}
      Translate the sentence "{topic}" into Portuguese.
      Please translate this into Dutch: {topic}
      Can you translate "{topic}" into Turkish?
      Could you translate "{topic}" into Polish for me?
      How do I say "{topic}" in Spanish?
      How would you say "{topic}" in Hindi?
      How do you write "{topic}" in Greek?
      How do people say "{topic}" in Korean?
      What does "{topic}" mean in Latin?
      What is "{topic}" in French?
      What is the German translation of "{topic}"?
      What is the Latin for "{topic}"?
      Tell me "{topic}" in Swedish.
      Give me "{topic}" in Russian.
      Say in Japanese: {topic}
      Say in German: {topic}
      In Chinese, please: {topic}
      I need this in Spanish: {topic}
      I need the sentence "{topic}" in Arabic.
      Write this sentence in French: {topic}
      Write a letter in German.
      Translate this text for me.
      Translate my letter into English.
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
    learntTopics: """
      the monarchy; the police; the army; nuclear power; electric cars; flying; eating meat; hunting; zoos; alcohol
      smoking; drugs; gambling; video games; homework; school uniforms; feminism; racism; poverty; wealth; the rich; refugees; borders
      the death penalty; guns; advertising; the news; celebrities; pop music; poetry; tattoos; plastic surgery; friendship
      happiness; success; work; old age; youth; dreams; fate; luck; free will; heaven; hell; angels; miracles; aliens; magic
      homeopathy; vaccination; cloning; robots; self-driving cars; cash; cryptocurrency; big cities; country life; tourism
      the president; the next election; the new fashion; reality shows
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
    onlyLearnt: """
      What are your thoughts on {topic}?
      What are your views on {topic}?
      What do you feel about {topic}?
      What do you say about {topic}?
      What should I think about {topic}?
      What is good about {topic}?
      What is bad about {topic}?
      What is wrong with {topic}?
      What is the point of {topic}?
      Why do people care about {topic}?
      Why is {topic} so difficult?
      Do you like {topic}?
      Do you care about {topic}?
      Do you have an opinion on {topic}?
      Do you think {topic} is important?
      Do we need {topic}?
      Would the world be better without {topic}?
      Should we be afraid of {topic}?
      Should I worry about {topic}?
      Tell me your opinion about {topic}.
      Tell me what you think of {topic}.
      Give me arguments for {topic}.
      Give me arguments against {topic}.
      Argue against {topic}.
      Let us talk about {topic}.
      Can we talk about {topic}?
      Are you interested in {topic}?
      Is {topic} dangerous?
      Is {topic} important?
      Write a speech about {topic}.
      How will {topic} change the world?
      Whom should I vote for?
      Which party is the best?
      Does God exist?
      Is there life after death?
      Is there life on Mars?
      Will there be a war?
      Are there ghosts?
      What happens after death?
      Why are we here?
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
    learntTopics: """
      ride a horse; play the piano; learn to dance; sing better; draw a face; paint with oil; take good photos; write a novel; write a poem
      give a speech; pass an exam; study better; remember names; learn a language; read faster; wake up early; fall asleep; get fit
      build muscles; run a marathon; do a handstand; swim faster; ski; skate; surf; sail a boat; catch a fish; light a fire; pitch a tent
      grow tomatoes; mow the lawn; prune roses; make compost; keep bees; feed a parrot; wash a dog; calm a baby; change a diaper
      iron a shirt; sew a button; wash wool; fold a shirt; clean an oven; unclog a drain; fix a leak; change a bulb; drill a hole
      lay tiles; build a shelf; paint a door; assemble a bed; move house; rent a flat; buy a house; get a loan; save on taxes; open an account
      write an application; ask for a raise; quit my job; lead a team; plan a party; plan a wedding; wrap a gift; choose a wine
      open a bottle; peel a mango; cook rice; boil an egg; fry fish; roast a duck; brew beer; make soap; make candles; fold a paper plane
      juggle; whistle; do magic tricks; solve a cube; play chess; play poker; win at cards; park a car; jump-start a car; change the oil
      fix a flat tyre; reset my router; back up my phone; edit a video; make a website; sell things online; become an actor; meet a girl
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
      """,
    onlyLearnt: """
      How does one {topic}?
      How do you {topic}?
      How should I {topic}?
      How could I {topic}?
      How do people {topic}?
      How much does it cost to {topic}?
      How difficult is it to {topic}?
      How often should I {topic}?
      Where can I {topic}?
      Where do I learn to {topic}?
      When should I {topic}?
      What tools do I need to {topic}?
      What is the easiest way to {topic}?
      What is the cheapest way to {topic}?
      What do you need to {topic}?
      What should I know before I {topic}?
      Show me how to {topic}.
      Tell me how to {topic}.
      Explain how to {topic}.
      Teach me to {topic}.
      Help me to {topic}.
      Help me {topic}.
      Can you help me to {topic}?
      Can you tell me how to {topic}?
      Can you show me how to {topic}?
      Could you explain how I can {topic}?
      Can I {topic} on my own?
      Do you know how to {topic}?
      Give me some advice. I want to {topic}.
      I need to {topic}. Can you tell me how?
      I would like to {topic}. Where do I begin?
      I am trying to {topic}. Any tips?
      I cannot {topic}. What am I doing wrong?
      I tried to {topic} and failed. Why?
      Should I {topic}?
      Is it expensive to {topic}?
      What is the first step to {topic}?
      How do I become rich?
      How do I become famous?
      How do I get to the airport?
      How do I learn French quickly?
      How do I write an application?
      Give me a plan to get fit.
      """),
]
