// Everything that a Llama 4 text model's shape and constants consist of. Knows no file and no spelling of keys.

/// How wavelengths beyond the trained context are stretched (`llama4.md` 2.4, the "llama3" kind).
public struct RoPEScaling: Sendable, Hashable {
  public var factor: Double
  public var lowFrequencyFactor: Double
  public var highFrequencyFactor: Double
  public var originalPositions: Int

  public init(
    factor: Double, lowFrequencyFactor: Double, highFrequencyFactor: Double, originalPositions: Int
  ) {
    self.factor = factor
    self.lowFrequencyFactor = lowFrequencyFactor
    self.highFrequencyFactor = highFrequencyFactor
    self.originalPositions = originalPositions
  }
}

/// The temperature that position-free layers put on their queries: 1 + scale · ln(1 + ⌊(p + 1) / floorScale⌋).
public struct AttentionTemperature: Sendable, Hashable {
  public var floorScale: Double
  public var scale: Double

  public init(floorScale: Double, scale: Double) {
    self.floorScale = floorScale
    self.scale = scale
  }
}

/// What is particular about one layer. The three choices are independent of each other.
public struct LayerKind: Sendable, Hashable {
  /// A mixture of experts, or one dense network.
  public var hasExperts: Bool
  /// Rotary embedding and query/key norm, or neither and a temperature instead.
  public var usesRotaryEmbedding: Bool
  /// A query sees its own chunk only, or everything before it.
  public var isChunked: Bool

  public init(hasExperts: Bool, usesRotaryEmbedding: Bool, isChunked: Bool) {
    self.hasExperts = hasExperts
    self.usesRotaryEmbedding = usesRotaryEmbedding
    self.isChunked = isChunked
  }
}

/// A text model's configuration, every habit spelled out (`llama4.md`, section 1).
public struct TextConfiguration: Sendable, Hashable {
  public var vocabularySize: Int
  public var hiddenSize: Int
  public var headCount: Int
  public var keyValueHeadCount: Int
  public var headDimension: Int
  /// Width of a routed expert and of the shared one.
  public var expertWidth: Int
  /// Width of the network in a layer without experts.
  public var denseWidth: Int
  public var expertCount: Int
  public var expertsPerToken: Int
  public var layers: [LayerKind]
  /// Positions in a chunk; nil where chunked layers see everything (as Meta's code reads it).
  public var chunkSize: Int?
  public var usesQueryKeyNorm: Bool
  public var temperature: AttentionTemperature?
  public var epsilon: Double
  public var ropeTheta: Double
  public var ropeScaling: RoPEScaling?
  /// What each frequency is divided by, where a file gives that instead of a rule (GGUF's `rope_freqs`).
  public var ropeDivisors: [Float]?
  public var hasAttentionBias: Bool
  public var tiesEmbeddings: Bool
  public var maximumPositions: Int
  public var beginToken: Int?
  public var endTokens: [Int]
  public var paddingToken: Int?
  /// Standard deviation of fresh matrices.
  public var initializerRange: Double

  public init(
    vocabularySize: Int, hiddenSize: Int, headCount: Int, keyValueHeadCount: Int, headDimension: Int,
    expertWidth: Int, denseWidth: Int, expertCount: Int, expertsPerToken: Int = 1, layers: [LayerKind],
    chunkSize: Int? = 8192, usesQueryKeyNorm: Bool = true,
    temperature: AttentionTemperature? = AttentionTemperature(floorScale: 8192, scale: 0.1),
    epsilon: Double = 1e-5, ropeTheta: Double = 500_000, ropeScaling: RoPEScaling? = nil,
    hasAttentionBias: Bool = false, tiesEmbeddings: Bool = false, maximumPositions: Int = 8192,
    beginToken: Int? = nil, endTokens: [Int] = [], paddingToken: Int? = nil, initializerRange: Double = 0.02
  ) throws(ConfigurationError) {
    self.vocabularySize = vocabularySize
    self.hiddenSize = hiddenSize
    self.headCount = headCount
    self.keyValueHeadCount = keyValueHeadCount
    self.headDimension = headDimension
    self.expertWidth = expertWidth
    self.denseWidth = denseWidth
    self.expertCount = expertCount
    self.expertsPerToken = expertsPerToken
    self.layers = layers
    self.chunkSize = chunkSize
    self.usesQueryKeyNorm = usesQueryKeyNorm
    self.temperature = temperature
    self.epsilon = epsilon
    self.ropeTheta = ropeTheta
    self.ropeScaling = ropeScaling
    self.hasAttentionBias = hasAttentionBias
    self.tiesEmbeddings = tiesEmbeddings
    self.maximumPositions = maximumPositions
    self.beginToken = beginToken
    self.endTokens = endTokens
    self.paddingToken = paddingToken
    self.initializerRange = initializerRange
    try validate()
  }

  public var layerCount: Int { layers.count }

  /// The published habit: experts every `expertStep` layers (0: nowhere), a position-free layer with full attention
  /// every `positionFreeInterval`, chunks elsewhere.
  public static func regularLayers(
    _ count: Int, expertStep: Int, positionFreeInterval: Int = 4
  ) -> [LayerKind] {
    (0..<count).map { index in
      let rotary = positionFreeInterval <= 0 || (index + 1) % positionFreeInterval != 0
      return LayerKind(
        hasExperts: expertStep > 0 && (index + 1) % expertStep == 0, usesRotaryEmbedding: rotary,
        isChunked: rotary)
    }
  }
}
