// Why a model could not be loaded, and what that means for an exit code. Knows no terminal.

import Checkpoints
import Llama4
import Tensors

/// Why a model could not be loaded. The text is one line that names file and field.
public enum LoadError: Error, Sendable, CustomStringConvertible {
  /// There is nothing to read, or the system refuses.
  case unavailable(String)
  /// What is there cannot be used.
  case invalid(String)
  /// It would take more memory than there is.
  case memory(String)

  public var description: String {
    switch self {
    case .unavailable(let text), .invalid(let text), .memory(let text): text
    }
  }

  init(_ error: CheckpointError) {
    switch error {
    case .system: self = .unavailable("\(error)")
    case .invalid: self = .invalid("\(error)")
    }
  }

  init(_ error: ConfigurationError, path: String) { self = .invalid("\(path): \(error)") }
  init(_ error: ParameterError) { self = .invalid("\(error)") }
}
