// Greetings, thanks, farewells and polite words, also in a few other languages. Knows manners only.

/// Small talk in held-out wordings: there is nothing to hold out but how people say it.
public struct SmallTalk: EvaluationTask {
  public struct Item: Sendable {
    let kind: Kind
    /// A word in another language, if that is what is asked for.
    let word: (language: String, meaning: String, text: String)?
  }

  public struct Kind: Sendable {
    let name: String
    let phrasings: Phrasings
    let answers: Variants
    /// What an answer must hold, one of these.
    let accepted: [String]

    /// - Parameter onlyLearnt: what is said in training and never in the examination
    init(
      _ name: String, _ accepted: [String], says phrasings: String, onlyLearnt: String = "", answers: String
    ) {
      self.name = name
      self.accepted = accepted
      self.phrasings = Phrasings(phrasings, onlyLearnt: onlyLearnt)
      self.answers = Variants(answers)
    }
  }

  public let name = "talk"
  public let summary = "greetings and small talk, and a few words in other languages"

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    guard random.isOne(in: 3) else { return Item(kind: random.pick(smallTalkTable), word: nil) }
    let language = random.pick(politeWords)
    let meaning = random.below(politeMeanings.count)
    return Item(
      kind: random.isOne(in: 5) ? Self.backward : Self.forward,
      word: (language.language, politeMeanings[meaning], language.words[meaning]))
  }

  public func canonicalForm(_ item: Item) -> String? { nil }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    let phrasing = item.kind.phrasings.pick(split, using: &random)
    var slots: Slots = [:]
    if let word = item.word {
      slots = ["language": word.language, "meaning": word.meaning, "word": word.text]
    }
    let said = phrasing.text(slots, using: &random)
    return Rendering(
      random.isOne(in: 5) ? said.lowercased() : said, item.kind.answers.text(slots, using: &random),
      phrasing: phrasing)
  }

  public func grade(_ item: Item, _ answer: String) -> Bool {
    let words = Words(answer)
    guard let word = item.word else {
      return words.containsAny(item.kind.accepted) && !Refusal.isRefusal(answer)
    }
    return words.contains(item.kind.name == "backward" ? word.meaning : word.text)
  }

  private static let forward = Kind(
    "forward", [],
    says: """
      How do you say {meaning} in {language}?
      What is {meaning} in {language}?
      What does {meaning} mean in {language}?
      Say {meaning} in {language}.
      What is the {language} word for {meaning}?
      How do people say {meaning} in {language}?
      Tell me how to say {meaning} in {language}.
      {Meaning} in {language}?
      I want to say {meaning} in {language}.
      Do you know the {language} for {meaning}?
      {Meaning}, in {language}, please.
      How does one say {meaning} in {language}?
      Which word means {meaning} in {language}?
      Teach me {meaning} in {language}.
      Translate {meaning} into {language}.
      How would you say {meaning} in {language}?
      Can you say {meaning} in {language}?
      Please translate into {language}: {meaning}
      """,
    answers: """
      In {language}, {meaning} is "{word}".
      In {language} you say "{word}".
      """)
  private static let backward = Kind(
    "backward", [],
    says: """
      What does "{word}" mean in {language}?
      What does the {language} word "{word}" mean?
      What is "{word}" in English?
      Somebody said "{word}" in {language}. What does it mean?
      I heard "{word}" in {language}. What does that mean?
      Do you know what "{word}" means in {language}?
      What is the meaning of "{word}" in {language}?
      What does "{word}" stand for in {language}?
      My friend says "{word}" in {language}. What does that mean?
      Can you tell me what "{word}" is in {language}?
      The {language} word "{word}", what is it in English?
      "{word}" is {language}. What does it mean?
      """,
    answers: """
      In {language}, "{word}" means {meaning}.
      It means {meaning}.
      """)
}
