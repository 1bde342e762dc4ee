// What a decoder is asked, as bytes (`Decoders/protocol.h`). Knows no process.

struct DecoderRequest {
  static let magic = Array("HERDASK1".utf8)
  static let byteCount = 64

  var format: MediaFormat
  var limits: DecodingLimits
  var seconds: Double
  /// Frames that are wanted at most; 1 of a picture.
  var frames: Int = 1
  /// Frames a second; 0 for a picture.
  var framesPerSecond: Double = 0

  /// Little endian; what is beyond a field's range is the field's largest value.
  var bytes: [UInt8] {
    var bytes = Self.magic
    func append<Number: FixedWidthInteger>(_ number: Number) {
      for byte in 0..<Number.bitWidth / 8 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
    }
    append(format.rawValue)
    append(UInt32(clamping: limits.side))
    append(UInt64(clamping: limits.pixels))
    append(UInt64(clamping: frames))
    append(UInt64(clamping: limits.memory))
    append(UInt32(max(1, min(seconds, 86_400) * 1000)))
    append(UInt32(max(0, min(framesPerSecond, 1000) * 1_000_000)))
    bytes.append(contentsOf: repeatElement(0, count: Self.byteCount - bytes.count))
    return bytes
  }
}
