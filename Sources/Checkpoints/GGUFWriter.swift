// Writes GGUF version 3, in one file or split in several. Knows the container, not which keys a model needs.

import JSON
import Tensors

/// A GGUF checkpoint being written. Of a split, the first file appears last.
public final class GGUFWriter: TensorWriter {
  public let tensors: [TensorDeclaration]
  /// The files as they will be called.
  public let paths: [String]
  private var order: WritingOrder
  private let parts: [Range<Int>]
  private let calls: FileCalls
  private let headers: [[UInt8]]
  private var first: AtomicFile?
  private var current: AtomicFile
  private var part = 0
  private var position = 0

  /// Plans the files and writes the first one's header.
  ///
  /// - Parameters:
  ///   - path: `NAME.gguf`; a split becomes `NAME-00001-of-0000N.gguf` and so on.
  ///   - metadata: the keys in their order, without those of a split.
  ///   - tensors: extents outermost first, as everywhere else; the file lists them reversed.
  ///   - maximumFileSize: bytes of data after which another file begins.
  /// - Throws: `CheckpointError` for a format or shape that GGUF lacks, a name of 64 bytes or more, a repeated name, or a
  ///   refusal of the system.
  public init(
    path: String, metadata: GGUFMetadata, tensors: [TensorDeclaration], maximumFileSize: Int = .max,
    calls: FileCalls = .system
  ) throws(CheckpointError) {
    self.tensors = tensors
    self.calls = calls
    order = try WritingOrder(path: path, tensors: tensors)
    let types = try tensors.map { (tensor) throws(CheckpointError) in try Self.type(of: tensor, path: path) }
    let parts = try planShards(order.byteCounts, maximum: maximumFileSize, path: path)
    self.parts = parts
    let stem = path.hasSuffix(".gguf") ? String(path.dropLast(5)) : path
    paths =
      parts.count == 1 ? [path] : parts.indices.map { stem + GGUFFile.splitEnding($0 + 1, of: parts.count) }
    guard parts.count <= 0xFFFF else {
      throw .invalid(path: path, subject: "files", expected: "at most 65535", found: "\(parts.count)")
    }
    var headers: [[UInt8]] = []
    for (number, range) in parts.enumerated() {
      var keys = number == 0 ? metadata : GGUFMetadata()
      if parts.count > 1 {
        let split: [(String, GGUFValue)] = [
          (GGUFFile.splitNumberKey, .uint16(UInt16(truncatingIfNeeded: number))),
          (GGUFFile.splitCountKey, .uint16(UInt16(truncatingIfNeeded: parts.count))),
          (GGUFFile.splitTensorsKey, .int32(Int32(truncatingIfNeeded: tensors.count))),
        ]
        for (key, value) in split where !keys.appendIfNew(key, value) {
          throw .invalid(
            path: path, subject: "key \(quoted(key))", expected: "it left to the writer", found: "it")
        }
      }
      headers.append(Self.header(keys, tensors[range], types[range], order.byteCounts[range]))
    }
    guard metadata[GGUFPart.alignmentKey] == nil else {
      throw .invalid(
        path: path, subject: "key \(quoted(GGUFPart.alignmentKey))", expected: "the default alignment",
        found: "a key")
    }
    self.headers = headers
    current = try AtomicFile(path: paths[0], calls: calls)
    try current.write(headers[0])
  }

  public func append(_ bytes: UnsafeRawBufferPointer, to name: String) throws(CheckpointError) {
    try advance(to: try order.accept(bytes.count, for: name))
    try unsafe current.write(bytes)
  }

  public func finish() throws(CheckpointError) {
    try order.finish()
    try advance(to: tensors.count - 1)
    try endTensor()
    if let first {
      try current.commit()
      try first.commit()
    } else {
      try current.commit()
    }
  }

  /// Ends all tensors before the one at `target`, going on to the next file where it begins there.
  private func advance(to target: Int) throws(CheckpointError) {
    while position < target {
      try endTensor()
      position += 1
      guard position == parts[part].upperBound else { continue }
      if part == 0 { first = current } else { try current.commit() }
      part += 1
      current = try AtomicFile(path: paths[part], calls: calls)
      try current.write(headers[part])
    }
  }

  /// Fills up to the alignment behind a tensor.
  private func endTensor() throws(CheckpointError) {
    try current.writeZeros(Self.padding(current.byteCount))
  }

  private static func padding(_ byteCount: Int) -> Int {
    (GGUFPart.defaultAlignment - byteCount % GGUFPart.defaultAlignment) % GGUFPart.defaultAlignment
  }

  private static func type(of tensor: TensorDeclaration, path: String) throws(CheckpointError) -> GGMLType {
    guard let type = GGMLType.of(tensor.format) else {
      throw .tensor(tensor.name, in: path, expected: "a format that GGUF has", found: tensor.format.name)
    }
    guard tensor.shape.count <= GGUFPart.mostExtents else {
      throw .tensor(
        tensor.name, in: path, expected: "at most \(GGUFPart.mostExtents) extents", found: "\(tensor.shape)")
    }
    guard tensor.name.utf8.count < 64 else {
      throw .tensor(
        tensor.name, in: path, expected: "a name of less than 64 bytes", found: "\(tensor.name.utf8.count)")
    }
    return type
  }

  private static func header(
    _ metadata: GGUFMetadata, _ tensors: ArraySlice<TensorDeclaration>, _ types: ArraySlice<GGMLType>,
    _ byteCounts: ArraySlice<Int>
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendNumber(GGUFPart.magic)
    bytes.appendNumber(UInt32(3))
    bytes.appendNumber(UInt64(tensors.count))
    bytes.appendNumber(UInt64(metadata.members.count))
    for (key, value) in metadata.members {
      bytes.appendGGUFString(key)
      bytes.appendNumber(value.type.rawValue)
      bytes.appendGGUFValue(value)
    }
    var offset = 0
    for (tensor, (type, byteCount)) in zip(tensors, zip(types, byteCounts)) {
      bytes.appendGGUFString(tensor.name)
      bytes.appendNumber(UInt32(truncatingIfNeeded: tensor.shape.count))
      for extent in tensor.shape.reversed() { bytes.appendNumber(UInt64(truncatingIfNeeded: extent)) }
      bytes.appendNumber(type.number)
      bytes.appendNumber(UInt64(truncatingIfNeeded: offset))
      offset += byteCount + padding(byteCount)
    }
    bytes.append(contentsOf: repeatElement(0, count: padding(bytes.count)))
    return bytes
  }
}
