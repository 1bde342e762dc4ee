// Numbers to 9,999 in words and back. Knows English number words, not arithmetic.

/// A number written in words or in digits; numbers from 100 on are held out, smaller ones are the alphabet.
public struct NumberSpelling: EvaluationTask {
  public struct Item: Sendable {
    let number: Int
    let toWords: Bool
  }

  public let name = "numbers"
  public let summary = "number words to 9,999, both ways"

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
      let number =
        switch random.below(split == .train ? 5 : 4) {
        case 0: random.number(in: 100...999)
        case 4: random.number(in: 0...99)
        default: random.number(in: 1_000...9_999)
        }
      return Item(number: number, toWords: random.isOne(in: 2))
    }
  }

  public func canonicalForm(_ item: Item) -> String? { item.number < 100 ? nil : "\(item.number)" }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    let digits = random.isOne(in: 2) ? withComma(item.number) : "\(item.number)"
    if item.toWords {
      let phrasing = Self.toWords.pick(split, using: &random)
      let words = numberWords(item.number)
      let answer = Self.wordAnswers.text(["digits": digits, "words": words], using: &random)
      return Rendering(
        asTyped(phrasing.text(["digits": digits], using: &random), using: &random), answer, phrasing: phrasing
      )
    }
    let phrasing = Self.toDigits.pick(split, using: &random)
    let words = random.isOne(in: 2) ? numberWords(item.number) : numberWordsWithAnd(item.number)
    let answer = Self.digitAnswers.text(
      ["digits": withComma(item.number), "words": words], using: &random)
    return Rendering(
      asTyped(phrasing.text(["words": words], using: &random), using: &random), capitalized(answer),
      phrasing: phrasing)
  }

  public func grade(_ item: Item, _ answer: String) -> Bool {
    let words = Words(answer)
    guard item.toWords else { return words.numbers.last == item.number }
    // The words must stand alone: "four hundred" is not right for 404.
    let numerals = words.words.filter { Self.numeralWords.contains($0) }
    return numerals == Words(numberWords(item.number)).words
  }

  /// The number as people write it: 4,317.
  func withComma(_ number: Int) -> String {
    guard number >= 1_000 else { return "\(number)" }
    let rest = "\(number % 1_000)"
    return "\(number / 1_000)," + String(repeating: "0", count: 3 - rest.count) + rest
  }

  private static let numeralWords = Set(
    (0...99).flatMap { Words(numberWords($0)).words } + ["hundred", "thousand"])
  private static let toWords = Phrasings(
    """
    Write {digits} in words.
    Write the number {digits} in words.
    How do you write {digits} in words?
    How is {digits} written in words?
    What is {digits} in words?
    Spell the number {digits}.
    Spell {digits} as words.
    Please write {digits} as words.
    Say {digits} in words.
    How do you say {digits}?
    {digits} in words?
    {digits} in words, please.
    Turn {digits} into words.
    Give me {digits} in words.
    Which words stand for {digits}?
    Can you write {digits} in letters?
    Read the number {digits} to me.
    Words for {digits}?
    Number to words: {digits}
    Can you say {digits} in words?
    Spell out {digits}.
    How do I read {digits}?
    """,
    onlyLearnt: """
      [Please |]spell {digits} [for me|in full].
      [Please |]write {digits} [out|in full|out in words|in letters].
      [Please |]express {digits} in words.
      [Convert|Change|Transform|Translate] {digits} [to|into] words.
      What is the word [form of|for] {digits}?
      How is {digits} [pronounced|spelled|spoken|read aloud|said]?
      How do you [pronounce|spell|read] {digits}?
      In words, [what is|how does one write] {digits}?
      What [would|do|must] I say for the number {digits}?
      What is {digits} called [in English|in words]?
      [Tell|Show] me {digits} in [words|letters].
      I have to write {digits} on a form in words. [How?|What do I write?]
      [Name|Pronounce|Read out|Read aloud] the number {digits}.
      The number {digits} [written out|in letters|spelled out], please.
      How does one [say|write] {digits} without digits?
      """)
  private static let toDigits = Phrasings(
    """
    Write {words} in digits.
    Write the number {words} in digits.
    How do you write {words} in digits?
    How is {words} written in digits?
    What is {words} in digits?
    What number is {words}?
    Which number is {words}?
    Please write {words} as a number.
    Write {words} as a number.
    {words} in digits?
    {words} in digits, please.
    Turn {words} into digits.
    Turn {words} into a number.
    Give me {words} as a number.
    What are the digits of {words}?
    Can you write {words} with digits?
    Digits for {words}?
    Words to number: {words}
    Can you give me the digits of {words}?
    As a number: {words}
    How do I write {words} with digits?
    """,
    onlyLearnt: """
      [Please |]express {words} [in digits|as a number|in figures].
      [Convert|Change|Transform|Translate] {words} [to|into] [digits|a number|figures|numerals].
      [Please |]write {words} [in figures|with numerals|in numerals|with digits].
      [What|Which] [digits|figures|numerals] [stand for|make] {words}?
      How is {words} written [in figures|as a number|with numerals]?
      How do you write {words} [as a number|in numerals|in figures]?
      [Give me|I need|Find] the number for {words}.
      What does {words} look like [in digits|as a number]?
      [Tell|Show] me {words} in [digits|figures|numbers].
      In [figures|numbers|numerals|digits], please: {words}
      [Type|Print|Note] {words} [as a number|in digits].
      Someone says {words}. [Which number is that?|What number do I write down?]
      The words are {words}. [What is the number?|Write the number.]
      {words} in [numbers|figures|numerals][?|, please.]
      Which number do I get for {words}?
      """)
  private static let wordAnswers = Variants(
    """
    {Words}.
    {Words}.
    {digits} is {words}.
    """)
  private static let digitAnswers = Variants(
    """
    {digits}
    {digits}
    {words} is {digits}.
    """)
}
