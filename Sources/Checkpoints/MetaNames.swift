// Meta's tensor names and how its files share a tensor among ranks, as Hugging Face calls the result. Knows no bytes.
//
// Source: the reference's model-parallel layers and the conversion script of `transformers` (`llama4.md`, section 6).

/// How a Hugging Face tensor comes from one of Meta's.
enum MetaRule: Sendable, Equatable {
  /// Every rank has all of it.
  case replicated
  /// Every rank has all of it, with rows and columns exchanged.
  case transposed
  /// The ranks' parts lie one after the other along the dimension.
  case joined(dimension: Int)
  /// One of the matrices stacked on dimension 0 of each rank's part, then joined along dimension 0.
  case stacked(MetaStack, part: Int)
  /// Half of the fused gate and up projection: [E·d, F/ranks] as [E, d, F/ranks], joined along the last dimension.
  case expertsIn(half: Int)
  /// [E·F/ranks, d] as [E, F/ranks, d], joined along dimension 1.
  case expertsOut
}

/// What a rank stacks on dimension 0.
enum MetaStack: Sendable, Equatable {
  /// Query, key and value rows of that rank.
  case queryKeyValue
  /// Gate and up rows of that rank, as many of each.
  case gateUp
}

/// What becomes of one of Meta's tensors.
enum MetaName: Sendable, Equatable {
  /// Nothing that a model computes with.
  case ignored
  /// The Hugging Face tensors it holds.
  case tensors([(name: String, rule: MetaRule)])
  case unknown

