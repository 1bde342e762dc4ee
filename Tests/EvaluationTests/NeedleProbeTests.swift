// The needle's texts are as long as asked, hold the line where it was asked for, and differ in nothing else.

import Evaluation
import Foundation
import Testing
import Tokenizers

@Suite struct NeedleProbeTests {
  /// Words stand for tokens.
  private static func count(_ text: String) -> Int { text.split(separator: " ").count }

  @Test(arguments: [64, 512, 4096], [0.0, 0.25, 0.5, 1.0])
  func standsWhereItWasAskedFor(tokens: Int, depth: Double) throws {
    let probe = NeedleProbe(tokens: tokens, depth: depth, number: 3, seed: 1, count: Self.count)
    let text = try #require(probe.messages.last?.content)
    let length = Self.count(text)
    #expect(length <= tokens && length > tokens - 30)
    let before = try #require(text.range(of: "The secret number of")?.lowerBound)
    let share = Double(Self.count(String(text[..<before]))) / Double(length)
    #expect(abs(share - depth) < 60 / Double(tokens) + 0.02)
    // The same line and question at every length and depth.
    let other = NeedleProbe(tokens: 100, depth: 0.7, number: 3, seed: 1, count: Self.count)
    #expect(other.value == probe.value && other.reference == probe.reference)
    #expect(
      NeedleProbe(tokens: 100, depth: 0.7, number: 4, seed: 1, count: Self.count).reference != probe.reference
    )
    #expect(probe.isFound(in: "It is \(probe.value).") && !probe.isFound(in: "It is 1\(probe.value)."))
  }

  @Test func theMapIsAPicture() {
    let map = HeatMap(
      columns: ["512", "32k"], rows: ["0%", "50%", "100%"], values: [[0, 1], [0.5, 0.25], [1, 1]])
    let bytes = map.png()
    let (width, height) = (48 + 2 * 56, 24 + 3 * 32)
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(bytes[16..<24] == [0, 0, 0, UInt8(width), 0, 0, 0, UInt8(height)])
    #expect(map.svg().components(separatedBy: "<rect").count == 2 + 6 && map.svg().contains(">25</text>"))
    // The end chunk's code is the same in every PNG file.
    #expect(bytes.suffix(12) == [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
    #expect(
      bytes.count == 8 + 25 + 12 + 6 + 5 * ((height * (3 * width + 1) + 65_534) / 65_535) + height
        * (3 * width + 1) + 12)
  }
}
