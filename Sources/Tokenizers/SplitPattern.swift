// Cuts text into the pieces inside which byte pairs merge, by Llama 4's pattern. Knows no vocabulary.

/// Llama 4's split pattern, written out by hand over UTF-8 bytes: the alternatives in order, the first that matches
/// wins, and inside an alternative what a backtracking matcher would find (`llama4.md`, section 4; OpenAI's o200k).
///
/// With U = {Lu, Lt, Lm, Lo, M} and L = {Ll, Lm, Lo, M}:
/// 1. `[^\r\n\p{L}\p{N}]? U* L+ ('s|'t|'re|'ve|'m|'ll|'d)?`, the ending in any case
/// 2. `[^\r\n\p{L}\p{N}]? U+ L* (the same endings)?`
/// 3. `\p{N}{1,3}`
/// 4. ` ?[^\s\p{L}\p{N}]+[\r\n/]*`
/// 5. `\s*[\r\n]+`
/// 6. `\s+(?!\S)`
/// 7. `\s+`
///
/// Each piece is found in one pass; a character is looked at a bounded number of times in all.
struct SplitPattern: Sendable {
  /// The pattern as Hugging Face's and tiktoken's files spell it.
  static let source =
    #"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"#
    + #"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"#
    + #"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"#

  private let classifier = CharacterClassifier.shared

  /// Where the piece that starts at `start` ends; `start < end`. Nothing is looked at from `end` on.
  func endOfPiece(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    let (first, second) = classifier.character(text, at: start, end: end)
    switch first {
    case .upper, .lower, .caseless:
      return endOfWord(text, from: start, to: end)?.end ?? second
    case .mark:
      // As the optional character of alternative 1; else as the first of its letters, before alternative 2 is tried.
      if let word = endOfWord(text, from: second, to: end), word.hasLower { return word.end }
      return endOfContraction(text, at: second, to: end)
    case .number:
      return endOfNumber(text, from: second, to: end)
    case .other:
      if let word = endOfWord(text, from: second, to: end) { return word.end }
      return endOfSymbols(text, from: second, to: end)
    case .whitespace:
      if let word = endOfWord(text, from: second, to: end) { return word.end }
      if second < end, text[start] == 0x20, classifier.character(text, at: second, end: end).kind == .other {
        return endOfSymbols(text, from: second, to: end)
      }
      return endOfSpace(text, from: start, to: end)
    case .newline:
      return endOfSpace(text, from: start, to: end)
    }
  }

  /// What alternatives 1 and 2 match after their optional first character; nil where neither matches.
  /// `hasLower` tells the first from the second.
  @inline(__always)
  private func endOfWord(_ text: Span<UInt8>, from start: Int, to end: Int) -> (end: Int, hasLower: Bool)? {
    var index = start
    var afterLastCommon: Int? = nil
    scan: while index < end {
      let (kind, next) = classifier.character(text, at: index, end: end)
      switch kind {
      case .upper: break
      case .caseless, .mark: afterLastCommon = next
      case .lower: return (endOfLower(text, from: next, to: end), true)
      default: break scan
      }
      index = next
    }
    // No lower-case letter ends U*: it gives characters back until one of them can be the L that is needed.
    if let afterLastCommon {
      let stopsInside = afterLastCommon < index
      return (stopsInside ? afterLastCommon : endOfContraction(text, at: index, to: end), true)
    }
    return index > start ? (endOfContraction(text, at: index, to: end), false) : nil
  }

  @inline(__always)
  private func endOfLower(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let (kind, next) = classifier.character(text, at: index, end: end)
      guard kind == .lower || kind == .caseless || kind == .mark else { break }
      index = next
    }
    return endOfContraction(text, at: index, to: end)
  }

  /// The optional ending of a word. The long s (U+017F) is an s in another case.
  @inline(__always)
  private func endOfContraction(_ text: Span<UInt8>, at index: Int, to end: Int) -> Int {
    guard end - index >= 2, text[index] == 0x27 else { return index }
    let third = end - index >= 3 ? text[index + 2] : 0
    switch (text[index + 1] | 0x20, third | 0x20) {
    case (0x73, _), (0x74, _), (0x6D, _), (0x64, _): return index + 2
    case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): return index + 3
    default: return text[index + 1] == 0xC5 && third == 0xBF ? index + 3 : index
    }
  }

  /// Up to two more numbers.
  private func endOfNumber(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    for _ in 0..<2 where index < end {
      let (kind, next) = classifier.character(text, at: index, end: end)
      guard kind == .number else { break }
      index = next
    }
    return index
  }

  /// The rest of alternative 4, whose first symbol or space is before `start`.
  private func endOfSymbols(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let (kind, next) = classifier.character(text, at: index, end: end)
      guard kind == .other || kind == .mark else { break }
      index = next
    }
    while index < end, text[index] == 0x0A || text[index] == 0x0D || text[index] == 0x2F { index += 1 }
    return index
  }

  /// Alternatives 5 to 7: through the last line end; else all but the last character; else that one.
  private func endOfSpace(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    var last = start
    var afterNewline: Int? = nil
    while index < end {
      let (kind, next) = classifier.character(text, at: index, end: end)
      guard kind == .whitespace || kind == .newline else { break }
      if kind == .newline { afterNewline = next }
      last = index
      index = next
    }
    if let afterNewline { return afterNewline }
    return index == end || last == start ? index : last
  }
}
