// Which experts a text's tokens chose, layer by layer, and how its routers judged the others. Knows no cache.

import Checkpoints
public import Llama4
import Tensors

/// A recorded or invented routing: what a cache of experts is judged by.
public struct RoutingTrace: Sendable {
  /// One mixture's choices for all tokens.
  public struct Mixture: Sendable {
    public let experts: Int
    /// [tokens · experts], what the router gave.
    public let logits: [Float]
  }

  public let tokens: Int
  public let expertsPerToken: Int
  public let mixtures: [Mixture]

  /// Experts of all mixtures.
  public var expertCount: Int { mixtures.reduce(0) { $0 + $1.experts } }

  public init(tokens: Int, expertsPerToken: Int, mixtures: [Mixture]) {
    self.tokens = tokens
    self.expertsPerToken = expertsPerToken
    self.mixtures = mixtures
  }

  /// Reads what `herd trace` wrote: `layers.I.router_logits` of every mixture.
  /// - Throws: `LoadError` that names file and tensor
  public init(path: String) throws(LoadError) {
    let name = { (layer: Int, part: String) in "layers.\(layer).\(part)" }
    do throws(CheckpointError) {
      let file = try SafetensorsFile(path: path)
      // The names of a mixture's layers, whichever they are.
      let layers = file.entries.compactMap { entry -> Int? in
        let words = entry.name.split(separator: ".")
        return words.count == 3 && words[2] == "router_logits" ? Int(words[1]) : nil
      }
      var mixtures: [Mixture] = []
      var chosen = 1
      for layer in layers.sorted() {
        let stored = try file.tensor(named: name(layer, "router_logits"))
        guard stored.format == .scalar(.float32), let experts = stored.shape.last, experts > 0 else {
          continue
        }
        mixtures.append(
          Mixture(
            experts: experts,
            logits: (0..<stored.bytes.count / 4).map {
              stored.bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self)
            }))
        // Where one expert is chosen, the indices have no axis for the choices.
        if let index = file.entry(named: name(layer, "router_index")), index.shape.count == stored.shape.count
        {
          chosen = index.shape.last ?? 1
        }
      }
      let tokens = mixtures.first.map { $0.logits.count / $0.experts } ?? 0
      guard tokens > 0, mixtures.allSatisfy({ $0.logits.count == tokens * $0.experts }) else {
        throw .invalid(
          path: path, subject: "tensors",
          expected: "F32 layers.I.router_logits of equally many tokens, as herd trace writes them",
          found: "none")
      }
      self.init(tokens: tokens, expertsPerToken: chosen, mixtures: mixtures)
    } catch {
      throw LoadError(error)
    }
  }

  /// Records the routing of one text.
  public init(of ids: [Int32], model: Transformer) {
    let c = model.configuration
    var mixtures: [Mixture] = []
    _ = model.hidden(
      Tensor(ids, shape: [ids.count], on: model.backend), sequences: [SequenceInput(count: ids.count)],
      observer: { name, tensor in
        if name.hasSuffix(".router_logits") {
          mixtures.append(Mixture(experts: tensor.shape.last, logits: tensor.array()))
        }
      })
    self.init(tokens: ids.count, expertsPerToken: c.expertsPerToken, mixtures: mixtures)
  }

  /// An invented routing: in each mixture experts have the odds 1 / rank^skew in an order of its own, which changes
  /// every `topicLength` tokens for half of the experts; a token draws by its logits (the largest of log odds and
  /// Gumbel noise).
  /// - Parameters:
  ///   - skew: 0 for equal odds
  ///   - clarity: how much of the noise a router's logits tell, as in a trained model all
  public static func invented(
    tokens: Int, mixtures: Int, experts: Int, expertsPerToken: Int = 1, skew: Double, topicLength: Int = 512,
    seed: UInt64
  ) -> RoutingTrace {
    var state = SplitMix64(seed: seed)
    // Above 0 and below 1, for its logarithm's sake.
    func uniform() -> Double { min((Double(state.next() >> 11) + 0.5) * 0x1p-53, 1 - 0x1p-53) }
    var all: [Mixture] = []
    for _ in 0..<mixtures {
      var order = Array(0..<experts)
      for place in order.indices.reversed() { order.swapAt(place, Int(uniform() * Double(place + 1))) }
      var logits: [Float] = []
      logits.reserveCapacity(tokens * experts)
      for token in 0..<tokens {
        if token % topicLength == 0, token > 0 {
          for place in stride(from: 0, to: experts, by: 2) {
            order.swapAt(place, Int(uniform() * Double(experts)))
          }
        }
        for expert in 0..<experts {
          logits.append(
            Float(
              -skew * naturalLogarithm(Double(order[expert] + 1))
                - naturalLogarithm(-naturalLogarithm(uniform()))))
        }
      }
      all.append(Mixture(experts: experts, logits: logits))
    }
    return RoutingTrace(tokens: tokens, expertsPerToken: expertsPerToken, mixtures: all)
  }
}
