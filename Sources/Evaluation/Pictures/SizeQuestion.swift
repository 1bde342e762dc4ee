// Which of several things is the largest or the smallest. Knows scenes of shapes.

import Scenes

/// The thing that is clearly larger, or smaller, than all others.
struct SizeQuestion: SceneTask {
  let name = "size"
  let summary = "the largest or smallest thing, in combinations never seen"

  private let largest = Phrasings(
    """
    Which thing is the largest?
    What is the largest thing?
    Which one is the biggest?
    Name the biggest thing.
    Tell me which thing is the largest.
    """,
    onlyLearnt: """
      What is the biggest thing?
      Which is the largest [thing |one |]here?
      Which is the biggest of [them|all|the things]?
      The largest thing, please.
      The biggest one, please.
      The largest thing is which?
      [Please |]say what is [largest|biggest].
      [Please |]name the largest [one|thing].
      Of all things, which is [the largest|the biggest|largest]?
      What is larger than [everything else|all the others]?
      Which thing is bigger than the others?
      [Can you tell me|Do you see] which thing is the biggest?
      Find the largest thing.
      """)
  private let smallest = Phrasings(
    """
    Which thing is the smallest?
    What is the smallest thing?
    Which one is the smallest?
    Name the smallest thing.
    Tell me which thing is the smallest.
    """,
    onlyLearnt: """
      What is the littlest thing?
      Which is the smallest [thing |one |]here?
      Which is the smallest of [them|all|the things]?
      The smallest thing, please.
      The smallest one, please.
      The smallest thing is which?
      [Please |]say what is smallest.
      [Please |]name the smallest one.
      Of all things, which is [the smallest|smallest]?
      What is smaller than [everything else|all the others]?
      Which thing is smaller than the others?
      [Can you tell me|Do you see] which thing is the smallest?
      Find the smallest thing.
      """)

  func turn(
    about composition: Composition, _ split: Split, using random: inout RandomStream
  ) -> PictureTurn? {
    let ordered = composition.things.sorted { $0.item.size > $1.item.size }
    guard ordered.count > 1 else { return nil }
    let wantsLargest = random.isOne(in: 2)
    let (thing, next) =
      wantsLargest ? (ordered[0], ordered[1]) : (ordered[ordered.count - 1], ordered[ordered.count - 2])
    let (small, large) = (min(thing.item.size, next.item.size), max(thing.item.size, next.item.size))
    guard 4 * large >= 5 * small, thing.split == split,
      composition.unique(\.name).contains(where: { $0.name == thing.name })
    else { return nil }
    let template = (wantsLargest ? largest : smallest).pick(split, using: &random)
    let names = composition.things.map(\.name)
    return PictureTurn(
      template.text(using: &random), "The \(thing.name).", phrasing: template, form: "look \(thing.name)",
      guesses: names.map { "The \($0)." }
    ) { onlyAnswer($0, is: thing.name, among: names) }
  }
}
