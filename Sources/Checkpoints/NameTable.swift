// The two-way table of tensor names, Hugging Face's and GGUF's. Knows strings and how one layout becomes the other, no bytes.
//
// Source: `llama4.md` sections 5 and 7, after `transformers` and llama.cpp's converter.

/// How a GGUF tensor's elements lie, seen from the Hugging Face tensor they come from.
public enum NameConversion: Sendable, Hashable {
  /// The same elements in the same order.
  case same
  /// [experts, in, out] becomes [experts, out, in].
  case transposed
  /// The first half of the columns of [experts, in, 2·out] (gate) becomes [experts, out, in].
  case transposedFirstHalf
  /// The second half of the columns of [experts, in, 2·out] (up) becomes [experts, out, in].
  case transposedSecondHalf
  /// [out, in] of one expert is one matrix of [experts, out, in].
  case expert(Int)
}

/// A pair of names for one tensor, or for a part of one.
public struct NamePair: Sendable, Hashable {
  public let huggingFace: String
  public let gguf: String
  public let conversion: NameConversion
}

/// The names of Llama 4's tensors.
public enum NameTable {
  /// Everything in GGUF that comes from a Hugging Face tensor: two tensors for fused gate and up projections, none for an
  /// unknown name. A text model's names may have `language_model.` before them, and linearised experts a number.
  public static func pairs(ofHuggingFace name: String) -> [NamePair] {
    let short = name.hasPrefix(languagePrefix) ? String(name.dropFirst(languagePrefix.count)) : name
    let (pattern, numbers) = abstracted(short)
    return rows.filter { $0.huggingFace == pattern }.compactMap { row in
      let conversion: NameConversion
      switch (row.conversion, numbers.count) {
      case (.expert, 2): conversion = .expert(numbers[1])
      case (.expert, _): return nil
      default: conversion = row.conversion
      }
      return NamePair(
        huggingFace: name, gguf: filled(row.gguf, numbers.first), conversion: conversion)
    }
  }

  /// The Hugging Face tensor that a GGUF tensor comes from, in the fused form of the published checkpoints; nil for an
  /// unknown name and for `rope_freqs.weight`, which has no counterpart.
  public static func pair(ofGGUF name: String) -> NamePair? {
    let (pattern, numbers) = abstracted(name)
    guard let row = rows.first(where: { $0.gguf == pattern && !$0.isLinearised }) else { return nil }
    return NamePair(
      huggingFace: filled(row.huggingFace, numbers.first), gguf: name, conversion: row.conversion)
  }

  /// What a text model's names begin with inside a model that also sees.
  public static let languagePrefix = "language_model."

  private struct Row {
    let huggingFace: String
    let gguf: String
    let conversion: NameConversion

    init(_ huggingFace: String, _ gguf: String, _ conversion: NameConversion = .same) {
      self.huggingFace = huggingFace
      self.gguf = gguf
      self.conversion = conversion
    }

    var isLinearised: Bool { if case .expert = conversion { true } else { false } }
  }

  /// The name with "N" for each part that is a number, and the numbers. GGUF's `mlp.1` and `mlp.2` are names.
  private static func abstracted(_ name: String) -> (pattern: String, numbers: [Int]) {
    if name.hasPrefix("mm.") { return (name, []) }
    var numbers: [Int] = []
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { part in
      guard isNumber(part), let number = Int(part) else { return part == "N" ? "" : String(part) }
      numbers.append(number)
      return "N"
    }
    return (parts.joined(separator: "."), numbers)
  }

  private static func filled(_ pattern: String, _ number: Int?) -> String {
    guard let number else { return pattern }
    return pattern.split(separator: ".").map { $0 == "N" ? String(number) : String($0) }.joined(
      separator: ".")
  }

  private static let rows: [Row] = whole + layers + vision + visionLayers

