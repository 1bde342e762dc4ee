// How keys and values are stored, and what that takes. Knows no tensor of them.

public import Tensors

/// A number format of keys or values, spelled as llama.cpp's users know it.
public enum CacheType: String, Sendable, Hashable, CaseIterable {
  case float32 = "f32"
  case float16 = "f16"
  case bfloat16 = "bf16"
  case q8_0 = "q8_0"
  case q4_0 = "q4_0"

  /// How the numbers lie in memory.
  public var format: ElementFormat {
    switch self {
    case .float32: .scalar(.float32)
    case .float16: .scalar(.float16)
    case .bfloat16: .scalar(.bfloat16)
    case .q8_0: .block(.q8_0)
    case .q4_0: .block(.q4_0)
    }
  }
}

/// The formats of a cache's keys and of its values.
public struct CacheTypes: Sendable, Hashable {
  public var keys: CacheType
  public var values: CacheType

  public init(keys: CacheType, values: CacheType) {
    self.keys = keys
    self.values = values
  }

  public init(_ both: CacheType) { self.init(keys: both, values: both) }

  /// The type that loses nothing: keys and values are stored as the products that made them were computed.
  public static func exact(for compute: ComputeType) -> CacheTypes {
    CacheTypes(compute == .bfloat16 ? .bfloat16 : .float32)
  }

  /// What generating takes where nobody asks for a type: BF16 where products are computed in BF16, which loses nothing, else
  /// F16. That is half of F32's bytes, and rounds keys and values to 11 bits: less than the weights of any checkpoint that
  /// is not F32 were rounded. Query and key norms keep keys small; values beyond F16's range are stored as its largest.
  public static func standard(for compute: ComputeType) -> CacheTypes {
    CacheTypes(compute == .bfloat16 ? .bfloat16 : .float16)
  }

  /// Bytes of one position of one layer; nil where a head is no whole number of blocks.
  public func bytesPerPosition(_ c: TextConfiguration) -> Int? {
    func row(_ type: CacheType) -> Int? {
      PagedRows.rowBytes(type.format, heads: c.keyValueHeadCount, dimension: c.headDimension)
    }
    guard let keys = row(keys), let values = row(values) else { return nil }
    return keys + values
  }

  /// Why a model cannot have a cache of these types, in one line; nil if it can.
  public func problem(with c: TextConfiguration) -> String? {
    let wrong = [keys, values].first { $0.format.byteCount(elements: c.headDimension) == nil }
    return wrong.map {
      "a cache of \($0.rawValue): expected heads of a multiple of 32 numbers, found \(c.headDimension)"
    }
  }
}
