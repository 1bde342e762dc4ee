// Hugging Face's config.json, in the 4.x and the 5.x spelling. Knows keys and their traps, no file.

public import JSON

extension TextConfiguration {
  /// Reads a `config.json`: of a text model, or the `text_config` inside a multimodal one.
  /// Traps of the format: `llama4.md`, section 1.
  /// - Throws: `ConfigurationError` that names the field.
  public init(json root: JSONValue) throws(ConfigurationError) {
    let top = Fields(root)
    if let kind = try top.string("model_type"), kind != "llama4", kind != "llama4_text" {
      throw .field("model_type", expected: "\"llama4\" or \"llama4_text\"", found: quoted(kind, limit: 40))
    }
    let text = try top.object("text_config").map { Fields(.object($0)) } ?? top
    if let activation = try text.string("hidden_act"), activation != "silu" {
      throw .field("hidden_act", expected: "\"silu\"", found: quoted(activation, limit: 40))
    }
    let hidden = try text.integer("hidden_size")
    let heads = try text.integer("num_attention_heads")
    let experts = try text.integer("num_local_experts")
    let floorScale = try text.number("floor_scale", or: 8192)
    let scale = try text.number("attn_scale", or: 0.1)
    let rope = try text.rope()
    let inside = try text.flag("tie_word_embeddings", or: false)
    try self.init(
      vocabularySize: text.integer("vocab_size"), hiddenSize: hidden, headCount: heads,
      keyValueHeadCount: text.integer("num_key_value_heads", or: heads),
      headDimension: text.integer("head_dim", or: heads > 0 ? hidden / heads : 0),
      expertWidth: text.integer("intermediate_size"),
      denseWidth: text.integer("intermediate_size_mlp", or: 0), expertCount: experts,
      expertsPerToken: text.integer("num_experts_per_tok", or: 1), layers: text.layers(),
      chunkSize: text.isNull("attention_chunk_size") ? nil : text.integer("attention_chunk_size", or: 8192),
      usesQueryKeyNorm: text.flag("use_qk_norm", or: true),
      temperature: text.flag("attn_temperature_tuning", or: true)
        ? AttentionTemperature(floorScale: floorScale, scale: scale) : nil,
      epsilon: text.number("rms_norm_eps", or: 1e-5), ropeTheta: rope.theta, ropeScaling: rope.scaling,
      hasAttentionBias: text.flag("attention_bias", or: false),
      tiesEmbeddings: top.flag("tie_word_embeddings", or: inside),
      maximumPositions: text.integer("max_position_embeddings", or: 131_072),
      beginToken: text.tokens("bos_token_id").first, endTokens: text.tokens("eos_token_id"),
      paddingToken: text.tokens("pad_token_id").first,
      initializerRange: text.number("initializer_range", or: 0.02))
  }

  /// The configuration as `config.json` in the 4.x spelling, which every version of transformers reads.
  /// - Parameter elementType: the stored weights' type, for example `bfloat16`
  public func json(elementType: String = "bfloat16") -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("architectures", ["Llama4ForCausalLM"]), ("model_type", "llama4_text"),
      ("torch_dtype", .string(elementType)), ("vocab_size", .integer(Int64(vocabularySize))),
      ("hidden_size", .integer(Int64(hiddenSize))), ("intermediate_size", .integer(Int64(expertWidth))),
      ("intermediate_size_mlp", .integer(Int64(denseWidth))),
      ("num_hidden_layers", .integer(Int64(layerCount))),
      ("num_attention_heads", .integer(Int64(headCount))),
      ("num_key_value_heads", .integer(Int64(keyValueHeadCount))),
      ("head_dim", .integer(Int64(headDimension))), ("hidden_act", "silu"),
      ("max_position_embeddings", .integer(Int64(maximumPositions))), ("rms_norm_eps", .double(epsilon)),
      ("num_local_experts", .integer(Int64(expertCount))),
      ("num_experts_per_tok", .integer(Int64(expertsPerToken))), ("interleave_moe_layer_step", 1),
      ("moe_layers", .array(layers.indices.filter { layers[$0].hasExperts }.map { .integer(Int64($0)) })),
      ("use_qk_norm", .bool(usesQueryKeyNorm)),
      ("no_rope_layers", .array(layers.map { .integer($0.usesRotaryEmbedding ? 1 : 0) })),
      (
        "layer_types",
        .array(layers.map { .string($0.isChunked ? "chunked_attention" : "full_attention") })
      ), ("attention_chunk_size", chunkSize.map { .integer(Int64($0)) } ?? .null),
      ("attn_temperature_tuning", .bool(temperature != nil)),
      ("floor_scale", Self.plain(temperature?.floorScale ?? 8192)),
      ("attn_scale", .double(temperature?.scale ?? 0.1)), ("attention_bias", .bool(hasAttentionBias)),
      ("tie_word_embeddings", .bool(tiesEmbeddings)), ("initializer_range", .double(initializerRange)),
      ("rope_theta", .double(ropeTheta)),
    ]
    if let scaling = ropeScaling {
      members.append(
        (
          "rope_scaling",
          .object(
            JSONObject([
              ("rope_type", "llama3"), ("factor", .double(scaling.factor)),
              ("low_freq_factor", .double(scaling.lowFrequencyFactor)),
              ("high_freq_factor", .double(scaling.highFrequencyFactor)),
              ("original_max_position_embeddings", .integer(Int64(scaling.originalPositions))),
            ]))
        ))
    } else {
      members.append(("rope_scaling", .null))
    }
    if let beginToken { members.append(("bos_token_id", .integer(Int64(beginToken)))) }
    if !endTokens.isEmpty {
      members.append(("eos_token_id", .array(endTokens.map { .integer(Int64($0)) })))
    }
    if let paddingToken { members.append(("pad_token_id", .integer(Int64(paddingToken)))) }
    return .object(JSONObject(members))
  }

  private static func plain(_ value: Double) -> JSONValue {
    Int64(exactly: value).map { .integer($0) } ?? .double(value)
  }
}
