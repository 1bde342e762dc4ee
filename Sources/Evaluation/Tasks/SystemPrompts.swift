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
