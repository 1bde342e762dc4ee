// The tensor types that GGUF files name by number. Knows their sizes, not their arithmetic.

import Tensors

/// A type as ggml numbers it.
struct GGMLType: Sendable, Equatable {
  let number: UInt32
  let name: String
  let elementsPerBlock: Int
  let bytesPerBlock: Int
  /// The format, if this program can compute on it.
  let format: ElementFormat?

  /// Bytes of a tensor of this type, or nil if its rows are no whole number of blocks or the size does not fit.
  func byteCount(_ shape: [Int]) -> Int? {
    guard let elements = elementCount(shape), (shape.last ?? 1) % elementsPerBlock == 0 else { return nil }
    let (bytes, overflow) = (elements / elementsPerBlock).multipliedReportingOverflow(by: bytesPerBlock)
    return overflow ? nil : bytes
  }

  static func numbered(_ number: UInt32) -> GGMLType? { all.first { $0.number == number } }
  static func of(_ format: ElementFormat) -> GGMLType? { all.first { $0.format == format } }

  private init(_ number: UInt32, _ type: ScalarType) {
    self.number = number
    name = type.rawValue
    elementsPerBlock = 1
    bytesPerBlock = type.byteCount
    format = .scalar(type)
  }

  private init(_ number: UInt32, _ block: BlockFormat) {
    self.number = number
    name = block.rawValue
    elementsPerBlock = block.elementsPerBlock
    bytesPerBlock = block.bytesPerBlock
    format = .block(block)
  }

  /// A type that can only be listed.
  private init(_ number: UInt32, listedAs name: String, _ elementsPerBlock: Int, _ bytesPerBlock: Int) {
    self.number = number
    self.name = name
    self.elementsPerBlock = elementsPerBlock
    self.bytesPerBlock = bytesPerBlock
    format = nil
  }

  /// Numbers from ggml's `ggml.h`; the gaps are types it has withdrawn. Q8_1 is no format of weights.
  static let all: [GGMLType] = [
    GGMLType(0, .float32), GGMLType(1, .float16), GGMLType(30, .bfloat16), GGMLType(28, .float64),
    GGMLType(24, .int8), GGMLType(25, .int16), GGMLType(26, .int32), GGMLType(27, .int64),
    GGMLType(2, .q4_0), GGMLType(3, .q4_1), GGMLType(6, .q5_0), GGMLType(7, .q5_1), GGMLType(8, .q8_0),
    GGMLType(9, listedAs: "Q8_1", 32, 36), GGMLType(10, .q2_K), GGMLType(11, .q3_K), GGMLType(12, .q4_K),
    GGMLType(13, .q5_K), GGMLType(14, .q6_K), GGMLType(15, .q8_K), GGMLType(16, .iq2_XXS),
    GGMLType(17, .iq2_XS), GGMLType(18, .iq3_XXS), GGMLType(19, .iq1_S), GGMLType(20, .iq4_NL),
    GGMLType(21, .iq3_S), GGMLType(22, .iq2_S), GGMLType(23, .iq4_XS), GGMLType(29, .iq1_M),
    GGMLType(34, .tq1_0), GGMLType(35, .tq2_0), GGMLType(39, .mxfp4),
  ]
}
