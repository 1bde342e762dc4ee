// Texts that a command is given. Knows no command.

import Glibc

enum TextInput {
  /// The UTF-8 text in a file, or on standard input where the path is "-".
  static func read(_ path: String) throws -> String {
    let bytes = try path == "-" ? StandardInput.readAll() : file(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.data, "\(path == "-" ? "standard input" : path): expected UTF-8 text")
    }
    return text
  }

  private static func file(_ path: String) throws -> [UInt8] {
    func failure() -> CommandFailure {
      CommandFailure(.inputOutput, "\(path): \(String(cString: strerror(errno)))")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }
}
