// How the program leaves when a command fails: one line and a number (sysexits.h). Knows each module's errors.

import CPUBackend
import Checkpoints
import Decoding
import Glibc
import Inference
import JSON
import Llama4
import Tensors
import Tokenizers
import Training

enum ExitStatus: Int32 {
  /// The command line asks for something that cannot be (EX_USAGE).
  case usage = 64
  /// A file or text says something wrong (EX_DATAERR).
  case data = 65
  /// The system cannot give what is needed: more memory than there is (EX_OSERR).
  case memory = 71
  /// Reading or writing failed, or a mapped file was cut short by another program (EX_IOERR).
  case inputOutput = 74
  /// Interrupted from the keyboard.
  case interrupted = 130
  /// Everything else.
  case failure = 1

  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure.status
    case is OutputClosed: self = .inputOutput
    case is ThreadCountError: self = .usage
    case LoadError.unavailable: self = .inputOutput
    case LoadError.memory: self = .memory
    case is LoadError, is ConfigurationError, is ParameterError: self = .data
    case GenerationError.unreadableWeights: self = .inputOutput
    case is GenerationError, is DialogueError: self = .data
    case TokenizerError.unreadable: self = .inputOutput
    case is TokenizerError, is JSONError: self = .data
    case DecodingError.system: self = .inputOutput
    case DecodingError.missingProgram: self = .failure
    case is DecodingError: self = .data
    case let error as TrainingError: self = Self.status(error)
    case CheckpointError.system: self = .inputOutput
    case is CheckpointError: self = .data
    case is CancellationError: self = .interrupted
    default: self = .failure
    }
  }

  private static func status(_ error: TrainingError) -> ExitStatus {
    switch error {
    case .file, .checkpoint(.system): .inputOutput
    case .checkpoint(.invalid), .malformed: .data
    case .setting: .usage
    case .diverged: .failure
    }
  }

  /// Says in one line what went wrong and ends the program. Nobody listens any more where a pipe was closed,
  /// and nobody need be told of the key they pressed.
  static func leave(_ error: any Error) -> Never {
    let isQuiet = error is OutputClosed || error is CancellationError
    if !isQuiet { note("herd: \(error)") }
    exit(ExitStatus(error).rawValue)
  }
}

/// A command cannot go on, for a reason that belongs to no module.
struct CommandFailure: Error, CustomStringConvertible {
  let status: ExitStatus
  let description: String

  init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }
}
