// In which of two pictures something is. Knows scenes of shapes.

import Scenes

/// Two scenes, of which one holds a thing of a kind.
struct FirstOrSecond: PictureTask {
  let name = "two"
  let summary = "which of two pictures holds a thing, in combinations never seen"

  private let phrasings = Phrasings(
    """
    Which picture has {a thing}?
    Is {a thing} in the first or the second picture?
    In which picture is {a thing}?
    Which of the two pictures shows {a thing}?
    Where is {a thing}, in the first or the second picture?
    """,
    onlyLearnt: """
      Which one [has|shows|holds|contains] {a thing}?
      Which of them [has|shows] {a thing}?
      Which of the [two|pictures] [has|holds|contains] {a thing}?
      In which of the [two |]pictures [do you see|is there] {a thing}?
      In which one do you see {a thing}?
      Where do you see {a thing}, in the first or in the second?
      Does the first or the second picture [show|have] {a thing}?
      {A thing} is in which picture?
      {A thing}: the first or the second?
      [Find|Look for] {a thing}. Which picture is it in?
      [Can you tell me|Do you see|Tell me] which picture [has|shows] {a thing}?
      The first picture or the second: which one has {a thing}?
      I am looking for {a thing}. In which picture is it?
      """)

  func example(_ split: Split, using random: inout RandomStream) -> PictureExample {
    while true {
      let both = [Composition(split, using: &random), Composition(split, using: &random)]
      let place = random.below(2)
      let there = both[place].things.filter { $0.split == split }
      guard !there.isEmpty else { continue }
      let thing = random.pick(there)
      guard !both[1 - place].things.contains(where: { $0.name == thing.name }) else { continue }
      let template = phrasings.pick(split, using: &random)
      let words = ["first", "second"]
      let turn = PictureTurn(
        template.text(["thing": thing.name], using: &random), "The \(words[place]).", phrasing: template,
        form: "look \(thing.name)", guesses: words.map { "The \($0)." }
      ) { onlyAnswer($0, is: words[place], among: words) }
      return PictureExample(task: name, scenes: both.map(\.scene), turn: turn)
    }
  }
}
