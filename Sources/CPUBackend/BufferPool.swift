// Memory that is given out again and again, by size class. Does not know what it is used for.

internal import Glibc
internal import Synchronization

/// Free blocks by size class: powers of two and their halves between. Steady training maps and unmaps nothing.
final class BufferPool: Sendable {
  private struct State {
    /// By `classNumber`.
    var free = [[UnsafeMutableRawPointer]](repeating: [], count: 2 * Int.bitWidth)
    var cachedBytes = 0
  }
  // Sendable: raw pointers in the state are free blocks, reached only under the lock.
  private struct Box: @unchecked Sendable { var state = State() }
  private let box = Mutex(Box())
  /// Blocks beyond this many cached bytes go back to the system.
  private let cacheLimit = 4 << 30

  deinit {
    box.withLock { box in
      for blocks in box.state.free { for block in blocks { free(block) } }
    }
  }

  /// The smallest class that holds `byteCount`.
  static func sizeClass(_ byteCount: Int) -> Int {
    guard byteCount > 256 else { return 256 }
    let power = 1 << (Int.bitWidth - (byteCount - 1).leadingZeroBitCount)
    let between = power / 4 * 3
    return byteCount <= between ? between : power
  }

  /// Classes in the order of their size.
  private static func classNumber(_ size: Int) -> Int {
    2 * (Int.bitWidth - 1 - size.leadingZeroBitCount) + (size.nonzeroBitCount > 1 ? 1 : 0)
  }

  func take(_ byteCount: Int) -> UnsafeMutableRawPointer {
    let size = Self.sizeClass(byteCount)
    let cached = box.withLock { box -> UnsafeMutableRawPointer? in
      guard let block = box.state.free[Self.classNumber(size)].popLast() else { return nil }
      box.state.cachedBytes -= size
      return block
    }
    if let cached { return cached }
    var fresh: UnsafeMutableRawPointer?
    let alignment = size >= 4 << 20 ? 2 << 20 : 64
    guard posix_memalign(&fresh, alignment, size) == 0, let fresh else {
      preconditionFailure("out of memory: \(size) bytes (plan memory before taking it)")
    }
    if size >= 4 << 20 { madvise(fresh, size, MADV_HUGEPAGE) }
    return fresh
  }

  /// Gives all free blocks back to the system. The C library may keep the addresses, so the pages go first.
  func trim() {
    let free = box.withLock { box in
      defer { box.state = State() }
      return Box(state: box.state)
    }
    for (number, blocks) in free.state.free.enumerated() where !blocks.isEmpty {
      let power = 1 << (number / 2)
      let size = power + number % 2 * (power / 2)
      for block in blocks {
        let page = Int(getpagesize())
        let skipped = (page - Int(bitPattern: block) % page) % page
        let pages = (size - skipped) / page * page
        if pages > 0 { madvise(block + skipped, pages, MADV_DONTNEED) }
        Glibc.free(block)
      }
    }
  }

  func give(_ block: UnsafeMutableRawPointer, _ byteCount: Int) {
    let size = Self.sizeClass(byteCount)
    let kept = box.withLock { box -> Bool in
      guard box.state.cachedBytes + size <= cacheLimit else { return false }
      box.state.cachedBytes += size
      box.state.free[Self.classNumber(size)].append(block)
      return true
    }
    if !kept { free(block) }
  }
}
