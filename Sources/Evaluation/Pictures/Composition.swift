// Scenes of shapes that do not touch, and what there is to say about them. Knows no question.

import Scenes

/// A shape of a scene.
struct Thing: Sendable {
  var shape: Shape
  var colour: Colour
  var item: Scene.Item

  /// For people, and the name of the combination.
  var name: String { "\(colour.rawValue) \(shape.rawValue)" }
  /// The side of the combination.
  var split: Split { Split(of: "look \(name)") }
}

/// A random scene of shapes on one of the sides.
struct Composition: Sendable {
  let scene: Scene
  let things: [Thing]

  /// Combinations of a colour and a shape, by side.
  private static let pairs: [Split: [(colour: Colour, shape: Shape)]] = {
    let all = Colour.allCases.flatMap { colour in Shape.allCases.map { (colour: colour, shape: $0) } }
    return Dictionary(grouping: all) { Split(of: "look \($0.colour.rawValue) \($0.shape.rawValue)") }
  }()

  /// Whether a ground may stand behind a shape on the training side.
  private static func side(_ ground: Ground, _ texture: Texture, _ shape: Shape) -> Split {
    Split(of: "ground \(ground.rawValue) \(texture.rawValue) \(shape.rawValue)")
  }

  /// The side of so many things of one kind.
  static func side(count: Int, _ name: String) -> Split { Split(of: "count \(count) \(name)") }

  /// Colours and shapes of the things to draw, the first of them what the picture is about.
  typealias Kinds = [(colour: Colour, shape: Shape)]

  /// A scene in which, on the training side, nothing is held out; on the other one, its first thing is.
  init(_ split: Split, using random: inout RandomStream) {
    self.init(split, using: &random) { Self.kinds(split, using: &$0) }
  }

  /// The same with things of one's own choice.
  init(_ split: Split, using random: inout RandomStream, kinds: (inout RandomStream) -> Kinds) {
    while true {
      let (scene, things) = Self.drawn(using: &random, kinds: kinds)
      let counts = Dictionary(grouping: things, by: \.name)
      let isTraining =
        things.allSatisfy { $0.split == .train && Self.side(scene.ground, scene.texture, $0.shape) == .train }
        && counts.allSatisfy { Self.side(count: $1.count, $0) == .train }
      guard split == .heldOut || isTraining else { continue }
      self.scene = scene
      self.things = things
      return
    }
  }

  /// Things of all kinds, each as likely.
  private static func kinds(_ split: Split, using random: inout RandomStream) -> Kinds {
    func pair(_ side: Split) -> (colour: Colour, shape: Shape) { random.pick(pairs[side] ?? []) }
    var kinds: Kinds = [pair(split)]
    // One thing alone, several of all kinds, or several of one kind among others.
    switch random.below(4) {
    case 0: break
    case 1, 2:
      for _ in 0..<random.number(in: 1...3) { kinds.append(pair(random.isOne(in: 8) ? split : .train)) }
    default:
      kinds += Array(repeating: kinds[0], count: random.number(in: 0...5))
      for _ in 0..<random.below(3) { kinds.append(pair(.train)) }
    }
    return kinds
  }

  private static func drawn(
    using random: inout RandomStream, kinds: (inout RandomStream) -> Kinds
  ) -> (Scene, [Thing]) {
    var scene = Scene(
      ground: random.pick(Ground.allCases), texture: random.pick(Texture.allCases),
      seed: random.below(1 << 20))
    (scene.width, scene.height) = sides(using: &random)
    let kinds = kinds(&random)
    var things: [Thing] = []
    let most = min(scene.width, scene.height)
    for kind in kinds {
      var colour = kind.colour
      // What can hardly be seen is not asked about.
      if colour == .yellow, scene.ground == .cream || scene.ground == .white { scene.ground = .grey }
      if colour == .black, kind.shape == .pencil { colour = .brown }
      for _ in 0..<60 {
        let size = most * random.pick(kinds.count > 4 ? [18, 20, 22] : [20, 26, 36, 44]) / 100
        let reach = size / 2 + 1
        guard 2 * reach < most else { continue }
        let item = Scene.Item(
          .shape(kind.shape), colour, shade: random.number(in: -14...14),
          x: random.number(in: reach...scene.width - reach),
          y: random.number(in: reach...scene.height - reach),
          size: size, turn: random.isOne(in: 2) ? 0 : random.number(in: -20...20))
        guard things.allSatisfy({ isApart($0.item, item) }) else { continue }
        things.append(Thing(shape: kind.shape, colour: colour, item: item))
        break
      }
    }
    scene.items = things.map(\.item)
    return (scene, things)
  }

  /// Most scenes are one tile; some are a little smaller or larger, which makes other tiles of them.
  static func sides(using random: inout RandomStream) -> (Int, Int) {
    switch random.below(16) {
    case 0: (random.number(in: 60...84), random.number(in: 60...84))
    case 1: (random.number(in: 85...168), random.number(in: 70...84))
    case 2: (random.number(in: 70...84), random.number(in: 85...168))
    default: (84, 84)
    }
  }

  private static func isApart(_ first: Scene.Item, _ second: Scene.Item) -> Bool {
    let (across, down) = (first.x - second.x, first.y - second.y)
    let reach = (first.size + second.size) * 54 / 100 + 2
    return across * across + down * down > reach * reach
  }

  /// Whether Cria's processor makes one tile of it.
  var isOneTile: Bool { scene.width <= 84 && scene.height <= 84 }

  /// The things that are alone in being of their kind.
  func unique(_ kind: (Thing) -> String) -> [Thing] {
    let groups = Dictionary(grouping: things, by: kind)
    return things.filter { groups[kind($0)]?.count == 1 }
  }

  /// One of the things, whose combination is of the side.
  func target(
    among candidates: [Thing], _ split: Split, using random: inout RandomStream
  ) -> Thing? {
    let fitting = candidates.filter { $0.split == split }
    return fitting.isEmpty ? nil : random.pick(fitting)
  }
}
