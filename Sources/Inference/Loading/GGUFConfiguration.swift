// A GGUF file's metadata as a configuration. Knows the keys, and the constants that hold where a key is absent.

package import Checkpoints
import JSON
package import Llama4
import Tensors

extension TextConfiguration {
  /// Reads architecture `llama4`. Constants that llama.cpp hard-codes may be given as keys (`llama4.md`, section 7).
  /// - Throws: `LoadError` that names file and key.
  package init(gguf file: GGUFFile) throws(LoadError) {
    do throws(any Error) {
      let keys = Keys(metadata: file.metadata, path: file.path)
      let architecture = try file.metadata.string(at: "general.architecture")
      guard architecture == "llama4" else {
        throw CheckpointError.invalid(
          path: file.path, subject: "key \"general.architecture\"", expected: "\"llama4\"",
          found: quoted(architecture, limit: 40))
      }
      try self.init(keys, file)
    } catch let error as CheckpointError {
      throw LoadError(error)
    } catch {
      throw .invalid("\(file.path): metadata: \(error)")
    }
  }

  /// - Throws: `CheckpointError` about a key, `ConfigurationError` about what the keys mean together.
  private init(_ keys: Keys, _ file: GGUFFile) throws {
    let layerCount = try keys.integer("block_count", in: 1...65_536)
    let experts = try keys.integerIfPresent("expert_count", in: 0...1 << 20) ?? 0
    let step = try keys.integerIfPresent("interleave_moe_layer_step", in: 0...65_536) ?? 1
    let interval = try keys.integerIfPresent("no_rope_interval", in: 0...65_536) ?? 4
    var layers = Self.regularLayers(
      layerCount, expertStep: experts > 0 ? step : 0, positionFreeInterval: interval)
    // A window of 0 is how a file says that nothing is chunked; llama.cpp then has neither layers without positions
    // nor a temperature.
    let plain = try keys.metadata.integerIfPresent(at: "llama4.attention.sliding_window") == 0
    if plain {
      for index in layers.indices {
        layers[index].usesRotaryEmbedding = true
        layers[index].isChunked = false
      }
    } else {
      try keys.applyPattern(to: &layers)
    }
    let hidden = try keys.integer("embedding_length", in: 1...1 << 28)
    let heads = try keys.integer("attention.head_count", in: 1...1 << 20)
    let dense = try keys.integer("feed_forward_length", in: 0...1 << 28)
    let theta = try keys.positiveIfPresent("rope.freq_base") ?? 500_000
    let dimension = try keys.integerIfPresent("attention.key_length", in: 1...1 << 20) ?? hidden / heads
    try keys.requireHeads(of: dimension)
    let divisors = try keys.ropeDivisors(file, dimension: dimension)
    let scaling = try keys.ropeScaling(of: divisors, theta: theta, dimension: dimension)
    let temperatureScale = try keys.metadata.numberIfPresent(at: "llama4.attention.temperature_scale") ?? 0.1
    let isChunked = layers.contains(where: \.isChunked)
    try self.init(
      vocabularySize: keys.vocabularySize(file), hiddenSize: hidden, headCount: heads,
      keyValueHeadCount: keys.integerIfPresent("attention.head_count_kv", in: 1...1 << 20) ?? heads,
      headDimension: dimension,
      expertWidth: keys.integerIfPresent("expert_feed_forward_length", in: 1...1 << 28) ?? dense,
      denseWidth: dense, expertCount: experts,
      expertsPerToken: keys.integerIfPresent("expert_used_count", in: 0...1 << 20) ?? 1, layers: layers,
      chunkSize: plain
        ? nil : keys.integerIfPresent("attention.chunk_size", in: 1...1 << 28) ?? (isChunked ? 8192 : nil),
      usesQueryKeyNorm: keys.metadata.boolIfPresent(at: "llama4.use_qk_norm") ?? (experts != 128),
      temperature: plain || temperatureScale == 0
        ? nil
        : AttentionTemperature(
          floorScale: Double(keys.integerIfPresent("attention.temperature_length", in: 1...1 << 40) ?? 8192),
          scale: temperatureScale),
      epsilon: keys.metadata.numberIfPresent(at: "llama4.attention.layer_norm_rms_epsilon")
        ?? keys.metadata.double(at: "llama4.attention.layer_norm_rms_epsilon"), ropeTheta: theta,
      ropeScaling: scaling, hasAttentionBias: Self.hasAttentionBias(file),
      tiesEmbeddings: file.entry(named: "output.weight") == nil,
      maximumPositions: keys.integerIfPresent("context_length", in: 1...1 << 40) ?? 8192,
      beginToken: keys.metadata.integerIfPresent(at: "tokenizer.ggml.bos_token_id"),
      endTokens: keys.endTokens(),
      paddingToken: keys.metadata.integerIfPresent(at: "tokenizer.ggml.padding_token_id"),
      initializerRange: keys.metadata.numberIfPresent(at: HerdKey.initializerRange) ?? 0.02)
    ropeDivisors = scaling == nil ? divisors : nil
  }

