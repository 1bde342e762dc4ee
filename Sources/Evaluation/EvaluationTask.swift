// What a task is: items, ways to ask, a grader. Knows no model and no file.

public import Tokenizers

/// Conversations with checkable answers about one skill; training, examination and reinforcement learning share it.
///
/// An item is drawn for a side before any text exists: its canonical form decides by hash whether it may be trained on.
/// The phrasings of the questions are split too, so an examination uses unseen items in unseen wording.
public protocol EvaluationTask: Sendable {
  associatedtype Item: Sendable

  /// The task's name in files and on the command line.
  var name: String { get }
  /// What it asks for, in one line.
  var summary: String { get }
  /// Whether the answers belong to the domain; a task outside of it wants a refusal.
  var isInDomain: Bool { get }
  /// Whether its conversations may be chained with others: what a system prompt asks for holds to the end.
  var isChained: Bool { get }

  /// One item of a side.
  func draw(_ split: Split, using random: inout RandomStream) -> Item
  /// What makes two items the same, or nil for an item of knowledge: nobody can answer a fact that was never told, so
  /// facts stand on both sides and only their phrasings are held out.
  func canonicalForm(_ item: Item) -> String?
  /// The conversation up to and with the reference answer, in a phrasing of the side.
  func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering
  /// Further questions about an item of the training side with their answers, for lessons: where a question stands
  /// behind a long text, each of these teaches as much for a tenth of the tokens.
  func more(_ item: Item, using random: inout RandomStream) -> [Message]
  /// The answers among which somebody guesses who knows what kind of answer is wanted and sees what the prompt holds; nil
  /// if it holds none.
  func guesses(_ item: Item) -> [String]?
  /// Whether an answer is right.
  func grade(_ item: Item, _ answer: String) -> Bool
}

extension EvaluationTask {
  public var isInDomain: Bool { true }
  public var isChained: Bool { true }
  public func more(_ item: Item, using random: inout RandomStream) -> [Message] { [] }
  public func guesses(_ item: Item) -> [String]? { nil }

  /// A conversation to learn from: an item of the training side and more questions about it.
  public func lesson(using random: inout RandomStream) -> [Message] {
    let item = draw(.train, using: &random)
    return render(item, .train, using: &random).messages + more(item, using: &random)
  }
}

/// A conversation and the name of the phrasing that asks in it.
public struct Rendering: Sendable {
  /// The last message is the reference answer.
  public var messages: [Message]
  /// The source of the template that asked.
  public var phrasing: String

  public init(_ messages: [Message], phrasing: String) {
    self.messages = messages
    self.phrasing = phrasing
  }

  /// One question and its answer.
  init(_ question: String, _ answer: String, phrasing: Template) {
    self.init([Message(.user, question), Message(.assistant, answer)], phrasing: phrasing.source)
  }
}

/// One rendered item with its grader: an item of any task.
public struct Example: Sendable {
  public let task: String
  public let canonicalForm: String?
  public let phrasing: String
  /// The last message is the reference answer.
  public let messages: [Message]
  /// The answers among which one can guess by the prompt alone; nil if it holds none.
  public let guesses: [String]?
  public let isCorrect: @Sendable (String) -> Bool

  /// The reference answer.
  public var reference: String { messages.last?.content ?? "" }
  /// What the model is shown.
  public var prompt: [Message] { Array(messages.dropLast()) }
}

extension EvaluationTask {
  /// One item of a side, drawn and rendered.
  public func example(_ split: Split, using random: inout RandomStream) -> Example {
    let item = draw(split, using: &random)
    let rendering = render(item, split, using: &random)
    return Example(
      task: name, canonicalForm: canonicalForm(item), phrasing: rendering.phrasing,
      messages: rendering.messages, guesses: guesses(item),
      isCorrect: { grade(item, $0) })
  }

  /// `count` items of a side; the same seed gives the same items.
  public func examples(_ split: Split, count: Int, seed: UInt64) -> [Example] {
    var random = RandomStream(seed: seed, name: "\(name) \(split.rawValue)")
    return (0..<count).map { _ in example(split, using: &random) }
  }

  /// Draws until an item belongs to the side.
  func drawUntil(
    _ split: Split, using random: inout RandomStream, _ draw: (inout RandomStream) -> Item
  ) -> Item {
    while true {
      let item = draw(&random)
      guard let form = canonicalForm(item), Split(of: "\(name) \(form)") != split else { return item }
    }
  }
}
