// A folder that a test may fill and that goes with it.

import Glibc

/// A folder of its own under the system's temporary one.
final class Scratch: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/herd-training-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit { Self.remove(path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func write(_ bytes: [UInt8], to name: String) {
    guard let file = fopen(path + "/" + name, "wb") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func read(_ name: String) -> [UInt8] {
    guard let file = fopen(path + "/" + name, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte >= 0 { bytes.append(UInt8(byte)) }
    return bytes
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    if let folder = opendir(path) {
      var names: [String] = []
      while let entry = readdir(folder) {
        names.append(
          withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          })
      }
      closedir(folder)
      for name in names where name != "." && name != ".." { remove(path + "/" + name) }
    }
    rmdir(path)
  }
}
