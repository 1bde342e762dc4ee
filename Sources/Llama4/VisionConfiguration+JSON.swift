// The vision tower's part of config.json and params.json. Knows keys and their traps, no file.

public import JSON

extension VisionConfiguration {
  /// Reads the `vision_config` of a `config.json`, in the 4.x and the 5.x spelling; nil if it has none.
  ///
  /// Traps of the format: `projector_input_dim` is the *output* of the adapter's first matrix; the second maps
  /// `projector_output_dim` to itself, and the projector takes `vision_output_dim`, so the three must be equal. The
  /// network's width must be what the pixel shuffle makes. `norm_eps`, `hidden_act`, `vision_feature_layer` and
  /// `multi_modal_projector_bias` are read by nobody: the reference takes 1e-5, GELU, the last layer and no bias.
  /// - Parameter text: the text model's configuration, whose vocabulary the image token is part of
  /// - Throws: `ConfigurationError` that names the field
  public init?(json root: JSONValue, text: TextConfiguration) throws(ConfigurationError) {
    let top = Fields(root)
    guard let section = try top.object("vision_config") else { return nil }
    let vision = Fields(.object(section))
    let factor = try Self.shuffleFactor(vision.number("pixel_shuffle_ratio", or: 0.5))
    let output = try vision.integer("vision_output_dim")
    for name in ["projector_input_dim", "projector_output_dim"] {
      let width = try vision.integer(name, or: output)
      guard width == output else {
        throw .field("vision_config." + name, expected: "vision_output_dim (\(output))", found: "\(width)")
      }
    }
    let token = try top.integer("image_token_id", or: top.integer("image_token_index", or: .min))
    try self.init(
      imageSize: vision.side("image_size"), patchSize: vision.side("patch_size"),
      channelCount: vision.integer("num_channels", or: 3), hiddenSize: vision.integer("hidden_size"),
      layerCount: vision.integer("num_hidden_layers"), headCount: vision.integer("num_attention_heads"),
      networkWidth: vision.integer("intermediate_size"), shuffleFactor: factor, adapterWidth: output,
      ropeTheta: vision.theta(or: 10_000),
      patchToken: token == .min ? Self.publishedToken(in: text) : token,
      initializerRange: vision.number("initializer_range", or: 0.02))
    guard networkWidth == shuffledWidth else {
      throw .field(
        "vision_config.intermediate_size",
        expected: "hidden_size / pixel_shuffle_ratio² (\(shuffledWidth)), which the adapter takes",
        found: "\(networkWidth)")
    }
    try requireToken(in: text)
  }

  /// Reads the `vision_args` of a `params.json`; nil if it has none.
  /// - Throws: `ConfigurationError` that names the field
  public init?(meta root: JSONValue, text: TextConfiguration) throws(ConfigurationError) {
    guard let section = try Fields(root).object("vision_args") else { return nil }
    let vision = Fields(.object(section))
    func side(_ name: String) throws(ConfigurationError) -> Int {
      guard let size = try vision.object(name).map({ Fields(.object($0)) }) else {
        throw .field("vision_args.\(name)", expected: "a height and a width", found: "none")
      }
      let (height, width) = (try size.integer("height"), try size.integer("width"))
      guard height == width else {
        throw .field("vision_args.\(name)", expected: "a square", found: "\(height) x \(width)")
      }
      return height
    }
    let hidden = try vision.integer("dim")
    let ratio = try vision.number("mlp_ratio", or: 4)
    guard ratio > 0, ratio <= 1024 else {
      throw .field("vision_args.mlp_ratio", expected: "a number above 0, at most 1024", found: "\(ratio)")
    }
    guard (1...1 << 20).contains(hidden) else {
      throw .field("vision_args.dim", expected: "1 to \(1 << 20)", found: "\(hidden)")
    }
    try self.init(
      imageSize: side("image_size"), patchSize: side("patch_size"), hiddenSize: hidden,
      layerCount: vision.integer("n_layers"), headCount: vision.integer("n_heads"),
      networkWidth: Int(ratio * Double(hidden)),
      shuffleFactor: Self.shuffleFactor(vision.number("pixel_shuffle_ratio", or: 0.5)),
      adapterWidth: vision.integer("output_dim"),
      patchToken: Self.publishedToken(in: text))
  }

  /// The published image token, where the vocabulary is as large.
  private static func publishedToken(in text: TextConfiguration) -> Int? {
    publishedPatchToken < text.vocabularySize ? publishedPatchToken : nil
  }

  /// Refuses an image token that the text model has no embedding for.
  public func requireToken(in text: TextConfiguration) throws(ConfigurationError) {
    guard let patchToken, patchToken >= text.vocabularySize else { return }
    throw .field(
      "image_token_index", expected: "an id below vocab_size (\(text.vocabularySize))", found: "\(patchToken)"
    )
  }

  private static func shuffleFactor(_ ratio: Double) throws(ConfigurationError) -> Int {
    guard ratio > 0, ratio <= 1, let factor = Int(exactly: (1 / ratio).rounded()),
      abs(ratio * Double(factor) - 1) < 1e-6
    else {
      throw .field(
        "vision_config.pixel_shuffle_ratio", expected: "1 / a whole number", found: "\(ratio)")
    }
    return factor
  }

  /// The `vision_config` of a `config.json`, in the 4.x spelling, which every version of transformers reads.
  public var json: JSONValue {
    .object(
      JSONObject([
        ("model_type", "llama4_vision_model"), ("hidden_size", .integer(Int64(hiddenSize))),
        ("hidden_act", "gelu"), ("num_hidden_layers", .integer(Int64(layerCount))),
        ("num_attention_heads", .integer(Int64(headCount))), ("num_channels", .integer(Int64(channelCount))),
        ("intermediate_size", .integer(Int64(networkWidth))),
        ("vision_output_dim", .integer(Int64(adapterWidth))), ("image_size", .integer(Int64(imageSize))),
        ("patch_size", .integer(Int64(patchSize))), ("norm_eps", .double(epsilon)),
        ("pixel_shuffle_ratio", .double(1 / Double(shuffleFactor))),
        ("projector_input_dim", .integer(Int64(adapterWidth))),
        ("projector_output_dim", .integer(Int64(adapterWidth))), ("multi_modal_projector_bias", false),
        ("projector_dropout", .double(0)), ("attention_dropout", .double(0)),
        ("rope_theta", .double(ropeTheta)), ("vision_feature_layer", .integer(-1)),
        ("vision_feature_select_strategy", "default"), ("initializer_range", .double(initializerRange)),
      ]))
  }
}

extension Fields {
  /// The side of a square: a number, or a list of height and width.
  fileprivate func side(_ name: String) throws(ConfigurationError) -> Int {
    guard isList(name) else { return try integer(name) }
    let sides = try integers(name) ?? []
    guard sides.count == 2, sides[0] == sides[1] else {
      throw .field("vision_config." + name, expected: "a number or two equal ones", found: "\(sides)")
    }
    return sides[0]
  }

  /// The base of the rotary embedding, from `rope_parameters` or `rope_theta`.
  fileprivate func theta(or standard: Double) throws(ConfigurationError) -> Double {
    let plain = try number("rope_theta", or: standard)
    guard let section = try object("rope_parameters") else { return plain }
    return try Fields(.object(section)).number("rope_theta", or: plain)
  }
}
