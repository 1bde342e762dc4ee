// Which shape something has. Knows scenes of shapes.

import Scenes

/// The shape of the only thing of a colour, or of the only thing there is.
struct ShapeQuestion: SceneTask {
  let name = "shape"
  let summary = "the shape of a thing, in combinations never seen"

  private let ofColour = Phrasings(
    """
    What shape is the {colour} thing?
    Which shape does the {colour} thing have?
    What is the {colour} thing?
    Name the shape of the {colour} thing.
    Tell me what the {colour} thing is.
    The {colour} thing has which shape?
    """)
  private let ofOne = Phrasings(
    """
    What is this?
    What does the picture show?
    What do you see?
    Describe the picture.
    Name what is in the picture.
    What is in the picture?
    """)

  func turn(
    about composition: Composition, _ split: Split, using random: inout RandomStream
  ) -> PictureTurn? {
    let shapes = Shape.allCases.map(\.rawValue)
    if composition.things.count == 1, random.isOne(in: 2) {
      guard let thing = composition.target(among: composition.things, split, using: &random) else {
        return nil
      }
      let template = ofOne.pick(split, using: &random)
      return PictureTurn(
        template.text(using: &random), capitalized(withArticle(thing.name)) + ".", phrasing: template,
        form: "look \(thing.name)", guesses: shapes
      ) { onlyAnswer($0, is: thing.shape.rawValue, among: shapes) }
    }
    let candidates = composition.unique { $0.colour.rawValue }
    guard let thing = composition.target(among: candidates, split, using: &random) else { return nil }
    let template = ofColour.pick(split, using: &random)
    return PictureTurn(
      template.text(["colour": thing.colour.rawValue], using: &random),
      "It is \(withArticle(thing.shape.rawValue)).", phrasing: template, form: "look \(thing.name)",
      guesses: shapes
    ) { onlyAnswer($0, is: thing.shape.rawValue, among: shapes) }
  }
}
