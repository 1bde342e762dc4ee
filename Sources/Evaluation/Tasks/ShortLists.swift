// Sorting, counting, reversing and picking in short lists. Knows words, letters and numbers up to two digits.

/// Lists of three to six words, letters or numbers; an operation on a set of elements is held out.
public struct ShortLists: EvaluationTask {
  public enum Operation: String, Sendable, CaseIterable {
    case sort, sortDown, reverse, count, first, last, largest, smallest
  }

  public enum Kind: Sendable { case words, letters, numbers }

  public struct Item: Sendable {
    let operation: Operation
    let kind: Kind
    let elements: [String]

    /// The elements of the answer in their order.
    var answer: [String] {
      switch operation {
      case .sort: sorted
      case .sortDown: sorted.reversed()
      case .reverse: elements.reversed()
      case .count: ["\(elements.count)"]
      case .first: [elements[0]]
      case .last: [elements[elements.count - 1]]
      case .largest: [sorted[sorted.count - 1]]
      case .smallest: [sorted[0]]
      }
    }

    fileprivate var sorted: [String] {
      kind == .numbers
        ? elements.compactMap(Int.init).sorted().map(String.init)
        : elements.sorted { $0.lowercased() < $1.lowercased() }
    }
  }

  public let name = "lists"
  public let summary = "sort, count and reverse short lists of words, letters and numbers"

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
      let operation = random.pick(Self.frequent)
      let kind: Kind =
        switch operation {
        case .largest, .smallest, .sortDown: .numbers
        default: random.pick([.words, .words, .letters, .numbers])
        }
      let count = random.number(in: 3...(operation == .count ? 8 : 6))
      let elements: [String] =
        switch kind {
        case .words: random.pick(count, of: random.pick(WordTable.lists.filter { $0.words.count >= 9 }).words)
        case .letters: random.pick(count, of: Self.letters)
        case .numbers: random.pick(count, of: Self.numbers)
        }
      return Item(operation: operation, kind: kind, elements: elements)
    }
  }

  public func canonicalForm(_ item: Item) -> String? {
    // Sorting does not depend on the order in which a list is given; the other operations do.
    let isByOrder = [.reverse, .first, .last].contains(item.operation)
    let elements = isByOrder ? item.elements : item.elements.sorted()
    let operation: Operation = item.operation == .sortDown ? .sort : item.operation
    return "\(operation.rawValue) \(elements.joined(separator: " "))"
  }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    let phrasing = Self.phrasings(item).pick(split, using: &random)
    let separator = random.isOne(in: 8) ? " " : ", "
    let question = phrasing.text(["list": item.elements.joined(separator: separator)], using: &random)
    let answer = item.answer.joined(separator: ", ")
    let slots: Slots = ["answer": answer, "count": numberWords(item.elements.count), "noun": noun(item)]
    return Rendering(question, Self.answers(item.operation).text(slots, using: &random), phrasing: phrasing)
  }

  /// A count, one of the elements, or the list as it stands, turned round or sorted either way.
  public func guesses(_ item: Item) -> [String]? {
    switch item.operation {
    case .count: (3...8).map(String.init)
    case .first, .last, .largest, .smallest: item.elements
    case .sort, .sortDown, .reverse:
      [item.elements, item.elements.reversed(), item.sorted, item.sorted.reversed()].map {
        $0.joined(separator: ", ")
      }
    }
  }

  public func grade(_ item: Item, _ answer: String) -> Bool {
    let words = Words(answer)
    let expected = item.answer
    if item.operation == .count {
      let said = words.numbers + (0...20).filter { words.contains(numberWords($0)) }
      return Set(said) == [item.elements.count]
    }
    // Exactly the elements of the answer occur, in its order.
    let elements = Set(item.elements.map { $0.lowercased() })
    return words.words.filter { elements.contains($0) } == expected.map { $0.lowercased() }
  }

  private func noun(_ item: Item) -> String {
    switch item.kind {
    case .words: "words"
    case .letters: "letters"
    case .numbers: "numbers"
    }
  }

  private static let letters = "bcdefghjklmnopqrstuvwxyz".map(String.init)
  private static let numbers = (1...99).map(String.init)
  /// The three operations of the card come more often than the picks.
  private static let frequent: [Operation] = [
    .sort, .sort, .sort, .sortDown, .reverse, .reverse, .reverse, .count, .count, .first, .last, .largest,
    .smallest,
  ]
}
