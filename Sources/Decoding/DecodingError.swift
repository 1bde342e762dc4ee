// Why a picture or video could not be decoded. Knows no exit codes.

/// What went wrong with which file, what was expected and what was found, in one line.
public enum DecodingError: Error, Sendable, Equatable {
  /// The system refused: what was tried, and its error number.
  case system(file: String, action: String, code: Int32)
  /// The file is not what it must be, or beyond the limits.
  case refused(file: String, subject: String, expected: String, found: String)
  /// The program that decodes is not there.
  case missingProgram(file: String, program: String, searched: [String])
  /// The program that decodes did something other than decode; what it was asked to read may be the cause.
  case decoder(file: String, expected: String, found: String)
}

extension DecodingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .system(let file, let action, let code):
      "\(Self.printable(file)): cannot \(action): \(SystemText.error(code))"
    case .refused(let file, let subject, let expected, let found):
      "\(Self.printable(file)): \(subject): expected \(expected), found \(found)"
    case .missingProgram(let file, let program, let searched):
      "\(Self.printable(file)): expected the program \(program), which `make decoders` builds, in "
        + (searched.isEmpty ? "a folder" : searched.map(Self.printable).joined(separator: " or "))
        + ", found none there"
    case .decoder(let file, let expected, let found):
      "\(Self.printable(file)): decoder: expected \(expected), found \(found)"
    }
  }

  /// The path on one line, whatever it holds.
  private static func printable(_ path: String) -> String {
    var text = ""
    for scalar in path.unicodeScalars.prefix(4096) {
      let isPlain = scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80..<0xA0).contains(scalar.value)
      text.unicodeScalars.append(isPlain ? scalar : "\u{FFFD}")
    }
    return text
  }
}
