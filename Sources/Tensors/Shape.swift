// The extents of a tensor, without a heap allocation. Knows no bytes.

/// Up to four extents, outermost first.
public struct Shape: Sendable, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
  private var extents: (Int, Int, Int, Int) = (1, 1, 1, 1)
  public private(set) var rank = 0

  public init(_ extents: [Int]) {
    precondition(extents.count <= 4, "a shape has at most four extents")
    for (axis, extent) in extents.enumerated() { set(axis, extent) }
    rank = extents.count
  }

  public init(arrayLiteral elements: Int...) { self.init(elements) }

  /// Extent of an axis, the outermost being 0.
  public subscript(axis: Int) -> Int {
    precondition(axis >= 0 && axis < rank, "axis \(axis) of a shape of rank \(rank)")
    switch axis {
    case 0: return extents.0
    case 1: return extents.1
    case 2: return extents.2
    default: return extents.3
    }
  }

  private mutating func set(_ axis: Int, _ extent: Int) {
    precondition(extent >= 0, "an extent is not negative")
    switch axis {
    case 0: extents.0 = extent
    case 1: extents.1 = extent
    case 2: extents.2 = extent
    default: extents.3 = extent
    }
  }

  /// The product of all extents (1 for a scalar). Traps on overflow: foreign shapes are checked before they come here.
  public var elementCount: Int { extents.0 * extents.1 * extents.2 * extents.3 }

  /// The innermost extent (1 for a scalar).
  public var last: Int { rank == 0 ? 1 : self[rank - 1] }

  /// The product of all extents but the innermost.
  public var rows: Int {
    var product = 1
    for axis in 0..<max(rank - 1, 0) { product *= self[axis] }
    return product
  }

  /// The same shape with another innermost extent.
  public func replacingLast(_ extent: Int) -> Shape {
    var copy = self
    copy.set(max(rank - 1, 0), extent)
    copy.rank = max(rank, 1)
    return copy
  }

  public var array: [Int] { (0..<rank).map { self[$0] } }
  public var description: String { "\(array)" }

  public static func == (a: Shape, b: Shape) -> Bool { a.rank == b.rank && a.extents == b.extents }
  public func hash(into hasher: inout Hasher) { hasher.combine(array) }
}
