// A file that grows by whole records while a run goes on. Knows no record.

internal import Checkpoints
internal import Glibc

/// Appends whole records: a record that the disk has no room for leaves nothing behind, so that later ones can be read.
final class AppendingFile {
  let path: String
  private let descriptor: Int32
  private let calls: FileCalls

  /// - Parameter flags: what `open` is told besides appending
  init(path: String, flags: Int32, calls: FileCalls) throws(TrainingError) {
    self.path = path
    self.calls = calls
    descriptor = open(path, flags | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(path, "create") }
  }

  deinit { close(descriptor) }

  /// Appends one record, whole.
  func append(_ record: [UInt8]) throws(TrainingError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(path, "append") }
    var written = 0
    while written < record.count {
      let count = record[written...].withUnsafeBytes { calls.write(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        if count == 0 { errno = ENOSPC }
        let error = TrainingError.system(path, "append")
        // Where even this fails, the reader still finds the records before the torn one.
        _ = ftruncate(descriptor, status.st_size)
        throw error
      }
      written += count
    }
  }

  /// Keeps the first bytes only.
  func shorten(to byteCount: Int) throws(TrainingError) {
    guard ftruncate(descriptor, byteCount) == 0 else { throw .system(path, "shorten") }
  }

  /// Brings everything appended to the disk.
  func synchronize() throws(TrainingError) {
    guard calls.sync(descriptor) == 0 else { throw .system(path, "bring the file to the disk") }
  }
}
