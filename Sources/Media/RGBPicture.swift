// A picture in memory: eight bits a channel, red, green and blue. Knows neither files nor tiles.

/// Pixels row by row from the top, three bytes each.
public struct RGBPicture: Sendable, Hashable {
  public let width: Int
  public let height: Int
  /// 3 · width · height bytes.
  public let bytes: [UInt8]

  /// No side is longer: what a resampling keeps between its two passes follows from it.
  public static let longestSide = 65_536
  /// No picture has more pixels.
  public static let mostPixels = 1 << 27

  /// - Throws: `MediaError.picture` if there are no pixels, too many, or not as many bytes as they need
  public init(width: Int, height: Int, bytes: [UInt8]) throws(MediaError) {
    let pixels = try Self.pixelCount(width: width, height: height)
    guard bytes.count == 3 * pixels else {
      throw .picture(
        expected: "\(3 * pixels) bytes for \(width) x \(height) pixels", found: "\(bytes.count)")
    }
    self.init(trustedWidth: width, height: height, bytes: bytes)
  }

  init(trustedWidth width: Int, height: Int, bytes: [UInt8]) {
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  /// Width times height.
  /// - Throws: `MediaError.picture` if a picture of this size is beyond the limits
  static func pixelCount(width: Int, height: Int) throws(MediaError) -> Int {
    guard (1...longestSide).contains(width), (1...longestSide).contains(height), width * height <= mostPixels
    else {
      throw .picture(
        expected: "sides of 1 to \(longestSide) and at most \(mostPixels) pixels",
        found: "\(width) x \(height)")
    }
    return width * height
  }
}
