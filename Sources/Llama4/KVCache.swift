// The keys and values that a sequence remembers. Knows which layers forget, not how they were computed.

public import Tensors

/// One sequence's keys and values: chunked layers keep one chunk, the others everything, growing as it comes.
public final class KVCache: @unchecked Sendable {
  // Sendable: one pass at a time uses a cache.
  /// Positions remembered so far.
  public private(set) var length = 0
  /// Positions it may hold.
  public let capacity: Int
  /// How keys and values are stored.
  public let type: ScalarType
  private var keys: [Tensor]
  private var values: [Tensor]
  private let chunks: [Int?]
  /// The position stored last. Its chunk is the only one that a chunked layer holds.
  private var newest = -1
  private let rowShape: (heads: Int, dimension: Int)

  /// - Parameters:
  ///   - capacity: the most positions the sequence may have
  ///   - type: `float32`, or `bfloat16` where products are computed in BF16
  public init(_ c: TextConfiguration, capacity: Int, type: ScalarType, backend: any Backend) {
    self.capacity = capacity
    self.type = type
    rowShape = (c.keyValueHeadCount, c.headDimension)
    chunks = c.layers.map { $0.isChunked ? c.chunkSize : nil }
    let empty = Tensor(uninitialized: [0, c.keyValueHeadCount, c.headDimension], type: type, on: backend)
    keys = Array(repeating: empty, count: c.layerCount)
    values = keys
  }

  /// Bytes held at present.
  public var byteCount: Int { keys.reduce(0) { $0 + $1.byteCount } * 2 }

  /// Bytes that a sequence of `length` positions takes, `type` being `bytesPerElement` wide; 2^62 where it would be more.
  public static func byteCount(_ c: TextConfiguration, length: Int, bytesPerElement: Int) -> Int {
    let most = 1 << 62
    let row = 2 * c.keyValueHeadCount * c.headDimension * bytesPerElement
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
    reserve(layer, slots: slot + tokens.count, keeping: slot)
    let backend = newKeys.backend
    let range = slot..<slot + tokens.count
    for (source, target) in [(newKeys, keys[layer]), (newValues, values[layer])] {
      let rows = source.rows(tokens)
      backend.convert(
        rows.storage, byteOffset: rows.byteOffset, format: .scalar(rows.type), into: target.rows(range))
    }
    return AttentionRun(
      query: tokens.lowerBound, count: tokens.count, offset: slot, keys: keys[layer], values: values[layer],
      firstKey: 0)
  }

  /// Makes room, doubling so that a growing context copies each row a constant number of times.
  private func reserve(_ layer: Int, slots: Int, keeping used: Int) {
    let present = keys[layer].shape[0]
    guard slots > present else { return }
    let most = min(capacity, chunks[layer] ?? capacity)
    let grown = max(slots, min(most, max(2 * present, 64)))
    keys[layer] = grow(keys[layer], to: grown, keeping: used)
    values[layer] = grow(values[layer], to: grown, keeping: used)
  }

  private func grow(_ tensor: Tensor, to slots: Int, keeping used: Int) -> Tensor {
    let larger = Tensor(
      uninitialized: [slots, rowShape.heads, rowShape.dimension], type: type, on: tensor.backend)
    let bytes = used * rowShape.heads * rowShape.dimension * type.byteCount
    larger.pointer.copyMemory(from: tensor.pointer, byteCount: bytes)
    return larger
  }
}
