// Which way something moves in a short clip. Knows frames as scenes.

import Scenes

/// Three frames of a thing that moves to one side.
struct MotionDirection: PictureTask {
  let name = "motion"
  let summary = "the direction of a moving thing in a clip of three frames, in combinations never seen"

  private let phrasings = Phrasings(
    """
    Which way does the {thing} move?
    Where does the {thing} go?
    In which direction does the {thing} move?
    Which direction does the {thing} take?
    Tell me which way the {thing} goes.
    """,
    onlyLearnt: """
      Which way does the {thing} go?
      Where does the {thing} move[| to]?
      Where is the {thing} [going|moving]?
      Which way is the {thing} [going|moving]?
      In what direction [does the {thing} go|is the {thing} moving|is the {thing} going]?
      What is the direction of the {thing}?
      The direction of the {thing}, please.
      Does the {thing} move up, down, left or right?
      Does the {thing} go left, right, up or down?
      The {thing} moves. [Where to|In which direction|Which way]?
      The {thing} moves in which direction?
      How does the {thing} move?
      [Please |]say where the {thing} goes.
      [Can you tell me|Do you see] which way the {thing} moves?
      [Look at|Follow|Watch] the {thing}: where does it go?
      """)
  private static let ways: [(name: String, answer: String, across: Int, down: Int)] = [
    ("left", "To the left.", -1, 0), ("right", "To the right.", 1, 0), ("up", "Upwards.", 0, -1),
    ("down", "Downwards.", 0, 1),
  ]

  func example(_ split: Split, using random: inout RandomStream) -> PictureExample {
    while true {
      let composition = Composition(split, using: &random)
      guard composition.things.count == 1, composition.scene.width == 84, composition.scene.height == 84
      else { continue }
      var thing = composition.things[0]
      let way = random.pick(Self.ways)
      let form = "move \(way.name) \(thing.name)"
      guard thing.split == split, Split(of: form) == split || split == .heldOut else { continue }
      thing.item.size = min(thing.item.size, 26)
      let step = random.number(in: 9...17)
      let room = 84 - 30 - 2 * step
      let start = 15 + random.below(room + 1)
      let side = random.number(in: 16...68)
      let scenes = (0..<3).map { frame in
        var scene = composition.scene
        var item = thing.item
        let along = way.across + way.down > 0 ? start + step * frame : 84 - start - step * frame
        (item.x, item.y) = way.across != 0 ? (along, side) : (side, along)
        scene.items = [item]
        return scene
      }
      let template = phrasings.pick(split, using: &random)
      let words = ["left", "right", "up", "upwards", "down", "downwards"]
      let turn = PictureTurn(
        template.text(["thing": thing.shape.rawValue], using: &random), way.answer, phrasing: template,
        form: form,
        guesses: Self.ways.map(\.answer)
      ) { answer in
        let found = Words(answer)
        let right = words.filter { $0.hasPrefix(way.name) }
        return found.containsAny(right) && !found.containsAny(words.filter { !right.contains($0) })
      }
      return PictureExample(task: name, scenes: scenes, isClip: true, turn: turn)
    }
  }
}
