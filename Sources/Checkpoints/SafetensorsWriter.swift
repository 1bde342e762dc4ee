// Writes one safetensors file, tensor by tensor. Knows the header's form; holds no tensor in memory.

import JSON
import Tensors

/// A safetensors file being written.
public final class SafetensorsWriter: TensorWriter {
  public let tensors: [TensorDeclaration]
  private var order: WritingOrder
  private let file: AtomicFile

  /// Writes the header and waits for the bytes.
  ///
  /// The header is padded with spaces so that the data start at a multiple of 8; `ordered` keeps every tensor aligned
  /// to its own numbers.
  /// - Throws: `CheckpointError` for a quantised tensor (the format has none), a repeated name, or a refusal of the
  ///   system.
  public init(
    path: String, tensors: [TensorDeclaration], metadata: [(key: String, value: String)] = [],
    calls: FileCalls = .system
  ) throws(CheckpointError) {
    self.tensors = tensors
    order = try WritingOrder(path: path, tensors: tensors)
    let header = try Self.header(tensors, order.byteCounts, metadata, path: path)
    file = try AtomicFile(path: path, calls: calls)
    try file.write(header)
  }

  public func append(_ bytes: UnsafeRawBufferPointer, to name: String) throws(CheckpointError) {
    _ = try order.accept(bytes.count, for: name)
    try unsafe file.write(bytes)
  }

  public func finish() throws(CheckpointError) {
    try order.finish()
    try file.commit()
  }

  /// The order that the format's own library writes: by number type, larger ones first, then by name.
  public static func ordered(_ tensors: [TensorDeclaration]) -> [TensorDeclaration] {
    func rank(_ format: ElementFormat) -> Int {
      if case .scalar(let type) = format {
        typesInOrder.firstIndex(of: type) ?? typesInOrder.count
      } else {
        0
      }
    }
    return tensors.sorted { left, right in
      let (leftRank, rightRank) = (rank(left.format), rank(right.format))
      return leftRank != rightRank
        ? leftRank < rightRank : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
  }

  private static let typesInOrder: [ScalarType] = [
    .uint64, .int64, .float64, .float32, .uint32, .int32, .bfloat16, .float16, .uint16, .int16, .float8E4M3,
    .float8E5M2, .int8, .uint8, .bool,
  ]

  private static func header(
    _ tensors: [TensorDeclaration], _ byteCounts: [Int], _ metadata: [(key: String, value: String)],
    path: String
  ) throws(CheckpointError) -> [UInt8] {
    var object = JSONObject()
    if !metadata.isEmpty {
      object["__metadata__"] = .object(JSONObject(metadata.map { ($0.key, .string($0.value)) }))
    }
    var offset = 0
    for (tensor, count) in zip(tensors, byteCounts) {
      guard case .scalar(let type) = tensor.format, tensor.name != "__metadata__" else {
        throw .tensor(
          tensor.name, in: path, expected: "numbers one by one under a name of their own",
          found: tensor.format.name)
      }
      let (end, overflow) = offset.addingReportingOverflow(count)
      if overflow {
        throw .tensor(
          tensor.name, in: path, expected: "a file whose size fits in 64 bits", found: "a larger one")
      }
      object[tensor.name] = [
        "dtype": .string(type.rawValue), "shape": .array(tensor.shape.map { .integer(Int64($0)) }),
        "data_offsets": [.integer(Int64(offset)), .integer(Int64(end))],
      ]
      offset = end
    }
    var text = Array(JSONValue.object(object).text().utf8)
    while text.count % 8 != 0 { text.append(0x20) }
    guard text.count <= SafetensorsFile.largestHeader else {
      throw .invalid(
        path: path, subject: "header", expected: "at most \(SafetensorsFile.largestHeader) bytes",
        found: "\(text.count)")
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) } + text
  }
}
