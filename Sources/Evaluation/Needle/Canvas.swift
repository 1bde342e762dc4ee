// A picture of coloured rectangles and small figures, and its PNG file. Knows no table.
//
// The file holds its bytes as they are ("stored" blocks of deflate, RFC 1951, in zlib's frame, RFC 1950): such pictures are
// small, and no library is needed. The form is that of the PNG specification, third edition, section 5.

struct Canvas {
  typealias Color = (UInt8, UInt8, UInt8)

  let width, height: Int
  private(set) var pixels: [UInt8]

  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    pixels = [UInt8](repeating: 255, count: 3 * width * height)
  }

  mutating func fill(x: Int, y: Int, width: Int, height: Int, _ color: Color) {
    for row in max(y, 0)..<min(y + height, self.height) {
      for column in max(x, 0)..<min(x + width, self.width) { set(column, row, color) }
    }
  }

  private mutating func set(_ x: Int, _ y: Int, _ color: Color) {
    let place = 3 * (y * width + x)
    (pixels[place], pixels[place + 1], pixels[place + 2]) = color
  }

  /// Writes figures centred at a point; characters that there are no figures for become gaps.
  mutating func write(_ text: String, atX x: Int, y: Int, color: Color) {
    let scale = 2
    var left = x - text.count * 4 * scale / 2
    for character in text {
      for (row, bits) in (Self.figures[character] ?? []).enumerated() {
        for column in 0..<3 where bits >> (2 - column) & 1 == 1 {
          fill(
            x: left + column * scale, y: y - 5 * scale / 2 + row * scale, width: scale, height: scale, color)
        }
      }
      left += 4 * scale
    }
  }

  /// Three columns and five rows of each figure.
  private static let figures: [Character: [UInt8]] = [
    "0": [7, 5, 5, 5, 7], "1": [2, 6, 2, 2, 7], "2": [7, 1, 7, 4, 7], "3": [7, 1, 7, 1, 7],
    "4": [5, 5, 7, 1, 1], "5": [7, 4, 7, 1, 7], "6": [7, 4, 7, 5, 7], "7": [7, 1, 2, 2, 2],
    "8": [7, 5, 7, 5, 7], "9": [7, 5, 7, 1, 7], "k": [4, 5, 6, 5, 5], "M": [5, 7, 7, 5, 5],
    "%": [5, 1, 2, 4, 5], ".": [0, 0, 0, 0, 2],
  ]

  /// The bytes of the file.
  func png() -> [UInt8] {
    var lines: [UInt8] = []
    for row in 0..<height {
      lines.append(0)  // no filter
      lines += pixels[3 * row * width..<3 * (row + 1) * width]
    }
    let header = Self.bigEndian(UInt32(width)) + Self.bigEndian(UInt32(height)) + [8, 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Self.chunk("IHDR", header)
      + Self.chunk("IDAT", Self.stored(lines)) + Self.chunk("IEND", [])
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let content = Array(type.utf8) + data
    return bigEndian(UInt32(data.count)) + content + bigEndian(checksum(content))
  }

  /// A zlib stream of blocks that are not compressed.
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: max(bytes.count, 1), by: 65_535) {
      let part = bytes[min(start, bytes.count)..<min(start + 65_535, bytes.count)]
      let length = UInt16(part.count)
      stream.append(start + 65_535 >= bytes.count ? 1 : 0)
      for number in [length, ~length] { stream += [UInt8(number & 255), UInt8(number >> 8)] }
      stream += part
    }
    // Adler-32, RFC 1950, section 9.
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return stream + bigEndian(b << 16 | a)
  }

  /// The cyclic redundancy code of ISO 3309, as PNG's annex D has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF as UInt32) { code, byte in
      (0..<8).reduce(code ^ UInt32(byte)) { code, _ in code & 1 == 1 ? code >> 1 ^ 0xEDB8_8320 : code >> 1 }
    }
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }
}
