// Of which colour something is. Knows scenes of shapes.

import Scenes

/// The colour of the only thing of a shape.
struct ColourQuestion: SceneTask {
  let name = "colour"
  let summary = "the colour of a shape, in combinations never seen"

  private let phrasings = Phrasings(
    """
    What colour is the {shape}?
    Which colour does the {shape} have?
    Name the colour of the {shape}.
    What is the colour of the {shape}?
    Tell me the colour of the {shape}.
    The {shape} is of which colour?
    """,
    onlyLearnt: """
      What colour does the {shape} have?
      Of what colour is the {shape}?
      In which colour is the {shape} [drawn|painted]?
      Is the {shape} red, green or blue[?|, or what colour is it?]
      [Look at|See] the {shape}: [what|which] colour is it?
      [Please |]say the colour of the {shape}[.|, please.]
      The {shape}'s colour?
      The colour of the {shape}, please.
      The {shape} is what colour?
      [Can you tell me|Do you see|Do you know] [what|which] colour the {shape} is?
      I would like to know the colour of the {shape}.
      Give me the colour of the {shape}.
      How is the {shape} coloured?
      There is a {shape}. [What is its colour|What colour is it]?
      [Which|What] colour was used for the {shape}?
      """)

  func turn(
    about composition: Composition, _ split: Split, using random: inout RandomStream
  ) -> PictureTurn? {
    let candidates = composition.unique { $0.shape.rawValue }
    guard let thing = composition.target(among: candidates, split, using: &random) else { return nil }
    let template = phrasings.pick(split, using: &random)
    let colour = thing.colour.rawValue
    return PictureTurn(
      template.text(["shape": thing.shape.rawValue], using: &random), "It is \(colour).", phrasing: template,
      form: "look \(thing.name)", guesses: Colour.allCases.map { "It is \($0.rawValue)." }
    ) { onlyAnswer($0, is: colour, among: Colour.allCases.map(\.rawValue)) }
  }
}

/// Whether an answer names one of several words and none of the others.
func onlyAnswer(_ answer: String, is word: String, among words: [String]) -> Bool {
  let found = Words(answer)
  return found.contains(word) && !found.containsAny(words.filter { $0 != word && !word.contains($0) })
}
