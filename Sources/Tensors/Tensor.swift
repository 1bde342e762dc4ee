// An array of numbers and, where somebody asked for it, how it came about. Does not know how to compute.

/// Numbers in row-major order, contiguous, in a buffer of some backend. A value: operations give new tensors.
public struct Tensor: Sendable {
  public internal(set) var storage: Buffer
  public let byteOffset: Int
  public let shape: Shape
  public let type: ScalarType
  /// What the gradient flows through, or nil if nobody needs one.
  package internal(set) var node: GradientNode?

  public init(_ storage: Buffer, byteOffset: Int = 0, shape: Shape, type: ScalarType = .float32) {
    self.storage = storage
    self.byteOffset = byteOffset
    self.shape = shape
    self.type = type
    precondition(
      byteOffset >= 0 && byteOffset + shape.elementCount * type.byteCount <= storage.byteCount,
      "a tensor of shape \(shape) lies outside its buffer")
  }

  /// New memory, its contents undefined.
  public init(uninitialized shape: Shape, type: ScalarType = .float32, on backend: any Backend) {
    let bytes = shape.elementCount * type.byteCount
    self.init(backend.allocate(byteCount: bytes), shape: shape, type: type)
  }

  /// A copy of `values`.
  public init<Element: TensorElement>(_ values: [Element], shape: Shape, on backend: any Backend) {
    precondition(values.count == shape.elementCount, "\(values.count) values for shape \(shape)")
    self.init(uninitialized: shape, type: Element.scalarType, on: backend)
    values.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      pointer.copyMemory(from: base, byteCount: bytes.count)
    }
  }

  /// All elements zero.
  public static func zeros(_ shape: Shape, type: ScalarType = .float32, on backend: any Backend) -> Tensor {
    let tensor = Tensor(uninitialized: shape, type: type, on: backend)
    tensor.pointer.initializeMemory(as: UInt8.self, repeating: 0, count: tensor.byteCount)
    return tensor
  }

  public var backend: any Backend { storage.backend }
  public var elementCount: Int { shape.elementCount }
  public var byteCount: Int { shape.elementCount * type.byteCount }
  /// The first element's bytes.
  public var pointer: UnsafeMutableRawPointer { storage.pointer + byteOffset }
  public var needsGradient: Bool { node != nil }

  /// The elements, copied out.
  public func array<Element: TensorElement>(of _: Element.Type = Element.self) -> [Element] {
    precondition(type == Element.scalarType, "elements are \(type.rawValue)")
    return [Element](unsafeUninitializedCapacity: elementCount) { target, count in
      if let base = target.baseAddress {
        UnsafeMutableRawPointer(base).copyMemory(from: pointer, byteCount: byteCount)
      }
      count = elementCount
    }
  }

  /// The same bytes under another shape of as many elements. The gradient flows on.
  public func reshaped(_ shape: Shape) -> Tensor {
    precondition(shape.elementCount == elementCount, "\(self.shape) cannot become \(shape)")
    var view = Tensor(storage, byteOffset: byteOffset, shape: shape, type: type)
    view.node = node
    return view
  }

  /// Rows `range` of the outermost axis: a view without gradient.
  public func rows(_ range: Range<Int>) -> Tensor {
    var extents = shape.array
    precondition(!extents.isEmpty && range.lowerBound >= 0 && range.upperBound <= extents[0], "rows \(range)")
    let bytesPerRow = extents[0] == 0 ? 0 : byteCount / extents[0]
    extents[0] = range.count
    return Tensor(
      storage, byteOffset: byteOffset + range.lowerBound * bytesPerRow, shape: Shape(extents), type: type)
  }

  /// This tensor cut off from the graph.
  public var detached: Tensor {
    var copy = self
    copy.node = nil
    return copy
  }
}

/// Swift types that a tensor's elements can be read as.
public protocol TensorElement: BitwiseCopyable, Sendable {
  static var scalarType: ScalarType { get }
}
extension Float: TensorElement { public static var scalarType: ScalarType { .float32 } }
extension Int32: TensorElement { public static var scalarType: ScalarType { .int32 } }
extension Int64: TensorElement { public static var scalarType: ScalarType { .int64 } }
extension UInt16: TensorElement { public static var scalarType: ScalarType { .uint16 } }
extension UInt8: TensorElement { public static var scalarType: ScalarType { .uint8 } }
