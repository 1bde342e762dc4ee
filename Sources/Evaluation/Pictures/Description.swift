// Everything that a scene holds, from left to right. Knows scenes of shapes.

import Scenes

/// Colour and shape of up to four things: of all answers the one in which most words depend on the picture.
struct Description: SceneTask {
  let name = "describe"
  let summary = "colour and shape of all things from left to right, combinations never seen among them"

  private let phrasings = Phrasings(
    """
    What do you see from left to right?
    Name everything from left to right.
    List the things in the picture from left to right.
    Describe the picture from left to right.
    Go from left to right: what is there?
    """,
    onlyLearnt: """
      What is in the picture, from left to right?
      What can you see from left to right?
      From left to right, what do you see?
      From left to right, what is in the picture?
      From left to right, please.
      [Please |]tell me everything from left to right.
      [Please |]describe everything from left to right.
      [Please |]list everything that you see from left to right.
      Say what is there from left to right.
      Start on the left: what is [there|in the picture]?
      Begin at the left and name [everything|all things].
      Read the things from left to right.
      All things from left to right, please.
      Which things are there from left to right?
      Name all things, the left one first.
      Enumerate the things from left to right.
      """)

  func turn(
    about composition: Composition, _ split: Split, using random: inout RandomStream
  ) -> PictureTurn? {
    let things = composition.things.sorted { $0.item.x < $1.item.x }
    let isClear = zip(things, things.dropFirst()).allSatisfy { $1.item.x - $0.item.x >= 4 }
    guard (1...4).contains(things.count), isClear,
      split == .train || things.contains(where: { $0.split == split })
    else { return nil }
    let template = phrasings.pick(split, using: &random)
    let names = things.map(\.name)
    let form = names.first { Split(of: "look \($0)") == split } ?? names[0]
    return PictureTurn(
      template.text(using: &random), capitalized(names.map(withArticle).joined(separator: ", ")) + ".",
      phrasing: template, form: "look \(form)", guesses: ["A red circle."]
    ) { answer in
      let said = Words(answer).words.filter { $0 != "a" && $0 != "an" && $0 != "and" }
      return said == names.flatMap { Words($0).words }
    }
  }
}
