// The pictures of a trace: pixels read from a file and held against the model's eyes. Knows no picture file.

import Checkpoints
import Llama4
import Tensors

/// Tiles of pixels, and the tokens that stand for them.
struct TracePictures {
  let tiles: Int
  private let pixels: StoredTensor
  /// The image tokens among the input's.
  private let places: [Int]

  /// - Returns: nil if the input has no pixels
  /// - Throws: `LoadError` if the model does not see, or pixels and image tokens do not go together
  init?(_ input: TraceInput, _ checkpoint: OpenCheckpoint, path: String) throws(LoadError) {
    guard let pixels = input.pixels else { return nil }
    guard let c = checkpoint.vision?.configuration else {
      throw .invalid(
        "\(path): tensor \"pixel_values\": expected none, since \(checkpoint.path) has no vision tower, "
          + "found \(pixels.shape)")
    }
    let side = c.imageSize
    guard pixels.shape.count == 4, pixels.shape[1...] == [c.channelCount, side, side], pixels.shape[0] > 0,
      pixels.shape[0] < (1 << 31) / (c.patchCount + 1)
    else {
      throw .invalid(
        "\(path): tensor \"pixel_values\": expected shape [tiles, \(c.channelCount), \(side), \(side)], "
          + "found \(pixels.shape)")
    }
    switch pixels.format {
    case .scalar(.float32), .scalar(.bfloat16), .scalar(.float16): break
    default:
      throw .invalid(
        "\(path): tensor \"pixel_values\": expected F32, BF16 or F16, found \(pixels.format.name)")
    }
    tiles = pixels.shape[0]
    self.pixels = pixels
    guard let token = c.patchToken else {
      throw .invalid(
        "\(checkpoint.path): expected an image token in its configuration or Llama 4's vocabulary, found neither"
      )
    }
    places = input.ids.indices.filter { Int(input.ids[$0]) == token }
    guard places.count == tiles * c.tokensPerTile else {
      throw .invalid(
        "\(path): tensor \"input_ids\": expected \(tiles * c.tokensPerTile) image tokens (\(token)) for "
          + "\(tiles) tiles, found \(places.count)")
    }
  }

  fileprivate func features(
    _ tower: VisionTower, on backend: any Backend, observer: ((String, Tensor) -> Void)?
  ) -> PictureFeatures {
    let tensor = Tensor(uninitialized: Shape(pixels.shape), on: backend)
    if let base = pixels.bytes.baseAddress {
      let stored = Buffer(
        UnsafeMutableRawPointer(mutating: base), byteCount: pixels.bytes.count, backend: backend,
        owner: pixels.owner)
      backend.convert(stored, byteOffset: 0, format: pixels.format, into: tensor)
    }
    return PictureFeatures(features: tower(tensor, observer: observer), places: places)
  }
}

/// A tower with something to look at.
struct TraceEyes {
  let tower: VisionTower
  let pictures: TracePictures

  /// What the pictures become, with a graph of its own where the tower is trained.
  func look(on backend: any Backend, observer: ((String, Tensor) -> Void)?) -> PictureFeatures {
    pictures.features(tower, on: backend, observer: observer)
  }
}
