// Bytes that a configuration takes: weights by format, keys and values by context length. Knows no file.

/// How the large matrices are stored.
public struct WeightFormat: Sendable, Hashable {
  public let name: String
  /// Bytes of 32 elements of a large matrix.
  let bytesPer32: Int
  /// Bytes of 32 elements of norms and routers, which block formats leave in F32.
  let smallBytesPer32: Int

  public static let all = [
    WeightFormat(name: "F32", bytesPer32: 128, smallBytesPer32: 128),
    WeightFormat(name: "BF16", bytesPer32: 64, smallBytesPer32: 64),
    WeightFormat(name: "F16", bytesPer32: 64, smallBytesPer32: 128),
    WeightFormat(name: "Q8_0", bytesPer32: 34, smallBytesPer32: 128),
    WeightFormat(name: "Q4_0", bytesPer32: 18, smallBytesPer32: 128),
  ]
}

/// Predicted bytes of a model in use.
public struct MemoryPlan: Sendable {
  private let configuration: TextConfiguration
  private let large: Int
  private let small: Int

  public init(_ c: TextConfiguration, _ counts: ParameterCounts) {
    configuration = c
    small = counts.parts.filter { ["norms", "routers"].contains($0.part) }.reduce(0) { $0 + $1.total }
    large = counts.total - small
  }

  /// Bytes of all weights.
  public func weights(_ format: WeightFormat) -> Int {
    large / 32 * format.bytesPer32 + large % 32 * format.bytesPer32 / 32
      + small / 32 * format.smallBytesPer32 + small % 32 * format.smallBytesPer32 / 32
  }

  /// Bytes of keys and values of one sequence: chunked layers keep one chunk only.
  public func cache(context: Int, bytesPerElement: Int = 2) -> Int {
    KVCache.byteCount(configuration, length: context, bytesPerElement: bytesPerElement)
  }

  /// The longest context whose cache fits into `bytes` beside the weights, at most the model's own; nil if none does.
  public func longestContext(_ format: WeightFormat, in bytes: Int) -> Int? {
    let room = bytes - weights(format)
    guard room >= cache(context: 1) else { return nil }
    var (fits, fails) = (1, configuration.maximumPositions + 1)
    while fails - fits > 1 {
      let middle = fits + (fails - fits) / 2
      if cache(context: middle) <= room { fits = middle } else { fails = middle }
    }
    return fits
  }
}
