// The colour of something in one of many pictures. Knows scenes of shapes.

import Scenes

/// Two to eight scenes and a question about one of them.
struct AmongPictures: PictureTask {
  let name = "eight"
  let summary = "the colour of a shape in one of eight pictures, in combinations never seen"

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
  ]
  private let phrasings = Phrasings(
    """
    What colour is the {shape} in the {which} picture?
    Which colour does the {shape} in the {which} picture have?
    In the {which} picture, what colour is the {shape}?
    Name the colour of the {shape} in the {which} picture.
    Of which colour is the {shape} in the {which} picture?
    """,
    onlyLearnt: """
      What is the colour of the {shape} in the {which} picture?
      What colour does the {shape} in the {which} picture have?
      The {shape} in the {which} picture: what colour is it?
      The {shape} in the {which} picture is of which colour?
      In the {which} picture there is a {shape}. [What colour is it|Which colour does it have]?
      Look at the {which} picture. What colour is the {shape}?
      In the {which} one, which colour does the {shape} have?
      In the {which} picture, of which colour is the {shape}?
      [Tell|Give] me the colour of the {shape} in the {which} picture.
      [Please |]say what colour the {shape} in the {which} picture is.
      Which colour is the {shape} in picture number {which}?
      The {which} picture has a {shape}. Name its colour.
      [Can you tell me|Do you see] what colour the {shape} in the {which} picture is?
      """)

  func example(_ split: Split, using random: inout RandomStream) -> PictureExample {
    let count = split == .heldOut ? 8 : random.number(in: 2...8)
    while true {
      var compositions: [Composition] = []
      while compositions.count < count {
        let drawn = Composition(split, using: &random)
        // Many pictures are one tile each, so that a question stays short.
        if drawn.isOneTile { compositions.append(drawn) }
      }
      let place = random.below(count)
      let unique = compositions[place].unique { $0.shape.rawValue }
      guard let thing = compositions[place].target(among: unique, split, using: &random) else { continue }
      let template = phrasings.pick(split, using: &random)
      let colour = thing.colour.rawValue
      let turn = PictureTurn(
        template.text(["shape": thing.shape.rawValue, "which": Self.ordinals[place]], using: &random),
        "It is \(colour).", phrasing: template, form: "look \(thing.name)",
        guesses: Colour.allCases.map { "It is \($0.rawValue)." }
      ) { onlyAnswer($0, is: colour, among: Colour.allCases.map(\.rawValue)) }
      return PictureExample(task: name, scenes: compositions.map(\.scene), turn: turn)
    }
  }
}
