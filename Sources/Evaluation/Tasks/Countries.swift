// Countries with their languages, currencies and regions. Knows the questions; the facts are a table's.

/// Facts of the table in held-out wordings, and comparisons of countries whose pairs are held out.
public struct Countries: EvaluationTask {
  public struct Item: Sendable {
    enum Question: Sendable {
      case currency, languages, continent, region
      /// A country that uses the currency, has the language or lies on the continent.
      case payingWith, speaking(String), lyingIn
      /// Whether the value is the country's.
      case usesCurrency(String), speaksLanguage(String), liesIn(String)
      /// Whether both have the same currency.
      case sameCurrency(Country)
    }
    let country: Country
    let question: Question
  }

  public let name = "countries"
  public let summary = "countries and their languages, currencies and regions"

  public init() {}

  public func draw(_ split: Split, using random: inout RandomStream) -> Item {
    drawUntil(split, using: &random) { random in
      let country = Country.drawn(using: &random)
      return Item(country: country, question: Self.question(country, using: &random))
    }
  }

  private static func question(_ country: Country, using random: inout RandomStream) -> Item.Question {
    let isTrue = random.isOne(in: 2)
    switch random.below(20) {
    case 0...4: return .currency
    case 5...9: return .languages
    case 10, 11: return .continent
    case 12: return .region
    case 13: return .payingWith
    case 14: return .speaking(random.pick(country.languages))
    case 15: return .lyingIn
    case 16:
      return .usesCurrency(isTrue ? country.currency : Country.drawn(using: &random).currency)
    case 17:
      return .speaksLanguage(
        random.pick(isTrue ? country.languages : Country.drawn(using: &random).languages))
    case 18: return .liesIn(isTrue ? country.continent : random.pick(Country.continents))
    default:
      let same = Country.all.filter { $0.currency == country.currency && $0 != country }
      var other = Country.drawn(using: &random)
      if isTrue, !same.isEmpty { other = random.pick(same) }
      return other == country ? .currency : .sameCurrency(other)
    }
  }

  public func canonicalForm(_ item: Item) -> String? {
    switch item.question {
    case .usesCurrency(let value), .speaksLanguage(let value), .liesIn(let value):
      "\(item.country.name) \(value)"
    case .sameCurrency(let other): [item.country.name, other.name].sorted().joined(separator: " ")
    default: nil
    }
  }

  public func render(_ item: Item, _ split: Split, using random: inout RandomStream) -> Rendering {
    let country = item.country
    var slots: Slots = [
      "country": country.phrase, "currency": country.currency, "languages": country.languageList,
      "continent": country.continent, "region": country.regionPhrase,
    ]
    let asked: CountryPhrasings.Question
    switch item.question {
    case .currency: asked = CountryPhrasings.currency
    case .languages:
      asked = country.languages.count == 1 ? CountryPhrasings.language : CountryPhrasings.languages
    case .continent: asked = CountryPhrasings.continent
    case .region: asked = CountryPhrasings.region
    case .payingWith: asked = CountryPhrasings.payingWith
    case .speaking(let language):
      slots["language"] = language
      asked = CountryPhrasings.speaking
    case .lyingIn: asked = CountryPhrasings.lyingIn
    case .usesCurrency(let value):
      slots["value"] = value
      asked = value == country.currency ? CountryPhrasings.usesCurrency : CountryPhrasings.usesOtherCurrency
    case .speaksLanguage(let value):
      slots["value"] = value
      asked =
        country.languages.contains(value)
        ? CountryPhrasings.speaksLanguage : CountryPhrasings.speaksOtherLanguage
    case .liesIn(let value):
      slots["value"] = value
      asked = value == country.continent ? CountryPhrasings.liesIn : CountryPhrasings.liesInOther
    case .sameCurrency(let other):
      slots["other"] = other.phrase
      slots["value"] = other.currency
      asked =
        other.currency == country.currency ? CountryPhrasings.sameCurrency : CountryPhrasings.otherCurrency
    }
    let phrasing = asked.phrasings.pick(split, using: &random)
    let question = asTyped(phrasing.text(slots, using: &random), using: &random)
    return Rendering(question, asked.answers.text(slots, using: &random), phrasing: phrasing)
  }

  public func grade(_ item: Item, _ answer: String) -> Bool {
    let words = Words(answer)
    let country = item.country
    switch item.question {
    case .currency: return CountryAnswers.names(Country.currencies, in: words) == [country.currency]
    case .languages: return CountryAnswers.names(Country.languages, in: words) == Set(country.languages)
    case .continent: return CountryAnswers.continents(in: words) == [country.continent]
    case .region: return words.contains(country.region)
    case .payingWith:
      return CountryAnswers.holdsOnly(words) { $0.currency == country.currency }
    case .speaking(let language): return CountryAnswers.holdsOnly(words) { $0.languages.contains(language) }
    case .lyingIn: return CountryAnswers.holdsOnly(words) { $0.continent == country.continent }
    case .usesCurrency(let value): return words.words.first == (value == country.currency ? "yes" : "no")
    case .speaksLanguage(let value):
      return words.words.first == (country.languages.contains(value) ? "yes" : "no")
    case .liesIn(let value): return words.words.first == (value == country.continent ? "yes" : "no")
    case .sameCurrency(let other):
      return words.words.first == (other.currency == country.currency ? "yes" : "no")
    }
  }
}

/// What an answer names.
enum CountryAnswers {
  /// The names that occur, but not those that are only a part of a longer one that occurs ("Hindi" in "Fiji Hindi").
  static func names(_ names: [String], in words: Words) -> Set<String> {
    let found = names.filter { words.contains($0) }
    return Set(found.filter { name in !found.contains { $0 != name && Words($0).contains(name) } })
  }

  static func continents(in words: Words) -> Set<String> { names(Country.continents, in: words) }

  /// Whether at least one country is named, and none that does not fit.
  static func holdsOnly(_ words: Words, _ fits: (Country) -> Bool) -> Bool {
    let named = names(Country.all.map(\.name), in: words)
    let countries = Country.all.filter { named.contains($0.name) }
    return !countries.isEmpty && countries.allSatisfy(fits)
  }
}
