// Reads a whole small file. Knows no format.

import Glibc

/// Files of vocabularies: some megabytes, read at once.
enum FileReader {
  /// Far above any vocabulary; a larger file is something else.
  static let longest = 1 << 30

  enum Kind {
    case missing, file, directory, other
  }

  static func kind(_ path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// The bytes of a regular file; pipes and devices are refused, since they may never end.
  static func bytes(_ path: String) throws(TokenizerError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(file: path, reason: lastError()) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(file: path, reason: lastError()) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(file: path, reason: "is no regular file")
    }
    guard status.st_size <= longest else {
      throw .malformed(
        file: path, place: "", expected: "a vocabulary below 1 GiB", found: "\(status.st_size) bytes")
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: max(1, min(Int(status.st_size) + 1, 1 << 22)))
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(file: path, reason: lastError()) }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
      guard bytes.count <= longest else {
        throw .malformed(file: path, place: "", expected: "a vocabulary below 1 GiB", found: "more")
      }
    }
  }

  private static func lastError() -> String { unsafe String(cString: strerror(errno)) }
}
