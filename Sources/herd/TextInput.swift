// Texts that a command is given. Knows no command.

enum TextInput {
  /// The UTF-8 text in a file, or on standard input where the path is "-".
  static func read(_ path: String) throws -> String {
    let bytes = try path == "-" ? StandardInput.readAll() : Files.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.data, "\(path == "-" ? "standard input" : path): expected UTF-8 text")
    }
    return text
  }
}
