// Which files are meant by a name and a pattern. Does not open them.

internal import Glibc
internal import JSON
public import Training

/// A part of the data as people write it: `PATTERN`, `NAME=PATTERN` or `NAME:WEIGHT=PATTERN`.
public struct DataPattern: Sendable, Hashable {
  public var name: String
  public var weight: Double?
  /// A path in which `*`, `?` and `[…]` stand for any characters.
  public var pattern: String

  public init(name: String, weight: Double? = nil, pattern: String) {
    self.name = name
    self.weight = weight
    self.pattern = pattern
  }

  /// Reads what a person wrote.
  public init(parsing text: String) throws(TrainingError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].contains("/") else {
      self.init(name: "data", pattern: text)
      return
    }
    let names = parts[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var weight: Double?
    if names.count == 2 {
      guard let value = Double(String(names[1])), value > 0, value.isFinite else {
        throw .setting(
          name: "data", expected: "NAME:WEIGHT=PATTERN with a weight above 0", found: quoted(text))
      }
      weight = value
    }
    self.init(name: String(names[0]), weight: weight, pattern: String(parts[1]))
  }

  /// The pattern as it is written.
  public var text: String { name + (weight.map { ":\($0)" } ?? "") + "=" + pattern }

  /// The files that match, in the order of their names.
  func paths() throws(TrainingError) -> [String] {
    let paths = Training.paths(matching: pattern)
    guard !paths.isEmpty else {
      throw .file(
        path: pattern, operation: "open", code: ENOENT, reason: "no file matches (data \(name))")
    }
    return paths
  }

  /// The files that match, opened.
  func files() throws(TrainingError) -> [TokenFile] {
    var files: [TokenFile] = []
    for path in try paths() { files.append(try TokenFile(path: path)) }
    return files
  }
}
