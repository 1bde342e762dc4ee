// Videos of every codec through the real program: which frames, at which times (`Tests/make_videos.py`).

import Decoding
import Foundation
import JSON
import Media
import TestSupport
import Testing

@Suite struct VideoTests {
  private func colours() throws -> [[Int]] {
    let text = try String(contentsOfFile: Fixtures.path("videos", "expected.json"), encoding: .utf8)
    return try JSONValue(parsing: text).array(at: "colours").map {
      ($0.arrayValue ?? []).compactMap(\.integerValue)
    }
  }

  private struct Sampling {
    let file: String
    let rate: Double
    let frames: [Int]
    let times: [Double]
  }

  private static let half: [Double] = [0, 0.5, 1, 1.5]
  private static let samplings: [Sampling] = [
    Sampling(file: "h264.mp4", rate: 2, frames: [0, 5, 10, 15], times: half),
    Sampling(file: "h265.mp4", rate: 2, frames: [0, 5, 10, 15], times: half),
    Sampling(file: "h264.mkv", rate: 2, frames: [0, 5, 10, 15], times: half),
    Sampling(file: "vp9.webm", rate: 2, frames: [0, 5, 10, 15], times: half),
    Sampling(file: "av1.mkv", rate: 1, frames: [0, 10], times: [0, 1]),
    Sampling(file: "av1.mp4", rate: 1, frames: [0, 10], times: [0, 1]),
    Sampling(file: "sound.mp4", rate: 1, frames: [0], times: [0]),
    Sampling(file: "turned.mp4", rate: 1, frames: [0, 10], times: [0, 1]),
    Sampling(file: "uneven.mkv", rate: 1, frames: [0, 1, 4, 6, 9], times: [0, 2.5, 6, 7, 8]),
    Sampling(file: "h264.mp4", rate: 100, frames: Array(0..<20), times: (0..<20).map { Double($0) / 10 }),
  ]

  /// Frame k of a file is of colour k on the left, and of its negative on the right.
  @Test(Decoders.needVideos, arguments: samplings)
  private func framesAreThoseOfTheirTimes(_ sampling: Sampling) throws {
    let colours = try colours()
    let frames = try PictureDecoder().frames(
      path: Fixtures.path("videos", sampling.file), framesPerSecond: sampling.rate, most: 100)
    #expect(frames.map(\.seconds) == sampling.times)
    let isTurned = sampling.file == "turned.mp4"
    for (frame, number) in zip(frames, sampling.frames) {
      #expect(frame.picture.width == (isTurned ? 48 : 64) && frame.picture.height == (isTurned ? 64 : 48))
      // Well within the first half: of the columns, or of the rows after the turn.
      let place = 3 * (isTurned ? 16 * 48 + 24 : 24 * 64 + 16)
      let seen = frame.picture.bytes[place..<place + 3].map { Int($0) }
      let apart = zip(seen, colours[number]).map { abs($0 - $1) }.max() ?? 255
      #expect(apart <= 12, "frame \(number) is \(seen), expected \(colours[number])")
    }
  }

  @Test(Decoders.needVideos) func noMoreThanWanted() throws {
    let frames = try PictureDecoder().frames(
      path: Fixtures.path("videos", "vp9.webm"), framesPerSecond: 10, most: 3)
    #expect(frames.map(\.seconds) == [0, 0.1, 0.2])
  }

  @Test(
    Decoders.needVideos,
    arguments: [
      ("mpeg4.mp4", 1 << 26, 1.0, "expected H.264, H.265, VP9 or AV1, found another"),
      ("h264.mp4", 3000, 1.0, "at most 3000 pixels, found 64 x 48"),
      ("vp9.webm", 3000, 1.0, "at most 3000 pixels, found 64 x 48"),
      ("h264.mp4", 1 << 26, 0.5, "expected a whole MP4 or QuickTime file, found damage"),
    ])
  func whatIsNotForUsIsRefused(_ file: String, _ pixels: Int, _ share: Double, _ text: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Fixtures.path("videos", file))))
    let folder = TemporaryFolder()
    let path = folder.write(Array(bytes.prefix(Int(share * Double(bytes.count)))), file)
    let error = #expect(throws: DecodingError.self) {
      try PictureDecoder(limits: DecodingLimits(pixels: pixels)).frames(
        path: path, framesPerSecond: 1, most: 9)
    }
    #expect(error.map { "\($0)".contains(text) } ?? false, "\(error.map { "\($0)" } ?? "")")
  }
}
