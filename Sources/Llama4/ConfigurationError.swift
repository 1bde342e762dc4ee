// What can be wrong with a configuration. The reader of the file puts its path before it. Knows no file.

/// Why a configuration cannot be used, naming the field as Hugging Face spells it.
public enum ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
  case field(String, expected: String, found: String)
  case unsupported(String)

  public var description: String {
    switch self {
    case .field(let name, let expected, let found):
      "field \"\(name)\": expected \(expected), found \(found)"
    case .unsupported(let what): what
    }
  }
}

extension TextConfiguration {
  /// No model is larger in any one direction; products of two such extents fit in 63 bits.
  private static let limit = 1 << 28

  /// Checks every number that memory or arithmetic depends on.
  func validate() throws(ConfigurationError) {
    func extent(_ name: String, _ value: Int, atLeast least: Int = 1) throws(ConfigurationError) {
      guard value >= least && value <= Self.limit else {
        throw .field(name, expected: "\(least) to \(Self.limit)", found: "\(value)")
      }
    }
    // What is computed in single precision must be a number there too.
    func positive(_ name: String, _ value: Double) throws(ConfigurationError) {
      guard value > 0, Float(value).isNormal else {
        throw .field(name, expected: "a number from 1e-37 to 1e38", found: "\(value)")
      }
    }
    try extent("vocab_size", vocabularySize)
    try extent("hidden_size", hiddenSize)
    try extent("num_attention_heads", headCount)
    try extent("num_key_value_heads", keyValueHeadCount)
    try extent("head_dim", headDimension)
    try extent("num_hidden_layers", layers.count)
    guard layers.count <= 65_536 else {
      throw .field("num_hidden_layers", expected: "at most 65536", found: "\(layers.count)")
    }
    // A constructor makes the table of a head's angles.
    guard headDimension <= 65_536 else {
      throw .field("head_dim", expected: "at most 65536", found: "\(headDimension)")
    }
    guard headDimension % 2 == 0 else {
      throw .field("head_dim", expected: "an even number", found: "\(headDimension)")
    }
    guard headCount % keyValueHeadCount == 0 else {
      throw .field(
        "num_attention_heads", expected: "a multiple of num_key_value_heads (\(keyValueHeadCount))",
        found: "\(headCount)")
    }
    if layers.contains(where: \.hasExperts) {
      try extent("intermediate_size", expertWidth)
      try extent("num_local_experts", expertCount)
      guard (1...expertCount).contains(expertsPerToken) else {
        throw .field(
          "num_experts_per_tok", expected: "1 to num_local_experts (\(expertCount))",
          found: "\(expertsPerToken)")
      }
    }
    if layers.contains(where: { !$0.hasExperts }) { try extent("intermediate_size_mlp", denseWidth) }
    if let chunkSize { try extent("attention_chunk_size", chunkSize) }
    guard maximumPositions >= 1 && maximumPositions <= 1 << 40 else {
      throw .field("max_position_embeddings", expected: "1 to 2^40", found: "\(maximumPositions)")
    }
    try positive("rms_norm_eps", epsilon)
    try positive("rope_theta", ropeTheta)
    if let temperature {
      try positive("floor_scale", temperature.floorScale)
      guard abs(temperature.scale) <= 1e6 else {
        throw .field("attn_scale", expected: "-1e6 to 1e6", found: "\(temperature.scale)")
      }
    }
    if let scaling = ropeScaling {
      try positive("rope_scaling.factor", scaling.factor)
      try positive("rope_scaling.low_freq_factor", scaling.lowFrequencyFactor)
      try positive("rope_scaling.high_freq_factor", scaling.highFrequencyFactor)
      try extent("rope_scaling.original_max_position_embeddings", scaling.originalPositions)
      guard scaling.highFrequencyFactor >= scaling.lowFrequencyFactor else {
        throw .field(
          "rope_scaling.high_freq_factor", expected: "at least low_freq_factor",
          found: "\(scaling.highFrequencyFactor)")
      }
    }
    let tokens = [("bos_token_id", beginToken), ("pad_token_id", paddingToken)]
    for (name, token) in tokens + endTokens.map({ ("eos_token_id", $0) }) {
      if let token, !(0..<vocabularySize).contains(token) {
        throw .field(name, expected: "an id below vocab_size (\(vocabularySize))", found: "\(token)")
      }
    }
    try requireCountable()
  }

  /// Refuses what no memory could hold, so that sums and products of extents fit in 63 bits wherever they are formed.
  private func requireCountable() throws(ConfigurationError) {
    let hidden = Double(hiddenSize)
    let attention = hidden * Double(headDimension) * Double(2 * headCount + 2 * keyValueHeadCount)
    let experts = hidden * Double(expertWidth) * 3 * Double(expertCount + 1)
    let dense = hidden * Double(denseWidth) * 3
    let network = layers.contains(where: \.hasExperts) ? max(experts, dense) : dense
    let total = 2 * hidden * Double(vocabularySize) + Double(layerCount) * (attention + network)
    guard total <= 0x1p52 else {
      throw .unsupported("sizes: expected a model of at most 2^52 parameters, found some \(Float(total))")
    }
  }
}
