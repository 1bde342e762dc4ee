// A picture as a PNG file. Reads none.
//
// The file holds its bytes as they are ("stored" blocks of deflate, RFC 1951, in zlib's frame, RFC 1950): no library is
// needed, and a picture takes three bytes a pixel. The form is that of the PNG specification, third edition, section 5.

extension RGBPicture {
  /// The bytes of the file.
  package func png() -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(height * (1 + 3 * width))
    for row in 0..<height {
      lines.append(0)  // no filter
      lines += bytes[3 * row * width..<3 * (row + 1) * width]
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
    stream.reserveCapacity(bytes.count + bytes.count / 65_535 * 5 + 16)
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
    let table = (0..<256 as Range<UInt32>).map { byte in
      (0..<8).reduce(byte) { code, _ in code & 1 == 1 ? code >> 1 ^ 0xEDB8_8320 : code >> 1 }
    }
    return ~bytes.reduce(0xFFFF_FFFF as UInt32) { code, byte in
      table[Int((code ^ UInt32(byte)) & 255)] ^ code >> 8
    }
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }
}
