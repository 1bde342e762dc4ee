// What is written in a picture. Knows letters, no font.

import Scenes

/// Two to four capital letters or digits.
struct ReadingText: PictureTask {
  let name = "reading"
  let summary = "short texts of letters and digits, of two to four characters, never seen"

  private let phrasings = Phrasings(
    """
    What does it say?
    What is written here?
    Read the text.
    Which text is in the picture?
    What does the text say?
    """,
    onlyLearnt: """
      What does the picture say?
      What text do you see?
      What do you read [here|]?
      What can you read [here|in the picture]?
      What is written [in the picture|there|on it]?
      What is the text?
      What letters [are there|do you see]?
      Which letters or digits are in the picture?
      Which word is written here?
      [Please |]read this[.| to me.| for me.]
      [Please |]read what is written [here|there].
      [Please |]spell the text.
      Read it[.|, please.| out.]
      Tell me what [it says|is written here|you read].
      The text, please.
      I cannot read this. What does it say?
      """)
  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
  private static let digits = "0123456789".map(String.init)
  private static let words = WordTable.animals.filter { (2...6).contains($0.count) }.map { $0.uppercased() }

  func example(_ split: Split, using random: inout RandomStream) -> PictureExample {
    var text = ""
    repeat {
      switch random.below(4) {
      case 0: text = random.pick(Self.words)
      case 1: text = (0..<random.number(in: 2...4)).map { _ in random.pick(Self.digits) }.joined()
      default: text = (0..<random.number(in: 2...4)).map { _ in random.pick(Self.letters) }.joined()
      }
    } while Split(of: "read \(text)") != split
    var scene = Scene(
      ground: random.pick(Ground.allCases), texture: random.pick(Texture.allCases),
      seed: random.below(1 << 20))
    // Half a pixel more or less a dot, as large as fits.
    let most = min(2 * 80 / (6 * text.count - 1), 8)
    let size = random.number(in: max(most - 2, 3)...max(most, 3))
    let (wide, high) = ((6 * text.count - 1) * size / 4 + 1, 7 * size / 4 + 1)
    scene.items = [
      Scene.Item(
        .text(text), random.pick([.black, .blue, .red, .purple, .brown, .green]),
        x: random.number(in: min(wide, 42)...max(84 - wide, 42)), y: random.number(in: high...84 - high),
        size: size)
    ]
    let template = phrasings.pick(split, using: &random)
    let written = text
    let turn = PictureTurn(
      template.text(using: &random), "It says \(text.map(String.init).joined(separator: " ")).",
      phrasing: template,
      form: "read \(text)", guesses: Self.words.map { "It says \($0)." }
    ) { answer in
      let said = Words(answer).words
      return (said.starts(with: ["it", "says"]) ? said.dropFirst(2).joined() : said.joined())
        == written.lowercased()
    }
    return PictureExample(task: name, scenes: [scene], turn: turn)
  }
}
