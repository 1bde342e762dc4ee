// Ordinary words by kind, for stories, lists and texts. Knows nothing of how they are put together.

/// Ordinary English words, each list from a line of words.
enum WordTable {
  static let animals = list(
    """
    fox bear owl cat dog horse rabbit mouse goat sheep duck goose hen cow pig donkey frog hedgehog squirrel deer wolf
    otter badger crow robin swan turtle snail bee beetle butterfly parrot camel llama elephant lion tiger monkey penguin
    seal whale dolphin
    """)
  static let things = list(
    """
    lantern key basket boat bell book ladder hammer bottle umbrella mirror clock coin ring letter map rope bucket candle
    drum flute violin trumpet chair table blanket pillow kettle cup spoon plate box suitcase bicycle wheel cart kite ball
    puzzle pencil brush scarf hat coat boot glove button needle feather stone shell lamp window door broom wagon whistle
    balloon ticket telescope compass anchor
    """)
  static let foods = list(
    """
    apple pear plum cherry lemon cake bread cheese honey soup carrot potato onion pie pancake biscuit egg nut berry pumpkin
    tomato sandwich pudding melon peach
    """)
  static let places = list(
    """
    garden forest river bridge village castle tower market school library harbour island mountain valley cave lake meadow
    barn mill station bakery beach field orchard attic cellar park square farm well
    """)
  static let colours = list(
    "red blue green yellow white black brown grey orange pink purple silver golden violet")
  static let adjectives = list(
    """
    old little brave quiet clever lazy hungry kind lonely happy shy busy tired cheerful proud gentle curious patient
    careful honest
    """)
  static let jobs = list(
    """
    baker teacher nurse carpenter farmer doctor gardener painter tailor sailor cook pilot librarian shoemaker blacksmith
    fisherman shopkeeper plumber musician writer potter weaver driver dentist postman beekeeper
    """)
  static let weekdays = list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
  static let months = list(
    "January February March April May June July August September October November December")
  static let instruments = list("piano violin flute guitar drum trumpet harp cello clarinet accordion")
  static let vehicles = list("train bus boat bicycle car plane ferry tram")
  static let sports = list(
    "football tennis chess swimming running rowing skating cards volleyball basketball")
  static let drinks = list("tea coffee milk water juice cocoa lemonade")
  static let meals = list("soup rice noodles pancakes fish beans salad bread cheese potatoes eggs porridge")
  static let relatives = list(
    "brother sister mother father aunt uncle cousin grandmother grandfather neighbour friend")
  /// Words of one kind each that lists are made of.
  static let lists: [(kind: String, words: [String])] = [
    ("animals", animals), ("things", things), ("foods", foods), ("places", places), ("colours", colours),
    ("jobs", jobs), ("days", weekdays), ("months", months), ("instruments", instruments),
  ]

  private static func list(_ words: String) -> [String] {
    words.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
