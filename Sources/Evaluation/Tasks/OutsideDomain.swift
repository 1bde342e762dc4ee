// Questions that Cria cannot answer and should not try to. Knows subjects, not their answers.

/// Questions outside of the domain; subjects and wordings are held out. The right answer is a refusal.
public struct OutsideDomain: EvaluationTask {
  public struct Item: Sendable {
    let category: Category
    let topic: String
  }

  /// One kind of question with its subjects.
  public struct Category: Sendable {
    let name: String
    /// Subjects of both sides, which a hash splits.
    private let sharedTopics: [String]
    /// The same and those that only occur in training.
    private let trainingTopics: [String]
    let phrasings: Phrasings
    /// Answers that name the limit; the general ones suit too.
    let answers: Variants?

    /// - Parameters:
    ///   - learntTopics: subjects that are never drawn for the examination, so that it stays what it is
    ///   - onlyLearnt: what is asked in training and never in the examination; it may do without a topic
    init(
      _ name: String, _ topics: String, learntTopics: String = "", asks phrasings: String,
      onlyLearnt: String = "", answers: String? = nil
    ) {
      func list(_ lines: String) -> [String] {
        lines.split(separator: "\n").flatMap { $0.split(separator: ";") }.map { trimmed($0) }
      }
      self.name = name
      sharedTopics = list(topics)
      trainingTopics = sharedTopics + list(learntTopics)
      self.phrasings = Phrasings(phrasings, onlyLearnt: onlyLearnt)
      self.answers = answers.map { Variants($0) }
    }

    /// The topics that a side draws from; the split by hash comes on top.
    func topics(_ split: Split) -> [String] { split == .train ? trainingTopics : sharedTopics }
  }

  public let name = "outside"
  public let summary = "questions outside of the domain, which want an honest refusal"
  public let isInDomain = false

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
      let category = random.pick(outsideTable)
      switch category.name {
      case "country facts": return Item(category: category, topic: Country.drawn(using: &random).phrase)
      case "large numbers": return Item(category: category, topic: Self.largeSum(using: &random))
      default: return Item(category: category, topic: random.pick(category.topics(split)))
      }
    }
  }

  public func canonicalForm(_ item: Item) -> String? { item.topic }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    let phrasing = item.category.phrasings.pick(split, using: &random)
    let question = asTyped(phrasing.text(["topic": item.topic], using: &random), using: &random)
    let answers =
      random.isOne(in: 2) ? item.category.answers ?? Refusal.general : Refusal.general
    return Rendering(question, answers.text(["topic": item.topic], using: &random), phrasing: phrasing)
  }

  public func grade(_ item: Item, _ answer: String) -> Bool { Refusal.isRefusal(answer) }

  /// Arithmetic that Cria did not learn, without its result.
  private static func largeSum(using random: inout RandomStream) -> String {
    let first = random.number(in: 100...9_999)
    switch random.below(4) {
    case 0: return "\(first) + \(random.number(in: 100...9_999))"
    case 1: return "\(random.number(in: 3...99)) * \(random.number(in: 3...99))"
    case 2: return "\(first) / \(random.number(in: 2...30))"
    default: return "\(random.number(in: 3...99)) times \(random.number(in: 3...99))"
    }
  }
}
