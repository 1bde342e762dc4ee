// A file opened for a decoder to read. Looks at its first bytes only.

import CDecoding
import Glibc

/// An open regular file, or bytes in an anonymous one.
struct OpenedMedia: ~Copyable {
  /// What errors call it.
  let file: String
  let descriptor: Int32
  let byteCount: Int
  /// What its first bytes say.
  let format: MediaFormat?

  /// - Throws: `DecodingError` if it cannot be opened, or is a folder, a pipe, a device or a socket
  init(path: String) throws(DecodingError) {
    let (descriptor, byteCount) = try Self.openRegular(path)
    self.init(file: path, descriptor: descriptor, byteCount: byteCount)
  }

  /// - Throws: `DecodingError` if there is no memory
  init(bytes: [UInt8], name: String) throws(DecodingError) {
    let descriptor = unsafe bytes.withUnsafeBytes { unsafe herd_sealed_file($0.baseAddress, $0.count) }
    guard descriptor >= 0 else {
      throw .system(file: name, action: "hold its bytes in memory", code: errno)
    }
    self.init(file: name, descriptor: descriptor, byteCount: bytes.count)
  }

  /// Takes the descriptor over.
  private init(file: String, descriptor: Int32, byteCount: Int) {
    var first = [UInt8](repeating: 0, count: MediaFormat.bytesNeeded)
    let count = unsafe first.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, 0) }
    self.file = file
    self.descriptor = descriptor
    self.byteCount = byteCount
    format = MediaFormat(firstBytes: Array(first.prefix(max(0, count))))
  }

  deinit { close(descriptor) }

  /// The format, where it is one of those wanted and the file is not too long.
  func require(_ formats: [MediaFormat], mostBytes: Int, as subject: String) throws(DecodingError)
    -> MediaFormat
  {
    guard let format, formats.contains(format) else {
      let names = formats.map(\.name).joined(separator: ", ")
      throw .refused(
        file: file, subject: subject, expected: "one of the formats \(names)",
        found: format.map { $0.isVideo ? "a video (\($0.name))" : "a picture (\($0.name))" }
          ?? (byteCount == 0 ? "an empty file" : "another format"))
    }
    guard byteCount <= mostBytes else {
      throw .refused(
        file: file, subject: subject, expected: "at most \(mostBytes) bytes", found: "\(byteCount)")
    }
    return format
  }

  private static func openRegular(_ path: String) throws(DecodingError) -> (descriptor: Int32, byteCount: Int)
  {
    var status = stat()
    // Looked at before it is opened, because opening alone may block or move a device.
    guard unsafe stat(path, &status) == 0 else {
      throw .system(file: path, action: "open", code: errno)
    }
    try requireRegular(status, file: path)
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(file: path, action: "open", code: errno) }
    do throws(DecodingError) {
      guard unsafe fstat(descriptor, &status) == 0 else {
        throw .system(file: path, action: "open", code: errno)
      }
      try requireRegular(status, file: path)
    } catch {
      close(descriptor)
      throw error
    }
    return (descriptor, Int(status.st_size))
  }

  private static func requireRegular(_ status: stat, file: String) throws(DecodingError) {
    let kind: String
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: kind = "a folder"
    case S_IFIFO: kind = "a pipe"
    case S_IFSOCK: kind = "a socket"
    case S_IFCHR, S_IFBLK: kind = "a device"
    default: kind = "something else"
    }
    throw .refused(file: file, subject: "file", expected: "a regular file", found: kind)
  }
}
