// How many there are of something. Knows scenes of shapes.

import Scenes

/// The number of things of one colour and shape, none to six.
struct CountQuestion: SceneTask {
  let name = "count"
  let summary = "how many things of a kind there are, in numbers never seen of that kind"

  private let phrasings = Phrasings(
    """
    How many {kind} are there?
    How many {kind} do you see?
    Count the {kind}.
    What is the number of {kind}?
    How many {kind} are in the picture?
    Tell me how many {kind} there are.
    """,
    onlyLearnt: """
      How many {kind} [can you see|can you count|are here|are shown]?
      How many {kind} does the picture [have|show|hold|contain]?
      [Please |]count the {kind} [for me|in the picture].
      Count all {kind}.
      The number of {kind}, please.
      The number of {kind}?
      What number of {kind} [is there|do you see]?
      [Give|Say] me the number of {kind}.
      [Do you see|Are there] any {kind}? How many?
      [Can you tell me|Do you know] how many {kind} there are?
      I would like to know how many {kind} there are.
      I want to know the number of {kind}.
      [Look at|See] the {kind}: how many are they?
      {Kind}: how many?
      How many of the things are {kind}?
      """)

  func turn(
    about composition: Composition, _ split: Split, using random: inout RandomStream
  ) -> PictureTurn? {
    let groups = Dictionary(grouping: composition.things, by: \.name)
    let names = groups.keys.sorted().filter {
      Composition.side(count: groups[$0]?.count ?? 0, $0) == split && (groups[$0]?.count ?? 0) <= 6
    }
    let template = phrasings.pick(split, using: &random)
    let (colour, shape, count): (Colour, Shape, Int)
    if random.isOne(in: 8) {
      (colour, shape, count) = (random.pick(Colour.allCases), random.pick(Shape.allCases), 0)
      let name = "\(colour.rawValue) \(shape.rawValue)"
      guard groups[name] == nil, Composition.side(count: 0, name) == split,
        split == .heldOut || Split(of: "look \(name)") == .train
      else { return nil }
    } else {
      guard !names.isEmpty, let group = groups[random.pick(names)], let thing = group.first else {
        return nil
      }
      (colour, shape, count) = (thing.colour, thing.shape, group.count)
    }
    let numbers = ["none"] + (1...6).map(numberWords)
    return PictureTurn(
      template.text(["kind": "\(colour.rawValue) \(shape.plural)"], using: &random), Self.answer(count),
      phrasing: template, form: "count \(count) \(colour.rawValue) \(shape.rawValue)",
      guesses: (0...6).map(Self.answer)
    ) { answer in
      onlyAnswer(answer, is: numbers[count], among: numbers)
        || Words(answer).numbers == [count]
    }
  }

  private static func answer(_ count: Int) -> String {
    count == 0 ? "There are none." : "There \(count == 1 ? "is" : "are") \(numberWords(count))."
  }
}
