// A config.json or params.json, of a text model or of one that sees, as it stands or built from decisions: what is
// accepted can be planned, written and read again.

import CPUBackend
import FuzzSupport
import JSON
import Llama4
import Tensors

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    if plain {
      guard let document = try? JSONValue(parsing: rest) else { return }
      read(document, isMeta: count % 2 == 0)
    } else {
      var choices = Choices(rest)
      let isMeta = choices.byte() & 1 == 1
      let text = isMeta ? parameters(&choices) : configuration(&choices)
      guard let document = try? JSONValue(parsing: text) else { return }
      read(document, isMeta: isMeta)
    }
  }
}

private func read(_ document: JSONValue, isMeta: Bool) {
  do throws(ConfigurationError) {
    let c = isMeta ? try TextConfiguration(meta: document) : try TextConfiguration(json: document)
    let again = try? TextConfiguration(json: c.json())
    precondition(again == c || isMeta && again != nil, "a configuration changed when it was written and read")
    if let scaling = c.ropeScaling, c.headDimension <= 1024 {
      let divisors = scaling.divisors(theta: c.ropeTheta, dimension: c.headDimension)
      precondition(divisors.count == c.headDimension / 2)
    }
    let vision = try readVision(document, isMeta: isMeta, text: c)
    guard c.layerCount <= 64, (vision?.layerCount ?? 0) <= 64 else { return }
    count(c, vision)
    precondition(MemoryPlan.activations(c, tokens: 512, logitRows: 1) > 0)
    precondition(MemoryPlan.graph(c, tokens: 512) > 0)
    let most = MemoryPlan.longestContext(
      c, in: 1 << 34, types: .exact(for: .bfloat16), atMost: c.maximumPositions)
    precondition(most.map { (1...c.maximumPositions).contains($0) } ?? true)
  } catch {
    requireOneLine(error)
  }
}

private func readVision(
  _ document: JSONValue, isMeta: Bool, text: TextConfiguration
) throws(ConfigurationError) -> VisionConfiguration? {
  let found =
    isMeta
    ? try VisionConfiguration(meta: document, text: text)
    : try VisionConfiguration(json: document, text: text)
  // A tower whose token is not known is not written with one.
  guard let found, let token = found.patchToken else { return found }
  let written: JSONValue = ["vision_config": found.json, "image_token_index": .integer(Int64(token))]
  let again = try VisionConfiguration(json: written, text: text)
  precondition(again == found || isMeta, "a vision tower changed when it was written and read")
  return found
}

/// Counts what the models' own constructors ask for.
private func count(_ c: TextConfiguration, _ vision: VisionConfiguration?) {
  guard let backend, let counts = try? ParameterCounts(c, vision: vision, backend: backend) else {
    preconditionFailure("a model that cannot be counted")
  }
  precondition(counts.total > 0 && (1...counts.total).contains(counts.active))
  precondition(counts.activeWithoutEmbedding <= counts.active)
}

private let backend = CPUBackend(instructionSet: .generic, threads: 1)

private func configuration(_ choices: inout Choices) -> [UInt8] {
  var text = JSONBytes()
  let layers = choices.number(4, 64)
  let listed = (1...64).contains(layers) ? layers : 4
  text.field("model_type", literal(choices.rarely(64) ? "llama\\u001b" : "llama4_text"), &choices, 64)
  text.integer("num_hidden_layers", layers, &choices, 64)
  for (name, right) in integers { text.integer(name, right, &choices, 64) }
  for (name, right) in doubles { text.double(name, right, &choices, 64) }
  for name in flags where choices.byte() & 1 == 1 {
    text.field(name, choices.pick(["true", "false", "4", "0", "null"]), &choices)
  }
  if choices.byte() & 1 == 1 {
    text.field("hidden_act", literal(choices.rarely(8) ? "gelu\\n" : "silu"), &choices)
  }
  if choices.byte() & 1 == 1 { text.integer("interleave_moe_layer_step", 2, &choices, 16) }
  if choices.byte() & 1 == 1 { text.integer("no_rope_layer_interval", 4, &choices, 16) }
  if choices.byte() & 1 == 1 {
    text.field("attention_chunk_size", choices.rarely(4) ? "null" : "8", &choices)
  }
  func list(_ values: [String]) -> String {
    let count = choices.rarely() ? choices.below(6) : listed
    return "[" + (0..<count).map { values[$0 % values.count] }.joined(separator: ",") + "]"
  }
  if choices.byte() & 3 == 1 { text.field("no_rope_layers", list(["1", "1", "1", "0"]), &choices) }
  if choices.byte() & 3 == 1 {
    text.field("moe_layers", "[\(choices.number(1)),\(choices.number(3))]", &choices)
  }
  if choices.byte() & 3 == 1 {
    let odd = choices.rarely(8) ? "\"sliding\\t\"" : "\"full_attention\""
    text.field("layer_types", list(["\"chunked_attention\"", odd]), &choices)
  }
  for name in ["bos_token_id", "eos_token_id", "pad_token_id"] where choices.byte() & 1 == 1 {
    text.field(name, choices.rarely(4) ? "[1,\(choices.number(2))]" : String(choices.number(1)), &choices)
  }
  if choices.byte() & 1 == 1 {
    text.field(choices.byte() & 1 == 0 ? "rope_scaling" : "rope_parameters", scaling(&choices), &choices)
  }
  if choices.rarely(4) {
    var outer = JSONBytes()
    outer.field("model_type", literal("llama4"), &choices, 64)
    outer.field("text_config", text.string, &choices, 64)
    if choices.byte() & 1 == 1 { outer.field("tie_word_embeddings", "true", &choices) }
    if choices.byte() & 1 == 1 {
      outer.field("vision_config", vision(&choices), &choices)
      outer.integer(choices.rarely() ? "image_token_id" : "image_token_index", 9, &choices)
    }
    return outer.bytes
  }
  return text.bytes
}

