// Writes the pictures of a token file, document by document. Does not know where they came from.

internal import Checkpoints

/// A file of tiles being written; nothing is visible under its name before `finish` returns.
struct TileFileWriter {
  let form: PictureForm
  private let path: String
  private let file: AtomicFile
  private var tileCount = 0
  private var firsts: [UInt64] = [0]

  init(beside tokens: String, form: PictureForm, calls: FileCalls) throws(TrainingError) {
    path = TileFile.path(beside: tokens)
    self.form = form
    let path = path
    file = try checked { () throws(CheckpointError) in try AtomicFile(path: path, calls: calls) }
    var header = TileFile.magic
    for number in [1, form.tileSide, form.tokensPerTile, form.maximumTiles, Int(form.patchToken)] {
      header.append(littleEndian: UInt32(clamping: number))
    }
    header.append(contentsOf: [UInt8](repeating: 0, count: TileFile.headerBytes - header.count))
    try write(header)
  }

  /// Appends the tiles of one document.
  mutating func append(_ document: [Int32], tiles: [UInt8]) throws(TrainingError) {
    let (count, rest) = tiles.count.quotientAndRemainder(dividingBy: form.bytesPerTile)
    let tokens = document.count { $0 == form.patchToken }
    guard rest == 0, tokens == count * form.tokensPerTile else {
      throw .malformed(
        path: path, field: "document \(firsts.count - 1)",
        expected: "\(form.tokensPerTile) image tokens for each tile of \(form.bytesPerTile) bytes",
        found: "\(tokens) and \(tiles.count) bytes")
    }
    try write(tiles)
    tileCount += count
    firsts.append(UInt64(tileCount))
  }

  /// Makes the file durable and visible.
  func finish() throws(TrainingError) {
    var end = [UInt8](repeating: 0, count: TokenFile.padded(file.byteCount) - file.byteCount)
    for first in firsts { end.append(littleEndian: first) }
    end.append(littleEndian: UInt64(firsts.count - 1))
    try write(end)
    let file = file
    try checked { () throws(CheckpointError) in try file.commit() }
  }

  private func write(_ bytes: [UInt8]) throws(TrainingError) {
    let file = file
    try checked { () throws(CheckpointError) in try file.write(bytes) }
  }
}
