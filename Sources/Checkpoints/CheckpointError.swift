// What can be wrong with a file of a checkpoint. Does not know what a program does about it.

import Glibc
public import JSON

/// Why a checkpoint was refused or could not be written. The text is one line that begins with the path.
public enum CheckpointError: Error, Sendable, Equatable {
  /// The system refused: what was tried, and its error number.
  case system(path: String, action: String, code: Int32)
  /// The bytes are not what they must be. `subject` is the part of the file, for example `tensor "norm.weight"`.
  case invalid(path: String, subject: String, expected: String, found: String)

  /// An error about one tensor.
  public static func tensor(_ name: String, in path: String, expected: String, found: String) -> Self {
    .invalid(path: path, subject: "tensor \(quoted(name))", expected: expected, found: found)
  }

  /// An error about JSON text in a file; `subject` says which part of the file the text is.
  public static func json(_ error: JSONError, in path: String, subject: String) -> Self {
    switch error {
    case .malformed(let expected, let found, let offset, let line):
      .invalid(
        path: path, subject: "\(subject), line \(line), byte \(offset)", expected: expected, found: found)
    case .field(let field, let expected, let found):
      .invalid(path: path, subject: "\(subject), field \(quoted(field))", expected: expected, found: found)
    }
  }
}

extension CheckpointError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .system(let path, let action, let code):
      "\(printable(path)): cannot \(action): \(unsafe String(cString: strerror(code)))"
    case .invalid(let path, let subject, let expected, let found):
      "\(printable(path)): \(subject): expected \(expected), found \(found)"
    }
  }
}

/// The path as it is, or quoted if it holds anything that could disturb the line it is printed on.
func printable(_ path: String) -> String {
  let isPlain = path.unicodeScalars.allSatisfy {
    $0.value >= 0x20 && $0.value != 0x7F && !(0x80..<0xA0).contains($0.value)
  }
  return isPlain && !path.isEmpty ? path : quoted(path, limit: 4096)
}
