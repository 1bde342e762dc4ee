// What all writers of checkpoints have in common: tensors are declared first, then their bytes follow in that order.
// Knows no format.

import JSON
public import Tensors

/// A tensor that will be written.
public struct TensorDeclaration: Sendable, Equatable {
  public let name: String
  public let format: ElementFormat
  /// Extents, outermost first; empty for a scalar.
  public let shape: [Int]

  public init(name: String, format: ElementFormat, shape: [Int]) {
    self.name = name
    self.format = format
    self.shape = shape
  }
}

/// A checkpoint being written. Nothing is visible under its name before `finish` returns.
public protocol TensorWriter: AnyObject {
  /// The tensors in the order in which their bytes must come.
  var tensors: [TensorDeclaration] { get }
  /// Appends bytes of the tensor, whole or piece by piece.
  /// - Throws: `CheckpointError` if it is another tensor's turn, or more bytes come than its shape says.
  func append(_ bytes: UnsafeRawBufferPointer, to name: String) throws(CheckpointError)
  /// Makes the checkpoint durable and visible.
  func finish() throws(CheckpointError)
}

extension TensorWriter {
  /// Appends a whole tensor of another checkpoint; it must be contiguous.
  public func append(_ tensor: StoredTensor) throws(CheckpointError) {
    try unsafe append(tensor.bytes, to: tensor.name)
  }
}

/// Which tensor's bytes come next, and how many of them.
struct WritingOrder {
  let path: String
  let tensors: [TensorDeclaration]
  let byteCounts: [Int]
  /// The tensor whose bytes come next.
  private(set) var position = 0
  /// Bytes that tensor already has.
  private(set) var written = 0

  /// - Throws: `CheckpointError` for a repeated name or a shape without a size.
  init(path: String, tensors: [TensorDeclaration]) throws(CheckpointError) {
    var names: Set<ExactText> = []
    var counts: [Int] = []
    for tensor in tensors {
      guard names.insert(ExactText(tensor.name)).inserted else {
        throw .tensor(tensor.name, in: path, expected: "each name once", found: "it again")
      }
      guard let count = byteCount(tensor.shape, tensor.format) else {
        throw .tensor(
          tensor.name, in: path, expected: "a shape with a size in \(tensor.format.name)",
          found: "\(tensor.shape)")
      }
      counts.append(count)
    }
    self.path = path
    self.tensors = tensors
    byteCounts = counts
  }

  /// The index of the tensor that `count` bytes named so belong to.
  mutating func accept(_ count: Int, for name: String) throws(CheckpointError) -> Int {
    while position < tensors.count, written == byteCounts[position],
      tensors[position].name != name || count > 0
    { advance() }
    guard position < tensors.count, tensors[position].name == name else {
      let next = position < tensors.count ? "bytes of \(quoted(tensors[position].name))" : "no more bytes"
      throw .tensor(name, in: path, expected: next, found: "bytes of this one")
    }
    guard count <= byteCounts[position] - written else {
      throw .tensor(
        name, in: path, expected: "\(byteCounts[position]) bytes", found: "\(written) and then \(count) more")
    }
    written += count
    return position
  }

  /// Checks that every tensor has all its bytes.
  mutating func finish() throws(CheckpointError) {
    while position < tensors.count, written == byteCounts[position] { advance() }
    guard position < tensors.count else { return }
    throw .tensor(
      tensors[position].name, in: path, expected: "\(byteCounts[position]) bytes", found: "\(written)")
  }

  private mutating func advance() {
    position += 1
    written = 0
  }
}
