// How a checkpoint wants its pictures: tiles, resampling, normalisation. Knows no model.

/// A picture as tiles of a vision tower.
public struct PictureTiles: Sendable, Hashable {
  public let plan: TilePlan
  /// Side of a tile.
  public let side: Int
  /// [tiles, 3, side, side]: the grid's tiles row by row and, where there are several, the whole picture last.
  public let bytes: [UInt8]
}

/// The preparation of pictures, with the constants of a checkpoint's own processor (`llama4.md`, section 3).
public struct PictureProcessor: Sendable, Hashable {
  /// Whose code the numbers follow, to the last bit.
  public enum Convention: String, Sendable, CaseIterable {
    /// transformers: weights of at most 15 bits, normalised in BF16.
    case huggingFace
    /// Meta: Pillow's weights of 22 bits, normalised in F32.
    case meta
  }

  public var convention: Convention
  /// Side of a tile in pixels.
  public var tileSize: Int
  public var maximumTiles: Int
  /// Enlarges pictures as far as the largest canvas allows.
  public var fillsCanvas: Bool
  /// What a byte is multiplied with.
  public var rescaleFactor: Double
  /// One of each channel.
  public var mean: [Double]
  public var deviation: [Double]

  /// - Throws: `MediaError.field` for tiles without pixels, or more of them than a program should hold
  public init(
    _ convention: Convention, tileSize: Int, maximumTiles: Int = 16, fillsCanvas: Bool = false,
    rescaleFactor: Double = 1 / 255, mean: [Double] = [0.5, 0.5, 0.5], deviation: [Double] = [0.5, 0.5, 0.5]
  ) throws(MediaError) {
    guard (1...4096).contains(tileSize) else {
      throw .field("size", expected: "1 to 4096", found: "\(tileSize)")
    }
    guard (1...1024).contains(maximumTiles), (maximumTiles + 1) * tileSize * tileSize <= 1 << 26 else {
      throw .field(
        "max_patches", expected: "1 to 1024 tiles of at most 2^26 pixels in all", found: "\(maximumTiles)")
    }
    guard Float(rescaleFactor).isNormal else {
      throw .field("rescale_factor", expected: "a number from 1e-37 to 1e38", found: "\(rescaleFactor)")
    }
    for (name, values) in [("image_mean", mean), ("image_std", deviation)] {
      guard values.count == 3, values.allSatisfy({ Float($0).isFinite }) else {
        let found = values.count == 3 ? "\(values)" : "\(values.count)"
        throw .field(name, expected: "three numbers", found: found)
      }
    }
    guard deviation.allSatisfy({ Float($0).isNormal && $0 > 0 }) else {
      throw .field("image_std", expected: "three numbers from 1e-37 to 1e38", found: "\(deviation)")
    }
    self.convention = convention
    self.tileSize = tileSize
    self.maximumTiles = maximumTiles
    self.fillsCanvas = fillsCanvas
    self.rescaleFactor = rescaleFactor
    self.mean = mean
    self.deviation = deviation
    guard normalised.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
      throw .field(
        "rescale_factor", expected: "one that with image_mean and image_std makes finite numbers of bytes",
        found: "\(rescaleFactor)")
    }
  }

  /// Where a picture of this size goes; both sides at least 1.
  public func plan(width: Int, height: Int) -> TilePlan {
    TilePlan(
      width: width, height: height, tile: tileSize, maximumTiles: maximumTiles, fillsCanvas: fillsCanvas)
  }

  /// The picture resized, padded with zeros on the right and below, and cut, with the whole picture as the last tile,
  /// its aspect ignored.
  public func tiles(_ picture: RGBPicture) -> PictureTiles {
    let plan = plan(width: picture.width, height: picture.height)
    let resized = picture.resampled(width: plan.width, height: plan.height, convention)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(plan.tileCount * 3 * tileSize * tileSize)
    for row in 0..<plan.rows {
      for column in 0..<plan.columns {
        append(resized, left: column * tileSize, top: row * tileSize, to: &bytes)
      }
    }
    if plan.tileCount > 1 {
      append(picture.resampled(width: tileSize, height: tileSize, convention), left: 0, top: 0, to: &bytes)
    }
    return PictureTiles(plan: plan, side: tileSize, bytes: bytes)
  }

  /// What a byte of each channel becomes: three times 256 numbers.
  ///
  /// transformers rounds to BF16 after each of its steps, so its numbers are exact in BF16; Meta's are F32.
  public var normalised: [[Float]] {
    (0..<3).map { channel in
      let (mean, deviation) = (Float(mean[channel]), Float(deviation[channel]))
      return (0..<256).map { byte in
        switch convention {
        case .huggingFace:
          let scaled = Self.rounded(Self.rounded(Float(byte)) * Float(rescaleFactor))
          return Self.rounded(Self.rounded(scaled - Self.rounded(mean)) / Self.rounded(deviation))
        case .meta:
          return (Float(byte) / Float((1 / rescaleFactor).rounded()) - mean) / deviation
        }
      }
    }
  }

  /// The tiles' numbers, [tiles, 3, side, side].
  public func pixels(_ tiles: PictureTiles) -> [Float] { pixels(tiles.bytes[...]) }

  /// The numbers of whole tiles among others, [tiles, 3, side, side].
  public func pixels(_ bytes: ArraySlice<UInt8>) -> [Float] {
    let plane = tileSize * tileSize
    let tables = normalised
    var numbers: [Float] = []
    numbers.reserveCapacity(bytes.count)
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: plane) {
      let table = tables[(start - bytes.startIndex) / plane % 3]
      for byte in bytes[start..<start + plane] { numbers.append(table[Int(byte)]) }
    }
    return numbers
  }

  /// One tile's part of a picture, channel by channel, zeros where the picture ends.
  private func append(_ picture: RGBPicture, left: Int, top: Int, to bytes: inout [UInt8]) {
    let filled = max(0, min(tileSize, picture.width - left))
    for channel in 0..<3 {
      for row in top..<top + tileSize {
        guard row < picture.height else {
          bytes.append(contentsOf: repeatElement(0, count: tileSize))
          continue
        }
        let start = 3 * (row * picture.width + left) + channel
        for place in 0..<filled { bytes.append(picture.bytes[start + 3 * place]) }
        bytes.append(contentsOf: repeatElement(0, count: tileSize - filled))
      }
    }
  }

  /// Rounded to BF16, to nearest even; finite numbers only.
  private static func rounded(_ x: Float) -> Float {
    let bits = x.bitPattern
    let up: UInt32 = 0x7FFF &+ (bits >> 16 & 1)
    return Float(bitPattern: (bits &+ up) & 0xFFFF_0000)
  }
}
