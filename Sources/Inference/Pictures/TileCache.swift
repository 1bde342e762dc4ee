// What a tower has made of tiles, kept for as long as there is room. Knows no tower.

package import Tensors

/// Features of tiles by their contents; those used least recently give way.
package struct TileCache {
  private struct Key: Hashable {
    let picture: PreparedPicture
    let tile: Int
  }

  private struct Entry {
    let features: Tensor
    var lastUse: Int
  }

  /// Bytes of features, and of the tiles that they are found by.
  package let limit: Int
  package private(set) var byteCount = 0
  private var entries: [Key: Entry] = [:]
  private var uses = 0

  package init(limit: Int) { self.limit = limit }

  /// What is known of a tile.
  package mutating func features(of tile: PlacedTile) -> Tensor? {
    uses += 1
    let key = Key(picture: tile.picture, tile: tile.tile)
    entries[key]?.lastUse = uses
    return entries[key]?.features
  }

  package mutating func insert(_ features: Tensor, of tile: PlacedTile) {
    let key = Key(picture: tile.picture, tile: tile.tile)
    let bytes = Self.byteCount(key, features)
    guard bytes <= limit, entries[key] == nil else { return }
    while byteCount + bytes > limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
      byteCount -= Self.byteCount(oldest.key, oldest.value.features)
      entries[oldest.key] = nil
    }
    uses += 1
    entries[key] = Entry(features: features, lastUse: uses)
    byteCount += bytes
  }

  /// A picture's tiles share its bytes.
  private static func byteCount(_ key: Key, _ features: Tensor) -> Int {
    features.byteCount + key.picture.byteCount / key.picture.tileCount
  }
}
