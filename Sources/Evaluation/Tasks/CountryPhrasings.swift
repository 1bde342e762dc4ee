// How people ask for countries and how Cria answers. Knows no country.

/// The wordings of each question about countries.
enum CountryPhrasings {
  struct Question: Sendable {
    let phrasings: Phrasings
    let answers: Variants

    /// The wordings and, behind them, those that are only learnt and never held out.
    init(_ phrasings: String, onlyLearnt: String = "", _ answers: String) {
      self.phrasings = Phrasings(phrasings, onlyLearnt: onlyLearnt)
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
    onlyLearnt: """
      By what currency are prices given in {country}?
      In what currency do shops in {country} take money?
      [What|Which] [coins and notes|banknotes|coins|cash] do they use in {country}?
      [What|Which] kind of money [do they have|does one need|will I need] in {country}?
      What do I have to pay with in {country}?
      I want to buy something in {country}. [What|Which] money do I need?
      Into which currency must I change my money for {country}?
      [My holiday|My next trip] takes me to {country}. What currency should I bring?
      What is the national currency of {country}?
      What is the name of the money in {country}?
      Which currency [belongs to|is valid in|does one pay with in] {country}?
      [Money|Currency|Cash] in {country}?
      [Please |]say which currency {country} has.
      I would like to know the currency of {country}.
      """,
    """
    The currency of {country} is the {currency}.
    {Country} uses the {currency}.
    In {country} people pay with the {currency}.
    """)

