// Portable pixmaps: what is one, and that nothing else is read as one.

import Media
import Testing

@Suite struct PortablePixmapTests {
  private static let pixels: [UInt8] = [1, 2, 3, 4, 5, 6, 10, 13, 32, 255, 0, 9]

  private func read(_ header: String, _ pixels: [UInt8] = pixels) throws(MediaError) -> RGBPicture {
    try RGBPicture(portablePixmap: Array(header.utf8) + pixels)
  }

  @Test(arguments: ["P6\n2 2\n255\n", "P6 2 2 255 ", "P6\n02 2 255\n"]) func isRead(header: String) throws {
    #expect(try read(header) == RGBPicture(width: 2, height: 2, bytes: Self.pixels))
  }

  @Test(arguments: [
    "", "P", "P6", "P6\n", "P5\n2 2\n255\n", "P3\n2 2\n255\n", "P62 2 255\n", "P6\n2 2\n255",
    "P6\n2 2\n65535\n",
    "P6\n2 2\n15\n", "P6\n2\n2\n", "P6\n0 2\n255\n", "P6\n2 -2\n255\n", "P6\n# by\n2 2\n255\n",
    "P6\n2  2\n255\n",
    "P6\n999999 2\n255\n", "P6\n65537 1\n255\n", "P6\n65536 65536\n255\n",
    "P6\n99999999999999999999 2\n255\n",
    "P6\n1 2\n255\n", "P6\n3 2\n255\n", "P6\n2 2\n255\n\n",
  ])
  func isRefused(header: String) {
    #expect(throws: MediaError.self) { try read(header) }
  }

  @Test func everyTruncationIsRefused() {
    let whole = Array("P6\n2 2\n255\n".utf8) + Self.pixels
    for count in whole.indices {
      #expect(throws: MediaError.self) { try RGBPicture(portablePixmap: Array(whole[..<count])) }
    }
  }
}
