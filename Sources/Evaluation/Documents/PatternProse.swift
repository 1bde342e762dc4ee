// Sequences that come back: what a model learns copying and looking up from. Knows no language.

/// Repeated sequences and small tables of keys with values that are asked for again.
struct PatternProse: DocumentSource {
  let name = "pattern-prose"
  let summary = "repeated sequences and tables of keys and values"

  func document(using random: inout RandomStream) -> String {
    switch random.below(4) {
    case 0: repeated(using: &random)
    case 1: table(using: &random)
    default: recurring(using: &random)
    }
  }

  /// Two or three times the same long sequence in which nothing can be guessed but from what stood there before.
  private func recurring(using random: inout RandomStream) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let sequence = (0..<random.number(in: 8...40)).map { _ in
      switch random.below(5) {
      case 0: String((0..<random.number(in: 1...5)).map { _ in random.pick(letters) })
      case 1: "\(random.number(in: 0...9999))"
      case 2: NamePool.training.person(using: &random).name
      case 3: NamePool.training.nonsense(using: &random)
      default: random.pick(WordTable.things + WordTable.animals + WordTable.foods)
      }
    }.joined(separator: " ")
    return [String](repeating: sequence, count: random.number(in: 2...3)).joined(separator: "\n")
  }

  private func repeated(using random: inout RandomStream) -> String {
    let texts = (0..<random.number(in: 2...4)).map { _ in
      let text = CopyText().draw(.train, using: &random).text
      let separator = random.pick([" | ", "\n", " = "])
      return text + separator + text
    }
    return texts.joined(separator: "\n")
  }

  private func table(using random: inout RandomStream) -> String {
    let people = NamePool.training.people(random.number(in: 4...10), using: &random)
    let things = random.pick(people.count, of: WordTable.things + WordTable.animals)
    let isNumber = random.isOne(in: 2)
    let rows = zip(people, things).map { person, thing in
      (person.name, isNumber ? "\(random.number(in: 10...999))" : thing)
    }
    let again = random.pick(random.number(in: 2...people.count), of: rows)
    let sign = random.pick([": ", " = ", " has "])
    return (rows + again).map { $0.0 + sign + $0.1 }.joined(separator: "\n")
  }
}

/// Polite words of other languages as sentences.
struct WordProse: DocumentSource {
  let name = "word-prose"
  let summary = "a few polite words in languages of the Latin script"

  func document(using random: inout RandomStream) -> String {
    if random.isOne(in: 3) {
      let language = random.pick(politeWords)
      let lines = zip(politeMeanings, language.words).map { "\($0): \($1)" }
      return "Words in \(language.language)\n" + random.shuffled(lines).joined(separator: "\n")
    }
    return (0..<random.number(in: 3...7)).map { _ in
      let language = random.pick(politeWords)
      let place = random.below(politeMeanings.count)
      return Self.sentences.text(
        ["language": language.language, "meaning": politeMeanings[place], "word": language.words[place]],
        using: &random)
    }.joined(separator: " ")
  }

  private static let sentences = Variants(
    """
    In {language}, {meaning} is "{word}".
    "{word}" is {language} and means {meaning}.
    People who speak {language} say "{word}" for {meaning}.
    The {language} word for {meaning} is "{word}".
    """)
}