  static let language = Question(
    languageQuestions, onlyLearnt: moreLanguageQuestions,
    """
    The official language of {country} is {languages}.
    In {country} people speak {languages}.
    {languages} is the official language of {country}.
    """)
  static let languages = Question(
    languageQuestions, onlyLearnt: moreLanguageQuestions,
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
  private static let moreLanguageQuestions = """
    [What|Which] language do [the people|they] [use|speak] in {country}?
    [What|Which] is the [national|state] language of {country}?
    [What|Which] languages can one hear in {country}?
    In which language [do people talk|are signs written|do people greet each other] in {country}?
    [What|Which] tongue is spoken in {country}?
    [My holiday|My next trip] takes me to {country}. What language do they speak there?
    I want to talk to people from {country}. Which language do I need?
    What do they talk in {country}?
    The people of {country} speak which language?
    I would like to know the official language of {country}.
    [Spoken language|Official language|Languages] of {country}?
    [Please |]say what is spoken in {country}.
    What language does someone from {country} speak?
    In what language do the people of {country} speak?
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
    onlyLearnt: """
      Of which continent is {country} a part?
      On what continent [can I find|would I find|do I find|lies] {country}?
      To [which|what] part of the world does {country} belong?
      On which continent [is {country} situated|is {country} located|does one find {country}]?
      Where on [the map|the globe|earth] is {country}?
      Where [can I find|do I look for|would I find] {country}?
      I am looking for {country} on the map. On which continent is it?
      {Country} lies on which continent?
      In which continent is {country} situated?
      I would like to know on which continent {country} is.
      [Please |]say which continent {country} is on.
      What is the continent of {country}?
      I want to travel to {country}. Which continent is that?
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
    onlyLearnt: """
      In which area of {continent} [is {country} situated|is {country} located|does {country} lie]?
      Of which region is {country} a part?
      [What|Which] corner of {continent} is {country} in?
      What part of {continent} does {country} belong to?
      In which region can I find {country}?
      Which region of {continent} is {country} part of?
      I would like to know the region of {country}.
      What is the region of {country} called?
      [Please |]say in which region {country} is.
      Where in {continent} [does {country} lie|can I find {country}|is {country} located]?
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
    onlyLearnt: """
      In which country [is the {currency} valid|does one spend the {currency}|are prices in the {currency}|is the {currency} money]?
      Of which country is the {currency} the [currency|money]?
      What country [pays with|has prices in|issues] the {currency}?
      Where in the world do they use the {currency}?
      Which country's [money|currency] is called the {currency}?
      Which place has the {currency} as its money?
      [Somebody gave me|I found|I have] the {currency}. Which country is it from?
      To which country does the {currency} belong?
      For which country must I change money into the {currency}?
      The {currency} is the currency of which country?
      [Please |]say where people pay with the {currency}.
      In what country can I buy things with the {currency}?
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
    onlyLearnt: """
      In which country is {language} [the language of the people|used|a state language|heard]?
      Of which country is {language} an official language?
      What country speaks {language}?
      Where in the world [is {language} spoken|do they speak {language}]?
      Where must I go to [hear|speak|practise] {language}?
      I am learning {language}. [In which country can I use it?|Where do people speak it?|Which country should I visit?]
      People from which country speak {language}?
      {Language} is spoken in which country?
      Which country uses {language}?
      Where do children grow up with {language}?
      [Please |]say a country where {language} is official.
      From which country is someone who speaks {language}?
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
    onlyLearnt: """
      [Could|Can] you [tell me|mention|think of] a country in {continent}?
      What is [one|a] country in {continent}?
      [Mention|Think of|Choose|Pick] [a|one|any] country in {continent}.
      I [need|want|would like] the name of a country in {continent}.
      One country of {continent}, please.
      Which country can I visit in {continent}?
      I want to travel to {continent}. [To which country could I go?|Name a country there.]
      What is a country called that lies in {continent}?
      Which country belongs to {continent}?
      Of the countries in {continent}, name one.
      [Tell me|Name|List] one of the countries of {continent}.
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
  private static let moreCurrencyChecks = """
    Is the {value} [valid|accepted|money] in {country}?
    Does {country} have the {value}?
    Will I pay with the {value} in {country}?
    Are things in {country} paid for with the {value}?
    Is the money of {country} the {value}?
    Must I bring the {value} to {country}?
    Is it the {value} that people use in {country}?
    Do shops in {country} take the {value}?
    Is it right that people pay with the {value} in {country}?
    The currency of {country} is the {value}, isn't it?
    """
  static let usesCurrency = Question(
    currencyChecks, onlyLearnt: moreCurrencyChecks,
    """
    Yes, {country} uses the {currency}.
    Yes, the currency of {country} is the {currency}.
    """)
  static let usesOtherCurrency = Question(
    currencyChecks, onlyLearnt: moreCurrencyChecks,
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
  private static let moreLanguageChecks = """
    Is {value} used as an official language in {country}?
    Is {value} the [national|state|official] language of {country}?
    Is one of the languages of {country} {value}?
    Do the people in {country} talk {value}?
    Does {country} use {value}?
    Is {value} what they speak in {country}?
    Is it right that {value} is spoken in {country}?
    They speak {value} in {country}, don't they?
    In {country}, is {value} an official language?
    """
  static let speaksLanguage = Question(
    languageChecks, onlyLearnt: moreLanguageChecks,
    """
    Yes, {value} is an official language of {country}.
    Yes, in {country} people speak {languages}.
    """)
  static let speaksOtherLanguage = Question(
    languageChecks, onlyLearnt: moreLanguageChecks,
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
  private static let moreContinentChecks = """
    Is {country} [situated|found] in {value}?
    Is {value} where {country} [is|lies]?
    Does one find {country} in {value}?
    Is {country} on the continent of {value}?
    Is it right that {country} lies in {value}?
    Do I have to travel to {value} to visit {country}?
    Does {value} include {country}?
    {Country} lies in {value}, doesn't it?
    """
  static let liesIn = Question(
    continentChecks, onlyLearnt: moreContinentChecks,
    """
    Yes, {country} is in {continent}.
    Yes, {country} lies in {continent}.
    """)
  static let liesInOther = Question(
    continentChecks, onlyLearnt: moreContinentChecks,
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
  private static let moreComparisons = """
    Is the same [money|currency] used in {country} and {other}?
    Do {country} and {other} [pay with|have] one currency?
    Is there one currency for {country} and {other}?
    Is the money in {country} the same as in {other}?
    Are {country} and {other} countries with the same currency?
    Do people pay with the same [coins|notes|cash] in {country} and {other}?
    Does {other} use the same currency as {country}?
    Do {country} and {other} use one and the same money?
    Is it right that {country} and {other} share a currency?
    """
  static let sameCurrency = Question(
    comparisons, onlyLearnt: moreComparisons,
    """
    Yes, {country} and {other} both use the {currency}.
    Yes, both use the {currency}.
    """)
  static let otherCurrency = Question(
    comparisons, onlyLearnt: moreComparisons,
    """
    No, {country} uses the {currency} and {other} uses the {value}.
    """)
}
