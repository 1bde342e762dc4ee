// Memory that one expert at a time lies in. Knows no expert.

import Checkpoints
import Glibc

/// A region of the address space as large as the largest expert; only pages that were written take memory.
final class ExpertSlot: @unchecked Sendable {
  // Sendable: `resident` belongs to the store's lock.
  let pointer: UnsafeMutableRawPointer
  private let reserved: Int
  /// What memory comes and goes in.
  private let granule: Int
  /// Bytes from the beginning that may take memory.
  private(set) var resident = 0

  /// From this size on an expert lies in huge pages, as far as there are any.
  private static let hugeFrom = 32 << 20
  private static let hugePage = 2 << 20

  /// - Parameter byteCount: whole pages
  /// - Returns: nil if the system has no such region
  init?(byteCount: Int) {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let region = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0), region != MAP_FAILED else {
      return nil
    }
    pointer = region
    reserved = byteCount
    let isHuge = byteCount >= Self.hugeFrom
    granule = isHuge ? Self.hugePage : DirectFile.alignment
    madvise(region, byteCount, isHuge ? MADV_HUGEPAGE : MADV_NOHUGEPAGE)
  }

  deinit { munmap(pointer, reserved) }

  /// Makes the slot ready for an expert of so many bytes: what lies behind them takes no memory any more.
  func resize(to byteCount: Int) {
    let end = min((byteCount + granule - 1) / granule * granule, reserved)
    if resident > end { madvise(pointer + end, resident - end, MADV_DONTNEED) }
    resident = end
  }
}
