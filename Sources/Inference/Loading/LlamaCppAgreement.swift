// How far llama.cpp computes the same model from its GGUF file. Knows llama.cpp's constants, not its rounding.
//
// For this architecture llama.cpp does not take chunk size, temperature, the interval of layers without positions and
// the query/key norm from the file (its `models/llama4.cpp`; `llama4.md`, section 7).

public import Llama4

/// Whether llama.cpp, given this model as a GGUF file, computes the same.
public enum LlamaCppAgreement: Sendable, Equatable, CustomStringConvertible {
  case everywhere
  /// Up to a position, counted from 1; `because` is what differs beyond it.
  case upTo(position: Int, because: String)
  case nowhere(because: String)

  private static let chunkSize = 8192
  private static let temperature = AttentionTemperature(floorScale: 8192, scale: 0.1)
  private static let interval = 4

  public init(_ c: TextConfiguration) {
    if let reason = Self.differenceFromTheStart(c) {
      self = .nowhere(because: reason)
      return
    }
    var limits: [(position: Int, reason: String)] = []
    if c.layers.contains(where: c.isChunked), let own = c.chunkSize, own != Self.chunkSize {
      limits.append(
        (min(own, Self.chunkSize), "its chunks have \(Self.chunkSize) positions, the model's \(own)"))
    }
    let hasTemperature = !c.isPlain && c.layers.contains { !$0.usesRotaryEmbedding }
    if hasTemperature, c.temperature != Self.temperature {
      // The first position with a factor is the floor scale, counted from 1.
      let floor = min(c.temperature?.floorScale ?? Self.temperature.floorScale, Self.temperature.floorScale)
      limits.append(
        (
          Int(floor.rounded(.up)) - 1,
          "its attention temperature \(Self.described(Self.temperature)), the model's \(Self.described(c.temperature))"
        ))
    }
    guard let limit = limits.min(by: { $0.position < $1.position }), limit.position < c.maximumPositions
    else {
      self = .everywhere
      return
    }
    self =
      limit.position > 0
      ? .upTo(position: limit.position, because: limit.reason) : .nowhere(because: limit.reason)
  }

  private static func described(_ temperature: AttentionTemperature?) -> String {
    temperature.map { "grows by \($0.scale) from position \(Int($0.floorScale)) on" } ?? "is 1"
  }

  /// What llama.cpp does otherwise at every position, if anything.
  private static func differenceFromTheStart(_ c: TextConfiguration) -> String? {
    if c.expertCount == 0 { return "it refuses models without experts" }
    if c.hasAttentionBias { return "it knows no bias of the attention's output" }
    let own = c.layers.indices.filter { !c.layers[$0].usesRotaryEmbedding }
    let interval = c.isPlain ? c.layerCount : interval
    let theirs = c.layers.indices.filter { ($0 + 1) % interval == 0 }
    if own != theirs {
      return "its layers without positions are \(theirs) in this file, the model's \(own)"
    }
    let norms = c.expertCount != 128
    if own.count < c.layerCount, c.usesQueryKeyNorm != norms {
      return "with \(c.expertCount) experts it has \(norms ? "a" : "no") query/key norm, "
        + "the model \(norms ? "none" : "one")"
    }
    return nil
  }

  /// One line for people.
  public var description: String {
    switch self {
    case .everywhere: "llama.cpp agrees everywhere"
    case .upTo(let position, let reason):
      "llama.cpp agrees up to position \(position), counted from 1: beyond it \(reason)"
    case .nowhere(let reason): "llama.cpp disagrees because \(reason)"
    }
  }
}
