// What a model sees with: the preparation of pictures, and the tower that makes tokens of tiles. Decodes no file.

import Checkpoints
public import Llama4
public import Media
public import Tensors
public import Tokenizers

/// A vision tower with the processor that belongs to it.
public struct Eyes: Sendable {
  public let tower: VisionTower
  public let processor: PictureProcessor
  /// The token whose embeddings are replaced by what the tower sees.
  public let patchToken: TokenID

  public init(tower: VisionTower, processor: PictureProcessor, patchToken: TokenID) {
    self.tower = tower
    self.processor = processor
    self.patchToken = patchToken
  }

  /// The eyes of a checkpoint; nil if it has none.
  /// - Throws: `LoadError` if its processor's configuration is wrong, or nothing says which token stands for pictures
  public init?(
    _ checkpoint: OpenCheckpoint, backend: any Backend, compute: ComputeType? = nil
  ) throws(LoadError) {
    guard
      let tower = try ModelLoader.visionTower(
        checkpoint, backend: backend, compute: compute ?? checkpoint.suggestedVisionCompute)
    else { return nil }
    guard let token = tower.configuration.patchToken.flatMap({ TokenID(exactly: $0) }) else {
      throw .invalid(
        "\(checkpoint.path): expected an image token in its configuration or Llama 4's vocabulary, found neither"
      )
    }
    self.init(tower: tower, processor: try checkpoint.pictureProcessor(), patchToken: token)
  }

  /// A picture as this model takes it: on the canvas of tiles that suits it best, and whole.
  public func prepare(_ picture: DecodedPicture) -> PreparedPicture { prepare(picture, processor) }

  /// A frame of a video: one tile, whatever its size.
  public func prepare(frame: DecodedPicture) -> PreparedPicture {
    var processor = processor
    processor.maximumTiles = 1
    return prepare(frame, processor)
  }

  private func prepare(_ picture: DecodedPicture, _ processor: PictureProcessor) -> PreparedPicture {
    PreparedPicture(
      processor.tiles(picture.opaque(processor.convention)), tokensPerTile: tower.configuration.tokensPerTile)
  }

  /// What the tower makes of one tile: [tokens of a tile, the text model's width]. The same bits as among others.
  func look(at picture: PreparedPicture, tile: Int, on backend: any Backend) -> Tensor {
    let c = tower.configuration
    let shape: Shape = [1, c.channelCount, c.imageSize, c.imageSize]
    let count = tileNumberCount
    let range = tile * count..<(tile + 1) * count
    switch picture.contents {
    case .bytes(let bytes):
      return tower(Tensor(processor.pixels(bytes[range]), shape: shape, on: backend))
    case .numbers(let numbers): return tower(Tensor(Array(numbers[range]), shape: shape, on: backend))
    }
  }

  /// Numbers of one tile.
  var tileNumberCount: Int {
    let c = tower.configuration
    return c.channelCount * c.imageSize * c.imageSize
  }

  /// Whether a picture's tiles are this tower's.
  func takes(_ picture: PreparedPicture) -> Bool {
    let c = tower.configuration
    let count = picture.tileCount * tileNumberCount
    guard picture.side == c.imageSize, picture.layout.tokensPerTile == c.tokensPerTile else { return false }
    switch picture.contents {
    case .bytes(let bytes): return bytes.count == count && c.channelCount == 3
    case .numbers(let numbers): return numbers.count == count
    }
  }
}

extension OpenCheckpoint {
  /// Int8 products where the tower's weights lie in blocks of few bits, else F32 ones.
  var suggestedVisionCompute: ComputeType {
    let entries = vision?.tensors.entries ?? []
    return entries.contains { if case .block? = $0.format { true } else { false } } ? .int8 : .float32
  }
}
