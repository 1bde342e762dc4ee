// What a decoder gives: pixels, and how they are transparent. Knows no file format.

/// A picture as decoded, with its transparency where it has any.
public struct DecodedPicture: Sendable, Hashable {
  /// What a file says about transparency.
  public enum Transparency: String, Sendable, CaseIterable {
    case none
    /// An alpha channel beside red, green and blue.
    case channel
    /// An alpha channel beside grey, or transparent colours of a palette: Meta's code drops it.
    case minor
  }

  public let width: Int
  public let height: Int
  public let transparency: Transparency
  /// Red, green, blue and, if it is transparent, alpha of each pixel, not multiplied with alpha.
  public let bytes: [UInt8]

  /// - Throws: `MediaError.picture` if there are no pixels, too many, or not as many bytes as they need
  public init(
    width: Int, height: Int, transparency: Transparency = .none, bytes: [UInt8]
  ) throws(MediaError) {
    let pixels = try RGBPicture.pixelCount(width: width, height: height)
    let channels = transparency == .none ? 3 : 4
    guard bytes.count == channels * pixels else {
      throw .picture(
        expected: "\(channels * pixels) bytes for \(width) x \(height) pixels of \(channels) channels",
        found: "\(bytes.count)")
    }
    self.width = width
    self.height = height
    self.transparency = transparency
    self.bytes = bytes
  }

  /// Without transparency, as the convention has it: transformers lays every picture on white, Meta only those with a full
  /// alpha channel, and by another rounding (`llama4.md`, section 9, item 9).
  public func opaque(_ convention: PictureProcessor.Convention) -> RGBPicture {
    guard transparency != .none else {
      return RGBPicture(trustedWidth: width, height: height, bytes: bytes)
    }
    var colours: [UInt8] = []
    colours.reserveCapacity(bytes.count / 4 * 3)
    for pixel in stride(from: 0, to: bytes.count, by: 4) {
      let alpha = Int(bytes[pixel + 3])
      for channel in 0..<3 {
        let colour = Int(bytes[pixel + channel])
        let seen =
          switch convention {
          case .huggingFace: Self.composite(colour, alpha)
          case .meta: transparency == .channel ? Self.paste(colour, alpha) : colour
          }
        colours.append(UInt8(truncatingIfNeeded: seen))
      }
    }
    return RGBPicture(trustedWidth: width, height: height, bytes: colours)
  }

  /// A colour over white as Pillow's `alpha_composite` computes it: weights of 7 bits from the quotient of the alphas,
  /// then division by 255 with rounding.
  private static func composite(_ colour: Int, _ alpha: Int) -> Int {
    let weight = alpha * 255 * 255 * 128 / (alpha * 255 + 255 * (255 - alpha))
    let sum = colour * weight + 255 * (255 * 128 - weight) + (0x80 << 7)
    return (((sum >> 8) + sum) >> 8) >> 7
  }

  /// A colour over white as Pillow's `paste` with a mask computes it.
  private static func paste(_ colour: Int, _ alpha: Int) -> Int {
    let sum = colour * alpha + 255 * (255 - alpha) + 128
    return ((sum >> 8) + sum) >> 8
  }
}
