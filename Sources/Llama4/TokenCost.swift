// What a token must cost: the bytes that have to be read for it and the operations that have to be done, from the
// model's own weights in the formats they lie in. Knows no machine; shares of its limits are counted in this.

internal import Tensors

/// Bytes and operations that computing with a model needs, whatever program does it.
///
/// A matrix product of `tokens` rows reads its weights once and does two operations a weight and row. A prompt needs the
/// last layer's network and the output matrix for its last token only. Norms, rotations and the choice of experts are
/// left out: they are below a hundredth of the whole.
public struct TokenCost: Sendable {
  private struct Part {
    var bytes = 0.0
    var weights = 0.0

    static func + (a: Part, b: Part) -> Part {
      Part(bytes: a.bytes + b.bytes, weights: a.weights + b.weights)
    }
    func scaled(by factor: Double) -> Part { Part(bytes: bytes * factor, weights: weights * factor) }
  }

  private struct LayerCost {
    /// Attention's four matrices.
    var attention = Part()
    /// What every token passes through: the dense network, or router and shared expert.
    var network = Part()
    /// One routed expert.
    var expert = Part()
  }

  private let configuration: TextConfiguration
  private let layers: [LayerCost]
  private let head: Part
  private let embeddingRow: Double

  public init(_ model: Transformer) {
    let c = model.configuration
    configuration = c
    layers = model.layers.map { layer in
      var cost = LayerCost()
      let attention = layer.attention
      cost.attention = [attention.query, attention.key, attention.value, attention.output].map(Self.part)
        .reduce(Part(), +)
      switch layer.network {
      case .dense(let dense): cost.network = Self.part(dense)
      case .experts(let experts):
        cost.network = Self.part(experts.router) + Self.part(experts.shared)
        cost.expert = [experts.gate, experts.up, experts.down].map(Self.part).reduce(Part(), +)
      }
      return cost
    }
    head = Self.part(model.head)
    embeddingRow = Self.part(model.embedding).bytes / Double(c.vocabularySize)
  }

  /// One matrix; of experts, one expert's.
  private static func part(_ weight: Weight) -> Part {
    let elements = weight.inputs * weight.outputs
    return Part(
      bytes: Double(weight.format.byteCount(elements: elements) ?? 0), weights: Double(elements))
  }

  private static func part(_ network: FeedForward) -> Part {
    part(network.gate) + part(network.up) + part(network.down)
  }

  /// Bytes of weights that one step of `sequences` tokens, one of each sequence, reads: dense parts once, and of the
  /// experts those that somebody chose, if every choice is equally likely.
  public func weightBytes(sequences: Int = 1) -> Double {
    let unchosen = 1 - Double(configuration.expertsPerToken) / Double(max(configuration.expertCount, 1))
    var missed = 1.0
    for _ in 0..<sequences { missed *= unchosen }
    let chosen = Double(configuration.expertCount) * (1 - missed)
    let parts = layers.map { $0.attention + $0.network + $0.expert.scaled(by: chosen) }
    return parts.reduce(head, +).bytes + Double(sequences) * embeddingRow
  }

  /// Bytes of keys and values that a token at `position` reads.
  /// - Parameter bytesPerPosition: of one position of one layer, keys and values
  public func cacheBytes(position: Int, bytesPerPosition: Int) -> Double {
    Double(bytesPerPosition) * layersKeys(from: position, count: 1)
  }

  /// Operations of one token of each sequence at `position`.
  public func decodeOperations(position: Int) -> Double {
    let chosen = Double(configuration.expertsPerToken)
    let weights = layers.map { $0.attention + $0.network + $0.expert.scaled(by: chosen) }.reduce(head, +)
      .weights
    return 2 * weights + attentionOperations(from: position, count: 1)
  }

  /// Operations of reading `count` tokens of a prompt after `depth` others, its last logits included.
  public func promptOperations(count: Int, depth: Int = 0) -> Double {
    let chosen = Double(configuration.expertsPerToken)
    var operations = 2 * head.weights
    for (index, layer) in layers.enumerated() {
      let network = (layer.network + layer.expert.scaled(by: chosen)).weights
      let tokens = index == layers.count - 1 ? 1 : count
      operations += 2 * (layer.attention.weights * Double(count) + network * Double(tokens))
    }
    return operations + attentionOperations(from: depth, count: count)
  }

  /// Two products of a query with every key that it sees, for every head.
  private func attentionOperations(from position: Int, count: Int) -> Double {
    4 * layersKeys(from: position, count: count)
      * Double(configuration.headCount * configuration.headDimension)
  }

  /// Keys that the tokens at `count` positions see, all layers together.
  private func layersKeys(from position: Int, count: Int) -> Double {
    configuration.layers.reduce(0) { sum, layer in
      let chunk = layer.isChunked ? configuration.chunkSize : nil
      guard let chunk else { return sum + Self.triangle(position + count) - Self.triangle(position) }
      func seen(_ end: Int) -> Double {
        Double(end / chunk) * Self.triangle(chunk) + Self.triangle(end % chunk)
      }
      return sum + seen(position + count) - seen(position)
    }
  }

  /// Pairs of a query and a key not after it, among `count` positions.
  private static func triangle(_ count: Int) -> Double { Double(count) * (Double(count) + 1) / 2 }
}
