// How many numbers a configuration means, part by part, without allocating them. Knows no machine.

public import Tensors

/// One part's share of the parameters.
public struct ParameterCount: Sendable, Equatable {
  /// For people, for example `routed experts`.
  public let part: String
  public let total: Int
  /// How many of them one token passes through.
  public let active: Int
}

/// A model's parameters by part.
public struct ParameterCounts: Sendable, Equatable {
  public let parts: [ParameterCount]

  public var total: Int { parts.reduce(0) { $0 + $1.total } }
  /// What one token passes through, the embedding table and the output matrix counted whole.
  public var active: Int { parts.reduce(0) { $0 + $1.active } }
  /// The same without the embedding table, of which a token reads one row, unless the output matrix is that table:
  /// the number that operations follow from.
  public var activeWithoutEmbedding: Int {
    guard parts.contains(where: { $0.part == Self.head }) else { return active }
    return active - (parts.first { $0.part == Self.embedding }?.active ?? 0)
  }

  private static let embedding = "token embedding"
  private static let head = "output matrix"
  private static let order = [
    embedding, "attention", "routers", "routed experts", "shared experts", "dense networks", "norms", head,
    "vision tower", "vision adapter", "vision projector",
  ]

  /// Counts what the model's own constructor asks for, so that it cannot count another model than the one that runs.
  /// A token of text passes through nothing of the vision tower.
  /// - Throws: never in practice; a recorder has every parameter
  public init(
    _ c: TextConfiguration, vision: VisionConfiguration? = nil, backend: any Backend
  ) throws(ParameterError) {
    let recorder = ShapeRecorder(backend: backend)
    _ = try Transformer(c, Parameters(recorder), backend: backend)
    if let vision { _ = try VisionTower(vision, textWidth: c.hiddenSize, Parameters(recorder)) }
    var totals: [String: Int] = [:]
    for declaration in recorder.declarations {
      totals[Self.part(of: declaration.name), default: 0] += declaration.elementCount
    }
    parts = Self.order.compactMap { part in
      guard let total = totals[part] else { return nil }
      var active = part == "routed experts" ? total / c.expertCount * c.expertsPerToken : total
      if part.hasPrefix("vision") { active = 0 }
      return ParameterCount(part: part, total: total, active: active)
    }
  }

  private static func part(of name: String) -> String {
    if name.contains("vision_adapter") { return "vision adapter" }
    if name.hasPrefix("vision_model") { return "vision tower" }
    if name.hasPrefix("multi_modal_projector") { return "vision projector" }
    if name.contains("embed_tokens") { return embedding }
    if name.hasPrefix("lm_head") { return head }
    if name.contains("self_attn") { return "attention" }
    if name.contains("norm") { return "norms" }
    if name.contains("router") { return "routers" }
    if name.contains("shared_expert") { return "shared experts" }
    if name.contains("experts.") { return "routed experts" }
    return "dense networks"
  }
}
