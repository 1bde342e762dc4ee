// How the elements of a tensor lie in its bytes: one by one, or in quantised blocks. Knows no arithmetic on them.

/// A quantised block layout, named as GGUF names it (`llama4.md`, section 8). The last two exist in memory only: what
/// `compressed-tensors` keeps in several tensors, brought together without loss.
public enum BlockFormat: String, Sendable, Hashable, CaseIterable {
  case q8_0 = "Q8_0"
  case q4_0 = "Q4_0"
  case q4_1 = "Q4_1"
  case q5_0 = "Q5_0"
  case q5_1 = "Q5_1"
  case q2_K = "Q2_K"
  case q3_K = "Q3_K"
  case q4_K = "Q4_K"
  case q5_K = "Q5_K"
  case q6_K = "Q6_K"
  case q8_K = "Q8_K"
  case iq1_S = "IQ1_S"
  case iq1_M = "IQ1_M"
  case iq2_XXS = "IQ2_XXS"
  case iq2_XS = "IQ2_XS"
  case iq2_S = "IQ2_S"
  case iq3_XXS = "IQ3_XXS"
  case iq3_S = "IQ3_S"
  case iq4_NL = "IQ4_NL"
  case iq4_XS = "IQ4_XS"
  case tq1_0 = "TQ1_0"
  case tq2_0 = "TQ2_0"
  case mxfp4 = "MXFP4"
  /// 32 E4M3 numbers behind their F32 scale.
  case scaledF8 = "F8_E4M3+scale"
  /// 16 numbers of four bits behind their F32 scale and their zero.
  case scaledI4 = "I4+scale"

  /// Elements of one block, always along the innermost dimension.
  public var elementsPerBlock: Int { size.elements }

  /// Bytes of one block.
  public var bytesPerBlock: Int { size.bytes }

  /// Whether files have it.
  public var isInFiles: Bool { self != .scaledF8 && self != .scaledI4 }

  private var size: (elements: Int, bytes: Int) {
    switch self {
    case .q8_0: (32, 34)
    case .q4_0: (32, 18)
    case .q4_1: (32, 20)
    case .q5_0: (32, 22)
    case .q5_1: (32, 24)
    case .q2_K: (256, 84)
    case .q3_K: (256, 110)
    case .q4_K: (256, 144)
    case .q5_K: (256, 176)
    case .q6_K: (256, 210)
    case .q8_K: (256, 292)
    case .iq1_S: (256, 50)
    case .iq1_M: (256, 56)
    case .iq2_XXS: (256, 66)
    case .iq2_XS: (256, 74)
    case .iq2_S: (256, 82)
    case .iq3_XXS: (256, 98)
    case .iq3_S: (256, 110)
    case .iq4_NL: (32, 18)
    case .iq4_XS: (256, 136)
    case .tq1_0: (256, 54)
    case .tq2_0: (256, 66)
    case .mxfp4: (32, 17)
    case .scaledF8: (32, 36)
    case .scaledI4: (16, 13)
    }
  }
}

/// What a tensor's bytes are made of.
public enum ElementFormat: Sendable, Hashable {
  case scalar(ScalarType)
  case block(BlockFormat)

  /// The name that people and files use, for example `BF16` or `Q8_0`.
  public var name: String {
    switch self {
    case .scalar(let type): type.rawValue
    case .block(let format): format.rawValue
    }
  }

  /// Bytes of `count` consecutive elements of a row, or nil if that is no whole number of blocks or overflows.
  public func byteCount(elements count: Int) -> Int? {
    guard count >= 0 else { return nil }
    switch self {
    case .scalar(let type):
      let (bytes, overflow) = count.multipliedReportingOverflow(by: type.byteCount)
      return overflow ? nil : bytes
    case .block(let format):
      guard count % format.elementsPerBlock == 0 else { return nil }
      let (bytes, overflow) = (count / format.elementsPerBlock)
        .multipliedReportingOverflow(by: format.bytesPerBlock)
      return overflow ? nil : bytes
    }
  }
}
