// Folders and small files as the operating system has them. Does not know what lies in them.

internal import Glibc

/// The names in a folder, sorted; of one that is not there none.
package func folderEntries(of path: String) throws(TrainingError) -> [String] {
  guard let folder = opendir(path) else {
    if errno == ENOENT { return [] }
    throw .system(path, "list the folder")
  }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// The paths that a pattern means, in the order of their names; none where nothing matches.
/// - Parameter pattern: a path in which `*`, `?` and `[…]` stand for any characters and `~` for a home
package func paths(matching pattern: String) -> [String] {
  var found = glob_t()
  defer { globfree(&found) }
  guard glob(pattern, GLOB_TILDE, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
  return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
}

/// Makes a folder and those above it; one that is there already is well.
package func createFolders(_ path: String) throws(TrainingError) {
  if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
  guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
    throw .system(path, "create the folder")
  }
  try createFolders(String(path[..<slash]))
  guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .system(path, "create the folder") }
}

/// Removes a file, or a folder with all it holds.
func removeTree(_ path: String) throws(TrainingError) {
  if unlink(path) == 0 { return }
  guard errno == EISDIR || errno == EPERM else { throw .system(path, "remove the file") }
  for name in try folderEntries(of: path) { try removeTree(path + "/" + name) }
  guard rmdir(path) == 0 else { throw .system(path, "remove the folder") }
}

extension TrainingError {
  /// The failure that the last system call left in `errno`.
  static func system(_ path: String, _ operation: String) -> TrainingError {
    let code = errno
    return .file(path: path, operation: operation, code: code, reason: String(cString: strerror(code)))
  }
}
