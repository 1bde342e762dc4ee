// What a Llama 4 text model is made of, for the specification. Does not know how files spell it.

/// The llama3 kind of scaled rotary frequencies (`llama4.md`, 2.4).
public struct ReferenceRopeScaling: Sendable, Equatable {
  public var factor: Double
  public var lowFrequencyFactor: Double
  public var highFrequencyFactor: Double
  public var originalLength: Int

  public init(factor: Double, lowFrequencyFactor: Double, highFrequencyFactor: Double, originalLength: Int) {
    self.factor = factor
    self.lowFrequencyFactor = lowFrequencyFactor
    self.highFrequencyFactor = highFrequencyFactor
    self.originalLength = originalLength
  }
}

/// Every dimension and switch of a text model, lists written out (`llama4.md`, sections 1 and 2).
public struct ReferenceConfiguration: Sendable, Equatable {
  public var vocabulary = 32
  public var hidden = 16
  public var layers = 4
  public var heads = 4
  public var keyValueHeads = 2
  public var headDimension = 8
  /// Width of each routed expert and of the shared one (`intermediate_size`).
  public var expertWidth = 12
  /// Width of the dense layers' network (`intermediate_size_mlp`).
  public var denseWidth = 20
  public var experts = 4
  public var expertsPerToken = 1
  /// The layers with experts, ascending; the others are dense.
  public var moeLayers: [Int] = []
  /// Per layer: rotary embedding and query/key norm, or else temperature (`no_rope_layers`, where 1 means RoPE).
  public var ropeLayers: [Bool] = []
  /// Per layer: attention within a chunk, or else over everything before (`layer_types`).
  public var chunkedLayers: [Bool] = []
  /// Tokens of a chunk; nil makes every layer fully causal.
  public var chunkSize: Int?
  public var useQKNorm = true
  public var temperatureTuning = true
  public var floorScale = 8
  public var attentionScale = 0.1
  public var epsilon = 1e-5
  public var theta = 500000.0
  public var ropeScaling: ReferenceRopeScaling?
  /// Biases on the query, key, value and output products.
  public var attentionBias = false
  /// The output matrix is the embedding.
  public var tied = false

  public init() {}

  /// The layers with experts that a step implies; a step of 0 means none.
  public static func moeLayers(step: Int, layers: Int) -> [Int] {
    step == 0 ? [] : Array(stride(from: step - 1, to: layers, by: step))
  }

  /// Which layers an interval leaves with RoPE: all but every `interval`-th.
  public static func ropeLayers(interval: Int, layers: Int) -> [Bool] {
    (1...layers).map { $0 % interval != 0 }
  }

  /// Whether the token at `position` sees the key at `key` of the same document in `layer` (2.5).
  public func sees(layer: Int, position: Int, key: Int) -> Bool {
    guard key <= position else { return false }
    guard chunkedLayers[layer], let chunkSize else { return true }
    return position / chunkSize == key / chunkSize
  }

  /// The rotary frequency of each pair of a head's elements, rounded to Float (2.3, 2.4).
  public var frequencies: [Float] {
    (0..<headDimension / 2).map { pair in
      let plain = Float(power(theta, -2 * Double(pair) / Double(headDimension)))
      guard let scaling = ropeScaling else { return plain }
      let f = Double(plain)
      let wavelength = 2 * Double.pi / f
      let original = Double(scaling.originalLength)
      if wavelength < original / scaling.highFrequencyFactor { return plain }
      if wavelength > original / scaling.lowFrequencyFactor { return Float(f / scaling.factor) }
      let low = scaling.lowFrequencyFactor
      let smooth = (original / wavelength - low) / (scaling.highFrequencyFactor - low)
      return Float((1 - smooth) * f / scaling.factor + smooth * f)
    }
  }
}
