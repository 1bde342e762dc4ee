// Token files that belong together, seen as pieces no longer than a row. Does not know in which order they come.

/// A run of tokens within one document, at most one row long, that is trained on as a sequence of its own.
public struct Piece: Sendable, Hashable {
  /// Which source, and which of its pieces.
  public let source: Int
  public let index: Int
  public let count: Int
}

/// A named part of the data mixture: one or more token files.
public struct TokenSource: Sendable {
  public let name: String
  public let files: [TokenFile]
  /// Its share of the tokens in training, relative to the others'; nil for its share of all tokens there are.
  public let weight: Double?
  /// Longest piece.
  public let rowLength: Int
  /// Pieces before document d, counted through all files.
  private let piecesBefore: [Int]
  /// Documents before file f.
  private let documentsBefore: [Int]

  /// - Parameter rowLength: documents are cut into pieces of at most this many tokens
  public init(
    name: String, files: [TokenFile], weight: Double? = nil, rowLength: Int
  ) throws(TrainingError) {
    guard rowLength >= 2 else {
      throw .setting(name: "row length", expected: "at least 2 tokens", found: "\(rowLength)")
    }
    guard weight.map({ $0 > 0 && $0.isFinite }) ?? true else {
      throw .setting(
        name: "weight of \(name)", expected: "a number above 0", found: weight.map { "\($0)" } ?? "")
    }
    if let other = files.first(where: { $0.tokenizerHash != files[0].tokenizerHash }) {
      throw .malformed(
        path: other.path, field: "tokenizer", expected: "that of \(files[0].path)", found: "another")
    }
    self.name = name
    self.files = files
    self.weight = weight
    self.rowLength = rowLength
    var pieces = [0]
    var documents = [0]
    for file in files {
      for document in 0..<file.documentCount {
        let count = file.tokens(ofDocument: document).count
        guard count <= rowLength || file.pictures?.tiles(ofDocument: document).isEmpty ?? true else {
          throw .malformed(
            path: file.path, field: "document \(document)",
            expected: "at most a row's \(rowLength) tokens, since it has pictures", found: "\(count)")
        }
        // A document of one token predicts nothing.
        pieces.append((pieces.last ?? 0) + (count < 2 ? 0 : (count - 2) / rowLength + 1))
      }
      documents.append((documents.last ?? 0) + file.documentCount)
    }
    piecesBefore = pieces
    documentsBefore = documents
    guard pieceCount > 0 else {
      throw .setting(
        name: name, expected: "at least one document of two tokens or more", found: "none")
    }
  }

  /// Pieces of the first documents, counted through all files.
  func pieceCount(ofDocuments count: Int) -> Int { piecesBefore[count] }

  /// A piece by its number.
  func piece(_ index: Int) -> Piece {
    Piece(source: 0, index: index, count: place(ofPiece: index).tokens.count)
  }

  public var pieceCount: Int { piecesBefore[piecesBefore.count - 1] }
  public var tokenCount: Int { files.reduce(0) { $0 + $1.tokenCount } }

  /// The file of a piece, and its tokens there. The token behind the piece is predicted by its last one, if the
  /// document goes on, so every token of a document but its first is predicted exactly once. A document with pictures is
  /// one piece, with all of its tiles.
  func place(ofPiece index: Int) -> (file: TokenFile, tokens: Range<Int>, next: Int?, tiles: Range<Int>) {
    let document = lastIndex(in: piecesBefore, notAbove: index)
    let fileIndex = lastIndex(in: documentsBefore, notAbove: document)
    let file = files[fileIndex]
    let inFile = document - documentsBefore[fileIndex]
    let all = file.tokens(ofDocument: inFile)
    let start = all.lowerBound + (index - piecesBefore[document]) * rowLength
    let end = min(start + rowLength, all.upperBound)
    let tiles = file.pictures?.tiles(ofDocument: inFile) ?? 0..<0
    return (file, start..<end, end < all.upperBound ? end : nil, tiles)
  }

  /// The last entry of an ascending table that is not above `value`.
  private func lastIndex(in table: [Int], notAbove value: Int) -> Int {
    var (low, high) = (0, table.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if table[middle] <= value { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
