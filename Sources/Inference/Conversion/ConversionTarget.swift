// What a conversion makes. Knows names of formats, no bytes.

import Tensors

/// A form that checkpoints are written in.
public enum ConversionForm: String, Sendable, CaseIterable {
  /// A folder with `config.json` and safetensors.
  case huggingFace = "huggingface"
  /// A GGUF v3 file, or several.
  case gguf
}

/// A type for the matrices of a checkpoint.
public enum WeightType: String, Sendable, CaseIterable {
  case float32 = "F32"
  case float16 = "F16"
  case bfloat16 = "BF16"
  case q8_0 = "Q8_0"
  case q4_0 = "Q4_0"

  var format: ElementFormat {
    switch self {
    case .float32: .scalar(.float32)
    case .float16: .scalar(.float16)
    case .bfloat16: .scalar(.bfloat16)
    case .q8_0: .block(.q8_0)
    case .q4_0: .block(.q4_0)
    }
  }

  init?(_ format: ElementFormat) {
    guard let type = Self.allCases.first(where: { $0.format == format }) else { return nil }
    self = type
  }

  /// `general.file_type`, llama.cpp's number for a file whose matrices mostly have this type.
  var ggufFileType: UInt32 {
    switch self {
    case .float32: 0
    case .float16: 1
    case .bfloat16: 32
    case .q8_0: 7
    case .q4_0: 2
    }
  }

  /// `torch_dtype` of a folder whose matrices have this type.
  var torchName: String? {
    switch self {
    case .float32: "float32"
    case .float16: "float16"
    case .bfloat16: "bfloat16"
    case .q8_0, .q4_0: nil
    }
  }
}

/// What to make of a checkpoint.
public struct ConversionOptions: Sendable {
  public var form: ConversionForm
  /// The matrices' type; nil for what each of them has.
  public var type: WeightType?
  /// Bytes of weights after which another file begins; nil for the form's habit (Hugging Face 5 GB, GGUF one file).
  public var maximumFileSize: Int?
  /// Whether something may stand in the output's place.
  public var overwrites: Bool

  public init(
    form: ConversionForm, type: WeightType? = nil, maximumFileSize: Int? = nil, overwrites: Bool = false
  ) {
    self.form = form
    self.type = type
    self.maximumFileSize = maximumFileSize
    self.overwrites = overwrites
  }
}

/// What a conversion did.
public struct ConversionReport: Sendable {
  /// The files with weights, as they are called now.
  public var files: [String]
  /// Bytes of weights.
  public var byteCount: Int
  /// Tensors by format, the most bytes first.
  public var formats: [(name: String, tensors: Int)]
  /// Whether the output has a vocabulary.
  public var hasVocabulary: Bool
  /// Tensors of the input that the text model does not have, such as a vision tower's.
  public var leftOut: [String]
}
