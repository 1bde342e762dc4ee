// The types that a checkpoint's matrices can be written in, as llama.cpp names its files. Knows no bytes.

import Tensors

/// A type for the matrices of a checkpoint. Of the K types, `_S`, `_M`, `_L` say how many matrices get more bits
/// than the rest.
public enum WeightType: String, Sendable, CaseIterable {
  case float32 = "F32"
  case float16 = "F16"
  case bfloat16 = "BF16"
  case q8_0 = "Q8_0"
  case q6_K = "Q6_K"
  case q5_K_M = "Q5_K_M"
  case q5_K_S = "Q5_K_S"
  case q5_1 = "Q5_1"
  case q5_0 = "Q5_0"
  case q4_K_M = "Q4_K_M"
  case q4_K_S = "Q4_K_S"
  case iq4_NL = "IQ4_NL"
  case iq4_XS = "IQ4_XS"
  case mxfp4 = "MXFP4"
  case q4_1 = "Q4_1"
  case q4_0 = "Q4_0"
  case q3_K_L = "Q3_K_L"
  case q3_K_M = "Q3_K_M"
  case q3_K_S = "Q3_K_S"
  case q2_K = "Q2_K"

  /// Whether numbers are stored in quantised blocks, which only GGUF has.
  public var isQuantized: Bool { if case .block = format { true } else { false } }

  /// The format of most matrices.
  var format: ElementFormat { numbers.format }

  /// `general.file_type`, llama.cpp's number for a file whose matrices mostly have this type.
  var ggufFileType: UInt32 { numbers.file }

  /// The first type, if any, whose matrices mostly have that format.
  init?(_ format: ElementFormat) {
    guard let type = Self.allCases.first(where: { $0.format == format }) else { return nil }
    self = type
  }

  /// `torch_dtype` of a folder whose matrices have this type.
  var torchName: String? {
    switch self {
    case .float32: "float32"
    case .float16: "float16"
    case .bfloat16: "bfloat16"
    default: nil
    }
  }

  private var numbers: (format: ElementFormat, file: UInt32) {
    switch self {
    case .float32: (.scalar(.float32), 0)
    case .float16: (.scalar(.float16), 1)
    case .bfloat16: (.scalar(.bfloat16), 32)
    case .q8_0: (.block(.q8_0), 7)
    case .q6_K: (.block(.q6_K), 18)
    case .q5_K_M: (.block(.q5_K), 17)
    case .q5_K_S: (.block(.q5_K), 16)
    case .q5_1: (.block(.q5_1), 9)
    case .q5_0: (.block(.q5_0), 8)
    case .q4_K_M: (.block(.q4_K), 15)
    case .q4_K_S: (.block(.q4_K), 14)
    case .iq4_NL: (.block(.iq4_NL), 25)
    case .iq4_XS: (.block(.iq4_XS), 30)
    case .mxfp4: (.block(.mxfp4), 38)
    case .q4_1: (.block(.q4_1), 3)
    case .q4_0: (.block(.q4_0), 2)
    case .q3_K_L: (.block(.q3_K), 13)
    case .q3_K_M: (.block(.q3_K), 12)
    case .q3_K_S: (.block(.q3_K), 11)
    case .q2_K: (.block(.q2_K), 10)
    }
  }
}
