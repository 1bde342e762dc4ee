// A configuration as a GGUF file's keys. Knows what the format can say; what it cannot is refused by name.
//
// Names and order are llama.cpp's converter's. Behind them stand the keys for what llama.cpp hard-codes (`llama4.md`,
// section 7) and, under `herd.`, what no other program has a name for but a way back to Hugging Face needs.

import Checkpoints
import Llama4

/// Keys that only Herd writes.
enum HerdKey {
  static let ropeFactor = "herd.rope.scaling.factor"
  static let ropeLow = "herd.rope.scaling.low_freq_factor"
  static let ropeHigh = "herd.rope.scaling.high_freq_factor"
  static let ropeOriginal = "herd.rope.scaling.original_context_length"
  static let initializerRange = "herd.initializer_range"
  /// All tokens that end an answer, as Ollama writes them.
  static let endTokens = "tokenizer.ggml.eos_token_ids"
}

extension TextConfiguration {
  /// What the file says about the model, without `general.*` and the vocabulary.
  /// - Parameter fileType: `general.file_type`, which llama.cpp writes among these keys
  /// - Throws: `LoadError` that names the field GGUF cannot express
  func ggufMetadata(fileType: UInt32) throws(LoadError) -> [(String, GGUFValue)] {
    func count(_ name: String, _ value: Int) throws(LoadError) -> GGUFValue {
      guard let number = UInt32(exactly: value) else {
        throw Self.inexpressible(name, "a whole number below 2^32", "\(value)")
      }
      return .uint32(number)
    }
    let interval = try ggufPositionFreeInterval()
    var keys: [(String, GGUFValue)] = [
      ("llama4.block_count", try count("num_hidden_layers", layerCount)),
      ("llama4.context_length", try count("max_position_embeddings", maximumPositions)),
      ("llama4.embedding_length", try count("hidden_size", hiddenSize)),
      ("llama4.feed_forward_length", try count("intermediate_size_mlp", denseWidth)),
      ("llama4.attention.head_count", try count("num_attention_heads", headCount)),
      ("llama4.attention.head_count_kv", try count("num_key_value_heads", keyValueHeadCount)),
      ("llama4.rope.freq_base", .float32(Float(ropeTheta))),
      ("llama4.attention.layer_norm_rms_epsilon", .float32(Float(epsilon))),
      ("llama4.expert_count", try count("num_local_experts", expertCount)),
      ("llama4.expert_used_count", try count("num_experts_per_tok", expertsPerToken)),
      ("llama4.attention.key_length", try count("head_dim", headDimension)),
      ("llama4.attention.value_length", try count("head_dim", headDimension)),
      ("general.file_type", .uint32(fileType)),
      ("llama4.vocab_size", try count("vocab_size", vocabularySize)),
      ("llama4.rope.dimension_count", try count("head_dim", headDimension)),
      ("llama4.interleave_moe_layer_step", try count("moe_layers", ggufExpertStep())),
      ("llama4.expert_feed_forward_length", try count("intermediate_size", expertWidth)),
      ("llama4.use_qk_norm", .bool(usesQueryKeyNorm)),
    ]
    if isPlain {
      keys.append(("llama4.attention.sliding_window", .uint32(0)))
    } else {
      keys.append(("llama4.no_rope_interval", try count("no_rope_layers", interval)))
      if let chunkSize {
        keys.append(("llama4.attention.chunk_size", try count("attention_chunk_size", chunkSize)))
      }
      if layers.contains(where: { isChunked($0) != $0.usesRotaryEmbedding }) {
        keys.append(("llama4.attention.sliding_window_pattern", .array(.bool(layers.map(isChunked)))))
      }
      let floor = temperature?.floorScale ?? 8192
      guard let length = Int(exactly: floor) else {
        throw Self.inexpressible("floor_scale", "a whole number below 2^32", "\(floor)")
      }
      keys.append(("llama4.attention.temperature_length", try count("floor_scale", length)))
      keys.append(("llama4.attention.temperature_scale", .float32(Float(temperature?.scale ?? 0))))
    }
    if let ropeScaling {
      keys.append((HerdKey.ropeFactor, .float32(Float(ropeScaling.factor))))
      keys.append((HerdKey.ropeLow, .float32(Float(ropeScaling.lowFrequencyFactor))))
      keys.append((HerdKey.ropeHigh, .float32(Float(ropeScaling.highFrequencyFactor))))
      let original = try count("original_max_position_embeddings", ropeScaling.originalPositions)
      keys.append((HerdKey.ropeOriginal, original))
    }
    keys.append((HerdKey.initializerRange, .float32(Float(initializerRange))))
    keys.append(("general.quantization_version", .uint32(2)))
    return keys
  }

  /// The values of `rope_freqs.weight`, if the file needs it.
  var ggufRopeDivisors: [Float]? {
    ropeDivisors ?? ropeScaling.map { $0.divisors(theta: ropeTheta, dimension: headDimension) }
  }

  /// Whether the model is what a window of 0 stands for: RoPE everywhere, nothing chunked, no temperature.
  var isPlain: Bool {
    temperature == nil && layers.allSatisfy { $0.usesRotaryEmbedding && !isChunked($0) }
  }

  /// Whether a layer's mask has chunks: it must say so, and they must have a size.
  func isChunked(_ layer: LayerKind) -> Bool { layer.isChunked && chunkSize != nil }

  /// Every how many layers one has no positions; 0 for none. 4, llama.cpp's own, where it fits.
  func ggufPositionFreeInterval() throws(LoadError) -> Int {
    let fits = { interval in
      layers.indices.allSatisfy {
        layers[$0].usesRotaryEmbedding == (interval == 0 || ($0 + 1) % interval != 0)
      }
    }
    if let interval = ([4, 0] + Array(1...layerCount)).first(where: fits) { return interval }
    throw Self.inexpressible(
      "no_rope_layers", "layers without positions at regular intervals",
      "\(layers.indices.filter { !layers[$0].usesRotaryEmbedding })")
  }

  /// Every how many layers one has experts; 0 for none.
  private func ggufExpertStep() throws(LoadError) -> Int {
    let fits = { step in
      layers.indices.allSatisfy { layers[$0].hasExperts == (step > 0 && ($0 + 1) % step == 0) }
    }
    if let step = (Array(1...layerCount) + [0]).first(where: fits) { return step }
    throw Self.inexpressible(
      "moe_layers", "layers with experts at regular intervals",
      "\(layers.indices.filter { layers[$0].hasExperts })")
  }

  private static func inexpressible(_ field: String, _ expected: String, _ found: String) -> LoadError {
    .invalid("field \"\(field)\": GGUF can only say \(expected), found \(found)")
  }
}
