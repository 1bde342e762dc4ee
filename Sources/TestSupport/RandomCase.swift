// A random small model with a random packed row, drawn from a seed, for comparing the engine with the
// specification over everything a configuration can say. Knows no engine.

public import Testing

/// One random configuration with parameters, tokens, labels and documents.
///
/// The configuration depends on the seed alone. Parameters and tokens are drawn anew until no token is close to
/// choosing other experts (`routerMargin`) and rounding cannot grow beyond what a test tolerates (`sensitivity`):
/// comparing two computations is meaningless on the edge of a discontinuity.
public struct RandomCase: Sendable, CustomTestStringConvertible {
  public let seed: UInt64
  public let configuration: ReferenceConfiguration
  public let model: ReferenceModel
  public let tokens: [Int]
  /// Aligned with the tokens; −100 where nothing is to be predicted. The first label of a document may hold a
  /// token: nothing predicts it.
  public let labels: [Int]
  public let documentLengths: [Int]
  /// How often parameters and tokens were drawn.
  public let attempts: Int
  /// The largest change of a logit or, as a share of the tensor's largest value or of 0.1, of a gradient, when
  /// every parameter is moved by up to 2⁻²² of itself, which is a few Float roundings.
  public let sensitivity: Double

  /// The smallest distance accepted between the logits of an expert chosen and the next.
  public static let routerMargin = 1e-3
  /// The largest sensitivity accepted.
  public static let largestSensitivity = 2e-5

  /// The case of that seed.
  public init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let configuration = ReferenceConfiguration(random: &generator)
    var attempts = 0
    while true {
      attempts += 1
      precondition(attempts < 200, "seed \(seed) gives no usable case: \(configuration)")
      let model = ReferenceModel(configuration, seed: generator.next())
      let row = RandomRow(vocabulary: configuration.vocabulary, &generator)
      let sensitivity = Self.sensitivity(of: model, row, &generator)
      guard sensitivity <= Self.largestSensitivity else { continue }
      self.seed = seed
      self.configuration = configuration
      self.model = model
      tokens = row.tokens
      labels = row.labels
      documentLengths = row.documentLengths
      self.attempts = attempts
      self.sensitivity = sensitivity
      return
    }
  }

  public var testDescription: String {
    let c = configuration
    return """
      seed \(seed): \(c.layers) layers, MoE \(c.moeLayers), \(c.experts) experts top \(c.expertsPerToken), \
      heads \(c.heads)/\(c.keyValueHeads) of \(c.headDimension), hidden \(c.hidden), \
      chunk \(c.chunkSize.map(String.init) ?? "null"), documents \(documentLengths)
      """
  }

  /// Infinity where a router is close to a tie.
  private static func sensitivity(
    of model: ReferenceModel, _ row: RandomRow, _ generator: inout SeededGenerator
  ) -> Double {
    let exact = model.gradients(row.tokens, labels: row.labels, documentLengths: row.documentLengths)
    guard exact.outputs.routerMargin >= routerMargin else { return .infinity }
    var moved = model
    // In the model's order, since a dictionary's changes from run to run.
    for (name, _) in ReferenceModel.shapes(of: model.configuration) {
      let values = model.vector(name).map { $0 * (1 + (2 * generator.uniform() - 1) * 0x1p-22) }
      moved = moved.replacing(name, with: values)
    }
    let other = moved.gradients(row.tokens, labels: row.labels, documentLengths: row.documentLengths)
    let logits = Deviation(other.outputs.logits.values, from: exact.outputs.logits.values).largest
    return exact.gradients.reduce(logits) { worst, entry in
      let found = other.gradients[entry.key]?.values ?? []
      let deviation = Deviation(found, from: entry.value.values)
      // A gradient that is zero but for rounding has no scale of its own.
      return max(worst, deviation.largest / max(deviation.scale, 0.1))
    }
  }
}

/// A packed row of one to four documents, 12 to 40 tokens.
private struct RandomRow {
  let tokens: [Int]
  let labels: [Int]
  let documentLengths: [Int]

