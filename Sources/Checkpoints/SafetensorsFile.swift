// One safetensors file, read in place. Knows the format's rules and enforces all of them; not what the tensors are for.
//
// Eight bytes give the length of a JSON header, the header gives each tensor's type, shape and range of bytes behind it,
// and the ranges cover the rest of the file exactly. The data may start at any byte, so no tensor needs to be aligned.

import JSON
import Tensors

/// A mapped safetensors file.
public struct SafetensorsFile: TensorSource {
  public let file: MappedFile
  /// The members of `__metadata__` in their order.
  public let metadata: [(key: String, value: String)]
  public let entries: [TensorEntry]
  private let ranges: [Range<Int>]
  private let positions: [ExactText: Int]

  public var path: String { file.path }

  /// The largest header that readers of the format accept.
  static let largestHeader = 100_000_000
  /// More extents than any tensor has.
  static let mostExtents = 16

  /// Maps the file and checks its header.
  /// - Throws: `CheckpointError` naming the tensor or the part of the header that breaks a rule.
  public init(path: String) throws(CheckpointError) {
    try self.init(file: MappedFile(path: path))
  }

  /// Checks the header of a mapped file.
  public init(file: MappedFile) throws(CheckpointError) {
    self.file = file
    let (header, dataStart) = try Self.header(of: file)
    var metadata: [(key: String, value: String)] = []
    var found: [(entry: TensorEntry, range: Range<Int>)] = []
    found.reserveCapacity(header.count)
    for member in header.members {
      if member.key == "__metadata__" {
        metadata = try Self.metadata(member.value, path: file.path)
      } else {
        found.append(try Self.tensor(member.key, member.value, path: file.path))
      }
    }
    try Self.requireExactCover(found, byteCount: file.byteCount - dataStart, path: file.path)
    self.metadata = metadata
    entries = found.map(\.entry)
    ranges = found.map { $0.range.lowerBound + dataStart..<$0.range.upperBound + dataStart }
    positions = Dictionary(
      entries.enumerated().map { (ExactText($1.name), $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func entry(named name: String) -> TensorEntry? { positions[ExactText(name)].map { entries[$0] } }

  public func tensor(named name: String) throws(CheckpointError) -> StoredTensor {
    guard let position = positions[ExactText(name)], let format = entries[position].format else {
      throw missing(name)
    }
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: file.bytes[ranges[position]])
    return unsafe StoredTensor(
      name: name, format: format, shape: entries[position].shape, bytes: bytes, owner: file)
  }
}

// The header's rules, one function each.
extension SafetensorsFile {
  private static func header(of file: MappedFile) throws(CheckpointError) -> (JSONObject, dataStart: Int) {
    let path = file.path
    return try file.withSpan { (bytes) throws(CheckpointError) -> (JSONObject, Int) in
      guard bytes.count >= 8 else {
        throw .invalid(
          path: path, subject: "header", expected: "at least 8 bytes for its length",
          found: "\(bytes.count) bytes")
      }
      var length: UInt64 = 0
      for index in 0..<8 { length |= UInt64(bytes[index]) << (8 * UInt64(index)) }
      guard length <= UInt64(largestHeader), let length = Int(exactly: length), length <= bytes.count - 8
      else {
        throw .invalid(
          path: path, subject: "header",
          expected: "a length of at most \(min(largestHeader, bytes.count - 8)) bytes", found: "\(length)")
      }
      guard length > 0, bytes[8] == UInt8(ascii: "{") else {
        throw .invalid(path: path, subject: "header", expected: "\"{\" as its first byte", found: "another")
      }
      do throws(JSONError) {
        let header = try JSONValue(parsing: bytes.extracting(8..<8 + length), limits: JSONLimits(depth: 4))
        return (header.objectValue ?? JSONObject(), 8 + length)
      } catch {
        throw .json(error, in: path, subject: "header")
      }
    }
  }

  private static func metadata(
    _ value: JSONValue, path: String
  ) throws(CheckpointError) -> [(key: String, value: String)] {
    guard let object = value.objectValue else {
      throw .invalid(path: path, subject: "__metadata__", expected: "an object of strings", found: value.kind)
    }
    var pairs: [(key: String, value: String)] = []
    for member in object.members {
      guard let text = member.value.stringValue else {
        throw .invalid(
          path: path, subject: "__metadata__, key \(quoted(member.key))", expected: "a string",
          found: member.value.kind)
      }
      pairs.append((member.key, text))
    }
    return pairs
  }

  private static func tensor(
    _ name: String, _ value: JSONValue, path: String
  ) throws(CheckpointError) -> (TensorEntry, Range<Int>) {
    func wrong(_ expected: String, _ found: String) -> CheckpointError {
      .tensor(name, in: path, expected: expected, found: found)
    }
    guard value.objectValue != nil else {
      throw wrong("an object with dtype, shape and data_offsets", value.kind)
    }
    guard let typeName = value["dtype"]?.stringValue else {
      throw wrong("a string as dtype", value["dtype"]?.kind ?? "nothing")
    }
    guard let type = ScalarType(rawValue: typeName) else {
      throw wrong(
        "a dtype among \(ScalarType.allCases.map(\.rawValue).joined(separator: " "))", quoted(typeName))
    }
    guard let shape = naturals(value["shape"]) else {
      throw wrong("an array of non-negative whole numbers as shape", shown(value["shape"]))
    }
    guard shape.count <= mostExtents else {
      throw wrong("a shape of at most \(mostExtents) extents", "\(shape.count)")
    }
    guard let offsets = naturals(value["data_offsets"]), offsets.count == 2, offsets[0] <= offsets[1] else {
      throw wrong("two ascending data_offsets", shown(value["data_offsets"]))
    }
    guard let size = byteCount(shape, .scalar(type)) else {
      throw wrong("a shape whose size fits in 64 bits", "\(shape)")
    }
    guard size == offsets[1] - offsets[0] else {
      throw wrong("\(size) bytes for \(typeName) \(shape)", "\(offsets[1] - offsets[0])")
    }
    let entry = TensorEntry(
      name: name, format: .scalar(type), formatName: typeName, shape: shape, byteCount: size)
    return (entry, offsets[0]..<offsets[1])
  }

  /// A small value as it stands, a large one by its kind.
  private static func shown(_ value: JSONValue?) -> String {
    guard let value else { return "nothing" }
    let text = value.text(escapesNonASCII: true)
    return text.utf8.count <= 80 ? text : value.kind
  }

  private static func naturals(_ value: JSONValue?) -> [Int]? {
    guard let elements = value?.arrayValue else { return nil }
    var numbers: [Int] = []
    for element in elements {
      guard let number = element.integerValue, number >= 0 else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// The tensors' ranges, put in order, leave no hole, share no byte and end where the file ends.
  private static func requireExactCover(
    _ tensors: [(entry: TensorEntry, range: Range<Int>)], byteCount: Int, path: String
  ) throws(CheckpointError) {
    let ordered = tensors.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var end = 0
    for tensor in ordered {
      guard tensor.range.lowerBound == end else {
        throw .tensor(
          tensor.entry.name, in: path, expected: "data that start at byte \(end), where the ones before end",
          found: "\(tensor.range.lowerBound)")
      }
      end = tensor.range.upperBound
    }
    guard end == byteCount else {
      throw .invalid(
        path: path, subject: "data", expected: "\(end) bytes as the header says", found: "\(byteCount)")
    }
  }
}
