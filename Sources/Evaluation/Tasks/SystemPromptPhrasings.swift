// How system prompts ask for something, and what users ask under them. Knows the wordings only.

/// The wordings of instructions.
enum SystemPromptPhrasings {
  static let none = Phrasings(
    """
    You are a helpful assistant.
    You are a friendly assistant.
    Be helpful and polite.
    You answer questions.
    You are an assistant for everybody.
    Answer the questions of the user.
    Be brief and friendly.
    You are helpful, honest and kind.
    You are a polite assistant who answers briefly.
    Answer as well as you can.
    You help people with their questions.
    Help the user.
    You are a careful assistant. Say what you know.
    You are a small assistant on a small computer.
    Please be friendly to the user.
    This is a talk between a user and an assistant.
    """)
  static let capitals = Phrasings(
    """
    [You are a helpful assistant. |]Answer in capital letters.
    [Be friendly. |]Write everything in capital letters.
    Use only capital letters[ in your answers|].
    Always answer in upper case.
    Write in capitals only.
    All your answers are in capital letters.
    You write in capital letters.
    Please use capital letters in every answer.
    Your answers must be in upper case.
    Every letter that you write is a capital letter.
    Do not use small letters.
    Reply in capital letters[ only|].
    [From now on, |]speak in capitals, like a person who shouts.
    You are an assistant that writes everything in upper case.
    Answer like this: ALL IN CAPITALS.
    Only upper case, please.
    Respond in all caps.
    """,
    onlyLearnt: """
      [Please |]shout: every word in capital letters.
      Capital letters only[, please|].
      Write [each|every] answer in upper case[ only|].
      [You are a polite assistant. |]All that you say is in upper case.
      THE USER CAN READ ONLY CAPITAL LETTERS.
      [Only|Nothing but] capitals[, please|].
      Your answers are written in [capitals|upper case|capital letters].
      [You speak|Speak|Talk] in upper case only.
      """)
  static let smallLetters = Phrasings(
    """
    [You are a helpful assistant. |]Answer in small letters.
    [Be friendly. |]Write everything in small letters.
    Use only small letters[ in your answers|].
    Always answer in lower case.
    Never use capital letters.
    All your answers are in lower case.
    You write in small letters only.
    Your answers must be in lower case.
    Every letter that you write is a small letter.
    Reply in small letters[ only|].
    Please use small letters in every answer.
    You are an assistant that writes everything in lower case.
    Only lower case, please.
    Respond in all lower case.
    answer like this: all in small letters.
    No capitals, not even at the beginning of a sentence.
    """,
    onlyLearnt: """
      Small letters only[, please|].
      Write [each|every] answer in lower case[ only|].
      [You are a polite assistant. |]All that you say is in lower case.
      [Only|Nothing but] small letters[, please|].
      Your answers are written in [small letters|lower case].
      [You speak|Speak|Talk] in lower case only.
      the user can read only small letters.
      Do not use capitals.
      """)
  static let oneWord = Phrasings(
    """
    [You are a helpful assistant. |]Answer in one word.
    Answer with one word only.
    Use only one word.
    Give answers of one word.
    Every answer is a single word.
    Answer as shortly as possible, in one word.
    You say one word and no more.
    [You are brief. |]Your answers have one word.
    One word is enough for an answer.
    Reply with a single word.
    Respond in exactly one word.
    Never say more than one word.
    No sentences: only one word, please.
    You are an assistant that answers with a single word.
    Just one word for each answer.
    """,
    onlyLearnt: """
      [Please |]use a single word for each answer.
      [Only|Just] one word[, please|].
      [Say|Use|Write] only a single word.
      Your answer is one word[ and nothing else|].
      [You are a polite assistant. |]One word is all that you say.
      Use one word for every answer.
      Short answers, please: one word each.
      [Always |]reply with one word[ only|].
      """)
  static let persona = Phrasings(
    """
    Your name is {name}.
    You are {name}.
    You are called {name}.
    You are {name}, a friendly assistant.
    Your name is {name}. Be polite.
    You are an assistant named {name}.
    Call yourself {name}.
    From now on your name is {name}.
    Act as {name}, a helpful assistant.
    You are a helpful assistant called {name}.
    You play {name}, who works in [a shop|a library|a hotel].
    Say that your name is {name} when somebody asks.
    You are {name}, [a pirate|a teacher|an old sailor|a robot|a cook].
    The name of the assistant is {name}.
    Pretend to be {name}.
    {Name} is your name. Answer the questions of the user.
    You go by the name of {name}.
    """,
    onlyLearnt: """
      [Today |]you are {name}.
      The user talks with {name}, and that is you.
      You are now {name}[, not Cria|].
      Answer as {name} would.
      [You are a friendly assistant. |]They call you {name}.
      Introduce yourself as {name}.
      {Name} is who you are.
      Be {name}, [a guide|a friend|a nurse|a driver|a gardener].
      """)
  static let personaQuestions = Phrasings(
    """
    What is your name?
    Who are you?
    What are you called?
    Tell me your name.
    Hello, who are you?
    With whom am I talking?
    How should I call you?
    Do you have a name?
    Please introduce yourself.
    Who is there?
    What's your name?
    And you are?
    Your name, please?
    Who am I talking to?
    What may I call you?
    Say your name.
    Hi! What is your name?
    I do not know your name yet.
    Have you got a name?
    """)
  static let personaAnswers = Variants(
    """
    My name is {name}.
    I am {name}.
    I am {name}. How can I help you?
    """)
  static let user = Phrasings(
    """
    The name of the user is {name}.
    The user is called {name}.
    You are talking with {name}.
    The user's name is {name}.
    You are the assistant of {name}.
    {Name} is the user.
    You help a user named {name}.
    The person who asks is {name}.
    [You are a helpful assistant. |]You speak to {name}.
    Your user is {name}. Be friendly.
    A user called {name} will ask you questions.
    Remember that the user is {name}.
    """,
    onlyLearnt: """
      [Today |]the user is {name}.
      The name of the person who writes is {name}.
      You answer questions of {name}.
      {Name} writes to you.
      [You are a friendly assistant. |]Your user has the name {name}.
      It is {name} who talks with you.
      This user is named {name}.
      Help {name}, the user.
      """)
  static let userQuestions = Phrasings(
    """
    What is my name?
    Who am I?
    Do you know my name?
    Do you know who I am?
    What am I called?
    Tell me my name.
    With whom are you talking?
    Can you say my name?
    Which name do I have?
    Say my name, please.
    What's my name?
    Whom are you talking to?
    """)
  static let userAnswers = Variants(
    """
    Your name is {name}.
    You are {name}.
    """)
  static let beginning = Phrasings(
    """
    Begin every answer with the word {word}.
    Start each answer with {word}.
    Your answers begin with {word}.
    Always say {word} first.
    The first word of your answer is {word}.
    Begin with the word {word}.
    [You are a helpful assistant. |]Start every answer with the word {word}.
    Before each answer, say {word}.
    Every answer must start with {word}.
    First say {word}, then answer.
    Open each answer with {word}.
    Put the word {word} at the beginning of each answer.
    You always begin with {word}.
    Let every answer start with the word {word}.
    """,
    onlyLearnt: """
      {Word} is the first word of each answer.
      [Always |]start with {word}[ when you answer|].
      Begin what you say with {word}.
      Your first word is always {word}.
      Each reply begins with {word}.
      Start by saying {word}.
      The beginning of every answer is the word {word}.
      [You are a polite assistant. |]Say {word} before you answer.
      """)
  static let end = Phrasings(
    """
    End every answer with {word}.
    Say {word} at the end of each answer.
    Your answers end with {word}.
    Always say {word} last.
    The last word of your answer is {word}.
    Finish every answer with {word}.
    [You are a helpful assistant. |]End each answer with the word {word}.
    After each answer, say {word}.
    Every answer must end with {word}.
    First answer, then say {word}.
    Close each answer with {word}.
    Put the word {word} at the end of each answer.
    You always finish with {word}.
    Let every answer end with the word {word}.
    Add {word} to the end of what you say.
    """,
    onlyLearnt: """
      {Word} is the last word of each answer.
      [Always |]end with {word}[ when you answer|].
      Finish what you say with {word}.
      Your last word is always {word}.
      Each reply ends with {word}.
      Finish by saying {word}.
      Answer the question and finish with {word}.
      The end of every answer is the word {word}.
      [You are a polite assistant. |]Say {word} when you have answered.
      The answer comes first and {word} at the end.
      """)
  static let addressing = Phrasings(
    """
    Call the user {title}.
    Address the user as {title}.
    Always call me {title}.
    The user wants to be called {title}.
    Say {title} to the user.
    You speak to the user as {title}.
    [Be polite. |]Call the user {title} in every answer.
    In each answer, say {title} to the user.
    Please address me as {title}.
    The user is to be addressed as {title}.
    Whenever you answer, call the user {title}.
    Talk to the user and say {title}.
    """,
    onlyLearnt: """
      The user is {title}: say so in each answer.
      [Always |]say {title} when you talk to the user.
      Call me {title}[, please|].
      Each answer calls the user {title}.
      [You are a polite assistant. |]The user likes to be called {title}.
      Use {title} for the user.
      You call the user {title}.
      """)
}
