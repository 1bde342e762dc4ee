// Guesses that a text goes on as it did before. Knows no model.

/// Finds the last three tokens earlier in the text, the latest place first, and takes what followed them there.
final class LookupDrafter: Drafter {
  private struct Key: Hashable {
    let first, second, third: Int32
  }

  /// Where each three tokens in a row came last: the place behind them.
  private var places: [Key: Int] = [:]
  private var indexed = 0

  func draft(after text: [Int32], count: Int, sampler: Sampler) -> [Int32] {
    guard text.count >= 4, count > 0 else { return [] }
    index(text)
    let end = text.count
    guard let place = places[Key(first: text[end - 3], second: text[end - 2], third: text[end - 1])] else {
      return []
    }
    return Array(text[place..<min(place + count, end)])
  }

  /// Notes all threes but the last one, which is what is asked for. A text only ever grows.
  private func index(_ text: [Int32]) {
    for place in max(3, indexed)..<text.count {
      places[Key(first: text[place - 3], second: text[place - 2], third: text[place - 1])] = place
    }
    indexed = text.count
  }
}
