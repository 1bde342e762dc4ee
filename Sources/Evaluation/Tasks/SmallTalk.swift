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
    onlyLearnt: """
      What do people say for {meaning} in {language}?
      How is {meaning} said in {language}?
      How do I say {meaning} in {language}?
      How can I say {meaning} in {language}?
      How do you write {meaning} in {language}?
      How do I write {meaning} in {language}?
      How do they say {meaning} in {language}?
      How would people say {meaning} in {language}?
      {Meaning} in {language}, how do you say that?
      {language} for {meaning}?
      What is {language} for {meaning}?
      What's {meaning} in {language}?
      What is the word for {meaning} in {language}?
      What is the {language} translation of {meaning}?
      Give me the {language} word for {meaning}.
      Give me {meaning} in {language}.
      Tell me {meaning} in {language}.
      Tell me the {language} word for {meaning}, please.
      Write {meaning} in {language}.
      Translate {meaning} to {language}.
      Translate the word {meaning} into {language}, please.
      Can you translate {meaning} into {language}?
      Could you tell me how to say {meaning} in {language}?
      Can you teach me how to say {meaning} in {language}?
      Do you know how to say {meaning} in {language}?
      Do you know {meaning} in {language}?
      I need the {language} word for {meaning}.
      I would like to say {meaning} in {language}. How?
      I am learning {language}. What is {meaning}?
      I want to learn {language}. How do I say {meaning}?
      I travel soon. How do I say {meaning} in {language}?
      If I want to say {meaning} in {language}, what do I say?
      What should I say in {language} for {meaning}?
      Which {language} word means {meaning}?
      What word do they use for {meaning} in {language}?
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
    onlyLearnt: """
      What does {word} mean in {language}, please?
      What does the {language} "{word}" mean in English?
      What does the word "{word}" mean in {language}?
      "{word}" in {language}, what does that mean?
      "{word}" in {language}, what is that in English?
      The {language} {word} is what in English?
      What do people mean by "{word}" in {language}?
      What is the English word for the {language} "{word}"?
      What is the {language} "{word}" in English?
      How do you say the {language} "{word}" in English?
      Translate "{word}" from {language}.
      Translate the {language} word "{word}" into English.
      Translate "{word}" from {language} into English.
      Please translate "{word}" from {language} to English.
      Can you translate "{word}" from {language}?
      Can you explain the {language} word "{word}"?
      Explain the {language} word "{word}".
      Tell me what "{word}" means in {language}.
      Please tell me the meaning of the {language} word "{word}".
      Do you know the {language} word "{word}"?
      I read "{word}" in {language}. What is it?
      I saw the word "{word}" in {language}. What does it say?
      {A language} friend wrote "{word}" to me. What does it mean?
      People in the street say "{word}" in {language}. What is that?
      When someone says "{word}" in {language}, what do they mean?
      What am I told when I hear "{word}" in {language}?
      Meaning of "{word}" in {language}?
      The meaning of the {language} "{word}", please.
      """,
    answers: """
      In {language}, "{word}" means {meaning}.
      It means {meaning}.
      """)
}
