// Folders, files and random numbers for the tests of this module.

import Checkpoints
import Glibc
import JSON
import Tensors
import Testing

/// The project's fixtures.
let fixtures: String = {
  let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
  return folders.joined(separator: "/") + "/Fixtures"
}()

/// A folder that is removed with everything in it when the object goes.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/herd-test-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { if unlink("\(path)/\(name)") != 0 { rmdir("\(path)/\(name)") } }
    rmdir(path)
  }

  /// The names of everything in the folder, sorted.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ bytes: [UInt8], _ name: String) -> String {
    let file = fopen("\(path)/\(name)", "w")
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return "\(path)/\(name)"
  }
}

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

/// Reproducible random numbers.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
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