  static func == (left: MetaName, right: MetaName) -> Bool {
    switch (left, right) {
    case (.ignored, .ignored), (.unknown, .unknown): true
    case (.tensors(let left), .tensors(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0 == $1 }
    default: false
    }
  }

  /// Looks up one of Meta's names; `textPrefix` stands before the text model's names where there is a vision tower.
  init(_ name: String, textPrefix: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    if let last = parts.last, last == "_extra_state" || Self.statistics.contains(last) || name == "rope.freqs"
    {
      self = .ignored
    } else if let found = Self.whole[name] {
      self = .tensors([(textPrefix + found.name, found.rule)])
    } else if let found = Self.vision[name] {
      self = .tensors([found])
    } else if parts.count > 2, parts[0] == "layers", isNumber(parts[1]),
      let found = Self.layer[parts[2...].joined(separator: ".")]
    {
      self = .tensors(found.map { ("\(textPrefix)model.layers.\(parts[1]).\($0.name)", $0.rule) })
    } else if name.hasPrefix(Self.blocks), parts.count > 5, isNumber(parts[4]),
      let found = Self.visionLayer[parts[5...].joined(separator: ".")]
    {
      self = .tensors([("vision_model.model.layers.\(parts[4]).\(found.name)", found.rule)])
    } else {
      self = .unknown
    }
  }

  static let visionPrefix = "vision_embeddings."
  private static let encoder = "vision_embeddings.vision_encoder."
  private static let blocks = "vision_embeddings.vision_encoder.transformer.resblocks."
  private static let statistics = ["global_gate_stats_3E", "running_gate_stats_3E", "expert_activation_DE"]

  private static let whole: [String: (name: String, rule: MetaRule)] = [
    "tok_embeddings.weight": ("model.embed_tokens.weight", .joined(dimension: 0)),
    "output.weight": ("lm_head.weight", .joined(dimension: 0)),
    "norm.weight": ("model.norm.weight", .replicated),
  ]

  private static let layer: [String: [(name: String, rule: MetaRule)]] = [
    "attention.wqkv.layer_norm_weight": [("input_layernorm.weight", .replicated)],
    "attention_norm.weight": [("input_layernorm.weight", .replicated)],
    "attention.wqkv.weight": [
      ("self_attn.q_proj.weight", .stacked(.queryKeyValue, part: 0)),
      ("self_attn.k_proj.weight", .stacked(.queryKeyValue, part: 1)),
      ("self_attn.v_proj.weight", .stacked(.queryKeyValue, part: 2)),
    ],
    "attention.wq.weight": [("self_attn.q_proj.weight", .joined(dimension: 0))],
    "attention.wk.weight": [("self_attn.k_proj.weight", .joined(dimension: 0))],
    "attention.wv.weight": [("self_attn.v_proj.weight", .joined(dimension: 0))],
    "attention.wo.weight": [("self_attn.o_proj.weight", .joined(dimension: 1))],
    "feed_forward.norm.weight": [("post_attention_layernorm.weight", .replicated)],
    "feed_forward.mlp.layer_norm_weight": [("post_attention_layernorm.weight", .replicated)],
    "feed_forward.router_DE": [("feed_forward.router.weight", .transposed)],
    "feed_forward.experts.moe_w_in_eD_F": [("feed_forward.experts.gate_up_proj", .expertsIn(half: 0))],
    "feed_forward.experts.moe_w_swiglu_eD_F": [("feed_forward.experts.gate_up_proj", .expertsIn(half: 1))],
    "feed_forward.experts.moe_w_out_eF_D": [("feed_forward.experts.down_proj", .expertsOut)],
    "feed_forward.w_in_shared_FD.weight": [
      ("feed_forward.shared_expert.gate_proj.weight", .joined(dimension: 0))
    ],
    "feed_forward.w_swiglu_FD.weight": [
      ("feed_forward.shared_expert.up_proj.weight", .joined(dimension: 0))
    ],
    "feed_forward.w_out_shared_DF.weight": [
      ("feed_forward.shared_expert.down_proj.weight", .joined(dimension: 1))
    ],
    "feed_forward.mlp.fc1_weight": [
      ("feed_forward.gate_proj.weight", .stacked(.gateUp, part: 0)),
      ("feed_forward.up_proj.weight", .stacked(.gateUp, part: 1)),
    ],
    "feed_forward.mlp.fc2_weight": [("feed_forward.down_proj.weight", .joined(dimension: 1))],
  ]

  private static let vision: [String: (name: String, rule: MetaRule)] = [
    encoder + "conv1._linear.weight": ("vision_model.patch_embedding.linear.weight", .joined(dimension: 0)),
    encoder + "class_embedding": ("vision_model.class_embedding", .replicated),
    encoder + "positional_embedding_vlm": ("vision_model.positional_embedding_vlm", .replicated),
    encoder + "ln_pre.weight": ("vision_model.layernorm_pre.weight", .replicated),
    encoder + "ln_pre.bias": ("vision_model.layernorm_pre.bias", .replicated),
    encoder + "ln_post.weight": ("vision_model.layernorm_post.weight", .replicated),
    encoder + "ln_post.bias": ("vision_model.layernorm_post.bias", .replicated),
    "vision_embeddings.vision_adapter.mlp.c_fc.weight": (
      "vision_model.vision_adapter.mlp.fc1.weight", .joined(dimension: 0)
    ),
    "vision_embeddings.vision_adapter.mlp.c_proj.weight": (
      "vision_model.vision_adapter.mlp.fc2.weight", .joined(dimension: 1)
    ),
    "vision_projection.weight": ("multi_modal_projector.linear_1.weight", .joined(dimension: 0)),
  ]

  private static let visionLayer: [String: (name: String, rule: MetaRule)] = [
    "attn.wq.weight": ("self_attn.q_proj.weight", .joined(dimension: 0)),
    "attn.wk.weight": ("self_attn.k_proj.weight", .joined(dimension: 0)),
    "attn.wv.weight": ("self_attn.v_proj.weight", .joined(dimension: 0)),
    "attn.wo.weight": ("self_attn.o_proj.weight", .joined(dimension: 1)),
    "attn.wq.bias": ("self_attn.q_proj.bias", .joined(dimension: 0)),
    "attn.wk.bias": ("self_attn.k_proj.bias", .joined(dimension: 0)),
    "attn.wv.bias": ("self_attn.v_proj.bias", .joined(dimension: 0)),
    "attn.wo.bias": ("self_attn.o_proj.bias", .replicated),
    "mlp.c_fc.weight": ("mlp.fc1.weight", .joined(dimension: 0)),
    "mlp.c_fc.bias": ("mlp.fc1.bias", .joined(dimension: 0)),
    "mlp.c_proj.weight": ("mlp.fc2.weight", .joined(dimension: 1)),
    "mlp.c_proj.bias": ("mlp.fc2.bias", .replicated),
    "ln_1.weight": ("input_layernorm.weight", .replicated),
    "ln_1.bias": ("input_layernorm.bias", .replicated),
    "ln_2.weight": ("post_attention_layernorm.weight", .replicated),
    "ln_2.bias": ("post_attention_layernorm.bias", .replicated),
  ]
}

/// Whether the text is a layer's number as names write it: digits without a leading zero.
func isNumber(_ text: some StringProtocol) -> Bool {
  !text.isEmpty && text.utf8.count <= 6 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    && (text.utf8.count == 1 || text.utf8.first != 0x30)
}
