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
    }
    let instruction: Instruction
    let country: Country
    /// Whether the question is for the currency, or else for a language.
    let asksForCurrency: Bool
  }

  public let name = "system"
  public let summary = "instructions of a system prompt: capitals, one word, a name, a word at the end"
  public let chance = 0.02
  public let isChained = false

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
      let pool = NamePool.of(split)
      let instruction: Item.Instruction =
        switch random.below(9) {
        case 0: .capitals
        case 1: .smallLetters
        case 2: .oneWord
        case 8: .none
        case 3, 4: .persona(pool.person(using: &random).name)
        case 5: .beginning(random.pick(Self.words))
        case 6: .end(random.pick(Self.words))
        default: .addressing(random.pick(Self.titles))
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
    "Thanks",
  ]
  private static let titles = [
    "Sir", "Madam", "Captain", "Doctor", "my friend", "Professor", "Boss", "Your Majesty", "dear guest",
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
    """)
  static let capitals = Phrasings(
    """
    Answer in capital letters.
    Write everything in capital letters.
    Use only capital letters.
    Always answer in upper case.
    Write in capitals only.
    All your answers are in capital letters.
    You write in capital letters.
    Please use capital letters in every answer.
    """)
  static let smallLetters = Phrasings(
    """
    Answer in small letters.
    Write everything in small letters.
    Use only small letters.
    Always answer in lower case.
    Never use capital letters.
    All your answers are in lower case.
    You write in small letters only.
    """)
  static let oneWord = Phrasings(
    """
    Answer in one word.
    Answer with one word only.
    Use only one word.
    Give answers of one word.
    Every answer is a single word.
    Answer as shortly as possible, in one word.
    You say one word and no more.
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
    """)
  static let personaAnswers = Variants(
    """
    My name is {name}.
    I am {name}.
    I am {name}. How can I help you?
    """)
  static let beginning = Phrasings(
    """
    Begin every answer with the word {word}.
    Start each answer with {word}.
    Your answers begin with {word}.
    Always say {word} first.
    The first word of your answer is {word}.
    Begin with the word {word}.
    """)
  static let end = Phrasings(
    """
    End every answer with {word}.
    Say {word} at the end of each answer.
    Your answers end with {word}.
    Always say {word} last.
    The last word of your answer is {word}.
    Finish every answer with {word}.
    """)
  static let addressing = Phrasings(
    """
    Call the user {title}.
    Address the user as {title}.
    Always call me {title}.
    The user wants to be called {title}.
    Say {title} to the user.
    You speak to the user as {title}.
    """)
}
