// The run's figures as lines of JSON. Does not know what they mean.

internal import Checkpoints
internal import Glibc
public import JSON

/// A file with one JSON object a line, each with its `step`.
public final class MetricsLog {
  public let path: String
  private let descriptor: Int32

  /// Opens the file to append to it, first removing every line of a later step than `step`: those that a run wrote
  /// after the checkpoint it now resumes from, and a line that was cut off.
  public init(path: String, keepingUpTo step: Int) throws(TrainingError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(path, "open") }
    let kept = try Self.bytesUpTo(step, path: path)
    guard ftruncate(descriptor, kept) == 0 else { throw .system(path, "shorten") }
  }

  deinit { close(descriptor) }

  /// Appends one line with one call, so that a killed run leaves at most one torn line, at the end.
  public func append(_ line: JSONValue) throws(TrainingError) {
    let text = Array((line.text(spaced: true) + "\n").utf8)
    let written = text.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == text.count else { throw .system(path, "append") }
  }

  /// Brings the lines to the disk; called before a checkpoint that counts on them.
  public func synchronize() throws(TrainingError) {
    guard fsync(descriptor) == 0 else { throw .system(path, "bring the file to the disk") }
  }

  private static func bytesUpTo(_ step: Int, path: String) throws(TrainingError) -> Int {
    let file = try checked { () throws(CheckpointError) in try MappedFile(path: path) }
    let bytes = file.bytes
    var kept = 0
    var start = 0
    while start < bytes.count, let end = bytes[start...].firstIndex(of: 0x0A) {
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      guard let value = try? JSONValue(parsing: line), let found = value["step"]?.integerValue, found <= step
      else { break }
      start = end + 1
      kept = start
    }
    return kept
  }
}