private func vision(_ choices: inout Choices) -> String {
  var text = JSONBytes()
  for (name, right) in visionIntegers {
    let isPair = name.hasSuffix("_size") && choices.rarely()
    text.field(
      name, isPair ? "[\(choices.number(right)),\(right)]" : String(choices.number(right, 64)), &choices, 64)
  }
  text.double("pixel_shuffle_ratio", 0.5, &choices)
  if choices.byte() & 1 == 1 { text.double("rope_theta", 10_000, &choices) }
  if choices.byte() & 1 == 1 { text.field("rope_parameters", "{\"rope_theta\":1e4}", &choices) }
  return text.string
}

private func visionArguments(_ choices: inout Choices) -> String {
  var text = JSONBytes()
  for name in ["image_size", "patch_size"] {
    var size = JSONBytes()
    let side = name == "image_size" ? 16 : 4
    size.integer("height", side, &choices)
    size.integer("width", side, &choices)
    text.field(name, size.string, &choices)
  }
  for (name, right) in [("dim", 16), ("n_layers", 2), ("n_heads", 2), ("output_dim", 8)] {
    text.integer(name, right, &choices)
  }
  if choices.byte() & 1 == 1 { text.double("mlp_ratio", 4, &choices) }
  if choices.byte() & 1 == 1 { text.double("pixel_shuffle_ratio", 0.5, &choices) }
  return text.string
}

private let visionIntegers: [(String, Int)] = [
  ("image_size", 16), ("patch_size", 4), ("num_channels", 3), ("hidden_size", 16), ("num_hidden_layers", 2),
  ("num_attention_heads", 2), ("intermediate_size", 64), ("vision_output_dim", 8), ("projector_input_dim", 8),
  ("projector_output_dim", 8),
]

private func scaling(_ choices: inout Choices) -> String {
  var text = JSONBytes()
  let key = choices.rarely(8) ? "type" : "rope_type"
  text.field(key, literal(choices.rarely(8) ? choices.pick(["default", "yarn\\u0007"]) : "llama3"), &choices)
  text.double("factor", 8, &choices)
  text.double("low_freq_factor", 1, &choices)
  text.double("high_freq_factor", 4, &choices)
  text.integer("original_max_position_embeddings", 8192, &choices)
  if choices.byte() & 1 == 1 { text.double("rope_theta", 500_000, &choices) }
  return text.string
}

private func parameters(_ choices: inout Choices) -> [UInt8] {
  var text = JSONBytes()
  for (name, right) in metaIntegers { text.integer(name, right, &choices, 64) }
  for (name, right) in metaDoubles where choices.byte() & 1 == 1 { text.double(name, right, &choices) }
  for name in ["use_qk_norm", "attn_temperature_tuning", "use_scaled_rope"] where choices.byte() & 1 == 1 {
    text.field(name, choices.pick(["true", "false"]), &choices)
  }
  if choices.byte() & 1 == 1 { text.integer("nope_layer_interval", 4, &choices) }
  if choices.byte() & 1 == 1 {
    text.field("attention_chunk_size", choices.rarely(4) ? "null" : "8", &choices)
  }
  if choices.byte() & 1 == 1 {
    var experts = JSONBytes()
    experts.integer("num_experts", 4, &choices)
    experts.integer("top_k", 1, &choices)
    experts.integer("interleave_moe_layer_step", 2, &choices)
    experts.double("capacity_factor", 1, &choices)
    if choices.byte() & 1 == 1 { experts.field("auto_scale_F", choices.pick(["true", "false"]), &choices) }
    text.field("moe_args", experts.string, &choices)
  }
  if choices.rarely(4) { text.field("vision_args", visionArguments(&choices), &choices) }
  return text.bytes
}

private let integers: [(String, Int)] = [
  ("vocab_size", 64), ("hidden_size", 32), ("num_attention_heads", 4), ("num_key_value_heads", 2),
  ("head_dim", 8),
  ("intermediate_size", 16), ("intermediate_size_mlp", 64), ("num_local_experts", 4),
  ("num_experts_per_tok", 1),
  ("max_position_embeddings", 64),
]

private let doubles: [(String, Double)] = [
  ("rms_norm_eps", 1e-5), ("rope_theta", 500_000), ("floor_scale", 8192), ("attn_scale", 0.1),
  ("initializer_range", 0.02),
]

private let flags = ["use_qk_norm", "attn_temperature_tuning", "attention_bias", "tie_word_embeddings"]

private let metaIntegers: [(String, Int)] = [
  ("dim", 32), ("n_heads", 4), ("n_layers", 4), ("n_kv_heads", 2), ("vocab_size", 202_048),
  ("multiple_of", 8),
  ("max_seq_len", 64),
]

private let metaDoubles: [(String, Double)] = [
  ("ffn_dim_multiplier", 1.2), ("ffn_exp", 4), ("norm_eps", 1e-5), ("rope_theta", 500_000),
  ("floor_scale", 8192),
  ("attn_scale", 0.1), ("rope_scaling_factor", 16), ("rope_high_freq_factor", 4),
]
