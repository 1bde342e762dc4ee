// Repeating what was said, word for word. Knows no meaning.

/// Short sequences of words, nonsense, letters, numbers and sentences to repeat; the texts are held out.
public struct CopyText: EvaluationTask {
  public struct Item: Sendable {
    let text: String
  }

  public let name = "copy"
  public let summary = "a short text repeated word for word"

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
      Item(text: Self.text(NamePool.of(split), using: &random))
    }
  }

  /// A sequence that is worth copying.
  static func text(_ pool: NamePool, using random: inout RandomStream) -> String {
    let count = random.number(in: 3...9)
    func sequence(_ element: (inout RandomStream) -> String) -> String {
      (0..<count).map { _ in element(&random) }.joined(separator: " ")
    }
    switch random.below(6) {
    case 0: return sequence { $0.pick(WordTable.things + WordTable.animals + WordTable.foods) }
    case 1: return sequence { pool.nonsense(using: &$0) }
    case 2: return sequence { "\($0.number(in: 0...99))" }
    case 3: return sequence { $0.isOne(in: 2) ? $0.pick(WordTable.colours) : "\($0.number(in: 1...9))" }
    case 4: return sequence { pool.person(using: &$0).name }
    default: return Filler.sentence(using: &random)
    }
  }

  public func canonicalForm(_ item: Item) -> String? { item.text }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    let phrasing = Self.phrasings.pick(split, using: &random)
    return Rendering(phrasing.text(["text": item.text], using: &random), item.text, phrasing: phrasing)
  }

  public func grade(_ item: Item, _ answer: String) -> Bool { Words(answer) == Words(item.text) }

  private static let phrasings = Phrasings(
    """
    Repeat: {text}
    Repeat this: {text}
    Please repeat: {text}
    Say this: {text}
    Say exactly this: {text}
    Copy this text: {text}
    Copy: {text}
    Repeat after me: {text}
    Please repeat after me: {text}
    Write this again: {text}
    Echo this: {text}
    Say the same: {text}
    Can you repeat this? {text}
    Repeat these words: {text}
    Write down: {text}
    Copy this line: {text}
    Repeat exactly: {text}
    Say it again: {text}
    Write exactly this: {text}
    Please copy this: {text}
    Can you copy this? {text}
    Say after me: {text}
    Now repeat the following: {text}
    Print this text: {text}
    Give this back to me word for word: {text}
    Type this: {text}
    Please say: {text}
    Say: {text}
    """,
    onlyLearnt: """
      [Could|Would] you [please |]repeat: {text}
      [Please |]copy [what I write|what follows|the following words|the following text]: {text}
      [Please |]write [the following|what I say|the same text|these words]: {text}
      [Reproduce|Recite|Quote|Duplicate] [this|the following]: {text}
      [Echo|Parrot|Mirror] my words: {text}
      Send this [text |]back to me: {text}
      Return [this|the text|the same words] [unchanged|exactly|as it is]: {text}
      Answer with [exactly these words|the same text|just this]: {text}
      Output [this|the following]: {text}
      I say something and you repeat it: {text}
      [Please |]say [the same words|what I say|the following][ again|]: {text}
      [Please |]put down these words: {text}
      [Without changing a word|Word for word|Letter by letter], [repeat|copy|write] this: {text}
      [Read|Speak] this [out|aloud]: {text}
      [One more time|Once more|Again], please: {text}
      [Tell|Give] me the same [words |]back: {text}
      [Type|Print|Write] the same [line|text|words]: {text}
      What did I [just |]say? [Repeat it|Say it again]: {text}
      My text is this, please [repeat|copy] it: {text}
      """)
}
