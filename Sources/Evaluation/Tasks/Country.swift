// The table of countries as values. Knows what the table says and how English names a country.

/// A member of the United Nations.
struct Country: Sendable, Equatable {
  /// The name with its article inside a sentence: "the Netherlands", "France".
  let phrase: String
  let name: String
  let continent: String
  let region: String
  /// Official languages, those of most speakers first.
  let languages: [String]
  let currency: String
  let population: Int

  /// The region inside a sentence: "Western Europe", "the Caribbean".
  var regionPhrase: String { region == "Caribbean" ? "the Caribbean" : region }

  /// The languages as the object of a sentence: "French", "Dutch, French and German".
  var languageList: String { listed(languages) }

  /// All countries by name.
  static let all: [Country] = countryTable.split(separator: "\n").map { line in
    let fields = line.split(separator: "\t").map { trimmed($0) }
    return Country(
      phrase: (fields[1] == "the" ? "the " : "") + fields[2], name: fields[2], continent: fields[3],
      region: fields[4], languages: fields[5].split(separator: ";").map(String.init), currency: fields[6],
      population: Int(fields[7]) ?? 0)
  }

  /// The seventy countries of most people: those that questions are mostly about.
  static let large = Array(all.sorted { $0.population > $1.population }.prefix(70))

  static let languages = Array(Set(all.flatMap(\.languages))).sorted()
  static let currencies = Array(Set(all.map(\.currency))).sorted()
  static let continents = ["Africa", "Asia", "Europe", "North America", "South America", "Oceania"]

  /// A country as people ask for it: half of the time one of the large ones.
  static func drawn(using random: inout RandomStream) -> Country {
    random.pick(random.isOne(in: 2) ? large : all)
  }
}
