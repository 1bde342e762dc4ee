// Rows that come one after the other and are never moved: keys or values in pages. Does not know what they mean.

/// A growing matrix of rows in pages of equal size, in one format.
public final class PagedRows: @unchecked Sendable {
  // Sendable: one pass at a time uses a cache.
  public let format: ElementFormat
  /// Heads and numbers of a head: a row is all heads.
  public let heads: Int
  public let dimension: Int
  /// The most rows there will be; the last page has only those that are left.
  public let limit: Int
  private let backend: any Backend
  private var pages: [Buffer] = []
  /// The pages' addresses, for kernels.
  public private(set) var table: UnsafeMutablePointer<UnsafeRawPointer?>
  private var tableCapacity = 16

  /// Rows of a page: eight blocks of attention.
  public static let rowsPerPage = 512

  public init(format: ElementFormat, heads: Int, dimension: Int, limit: Int, backend: any Backend) {
    precondition(format.byteCount(elements: dimension) != nil, "a head is a whole number of blocks")
    self.format = format
    self.heads = heads
    self.dimension = dimension
    self.limit = limit
    self.backend = backend
    table = .allocate(capacity: tableCapacity)
  }

  deinit { table.deallocate() }

  /// Bytes of one row in a format; nil if its heads are no whole number of blocks.
  public static func rowBytes(_ format: ElementFormat, heads: Int, dimension: Int) -> Int? {
    format.byteCount(elements: dimension).map { $0 * heads }
  }

  private var rowBytes: Int { Self.rowBytes(format, heads: heads, dimension: dimension) ?? 0 }

  /// Bytes held at present.
  public var byteCount: Int { pages.reduce(0) { $0 + $1.byteCount } }

  /// Makes room for rows 0 ..< `rows`.
  public func reserve(_ rows: Int) {
    precondition(rows <= limit, "\(rows) rows where \(limit) are the most")
    while pages.count * Self.rowsPerPage < rows {
      let page = min(Self.rowsPerPage, limit - pages.count * Self.rowsPerPage)
      let buffer = backend.allocate(byteCount: page * rowBytes)
      if pages.count == tableCapacity {
        let larger = UnsafeMutablePointer<UnsafeRawPointer?>.allocate(capacity: 2 * tableCapacity)
        larger.update(from: table, count: tableCapacity)
        table.deallocate()
        (table, tableCapacity) = (larger, 2 * tableCapacity)
      }
      (table + pages.count).initialize(to: UnsafeRawPointer(buffer.pointer))
      pages.append(buffer)
    }
  }

  /// Writes F32 rows, [rows, heads, dimension], to the rows from `first` on, which must have been reserved.
  public func store(_ rows: Tensor, at first: Int) {
    let count = rows.shape[0]
    for (piece, page, offset) in pieces(first..<first + count) {
      backend.store(
        rows.rows(piece.lowerBound - first..<piece.upperBound - first), into: pages[page],
        byteOffset: offset, format: format)
    }
  }

  /// The bytes of rows, page by page, for who saves or restores them.
  public func withBytes(of rows: Range<Int>, _ body: (UnsafeMutableRawBufferPointer) throws -> Void) rethrows
  {
    for (piece, page, offset) in pieces(rows) {
      try body(
        UnsafeMutableRawBufferPointer(
          start: pages[page].pointer + offset, count: piece.count * rowBytes))
    }
  }

  /// A range of rows page by page: which rows, on which page, at which byte.
  private func pieces(_ rows: Range<Int>) -> [(rows: Range<Int>, page: Int, byteOffset: Int)] {
    var pieces: [(Range<Int>, Int, Int)] = []
    var next = rows.lowerBound
    while next < rows.upperBound {
      let page = next / Self.rowsPerPage
      let end = min(rows.upperBound, (page + 1) * Self.rowsPerPage)
      pieces.append((next..<end, page, (next - page * Self.rowsPerPage) * rowBytes))
      next = end
    }
    return pieces
  }
}
