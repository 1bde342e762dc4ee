// What a decoder answers, believed only as far as it was checked (`Decoders/protocol.h`). Knows no process.

import Media

/// The beginning of an answer: what the picture or every frame is like.
struct DecoderAnswer {
  static let magic = Array("HERDGOT1".utf8)
  static let byteCount = 32

  let width: Int
  let height: Int
  let transparency: DecodedPicture.Transparency

  /// Bytes of a frame.
  var frameBytes: Int { width * height * (transparency == .none ? 3 : 4) }

  init(_ bytes: [UInt8], format: MediaFormat, limits: DecodingLimits, file: String) throws(DecodingError) {
    let subject = format.isVideo ? "video" : "picture"
    guard bytes.count == Self.byteCount, bytes.starts(with: Self.magic) else {
      throw .decoder(file: file, expected: "an answer that begins with HERDGOT1", found: "something else")
    }
    width = Int(Self.number(bytes, at: 12))
    height = Int(Self.number(bytes, at: 16))
    let isWithin =
      (1...limits.side).contains(width) && (1...limits.side).contains(height)
      && width * height <= limits.pixels
    let status = try DecoderStatus(Self.number(bytes, at: 8), file: file)
    if status == .tooLarge || (status == .done && !isWithin) {
      throw .refused(
        file: file, subject: subject,
        expected: "sides of 1 to \(limits.side) and at most \(limits.pixels) pixels",
        found: "\(width) x \(height)")
    }
    try status.requireDone(file: file, format: format, limits: limits)
    switch Self.number(bytes, at: 20) {
    case 0: transparency = .none
    case 1: transparency = .channel
    case 2: transparency = .minor
    case let other:
      throw .decoder(file: file, expected: "a transparency of 0 to 2", found: "\(other)")
    }
    guard bytes[24...].allSatisfy({ $0 == 0 }) else {
      throw .decoder(file: file, expected: "zeros at the end of an answer's header", found: "something else")
    }
  }

  /// A number of 32 bits; the caller knows that the bytes are there.
  static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: wide(bytes, at: offset, count: 4))
  }

  static func wide(_ bytes: [UInt8], at offset: Int, count: Int = 8) -> UInt64 {
    bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// What stands before each frame and at the end of an answer.
struct DecoderRecord {
  static let byteCount = 24

  /// A frame follows. Otherwise this is the end.
  let isFrame: Bool
  let status: DecoderStatus
  /// Seconds since the video's beginning.
  let seconds: Double
  /// Bytes of a frame, or how many frames there were.
  let count: UInt64

  init(_ bytes: [UInt8], file: String) throws(DecodingError) {
    let kind = DecoderAnswer.number(bytes, at: 0)
    let microseconds = DecoderAnswer.wide(bytes, at: 8)
    guard kind == 1 || kind == 2, microseconds < 1 << 53 else {
      throw .decoder(
        file: file, expected: "a record of kind 1 or 2 with a time", found: "kind \(kind), \(microseconds) us"
      )
    }
    isFrame = kind == 1
    status = try DecoderStatus(DecoderAnswer.number(bytes, at: 4), file: file)
    seconds = Double(microseconds) / 1e6
    count = DecoderAnswer.wide(bytes, at: 16)
  }
}
