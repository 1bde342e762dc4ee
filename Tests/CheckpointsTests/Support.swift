// Files, tensors and failing calls for the tests of this module.

import Checkpoints
import Glibc
import JSON
import Tensors
import Testing

/// The bytes as if they were a file.
func file(_ bytes: [UInt8]) -> MappedFile {
  bytes.withUnsafeBytes { MappedFile(copying: $0, path: "memory") }
}

func read(_ path: String) throws -> [UInt8] {
  let file = try MappedFile(path: path)
  return withExtendedLifetime(file) { [UInt8](file.bytes) }
}

extension StoredTensor {
  /// A copy of the bytes.
  var copy: [UInt8] { withExtendedLifetime(owner) { [UInt8](bytes) } }
}

extension TensorWriter {
  func append(_ bytes: [UInt8], to name: String) throws {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(CheckpointError) in try append(bytes, to: name) }
    }
    try result.get()
  }
}

/// The message of the checkpoint error that the body throws, without the folder's path; nil if it throws none.
func message(_ folder: String = "", _ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch let error as CheckpointError {
    let text = "\(error)"
    return text.hasPrefix(folder + "/") ? String(text.dropFirst(folder.count + 1)) : text
  } catch {
    return "another error: \(error)"
  }
}

/// A system in which the call of a kind fails at the given turn, counting all kinds together.
final class FailingCalls: @unchecked Sendable {
  let failingTurn: Int
  private(set) var turns = 0

  init(failingTurn: Int) { self.failingTurn = failingTurn }

  private func fails(_ code: Int32) -> Bool {
    turns += 1
    if turns == failingTurn { errno = code }
    return turns == failingTurn
  }

  var calls: FileCalls {
    var calls = FileCalls.system
    let system = FileCalls.system
    calls.write = { self.fails(ENOSPC) ? -1 : system.write($0, $1) }
    calls.sync = { self.fails(EIO) ? -1 : system.sync($0) }
    calls.rename = { self.fails(EACCES) ? -1 : system.rename($0, $1) }
    return calls
  }
}
