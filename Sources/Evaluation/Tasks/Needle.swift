// One line to be found again in a long text. Knows lengths in characters, not in tokens.

public import Tokenizers

/// Keys with their values in filler text of a given length; pairs of key and value are held out.
public struct Needle: EvaluationTask {
  public struct Item: Sendable {
    let keys: [String]
    let values: [String]
    var asked: Int
    let kind: Int
    /// Where each needle stands, as a share of the filler before it.
    let depths: [Double]
    let characters: Int
  }

  public let name: String
  public let summary: String
  private let lengths: ClosedRange<Int>

  /// Texts of a length in characters (English has about four a token), drawn from the range for each item.
  public init(characters: ClosedRange<Int> = 200...1_600, name: String = "needle") {
    lengths = characters
    self.name = name
    summary =
      "a line found again in \(characters.lowerBound) to \(characters.upperBound) characters of other text"
  }

  /// Texts that fill a context of so many tokens.
  public init(tokens: Int, charactersPerToken: Double = 3.6) {
    let characters = Int(Double(tokens - 60) * charactersPerToken)
    self.init(characters: characters...characters, name: "needle-\(tokens)")
  }

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
      let kind = random.below(Self.kinds.count)
      let count = random.number(in: 1...3)
      let keys = NamePool.of(split).people(count, using: &random).map(\.name)
      var values: [String] = []
      while values.count < count {
        let value =
          Self.kinds[kind].isNumber
          ? "\(random.number(in: 100...999))" : random.pick(WordTable.things + WordTable.animals)
        if !values.contains(value) { values.append(value) }
      }
      return Item(
        keys: keys, values: values, asked: random.below(count), kind: kind,
        depths: (0..<count).map { _ in Double(random.below(1_000)) / 1_000 }.sorted(),
        characters: random.number(in: lengths))
    }
  }

  /// The pair that is asked for, whatever the length of the text.
  public func canonicalForm(_ item: Item) -> String? {
    "\(Self.kinds[item.kind].name) \(item.keys[item.asked]) \(item.values[item.asked])"
  }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    let kind = Self.kinds[item.kind]
    var text = ""
    var placed = 0
    while placed < item.keys.count || text.utf8.count < item.characters {
      if placed < item.keys.count, Double(text.utf8.count) >= item.depths[placed] * Double(item.characters) {
        text += kind.statements.text(
          ["key": item.keys[placed], "value": item.values[placed]], using: &random)
        placed += 1
      } else {
        text += Filler.sentence(using: &random)
      }
      text += " "
    }
    let (phrasing, question, answer) = ask(item, split, using: &random)
    return Rendering(text + question, answer, phrasing: phrasing)
  }

  /// The other lines are asked for too, but for pairs that are held out.
  public func more(_ item: Item, using random: inout RandomStream) -> [Message] {
    var messages: [Message] = []
    for place in random.shuffled(Array(item.keys.indices)) where place != item.asked {
      var other = item
      other.asked = place
      guard let form = canonicalForm(other), Split(of: "\(name) \(form)") == .train else { continue }
      let (_, question, answer) = ask(other, .train, using: &random)
      messages += [.init(.user, question), .init(.assistant, answer)]
    }
    return messages
  }

  private func ask(
    _ item: Item, _ split: Split, using random: inout RandomStream
  ) -> (phrasing: Template, question: String, answer: String) {
    let kind = Self.kinds[item.kind]
    let phrasing = kind.questions.pick(split, using: &random)
    let slots: Slots = ["key": item.keys[item.asked], "value": item.values[item.asked]]
    return (phrasing, phrasing.text(slots, using: &random), kind.answers.text(slots, using: &random))
  }

  /// One of the values in the text.
  public func guesses(_ item: Item) -> [String]? { item.values }

  public func grade(_ item: Item, _ answer: String) -> Bool {
    let words = Words(answer)
    let others = item.values.indices.filter { $0 != item.asked }.map { item.values[$0] }
    return words.contains(item.values[item.asked]) && !words.containsAny(others)
  }

  private struct Kind: Sendable {
    let name: String
    let isNumber: Bool
    let statements: Variants
    let questions: Phrasings
    let answers: Variants

    init(_ thing: String, isNumber: Bool) {
      name = thing
      self.isNumber = isNumber
      statements = Variants(
        """
        The \(thing) of {key} is {value}.
        Remember: the \(thing) of {key} is {value}.
        {key}'s \(thing) is {value}.
        """)
      questions = Phrasings(
        """
        What is the \(thing) of {key}?
        What is {key}'s \(thing)?
        Which \(thing) does {key} have?
        Tell me the \(thing) of {key}.
        Find the \(thing) of {key} in the text.
        What does the text say is the \(thing) of {key}?
        Do you remember the \(thing) of {key}?
        """)
      answers = Variants(
        """
        The \(thing) of {key} is {value}.
        {value}.
        """)
    }
  }

  private static let kinds = [
    Kind("secret number", isNumber: true), Kind("room number", isNumber: true), Kind("code", isNumber: true),
    Kind("password", isNumber: false), Kind("code word", isNumber: false),
    Kind("favourite word", isNumber: false),
    Kind("ticket number", isNumber: true), Kind("secret thing", isNumber: false),
  ]
}

/// Sentences about nothing in particular.
enum Filler {
  static func sentence(using random: inout RandomStream) -> String {
    sentences.text(
      [
        "animal": random.pick(WordTable.animals), "thing": random.pick(WordTable.things),
        "place": random.pick(WordTable.places), "colour": random.pick(WordTable.colours),
        "job": random.pick(WordTable.jobs), "adjective": random.pick(WordTable.adjectives),
        "day": random.pick(WordTable.weekdays), "food": random.pick(WordTable.foods),
      ], using: &random)
  }

  private static let sentences = Variants(
    """
    [The|An old|A young] {job} [walked|went|came] to the {place} [with|without] {a thing}.
    On {day} the {place} was [full of people|empty|quiet|closed].
    {A colour} {animal} [slept|sat|played] [under the tree|near the {place}|behind the house].
    The children [talked|laughed|sang] about the {adjective} {animal}.
    There was {a thing} [on the table|near the {place}|by the door].
    The {job} bought {a food} and {a thing} at the market.
    It [rained|snowed] [all day|in the morning|at night], and the {animal} stayed [inside|near the {place}].
    Somebody had painted the {thing} {colour}.
    The {adjective} {job} [told a story|sang a song|said nothing] [that evening|near the {place}].
    Nobody [knew|asked|remembered] where the {thing} came from.
    [In spring|In summer|In winter] the {place} is [beautiful|cold|green].
    The {animal} and the {thing} were [both|almost] {colour}.
    A {job} needs {a thing} and [good shoes|much patience|a strong arm].
    Every {day} the {job} [ate|baked|sold] {a food}.
    """)
}
