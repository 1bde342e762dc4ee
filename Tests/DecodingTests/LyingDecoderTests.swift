// A decoder that lies, stalls, crashes or writes too much is one clear error.

import Decoding
import Media
import TestSupport
import Testing

private typealias Fake = FakeDecoder

@Suite struct LyingDecoderTests {
  @Test(arguments: [(UInt32(0), DecodedPicture.Transparency.none), (1, .channel), (2, .minor)])
  func anHonestAnswerIsTaken(_ number: UInt32, _ transparency: DecodedPicture.Transparency) throws {
    let pixels = Fake.pixels + (number == 0 ? [] : [7, 8])
    let script = Fake.write(
      Fake.header(transparency: number), Fake.record(count: UInt64(pixels.count)), pixels, Fake.end())
    let picture = try Fake().decoder.decode(bytes: Fake.picture(script), name: "picture.gif")
    #expect(
      try picture == DecodedPicture(width: 2, height: 1, transparency: transparency, bytes: pixels))
  }

  private static let lies: [(lie: String, text: String)] = [
    (Fake.write(Fake.header("HERDGOT2")), "expected an answer that begins with HERDGOT1"),
    (Fake.write(Fake.header(status: 99)), "expected a status of 0 to 7, found 99"),
    (Fake.write(Fake.header(status: 1)), "expected programs of the same version"),
    (Fake.write(Fake.header(status: 2)), "confines the decoder"),
    (Fake.write(Fake.header(status: 3, width: 5000, height: 4000)), "at most 1000 pixels, found 5000 x 4000"),
    (Fake.write(Fake.header(status: 4)), "expected a whole GIF file, found damage"),
    (Fake.write(Fake.header(status: 5)), "expected a kind of GIF that the decoder knows"),
    (Fake.write(Fake.header(status: 6)), "expected a file that decodes in 1073741824 bytes"),
    (Fake.write(Fake.header(status: 7)), "expected a frame, found none"),
    (Fake.write(Fake.header(width: 0)), "found 0 x 1"),
    (Fake.write(Fake.header(height: 0)), "found 2 x 0"),
    (Fake.write(Fake.header(width: 101)), "sides of 1 to 100 and at most 1000 pixels, found 101 x 1"),
    (Fake.write(Fake.header(height: .max)), "found 2 x 4294967295"),
    (Fake.write(Fake.header(width: .max, height: .max)), "found 4294967295 x 4294967295"),
    (Fake.write(Fake.header(width: 40, height: 40)), "found 40 x 40"),
    (Fake.write(Fake.header(transparency: 3)), "expected a transparency of 0 to 2, found 3"),
    (Fake.write(Fake.header(rest: 1 << 63)), "expected zeros"),
    (Fake.write(Fake.header(), Fake.record(kind: 0)), "expected a record of kind 1 or 2"),
    (Fake.write(Fake.header(), Fake.record(kind: 3)), "expected a record of kind 1 or 2"),
    (Fake.write(Fake.header(), Fake.record(time: 1 << 60)), "expected a record of kind 1 or 2"),
    (Fake.write(Fake.header(), Fake.record(count: 7)), "found frame 1 of 7 bytes"),
    (Fake.write(Fake.header(), Fake.record(count: .max)), "found frame 1 of 18446744073709551615 bytes"),
    (Fake.write(Fake.header(transparency: 1), Fake.record()), "found frame 1 of 6 bytes"),
    (Fake.write(Fake.header(), Fake.end(count: 0)), "expected a picture, found none"),
    (
      Fake.write(Fake.header(), Fake.record(), Fake.pixels, Fake.record(), Fake.pixels),
      "found frame 2 of 6 bytes"
    ),
    (
      Fake.write(Fake.header(), Fake.record(), Fake.pixels, Fake.end(count: 2)),
      "expected an end that counts 1 frames, found 2"
    ),
    (Fake.write(Fake.header(), Fake.record(), Fake.pixels, Fake.end(status: 4)), "found damage"),
    (Fake.write(Fake.header(), Fake.record(), Fake.pixels, Fake.end(status: 8)), "found 8"),
    (
      Fake.write(Fake.header(), Fake.record(), Fake.pixels, Fake.end(), [0]), "expected the end of its answer"
    ),
    (":", "expected 32 bytes of an answer's header, found 0"),
    (Fake.write(Fake.header().dropLast()), "expected 32 bytes of an answer's header, found 31"),
    (Fake.write(Fake.header()), "expected 24 bytes of a record, found 0"),
    (Fake.write(Fake.header(), Fake.record(), Fake.pixels.dropLast()), "expected 6 bytes of pixels, found 5"),
    (Fake.write(Fake.header(), Fake.record(), Fake.pixels), "expected 24 bytes of a record, found 0"),
    ("exec cat /dev/zero", "expected an answer that begins with HERDGOT1"),
    (Fake.write(Fake.header(), Fake.record()) + "; exec cat /dev/zero", "expected a record of kind 1 or 2"),
    (
      Fake.write(Fake.header(), Fake.record(), Fake.pixels, Fake.end()) + "; exec cat /dev/zero",
      "found more bytes"
    ),
    ("exit 3", "expected 32 bytes of an answer's header, found its exit with code 3"),
    (
      Fake.write(Fake.header(), Fake.record(), Fake.pixels, Fake.end()) + "; exit 3",
      "found its exit with code 3"
    ),
    ("kill -SEGV $$", "found its end by SIGSEGV"), ("kill -ABRT $$", "found its end by SIGABRT"),
    ("kill -SYS $$", "found its end by SIGSYS"), ("kill -XCPU $$", "found its end by SIGXCPU"),
    ("kill -KILL $$", "found its end by SIGKILL"), ("kill -TERM $$", "found its end by SIGTERM"),
    (
      Fake.write(Fake.header(), Fake.record()) + "; kill -BUS $$",
      "expected 6 bytes of pixels, found its end by SIGBUS"
    ),
    (
      Fake.write(Fake.header(), Fake.record(), Fake.pixels, Fake.end()) + "; kill -FPE $$",
      "found its end by SIGFPE"
    ),
    (
      Fake.write(Fake.header(), Fake.record(), Fake.pixels, Fake.end()) + "; exec 1>&-; exec sleep 100",
      "expected an end without error, found its end by SIGKILL"
    ),
  ]

  @Test(arguments: lies.indices) func liesAreErrors(_ index: Int) throws {
    let lie = Self.lies[index]
    let error = #expect(throws: DecodingError.self) {
      try Fake().decoder.decode(bytes: Fake.picture(lie.lie), name: "lie.gif")
    }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.hasPrefix("lie.gif: ") && text.contains(lie.text) && !text.contains("\n"), "\(text)")
  }

  /// Answers with a few bytes changed, cut or doubled: pixels or an error, never anything else.
  @Test(arguments: 0..<4) func anyAnswerIsPixelsOrAnError(_ seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let honest = Fake.header() + Fake.record() + Fake.pixels + Fake.end()
    var outcomes: [Bool: Int] = [:]
    for _ in 0..<50 {
      var answer = honest
      for _ in 0...Int.random(in: 0..<3, using: &chance) {
        let place = Int.random(in: 0..<answer.count, using: &chance)
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: answer[place] = UInt8.random(in: 0...255, using: &chance)
        case 1: answer[place] ^= 1
        case 2: answer.insert(contentsOf: answer[place...].prefix(8), at: place)
        default: answer.removeSubrange(place..<min(answer.count, place + 4))
        }
      }
      do throws(DecodingError) {
        let picture = try Fake().decoder.decode(bytes: Fake.picture(Fake.write(answer)), name: "any.gif")
        outcomes[
          picture.bytes.count == (picture.transparency == .none ? 3 : 4) * picture.width * picture.height,
          default: 0] += 1
      } catch {
        outcomes["\(error)".hasPrefix("any.gif: "), default: 0] += 1
      }
    }
    #expect(outcomes == [true: 50])
  }

  @Test(arguments: ["", "\(FakeDecoder.write(FakeDecoder.header())); "])
  func aStallEndsAtTheDeadline(_ before: String) throws {
    var fake = Fake()
    fake.decoder.limits.pictureSeconds = 0.25
    let error = #expect(throws: DecodingError.self) {
      try fake.decoder.decode(bytes: Fake.picture("\(before)exec sleep 100"), name: "stall.gif")
    }
    #expect(error.map { "\($0)".contains("all of its answer within 0.25 s, found none yet") } ?? false)
  }

  @Test func aVideoThatStallsEndsLongBeforeItsTime() throws {
    var fake = Fake()
    fake.decoder.limits.frameSeconds = 0.25
    fake.decoder.limits.videoSeconds = 1000
    let folder = TemporaryFolder()
    let script = Fake.write(Fake.header(), Fake.record(), Fake.pixels)
    let path = folder.write(Fake.video(script + "; exec sleep 100"), "film.webm")
    var count = 0
    let error = #expect(throws: DecodingError.self) {
      try fake.decoder.forEachFrame(path: path, framesPerSecond: 1, most: 9) { _ in
        count += 1
        return true
      }
    }
    let text = error.map { "\($0)" } ?? ""
    #expect(count == 1 && text.contains("the next frame within 0.25 s, found none yet"), "\(text)")
  }

  /// What a consumer does between frames is not the decoder's time.
  @Test func framesComeOneByOneWithTheirTimes() throws {
    let pixels = Fake.pixels
    let script = Fake.write(
      Fake.header(), Fake.record(time: 0), pixels, Fake.record(time: 1_500_000), pixels.reversed(),
      Fake.end(count: 2))
    let folder = TemporaryFolder()
    let path = folder.write(Fake.video(script), "film.webm")
    let frames = try Fake().decoder.frames(path: path, framesPerSecond: 1, most: 2)
    #expect(frames.map(\.seconds) == [0, 1.5] && frames.map(\.picture.bytes) == [pixels, pixels.reversed()])
    var first: [Double] = []
    try Fake().decoder.forEachFrame(path: path, framesPerSecond: 1, most: 2) {
      first.append($0.seconds)
      return false
    }
    #expect(first == [0])
  }

  @Test(arguments: [
    (
      FakeDecoder.write(
        FakeDecoder.header(), FakeDecoder.record(time: 5), FakeDecoder.pixels, FakeDecoder.record(time: 4)),
      9, "from 5e-06 s on"
    ),
    (
      FakeDecoder.write(FakeDecoder.header(), FakeDecoder.record(), FakeDecoder.pixels, FakeDecoder.record()),
      1, "found frame 2"
    ),
    (
      FakeDecoder.write(
        FakeDecoder.header(), FakeDecoder.record(), FakeDecoder.pixels, FakeDecoder.record(),
        FakeDecoder.pixels, FakeDecoder.record(), FakeDecoder.pixels), 9,
      "at most 12 bytes in all, found more from frame 3 on"
    ),
    (FakeDecoder.write(FakeDecoder.header(status: 5)), 9, "expected H.264, H.265, VP9 or AV1, found another"),
  ])
  func videosThatLieAreErrors(_ script: String, _ most: Int, _ expected: String) throws {
    let folder = TemporaryFolder()
    let path = folder.write(Fake.video(script), "film.webm")
    let error = #expect(throws: DecodingError.self) {
      try Fake().decoder.frames(path: path, framesPerSecond: 1, most: most)
    }
    #expect(
      error.map { "\($0)".hasPrefix(path) && "\($0)".contains(expected) } ?? false,
      "\(error.map { "\($0)" } ?? "")")
  }
}
