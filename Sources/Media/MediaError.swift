// What can be wrong with a picture or with what a file says about preparing it. Knows no path: whoever opened it does.

/// Why a picture was refused, or a processor's configuration. The text is one line without a path.
public enum MediaError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A picture that is none, or that is beyond the limits.
  case picture(expected: String, found: String)
  /// A field of a processor's configuration.
  case field(String, expected: String, found: String)

  public var description: String {
    switch self {
    case .picture(let expected, let found): "picture: expected \(expected), found \(found)"
    case .field(let name, let expected, let found):
      "field \"\(name)\": expected \(expected), found \(found)"
    }
  }
}
