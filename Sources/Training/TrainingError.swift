// What can go wrong in training that the person at the keyboard can do something about. One line each.
// Knows no exit code.

public import Checkpoints

/// Why training, its data or its checkpoints cannot be used.
public enum TrainingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// An operation on a file failed: what was done to which path, and the system's `errno`.
  case file(path: String, operation: String, code: Int32, reason: String)
  /// A file of tensors cannot be read or written.
  case checkpoint(CheckpointError)
  /// A file's contents are not what they must be.
  case malformed(path: String, field: String, expected: String, found: String)
  /// A setting cannot be used.
  case setting(name: String, expected: String, found: String)
  /// Loss or gradients are no longer finite.
  case diverged(step: Int, what: String)

  public var description: String {
    switch self {
    case .file(let path, let operation, _, let reason): "\(path): cannot \(operation): \(reason)"
    case .checkpoint(let error): "\(error)"
    case .malformed(let path, let field, let expected, let found):
      "\(path): \(field): expected \(expected), found \(found)"
    case .setting(let name, let expected, let found): "\(name): expected \(expected), found \(found)"
    case .diverged(let step, let what):
      "step \(step): \(what) is not finite; lower the rate, lengthen the warm-up or clip harder"
    }
  }
}

/// Runs what reads or writes files of tensors, its errors turned into this module's.
package func checked<Result>(
  _ body: () throws(CheckpointError) -> Result
) throws(TrainingError) -> Result {
  do { return try body() } catch { throw .checkpoint(error) }
}