  init(vocabulary: Int, _ generator: inout SeededGenerator) {
    var rest = generator.integer(in: 12...40)
    var lengths: [Int] = []
    while rest > 0 {
      let isLast = lengths.count == 3
      lengths.append(isLast ? rest : generator.integer(in: 1...rest))
      rest -= lengths[lengths.count - 1]
    }
    let tokens = (0..<lengths.reduce(0, +)).map { _ in generator.integer(in: 0...vocabulary - 1) }
    // Any label may be asked for, not only the token that follows.
    var labels = tokens.map { token in
      if generator.chance(0.2) { return -100 }
      return generator.chance(0.8) ? token : generator.integer(in: 0...vocabulary - 1)
    }
    // The longest document has a second token, which then counts: a loss over nothing compares nothing.
    var start = 0
    for length in lengths {
      if length > 1 { labels[start + 1] = tokens[start + 1] }
      start += length
    }
    self.tokens = tokens
    self.labels = labels
    documentLengths = lengths
  }
}

extension ReferenceConfiguration {
  /// A random configuration: every list regular or not, every switch, dimensions no kernel likes.
  init(random generator: inout SeededGenerator) {
    self.init()
    layers = generator.integer(in: 1...5)
    vocabulary = generator.integer(in: 9...48)
    hidden = generator.integer(in: 5...40)
    keyValueHeads = generator.integer(in: 1...3)
    heads = keyValueHeads * generator.integer(in: 1...4)
    headDimension = 2 * generator.integer(in: 2...10)
    expertWidth = generator.integer(in: 3...24)
    denseWidth = generator.integer(in: 3...32)
    experts = generator.integer(in: 1...16)
    expertsPerToken = generator.integer(in: 1...min(3, experts))
    drawLists(&generator)
    chunkSize = generator.chance(0.15) ? nil : generator.integer(in: 1...24)
    useQKNorm = generator.chance(0.6)
    temperatureTuning = generator.chance(0.7)
    floorScale = generator.integer(in: 1...16)
    attentionScale = generator.element(of: [0.1, 0.1, 0.25, 0.5])
    epsilon = generator.element(of: [1e-5, 1e-6])
    theta = generator.element(of: [500000, 10000, 50000, 100])
    attentionBias = generator.chance(0.3)
    tied = generator.chance(0.3)
    repeat {
      ropeScaling = generator.chance(0.5) ? nil : .random(&generator)
    } while hasAmbiguousFrequency
  }

  private mutating func drawLists(_ generator: inout SeededGenerator) {
    switch generator.integer(in: 0...3) {
    case 0: moeLayers = Array(0..<layers)
    case 1: moeLayers = Self.moeLayers(step: generator.integer(in: 0...3), layers: layers)
    case 2: moeLayers = generator.chance(0.3) ? [] : Array(0..<layers)
    default: moeLayers = (0..<layers).filter { _ in generator.chance(0.5) }
    }
    if generator.chance(0.5) {
      ropeLayers = Self.ropeLayers(interval: generator.integer(in: 1...5), layers: layers)
    } else {
      ropeLayers = (0..<layers).map { _ in generator.chance(0.6) }
    }
    chunkedLayers =
      generator.chance(0.6) ? ropeLayers : (0..<layers).map { _ in generator.chance(0.6) }
  }

  /// Whether a wavelength lies so near a threshold of the scaling that rounding decides.
  private var hasAmbiguousFrequency: Bool {
    guard let scaling = ropeScaling else { return false }
    var plain = self
    plain.ropeScaling = nil
    return plain.frequencies.contains { f in
      [scaling.lowFrequencyFactor, scaling.highFrequencyFactor].contains { factor in
        let limit = Double(scaling.originalLength) / factor
        return abs(2 * Double.pi / Double(f) / limit - 1) < 1e-4
      }
    }
  }
}

extension ReferenceRopeScaling {
  fileprivate static func random(_ generator: inout SeededGenerator) -> ReferenceRopeScaling {
    let (low, high) = generator.element(of: [(1.0, 1.0), (1.0, 4.0), (2.0, 3.0)])
    return ReferenceRopeScaling(
      factor: generator.element(of: [2, 4, 8, 16]), lowFrequencyFactor: low, highFrequencyFactor: high,
      originalLength: generator.element(of: [8, 32, 64, 256]))
  }
}
