// How evenly the experts are used. Knows choices, neither routers nor experts.
//
// What keeps the load even is the auxiliary gradient of `Tensors.balanced`, and not a selection bias in the manner of
// DeepSeek: published Llama 4 checkpoints have no place for a bias, so a router trained with one would choose otherwise
// once it is saved.

public import Tensors

/// Counts of the choices that every expert of every layer got.
public struct ExpertLoads: Sendable {
  private var counts: [Int: [Int]] = [:]

  public init() {}

  /// Counts one layer's choices. index: I32, any shape, each below `experts`.
  public mutating func add(layer: Int, index: Tensor, experts: Int) {
    var loads = counts[layer] ?? [Int](repeating: 0, count: experts)
    for expert in index.array(of: Int32.self) { loads[Int(expert)] += 1 }
    counts[layer] = loads
  }

  /// Each layer's shares, the layers ascending: 1 is an expert's fair share.
  public var shares: [[Double]] {
    counts.keys.sorted().map { layer in
      let loads = counts[layer] ?? []
      let mean = Double(loads.reduce(0, +)) / Double(max(loads.count, 1))
      return loads.map { mean > 0 ? Double($0) / mean : 0 }
    }
  }

  /// max over layers and experts of load / mean load - 1 ("MaxVio", arXiv 2408.15664); nil without experts.
  public var largestViolation: Double? { shares.joined().max().map { $0 - 1 } }

  /// The smallest share of any expert in any layer; nil without experts.
  public var smallestShare: Double? { shares.joined().min() }
}
