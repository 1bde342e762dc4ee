// How much a file may ask for. Knows no format.

public import Media

/// What a picture or video may take while it is decoded. Beyond it a file is refused, never cut.
public struct DecodingLimits: Sendable, Hashable {
  /// Bytes of a picture's file.
  public var pictureBytes: Int
  /// Bytes of a video's file.
  public var videoBytes: Int
  /// Pixels of a picture or of a frame.
  public var pixels: Int
  /// Columns or rows of a picture or of a frame; at most `RGBPicture.longestSide`.
  public var side: Int
  /// Bytes of memory that a decoder may take beside its own code and the file.
  public var memory: Int
  /// Seconds that may be spent waiting for a picture, and as much processor time.
  public var pictureSeconds: Double
  /// Seconds that may be spent waiting for the next frame of a video.
  public var frameSeconds: Double
  /// Seconds that may be spent waiting for all frames of a video together, and as much processor time.
  public var videoSeconds: Double
  /// Bytes of a video's frames that are kept at once (`PictureDecoder.frames`).
  public var keptBytes: Int

  public init(
    pictureBytes: Int = 256 << 20, videoBytes: Int = 64 << 30, pixels: Int = 1 << 26,
    side: Int = RGBPicture.longestSide, memory: Int = 1 << 30, pictureSeconds: Double = 30,
    frameSeconds: Double = 60, videoSeconds: Double = 4 * 3600, keptBytes: Int = 2 << 30
  ) {
    self.pictureBytes = pictureBytes
    self.videoBytes = videoBytes
    self.pixels = pixels
    self.side = side
    self.memory = memory
    self.pictureSeconds = pictureSeconds
    self.frameSeconds = frameSeconds
    self.videoSeconds = videoSeconds
    self.keptBytes = keptBytes
  }

  /// No more than a picture in memory can have, and never less than one pixel.
  var possible: DecodingLimits {
    var limits = self
    limits.side = max(1, min(side, RGBPicture.longestSide))
    limits.pixels = max(1, min(pixels, RGBPicture.mostPixels))
    return limits
  }
}
