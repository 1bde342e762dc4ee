// Numbers, sums and lists as plain text. Knows the split: nothing held out is written here.

/// Numbers of the training side in digits and words, in lists and inside sentences.
struct NumberProse: DocumentSource {
  let name = "number-prose"
  let summary = "number words to 9,999 in lists and in sentences"
  private let task = NumberSpelling()

  func document(using random: inout RandomStream) -> String {
    let isList = random.isOne(in: 2)
    let lines = (0..<random.number(in: 4...10)).map { _ in
      let number = task.draw(.train, using: &random).number
      let digits = random.isOne(in: 2) ? "\(number)" : task.withComma(number)
      let words = random.isOne(in: 4) ? numberWordsWithAnd(number) : numberWords(number)
      let slots: Slots = [
        "digits": digits, "words": words, "thing": random.pick(WordTable.things),
        "city": NamePool.training.city(using: &random),
      ]
      return (isList ? Self.lines : Self.sentences).text(slots, using: &random)
    }
    return lines.joined(separator: isList ? "\n" : " ")
  }

  private static let lines = Variants(
    """
    {digits} = {words}
    {digits}: {words}
    {words}: {digits}
    {words} = {digits}
    {digits} is written {words}.
    """)
  private static let sentences = Variants(
    """
    The number {digits} is written {words}.
    One says {words} and writes {digits}.
    {Words} is {digits} in digits.
    In {city} there are {digits} houses, that is {words}.
    Somebody counted {digits} stones ({words}).
    The page number {digits} is read {words}.
    In words, {digits} is {words}.
    """)
}

/// Sums and differences of the training side, one a line.
struct SumProse: DocumentSource {
  let name = "sum-prose"
  let summary = "sums and differences up to two digits, one a line"
  private let task = Sums()

  func document(using random: inout RandomStream) -> String {
    (0..<random.number(in: 6...14)).map { _ in task.worked(task.draw(.train, using: &random)) }
      .joined(separator: "\n")
  }
}

/// Lists with their order, length and reverse, as the training side has them.
struct ListProse: DocumentSource {
  let name = "list-prose"
  let summary = "short lists with their sorted and reversed form"
  private let task = ShortLists()

  func document(using random: inout RandomStream) -> String {
    (0..<random.number(in: 3...7)).map { _ in
      let item = task.draw(.train, using: &random)
      let kind =
        switch item.operation {
        case .sort: "sorted"
        case .sortDown: "sorted downwards"
        case .reverse: "reversed"
        case .count: "counted"
        default: item.operation.rawValue
        }
      return "\(item.elements.joined(separator: ", ")) | \(kind): \(item.answer.joined(separator: ", "))"
    }.joined(separator: "\n")
  }
}
