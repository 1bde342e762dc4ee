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
    """,
    onlyLearnt: """
      What is the shape of the {colour} thing?
      What kind of shape is the {colour} [one|thing]?
      What [form|figure] is the {colour} thing?
      Which [form|figure] has the colour {colour}?
      [Please |]say what the {colour} thing is.
      There is something {colour}. What is it?
      [Something|One thing] is {colour}. [What shape is it|Which shape does it have]?
      The {colour} thing is what?
      The {colour} one: what is it?
      The shape of the {colour} thing, please.
      [Look at|See] the {colour} thing. What shape [is it|has it]?
      Is the {colour} thing a circle, a square, or what is it?
      [Can you tell me|Do you see|Do you know] what shape the {colour} thing is?
      What is {colour} here?
      Which shape is {colour}?
      I would like to know the shape of the {colour} thing.
      """)
  private let ofOne = Phrasings(
    """
    What is this?
    What does the picture show?
    What do you see?
    Describe the picture.
    Name what is in the picture.
    What is in the picture?
    """,
    onlyLearnt: """
      What can you see [here|]?
      What do you see [here|in this picture]?
      What is [shown|drawn|to be seen] here?
      What is that?
      What is it?
      [Please |]tell me what you see.
      [Please |]tell me what is in the picture.
      Say what the picture shows.
      Describe this[.| picture.| image.]
      What does this image show?
      What is on this picture?
      What have I drawn?
      Look at this[: what is it?|. What is it?]
      I drew something. What is it?
      What kind of thing is in the picture?
      Name this.
      Name the thing that you see.
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
