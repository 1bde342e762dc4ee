// A decoder that answers whatever a test wants. Knows the protocol's layout, and nothing of pictures.

import Decoding
import TestSupport

/// `Tests/Fixtures/fake-decoder` runs its file as a shell script, so a test's file is what the decoder shall do.
struct FakeDecoder {
  var decoder = PictureDecoder(
    programs: DecoderPrograms(folders: [Fixtures.path("fake-decoder")]),
    limits: DecodingLimits(pixels: 1000, side: 100, pictureSeconds: 20, videoSeconds: 20, keptBytes: 12))

  /// A file that claims to be a GIF, or a Matroska video.
  static func picture(_ script: String) -> [UInt8] { Array("GIF89a\n\(script)\n".utf8) }
  static func video(_ script: String) -> [UInt8] {
    [0x1A, 0x45, 0xDF, 0xA3, 0x0A] + Array("\(script)\n".utf8)
  }

  static func header(
    _ magic: String = "HERDGOT1", status: UInt32 = 0, width: UInt32 = 2, height: UInt32 = 1,
    transparency: UInt32 = 0, rest: UInt64 = 0
  ) -> [UInt8] {
    Array(magic.utf8) + little(status) + little(width) + little(height) + little(transparency) + little(rest)
  }

  static func record(kind: UInt32 = 1, status: UInt32 = 0, time: UInt64 = 0, count: UInt64 = 6) -> [UInt8] {
    little(kind) + little(status) + little(time) + little(count)
  }

  static func end(status: UInt32 = 0, count: UInt64 = 1) -> [UInt8] {
    record(kind: 2, status: status, count: count)
  }

  static let pixels: [UInt8] = [1, 2, 3, 4, 5, 6]

  /// The shell's command that writes these bytes.
  static func write(_ bytes: [UInt8]...) -> String {
    let text = bytes.joined().map { byte in
      let digits = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }
    return "printf '\(text.joined())'"
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
