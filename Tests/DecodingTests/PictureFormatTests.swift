// Pictures of every kind through the real program, against Pillow's pixels (`Tests/make_pictures.py`).

import Decoding
import Foundation
import JSON
import Media
import TestSupport
import Testing

@Suite struct PictureFormatTests {
  private struct Case: CustomTestStringConvertible {
    let file: String
    let picture: DecodedPicture
    let within: Int
    var testDescription: String { file }

    init(_ json: JSONValue) throws {
      file = try json.string(at: "file")
      within = try json.integer(at: "within")
      let digits = Array(try json.string(at: "pixels").utf8)
      let bytes = stride(from: 0, to: digits.count, by: 2).map { place in
        UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16) ?? 0
      }
      picture = try DecodedPicture(
        width: json.integer(at: "width"), height: json.integer(at: "height"),
        transparency: .init(rawValue: json.string(at: "transparency")) ?? .none, bytes: bytes)
    }
  }

  private static let cases: [Case] = {
    let text = try? String(contentsOfFile: Fixtures.path("formats", "expected.json"), encoding: .utf8)
    return (try? text.map { try JSONValue(parsing: $0).arrayValue?.map(Case.init) ?? [] }) ?? []
  }()

  /// How far two pictures are apart; nil if they are not of one size and kind.
  private func distance(_ a: DecodedPicture, _ b: DecodedPicture) -> Int? {
    guard a.width == b.width, a.height == b.height, a.transparency == b.transparency else { return nil }
    return zip(a.bytes, b.bytes).map { abs(Int($0) - Int($1)) }.max()
  }

  @Test func thereAreCasesOfEachFormat() { #expect(Self.cases.count == 66) }

  @Test(Decoders.needPictures, arguments: cases)
  private func pixelsAreThoseOfPillow(_ test: Case) throws {
    let path = Fixtures.path("formats", test.file)
    let picture = try PictureDecoder().decode(path: path)
    let apart = try #require(distance(picture, test.picture))
    #expect(apart <= test.within)
    // The same bytes without a file.
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(try PictureDecoder().decode(bytes: bytes, name: test.file) == picture)
  }

  /// libjpeg-turbo decodes here as it did for the reference.
  @Test(Decoders.needPictures, arguments: ["photo", "tall", "gray_jpeg", "progressive"])
  func photographsAreWithinThree(_ name: String) throws {
    let png = try FixturePNG(path: Fixtures.path("preprocess", "images", name + ".decoded.png"))
    let golden = try DecodedPicture(width: png.width, height: png.height, bytes: png.bytes)
    let picture = try PictureDecoder().decode(path: Fixtures.path("preprocess", "images", name + ".jpg"))
    let apart = try #require(distance(picture, golden))
    #expect(apart <= 3)
  }

  @Test(
    Decoders.needPictures,
    arguments: [
      "small", "wide", "gray", "rgba", "palette", "one", "exact", "palette_transparent", "gray_alpha",
    ])
  func portableNetworkGraphicsAreExact(_ name: String) throws {
    let path = Fixtures.path("preprocess", "images", name + ".png")
    let png = try FixturePNG(path: path)
    let golden = try DecodedPicture(
      width: png.width, height: png.height,
      transparency: !png.hasAlpha ? .none : png.isColourWithAlpha ? .channel : .minor, bytes: png.bytes)
    #expect(try PictureDecoder().decode(path: path) == golden)
  }

  /// Sides, pixels, memory and damage: each one line, whatever the format.
  @Test(
    Decoders.needPictures,
    arguments: [
      "baseline.jpg", "rgb.png", "lossy.webp", "plain.gif", "rgb_lzw.tiff", "plain.avif", "rgb.bmp",
    ])
  func whatIsBeyondTheLimitsOrBrokenIsRefused(_ file: String) throws {
    let path = Fixtures.path("formats", file)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    func refused(_ bytes: [UInt8], _ limits: DecodingLimits) -> String {
      let error = #expect(throws: DecodingError.self) {
        try PictureDecoder(limits: limits).decode(bytes: bytes, name: file)
      }
      return error.map { "\($0)" } ?? ""
    }
    #expect(refused(bytes, DecodingLimits(pixels: 65)).contains("at most 65 pixels, found 11 x 6"))
    #expect(refused(bytes, DecodingLimits(side: 10)).contains("sides of 1 to 10"))
    #expect(
      refused(Array(bytes.prefix(bytes.count / 2)), DecodingLimits()).hasPrefix(file + ": picture: expected"))
  }

  /// A hundred million pixels in a kilobyte.
  @Test(Decoders.needPictures) func aBombIsRefusedByItsHeader() throws {
    let error = #expect(throws: DecodingError.self) {
      try PictureDecoder().decode(path: Fixtures.path("formats", "bomb.png"))
    }
    #expect(error.map { "\($0)".contains("found 10000 x 10000") } ?? false)
  }
}
