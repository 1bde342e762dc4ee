// Where Meta's tokenizer cuts long texts before it looks for anything in them. Knows no pieces.

/// Meta's cuts: every 400,000 characters, and inside these wherever more than 25,000 characters in a row are
/// whitespace, or none of them is (Python's `isspace`). Nothing merges across a cut.
struct LongTextCuts {
  static let longestSlice = 400_000
  static let longestRun = 25_000

  private let classifier = CharacterClassifier.shared

  /// The ends of the slices of `text`, ascending; the last one is its length.
  func ends(_ text: Span<UInt8>) -> [Int] {
    // Fewer bytes than that are fewer characters too.
    guard text.count > Self.longestRun else { return [text.count] }
    var ends: [Int] = []
    var index = 0
    var characters = 0
    var run = 0
    var runIsSpace = false
    while index < text.count {
      let (isSpace, next) = isSpace(text, at: index)
      if characters == Self.longestSlice {
        ends.append(index)
        (characters, run) = (0, 0)
      }
      if run == 0 || isSpace != runIsSpace {
        (run, runIsSpace) = (1, isSpace)
      } else {
        run += 1
        if run > Self.longestRun {
          ends.append(index)
          run = 1
        }
      }
      characters += 1
      index = next
    }
    ends.append(text.count)
    return ends
  }

  /// Python counts the four information separators as whitespace, the split pattern does not.
  @inline(__always)
  private func isSpace(_ text: Span<UInt8>, at index: Int) -> (Bool, next: Int) {
    let (kind, next) = classifier.character(text, at: index, end: text.count)
    let isSeparator = (0x1C...0x1F).contains(text[index])
    return (kind == .whitespace || kind == .newline || isSeparator, next)
  }
}
