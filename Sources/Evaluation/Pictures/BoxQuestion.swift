// The box round something, as JSON. Knows scenes of shapes and the form of a box.

import JSON
import Scenes

/// `{"label": …, "box": [left, top, right, bottom]}` in thousandths of the picture, in tens, since a pixel of a tile
/// is twelve.
struct BoxQuestion: SceneTask {
  let name = "box"
  let summary = "the box round a thing, with at least half of it right, in combinations never seen"

  private let phrasings = Phrasings(
    """
    Give the box of the {thing}.
    Draw a box round the {thing}.
    What is the box of the {thing}?
    Box the {thing}.
    Mark the {thing} with a box.
    """,
    onlyLearnt: """
      The box of the {thing}, please.
      [Please |]give me the box [round|around] the {thing}.
      [Please |]draw the box of the {thing}.
      Put a box [round|around] the {thing}.
      Make a box [round|around] the {thing}.
      [Find|Locate|Show] the {thing} [with|by] a box.
      Where is the {thing}? Answer with a box.
      In which box is the {thing}?
      What is the bounding box of the {thing}?
      Bounding box of the {thing}, please.
      Frame the {thing} with a box.
      I need the box of the {thing}.
      Detect the {thing} and give its box.
      [Can you|Could you] box the {thing}?
      """)

  func turn(
    about composition: Composition, _ split: Split, using random: inout RandomStream
  ) -> PictureTurn? {
    let scene = composition.scene
    let candidates = composition.unique(\.name)
    guard let thing = composition.target(among: candidates, split, using: &random),
      let box = scene.box(of: thing.item)
    else { return nil }
    let template = phrasings.pick(split, using: &random)
    var turn = PictureTurn(
      template.text(["thing": thing.name], using: &random), Self.text(thing.name, box), phrasing: template,
      form: "look \(thing.name)",
      guesses: [Self.text(thing.name, Box(left: 250, top: 250, right: 750, bottom: 750))]
    ) { (Self.overlap(of: $0, with: box) ?? 0) >= 0.5 }
    turn.overlap = { Self.overlap(of: $0, with: box) ?? 0 }
    return turn
  }

  private static func text(_ label: String, _ box: Box) -> String {
    func tens(_ number: Int) -> Int { (number + 5) / 10 * 10 }
    return "{\"label\": \"\(label)\", \"box\": [\(tens(box.left)), \(tens(box.top)), \(tens(box.right)), "
      + "\(tens(box.bottom))]}"
  }

  /// How well the box of an answer fits; nil if it holds none.
  static func overlap(of answer: String, with box: Box) -> Double? {
    guard let sides = (try? JSONValue(parsing: answer))?["box"]?.arrayValue?.compactMap(\.integerValue),
      sides.count == 4, sides.allSatisfy((0...1000).contains)
    else { return nil }
    return Box(left: sides[0], top: sides[1], right: sides[2], bottom: sides[3]).overlap(with: box)
  }
}
