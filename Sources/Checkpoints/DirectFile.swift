// A file read past the page cache in large pieces. Knows nothing of what the bytes mean, nor when they are needed.

import CMapping
package import Glibc

/// A regular file open for large reads that leave no copy in the system's page cache, where its file system allows that.
@safe public final class DirectFile: Sendable {
  /// Reads like `pread`: descriptor, memory, bytes, place; the number of bytes or -1 and `errno`.
  package typealias Read = @Sendable (Int32, UnsafeMutableRawPointer, Int, off_t) -> Int

  /// Places in the file, addresses in memory and byte counts of direct reads are multiples of this.
  public static let alignment = 4096

  public let path: String
  /// Whether the page cache is passed by.
  public let isDirect: Bool
  private let descriptor: Int32
  private let pread: Read

  /// - Throws: `CheckpointError` if the file cannot be opened
  public convenience init(path: String) throws(CheckpointError) {
    try unsafe self.init(path: path) { unsafe Glibc.pread($0, $1, $2, $3) }
  }

  /// Opens a file that is read by `pread`, so that tests can let reads fail.
  package init(path: String, pread: @escaping Read) throws(CheckpointError) {
    self.path = path
    unsafe self.pread = unsafe pread
    let direct = unsafe herd_open_direct(path)
    isDirect = direct >= 0
    // Some file systems have no direct reads.
    descriptor = direct >= 0 ? direct : unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(path: path, action: "open", code: errno) }
  }

  deinit { close(descriptor) }

  /// The bytes that are really read for `range`: it begins and ends at multiples of `alignment`.
  public static func cover(_ range: Range<Int>) -> Range<Int> {
    let first = range.lowerBound / alignment * alignment
    let (end, overflow) = range.upperBound.addingReportingOverflow(alignment - 1)
    return first..<(overflow ? range.upperBound : max(first, end / alignment * alignment))
  }

  /// Reads at least the bytes of `range`, and no more than `cover(range)`.
  /// - Parameter target: memory for the cover's bytes at a multiple of `alignment`; its first byte becomes the cover's
  /// - Throws: `CheckpointError.system` if the system refuses, or another program cut the file short
  public func read(_ range: Range<Int>, into target: UnsafeMutableRawPointer) throws(CheckpointError) {
    let cover = Self.cover(range)
    let needed = range.upperBound - cover.lowerBound
    var done = 0
    var emptyReads = 0
    while done < needed {
      let count = unsafe pread(descriptor, target + done, cover.count - done, off_t(cover.lowerBound + done))
      guard count >= 0 else {
        if errno == EINTR { continue }
        throw .system(
          path: path, action: "read bytes \(range.lowerBound) to \(range.upperBound)", code: errno)
      }
      guard done + count < needed else { return }
      // A direct read goes on where a whole page ended.
      let next = isDirect ? (done + count) / Self.alignment * Self.alignment : done + count
      emptyReads = next > done ? 0 : emptyReads + 1
      guard emptyReads < 2 else {
        let action =
          "read bytes \(range.lowerBound) to \(range.upperBound), for another program cut the file short "
          + "at byte \(cover.lowerBound + done + count)"
        throw .system(path: path, action: action, code: EIO)
      }
      done = next
    }
    // What went through the page cache need not stay there: the reader keeps what it wants.
    if !isDirect {
      posix_fadvise(descriptor, off_t(cover.lowerBound), off_t(cover.count), POSIX_FADV_DONTNEED)
    }
  }
}
