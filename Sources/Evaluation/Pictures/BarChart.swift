// Which bar of a chart is the highest or the lowest. Knows heights, no axes.

import Scenes

/// Three to five bars of different colours and clearly different heights.
struct BarChart: PictureTask {
  let name = "chart"
  let summary = "the highest or lowest bar of a chart, in orders of colours never seen"

  private let highest = Phrasings(
    """
    Which bar is the highest?
    Which colour has the highest bar?
    Name the colour of the highest bar.
    What is the colour of the tallest bar?
    Which bar is the tallest?
    """,
    onlyLearnt: """
      What is the colour of the highest bar?
      What colour is the [tallest|highest] bar?
      What colour does the tallest bar have?
      Which colour has the tallest bar?
      Name the [tallest|longest] bar.
      Tell me which bar is the [highest|tallest].
      The highest bar, please.
      The tallest bar is which one?
      Which bar is higher than [the others|all others]?
      Which one is the [tallest|highest]?
      Which bar shows the [largest|highest] [value|number]?
      Which colour has the [largest|most]?
      Find the [highest|tallest] bar.
      Of all bars, which is the [highest|tallest]?
      """)
  private let lowest = Phrasings(
    """
    Which bar is the lowest?
    Which colour has the lowest bar?
    Name the colour of the lowest bar.
    What is the colour of the shortest bar?
    Which bar is the shortest?
    """,
    onlyLearnt: """
      What is the colour of the lowest bar?
      What colour is the [shortest|lowest] bar?
      What colour does the shortest bar have?
      Which colour has the shortest bar?
      Name the [shortest|smallest] bar.
      Tell me which bar is the [lowest|shortest].
      The lowest bar, please.
      The shortest bar is which one?
      Which bar is lower than [the others|all others]?
      Which one is the [shortest|lowest]?
      Which bar shows the [smallest|lowest] [value|number]?
      Which colour has the [smallest|least]?
      Find the [lowest|shortest] bar.
      Of all bars, which is the [lowest|shortest]?
      """)

  func example(_ split: Split, using random: inout RandomStream) -> PictureExample {
    var colours: [Colour] = []
    var heights: [Int] = []
    repeat {
      let count = random.number(in: 3...5)
      colours = random.pick(count, of: Colour.allCases)
      heights = random.pick(count, of: [10, 20, 30, 40, 50, 60, 70])
    } while Split(of: "chart \(zip(colours, heights).map { "\($0.rawValue) \($1)" }.joined(separator: " "))")
      != split
    var scene = Scene(ground: random.pick([.white, .mint, .sky]), texture: .plain)
    let step = 76 / colours.count
    for (place, (colour, height)) in zip(colours, heights).enumerated() {
      scene.items.append(
        Scene.Item(
          .rectangle(aspect: 100 * (step - 4) / height), colour, x: 4 + step * place + step / 2,
          y: 80 - height / 2, size: height))
    }
    scene.items.append(Scene.Item(.rectangle(aspect: 7800), .black, x: 42, y: 81, size: 1))
    let wantsHighest = random.isOne(in: 2)
    let sought = wantsHighest ? heights.max() : heights.min()
    let colour = colours[heights.firstIndex { $0 == sought } ?? 0].rawValue
    let names = colours.map(\.rawValue)
    let template = (wantsHighest ? highest : lowest).pick(split, using: &random)
    let turn = PictureTurn(
      template.text(using: &random), "The \(colour) one.", phrasing: template,
      form: "chart \(zip(names, heights).map { "\($0) \($1)" }.joined(separator: " "))",
      guesses: names.map { "The \($0) one." }
    ) { onlyAnswer($0, is: colour, among: Colour.allCases.map(\.rawValue)) }
    return PictureExample(task: name, scenes: [scene], turn: turn)
  }
}
