// How a decoder says that it went. Knows no process.

/// The statuses of `Decoders/protocol.h`. A decoder gives no text, so that nothing of a library's state reaches a user.
enum DecoderStatus: UInt32 {
  case done = 0
  case misunderstood = 1
  case unconfined = 2
  case tooLarge = 3
  case damaged = 4
  case unsupported = 5
  case memory = 6
  case nothing = 7

  init(_ number: UInt32, file: String) throws(DecodingError) {
    guard let status = DecoderStatus(rawValue: number) else {
      throw .decoder(file: file, expected: "a status of 0 to 7", found: "\(number)")
    }
    self = status
  }

  func requireDone(file: String, format: MediaFormat, limits: DecodingLimits) throws(DecodingError) {
    let subject = format.isVideo ? "video" : "picture"
    func refused(_ expected: String, _ found: String) -> DecodingError {
      .refused(file: file, subject: subject, expected: expected, found: found)
    }
    switch self {
    case .done: return
    case .misunderstood:
      throw .decoder(
        file: file, expected: "programs of the same version (`make decoders`)",
        found: "one that does not know the request")
    case .unconfined:
      throw .decoder(
        file: file, expected: "a system that confines the decoder (seccomp)", found: "one that does not")
    case .tooLarge: throw refused("frames of one size within the limits", "a larger one")
    case .damaged: throw refused("a whole \(format.name) file", "damage")
    case .unsupported:
      throw refused(
        format.isVideo ? "H.264, H.265, VP9 or AV1" : "a kind of \(format.name) that the decoder knows",
        "another")
    case .memory: throw refused("a file that decodes in \(limits.memory) bytes", "one that needs more")
    case .nothing: throw refused("a frame", "none")
    }
  }
}
