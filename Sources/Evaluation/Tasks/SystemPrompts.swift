// Doing as the system prompt says. Knows instructions; the questions come from other tasks.

import Tokenizers

/// An instruction in a system prompt and a question of another task; items and wordings are held out.
public struct SystemPrompts: EvaluationTask {
  public struct Item: Sendable {
    enum Instruction: Sendable {
      case capitals, smallLetters, oneWord
      /// A prompt that asks for nothing in particular.
      case none
      case persona(String)
      /// A word at the beginning or at the end of each answer.
      case beginning(String), end(String)
      /// How the user is to be called.
      case addressing(String)
      /// Who the user is, for the user to ask.
      case user(String)
    }
    let instruction: Instruction
    let country: Country
    /// Whether the question is for the currency, or else for a language.
    let asksForCurrency: Bool
  }

  public let name = "system"
  public let summary = "instructions of a system prompt: capitals, one word, a name, a word at the end"
  public let isChained = false

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
      let pool = NamePool.of(split)
      let instruction: Item.Instruction =
        switch random.below(11) {
        case 0: .capitals
        case 1: .smallLetters
        case 2: .oneWord
        case 8: .none
        case 3, 4: .persona(pool.person(using: &random).name)
        case 5: .beginning(random.pick(Self.words))
        case 6: .end(random.pick(Self.words))
        case 7: .addressing(random.pick(Self.titles))
        default: .user(pool.person(using: &random).name)
        }
      var country = Country.drawn(using: &random)
      while country.languages.count > 1 { country = Country.drawn(using: &random) }
      return Item(instruction: instruction, country: country, asksForCurrency: random.isOne(in: 2))
    }
  }

  public func canonicalForm(_ item: Item) -> String? { "\(item.instruction) \(item.country.name)" }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    let asked = item.asksForCurrency ? CountryPhrasings.currency : CountryPhrasings.language
    let slots: Slots = [
      "country": item.country.phrase, "currency": item.country.currency,
      "languages": item.country.languageList,
    ]
    var question = asked.phrasings.pick(.train, using: &random).text(slots, using: &random)
    var answer = asked.answers.text(slots, using: &random)
    let prompts: Phrasings
    var values: Slots = [:]
    switch item.instruction {
    case .capitals:
      prompts = SystemPromptPhrasings.capitals
      answer = answer.uppercased()
    case .smallLetters:
      prompts = SystemPromptPhrasings.smallLetters
      answer = answer.lowercased()
    case .oneWord:
      prompts = SystemPromptPhrasings.oneWord
      answer = Self.oneWord(item) + "."
    case .persona(let name):
      prompts = SystemPromptPhrasings.persona
      values = ["name": name]
      question = SystemPromptPhrasings.personaQuestions.pick(split, using: &random).text(using: &random)
      answer = SystemPromptPhrasings.personaAnswers.text(values, using: &random)
    case .beginning(let word):
      prompts = SystemPromptPhrasings.beginning
      values = ["word": word]
      answer = "\(word)! \(answer)"
    case .end(let word):
      prompts = SystemPromptPhrasings.end
      values = ["word": word]
      answer = "\(answer) \(word)!"
    case .addressing(let title):
      prompts = SystemPromptPhrasings.addressing
      values = ["title": title]
      let startsWithName = !answer.hasPrefix("The ") && !answer.hasPrefix("In ")
      answer = "\(title), " + (startsWithName ? answer : decapitalized(answer))
    case .user(let name):
      prompts = SystemPromptPhrasings.user
      values = ["name": name]
      question = SystemPromptPhrasings.userQuestions.pick(split, using: &random).text(using: &random)
      answer = SystemPromptPhrasings.userAnswers.text(values, using: &random)
    case .none: prompts = SystemPromptPhrasings.none
    }
    let prompt = prompts.pick(split, using: &random)
    return Rendering(
      [
        .init(.system, prompt.text(values, using: &random)), .init(.user, question),
        .init(.assistant, answer),
      ], phrasing: prompt.source)
  }

  public func grade(_ item: Item, _ answer: String) -> Bool {
    let words = Words(answer)
    let fact = item.asksForCurrency ? item.country.currency : item.country.languages[0]
    switch item.instruction {
    case .capitals: return words.contains(fact) && answer == answer.uppercased()
    case .smallLetters: return words.contains(fact) && answer == answer.lowercased()
    case .oneWord: return words == Words(Self.oneWord(item))
    case .persona(let name): return words.contains(name) && !words.contains("Cria")
    case .beginning(let word): return words.words.first == word.lowercased() && words.contains(fact)
    case .end(let word): return words.words.last == word.lowercased() && words.contains(fact)
    case .addressing(let title): return words.contains(title) && words.contains(fact)
    case .user(let name): return words.contains(name)
    case .none: return words.contains(fact)
    }
  }

  /// The answer in one word: the unit of a currency, or the language.
  private static func oneWord(_ item: Item) -> String {
    let fact = item.asksForCurrency ? item.country.currency : item.country.languages[0]
    return capitalized(fact.split(separator: " ").last.map(String.init) ?? fact)
  }

  private static let words = [
    "Over", "Indeed", "Hurrah", "Amen", "Done", "Listen", "Well", "Yes", "Bravo", "Ahoy", "Hello", "Now",
    "Thanks", "Great", "Sure", "Okay", "Certainly", "Attention", "Look", "Welcome", "Goodbye", "Cheers",
    "Finally", "Right", "Wonderful", "Surely", "Truly", "Exactly", "Good", "Hooray", "Stop", "Ready", "Peace",
    "Banana", "Lemon", "Tiger", "Rabbit", "Pirate", "Moon", "Sunshine", "Rainbow", "Orange", "Piano",
    "Rocket",
    "Apple", "Thunder", "Music", "Lantern", "Elephant", "Butter", "Winter", "Coffee", "Dragon", "Please",
    "Friend",
    "Bingo", "Voilà", "Enjoy", "Love", "Always",
  ]
  private static let titles = [
    "Sir", "Madam", "Captain", "Doctor", "my friend", "Professor", "Boss", "Your Majesty", "dear guest",
    "Master", "Chief", "my dear", "Your Honour", "Colonel", "dear reader", "my lady", "old friend",
    "Champion",
    "dear neighbour", "King", "Queen", "Your Highness", "comrade", "Admiral", "dear student", "Teacher",
    "partner",
    "Sergeant", "young man", "young lady", "dear colleague", "President", "Coach", "my hero", "Princess",
    "traveller",
  ].map(capitalized)
}

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
    """)
}
