// Several ways to say one thing, some of them kept for the examination. Knows no items.

/// Templates of one purpose, split into those of training and those that are held out.
public struct Phrasings: Sendable {
  private let training: [Template]
  private let heldOut: [Template]

  /// The phrasings written one a line. A fifth of them, chosen by hash, is held out; there must be at least four.
  ///
  /// Those of `onlyLearnt` all belong to training: a word such as "difference" is learnt from many sentences, while the
  /// examination, and with it the comparison of cards, stays what it is.
  public init(_ lines: String, onlyLearnt: String = "") {
    let templates = lines.split(separator: "\n").map { Template(trimmed($0)) }
    precondition(templates.count >= 4, "too few phrasings to hold one out: \(lines)")
    let ranked = templates.sorted { stableHash($0.source) < stableHash($1.source) }
    let count = max(1, templates.count / 5)
    heldOut = Array(ranked.prefix(count))
    training =
      Array(ranked.dropFirst(count)) + onlyLearnt.split(separator: "\n").map { Template(trimmed($0)) }
  }

  /// The phrasings of one side.
  public subscript(split: Split) -> [Template] { split == .train ? training : heldOut }

  /// One phrasing of a side.
  func pick(_ split: Split, using random: inout RandomStream) -> Template { random.pick(self[split]) }

  /// The number of phrasings on both sides.
  public var count: Int { training.count + heldOut.count }
}

/// Answers and other texts that need no split: templates written one a line.
struct Variants: Sendable {
  let templates: [Template]

  init(_ lines: String) { templates = lines.split(separator: "\n").map { Template(trimmed($0)) } }

  func text(_ slots: Slots = [:], using random: inout RandomStream) -> String {
    random.pick(templates).text(slots, using: &random)
  }
}

/// The text without white space at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
  let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
  return String(text[start..<end])
}
