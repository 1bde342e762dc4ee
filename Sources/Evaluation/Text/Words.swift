// An answer as the words that count. Knows no task.

/// The words of a text in lower case, without signs: how answers are compared.
///
/// Letters and digits make words; a comma between digits is dropped ("4,096" is one word), an apostrophe too, and every
/// other sign parts words ("ninety-nine" is two).
public struct Words: Sendable, Equatable {
  public let words: [String]

  public init(_ text: String) {
    var words: [String] = []
    var word = ""
    let scalars = Array(text.lowercased().unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      if scalar.properties.isAlphabetic || isDigit(scalar)
        || scalar.properties.generalCategory == .nonspacingMark
      {
        word.unicodeScalars.append(scalar)
      } else if scalar == "'" || scalar == "’" {
        continue
      } else if scalar == ",", place > 0, isDigit(scalars[place - 1]), place + 3 < scalars.count,
        scalars[(place + 1)...(place + 3)].allSatisfy(isDigit),
        place + 4 == scalars.count || !isDigit(scalars[place + 4])
      {
        continue
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  public var count: Int { words.count }

  /// Whether the words of the phrase occur one behind the other.
  public func contains(_ phrase: String) -> Bool { position(of: Words(phrase).words, from: 0) != nil }

  /// Whether any of the phrases occurs.
  public func containsAny(_ phrases: [String]) -> Bool { phrases.contains { contains($0) } }

  /// Whether the phrases occur in this order, none inside the one before.
  public func containsInOrder(_ phrases: [String]) -> Bool {
    var place = 0
    for phrase in phrases {
      let sought = Words(phrase).words
      guard let found = position(of: sought, from: place) else { return false }
      place = found + sought.count
    }
    return true
  }

  /// The words that are numbers written in digits.
  public var numbers: [Int] { words.compactMap(Int.init) }

  private func position(of sought: [String], from start: Int) -> Int? {
    guard !sought.isEmpty, sought.count <= words.count, start <= words.count - sought.count else {
      return nil
    }
    return (start...(words.count - sought.count)).first { place in
      words[place] == sought[0] && words[place..<(place + sought.count)].elementsEqual(sought)
    }
  }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
