// The keys and values that a sequence remembers. Knows which layers forget, not how they were computed.

public import Tensors

/// One sequence's keys and values: chunked layers keep one chunk, the others everything, growing page by page.
public final class KVCache: @unchecked Sendable {
  // Sendable: one pass at a time uses a cache.
  /// Positions remembered so far.
  public private(set) var length = 0
  /// Positions it may hold.
  public let capacity: Int
  /// How keys and values are stored.
  public let types: CacheTypes
  private let keys: [PagedRows]
  private let values: [PagedRows]
  private let chunks: [Int?]
  /// The position stored last, or the next one to be stored. Its chunk is the only one that a chunked layer holds.
  private var newest = -1

  /// - Parameters:
  ///   - capacity: the most positions the sequence may have
  ///   - types: how keys and values are stored; `CacheTypes.problem(with:)` must have none
  public init(_ c: TextConfiguration, capacity: Int, types: CacheTypes, backend: any Backend) {
    self.capacity = capacity
    self.types = types
    chunks = c.layers.map { $0.isChunked ? c.chunkSize : nil }
    func rows(_ type: CacheType) -> [PagedRows] {
      c.layers.map { layer in
        PagedRows(
          format: type.format, heads: c.keyValueHeadCount, dimension: c.headDimension,
          limit: min(capacity, layer.isChunked ? c.chunkSize ?? capacity : capacity), backend: backend)
      }
    }
    keys = rows(types.keys)
    values = rows(types.values)
  }

  /// Both keys and values of one type.
  public convenience init(_ c: TextConfiguration, capacity: Int, type: CacheType, backend: any Backend) {
    self.init(c, capacity: capacity, types: CacheTypes(type), backend: backend)
  }

  /// Bytes held at present.
  public var byteCount: Int { (keys + values).reduce(0) { $0 + $1.byteCount } }

  /// Bytes that a cache for `length` positions takes when it is full; 2^62 where it would be more, or where the types do
  /// not fit the model.
  public static func byteCount(_ c: TextConfiguration, length: Int, types: CacheTypes) -> Int {
    let most = 1 << 62
    guard let row = types.bytesPerPosition(c) else { return most }
    return c.layers.reduce(0) { sum, layer in
      let positions = min(length, layer.isChunked ? c.chunkSize ?? length : length)
      let (bytes, overflow) = row.multipliedReportingOverflow(by: positions)
      return overflow ? most : min(sum + min(bytes, most), most)
    }
  }

  /// Forgets everything.
  public func removeAll() { length = 0 }

  /// Forgets the positions from `newLength` on, if the chunked layers still hold what comes before.
  /// - Returns: false if a chunk that would be needed is gone; the cache is then unchanged.
  public func truncate(to newLength: Int) -> Bool {
    guard (0...length).contains(newLength) else { return false }
    // Not the chunk of `length - 1`: a cache cut back to a chunk's end still holds the chunk that overwrote it.
    for chunk in chunks.compactMap({ $0 })
    where newLength % chunk != 0 && newLength / chunk != newest / chunk { return false }
    length = newLength
    return true
  }

  /// Called once a pass is through all layers.
  func advance(by count: Int) {
    guard count > 0 else { return }
    length += count
    newest = length - 1
  }

  /// Stores one run's keys and values of a layer and gives the run for attention.
  /// - Parameters:
  ///   - tokens: rows of `newKeys` and `newValues`; all in one chunk if the layer is chunked
  ///   - position: of the first of them
  func append(
    layer: Int, tokens: Range<Int>, position: Int, keys newKeys: Tensor, values newValues: Tensor
  ) -> AttentionRun {
    let slot = chunks[layer].map { position % $0 } ?? position
    for (source, target) in [(newKeys, keys[layer]), (newValues, values[layer])] {
      target.reserve(slot + tokens.count)
      target.store(source.rows(tokens), at: slot)
    }
    return AttentionRun(
      query: tokens.lowerBound, count: tokens.count, offset: slot,
      source: .pages(keys: keys[layer], values: values[layer]))
  }
}

extension KVCache {
  /// The bytes of everything that is remembered, layer by layer, keys before values: what `restore` takes back.
  public func withBytes(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    for layer in chunks.indices {
      for rows in [keys[layer], values[layer]] {
        try rows.withBytes(of: 0..<slots(layer, length: length)) { try body(UnsafeRawBufferPointer($0)) }
      }
    }
  }

  /// Bytes that `withBytes` gives for so many positions.
  public static func storedByteCount(_ c: TextConfiguration, length: Int, types: CacheTypes) -> Int {
    guard let row = types.bytesPerPosition(c) else { return 0 }
    return c.layers.reduce(0) {
      let chunk = $1.isChunked ? c.chunkSize : nil
      return $0 + row * (chunk.map { length % $0 } ?? length)
    }
  }

  /// Takes back what `withBytes` gave of `length` positions, in its order.
  /// - Parameter read: fills the memory that it is given
  public func restore(length newLength: Int, _ read: (UnsafeMutableRawBufferPointer) throws -> Void) rethrows
  {
    length = 0
    newest = -1
    for layer in chunks.indices {
      let count = slots(layer, length: newLength)
      for rows in [keys[layer], values[layer]] {
        rows.reserve(count)
        try rows.withBytes(of: 0..<count, read)
      }
    }
    length = newLength
    newest = newLength
  }

  /// Rows of a layer that what follows still sees: of a chunked layer those of the chunk that position `length` is in.
  private func slots(_ layer: Int, length: Int) -> Int { chunks[layer].map { length % $0 } ?? length }
}
