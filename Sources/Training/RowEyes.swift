// What sees the pictures of packed rows. Knows no text model and no loss.

internal import Llama4
internal import Media
internal import Tensors

/// A tower with the numbers that bytes become.
struct RowEyes {
  let tower: VisionTower
  let patchToken: Int32
  /// One table of 256 numbers for red, green and blue.
  private let numbers: [Float]

  init(_ c: VisionConfiguration, _ text: TextConfiguration, _ p: Parameters) throws(ParameterError) {
    tower = try VisionTower(c, textWidth: text.hiddenSize, p)
    patchToken = Int32(clamping: c.patchToken ?? -1)
    // Llama 4's own means and deviations, as transformers rounds them.
    guard let processor = try? PictureProcessor(.huggingFace, tileSize: 1) else {
      preconditionFailure("the standard processor is one")
    }
    numbers = processor.normalised[0]
  }

  func tileCount(_ rows: PackedRows) -> Int {
    let c = tower.configuration
    return rows.tiles.count / (c.channelCount * c.imageSize * c.imageSize)
  }

  /// What stands where the rows have pictures; nil if they have none.
  func look(_ rows: PackedRows, on backend: any Backend) -> PictureFeatures? {
    guard !rows.tiles.isEmpty else { return nil }
    let c = tower.configuration
    let pixels = Tensor(
      uninitialized: [tileCount(rows), c.channelCount, c.imageSize, c.imageSize], on: backend)
    precondition(pixels.elementCount == rows.tiles.count, "whole tiles")
    let target = pixels.pointer.assumingMemoryBound(to: Float.self)
    for (place, byte) in rows.tiles.enumerated() { target[place] = numbers[Int(byte)] }
    return PictureFeatures(
      features: tower(pixels), places: rows.ids.indices.filter { rows.ids[$0] == patchToken })
  }
}
