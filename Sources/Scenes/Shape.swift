// The figures that a scene can hold, each as the points inside it. Knows no pixels and no colours.

/// A figure between -1 and 1 in both directions, y pointing down.
public enum Shape: String, Sendable, Hashable, CaseIterable {
  case circle, square, triangle, star, heart, cross, diamond, ring, moon, pencil

  /// What several of them are called.
  public var plural: String { self == .cross ? "crosses" : rawValue + "s" }

  /// What a point of a figure is painted with.
  enum Paint {
    case own, wood, lead
  }

  /// The paint at a point, or nil outside.
  func paint(_ u: Double, _ v: Double) -> Paint? {
    switch self {
    case .circle: u * u + v * v <= 1 ? .own : nil
    case .square: max(abs(u), abs(v)) <= 0.86 ? .own : nil
    case .triangle: v <= 0.75 && abs(u) <= 0.56 * (v + 0.95) ? .own : nil
    case .star: Self.isInStar(u, v) ? .own : nil
    case .heart: Self.isInHeart(1.2 * u, 0.15 - 1.15 * v) ? .own : nil
    case .cross: min(abs(u), abs(v)) <= 0.32 && max(abs(u), abs(v)) <= 1 ? .own : nil
    case .diamond: 1.45 * abs(u) + abs(v) <= 1 ? .own : nil
    case .ring: (0.3...1).contains(u * u + v * v) ? .own : nil
    case .moon:
      u * u + v * v <= 1 && (u - 0.5) * (u - 0.5) + v * v > 0.62 ? .own : nil
    case .pencil: Self.pencil(u, v)
    }
  }

  /// The heart (x² + y² - 1)³ ≤ x² y³.
  private static func isInHeart(_ x: Double, _ y: Double) -> Bool {
    let round = x * x + y * y - 1
    return round * round * round <= x * x * y * y * y
  }

  /// A body, a cone of wood and a tip, lying along u.
  private static func pencil(_ u: Double, _ v: Double) -> Paint? {
    guard u >= -1, u <= 1 else { return nil }
    if u <= 0.5 { return abs(v) <= 0.24 ? .own : nil }
    guard abs(v) <= 0.48 * (1 - u) else { return nil }
    return u <= 0.8 ? .wood : .lead
  }

  /// Corners of the five-pointed star, the upper one first.
  private static let starCorners: [(u: Double, v: Double)] = (0..<10).map { corner in
    let radius = corner % 2 == 0 ? 1 : 0.42
    let turn = Rotation(degrees: 36 * corner)
    return (radius * turn.sine, -radius * turn.cosine)
  }

  /// Whether an odd number of the star's edges lies to one side of the point.
  private static func isInStar(_ u: Double, _ v: Double) -> Bool {
    var isInside = false
    var last = starCorners[starCorners.count - 1]
    for corner in starCorners {
      if (corner.v > v) != (last.v > v),
        u < corner.u + (v - corner.v) * (last.u - corner.u) / (last.v - corner.v)
      {
        isInside.toggle()
      }
      last = corner
    }
    return isInside
  }
}
