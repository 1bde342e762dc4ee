// Where in the picture something lies. Knows scenes of shapes.

import Scenes

/// The ninth of the picture in which the only thing of its kind lies.
struct PlaceQuestion: SceneTask {
  let name = "place"
  let summary = "where a thing lies, in combinations never seen"

  private static let names = [
    "top left", "top middle", "top right", "middle left", "centre", "middle right", "bottom left",
    "bottom middle", "bottom right",
  ]
  private let phrasings = Phrasings(
    """
    Where is the {thing}?
    In which part of the picture is the {thing}?
    Where do you see the {thing}?
    Where does the {thing} lie?
    Tell me where the {thing} is.
    Find the {thing}.
    """,
    onlyLearnt: """
      Where in the picture is the {thing}?
      Where can I find the {thing}?
      Where is the {thing} [placed|drawn|to be found]?
      At which place is the {thing}?
      In [which|what] corner or middle is the {thing}?
      [Which|What] place does the {thing} have?
      What is the place of the {thing}?
      The place of the {thing}, please.
      The {thing}: where is it?
      [Please |]say where the {thing} is.
      [Please |]show me the place of the {thing}.
      [Can you tell me|Do you see|Do you know] where the {thing} is?
      I am looking for the {thing}. Where is it?
      Is the {thing} at the top, in the middle or at the bottom?
      Is the {thing} left, right or in the middle?
      Look for the {thing}. Where is it?
      """)

  /// The name of the ninth in which an item lies, unless it lies near a line between two.
  static func place(of item: Scene.Item, in scene: Scene) -> String? {
    func third(_ place: Int, of side: Int) -> Int? {
      let sixtieths = 60 * place / side
      return sixtieths % 20 < 3 || sixtieths % 20 >= 17 ? nil : sixtieths / 20
    }
    guard let column = third(item.x, of: scene.width), let row = third(item.y, of: scene.height) else {
      return nil
    }
    return names[3 * row + column]
  }

  func turn(
    about composition: Composition, _ split: Split, using random: inout RandomStream
  ) -> PictureTurn? {
    let scene = composition.scene
    let candidates = composition.unique(\.name).filter { Self.place(of: $0.item, in: scene) != nil }
    guard let thing = composition.target(among: candidates, split, using: &random),
      let place = Self.place(of: thing.item, in: scene)
    else { return nil }
    let template = phrasings.pick(split, using: &random)
    return PictureTurn(
      template.text(["thing": thing.name], using: &random), "It is in the \(place).", phrasing: template,
      form: "look \(thing.name)", guesses: Self.names.map { "It is in the \($0)." }
    ) { onlyAnswer($0, is: place, among: Self.names) }
  }
}
