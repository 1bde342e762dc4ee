// The run's figures as lines of JSON. Does not know what they mean.

public import Checkpoints
internal import Glibc
public import JSON

/// A file with one JSON object a line, each with its `step`.
public final class MetricsLog {
  private let file: AppendingFile

  public var path: String { file.path }

  /// Opens the file to append to it, first removing every line of a later step than `step`: those that a run wrote
  /// after the checkpoint it now resumes from, and a line that was cut off.
  public init(
    path: String, keepingUpTo step: Int, calls: FileCalls = .system
  ) throws(TrainingError) {
    file = try AppendingFile(path: path, flags: O_RDWR, calls: calls)
    try file.shorten(to: Self.bytesUpTo(step, path: path))
  }

  /// Appends one line, usually with one call, so that a killed run leaves at most one torn line, at the end. One that
  /// fails leaves the lines before it.
  public func append(_ line: JSONValue) throws(TrainingError) {
    try file.append(Array((line.text(spaced: true) + "\n").utf8))
  }

  /// Brings the lines to the disk; called before a checkpoint that counts on them.
  public func synchronize() throws(TrainingError) { try file.synchronize() }

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
