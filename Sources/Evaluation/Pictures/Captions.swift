// Pictures with captions, as a web has them: few concepts in most pictures, most concepts in few. Knows scenes of shapes, no
// tokens.

public import JSON
public import Scenes

/// A picture and what is written under it.
public struct CaptionedPicture: Sendable {
  public let scene: Scene
  public let caption: String
  /// What the picture is of first.
  public let concept: PictureConcept
  /// What the caption says, whatever its wording: equal for captions that no picture could tell apart.
  public let content: String
  /// The same without where things lie: another caption that says no more is as true of this picture.
  public let things: String

  /// A training record: the picture alone, then the caption as its answer.
  public var json: JSONValue {
    [
      "messages": [
        ["role": "user", "content": [["type": "scene", "scene": scene.json]]],
        ["role": "assistant", "content": .string(caption)],
      ]
    ]
  }
}

/// An endless stream of captioned pictures of a side.
public struct Captions: Sendable {
  /// How the concept of a thing is drawn.
  public enum Law: Sendable {
    /// From those that are learnt, by their ranks; of the held-out side, the first thing evenly from those held out.
    case zipf(ZipfLaw)
    /// From all, those held out too, each as likely: what an examination asks.
    case even
  }

  private let split: Split
  private let law: Law
  private var random: RandomStream

  private static let wordings = Phrasings(
    """
    {things}
    a picture of {things}
    a drawing of {things}
    {things} on {a ground} ground
    an image that shows {things}
    this is {things}
    {things} and nothing else
    here you see {things}
    [look at|see] {things}
    {things}, drawn by a machine
    """)

  /// - Parameter seed: the same seed gives the same pictures
  public init(_ split: Split, law: Law, seed: UInt64) {
    self.split = split
    self.law = law
    random = RandomStream(seed: seed, name: "captions \(split.rawValue)")
  }

  /// The next picture.
  public mutating func next() -> CaptionedPicture {
    let (split, law) = (split, law)
    let composition = Composition(split, using: &random) { Self.kinds(split, law, using: &$0) }
    let groups = composition.groups
    let (words, content) = composition.said(groups, using: &random)
    let scene = composition.scene
    let texture = ["plain": "", "stripes": "striped ", "checks": "chequered ", "grain": "grainy "]
    let ground = (texture[scene.texture.rawValue] ?? "") + scene.ground.rawValue
    let caption = Self.wordings.pick(split, using: &random).text(
      ["things": words, "ground": ground], using: &random)
    let first = composition.things[0]
    return CaptionedPicture(
      scene: scene, caption: caption, concept: PictureConcept(colour: first.colour, shape: first.shape),
      content: content, things: Composition.inOrder(groups))
  }

  /// One thing in half of the pictures, else two or three, some of them several times.
  private static func kinds(
    _ split: Split, _ law: Law, using random: inout RandomStream
  ) -> Composition.Kinds {
    var kinds: Composition.Kinds = []
    let count = [1, 1, 1, 1, 2, 2, 2, 3][random.below(8)]
    for place in 0..<count {
      let concept = concept(law, split == .heldOut && place == 0, using: &random)
      let times = random.isOne(in: 6) ? random.number(in: 2...3) : 1
      kinds += Array(repeating: (colour: concept.colour, shape: concept.shape), count: times)
    }
    return kinds
  }

  private static func concept(
    _ law: Law, _ isHeldOut: Bool, using random: inout RandomStream
  ) -> PictureConcept {
    switch law {
    case .even: return random.pick(PictureConcept.learnt + PictureConcept.heldOut)
    case .zipf(let law):
      if isHeldOut { return random.pick(PictureConcept.heldOut) }
      return PictureConcept.learnt[law.draw(using: &random)]
    }
  }
}

extension Composition {
  /// Things of one name.
  struct Group {
    let things: [Thing]

    /// "a red circle", "three red circles".
    var text: String {
      let thing = things[0]
      return things.count == 1
        ? withArticle(thing.name)
        : "\(numberWords(things.count)) \(thing.colour.rawValue) \(thing.shape.plural)"
    }
  }

  /// The things by their names, in the order in which each was drawn first.
  var groups: [Group] {
    var order: [String] = []
    for thing in things where !order.contains(thing.name) { order.append(thing.name) }
    return order.map { name in Group(things: things.filter { $0.name == name }) }
  }

  /// All things in words, in one order only.
  fileprivate static func inOrder(_ groups: [Group]) -> String {
    groups.map(\.text).sorted().joined(separator: ", ")
  }

  /// All things in words, in any order, one alone at times with its place, two single ones with how they lie; and the same
  /// in one order only.
  fileprivate func said(
    _ groups: [Group], using random: inout RandomStream
  ) -> (text: String, content: String) {
    // Where it lies, of one thing alone: nothing else in a caption makes a tower keep that.
    if things.count == 1, random.isOne(in: 2), let place = PlaceQuestion.place(of: things[0].item, in: scene)
    {
      let text = "\(groups[0].text) in the \(place)"
      return (text, text)
    }
    guard groups.count == 2, things.count == 2 else {
      return (listed(random.shuffled(groups.map(\.text))), Self.inOrder(groups))
    }
    func relation(of first: Thing, to second: Thing) -> String {
      let (across, down) = (second.item.x - first.item.x, second.item.y - first.item.y)
      if abs(across) >= abs(down) { return across > 0 ? "left of" : "right of" }
      return down > 0 ? "above" : "below"
    }
    let pair = random.shuffled(things)
    let known = things.sorted { withArticle($0.name) < withArticle($1.name) }
    func text(_ pair: [Thing]) -> String {
      "\(withArticle(pair[0].name)) \(relation(of: pair[0], to: pair[1])) \(withArticle(pair[1].name))"
    }
    return (text(pair), text(known))
  }
}
