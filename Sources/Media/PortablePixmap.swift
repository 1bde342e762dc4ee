// The plainest file of a picture: a header of three numbers, then its pixels. Knows no other format and no path.

extension RGBPicture {
  /// The two letters that a binary portable pixmap begins with.
  public static let pixmapMark: [UInt8] = [0x50, 0x36]

  /// Reads a binary portable pixmap: `P6`, width, height and 255 with one blank behind each, then exactly
  /// 3 · width · height bytes (Netpbm's ppm(5), without comments and with one picture only).
  /// - Throws: `MediaError.picture` for anything else
  public init(portablePixmap bytes: [UInt8]) throws(MediaError) {
    var place = Self.pixmapMark.count
    guard bytes.starts(with: Self.pixmapMark), bytes.count > place, Self.isBlank(bytes[place]) else {
      throw .picture(expected: "a portable pixmap, which begins with P6", found: "other bytes")
    }
    place += 1
    let width = try Self.number(in: bytes, at: &place, "width", atMost: Self.longestSide)
    let height = try Self.number(in: bytes, at: &place, "height", atMost: Self.longestSide)
    let brightest = try Self.number(in: bytes, at: &place, "brightest value", atMost: 65_535)
    guard brightest == 255 else {
      throw .picture(expected: "a portable pixmap with values up to 255", found: "\(brightest)")
    }
    try self.init(width: width, height: height, bytes: Array(bytes[place...]))
  }

  /// A decimal number of one to five digits and the blank behind it; `place` is then behind both.
  private static func number(
    in bytes: [UInt8], at place: inout Int, _ name: String, atMost most: Int
  ) throws(MediaError) -> Int {
    var (number, count) = (0, 0)
    while place < bytes.count, count < 6, (0x30...0x39).contains(bytes[place]) {
      number = number * 10 + Int(bytes[place] - 0x30)
      (place, count) = (place + 1, count + 1)
    }
    guard (1...5).contains(count), (1...most).contains(number), place < bytes.count, isBlank(bytes[place])
    else {
      throw .picture(
        expected: "a portable pixmap whose \(name) is 1 to \(most)",
        found: count == 0 ? "no number" : "\(number)")
    }
    place += 1
    return number
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