  /// Whether any layer has any bias of attention: the model then asks for all of them, and says which is missing.
  private static func hasAttentionBias(_ file: GGUFFile) -> Bool {
    file.names.contains { $0.hasPrefix("blk.") && $0.contains(".attn_") && $0.hasSuffix(".bias") }
  }
}

/// Reading `llama4.*` keys within bounds.
private struct Keys {
  let metadata: GGUFMetadata
  let path: String

  func integerIfPresent(_ name: String, in range: ClosedRange<Int>) throws(CheckpointError) -> Int? {
    guard let value = try metadata.integerIfPresent(at: "llama4." + name) else { return nil }
    guard range.contains(value) else {
      throw .invalid(
        path: path, subject: "key \"llama4.\(name)\"",
        expected: "\(range.lowerBound) to \(range.upperBound)", found: "\(value)")
    }
    return value
  }

  /// What a power is taken of before the configuration as a whole is checked.
  func positiveIfPresent(_ name: String) throws(CheckpointError) -> Double? {
    guard let value = try metadata.numberIfPresent(at: "llama4." + name) else { return nil }
    guard value > 0 && value.isFinite else {
      throw .invalid(
        path: path, subject: "key \"llama4.\(name)\"", expected: "a finite number above 0", found: "\(value)")
    }
    return value
  }

  func integer(_ name: String, in range: ClosedRange<Int>) throws(CheckpointError) -> Int {
    guard let value = try integerIfPresent(name, in: range) else {
      throw .invalid(
        path: path, subject: "key \"llama4.\(name)\"", expected: "a whole number", found: "nothing")
    }
    return value
  }

  /// One token or all of them.
  func endTokens() throws(CheckpointError) -> [Int] {
    if let tokens = try metadata.integersIfPresent(at: HerdKey.endTokens), !tokens.isEmpty { return tokens }
    return [try metadata.integerIfPresent(at: "tokenizer.ggml.eos_token_id")].compactMap { $0 }
  }

  /// The rule behind the divisors, where the file names one that gives them; it then gives the same bits as in the
  /// checkpoint that the file was made from.
  func ropeScaling(
    of divisors: [Float]?, theta: Double, dimension: Int
  ) throws(CheckpointError) -> RoPEScaling? {
    guard let divisors, let factor = try metadata.numberIfPresent(at: HerdKey.ropeFactor),
      let low = try metadata.numberIfPresent(at: HerdKey.ropeLow),
      let high = try metadata.numberIfPresent(at: HerdKey.ropeHigh),
      let original = try metadata.integerIfPresent(at: HerdKey.ropeOriginal)
    else { return nil }
    let rule = RoPEScaling(
      factor: factor, lowFrequencyFactor: low, highFrequencyFactor: high, originalPositions: original)
    return rule.gives(divisors, theta: theta, dimension: dimension) ? rule : nil
  }

  /// The key, or the rows of the embedding.
  func vocabularySize(_ file: GGUFFile) throws(CheckpointError) -> Int {
    if let size = try integerIfPresent("vocab_size", in: 1...1 << 28) { return size }
    return file.entry(named: "token_embd.weight")?.shape.first ?? 0
  }

  /// `sliding_window_pattern` sets the masks' period (or list) only; rotary embedding keeps its own interval.
  func applyPattern(to layers: inout [LayerKind]) throws(CheckpointError) {
    let key = "llama4.attention.sliding_window_pattern"
    guard let value = metadata[key] else { return }
    if let list = value.arrayValue?.bools {
      guard list.count >= layers.count else {
        throw .invalid(
          path: path, subject: "key \"\(key)\"", expected: "\(layers.count) entries", found: "\(list.count)")
      }
      for index in layers.indices { layers[index].isChunked = list[index] }
    } else if let period = value.integerValue, period > 0 {
      for index in layers.indices { layers[index].isChunked = (index + 1) % period != 0 }
    }
  }

  /// Values are as wide as keys, and a head turns whole: this model knows nothing else.
  func requireHeads(of dimension: Int) throws(CheckpointError) {
    for name in ["attention.value_length", "rope.dimension_count"] {
      guard let found = try integerIfPresent(name, in: 0...1 << 20), found != dimension else { continue }
      throw .invalid(
        path: path, subject: "key \"llama4.\(name)\"", expected: "\(dimension), as wide as keys are",
        found: "\(found)")
    }
  }

  /// What each of the `dimension / 2` frequencies is divided by, where the file says so.
  func ropeDivisors(_ file: GGUFFile, dimension: Int) throws(CheckpointError) -> [Float]? {
    guard let stored = try file.tensorIfPresent(named: "rope_freqs.weight") else { return nil }
    guard stored.format == .scalar(.float32), stored.shape == [dimension / 2] else {
      throw .tensor(
        stored.name, in: file.path, expected: "F32 [\(dimension / 2)]",
        found: "\(stored.format.name) \(stored.shape)")
    }
    let bytes = stored.bytes
    let divisors = (0..<bytes.count / 4).map {
      bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self)
    }
    guard divisors.allSatisfy({ $0.isFinite && $0 > 0 }) else {
      throw .tensor(stored.name, in: file.path, expected: "finite numbers above 0", found: "others")
    }
    return divisors
  }
}
