// Where tiles of pictures stand among the tokens of a prompt. Knows no tower.

import Tokenizers

/// A tile of a picture at its place in a prompt.
package struct PlacedTile: Sendable, Hashable {
  /// The prompt's tokens that it becomes.
  let tokens: Range<Int>
  let picture: PreparedPicture
  let tile: Int

  package init(tokens: Range<Int>, picture: PreparedPicture, tile: Int) {
    self.tokens = tokens
    self.picture = picture
    self.tile = tile
  }

  /// The tiles of pictures that stand in a prompt in this order. Other tokens may stand between two tiles, none within one.
  /// - Throws: `GenerationError.pictures` if the prompt has other image tokens than they take
  static func places(
    of pictures: [PreparedPicture], in prompt: [TokenID], patch: TokenID
  ) throws(GenerationError) -> [PlacedTile] {
    let expected = pictures.reduce(0) { $0 + $1.tileCount * $1.layout.tokensPerTile }
    let found = prompt.count { $0 == patch }
    let mismatch = GenerationError.pictures(pictures: pictures.count, expected: expected, found: found)
    guard found == expected else { throw mismatch }
    var tiles: [PlacedTile] = []
    var next = 0
    for picture in pictures {
      for tile in 0..<picture.tileCount {
        while next < prompt.count, prompt[next] != patch { next += 1 }
        let tokens = next..<next + picture.layout.tokensPerTile
        guard tokens.upperBound <= prompt.count, prompt[tokens].allSatisfy({ $0 == patch }) else {
          throw mismatch
        }
        tiles.append(PlacedTile(tokens: tokens, picture: picture, tile: tile))
        next = tokens.upperBound
      }
    }
    return tiles
  }
}

extension [PlacedTile] {
  /// The first token at which two prompts of equal tokens see something else; nil if there is none.
  func firstDifference(from others: [PlacedTile]) -> Int? {
    for index in 0..<Swift.max(count, others.count) {
      let (mine, other) = (dropFirst(index).first, others.dropFirst(index).first)
      if mine != other {
        return [mine, other].compactMap { $0?.tokens.lowerBound }.min()
      }
    }
    return nil
  }
}
