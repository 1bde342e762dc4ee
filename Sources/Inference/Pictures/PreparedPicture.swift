// A picture as a model takes it: its tiles, and the tokens that stand for it. Knows no file and no tower.

import Media
public import Tokenizers

/// A picture cut into tiles for one model. Two with the same tiles are equal, wherever they came from: what a model makes of
/// one is what it makes of the other.
public final class PreparedPicture: Sendable, Hashable {
  /// What a tile's numbers are.
  enum Contents: Sendable, Hashable {
    /// [tiles, channels, side, side] before they are normalised.
    case bytes([UInt8])
    /// The same, normalised.
    case numbers([Float])
  }

  public let layout: PictureLayout
  /// Side of a tile in pixels.
  public let side: Int
  let contents: Contents
  /// Of the contents, computed once: pictures are compared at every token of a prompt.
  private let hash: Int

  init(_ contents: Contents, layout: PictureLayout, side: Int) {
    self.contents = contents
    self.layout = layout
    self.side = side
    var hasher = Hasher()
    hasher.combine(layout)
    switch contents {
    case .bytes(let bytes): bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    case .numbers(let numbers): numbers.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    hash = hasher.finalize()
  }

  /// Tiles that somebody else has prepared.
  /// - Parameter numbers: [tiles, channels, side, side], normalised
  package convenience init(normalised numbers: [Float], layout: PictureLayout, side: Int) {
    self.init(.numbers(numbers), layout: layout, side: side)
  }

  convenience init(_ tiles: PictureTiles, tokensPerTile: Int) {
    self.init(
      .bytes(tiles.bytes),
      layout: PictureLayout(
        rows: tiles.plan.rows, columns: tiles.plan.columns, tokensPerTile: tokensPerTile), side: tiles.side)
  }

  public var tileCount: Int { layout.tileCount }
  /// Tokens that it takes, its marks counted.
  public var tokenCount: Int { layout.tokenCount }

  /// [tiles, channels, side, side] before they are normalised; none where somebody else has prepared them.
  package var bytes: [UInt8] { if case .bytes(let bytes) = contents { bytes } else { [] } }

  var isNormalised: Bool { if case .numbers = contents { true } else { false } }

  /// Bytes that keeping it takes.
  var byteCount: Int {
    switch contents {
    case .bytes(let bytes): bytes.count
    case .numbers(let numbers): 4 * numbers.count
    }
  }

  public static func == (a: PreparedPicture, b: PreparedPicture) -> Bool {
    a === b || (a.hash == b.hash && a.layout == b.layout && a.contents == b.contents)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
