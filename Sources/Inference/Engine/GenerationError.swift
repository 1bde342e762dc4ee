// Why a generation could not start or go on. Knows no exit codes.

/// What is wrong with a request, or with what the model answers to it.
public enum GenerationError: Error, Sendable, Equatable, CustomStringConvertible {
  case emptyPrompt
  case promptTooLong(tokens: Int, context: Int)
  case unknownToken(id: Int, vocabularySize: Int)
  /// Pictures for a model that has no vision tower.
  case noEyes
  /// Pictures that take other tokens than the prompt has for them.
  case pictures(pictures: Int, expected: Int, found: Int)
  /// A picture that was prepared for another model.
  case foreignPicture
  /// A session generates one text at a time.
  case sessionBusy
  case sampling(SamplingError)
  /// No token is possible: the logits are no numbers, or everything is forbidden.
  case noCandidate(position: Int)
  /// Weights could not be read while the model was running; the text says which file and why.
  case unreadableWeights(String)

  public var description: String {
    switch self {
    case .emptyPrompt: "prompt: expected at least one token, found none"
    case .promptTooLong(let tokens, let context):
      "prompt: expected fewer than \(context) tokens (the context), found \(tokens)"
    case .unknownToken(let id, let size):
      "prompt: expected ids below \(size) (the model's vocabulary), found \(id)"
    case .noEyes: "prompt: expected no pictures, since the model has no vision tower, found some"
    case .pictures(let pictures, let expected, let found):
      "prompt: expected \(expected) image tokens, tile by tile, for \(pictures) picture\(pictures == 1 ? "" : "s"), "
        + "found \(found)"
    case .foreignPicture: "prompt: expected pictures prepared for this model, found one for another"
    case .unreadableWeights(let reason): reason
    case .sessionBusy: "this session is already generating"
    case .sampling(let error): "\(error)"
    case .noCandidate(let position):
      "position \(position): no token is possible (the model's logits are not numbers, or all are forbidden)"
    }
  }
}
