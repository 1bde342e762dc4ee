// One line hidden in a text of a given length, at a given depth. Counts tokens by a function that it is given.

public import Tokenizers

/// A question about a text that holds its answer in one line, as a heat map of depth and length asks it.
///
/// The line is one of the `needle` task's, with a name and a number that are held out from training.
public struct NeedleProbe: Sendable {
  public let messages: [Message]
  /// What the answer must contain.
  public let value: String
  /// A whole answer, whose probability is measured.
  public let reference: String

  /// - Parameters:
  ///   - tokens: of the whole text, the question counted, at most; the text ends less than a sentence earlier
  ///   - depth: where the line stands: 0 at the beginning, 1 at the end
  ///   - number: of the item; the same for every length and depth, so that only these differ
  ///   - count: tokens of a piece of text
  public init(tokens: Int, depth: Double, number: Int, seed: UInt64, count: (String) -> Int) {
    var random = RandomStream(seed: seed &+ UInt64(number), name: "needle probe")
    let key = NamePool.heldOut.person(using: &random).name
    value = "\(random.number(in: 100...999))"
    reference = "The secret number of \(key) is \(value)."
    // A word's token holds the space before it, so that pieces with theirs add up to the whole.
    let question = " What is the secret number of \(key)?"
    let line = " The secret number of \(key) is \(value)."
    var left = tokens - count(line) - count(question)
    var sentences: [(text: String, tokens: Int)] = []
    while true {
      let sentence = " " + Filler.sentence(using: &random)
      let length = count(sentence)
      guard length <= left else { break }
      sentences.append((sentence, length))
      left -= length
    }
    let before = depth * Double(sentences.reduce(0) { $0 + $1.tokens })
    var (text, read, isPlaced) = ("", 0.0, false)
    for sentence in sentences {
      if !isPlaced, read >= before {
        text += line
        isPlaced = true
      }
      text += sentence.text
      read += Double(sentence.tokens)
    }
    messages = [Message(.user, String((text + (isPlaced ? "" : line) + question).dropFirst()))]
  }

  /// Whether an answer names the value.
  public func isFound(in answer: String) -> Bool { Words(answer).contains(value) }
}
