// Everything that a vision tower's shape consists of. Knows no file and no spelling of keys.

/// The tower that turns tiles of pictures into tokens, with its adapter (`llama4.md`, section 3).
public struct VisionConfiguration: Sendable, Hashable {
  /// Side of a tile in pixels: a multiple of the patches' side.
  public var imageSize: Int
  /// Side of a patch in pixels.
  public var patchSize: Int
  public var channelCount: Int
  public var hiddenSize: Int
  public var layerCount: Int
  public var headCount: Int
  /// Width of a block's network.
  public var networkWidth: Int
  /// Patches along a side that the pixel shuffle makes one token of.
  public var shuffleFactor: Int
  /// Width of both of the adapter's matrices.
  public var adapterWidth: Int
  public var ropeTheta: Double
  public var epsilon: Double
  /// The id whose embeddings are replaced by features; nil where the file does not say and the vocabulary is not
  /// Llama 4's.
  public var patchToken: Int?
  /// Standard deviation of fresh matrices.
  public var initializerRange: Double

  /// The id of `<|patch|>` in Llama 4's vocabulary.
  public static let publishedPatchToken = 200_092

  /// - Throws: `ConfigurationError` that names the field, spelled as Hugging Face does inside `vision_config`
  public init(
    imageSize: Int, patchSize: Int, channelCount: Int = 3, hiddenSize: Int, layerCount: Int, headCount: Int,
    networkWidth: Int, shuffleFactor: Int = 2, adapterWidth: Int, ropeTheta: Double = 10_000,
    epsilon: Double = 1e-5, patchToken: Int? = publishedPatchToken, initializerRange: Double = 0.02
  ) throws(ConfigurationError) {
    self.imageSize = imageSize
    self.patchSize = patchSize
    self.channelCount = channelCount
    self.hiddenSize = hiddenSize
    self.layerCount = layerCount
    self.headCount = headCount
    self.networkWidth = networkWidth
    self.shuffleFactor = shuffleFactor
    self.adapterWidth = adapterWidth
    self.ropeTheta = ropeTheta
    self.epsilon = epsilon
    self.patchToken = patchToken
    self.initializerRange = initializerRange
    try validate()
  }

  /// Patches along a tile's side.
  public var patchesPerSide: Int { imageSize / patchSize }
  public var patchCount: Int { patchesPerSide * patchesPerSide }
  /// Numbers in a patch.
  public var patchWidth: Int { channelCount * patchSize * patchSize }
  public var headDimension: Int { hiddenSize / headCount }
  /// Tokens that a tile becomes in the text.
  public var tokensPerTile: Int {
    let side = patchesPerSide / shuffleFactor
    return side * side
  }
  /// Width of what the pixel shuffle makes.
  public var shuffledWidth: Int { hiddenSize * shuffleFactor * shuffleFactor }
}

extension VisionConfiguration {
  /// Checks every number that memory or arithmetic depends on.
  private func validate() throws(ConfigurationError) {
    func extent(_ name: String, _ value: Int, atMost most: Int) throws(ConfigurationError) {
      guard (1...most).contains(value) else {
        throw .field("vision_config." + name, expected: "1 to \(most)", found: "\(value)")
      }
    }
    func multiple(_ name: String, _ value: Int, of part: Int, _ partName: String) throws(ConfigurationError) {
      guard value % part == 0 else {
        throw .field(
          "vision_config." + name, expected: "a multiple of \(partName) (\(part))", found: "\(value)")
      }
    }
    try extent("image_size", imageSize, atMost: 65_536)
    try extent("patch_size", patchSize, atMost: imageSize)
    try multiple("image_size", imageSize, of: patchSize, "patch_size")
    guard patchesPerSide <= 512 else {
      throw .field(
        "vision_config.patch_size", expected: "at most 512 patches a side", found: "\(patchesPerSide)")
    }
    try extent("num_channels", channelCount, atMost: 1024)
    try extent("hidden_size", hiddenSize, atMost: 1 << 20)
    try extent("num_hidden_layers", layerCount, atMost: 65_536)
    try extent("num_attention_heads", headCount, atMost: hiddenSize)
    try multiple("hidden_size", hiddenSize, of: headCount, "num_attention_heads")
    guard headDimension <= 65_536 else {
      throw .field(
        "vision_config.num_attention_heads", expected: "heads of at most 65536 numbers",
        found: "\(headDimension)")
    }
    guard headDimension % 4 == 0 else {
      throw .field(
        "vision_config.hidden_size", expected: "heads of a multiple of 4 numbers, turned by two coordinates",
        found: "\(headCount) heads of \(headDimension)")
    }
    try extent("intermediate_size", networkWidth, atMost: 1 << 24)
    try extent("pixel_shuffle_ratio (1 / it)", shuffleFactor, atMost: patchesPerSide)
    guard patchesPerSide % shuffleFactor == 0 else {
      throw .field(
        "vision_config.pixel_shuffle_ratio", expected: "1 / a divisor of \(patchesPerSide) patches a side",
        found: "1 / \(shuffleFactor)")
    }
    try extent("projector_output_dim", adapterWidth, atMost: 1 << 24)
    for (name, value) in [("rope_theta", ropeTheta), ("norm_eps", epsilon)] {
      guard value > 0, Float(value).isNormal else {
        throw .field("vision_config." + name, expected: "a number from 1e-37 to 1e38", found: "\(value)")
      }
    }
    if let patchToken, patchToken < 0 {
      throw .field("image_token_index", expected: "an id", found: "\(patchToken)")
    }
    try requireCountable()
  }

  /// Refuses what no memory could hold, so that sums and products of extents fit in 63 bits wherever they are formed.
  private func requireCountable() throws(ConfigurationError) {
    let hidden = Double(hiddenSize)
    let shuffled = hidden * Double(shuffleFactor) * Double(shuffleFactor)
    let layer = 4 * hidden * hidden + 2 * hidden * Double(networkWidth)
    let ends = hidden * (Double(patchCount) + Double(patchSize) * Double(patchSize) * Double(channelCount))
    let adapter = Double(adapterWidth) * (shuffled + Double(adapterWidth))
    let total = Double(layerCount) * layer + ends + adapter
    guard total <= 0x1p52 else {
      throw .unsupported(
        "vision_config: expected a tower of at most 2^52 parameters, found some \(Float(total))")
    }
  }
}