  private static let whole = [
    Row("model.embed_tokens.weight", "token_embd.weight"), Row("lm_head.weight", "output.weight"),
    Row("model.norm.weight", "output_norm.weight"),
  ]

  private static let layers: [Row] = [
    ("input_layernorm.weight", "attn_norm.weight", NameConversion.same),
    ("post_attention_layernorm.weight", "ffn_norm.weight", .same),
    ("self_attn.q_proj.weight", "attn_q.weight", .same), ("self_attn.q_proj.bias", "attn_q.bias", .same),
    ("self_attn.k_proj.weight", "attn_k.weight", .same), ("self_attn.k_proj.bias", "attn_k.bias", .same),
    ("self_attn.v_proj.weight", "attn_v.weight", .same), ("self_attn.v_proj.bias", "attn_v.bias", .same),
    ("self_attn.o_proj.weight", "attn_output.weight", .same),
    ("self_attn.o_proj.bias", "attn_output.bias", .same),
    ("feed_forward.router.weight", "ffn_gate_inp.weight", .same),
    ("feed_forward.experts.gate_up_proj", "ffn_gate_exps.weight", .transposedFirstHalf),
    ("feed_forward.experts.gate_up_proj", "ffn_up_exps.weight", .transposedSecondHalf),
    ("feed_forward.experts.down_proj", "ffn_down_exps.weight", .transposed),
    ("feed_forward.experts.N.gate_proj.weight", "ffn_gate_exps.weight", .expert(0)),
    ("feed_forward.experts.N.up_proj.weight", "ffn_up_exps.weight", .expert(0)),
    ("feed_forward.experts.N.down_proj.weight", "ffn_down_exps.weight", .expert(0)),
    ("feed_forward.shared_expert.gate_proj.weight", "ffn_gate_shexp.weight", .same),
    ("feed_forward.shared_expert.up_proj.weight", "ffn_up_shexp.weight", .same),
    ("feed_forward.shared_expert.down_proj.weight", "ffn_down_shexp.weight", .same),
    ("feed_forward.gate_proj.weight", "ffn_gate.weight", .same),
    ("feed_forward.up_proj.weight", "ffn_up.weight", .same),
    ("feed_forward.down_proj.weight", "ffn_down.weight", .same),
  ].map { Row("model.layers.N." + $0.0, "blk.N." + $0.1, $0.2) }

  /// Of the separate file that holds a vision tower.
  private static let vision = [
    Row("vision_model.class_embedding", "v.class_embd"),
    Row("vision_model.patch_embedding.linear.weight", "v.patch_embd.weight"),
    Row("vision_model.positional_embedding_vlm", "v.position_embd.weight"),
    Row("vision_model.layernorm_pre.weight", "v.pre_ln.weight"),
    Row("vision_model.layernorm_pre.bias", "v.pre_ln.bias"),
    Row("vision_model.layernorm_post.weight", "v.post_ln.weight"),
    Row("vision_model.layernorm_post.bias", "v.post_ln.bias"),
    Row("vision_model.vision_adapter.mlp.fc1.weight", "mm.model.mlp.1.weight"),
    Row("vision_model.vision_adapter.mlp.fc2.weight", "mm.model.mlp.2.weight"),
    Row("multi_modal_projector.linear_1.weight", "mm.model.fc.weight"),
  ]

  private static let visionLayers: [Row] = [
    ("input_layernorm", "ln1"), ("post_attention_layernorm", "ln2"), ("self_attn.q_proj", "attn_q"),
    ("self_attn.k_proj", "attn_k"), ("self_attn.v_proj", "attn_v"), ("self_attn.o_proj", "attn_out"),
    ("mlp.fc1", "ffn_up"), ("mlp.fc2", "ffn_down"),
  ].flatMap { names in
    ["weight", "bias"].map {
      Row("vision_model.model.layers.N.\(names.0).\($0)", "v.blk.N.\(names.1).\($0)")
    }
  }
}
