// Sums and differences of numbers up to two digits. Knows nothing beyond: larger arithmetic is kept for later stages.

/// `a + b` or `a − b` with 0 ≤ a, b ≤ 99 and no negative result.
///
/// Answers go by way of the tens. Pairs that take more than one step are held out, in both orders; the steps themselves
/// (a number below ten or a round one) all belong to the training side, so that each answer can be worked out.
public struct Sums: EvaluationTask {
  public struct Item: Sendable {
    let first, second: Int
    let isSum: Bool
    var result: Int { isSum ? first + second : first - second }
  }

  public let name = "sums"
  public let summary = "sums and differences of two-digit numbers, in steps"

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    while true {
      let item = drawUntil(split, using: &random, drawAny)
      // The examination asks for what takes several steps. Of results beyond two digits most are left out: larger
      // arithmetic is kept for later stages.
      if item.result > 99, !random.isOne(in: 4) { continue }
      if split == .train || canonicalForm(item) != nil { return item }
    }
  }

  private func drawAny(using random: inout RandomStream) -> Item {
    // Few pairs have a single digit; of the difference the larger number comes first.
    let lowest = random.isOne(in: 8) ? 0 : 10
    let numbers = [
      random.number(in: lowest...99), random.number(in: random.isOne(in: 8) ? 0...9 : lowest...99),
    ]
    let isSum = !random.isOne(in: 3)
    return isSum
      ? Item(first: numbers[0], second: numbers[1], isSum: true)
      : Item(first: max(numbers[0], numbers[1]), second: min(numbers[0], numbers[1]), isSum: false)
  }

  /// The pair; 13 + 25, 25 + 13, 38 − 13 and 38 − 25 are one item. Nil for what is a step of its own.
  public func canonicalForm(_ item: Item) -> String? {
    let parts = (item.isSum ? [item.first, item.second] : [item.second, item.result]).sorted()
    return parts.contains { isStep($0) } ? nil : "\(parts[0])+\(parts[1])"
  }

  /// Whether adding the number takes one step.
  private func isStep(_ number: Int) -> Bool { number < 10 || number % 10 == 0 }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    let isInWords = random.isOne(in: 6)
    let slots: Slots = [
      "first": isInWords ? numberWords(item.first) : "\(item.first)",
      "second": isInWords ? numberWords(item.second) : "\(item.second)", "thing": random.pick(Self.things),
      "name": NamePool.of(split).person(using: &random).name,
    ]
    let phrasing = (item.isSum ? Self.sums : Self.differences).pick(split, using: &random)
    return Rendering(
      asTyped(phrasing.text(slots, using: &random), using: &random), worked(item) + ".", phrasing: phrasing)
  }

  /// First the tens, then the units, so that each step is one a small model can take: `27 + 35 = 27 + 30 + 5 = 57 + 5 = 62`.
  func worked(_ item: Item) -> String {
    let (units, tens) = (item.second % 10, item.second / 10 * 10)
    let sign = item.isSum ? "+" : "-"
    let start = "\(item.first) \(sign) \(item.second) = "
    guard !isStep(item.second) else { return start + "\(item.result)" }
    let middle = item.isSum ? item.first + tens : item.first - tens
    return start
      + "\(item.first) \(sign) \(tens) \(sign) \(units) = \(middle) \(sign) \(units) = \(item.result)"
  }

  public func grade(_ item: Item, _ answer: String) -> Bool {
    // The result is the last number said: "27 + 34 = 61."
    let words = Words(answer)
    return words.numbers.last == item.result
      || words.numbers.isEmpty && item.result < 200 && words.contains(numberWords(item.result))
  }

  private static let things = [
    "apples", "coins", "books", "stamps", "eggs", "chairs", "stones", "cards", "buttons", "pencils", "euros",
    "nuts",
  ]
}
