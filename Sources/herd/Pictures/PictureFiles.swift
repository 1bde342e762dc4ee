// From the files that somebody names to pictures for a model. Knows no dialogue, and leaves decoding to others.

import Decoding
import Inference
import Llama4
import Media

/// Opens pictures and videos for one model.
struct PictureFiles {
  let eyes: Eyes
  /// Tokens of prompt and answer together: no video can have more frames.
  let contextSize: Int
  private let decoder = PictureDecoder()

  func picture(_ path: String) throws -> Attachment {
    let progress = ProgressNote("reading \(path)")
    defer { progress.end() }
    return Attachment(path: path, parts: [.picture(eyes.prepare(try decoder.decode(path: path)))])
  }

  /// A picture as it is shown to people.
  func original(_ path: String) throws -> RGBPicture {
    try decoder.decode(path: path).opaque(eyes.processor.convention)
  }

  /// A video as frames with their times.
  /// - Throws: `CommandFailure` if its frames do not fit into the context
  func video(_ path: String, framesPerSecond: Double) throws -> Attachment {
    let progress = ProgressNote("reading \(path)")
    defer { progress.end() }
    // A frame is a tile, its three marks, and at least one token for its time.
    let most = max(1, contextSize / (eyes.tower.configuration.tokensPerTile + 4))
    var frames: [(seconds: Double, picture: PreparedPicture)] = []
    try decoder.forEachFrame(path: path, framesPerSecond: framesPerSecond, most: most + 1) { frame in
      frames.append((frame.seconds, eyes.prepare(frame: frame.picture)))
      progress.update("reading \(path), \(frames.count) frame\(frames.count == 1 ? "" : "s")")
      return true
    }
    guard frames.count <= most else {
      throw CommandFailure(
        .data,
        "\(path): expected at most \(most) frames, as the context of \(contextSize) tokens holds, found more at "
          + "\(framesPerSecond) a second; take fewer (--fps)")
    }
    return Attachment(path: path, parts: VideoPrompt.parts(frames))
  }
}
