// What can be wrong with a JSON document or with a field that a reader expects in one. Does not know which file it is.

/// Why a document was refused. The text is one line; whoever knows the file puts its path before it.
public enum JSONError: Error, Sendable, Equatable {
  /// The text is no JSON document: what was expected at the byte `offset`, on the line `line` (counted from 1).
  case malformed(expected: String, found: String, offset: Int, line: Int)
  /// A field is missing or is something else than its reader needs. `path` has dots between the keys.
  case field(path: String, expected: String, found: String)
}

extension JSONError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed(let expected, let found, let offset, let line):
      "line \(line), byte \(offset): expected \(expected), found \(found)"
    case .field(let path, let expected, let found):
      "field \(quoted(path)): expected \(expected), found \(found)"
    }
  }
}
