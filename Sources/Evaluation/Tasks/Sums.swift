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
    {first} and {second} make what?
    {first} plus {second}
    {first} plus {second} equals?
    Sum of {first} and {second}?
    Work out {first} + {second}.
    If I add {second} to {first}, what do I get?
    Let us add: {first} + {second}
    What does {first} plus {second} equal?
    {name} buys {first} {thing} on one day and {second} on the next. How many {thing} did {name} buy?
    A bag holds {first} {thing}. We put in {second} more. How many {thing} does it hold now?
    One shelf has {first} {thing}, the other has {second}. How many {thing} do both have?
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
    {first} minus {second}
    {first} minus {second} equals?
    {first} less {second}?
    Work out {first} - {second}.
    If I take {second} from {first}, what do I get?
    Let us subtract: {first} - {second}
    What does {first} minus {second} equal?
    Difference of {first} and {second}?
    Can you subtract {second} from {first}?
    A bag holds {first} {thing}. We take out {second}. How many {thing} are still in it?
    Of {first} {thing}, {second} are broken. How many {thing} are whole?
    {name} had {first} {thing} and lost {second} on the way. How many {thing} does {name} have now?
    """)
}
