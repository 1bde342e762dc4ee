// Writes an answer to standard output as it comes. Knows no model.

import Glibc
import Inference
import JSON
import Tokenizers

/// Prints a generation's text and keeps it.
struct AnswerPrinter {
  /// Keeps the text without printing it.
  var silent = false
  private let isTerminal = isatty(STDOUT_FILENO) == 1
  private(set) var text = ""
  private(set) var ids: [TokenID] = []

  init(silent: Bool = false) { self.silent = silent }

  /// Control characters are not passed on to a terminal: a model must not move its cursor or change its title.
  private static func harmless(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      shown.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }

  /// Follows a generation to its end.
  mutating func print(_ generation: Generation) async throws -> GenerationResult {
    let progress = ProgressNote("reading the prompt")
    defer { progress.end() }
    for try await event in generation {
      switch event {
      case .promptProgress(let done, let total):
        progress.update("reading the prompt, \(done) of \(total) tokens")
      case .pictureProgress(let done, let total):
        progress.update(
          done < total
            ? "looking at the pictures, \(done) of \(total) tiles" : "reading the prompt")
      case .token(let id):
        progress.end()
        ids.append(id)
      case .text(let piece):
        text += piece
        if !silent { try StandardOutput.write(isTerminal ? Self.harmless(piece) : piece) }
      case .finished(let result): return result
      }
    }
    throw CancellationError()
  }
}

extension GenerationResult {
  /// Tokens, rates and time to the first token, for people.
  var summary: String {
    var parts = ["\(usage.generatedTokens) token\(usage.generatedTokens == 1 ? "" : "s")"]
    if let rate = timings.generationRate(usage) { parts.append("\(fixed(rate, 1)) tokens/s") }
    if let first = timings.timeToFirstToken {
      parts.append("first after \(fixed(first / .seconds(1), 2)) s")
    }
    if usage.reusedTokens > 0 {
      parts.append("\(usage.promptTokens - usage.reusedTokens) of \(usage.promptTokens) prompt tokens read")
    } else if let rate = timings.promptRate(usage) {
      parts.append("\(usage.promptTokens) prompt tokens at \(fixed(rate, 1))/s")
    }
    if usage.pictureTokens > 0 { parts.append("\(usage.pictureTokens) of them for pictures") }
    if usage.draftedTokens > 0 {
      let gain = timings.speculationGain.map { ", \(fixed($0, 2)) x as fast where guessed" } ?? ""
      parts.append("\(usage.acceptedTokens) of \(usage.draftedTokens) guesses right\(gain)")
    }
    if reason != .stop { parts.append(filledContext ? "context full" : reason.rawValue) }
    return "[" + parts.joined(separator: ", ") + "]"
  }

  /// The same for programs.
  /// - Parameter boxes: those of the answer, where there were pictures
  func json(text: String, ids: [TokenID], boxes: PictureBoxes? = nil) -> JSONValue {
    var members = members(text, ids)
    if let boxes {
      members += [
        ("boxes", boxes.json), ("box_problems", .array(boxes.problems.map { .string($0) })),
      ]
    }
    return .object(JSONObject(members))
  }

  private func members(_ text: String, _ ids: [TokenID]) -> [(String, JSONValue)] {
    func seconds(_ duration: Duration?) -> JSONValue { duration.map { .double($0 / .seconds(1)) } ?? .null }
    func number(_ value: Double?) -> JSONValue { value.map { .double($0) } ?? .null }
    return [
      ("text", .string(text)),
      ("ids", .array(ids.map { .integer(Int64($0)) })),
      ("finish_reason", .string(reason.rawValue)),
      ("stop_string", stopString.map { .string($0) } ?? .null),
      ("seed", .integer(Int64(clamping: seed))),
      (
        "usage",
        [
          "prompt_tokens": .integer(Int64(usage.promptTokens)),
          "completion_tokens": .integer(Int64(usage.generatedTokens)),
          "total_tokens": .integer(Int64(usage.promptTokens + usage.generatedTokens)),
          "image_tokens": .integer(Int64(usage.pictureTokens)),
          "reused_prompt_tokens": .integer(Int64(usage.reusedTokens)),
          "draft_n": .integer(Int64(usage.draftedTokens)),
          "draft_n_accepted": .integer(Int64(usage.acceptedTokens)),
        ]
      ),
      (
        "timings",
        [
          "time_to_first_token_s": seconds(timings.timeToFirstToken),
          "prompt_s": seconds(timings.prompt),
          "images_s": seconds(timings.pictures),
          "prompt_tokens_per_s": number(timings.promptRate(usage)),
          "speculation_gain": number(timings.speculationGain),
          "generation_s": seconds(timings.generation),
          "generated_tokens_per_s": number(timings.generationRate(usage)),
        ]
      ),
    ]
  }
}
