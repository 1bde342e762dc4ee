// The models people know by name. Knows numbers only.

/// A named configuration and where its numbers come from.
public struct Preset: Sendable {
  public let name: String
  public let configuration: TextConfiguration
  /// The vision tower, of presets that see.
  public var vision: VisionConfiguration?
  /// A remark to print wherever the preset is printed, for example that its dimensions are inferred.
  public let remark: String?

  /// All presets, or the error of a typing mistake here (a test reads this).
  public static func all() throws(ConfigurationError) -> [Preset] {
    [
      Preset(name: "scout", configuration: try scout(), vision: try publishedTower(), remark: nil),
      Preset(name: "maverick", configuration: try maverick(), vision: try publishedTower(), remark: nil),
      Preset(
        name: "behemoth", configuration: try behemoth(),
        remark: "inferred: only the totals (about 288 B active, nearly 2 T, 16 experts) were ever published"),
      Preset(name: "cria", configuration: try cria(), remark: nil),
      Preset(name: "cria-eyes", configuration: try cria(), vision: try criaTower(), remark: nil),
      Preset(name: "cria-dense", configuration: try criaDense(), remark: "the control without experts"),
      Preset(name: "cria-tiny", configuration: try criaTiny(), remark: "for tests of the pipeline"),
      Preset(
        name: "cria-tiny-eyes", configuration: try criaTiny(), vision: try criaTinyTower(),
        remark: "for tests of the pipeline with pictures"),
    ]
  }

  public static func named(_ name: String) throws(ConfigurationError) -> Preset? {
    try all().first { $0.name == name }
  }

  private static let endTokens = [200_001, 200_007, 200_008]

  /// Llama 4 Scout, 17B-16E: the instruct model's published configuration.
  private static func scout() throws(ConfigurationError) -> TextConfiguration {
    try TextConfiguration(
      vocabularySize: 202_048, hiddenSize: 5120, headCount: 40, keyValueHeadCount: 8, headDimension: 128,
      expertWidth: 8192, denseWidth: 16_384, expertCount: 16,
      layers: TextConfiguration.regularLayers(48, expertStep: 1),
      ropeScaling: RoPEScaling(
        factor: 16, lowFrequencyFactor: 1, highFrequencyFactor: 1, originalPositions: 8192),
      maximumPositions: 10_485_760, beginToken: 200_000, endTokens: endTokens, paddingToken: 200_018)
  }

  /// The vision tower of Scout and of Maverick.
  private static func publishedTower() throws(ConfigurationError) -> VisionConfiguration {
    try VisionConfiguration(
      imageSize: 336, patchSize: 14, hiddenSize: 1408, layerCount: 34, headCount: 16, networkWidth: 5632,
      adapterWidth: 4096)
  }

  /// Llama 4 Maverick, 17B-128E.
  private static func maverick() throws(ConfigurationError) -> TextConfiguration {
    try TextConfiguration(
      vocabularySize: 202_048, hiddenSize: 5120, headCount: 40, keyValueHeadCount: 8, headDimension: 128,
      expertWidth: 8192, denseWidth: 16_384, expertCount: 128,
      layers: TextConfiguration.regularLayers(48, expertStep: 2), usesQueryKeyNorm: false,
      maximumPositions: 1_048_576, beginToken: 200_000, endTokens: endTokens, paddingToken: 200_018)
  }

  /// Dimensions chosen to meet Behemoth's published totals (`Documentation/llama4.md`, "Behemoth").
  private static func behemoth() throws(ConfigurationError) -> TextConfiguration {
    try TextConfiguration(
      vocabularySize: 202_048, hiddenSize: 16_384, headCount: 128, keyValueHeadCount: 8, headDimension: 128,
      expertWidth: 24_192, denseWidth: 48_384, expertCount: 16,
      layers: TextConfiguration.regularLayers(96, expertStep: 1), maximumPositions: 1_048_576,
      beginToken: 200_000, endTokens: endTokens, paddingToken: 200_018)
  }

  /// Cria: the real architecture at a size that two cores train in two hours. Heads are 64 wide: normalised queries and
  /// keys give no logit beyond the root of that, and eight are more than root 32; positions within a chunk of 256 need
  /// no slower rotation than 500 gives. The pilot: `Documentation/experiments.md`.
  private static func cria() throws(ConfigurationError) -> TextConfiguration {
    try TextConfiguration(
      vocabularySize: 4096, hiddenSize: 256, headCount: 4, keyValueHeadCount: 2, headDimension: 64,
      expertWidth: 256, denseWidth: 512, expertCount: 8,
      layers: TextConfiguration.regularLayers(4, expertStep: 1), chunkSize: 256,
      temperature: AttentionTemperature(floorScale: 256, scale: 0.1), ropeTheta: 500, tiesEmbeddings: true,
      maximumPositions: 16_384)
  }

  /// Cria's eyes: tiles of 84 pixels are nine tokens. The image token is that of a vocabulary of 4,096 by
  /// `herd tokenizer train`.
  private static func criaTower() throws(ConfigurationError) -> VisionConfiguration {
    try VisionConfiguration(
      imageSize: 84, patchSize: 14, hiddenSize: 128, layerCount: 5, headCount: 4, networkWidth: 512,
      adapterWidth: 256, patchToken: 4076, initializerRange: 0.05)
  }

  private static func criaTinyTower() throws(ConfigurationError) -> VisionConfiguration {
    try VisionConfiguration(
      imageSize: 84, patchSize: 14, hiddenSize: 32, layerCount: 2, headCount: 2, networkWidth: 128,
      adapterWidth: 64, patchToken: 492, initializerRange: 0.1)
  }

  /// Cria without experts, as wide as what one of Cria's tokens passes through.
  private static func criaDense() throws(ConfigurationError) -> TextConfiguration {
    var configuration = try cria()
    for index in configuration.layers.indices { configuration.layers[index].hasExperts = false }
    return configuration
  }

  private static func criaTiny() throws(ConfigurationError) -> TextConfiguration {
    try TextConfiguration(
      vocabularySize: 512, hiddenSize: 64, headCount: 4, keyValueHeadCount: 2, headDimension: 16,
      expertWidth: 64, denseWidth: 128, expertCount: 4,
      layers: TextConfiguration.regularLayers(4, expertStep: 1), chunkSize: 32,
      temperature: AttentionTemperature(floorScale: 32, scale: 0.1), ropeTheta: 10_000, tiesEmbeddings: true,
      maximumPositions: 2048)
  }
}
