// Pictures as tiles of pixels, collected document by document. Knows no tokens, and leaves decoding to others.

internal import JSON
internal import Media
internal import Scenes
internal import Tokenizers
internal import Training

/// Draws scenes and reads files, cuts them for a tower, and keeps the tiles until somebody takes them.
final class CollectedTiles {
  let form: PictureForm
  private let processor: PictureProcessor
  private let decode: PictureFile.Decoder?
  private var tiles: [UInt8] = []

  /// - Parameter decode: reads the files of pictures; nil if only portable pixmaps can be read
  /// - Throws: `MediaError` for a form that no processor has
  init(_ form: PictureForm, decode: PictureFile.Decoder?) throws(MediaError) {
    self.form = form
    self.decode = decode
    processor = try PictureProcessor(
      .huggingFace, tileSize: form.tileSide, maximumTiles: form.maximumTiles)
  }

  /// Keeps the tiles of a picture.
  /// - Parameter folder: where relative paths begin
  /// - Returns: how the tiles are laid out
  func add(_ source: PictureSource, in folder: String) throws -> PictureLayout {
    let picture =
      switch source {
      case .scene(let description): try drawn(description)
      case .file(let path):
        try PictureFile.read(
          path.hasPrefix("/") ? path : folder + path, processor.convention, decode: decode)
      }
    let cut = processor.tiles(picture)
    tiles += cut.bytes
    return PictureLayout(
      rows: cut.plan.rows, columns: cut.plan.columns, tokensPerTile: form.tokensPerTile)
  }

  /// The tiles since the last time.
  func take() -> [UInt8] {
    defer { tiles = [] }
    return tiles
  }

  private func drawn(_ description: JSONValue) throws(JSONError) -> RGBPicture {
    let scene = try Scene(json: description)
    do throws(MediaError) {
      return try scene.drawn()
    } catch {
      throw .field(path: "size", expected: "sides of a picture", found: "\(error)")
    }
  }
}
