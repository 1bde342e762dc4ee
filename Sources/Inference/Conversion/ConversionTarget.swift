// What a conversion makes. Knows no bytes.

/// A form that checkpoints are written in.
public enum ConversionForm: String, Sendable, CaseIterable {
  /// A folder with `config.json` and safetensors.
  case huggingFace = "huggingface"
  /// A GGUF v3 file, or several.
  case gguf
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
