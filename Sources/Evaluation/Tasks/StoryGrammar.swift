// How a short story goes: who and where, two things that happen, an end. Knows kinds of words, not who asked.

/// A grammar of stories in simple words.
enum StoryGrammar {
  /// A story of about sixty words about somebody and the words, in their order.
  static func story(_ words: [StoryWord], _ pool: NamePool, using random: inout RandomStream) -> String {
    let hero = pool.person(using: &random)
    var slots: Slots = [
      "name": hero.name, "she": hero.subject, "her": hero.possessive, "them": hero.object,
      "adjective": random.pick(WordTable.adjectives), "job": random.pick(WordTable.jobs),
      "child": hero.isWoman ? "girl" : "boy", "town": pool.city(using: &random),
      "relative": random.pick(WordTable.relatives), "friend": pool.person(using: &random).name,
      "color": random.pick(WordTable.colours),
    ]
    var parts = [openings.text(slots, using: &random)]
    for (place, word) in words.enumerated() {
      slots["word"] = word.word
      parts.append(events(word.kind, isFirst: place == 0).text(slots, using: &random))
      if place == 0 { parts.append(links.text(slots, using: &random)) }
    }
    parts.append(turns.text(slots, using: &random))
    parts.append(endings.text(slots, using: &random))
    return parts.joined(separator: " ")
  }

  private static func events(_ kind: StoryWord.Kind, isFirst: Bool) -> Variants {
    switch kind {
    case .animal: isFirst ? firstAnimal : secondAnimal
    case .thing: isFirst ? firstThing : secondThing
    case .food: isFirst ? firstFood : secondFood
    case .place: isFirst ? firstPlace : secondPlace
    }
  }

  private static let openings = Variants(
    """
    Once upon a time there was {a adjective} {child} named {name}, who lived [in {town}|near {town}|with {her} {relative}].
    Long ago, {a adjective} {job} called {name} lived [in {town}|in a small house near {town}|at the edge of {town}].
    In {town} there lived {a adjective} {child} whose name was {name}.
    {Name} was {a adjective} {job} [in {town}|who lived alone|with a small house in {town}].
    One [morning|evening|summer day|winter day] {name}, {a adjective} {child} from {town}, [could not sleep|went for a walk|had nothing to do].
    Nobody in {town} was as {adjective} as {name}, the {job}.
    There was once {a job} named {name} who [never laughed|was always late|had no money|dreamed of the sea].
    """)
  private static let firstAnimal = Variants(
    """
    One day {she} met {a word} that [could not find its way home|was hungry|was crying|had lost its mother].
    In the [morning|evening] {a word} [sat before|knocked at|waited at] {her} door and [asked for help|wanted to talk|looked very sad].
    On the road {she} saw {a word} [with a broken leg|that was all alone|dancing in the rain].
    One night {a word} [came into|looked into] the house and [said: "Come with me"|would not go away|told {them} a secret].
    """)
  private static let secondAnimal = Variants(
    """
    Then {a word} came along and [showed them the way|helped them|laughed so loudly that everybody woke up].
    Suddenly a [large|small|very old] {word} stood before {them} and [smiled|bowed|asked for a song].
    But {a word} had [seen everything|been faster|followed them], and it [told the truth|gave everything back|wanted to play].
    Behind a tree {a word} was [hiding|sleeping|waiting], and it [became their friend|jumped up|joined them].
    """)
  private static let firstThing = Variants(
    """
    One day {she} found {a color} {word} [under a tree|in the grass|on the road|behind the house].
    {Her} {relative} gave {them} {a word} and said: "[Take good care of it|It will bring you luck|Never lose it]."
    In an old box there lay {a word} that [nobody had ever used|shone in the dark|had belonged to {her} {relative}].
    One morning {her} {word} was gone, and {name} [looked for it everywhere|began to cry|asked everybody in {town}].
    """)
  private static let secondThing = Variants(
    """
    Then {she} saw {a word} [in the water|high up in a tree|on the steps of a house] and [took it home|knew what to do].
    There, between the stones, lay {a word}, and it was [made of gold|as old as the hills|warm in {her} hand].
    A stranger offered {them} {a word} for it, and {name} [agreed|said no|thought for a long time].
    But without {a word} nothing could be done, so {she} [made one|borrowed one from {friend}|bought one at the market].
    """)
  private static let firstFood = Variants(
    """
    One day {she} was so hungry that {she} dreamed of {a word} [as large as a house|every night].
    {Her} {relative} sent {them} to buy {a word}, but [the shop was closed|there was only one left|{she} had no money].
    {She} found {a word} on the table, and [nobody knew where it came from|it was the best in the world|it was still warm].
    """)
  private static let secondFood = Variants(
    """
    Then they shared {a word}, and [it tasted wonderful|all were happy|nobody was hungry any more].
    At the end of the road somebody was selling {a word} [for a song|for one coin], and {name} [bought it|could not say no].
    A kind old {job} gave them {a word} and [told them a story|showed them the way|wished them luck].
    """)
  private static let firstPlace = Variants(
    """
    One day {she} went to the {word}, [where {she} had never been before|to be alone|because {friend} was waiting there].
    People said that something strange lived near the {word}, and {name} [wanted to see it|was not afraid|did not believe it].
    In the middle of the night {she} heard music from the {word} and [ran there|opened the window|could not stay in bed].
    """)
  private static let secondPlace = Variants(
    """
    At last {she} came to the {word}, and [there was light everywhere|everything was quiet|{friend} was already there].
    So they went to the {word} together and [sat down|looked at the stars|sang until morning].
    The way led to {a word} that [no map showed|was older than the town|belonged to nobody].
    """)
  private static let links = Variants(
    """
    "[What shall I do now?|How strange!|I must tell {friend}!]" thought {name}.
    {She} did not [wait|think] long and [went on|called {friend}|put on {her} coat].
    {Friend}, {her} [best friend|cousin|neighbour], [did not believe it|wanted to help|laughed] at first.
    They walked [for three days|until the sun went down|over seven hills] together.
    It began to [rain|snow|get dark], but {name} was not afraid.
    {She} [thought about it|waited] all day.
    """)
  private static let turns = Variants(
    """
    Now everything was different, and {friend} [clapped|cried for joy|could not believe it].
    {Name} laughed, because [it was so simple|nobody had thought of that|the long search was over].
    "[Look|Listen]," said {friend}, "[this is what we were looking for|now we can go home|we have done it]."
    The [wind|rain|snow] stopped, and [a star|the sun|the moon] came out behind the clouds.
    At first nobody spoke, but then {friend} [began to sing|asked for a dance|made tea for everybody].
    It took {them} [a whole week|all night|only a moment] to understand [what had happened|why it was so|how lucky {she} was].
    {Name} gave {friend} [a coin|a flower|{her} hand] and [said thank you|they were friends again|both were glad].
    """)
  private static let endings = Variants(
    """
    From that day on {name} was never [alone|sad|afraid] again.
    And if you go to {town}, you can still [see it|hear the story|meet {them}].
    Then {name} went home, [happy and tired|with a smile|much wiser than before], and slept until noon.
    Everybody in {town} [talked about it for years|laughed and danced that night|came to see].
    "[That was a good day|I shall never forget this|Friends are better than gold]," said {name}.
    And {she} kept the secret for the rest of {her} life.
    In the evening there was a [great feast|fire and music|long talk], and {friend} told the story again and again.
    """)
}
