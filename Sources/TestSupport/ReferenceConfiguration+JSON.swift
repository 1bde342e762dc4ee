// Writes and reads a specification's configuration as Hugging Face `config.json`, in both spellings in the wild.
// Knows no engine.

import Foundation

extension ReferenceConfiguration {
  /// How `config.json` says the same model.
  public enum Spelling: Sendable, CaseIterable {
    /// transformers 4.x: `rope_theta` and `rope_scaling`; whatever the defaults imply is left out.
    case version4
    /// transformers 5.x: `rope_parameters`, every list written out.
    case version5
  }

  /// The text of a `config.json` that means this model.
  public func json(_ spelling: Spelling) -> String {
    var fields: [(String, String)] = [
      ("model_type", "\"llama4_text\""), ("architectures", "[\"Llama4ForCausalLM\"]"),
      ("vocab_size", "\(vocabulary)"), ("hidden_size", "\(hidden)"), ("intermediate_size", "\(expertWidth)"),
      ("intermediate_size_mlp", "\(denseWidth)"), ("num_hidden_layers", "\(layers)"),
      ("num_attention_heads", "\(heads)"), ("num_key_value_heads", "\(keyValueHeads)"),
      ("head_dim", "\(headDimension)"), ("hidden_act", "\"silu\""), ("max_position_embeddings", "4096"),
      ("rms_norm_eps", "\(epsilon)"), ("num_local_experts", "\(experts)"),
      ("num_experts_per_tok", "\(expertsPerToken)"), ("use_qk_norm", "\(useQKNorm)"),
      ("attention_chunk_size", chunkSize.map(String.init) ?? "null"), ("floor_scale", "\(floorScale)"),
      ("attn_scale", "\(attentionScale)"), ("attention_bias", "\(attentionBias)"),
      ("tie_word_embeddings", "\(tied)"), ("bos_token_id", "0"), ("eos_token_id", "[1]"),
      ("pad_token_id", "2"),
    ]
    fields += spelling == .version4 ? version4Fields : version5Fields
    return "{\n" + fields.map { "  \"\($0)\": \($1)" }.joined(separator: ",\n") + "\n}\n"
  }

  private var version4Fields: [(String, String)] {
    var fields = [("torch_dtype", "\"float32\""), ("rope_theta", "\(theta)")]
    // Old files hold the integer 4 for "on".
    fields.append(("attn_temperature_tuning", temperatureTuning ? "4" : "false"))
    let scaling = scalingFields.map { "\"\($0)\": \($1)" }.joined(separator: ", ")
    fields.append(("rope_scaling", ropeScaling == nil ? "null" : "{\(scaling)}"))
    if let step = (0...layers).first(where: { Self.moeLayers(step: $0, layers: layers) == moeLayers }) {
      fields.append(("interleave_moe_layer_step", "\(step)"))
    } else {
      // The list wins over the step, whatever that says.
      fields += [("interleave_moe_layer_step", "1"), ("moe_layers", "\(moeLayers)")]
    }
    let intervals = 1...layers + 1
    if let interval = intervals.first(where: { Self.ropeLayers(interval: $0, layers: layers) == ropeLayers })
    {
      fields += [("no_rope_layers", "[]"), ("no_rope_layer_interval", "\(interval)")]
    } else {
      fields.append(("no_rope_layers", "\(ropeLayers.map { $0 ? 1 : 0 })"))
    }
    if chunkedLayers != ropeLayers { fields.append(("layer_types", layerTypes)) }
    return fields
  }

