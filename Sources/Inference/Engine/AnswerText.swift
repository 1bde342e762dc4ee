// From the tokens of an answer to the text that may be shown. Knows no model.

import Tokenizers

/// Decodes an answer as it comes and looks for stop strings in it.
struct AnswerText: Sendable {
  private var decoder: StreamingDecoder?
  private var stops: StopStrings

  /// - Parameter tokenizer: nil where nobody wants text
  init(_ tokenizer: Tokenizer?, stopStrings: [String]) {
    decoder = tokenizer.map { StreamingDecoder($0) }
    stops = StopStrings(stopStrings)
  }

  /// The stop string that came.
  var stopString: String? { stops.found }

  /// The text that is certain once this token has come.
  mutating func append(_ id: TokenID) -> String { stops.pass(decoder?.append(id) ?? "") }

  /// The rest, held back until now.
  mutating func finish() -> String {
    guard stops.found == nil else { return "" }
    let rest = stops.pass(decoder?.finish() ?? "")
    return stops.found == nil ? rest + stops.finish() : rest
  }
}
