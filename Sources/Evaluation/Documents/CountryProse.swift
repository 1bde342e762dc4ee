// The table of countries as sentences. Knows frames, not facts.

/// Countries one by one, by currency, by language and by continent.
struct CountryProse: DocumentSource {
  let name = "country-prose"
  let summary = "countries with their languages, currencies and regions as sentences"

  func document(using random: inout RandomStream) -> String {
    switch random.below(6) {
    case 0: return group(using: &random)
    case 1: return table(using: &random)
    default:
      let sentences = (0..<random.number(in: 3...6)).map { _ in
        description(Country.drawn(using: &random), using: &random)
      }
      return sentences.joined(separator: random.isOne(in: 2) ? "\n" : " ")
    }
  }

  private func description(_ country: Country, using random: inout RandomStream) -> String {
    let slots: Slots = [
      "country": country.phrase, "currency": country.currency, "languages": country.languageList,
      "continent": country.continent, "region": country.regionPhrase,
      "is": country.languages.count == 1 ? "is" : "are",
      "s": country.languages.count == 1 ? "" : "s",
    ]
    return Self.descriptions.text(slots, using: &random)
  }

  /// Several countries with something in common.
  private func group(using random: inout RandomStream) -> String {
    let one = Country.drawn(using: &random)
    let language = random.pick(one.languages)
    let kind = random.below(3)
    let others = Country.all.filter { country in
      switch kind {
      case 0: country.currency == one.currency
      case 1: country.languages.contains(language)
      default: country.region == one.region
      }
    }
    let names = random.pick(min(others.count, 6), of: others).map(\.phrase)
    let slots: Slots = [
      "countries": listed(names), "currency": one.currency, "language": language, "region": one.regionPhrase,
    ]
    guard names.count > 1 else { return description(one, using: &random) }
    return [Self.currencies, Self.languages, Self.regions][kind].text(slots, using: &random)
  }

  /// A list with one line a country.
  private func table(using random: inout RandomStream) -> String {
    let kind = random.below(3)
    let lines = random.pick(random.number(in: 5...10), of: random.isOne(in: 2) ? Country.large : Country.all)
      .map {
        country in
        let value = [country.currency, country.languageList, country.continent][kind]
        return "\(capitalized(country.phrase)): \(value)"
      }
    let title = ["Currencies", "Official languages", "Continents"][kind]
    return title + "\n" + lines.joined(separator: "\n")
  }

  private static let descriptions = Variants(
    """
    {Country} is a country in {region}. The official language{s} {is} {languages}, and people pay with the {currency}.
    In {country} people speak {languages}. The currency is the {currency}. {Country} lies in {continent}.
    {Country} lies in {continent}. People there speak {languages} and pay with the {currency}.
    The currency of {country} is the {currency}.
    The currency of {country} is the {currency}, and the official language{s} {is} {languages}.
    The official language{s} of {country} {is} {languages}.
    {Country} uses the {currency}.
    {Country} is in {continent}.
    {Country} is in {region}, where people speak {languages}.
    Who travels to {country} needs the {currency} and should know some {languages}.
    [A|One] country in {region} is {country}. Its currency is the {currency}.
    Where is {country}? It is in {continent}. What do people speak there? {languages}. And what do they pay with? The {currency}.
    The {currency} is the money of {country}.
    {languages}: this is what people speak in {country}, a country in {continent}.
    To {country} belong: the {currency} and {languages}.
    Whoever lives in {country} pays with the {currency} and speaks {languages}.
    """)
  private static let currencies = Variants(
    """
    The {currency} is used in {countries}.
    {Countries} use the {currency}.
    People in {countries} pay with the {currency}.
    {Countries} have the same currency, the {currency}.
    """)
  private static let languages = Variants(
    """
    {language} is an official language of {countries}.
    People speak {language} in {countries}.
    In {countries} you hear {language}.
    """)
  private static let regions = Variants(
    """
    {Countries} are countries in {region}.
    In {region} lie {countries}.
    To {region} belong {countries}.
    """)
}
