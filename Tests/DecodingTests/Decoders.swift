// Whether the programs that decode are built here. Without them the tests that need them are skipped, and say so.

import Decoding
import TestSupport
import Testing

enum Decoders {
  /// What `make decoders` built, or what `HERD_DECODERS` names.
  static let programs = DecoderPrograms.found()

  static let needPictures: any TestTrait = .enabled(
    if: programs.decodePictures, "herd-decode-picture is not built: make decoders")
  static let needVideos: any TestTrait = .enabled(
    if: programs.decodeVideos, "herd-decode-video is not built: make decoders")
}
