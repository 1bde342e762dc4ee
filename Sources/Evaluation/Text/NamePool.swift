// Names of people and places for one side of the split. Knows no text around them.

/// Somebody in a text.
struct Person: Sendable, Equatable {
  let name: String
  let isWoman: Bool

  /// The person's pronouns as a template's slots under a prefix: `she`, `her` (of hers), `her` (as an object).
  var subject: String { isWoman ? "she" : "he" }
  var possessive: String { isWoman ? "her" : "his" }
  var object: String { isWoman ? "her" : "him" }
}

/// The names of one side: a name that is held out occurs in no training text that is generated.
struct NamePool: Sendable {
  static let training = NamePool(.train)
  static let heldOut = NamePool(.heldOut)

  private let split: Split
  private let women, men, cities: [String]
  private let beginnings, middles, ends, places: [String]

  static func of(_ split: Split) -> NamePool { split == .train ? training : heldOut }

  private init(_ split: Split) {
    func words(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }
    func side(_ text: String) -> [String] { split.filter(words(text)) { "name \($0)" } }
    self.split = split
    women = side(womensNames)
    men = side(mensNames)
    cities = side(cityNames)
    beginnings = words(nameSyllables.beginnings)
    middles = words(nameSyllables.middles)
    ends = words(nameSyllables.ends)
    places = words(nameSyllables.places)
  }

  /// Somebody: half of the names are real ones of many languages, half are made of syllables.
  func person(isWoman: Bool? = nil, using random: inout RandomStream) -> Person {
    let isWoman = isWoman ?? random.isOne(in: 2)
    if random.isOne(in: 2) { return Person(name: random.pick(isWoman ? women : men), isWoman: isWoman) }
    let name = made(using: &random) { random in
      let middle = random.isOne(in: 2) ? random.pick(middles) : ""
      return random.pick(beginnings) + middle + random.pick(ends)
    }
    return Person(name: name, isWoman: isWoman)
  }

  /// Different people.
  func people(_ count: Int, using random: inout RandomStream) -> [Person] {
    var people: [Person] = []
    while people.count < count {
      let one = person(using: &random)
      if !people.contains(where: { $0.name == one.name }) { people.append(one) }
    }
    return people
  }

  /// A town, real or not.
  func city(using random: inout RandomStream) -> String {
    if random.isOne(in: 2) { return random.pick(cities) }
    return made(using: &random) { random in
      random.pick(beginnings) + random.pick(middles) + random.pick(places)
    }
  }

  /// A short word that means nothing.
  func nonsense(using random: inout RandomStream) -> String {
    made(using: &random) { random in random.pick(beginnings).lowercased() + random.pick(ends) }
  }

  private func made(
    using random: inout RandomStream, _ make: (inout RandomStream) -> String
  ) -> String {
    while true {
      let name = make(&random)
      if Split(of: "name \(name)") == split { return name }
    }
  }
}
