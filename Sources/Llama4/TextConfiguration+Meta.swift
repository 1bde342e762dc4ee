// Meta's params.json, whose widths follow from factors. Knows keys, no file.

public import JSON

extension TextConfiguration {
  /// Reads a `params.json` (`llama4.md`, section 1): what is absent has the default of Meta's ModelArgs, where the
  /// temperature is off unless the file turns it on.
  /// - Throws: `ConfigurationError` that names the field.
  public init(meta root: JSONValue) throws(ConfigurationError) {
    let f = Fields(root)
    let experts = try f.object("moe_args").map { Fields(.object($0)) }
    let dimension = try f.integer("dim")
    let heads = try f.integer("n_heads")
    let multiplier = try f.number("ffn_dim_multiplier", or: 1)
    let multiple = try f.integer("multiple_of", or: 256)
    let expansion = try f.number("ffn_exp", or: 4)
    guard (1...1 << 28).contains(dimension) else {
      throw .field("dim", expected: "1 to 2^28", found: "\(dimension)")
    }
    guard (1...dimension).contains(heads) else {
      throw .field("n_heads", expected: "1 to dim (\(dimension))", found: "\(heads)")
    }
    guard (1...1 << 28).contains(multiple) else {
      throw .field("multiple_of", expected: "1 to 2^28", found: "\(multiple)")
    }
    for (name, value) in [("ffn_dim_multiplier", multiplier), ("ffn_exp", expansion)] {
      guard value.isFinite && value > 0 && value <= 1024 else {
        throw .field(name, expected: "a number above 0, at most 1024", found: "\(value)")
      }
    }
    func roundedUp(_ width: Int) -> Int { (width + multiple - 1) / multiple * multiple }
    func scaled(_ expansion: Double) -> Int {
      Int(multiplier * Double(2 * Int(expansion * Double(dimension)) / 3))
    }
    var expertWidth = scaled(expansion)
    if let experts, try experts.flag("auto_scale_F", or: true) {
      let capacity = try experts.number("capacity_factor", or: 1)
      guard capacity.isFinite && capacity >= 0 else {
        throw .field("moe_args.capacity_factor", expected: "0 or more", found: "\(capacity)")
      }
      expertWidth = Int(Double(expertWidth) / (capacity + 1))
    }
    let layerCount = try f.integer("n_layers")
    guard (1...65_536).contains(layerCount) else {
      throw .field("n_layers", expected: "1 to 65536", found: "\(layerCount)")
    }
    let step = try experts?.integer("interleave_moe_layer_step", or: 1) ?? 0
    guard step >= 0 else {
      throw .field("moe_args.interleave_moe_layer_step", expected: "0 or more", found: "\(step)")
    }
    let temperature = AttentionTemperature(
      floorScale: try f.number("floor_scale", or: 8192), scale: try f.number("attn_scale", or: 0.1))
    try self.init(
      vocabularySize: f.integer("vocab_size"), hiddenSize: dimension, headCount: heads,
      keyValueHeadCount: f.integer("n_kv_heads", or: heads), headDimension: dimension / heads,
      expertWidth: roundedUp(expertWidth), denseWidth: roundedUp(scaled(4)),
      expertCount: experts?.integer("num_experts") ?? 0,
      expertsPerToken: experts?.integer("top_k", or: 1) ?? 1,
      layers: Self.regularLayers(
        layerCount, expertStep: step, positionFreeInterval: f.integer("nope_layer_interval", or: 0)),
      chunkSize: f.isNull("attention_chunk_size") ? nil : f.integer("attention_chunk_size", or: 8192),
      usesQueryKeyNorm: f.flag("use_qk_norm", or: false),
      temperature: f.flag("attn_temperature_tuning", or: false) ? temperature : nil,
      epsilon: f.number("norm_eps", or: 1e-5), ropeTheta: f.number("rope_theta", or: 500_000),
      ropeScaling: f.flag("use_scaled_rope", or: false)
        ? RoPEScaling(
          factor: f.number("rope_scaling_factor", or: 16), lowFrequencyFactor: 1,
          highFrequencyFactor: f.number("rope_high_freq_factor", or: 1), originalPositions: 8192) : nil,
      maximumPositions: f.integer("max_seq_len", or: 10_485_760))
  }
}
