// Paths as people write them: their rest completed, and what terminals put round them taken off. Knows no command.

import Glibc

/// Completes the names of files.
package enum PathCompletion {
  /// What can be appended to a path without choosing between files; "" where there is a choice at once or no such file.
  /// The name of a folder ends with a slash. Files whose names begin with a dot are found by that dot alone.
  package static func rest(of path: String) -> String {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let begun = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let names = Self.names(in: expanded(folder)).filter {
      $0.hasPrefix(begun) && (begun.hasPrefix(".") || !$0.hasPrefix("."))
    }
    guard var common = names.first else { return "" }
    for name in names.dropFirst() {
      common = String(zip(common, name).prefix { $0 == $1 }.map(\.0))
    }
    var rest = String(common.dropFirst(begun.count))
    if names.count == 1, isFolder(expanded(folder) + common) { rest += "/" }
    return rest
  }

  /// The path that somebody means: without the quotes or backslashes that a terminal puts in when a file is dropped on it, and
  /// "~/" as `expanded` has it.
  package static func meant(_ text: String) -> String {
    var path = text
    while path.last?.isWhitespace == true { path.removeLast() }
    if let quote = path.first, quote == "'" || quote == "\"", path.count > 1, path.last == quote {
      return String(path.dropFirst().dropLast())
    }
    var plain = ""
    var rest = path[...]
    while let character = rest.popFirst() {
      // Only what a shell would not take for itself is escaped: other backslashes are part of a name.
      if character == "\\", let next = rest.first, " '\"()&;".contains(next) { continue }
      plain.append(character)
    }
    return expanded(plain)
  }

  /// "~/" at the beginning stands for the home folder.
  package static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      // What is not text cannot be entered either.
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
