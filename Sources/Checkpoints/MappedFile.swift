// A regular file's bytes in the address space, read-only. Knows nothing of what they mean.

import CMapping
import Glibc
public import JSON

/// A file mapped for reading for as long as this object lives.
///
/// A file that another program truncates meanwhile raises SIGBUS when the lost pages are touched; whoever runs the
/// process decides what happens then (`exitWhenTruncated`), since `MappedFile` does not copy to avoid it.
@safe public final class MappedFile: @unchecked Sendable {
  // Sendable: the pointer is fixed for life and the pages are read-only.
  public let path: String
  /// All bytes of the file. Valid while this object lives.
  public let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool
  /// Where the watch for truncation knows this file; -1 where it does not.
  private let watch: Int32

  /// Maps the whole file.
  /// - Throws: `CheckpointError` if it cannot be opened, or is a folder, a pipe, a device or a socket.
  public init(path: String) throws(CheckpointError) {
    self.path = path
    isMapped = true
    // Looked at before it is opened, because opening alone may block or move a device.
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw .system(path: path, action: "open", code: errno)
    }
    try Self.requireRegular(status, path: path)
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(path: path, action: "open", code: errno) }
    defer { close(descriptor) }
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .system(path: path, action: "open", code: errno)
    }
    try Self.requireRegular(status, path: path)
    guard let byteCount = Int(exactly: status.st_size), byteCount > 0 else {
      unsafe bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      watch = -1
      return
    }
    guard let start = unsafe mmap(nil, byteCount, PROT_READ, MAP_SHARED, descriptor, 0),
      unsafe start != MAP_FAILED
    else { throw .system(path: path, action: "map", code: errno) }
    unsafe bytes = UnsafeRawBufferPointer(start: start, count: byteCount)
    watch = unsafe herd_mapping_add(start, byteCount, path)
  }

  /// The bytes of a file that is not on a disk, copied to the heap; `path` is what errors call it.
  package init(copying contents: UnsafeRawBufferPointer, path: String) {
    self.path = path
    isMapped = false
    watch = -1
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: contents.count, alignment: 1)
    unsafe copy.copyMemory(from: contents)
    unsafe bytes = UnsafeRawBufferPointer(copy)
  }

  deinit {
    guard isMapped else { return unsafe bytes.deallocate() }
    herd_mapping_remove(watch)
    if let start = unsafe bytes.baseAddress {
      unsafe munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
    }
  }

  /// From now on, touching a part of a mapped file that another program cut off ends this process with one line on
  /// standard error that names the file, and the exit code given, in place of a signal. Other bus errors go to whoever
  /// handled them before.
  public static func exitWhenTruncated(code: Int32) { herd_mapping_watch(code) }

  public var byteCount: Int { unsafe bytes.count }

  /// Runs a reader over the bytes, bounds checked.
  public func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(bytes.bindMemory(to: UInt8.self).span)
  }

  /// Reads the whole file as one JSON document.
  public func json(limits: JSONLimits = JSONLimits()) throws(CheckpointError) -> JSONValue {
    do {
      return try withSpan { (span) throws(JSONError) in try JSONValue(parsing: span, limits: limits) }
    } catch {
      throw .json(error, in: path, subject: "JSON")
    }
  }

  /// Reads the whole file into memory and lets go of the mapping; `bytes` stay where they are in the address space. What
  /// happens to the file afterwards changes nothing here.
  ///
  /// Nobody may read the bytes meanwhile.
  /// - Throws: `CheckpointError` if there is no memory
  public func copyToMemory() throws(CheckpointError) {
    guard isMapped, let start = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress) else { return }
    // A multiple of every page size.
    let piece = 16 << 20
    let copy = UnsafeMutableRawPointer.allocate(byteCount: min(piece, byteCount), alignment: 64)
    defer { unsafe copy.deallocate() }
    var offset = 0
    while offset < byteCount {
      let count = min(piece, byteCount - offset)
      unsafe copy.copyMemory(from: start + offset, byteCount: count)
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED
      guard unsafe mmap(start + offset, count, PROT_READ | PROT_WRITE, flags, -1, 0) != MAP_FAILED else {
        throw .system(path: path, action: "copy into memory", code: errno)
      }
      unsafe (start + offset).copyMemory(from: copy, byteCount: count)
      offset += count
    }
    // As it was: nobody writes.
    guard unsafe mprotect(start, byteCount, PROT_READ) == 0 else {
      throw .system(path: path, action: "protect", code: errno)
    }
  }

  /// Keeps the pages in memory until the file is unmapped.
  public func lock() throws(CheckpointError) {
    guard let start = unsafe bytes.baseAddress else { return }
    guard unsafe mlock(start, bytes.count) == 0 else {
      throw .system(path: path, action: "lock in memory", code: errno)
    }
  }

  private static func requireRegular(_ status: stat, path: String) throws(CheckpointError) {
    let kind: String
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: kind = "a folder"
    case S_IFIFO: kind = "a pipe"
    case S_IFSOCK: kind = "a socket"
    case S_IFCHR, S_IFBLK: kind = "a device"
    default: kind = "something else"
    }
    throw .invalid(path: path, subject: "file", expected: "a regular file", found: kind)
  }
}
