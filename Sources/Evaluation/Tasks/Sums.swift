// Sums and differences of numbers up to two digits. Knows nothing beyond: larger arithmetic is kept for later stages.

/// `a + b` or `a − b` with 0 ≤ a, b ≤ 99 and no negative result; pairs are held out, in both orders.
public struct Sums: EvaluationTask {
  public struct Item: Sendable {
    let first, second: Int
    let isSum: Bool
    var result: Int { isSum ? first + second : first - second }
  }

  public let name = "sums"
  public let summary = "sums and differences of numbers up to two digits"
  /// One of the 199 results.
  public let chance = 1.0 / 199

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
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
  }

  /// The pair; 3 + 5, 5 + 3, 8 − 3 and 8 − 5 are one item.
  public func canonicalForm(_ item: Item) -> String? {
    let parts = item.isSum ? [item.first, item.second] : [item.second, item.result]
    return "\(parts.min() ?? 0)+\(parts.max() ?? 0)"
  }

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
  /// In one step where nothing is to be taken apart, or where a step would tell a result that is held out.
  func worked(_ item: Item) -> String {
    let (units, tens) = (item.second % 10, item.second / 10 * 10)
    let sign = item.isSum ? "+" : "-"
    let middle = item.isSum ? item.first + tens : item.first - tens
    let steps = [
      Item(first: item.first, second: tens, isSum: item.isSum),
      Item(first: middle, second: units, isSum: item.isSum),
    ]
    let start = "\(item.first) \(sign) \(item.second) = "
    guard units > 0, tens > 0, steps.allSatisfy({ canonicalForm($0).map(isLearnt) ?? true }) else {
      return start + "\(item.result)"
    }
    return start
      + "\(item.first) \(sign) \(tens) \(sign) \(units) = \(middle) \(sign) \(units) = \(item.result)"
  }

  private func isLearnt(_ canonicalForm: String) -> Bool { Split(of: "\(name) \(canonicalForm)") == .train }

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
  private static let sums = Phrasings(
    """
    What is {first} + {second}?
    What is {first} plus {second}?
    How much is {first} + {second}?
    How much is {first} plus {second}?
    {first} + {second} = ?
    {first} + {second}
    {first} plus {second}?
    Add {first} and {second}.
    Please add {first} and {second}.
    Can you add {first} to {second}?
    What is the sum of {first} and {second}?
    Compute {first} + {second}.
    Calculate {first} plus {second}.
    Tell me the sum of {first} and {second}.
    What do {first} and {second} make together?
    {name} has {first} {thing} and gets {second} more. How many {thing} are there now?
    There are {first} {thing} in a box and {second} on the table. How many {thing} are there in all?
    I have {first} {thing} and you give me {second}. How many do I have?
    Yesterday {name} found {first} {thing}, today {second}. How many {thing} is that together?
    {first} {thing} and {second} {thing}: how many are that?
    """)
  private static let differences = Phrasings(
    """
    What is {first} - {second}?
    What is {first} minus {second}?
    How much is {first} - {second}?
    How much is {first} minus {second}?
    {first} - {second} = ?
    {first} - {second}
    {first} minus {second}?
    Subtract {second} from {first}.
    Please take {second} away from {first}.
    What is the difference between {first} and {second}?
    Compute {first} - {second}.
    Calculate {first} minus {second}.
    What is left of {first} when I take {second} away?
    {name} has {first} {thing} and gives {second} away. How many {thing} are left?
    There were {first} {thing} and {second} are gone. How many are left?
    I had {first} {thing} and lost {second}. How many do I still have?
    {name} had {first} {thing} and sold {second} of them. How many remain?
    """)
}
