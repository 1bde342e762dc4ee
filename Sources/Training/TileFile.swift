// The pictures of a token file, mapped: tiles of pixels in the order of their tokens. Knows no tokens and no model.
//
// Little endian, beside NAME.tokens as NAME.tiles:
//   header    64 bytes: "HERDTILE", version u32 (1), side of a tile u32, tokens a tile u32, most tiles of a picture's grid
//             u32, the image token's id u32, zeros
//   tiles     each 3 · side · side bytes: red, green and blue planes, row by row
//   padding   zeros up to a multiple of 8 bytes
//   firsts    (documents + 1) × u64: document d has the tiles firsts[d] ..< firsts[d + 1]
//   documents u64

internal import Checkpoints

/// How pictures became tokens and tiles.
public struct PictureForm: Sendable, Hashable {
  /// Side of a tile in pixels.
  public var tileSide: Int
  public var tokensPerTile: Int
  /// Tiles of a picture's grid at most; several are followed by one of the whole picture.
  public var maximumTiles: Int
  /// The id that stands where a tile's tokens are.
  public var patchToken: Int32

  public init(tileSide: Int, tokensPerTile: Int, maximumTiles: Int, patchToken: Int32) {
    self.tileSide = tileSide
    self.tokensPerTile = tokensPerTile
    self.maximumTiles = maximumTiles
    self.patchToken = patchToken
  }

  public var bytesPerTile: Int { 3 * tileSide * tileSide }
}

/// Tiles of pixels, ready for training.
public final class TileFile: Sendable {
  static let magic = Array("HERDTILE".utf8)
  static let headerBytes = 64

  public let path: String
  public let form: PictureForm
  public let tileCount: Int
  public let documentCount: Int
  private let file: MappedFile
  private let firsts: Int

  /// Where the tiles of a token file lie.
  public static func path(beside tokens: String) -> String {
    (tokens.hasSuffix(".tokens") ? String(tokens.dropLast(7)) : tokens) + ".tiles"
  }

  /// Maps a file and checks its header, its size and the order of its documents.
  public init(path: String) throws(TrainingError) {
    let file = try checked { () throws(CheckpointError) in try MappedFile(path: path) }
    let bytes = file.bytes
    func wrong(_ field: String, _ expected: String, _ found: String) -> TrainingError {
      .malformed(path: path, field: field, expected: expected, found: found)
    }
    guard bytes.count >= Self.headerBytes + 16, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw wrong("header", "a file of tiles (HERDTILE)", "other bytes")
    }
    func number(_ offset: Int, _ field: String, _ range: ClosedRange<Int>) throws(TrainingError) -> Int {
      let value = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
      guard range.contains(value) else {
        throw wrong(field, "\(range.lowerBound) to \(range.upperBound)", "\(value)")
      }
      return value
    }
    func word(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    guard try number(8, "version", 0...Int(UInt32.max)) == 1 else {
      throw wrong("version", "1", "another")
    }
    form = try PictureForm(
      tileSide: number(12, "side of a tile", 1...4096),
      tokensPerTile: number(16, "tokens a tile", 1...1 << 20),
      maximumTiles: number(20, "tiles of a grid", 1...1024),
      patchToken: Int32(number(24, "image token", 0...Int(Int32.max))))
    let documents = word(bytes.count - 8)
    // No count can exceed the file's size, so nothing below overflows.
    guard documents <= UInt64(bytes.count / 8) else {
      throw wrong("documents", "at most the file's size", "\(documents)")
    }
    documentCount = Int(documents)
    firsts = bytes.count - 8 * (documentCount + 2)
    guard firsts >= Self.headerBytes else {
      throw wrong("documents", "a table that fits in the file", "\(documents)")
    }
    var last: UInt64 = 0
    for document in 0...documentCount {
      let first = word(firsts + 8 * document)
      guard document == 0 ? first == 0 : first >= last, first <= UInt64(bytes.count / form.bytesPerTile)
      else {
        throw wrong("document \(document)", "tiles that ascend from 0", "\(first)")
      }
      last = first
    }
    tileCount = Int(last)
    guard firsts == Self.headerBytes + TokenFile.padded(tileCount * form.bytesPerTile) else {
      throw wrong("size", "\(tileCount) tiles of \(form.bytesPerTile) bytes", "\(bytes.count) bytes in all")
    }
    self.path = path
    self.file = file
  }

  /// The tiles of a document.
  public func tiles(ofDocument document: Int) -> Range<Int> {
    precondition(document >= 0 && document < documentCount, "document \(document) of \(documentCount)")
    return word(firsts + 8 * document)..<word(firsts + 8 * (document + 1))
  }

  /// The pixels of some tiles.
  public func pixels(_ tiles: Range<Int>) -> UnsafeRawBufferPointer {
    precondition(tiles.lowerBound >= 0 && tiles.upperBound <= tileCount, "tiles \(tiles)")
    let start = Self.headerBytes + tiles.lowerBound * form.bytesPerTile
    return UnsafeRawBufferPointer(rebasing: file.bytes[start..<start + tiles.count * form.bytesPerTile])
  }

  private func word(_ offset: Int) -> Int {
    Int(UInt64(littleEndian: file.bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
  }
}
