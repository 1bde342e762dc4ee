// Held-out text and what a model makes of it. Knows no training loop.

internal import Glibc
internal import Tensors

/// The documents of some token files, in their order, measured the same way every time.
public struct ValidationSet: Sendable {
  public let name: String
  /// Bytes of text in the documents measured.
  public let textBytes: Int
  private let source: TokenSource
  private let pieces: Range<Int>

  /// - Parameters:
  ///   - rowLength: longer documents are cut as in training
  ///   - limit: whole documents are taken from the beginning until they have at least this many tokens
  public init(
    name: String, files: [TokenFile], rowLength: Int, limit: Int
  ) throws(TrainingError) {
    source = try TokenSource(name: name, files: files, rowLength: rowLength)
    var (tokens, bytes, documents) = (0, 0, 0)
    for file in files {
      for document in 0..<file.documentCount where tokens < limit {
        tokens += file.tokens(ofDocument: document).count
        bytes += file.textBytes(ofDocument: document)
        documents += 1
      }
      // Two of the largest counts do not overflow.
      guard bytes <= TokenFile.mostText else {
        throw .setting(name: name, expected: "at most 2^53 bytes of text in all", found: "\(bytes)")
      }
    }
    self.name = name
    textBytes = bytes
    pieces = 0..<source.pieceCount(ofDocuments: documents)
  }

  /// A measurement.
  public struct Result: Sendable, Hashable {
    public let name: String
    /// Mean loss of a counted token, in nats.
    public let loss: Double
    /// Bits that the model needs for a byte of the text: what compares models of different vocabularies. nil if some
    /// tokens do not count, since then their bytes do not either.
    public let bitsPerByte: Double?
  }

  /// Runs the model over the set, at most `passTokens` at a time.
  public func measure(_ model: any TrainingModel, passTokens: Int) throws(TrainingError) -> Result {
    var (sum, counted) = (0.0, 0)
    var rows = PackedRows()
    for index in pieces {
      try rows.append(source.piece(index), of: source)
      let next = index + 1 < pieces.upperBound ? source.piece(index + 1).count : .max / 2
      guard rows.tokenCount + next > max(passTokens, source.rowLength) else { continue }
      for loss in model.losses(rows).array(of: Float.self) { sum += Double(loss) }
      counted += rows.countedTokens
      rows = PackedRows()
    }
    let masked = source.files.contains(where: \.hasMask)
    return Result(
      name: name, loss: sum / Double(max(counted, 1)),
      bitsPerByte: masked || textBytes == 0 ? nil : sum / M_LN2 / Double(textBytes))
  }
}
