// Finding, reading and writing whole files. Knows no format.

import Checkpoints
import Glibc
import Training

enum Files {
  /// The files that a pattern means, in order of their names; at least one.
  static func matching(_ pattern: String) throws -> [String] {
    let found = paths(matching: pattern)
    guard !found.isEmpty else { throw CommandFailure(.inputOutput, "\(pattern): no such file") }
    return found
  }

  /// Everything in a file.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    return try readAll(descriptor, name: path)
  }

  /// Everything up to the end of what an open file gives.
  static func readAll(_ descriptor: Int32, name: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(name) }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
    }
  }

  /// Writes all of `bytes`; a closed pipe is an `OutputClosed`.
  static func writeAll(_ bytes: [UInt8], _ descriptor: Int32, name: String) throws {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { throw OutputClosed() }
      guard count > 0 else { throw failure(name) }
      start += count
    }
  }

  /// Puts bytes at `path` whole or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try AtomicFile(path: path)
    try file.write(bytes)
    try file.commit()
  }

  /// Puts a text at `path` whole or not at all.
  static func write(_ text: String, to path: String) throws {
    let file = try AtomicFile(path: path)
    try file.write(Array(text.utf8))
    try file.commit()
  }

  static func failure(_ name: String) -> CommandFailure {
    CommandFailure(.inputOutput, "\(name): \(String(cString: strerror(errno)))")
  }
}
