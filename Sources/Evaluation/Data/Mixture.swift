// Records of a phase in the shares of its recipe. Knows texts and conversations, not files.

public import Tokenizers

/// One record of training data.
public enum TrainingRecord: Sendable {
  case document(String)
  case conversation([Message])

  /// The bytes of its text: what shares are counted in.
  public var byteCount: Int {
    switch self {
    case .document(let text): text.utf8.count
    case .conversation(let messages): messages.reduce(0) { $0 + $1.content.utf8.count }
    }
  }
}

/// An endless stream of records in which every source has its share of the bytes.
///
/// The next record comes from the source that lies furthest behind its share, so the shares hold at every length.
public struct Mixture: Sendable {
  /// A part of the mixture with its share and what it has given so far.
  public struct Part: Sendable {
    public let name: String
    public let share: Double
    public fileprivate(set) var bytes = 0
    public fileprivate(set) var records = 0
    /// Conversations left out because they repeat a question that is kept for the examination.
    public fileprivate(set) var dropped = 0
    fileprivate let source: Source
    fileprivate var random: RandomStream
    /// The order of a file's texts in the present round, and the place in it.
    fileprivate var order: [Int] = []
  }

  fileprivate enum Source: Sendable {
    case task(any EvaluationTask)
    case documents(any DocumentSource)
    case texts([String])
  }

  /// Bytes from which on nothing is chained to a conversation, so that it fits in a short context.
  private static let longestChain = 1_000

  public private(set) var parts: [Part]
  private let chain: [Double]
  private let filter: QuestionFilter
  private var chainRandom: RandomStream

  /// The mixture of a phase.
  /// - Parameters:
  ///   - texts: the documents of each file pattern of the phase; a pattern without texts is left out, and the others
  ///     take its share.
  ///   - seed: the same seed gives the same records.
  public init(
    _ phase: Recipe.Phase, texts: [String: [String]], seed: UInt64, filter: QuestionFilter = .userQuestions
  ) {
    var sources: [(name: String, weight: Double, source: Source)] = []
    for (name, weight) in phase.tasks {
      if let task = TaskList.named(name) { sources.append((name, weight, .task(task))) }
    }
    for (name, weight) in phase.documents {
      if let source = DocumentList.named(name) { sources.append((name, weight, .documents(source))) }
    }
    for (pattern, weight) in phase.files {
      if let found = texts[pattern], !found.isEmpty { sources.append((pattern, weight, .texts(found))) }
    }
    let total = sources.reduce(0) { $0 + $1.weight }
    parts = sources.map { source in
      Part(
        name: source.name, share: source.weight / total, source: source.source,
        random: RandomStream(seed: seed, name: source.name))
    }
    chain = phase.chain
    self.filter = filter
    chainRandom = RandomStream(seed: seed, name: "chain")
  }

  /// The next record.
  public mutating func next() -> TrainingRecord {
    let place = furthestBehind()
    switch parts[place].source {
    case .task(let task):
      var messages = conversation(place)
      var count = task.isChained ? chainLength() - 1 : 0
      while count > 0, TrainingRecord.conversation(messages).byteCount < Self.longestChain {
        messages += conversation(furthestBehind(amongChained: true))
        count -= 1
      }
      return .conversation(messages)
    case .documents(let source):
      let text = source.document(using: &parts[place].random)
      count(text.utf8.count, place)
      return .document(text)
    case .texts(let texts):
      if parts[place].order.isEmpty {
        parts[place].order = parts[place].random.shuffled(Array(texts.indices))
      }
      let text = texts[parts[place].order.removeLast()]
      count(text.utf8.count, place)
      return .document(text)
    }
  }

  /// One conversation of a task that repeats none of the kept questions, counted as the part's.
  private mutating func conversation(_ place: Int) -> [Message] {
    guard case .task(let task) = parts[place].source else {
      preconditionFailure("no task stands at \(place)")
    }
    while true {
      let messages = task.lesson(using: &parts[place].random)
      guard filter.repeats(messages) else {
        count(TrainingRecord.conversation(messages).byteCount, place)
        return messages
      }
      parts[place].dropped += 1
    }
  }

  private mutating func count(_ bytes: Int, _ place: Int) {
    parts[place].bytes += bytes
    parts[place].records += 1
  }

  private func furthestBehind(amongChained: Bool = false) -> Int {
    var best = -1
    var least = Double.infinity
    for (place, part) in parts.enumerated() {
      if amongChained {
        guard case .task(let task) = part.source, task.isChained else { continue }
      }
      let progress = Double(part.bytes) / part.share
      if progress < least {
        least = progress
        best = place
      }
    }
    return best
  }

  private mutating func chainLength() -> Int {
    var draw = Double(chainRandom.below(1 << 30)) / Double(1 << 30) * chain.reduce(0, +)
    for (place, weight) in chain.enumerated() {
      draw -= weight
      if draw < 0 { return place + 1 }
    }
    return 1
  }
}
