// The tokens that stand for a picture, and their order. Knows no pixels.

/// How a picture is cut into tiles, which decides its tokens.
public struct PictureLayout: Sendable, Hashable {
  public var rows: Int
  public var columns: Int
  public var tokensPerTile: Int

  public init(rows: Int, columns: Int, tokensPerTile: Int) {
    self.rows = rows
    self.columns = columns
    self.tokensPerTile = tokensPerTile
  }

  /// Tiles that are computed: those of the grid and, where there are several, the whole picture once more.
  public var tileCount: Int { rows * columns + (rows * columns > 1 ? 1 : 0) }

  /// Tokens that stand for the picture: its tiles', and the marks around and between them.
  public var tokenCount: Int {
    let separators = rows * columns > 1 ? rows * (columns - 1) + rows : 0
    return tileCount * tokensPerTile + separators + 3
  }

  /// A picture's tokens in a vocabulary.
  /// - Throws: `TokenizerError.missingToken` if the vocabulary has no pictures
  public func tokens(of tokenizer: Tokenizer) throws(TokenizerError) -> [TokenID] {
    tokens(try PictureMarks(tokenizer))
  }

  /// A picture's tokens as Llama 4 was trained on them (`llama4.md`, section 3, "Token layout of one image"): the tiles row
  /// by row, a separator between columns and behind every row, then the whole picture once more.
  func tokens(_ marks: PictureMarks) -> [TokenID] {
    let tile = Array(repeating: marks.patch, count: tokensPerTile)
    var ids = [marks.start]
    if rows * columns > 1 {
      for _ in 0..<rows {
        for column in 0..<columns { ids += column == 0 ? tile : [marks.columnEnd] + tile }
        ids.append(marks.rowEnd)
      }
    }
    return ids + [marks.whole] + tile + [marks.end]
  }
}

/// A vocabulary's special tokens for pictures.
struct PictureMarks {
  let start, end, columnEnd, rowEnd, whole, patch: TokenID

  /// - Throws: `TokenizerError.missingToken` if the vocabulary has no pictures
  init(_ tokenizer: Tokenizer) throws(TokenizerError) {
    func token(_ name: String) throws(TokenizerError) -> TokenID {
      guard let id = tokenizer.specialToken(name) else {
        throw .missingToken(name: name, purpose: "pictures")
      }
      return id
    }
    start = try token("<|image_start|>")
    end = try token("<|image_end|>")
    columnEnd = try token("<|tile_x_separator|>")
    rowEnd = try token("<|tile_y_separator|>")
    whole = try token("<|image|>")
    patch = try token("<|patch|>")
  }
}
