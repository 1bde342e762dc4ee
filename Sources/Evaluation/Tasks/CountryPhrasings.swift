// How people ask for countries and how Cria answers. Knows no country.

/// The wordings of each question about countries.
enum CountryPhrasings {
  struct Question: Sendable {
    let phrasings: Phrasings
    let answers: Variants

    init(_ phrasings: String, _ answers: String) {
      self.phrasings = Phrasings(phrasings)
      self.answers = Variants(answers)
    }
  }

  static let currency = Question(
    """
    What is the currency of {country}?
    Which currency does {country} use?
    Which currency is used in {country}?
    What currency do they use in {country}?
    What money is used in {country}?
    What do people pay with in {country}?
    With what money do you pay in {country}?
    How do people pay in {country}?
    What is the money of {country} called?
    Tell me the currency of {country}.
    I am going to {country}. Which currency will I need?
    I travel to {country}. What money should I take?
    {Country}: which currency?
    Currency of {country}?
    Name the currency of {country}.
    In {country}, what is the currency?
    Do you know the currency of {country}?
    What is the official currency of {country}?
    Can you tell me which currency {country} has?
    """,
    """
    The currency of {country} is the {currency}.
    {Country} uses the {currency}.
    In {country} people pay with the {currency}.
    """)

  static let language = Question(
    languageQuestions,
    """
    The official language of {country} is {languages}.
    In {country} people speak {languages}.
    {languages} is the official language of {country}.
    """)
  static let languages = Question(
    languageQuestions,
    """
    The official languages of {country} are {languages}.
    {languages} are the official languages of {country}.
    In {country} people speak {languages}.
    """)
  private static let languageQuestions = """
    What is spoken in {country}?
    Which language is spoken in {country}?
    What language do people speak in {country}?
    Which languages do they speak in {country}?
    What is the official language of {country}?
    Which languages are official in {country}?
    What do people speak in {country}?
    Tell me the official languages of {country}.
    Name the language of {country}.
    {Country}: which language?
    Language of {country}?
    What is the language of {country}?
    I am going to {country}. Which language will I hear?
    In {country}, what is the official language?
    Do you know what they speak in {country}?
    How do people talk in {country}, in which language?
    Which language should I learn for {country}?
    What are the official languages of {country}?
    Can you tell me which language {country} has?
    """

  static let continent = Question(
    """
    On which continent is {country}?
    Which continent is {country} on?
    In which continent does {country} lie?
    What continent does {country} belong to?
    Where is {country}?
    Where is {country} located?
    Where does {country} lie?
    Tell me the continent of {country}.
    {Country}: which continent?
    In which part of the world is {country}?
    Where in the world is {country}?
    Name the continent of {country}.
    Do you know where {country} is?
    Continent of {country}?
    What continent is {country} on?
    To which continent does {country} belong?
    """,
    """
    {Country} is in {continent}.
    {Country} lies in {continent}.
    """)
  static let region = Question(
    """
    In which region is {country}?
    Which region does {country} belong to?
    In which part of {continent} is {country}?
    Which part of {continent} is {country} in?
    What region is {country} in?
    {Country} is in which region of {continent}?
    Tell me the region of {country}.
    In what region does {country} lie?
    Region of {country}?
    To which region does {country} belong?
    {Country}: which region?
    Name the region of {country}.
    Do you know the region of {country}?
    Where exactly in {continent} is {country}?
    In what part of {continent} does {country} lie?
    """,
    """
    {Country} is in {region}.
    {Country} belongs to {region}.
    """)

