// A video as a part of a question: its frames, each behind the time it is from. Knows no video file.
//
// Llama 4 publishes no form for videos. Ours is, frame by frame, the time in seconds in brackets as text, [0.5 s], and then the
// frame as a picture of one tile.

/// Frames of a video for a question.
public enum VideoPrompt {
  /// The frames in the order of their times.
  public static func parts(_ frames: [(seconds: Double, picture: PreparedPicture)]) -> [QuestionPart] {
    frames.flatMap { [.text(stamp($0.seconds)), .picture($0.picture)] }
  }

  /// A frame's time as it stands in the prompt: seconds to the nearest hundredth, no zeros behind the last digit.
  public static func stamp(_ seconds: Double) -> String {
    let hundredths = Int((min(max(seconds, 0), 1e9) * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    let fraction =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return "[\(whole)\(fraction) s]"
  }
}
