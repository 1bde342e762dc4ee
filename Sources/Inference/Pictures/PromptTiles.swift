// A prompt's tiles while it is read: which have been looked at, and what they are in a pass. Knows no tower.

import Llama4
import Tensors

/// The tiles of one prompt, in the order of their tokens.
struct PromptTiles {
  let all: [PlacedTile]
  /// What the tower made of tiles whose tokens are not all read, by their number.
  private var features: [Int: Tensor] = [:]
  /// Tiles that have to be looked at, and those of them that were.
  private(set) var total = 0
  private(set) var done = 0

  init(_ all: [PlacedTile]) { self.all = all }

  /// Notes how many tokens are read already.
  mutating func begin(at reused: Int) { total = all.count { $0.tokens.upperBound > reused } }

  /// The tiles with tokens among these of the prompt.
  private func numbers(in tokens: Range<Int>) -> Range<Int> {
    // Prompts hold thousands of frames: both ends are searched for by halves.
    let first = all.firstNumber { $0.tokens.upperBound > tokens.lowerBound }
    let end = all.firstNumber { $0.tokens.lowerBound >= tokens.upperBound }
    return first..<max(first, end)
  }

  /// The first tile among these tokens that was not looked at.
  func missing(in tokens: Range<Int>) -> Int? { numbers(in: tokens).first { features[$0] == nil } }

  mutating func note(_ seen: Tensor, of number: Int) {
    features[number] = seen
    done += 1
  }

  /// The rows of features that stand for these tokens, in their order, and which tokens those are.
  func rows(for tokens: Range<Int>) -> [(tokens: Range<Int>, rows: Tensor)] {
    numbers(in: tokens).compactMap { number in
      let tile = all[number].tokens
      let part = tile.clamped(to: tokens)
      return features[number].map {
        (part, $0.rows(part.lowerBound - tile.lowerBound..<part.upperBound - tile.lowerBound))
      }
    }
  }

  /// Forgets what no later token needs.
  mutating func forget(before token: Int) {
    for number in Array(features.keys) where all[number].tokens.upperBound <= token { features[number] = nil }
  }
}

extension [PlacedTile] {
  /// The number of the first tile with a property that all later ones have; how many there are if none has it.
  fileprivate func firstNumber(_ holds: (PlacedTile) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension PictureFeatures {
  /// Features of several tiles as those of one pass.
  /// - Parameter pieces: rows, and the place in the pass of the first; ascending
  init?(_ pieces: [(place: Int, rows: Tensor)]) {
    guard let first = pieces.first else { return nil }
    let counts = pieces.map(\.rows.shape[0])
    let all = Tensor(
      uninitialized: [counts.reduce(0, +), first.rows.shape.last], on: first.rows.backend)
    var offset = 0
    var places: [Int] = []
    for (piece, count) in zip(pieces, counts) {
      (all.pointer + offset).copyMemory(from: piece.rows.pointer, byteCount: piece.rows.byteCount)
      offset += piece.rows.byteCount
      places += piece.place..<piece.place + count
    }
    self.init(features: all, places: places)
  }
}
