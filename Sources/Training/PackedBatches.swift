// The endless stream of training rows: sources mixed, shuffled and packed. Knows no model and no clock.

/// Draws pieces from several sources and packs them into rows.
///
/// Deterministic: the seed and the position decide everything; threads and time decide nothing. In every epoch a source's
/// pieces come in a new random order. The next piece is always of the source that lies furthest behind its weight,
/// counted in tokens, so the mixture is exact at every moment and not only on average. A row begins with the piece that
/// has waited longest, then the longest that fits is added until none does ("best fit"); with 64 pieces to choose
/// from, rows of mixed text are 99 % full.
public struct PackedBatches: Sendable {
  public let sources: [TokenSource]
  /// Most tokens in a row.
  public let rowLength: Int
  public let seed: UInt64
  /// What a checkpoint keeps.
  public private(set) var position: DataPosition

  /// Pieces to choose from when a row is packed; few of little data, so that epochs do not run into one another.
  private let waitingPieces: Int
  /// More than any run counts, and far from what overflows.
  private static let mostCounted = 1 << 53
  private let weights: [Double]
  private var orders: [[UInt32]]

  /// The stream from its beginning.
  public init(_ sources: [TokenSource], seed: UInt64) throws(TrainingError) {
    try self.init(sources, seed: seed, position: DataPosition(sourceCount: sources.count))
  }

  /// The stream from a position of a checkpoint.
  /// - Throws: `TrainingError.setting` if the position cannot be one of these sources.
  public init(_ sources: [TokenSource], seed: UInt64, position: DataPosition) throws(TrainingError) {
    guard let first = sources.first, !sources.contains(where: { $0.rowLength != first.rowLength }) else {
      throw .setting(name: "data", expected: "sources of one row length", found: "\(sources.count) sources")
    }
    let fits =
      position.sources.count == sources.count
      && position.rows <= Self.mostCounted
      && zip(position.sources, sources).allSatisfy {
        $0.taken <= $1.pieceCount && $0.epoch <= Self.mostCounted && $0.tokens <= Self.mostCounted
      }
      && position.waiting.allSatisfy { piece in
        guard sources.indices.contains(piece.source) else { return false }
        let source = sources[piece.source]
        return piece.index < source.pieceCount
          && source.place(ofPiece: piece.index).tokens.count == piece.count
      }
    guard fits else {
      throw .setting(
        name: "data", expected: "the files that the checkpoint was trained on", found: "others")
    }
    self.sources = sources
    self.seed = seed
    self.position = position
    rowLength = first.rowLength
    weights = sources.map { $0.weight ?? Double($0.tokenCount) }
    waitingPieces = min(64, max(2, sources.reduce(0) { $0 + $1.pieceCount } / 4))
    orders = []
    for index in sources.indices { orders.append(order(ofSource: index)) }
  }

  /// The next row, at most `rowLength` tokens.
  public mutating func nextRow() throws(TrainingError) -> PackedRows {
    var row = PackedRows()
    refill()
    var chosen: Int? = 0
    while let index = chosen {
      let piece = position.waiting.remove(at: index)
      try row.append(piece, of: sources[piece.source])
      refill()
      let room = rowLength - row.tokenCount
      chosen = nil
      for (candidate, piece) in position.waiting.enumerated() where piece.count <= room {
        if let best = chosen, position.waiting[best].count >= piece.count { continue }
        chosen = candidate
      }
    }
    position.rows += 1
    return row
  }

  /// The next `count` rows, one after the other.
  public mutating func nextRows(_ count: Int) throws(TrainingError) -> PackedRows {
    var rows = PackedRows()
    for _ in 0..<count { rows.append(try nextRow()) }
    return rows
  }

  private mutating func refill() {
    while position.waiting.count < waitingPieces { draw() }
  }

  /// Takes the next piece of the source that is furthest behind.
  private mutating func draw() {
    var behind = 0
    for index in sources.indices
    where Double(position.sources[index].tokens) / weights[index]
      < Double(position.sources[behind].tokens) / weights[behind]
    {
      behind = index
    }
    if position.sources[behind].taken == sources[behind].pieceCount {
      position.sources[behind].epoch += 1
      position.sources[behind].taken = 0
      orders[behind] = order(ofSource: behind)
    }
    let index = Int(orders[behind][position.sources[behind].taken])
    let count = sources[behind].place(ofPiece: index).tokens.count
    position.waiting.append(Piece(source: behind, index: index, count: count))
    position.sources[behind].taken += 1
    position.sources[behind].tokens += count
  }

  private func order(ofSource index: Int) -> [UInt32] {
    var generator = SeededGenerator(
      seed: seed, name: sources[index].name, number: position.sources[index].epoch)
    return generator.permutation(of: sources[index].pieceCount)
  }
}
