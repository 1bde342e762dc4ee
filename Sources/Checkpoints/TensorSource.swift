// The common view of every checkpoint: named tensors over bytes that somebody keeps alive. Does not know what a layer is.

public import Tensors

/// What a checkpoint says about one tensor, without its bytes.
public struct TensorEntry: Sendable, Equatable {
  public let name: String
  /// nil: a layout that this program knows by name and size only.
  public let format: ElementFormat?
  /// The format's name as files spell it.
  public let formatName: String
  /// Extents, outermost first; empty for a scalar.
  public let shape: [Int]
  /// Bytes the elements take, without gaps.
  public let byteCount: Int

  public init(name: String, format: ElementFormat?, formatName: String, shape: [Int], byteCount: Int) {
    self.name = name
    self.format = format
    self.formatName = formatName
    self.shape = shape
    self.byteCount = byteCount
  }
}

/// A tensor's bytes where they lie, with the object that keeps them there.
@safe public struct StoredTensor: @unchecked Sendable {
  // Sendable: nobody writes to the bytes.
  public let name: String
  public let format: ElementFormat
  /// Extents, outermost first; empty for a scalar.
  public let shape: [Int]
  /// Elements from one index to the next, for each extent. Row-major without gaps except in PyTorch archives.
  public let strides: [Int]
  /// From the first element to the last; at any byte address. Valid while `owner` lives.
  public let bytes: UnsafeRawBufferPointer
  public let owner: any AnyObject & Sendable

  public init(
    name: String, format: ElementFormat, shape: [Int], strides: [Int]? = nil, bytes: UnsafeRawBufferPointer,
    owner: any AnyObject & Sendable
  ) {
    self.name = name
    self.format = format
    self.shape = shape
    self.strides = strides ?? rowMajorStrides(shape)
    unsafe self.bytes = unsafe bytes
    self.owner = owner
  }

  /// Whether the elements lie one after the other, the last index fastest.
  public var isContiguous: Bool {
    zip(shape, zip(strides, rowMajorStrides(shape))).allSatisfy { extent, stride in
      extent <= 1 || stride.0 == stride.1
    } || shape.contains(0)
  }
}

/// Named tensors: one file, several, or several joined. Nothing is copied that can stay where it is.
public protocol TensorSource: Sendable {
  /// What error messages call the whole.
  var path: String { get }
  /// The files that hold the tensors, in their order.
  var filePaths: [String] { get }
  /// What error messages call the file that holds the tensor, or that should; fit for one line.
  func place(of name: String) -> String
  /// All tensors in the order of the files.
  var entries: [TensorEntry] { get }
  /// What the checkpoint says about the tensor, or nil if it has none of that name.
  func entry(named name: String) -> TensorEntry?
  /// Bytes of a tensor that cannot stay mapped and is put together in memory; 0 if it stays.
  func copiedByteCount(of name: String) -> Int
  /// The tensor's bytes.
  /// - Throws: `CheckpointError` if there is none of that name, or its format can only be listed.
  func tensor(named name: String) throws(CheckpointError) -> StoredTensor
}

extension TensorSource {
  public var names: [String] { entries.map(\.name) }

  public var filePaths: [String] { [path] }

  public func place(of name: String) -> String { printable(path) }

  public func copiedByteCount(of name: String) -> Int { 0 }

  /// Bytes of all tensors that cannot stay mapped.
  public var copiedByteCount: Int { names.reduce(0) { $0 + copiedByteCount(of: $1) } }

  /// The tensor, or nil if the checkpoint has none of that name.
  public func tensorIfPresent(named name: String) throws(CheckpointError) -> StoredTensor? {
    entry(named: name) == nil ? nil : try tensor(named: name)
  }

  func missing(_ name: String) -> CheckpointError {
    .tensor(name, in: path, expected: "a tensor of that name", found: "none")
  }
}

/// The strides of elements that lie without gaps, the last index fastest. The shape's product must fit in `Int`.
func rowMajorStrides(_ shape: [Int]) -> [Int] {
  var strides = [Int](repeating: 1, count: shape.count)
  for axis in stride(from: shape.count - 2, through: 0, by: -1) {
    strides[axis] = strides[axis + 1].multipliedReportingOverflow(by: max(shape[axis + 1], 1)).partialValue
  }
  return strides
}

/// The product of the extents, or nil if one is negative or the product of those that are not 0 does not fit.
func elementCount(_ shape: [Int]) -> Int? {
  var product = 1
  for extent in shape {
    let (next, overflow) = product.multipliedReportingOverflow(by: max(extent, 1))
    if extent < 0 || overflow { return nil }
    product = next
  }
  return shape.contains(0) ? 0 : product
}

/// The bytes of a tensor without gaps, or nil if they do not fit or its rows are no whole number of blocks.
func byteCount(_ shape: [Int], _ format: ElementFormat) -> Int? {
  guard let elements = elementCount(shape) else { return nil }
  if case .block(let block) = format, (shape.last ?? 1) % block.elementsPerBlock != 0 { return nil }
  return format.byteCount(elements: elements)
}
