// Which pages of a mapped file are memory of the program's own. Knows nothing of what they mean.

import Glibc

extension MappedFile {
  /// Lets go of the file's pages; they are read again when they are touched. Nothing that `keep` brought into memory may
  /// be there yet.
  public func letGo() {
    guard let start = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress) else { return }
    unsafe madvise(start, byteCount, MADV_DONTNEED)
  }

  /// Puts memory of the program's own in the place of some of the file's pages and reads them from `file` in large
  /// pieces; `bytes` stay where they are. Nobody may read the bytes meanwhile.
  /// - Parameter ranges: bytes of this file; the pages that hold them are kept
  /// - Throws: `CheckpointError` if there is no memory or the file cannot be read
  /// - Returns: the bytes kept
  public func keep(_ ranges: [Range<Int>], reading file: DirectFile) throws(CheckpointError) -> Int {
    guard let start = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress) else { return 0 }
    let piece = 4 << 20
    var kept = 0
    for pages in Self.pages(of: ranges.map { $0.clamped(to: 0..<byteCount) }) {
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED
      let address = unsafe start + pages.lowerBound
      guard unsafe mmap(address, pages.count, PROT_READ | PROT_WRITE, flags, -1, 0) != MAP_FAILED else {
        throw .system(path: path, action: "keep in memory", code: errno)
      }
      unsafe madvise(address, pages.count, MADV_HUGEPAGE)
      for first in stride(from: pages.lowerBound, to: pages.upperBound, by: piece) {
        let range = first..<min(first + piece, pages.upperBound, byteCount)
        try unsafe file.read(range, into: start + first)
      }
      // As it was: nobody writes.
      guard unsafe mprotect(address, pages.count, PROT_READ) == 0 else {
        throw .system(path: path, action: "protect", code: errno)
      }
      kept += pages.count
    }
    return kept
  }

  /// The pages that hold some of the bytes, in order, those that touch as one range.
  private static func pages(of ranges: [Range<Int>]) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    let covers = ranges.filter { !$0.isEmpty }.map(DirectFile.cover)
    for range in covers.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = pages.last, range.lowerBound <= last.upperBound {
        pages[pages.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        pages.append(range)
      }
    }
    return pages
  }
}
