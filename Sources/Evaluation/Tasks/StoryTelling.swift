// Short stories with two words that the user asks for. Knows a grammar of stories.

/// Stories of about sixty words; pairs of words are held out.
public struct StoryTelling: EvaluationTask {
  public struct Item: Sendable {
    let words: [StoryWord]
  }

  public let name = "story"
  public let summary = "a short story with two given words and few repetitions"

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
      Item(words: random.pick(2, of: StoryWord.all))
    }
  }

  public func canonicalForm(_ item: Item) -> String? {
    item.words.map(\.word).sorted().joined(separator: " ")
  }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    let phrasing = Self.phrasings.pick(split, using: &random)
    let slots: Slots = ["first": item.words[0].word, "second": item.words[1].word]
    let story = StoryGrammar.story(item.words, NamePool.of(split), using: &random)
    return Rendering(asTyped(phrasing.text(slots, using: &random), using: &random), story, phrasing: phrasing)
  }

  /// Both words occur, there are at least 25 words, and at most one in twenty 4-grams is a repetition.
  public func grade(_ item: Item, _ answer: String) -> Bool {
    let words = Words(answer)
    return item.words.allSatisfy { words.containsAny([$0.word, $0.word + "s", $0.word + "es"]) }
      && words.count >= 25
      && repeatedShare(words) <= 0.05
  }

  private static let phrasings = Phrasings(
    """
    Tell me a story with the words {first} and {second}.
    Tell a story with {first} and {second}.
    Write a story with the words {first} and {second}.
    Write a short story with {first} and {second}.
    Please tell a story about {a first} and {a second}.
    Tell me a story about {a first} and {a second}.
    Write a short story about {a first} and {a second}.
    Make up a story with the words {first} and {second}.
    I would like a story with the words {first} and {second}.
    Can you tell me a story with {a first} and {a second}?
    Can you write a story that has the words {first} and {second}?
    A story with {first} and {second}, please.
    A short story about {a first} and {a second}, please.
    Invent a short story with the words {first} and {second}.
    I want to hear a story with {a first} and {a second} in it.
    Story with the words: {first}, {second}
    Tell my child a story with {a first} and {a second}.
    Give me a little story that uses {first} and {second}.
    Story: {first}, {second}
    {First} and {second}: a story, please.
    story about {a first} and {a second}
    Write me something with {first} and {second} in it, a short story.
    Please write a story in which {a first} and {a second} occur.
    Do you know a story about {a first} and {a second}?
    Use the words {first} and {second} in a story.
    I need a short story. It should have {first} and {second} in it.
    Tell us a story about {a first} and {a second}.
    Think up a story: {first} and {second}.
    Let me hear a story with the words {first} and {second}.
    A bedtime story with {a first} and {a second}, please.
    """)
}

/// The share of 4-grams of words that occurred before in the same text.
public func repeatedShare(_ words: Words) -> Double {
  guard words.count >= 4 else { return 0 }
  let grams = (0...(words.count - 4)).map { words.words[$0..<($0 + 4)].joined(separator: " ") }
  return 1 - Double(Set(grams).count) / Double(grams.count)
}

/// A word to ask a story for, with its kind.
public struct StoryWord: Sendable {
  enum Kind: Sendable { case animal, thing, food, place }
  let word: String
  let kind: Kind

  static let all: [StoryWord] =
    WordTable.animals.map { .init(word: $0, kind: .animal) }
    + WordTable.things.map { .init(word: $0, kind: .thing) }
    + WordTable.foods.map { .init(word: $0, kind: .food) }
    + WordTable.places.map { .init(word: $0, kind: .place) }
}
