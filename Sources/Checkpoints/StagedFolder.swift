// A folder of files that appears whole or not at all. Knows nothing of what the files are.
//
// The files are written into a hidden neighbour of the target, `.NAME.partial`, and moved when all are there. A killed
// program leaves the old contents and at most that neighbour, which the next writer of the same target takes over.

import Glibc

/// A folder being filled beside its target; letting go of it removes it with everything in it.
public final class StagedFolder {
  /// Where the files go for now.
  public let path: String
  private let target: String
  private let parent: String
  private var descriptor: Int32

  /// Makes the neighbour of `target`.
  /// - Throws: `CheckpointError` if the folder above cannot be written or another process is filling the same one.
  public init(for target: String) throws(CheckpointError) {
    var target = target
    while target.utf8.count > 1, target.hasSuffix("/") { target.removeLast() }
    self.target = target
    let name: Substring
    if let slash = target.utf8.lastIndex(of: UInt8(ascii: "/")) {
      parent = slash == target.startIndex ? "/" : String(target[..<slash])
      name = target[target.index(after: slash)...]
    } else {
      parent = "."
      name = target[...]
    }
    path = "\(parent)/.\(name).partial"
    descriptor = -1
    if name.isEmpty || name == "." || name == ".." {
      throw .invalid(path: target, subject: "path", expected: "a name at its end", found: "none")
    }
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw .system(path: target, action: "create \(path)", code: errno)
    }
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: target, action: "open \(path)", code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      descriptor = -1
      throw .system(path: target, action: "lock \(path) (is it being written?)", code: code)
    }
    // What a killed program left there.
    try Self.removeFiles(in: path)
  }

  deinit {
    guard descriptor >= 0 else { return }
    try? Self.removeFiles(in: path)
    unsafe rmdir(path)
    close(descriptor)
  }

  /// Bytes that the file system has left for it.
  public var freeBytes: Int? {
    var status = statvfs()
    guard unsafe fstatvfs(descriptor, &status) == 0 else { return nil }
    return Int(exactly: status.f_bavail)?.multipliedReportingOverflow(by: Int(status.f_frsize)).partialValue
  }

  /// Moves the files beside the target, the last name first, and removes the folder.
  /// - Parameter names: of all files in it; the last one to appear is the first of the list
  public func publishFiles(_ names: [String]) throws(CheckpointError) {
    for name in names.reversed() {
      guard unsafe rename("\(path)/\(name)", "\(parent)/\(name)") == 0 else {
        throw .system(path: "\(parent)/\(name)", action: "rename \(path)/\(name)", code: errno)
      }
    }
    unsafe rmdir(path)
    close(descriptor)
    descriptor = -1
    try syncFolder(parent, path: target, calls: .system)
  }

  /// Puts the whole folder in the target's place. What stood there is gone afterwards; the caller has asked for that.
  public func publishFolder() throws(CheckpointError) {
    try syncFolder(path, path: target, calls: .system)
    if unsafe rename(path, target) != 0 {
      // A folder with files in it is not replaced by a rename: it steps aside first, and back if that fails.
      let old = path + ".old"
      guard errno == ENOTEMPTY || errno == EEXIST, unsafe rename(target, old) == 0 else {
        throw .system(path: target, action: "rename \(path)", code: errno)
      }
      guard unsafe rename(path, target) == 0 else {
        let code = errno
        unsafe rename(old, target)
        throw .system(path: target, action: "rename \(path)", code: code)
      }
      try Self.removeFiles(in: old)
      unsafe rmdir(old)
    }
    close(descriptor)
    descriptor = -1
    try syncFolder(parent, path: target, calls: .system)
  }

  /// The names of everything in a folder, in order; nil if there is no folder.
  public static func names(in folder: String) -> [String]? {
    guard let stream = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes the files of a folder; folders in it stay, and with them the folder.
  private static func removeFiles(in folder: String) throws(CheckpointError) {
    for name in names(in: folder) ?? [] { try removeFile("\(folder)/\(name)") }
  }
}
