// A file that appears whole or not at all. Knows nothing of what is written.
//
// The bytes go to a hidden neighbour of the target, which is synced, renamed over it, and the folder synced too. A killed
// program leaves the old file and at most that neighbour, which the next writer of the same target takes over.

import Glibc

/// The system calls that can fail while a file is written; tests put others in their place.
@safe public struct FileCalls: Sendable {
  public var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  public var sync: @Sendable (_ descriptor: Int32) -> Int32
  public var rename: @Sendable (_ old: String, _ new: String) -> Int32

  public static let system = unsafe FileCalls(
    write: { unsafe Glibc.write($0, $1.baseAddress, $1.count) }, sync: { fsync($0) },
    rename: { unsafe Glibc.rename($0, $1) })
}

/// A file being written beside its target; `commit` puts it in the target's place, letting go of it removes it.
public final class AtomicFile {
  public let path: String
  /// Bytes written so far.
  public private(set) var byteCount = 0
  private let folder: String
  private let temporaryPath: String
  private let calls: FileCalls
  private var descriptor: Int32
  private var pending: [UInt8] = []

  private static let pendingBytes = 1 << 16

  /// Opens the neighbour of `path`, `.NAME.partial` in the same folder.
  /// - Throws: `CheckpointError` if the folder cannot be written or another process is writing the same file.
  public init(path: String, calls: FileCalls = .system) throws(CheckpointError) {
    self.path = path
    self.calls = calls
    let name: Substring
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = slash == path.startIndex ? "/" : String(path[..<slash])
      name = path[path.index(after: slash)...]
    } else {
      folder = "."
      name = path[...]
    }
    temporaryPath = "\(folder)/.\(name).partial"
    descriptor = -1
    if name.isEmpty || name == "." || name == ".." {
      throw .invalid(path: path, subject: "path", expected: "a file's name at its end", found: "none")
    }
    descriptor = try Self.openAlone(temporaryPath, for: path)
    guard ftruncate(descriptor, 0) == 0 else {
      throw .system(path: path, action: "empty \(temporaryPath)", code: errno)
    }
    pending.reserveCapacity(Self.pendingBytes)
  }

  deinit {
    guard descriptor >= 0 else { return }
    // Removed before the lock goes with the descriptor, so that nobody else's file is.
    unsafe unlink(temporaryPath)
    close(descriptor)
  }

  /// Appends the bytes.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(CheckpointError) {
    byteCount += bytes.count
    if pending.count + bytes.count <= Self.pendingBytes {
      unsafe pending.append(contentsOf: bytes)
      return
    }
    try flush()
    if bytes.count < Self.pendingBytes {
      unsafe pending.append(contentsOf: bytes)
    } else {
      try unsafe writeAll(bytes)
    }
  }

  /// Appends the bytes.
  public func write(_ bytes: [UInt8]) throws(CheckpointError) {
    try unsafe bytes.span.bytes.withUnsafeBytes { (bytes) throws(CheckpointError) in try unsafe write(bytes) }
  }

  /// Appends zeros.
  public func writeZeros(_ count: Int) throws(CheckpointError) {
    try write([UInt8](repeating: 0, count: count))
  }

  /// Makes the file durable and puts it in the target's place.
  public func commit() throws(CheckpointError) {
    try flush()
    try check(calls.sync(descriptor), "sync")
    try check(calls.rename(temporaryPath, path), "rename \(temporaryPath)")
    // The name is the target's from here on; nothing is to be removed.
    close(descriptor)
    descriptor = -1
    try syncFolder(folder, path: path, calls: calls)
  }

  private func flush() throws(CheckpointError) {
    if pending.isEmpty { return }
    let pending = pending
    try unsafe pending.span.bytes.withUnsafeBytes { (bytes) throws(CheckpointError) in
      try unsafe writeAll(bytes)
    }
    self.pending.removeAll(keepingCapacity: true)
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) throws(CheckpointError) {
    var rest = unsafe bytes
    while unsafe !rest.isEmpty {
      // Linux writes at most 2 GiB at once.
      let written = unsafe calls.write(descriptor, UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30)))
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        throw .system(path: path, action: "write", code: written == 0 ? ENOSPC : errno)
      }
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
  }

  private func check(_ result: Int32, _ action: String) throws(CheckpointError) {
    if result != 0 { throw .system(path: path, action: action, code: errno) }
  }

  /// Opens the temporary file and locks it, so that two processes never write one target at a time.
  private static func openAlone(_ temporaryPath: String, for path: String) throws(CheckpointError) -> Int32 {
    while true {
      let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
      let descriptor = unsafe open(temporaryPath, flags, 0o666)
      guard descriptor >= 0 else { throw .system(path: path, action: "create \(temporaryPath)", code: errno) }
      var failure: CheckpointError?
      var opened = stat()
      var named = stat()
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        failure = .system(path: path, action: "lock \(temporaryPath) (is it being written?)", code: errno)
      } else if unsafe fstat(descriptor, &opened) != 0 || opened.st_mode & S_IFMT != S_IFREG {
        failure = .invalid(
          path: path, subject: "file \(temporaryPath)", expected: "a regular file", found: "something else")
      } else if unsafe stat(temporaryPath, &named) == 0, named.st_ino == opened.st_ino {
        return descriptor
      }
      close(descriptor)
      // Without a failure the former writer renamed its file between our opening and locking it: once more.
      if let failure { throw failure }
    }
  }
}

/// Makes the names in a folder durable.
func syncFolder(_ folder: String, path: String, calls: FileCalls) throws(CheckpointError) {
  let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .system(path: path, action: "open the folder", code: errno) }
  defer { close(descriptor) }
  if calls.sync(descriptor) != 0 { throw .system(path: path, action: "sync the folder", code: errno) }
}
