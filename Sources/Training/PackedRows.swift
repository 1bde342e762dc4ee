// Rows of packed pieces as a model takes them: flat ids, targets, and where each sequence ends. Knows no model.

/// Pieces one after the other. Every piece is a sequence of its own that starts at position 0.
///
/// Rows that are not quite full are not padded: nothing is computed for tokens that are not there.
public struct PackedRows: Sendable, Hashable {
  /// [tokens]
  public private(set) var ids: [Int32] = []
  /// [tokens]: the token that follows in the same document, -100 where none does or where it does not count.
  public private(set) var targets: [Int32] = []
  /// Tokens of each piece; their sum is the number of tokens.
  public private(set) var lengths: [Int] = []
  /// The pixels of all tiles, one after the other, in the order in which their tokens stand: three planes of bytes each.
  public private(set) var tiles: [UInt8] = []

  /// The target of a position whose prediction does not count.
  public static let ignored: Int32 = -100

  public init() {}

  /// Rows from ready ids and targets.
  public init(ids: [Int32], targets: [Int32], lengths: [Int], tiles: [UInt8] = []) {
    precondition(
      ids.count == targets.count && lengths.reduce(0, +) == ids.count, "every token has a target and a piece")
    self.ids = ids
    self.targets = targets
    self.lengths = lengths
    self.tiles = tiles
  }

  public var tokenCount: Int { ids.count }
  /// Predictions that count.
  public var countedTokens: Int { targets.reduce(0) { $0 + ($1 >= 0 ? 1 : 0) } }

  /// Appends the rows of another.
  public mutating func append(_ other: PackedRows) {
    ids += other.ids
    targets += other.targets
    lengths += other.lengths
    tiles += other.tiles
  }

  /// Appends one piece.
  mutating func append(_ piece: Piece, of source: TokenSource) throws(TrainingError) {
    let (file, places, next, tiles) = source.place(ofPiece: piece.index)
    let end = next.map { $0 + 1 } ?? places.upperBound
    let tokens = try file.ids(places.lowerBound..<end)
    ids += tokens.prefix(places.count)
    for following in places.lowerBound + 1..<places.upperBound + 1 {
      let counts = following < end && file.counts(following)
      targets.append(counts ? tokens[following - places.lowerBound] : Self.ignored)
    }
    lengths.append(places.count)
    if let pictures = file.pictures { self.tiles += pictures.pixels(tiles) }
  }
}
