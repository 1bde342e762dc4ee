// How many tokens a video becomes, and what holding them takes. Decodes none.

import ArgumentParser
import JSON
import Llama4

/// A length of time as people write it: 90s, 15m, 20h, 1h30m.
struct ClockTime: ExpressibleByArgument {
  let seconds: Int

  init?(argument: String) {
    var total = 0
    var digits = ""
    var units = Substring("hms")
    for character in argument {
      if character.isASCII, character.isWholeNumber, digits.count < 9 {
        digits.append(character)
        continue
      }
      guard let count = Int(digits), let place = units.firstIndex(of: character) else { return nil }
      total += count * (character == "h" ? 3600 : character == "m" ? 60 : 1)
      units = units[units.index(after: place)...]
      digits = ""
    }
    guard digits.isEmpty, total > 0 else { return nil }
    seconds = total
  }
}

/// A video as tokens: frames of one tile each, with the marks around them and without the text of their times.
struct VideoLength {
  let seconds: Int
  let framesPerSecond: Double
  let frames: Int
  let patchTokens: Int
  let tokens: Int
  private let maximumPositions: Int
  private let cacheBytes: Int

  /// - Returns: nil if that are no frames, or more than 2^40 tokens
  init?(
    seconds: Int, framesPerSecond: Double, _ vision: VisionConfiguration, _ text: TextConfiguration,
    cache: (Int) -> Int
  ) {
    let frames = (Double(seconds) * framesPerSecond).rounded(.up)
    // As many positions as any configuration may have.
    guard frames >= 1, frames * Double(vision.tokensPerTile + 3) <= 0x1p40 else { return nil }
    self.seconds = seconds
    self.framesPerSecond = framesPerSecond
    self.frames = Int(frames)
    patchTokens = self.frames * vision.tokensPerTile
    // <|image_start|>, <|image|> and <|image_end|>.
    tokens = patchTokens + 3 * self.frames
    maximumPositions = text.maximumPositions
    cacheBytes = cache(tokens)
  }

  var text: String {
    let over = tokens - maximumPositions
    let fits =
      over > 0
      ? "\(grouped(over)) more than the context of \(grouped(maximumPositions))"
      : "the context of \(grouped(maximumPositions)) leaves \(grouped(-over)) for text"
    return [
      "video of \(grouped(seconds)) s at \(number(framesPerSecond)) frames a second, one tile a frame",
      "  frames".padded(20) + grouped(frames),
      "  patch tokens".padded(20) + grouped(patchTokens),
      "  with their marks".padded(20) + grouped(tokens) + ": " + fits,
      "  keys and values".padded(20) + "\(bytes(cacheBytes)) in 2 bytes each",
    ].joined(separator: "\n") + "\n"
  }

  var json: JSONValue {
    .object(
      JSONObject([
        ("seconds", .integer(Int64(seconds))), ("frames_per_second", .double(framesPerSecond)),
        ("frames", .integer(Int64(frames))), ("patch_tokens", .integer(Int64(patchTokens))),
        ("tokens", .integer(Int64(tokens))), ("fits", .bool(tokens <= maximumPositions)),
        ("cache_bytes", .integer(Int64(cacheBytes))),
      ]))
  }
}
