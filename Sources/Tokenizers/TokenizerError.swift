// Why a vocabulary, a text or a conversation could not be read. Knows no exit codes.

/// What went wrong, where, what was expected and what was found, in one line.
public enum TokenizerError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file cannot be opened or read.
  case unreadable(file: String, reason: String)
  /// A file says something that is not allowed where it stands.
  case malformed(file: String, place: String, expected: String, found: String)
  /// The vocabulary lacks a special token that is needed.
  case missingToken(name: String, purpose: String)
  /// A number that stands for no token.
  case unknownToken(id: Int, vocabularySize: Int)
  /// A conversation holds what the chat format cannot say.
  case unsupportedMessage(place: String, reason: String)
  /// The training text does not give what was asked for.
  case insufficientText(expected: String, found: String)

  public var description: String {
    switch self {
    case .unreadable(let file, let reason): "\(file): \(reason)"
    case .malformed(let file, let place, let expected, let found):
      "\(file): \(place.isEmpty ? "" : place + ": ")expected \(expected), found \(found)"
    case .missingToken(let name, let purpose):
      "the vocabulary has no token \(name), which is needed for \(purpose)"
    case .unknownToken(let id, let size): "token \(id) is not in the vocabulary (0 to \(size - 1))"
    case .unsupportedMessage(let place, let reason): "\(place): \(reason)"
    case .insufficientText(let expected, let found): "expected \(expected), found \(found)"
    }
  }
}