  private var version5Fields: [(String, String)] {
    let rope = [("rope_theta", "\(theta)")] + scalingFields
    return [
      ("attn_temperature_tuning", "\(temperatureTuning)"), ("moe_layers", "\(moeLayers)"),
      ("interleave_moe_layer_step", "1"), ("no_rope_layer_interval", "4"),
      ("no_rope_layers", "\(ropeLayers.map { $0 ? 1 : 0 })"), ("layer_types", layerTypes),
      ("rope_parameters", "{" + rope.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"),
      ("dtype", "\"float32\""), ("transformers_version", "\"5.23.0\""),
    ]
  }

  private var layerTypes: String {
    let names = chunkedLayers.map { $0 ? "\"chunked_attention\"" : "\"full_attention\"" }
    return "[" + names.joined(separator: ", ") + "]"
  }

  private var scalingFields: [(String, String)] {
    guard let scaling = ropeScaling else { return [("rope_type", "\"default\"")] }
    return [
      ("rope_type", "\"llama3\""), ("factor", "\(scaling.factor)"),
      ("low_freq_factor", "\(scaling.lowFrequencyFactor)"),
      ("high_freq_factor", "\(scaling.highFrequencyFactor)"),
      ("original_max_position_embeddings", "\(scaling.originalLength)"),
    ]
  }

  /// Reads a fixture's `config.json`, in either spelling. For the project's own files only: nothing is checked
  /// but that the dimensions are there.
  public init(jsonFile path: String) throws {
    try self.init(json: Data(contentsOf: URL(fileURLWithPath: path)), path: path)
  }

  /// Reads the text of a `config.json`.
  public init(json text: String) throws {
    try self.init(json: Data(text.utf8), path: "config.json")
  }

  private init(json data: Data, path: String) throws {
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw GoldenFileError(description: "\(path): not an object")
    }
    func number(_ key: String, in object: [String: Any]) throws -> Double {
      guard let value = object[key] as? NSNumber else {
        throw GoldenFileError(description: "\(path): no number \(key)")
      }
      return value.doubleValue
    }
    func integer(_ key: String) throws -> Int { Int(try number(key, in: object)) }
    func isOn(_ key: String, default value: Bool) -> Bool { (object[key] as? NSNumber)?.boolValue ?? value }
    vocabulary = try integer("vocab_size")
    hidden = try integer("hidden_size")
    layers = try integer("num_hidden_layers")
    heads = try integer("num_attention_heads")
    keyValueHeads = try integer("num_key_value_heads")
    headDimension = try integer("head_dim")
    expertWidth = try integer("intermediate_size")
    denseWidth = try integer("intermediate_size_mlp")
    experts = try integer("num_local_experts")
    expertsPerToken = try integer("num_experts_per_tok")
    let step = try integer("interleave_moe_layer_step")
    moeLayers = object["moe_layers"] as? [Int] ?? Self.moeLayers(step: step, layers: layers)
    let interval = (object["no_rope_layer_interval"] as? Int) ?? 4
    let listed = object["no_rope_layers"] as? [Int] ?? []
    ropeLayers =
      listed.isEmpty ? Self.ropeLayers(interval: interval, layers: layers) : listed.map { $0 != 0 }
    let types = object["layer_types"] as? [String]
    chunkedLayers = types?.map { $0 == "chunked_attention" } ?? ropeLayers
    chunkSize = (object["attention_chunk_size"] as? NSNumber)?.intValue
    useQKNorm = isOn("use_qk_norm", default: true)
    temperatureTuning = isOn("attn_temperature_tuning", default: true)
    floorScale = try integer("floor_scale")
    attentionScale = try number("attn_scale", in: object)
    epsilon = try number("rms_norm_eps", in: object)
    attentionBias = isOn("attention_bias", default: false)
    tied = isOn("tie_word_embeddings", default: false)
    let rope = object["rope_parameters"] as? [String: Any]
    theta = try number("rope_theta", in: rope ?? object)
    if let scaling = rope ?? object["rope_scaling"] as? [String: Any],
      scaling["rope_type"] as? String == "llama3"
    {
      ropeScaling = ReferenceRopeScaling(
        factor: try number("factor", in: scaling),
        lowFrequencyFactor: try number("low_freq_factor", in: scaling),
        highFrequencyFactor: try number("high_freq_factor", in: scaling),
        originalLength: Int(try number("original_max_position_embeddings", in: scaling)))
    }
  }
}
