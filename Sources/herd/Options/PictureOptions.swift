// Flags that put pictures and videos into a question, spelled as llama.cpp's users know them. Decodes none.

import ArgumentParser
import Inference

/// The vision tower, and what it is to look at.
struct PictureOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("mm", withSingleDash: true)],
    help: ArgumentHelp(
      "A GGUF file with the vision tower of the model, which replaces its own.", valueName: "file"))
  var mmproj: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Pictures for the question, at most \(PictureOptions.most): they come before its text, or where it says \(Attachments.marker).",
      valueName: "file"))
  var image: [String] = []

  @Option(help: ArgumentHelp("A video for the question, as frames with their times.", valueName: "file"))
  var video: String?

  @Option(help: "Frames of a video taken a second, up to \(Int(PictureOptions.mostFramesPerSecond)).")
  var fps = 1.0

  /// Pictures and videos of one question.
  static let most = 8
  static let mostFramesPerSecond = 30.0

  func validate() throws {
    let count = image.count + (video == nil ? 0 : 1)
    guard count <= Self.most else {
      throw ValidationError(
        "--image: expected at most \(Self.most) pictures and videos a question, found \(count)")
    }
    guard fps > 0, fps <= Self.mostFramesPerSecond else {
      throw ValidationError(
        "--fps: expected above 0 to \(Int(Self.mostFramesPerSecond)), found \(fps)")
    }
  }

  var isEmpty: Bool { image.isEmpty && video == nil }
  /// Whether somebody named pictures, or what looks at them.
  var mayLook: Bool { !isEmpty || mmproj != nil }

  /// Opens what the flags name.
  func attachments(_ files: PictureFiles) throws -> Attachments {
    var attachments = Attachments()
    for path in image { try attachments.add(files.picture(path)) }
    if let video { try attachments.add(files.video(video, framesPerSecond: fps)) }
    return attachments
  }
}