  static let payingWith = Question(
    """
    In which country do people pay with the {currency}?
    Which country uses the {currency}?
    Where is the {currency} used?
    Where do people pay with the {currency}?
    Name a country that uses the {currency}.
    Tell me a country with the {currency}.
    Whose currency is the {currency}?
    Which country has the {currency}?
    Give me a country whose currency is the {currency}.
    In what country is the {currency} the currency?
    Where can I pay with the {currency}?
    My money is the {currency}. Where can I use it?
    In which country do I need the {currency}?
    Do you know a country that uses the {currency}?
    What country uses the {currency}?
    """,
    """
    The {currency} is used in {country}.
    {Country} uses the {currency}.
    """)
  static let speaking = Question(
    """
    In which country do people speak {language}?
    In which country is {language} an official language?
    Where is {language} spoken?
    Where do people speak {language}?
    Name a country where {language} is spoken.
    Tell me a country in which {language} is official.
    Which country has {language} as an official language?
    Give me a country where people speak {language}.
    Who speaks {language}, which country?
    In what country is {language} spoken?
    Where can I speak {language}?
    I speak {language}. In which country is it official?
    Do you know a country where people speak {language}?
    What country has {language} as its language?
    In which country will I hear {language}?
    """,
    """
    {language} is an official language of {country}.
    In {country} people speak {language}.
    """)
  static let lyingIn = Question(
    """
    Name a country in {continent}.
    Tell me a country in {continent}.
    Which country lies in {continent}?
    Give me the name of a country in {continent}.
    Name one country of {continent}.
    Can you name a country in {continent}?
    Give an example of a country in {continent}.
    Which country is in {continent}?
    Say the name of a country in {continent}.
    I am looking for a country in {continent}. Name one.
    Do you know a country in {continent}?
    A country in {continent}, please.
    Any country in {continent}?
    What country lies in {continent}?
    """,
    """
    {Country} is in {continent}.
    {Country} lies in {continent}.
    """)

  private static let currencyChecks = """
    Does {country} use the {value}?
    Is the {value} the currency of {country}?
    Do people in {country} pay with the {value}?
    Can I pay with the {value} in {country}?
    Is the {value} used in {country}?
    Do they use the {value} in {country}?
    Is it true that {country} uses the {value}?
    Is {country}'s currency the {value}?
    Do I need the {value} in {country}?
    Does one pay with the {value} in {country}?
    Are prices in {country} in the {value}?
    Can people in {country} pay with the {value}?
    {Country} uses the {value}, right?
    """
  static let usesCurrency = Question(
    currencyChecks,
    """
    Yes, {country} uses the {currency}.
    Yes, the currency of {country} is the {currency}.
    """)
  static let usesOtherCurrency = Question(
    currencyChecks,
    """
    No, {country} uses the {currency}.
    No, the currency of {country} is the {currency}.
    """)
  private static let languageChecks = """
    Is {value} an official language of {country}?
    Do people speak {value} in {country}?
    Is {value} spoken in {country}?
    Do they speak {value} in {country}?
    Is {value} official in {country}?
    Does {country} have {value} as an official language?
    Is it true that people speak {value} in {country}?
    Can I speak {value} in {country}?
    Is {value} the language of {country}?
    Will I hear {value} in {country}?
    Do the people of {country} speak {value}?
    {Value} is spoken in {country}, right?
    Does one speak {value} in {country}?
    """
  static let speaksLanguage = Question(
    languageChecks,
    """
    Yes, {value} is an official language of {country}.
    Yes, in {country} people speak {languages}.
    """)
  static let speaksOtherLanguage = Question(
    languageChecks,
    """
    No, in {country} people speak {languages}.
    No, {value} is not an official language of {country}.
    """)
  private static let continentChecks = """
    Is {country} in {value}?
    Does {country} lie in {value}?
    Is {country} a country in {value}?
    Does {country} belong to {value}?
    Is {country} part of {value}?
    Is it true that {country} is in {value}?
    Is {country} located in {value}?
    {Country} is in {value}, right?
    Can I find {country} in {value}?
    Would I go to {value} to see {country}?
    Is {country} one of the countries of {value}?
    Is {value} the continent of {country}?
    """
  static let liesIn = Question(
    continentChecks,
    """
    Yes, {country} is in {continent}.
    Yes, {country} lies in {continent}.
    """)
  static let liesInOther = Question(
    continentChecks,
    """
    No, {country} is in {continent}.
    No, {country} lies in {continent}.
    """)
  private static let comparisons = """
    Do {country} and {other} use the same currency?
    Do {country} and {other} have the same currency?
    Is the currency of {country} the same as that of {other}?
    Do people in {country} and {other} pay with the same money?
    Have {country} and {other} the same money?
    Do {country} and {other} share a currency?
    Is the money of {country} and {other} the same?
    Does {country} use the same money as {other}?
    Can I pay with the same money in {country} and {other}?
    Is it true that {country} and {other} have the same currency?
    Does {country} have the same currency as {other}?
    Are the currencies of {country} and {other} the same?
    {Country} and {other}: is the currency the same?
    """
  static let sameCurrency = Question(
    comparisons,
    """
    Yes, {country} and {other} both use the {currency}.
    Yes, both use the {currency}.
    """)
  static let otherCurrency = Question(
    comparisons,
    """
    No, {country} uses the {currency} and {other} uses the {value}.
    """)
}
