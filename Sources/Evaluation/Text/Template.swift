// Text with choices and slots. Knows no domain.

/// A text in which `[a|b]` is one of its alternatives and `{name}` a slot; alternatives may hold slots and alternatives.
///
/// `{Name}` is the slot's value with a capital, `{a name}` the value behind its indefinite article, `{A name}` both.
public struct Template: Sendable {
  /// The text as written; it names the phrasing.
  public let source: String
  private let pieces: [Piece]

  private indirect enum Piece: Sendable {
    case text(String)
    case slot(String, article: Bool, capital: Bool)
    case choice([[Piece]])
  }

  /// The template written in `source`; brackets must match.
  public init(_ source: String) {
    self.source = source
    var rest = source[...]
    pieces = Self.parse(&rest)
    precondition(rest.isEmpty, "unmatched bracket in the template '\(source)'")
  }

  /// The text with the slots' values, its choices made by `random`.
  public func text(_ slots: Slots = [:], using random: inout RandomStream) -> String {
    var text = ""
    write(pieces, slots, &random, into: &text)
    return text
  }

  private func write(
    _ pieces: [Piece], _ slots: Slots, _ random: inout RandomStream, into text: inout String
  ) {
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .choice(let alternatives): write(random.pick(alternatives), slots, &random, into: &text)
      case .slot(let name, let article, let capital):
        guard let value = slots[name] else {
          preconditionFailure("no value for the slot '\(name)' of the template '\(source)'")
        }
        let words = article ? withArticle(value) : value
        text += capital ? capitalized(words) : words
      }
    }
  }

  private static func parse(_ rest: inout Substring) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    func finished() -> [Piece] { words.isEmpty ? pieces : pieces + [.text(words)] }
    while let character = rest.first {
      if character == "|" || character == "]" { return finished() }
      rest.removeFirst()
      if character == "[" || character == "{" {
        pieces = finished()
        words = ""
        pieces.append(character == "[" ? choice(&rest) : slot(&rest))
      } else {
        words.append(character)
      }
    }
    return finished()
  }

  private static func choice(_ rest: inout Substring) -> Piece {
    var alternatives = [parse(&rest)]
    while rest.first == "|" {
      rest.removeFirst()
      alternatives.append(parse(&rest))
    }
    precondition(rest.first == "]", "unmatched [ in a template")
    rest.removeFirst()
    return .choice(alternatives)
  }

  private static func slot(_ rest: inout Substring) -> Piece {
    let name = rest.prefix { $0 != "}" }
    rest = rest.dropFirst(name.count + 1)
    let isCapital = name.first?.isUppercase ?? false
    let lower = name.prefix(1).lowercased() + name.dropFirst()
    let hasArticle = lower.hasPrefix("a ")
    return .slot(hasArticle ? String(lower.dropFirst(2)) : lower, article: hasArticle, capital: isCapital)
  }
}

extension Template: ExpressibleByStringLiteral {
  public init(stringLiteral source: String) { self.init(source) }
}

/// The values of a template's slots.
public struct Slots: Sendable, ExpressibleByDictionaryLiteral {
  private var pairs: [(name: String, value: String)]

  public init(dictionaryLiteral pairs: (String, String)...) {
    self.pairs = pairs.map { (name: $0.0, value: $0.1) }
  }

  /// The value of a slot; a few slots are found fastest by looking at each.
  public subscript(name: String) -> String? {
    get { pairs.first { $0.name == name }?.value }
    set {
      pairs.removeAll { $0.name == name }
      if let newValue { pairs.append((name: name, value: newValue)) }
    }
  }
}

/// The word with "a" or "an" before it, by its first letter, or with "some" if it cannot be counted.
func withArticle(_ word: String) -> String {
  if ["bread", "honey", "soup", "cheese"].contains(word) { return "some " + word }
  let startsWithVowel = word.first.map { "aeiouAEIOU".contains($0) } ?? false
  let soundsOtherwise = ["uni", "use", "euro", "one", "Uni", "Euro", "hono", "hone", "hour"].contains {
    word.hasPrefix($0) && word != "honey"
  }
  return (startsWithVowel != soundsOtherwise ? "an " : "a ") + word
}

/// The text with its first letter in upper case.
func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

/// The text with its first letter in lower case.
func decapitalized(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

/// The words as a sentence lists them: "a", "a and b", "a, b and c".
func listed(_ words: [String], by conjunction: String = "and") -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
