// A frame of a video. Knows no file.

public import Media

/// A picture of a video with the time it is shown at.
public struct VideoFrame: Sendable, Hashable {
  /// Seconds since the video's beginning.
  public let seconds: Double
  public let picture: DecodedPicture
}
