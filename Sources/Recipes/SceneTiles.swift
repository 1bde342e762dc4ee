// Described pictures as tiles of pixels, collected document by document. Knows no tokens and no file.

internal import JSON
internal import Media
internal import Scenes
internal import Tokenizers
internal import Training

/// Draws scenes, cuts them for a tower, and keeps the tiles until somebody takes them.
final class SceneTiles {
  let form: PictureForm
  private let processor: PictureProcessor
  private var tiles: [UInt8] = []

  /// - Throws: `MediaError` for a form that no processor has
  init(_ form: PictureForm) throws(MediaError) {
    self.form = form
    processor = try PictureProcessor(
      .huggingFace, tileSize: form.tileSide, maximumTiles: form.maximumTiles)
  }

  /// Keeps the tiles of a scene.
  /// - Returns: how they are laid out
  func add(_ description: JSONValue) throws(JSONError) -> PictureLayout {
    let scene = try Scene(json: description)
    let picture: RGBPicture
    do throws(MediaError) {
      picture = try scene.drawn()
    } catch {
      throw .field(path: "size", expected: "sides of a picture", found: "\(error)")
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
}
