// A GGUF checkpoint: one file, or the files of a split as one. Knows the container, not the model inside.

import JSON

/// A mapped GGUF checkpoint.
public struct GGUFFile: TensorSource {
  /// The file, or the first one of a split.
  public let path: String
  /// All keys; of a split, the first file's.
  public let metadata: GGUFMetadata
  public let entries: [TensorEntry]
  private let parts: [GGUFPart]
  private let places: [ExactText: (part: Int, position: Int)]

  /// The mapped files in their order.
  public var files: [MappedFile] { parts.map(\.file) }

  static let splitNumberKey = "split.no"
  static let splitCountKey = "split.count"
  static let splitTensorsKey = "split.tensors.count"

  /// Maps the file and, if its keys say that it is the first of a split (`NAME-00001-of-0000N.gguf`), all others.
  /// - Throws: `CheckpointError` naming the key or tensor that is wrong.
  public init(path: String) throws(CheckpointError) {
    try self.init(first: MappedFile(path: path))
  }

  /// Reads a mapped file, and if it is the first of a split the others beside it.
  public init(first file: MappedFile) throws(CheckpointError) {
    try self.init(first: file, open: MappedFile.init(path:))
  }

  /// Reads a mapped file, and if it is the first of a split the others as `open` gives them.
  package init(
    first file: MappedFile, open: (String) throws(CheckpointError) -> MappedFile
  ) throws(CheckpointError) {
    path = file.path
    let first = try GGUFPart(file: file)
    metadata = first.metadata
    parts = try [first] + Self.others(first, open)
    entries = parts.flatMap(\.entries)
    var places: [ExactText: (part: Int, position: Int)] = [:]
    for (part, content) in parts.enumerated() {
      for (position, entry) in content.entries.enumerated() {
        guard places.updateValue((part, position), forKey: ExactText(entry.name)) == nil else {
          throw .tensor(
            entry.name, in: content.file.path, expected: "each name once in all files", found: "it again")
        }
      }
    }
    self.places = places
  }

  public func entry(named name: String) -> TensorEntry? {
    places[ExactText(name)].map { parts[$0.part].entries[$0.position] }
  }

  public func tensor(named name: String) throws(CheckpointError) -> StoredTensor {
    guard let place = places[ExactText(name)] else { throw missing(name) }
    let part = parts[place.part]
    let entry = part.entries[place.position]
    guard let format = entry.format else {
      let readable = GGMLType.all.filter { $0.format != nil }.map(\.name).joined(separator: " ")
      throw .tensor(name, in: part.file.path, expected: "a format among \(readable)", found: entry.formatName)
    }
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: part.file.bytes[part.ranges[place.position]])
    return unsafe StoredTensor(name: name, format: format, shape: entry.shape, bytes: bytes, owner: part.file)
  }

  public var filePaths: [String] { parts.map(\.file.path) }

  public func place(of name: String) -> String {
    printable(places[ExactText(name)].map { parts[$0.part].file.path } ?? path)
  }

  /// The second and later files of the split that the first one's keys tell of.
  private static func others(
    _ first: GGUFPart, _ open: (String) throws(CheckpointError) -> MappedFile
  ) throws(CheckpointError) -> [GGUFPart] {
    guard let count = try first.metadata.integerIfPresent(at: splitCountKey), count != 0 else { return [] }
    try require(first, splitNumberKey, 0, "0, for the first file of a split is the one to name")
    guard (1...0xFFFF).contains(count) else {
      throw .invalid(
        path: first.file.path, subject: "key \(quoted(splitCountKey))", expected: "1 to 65535",
        found: "\(count)")
    }
    let ending = splitEnding(1, of: count)
    guard count == 1 || first.file.path.hasSuffix(ending) else {
      throw .invalid(
        path: first.file.path, subject: "path", expected: "\(ending) at its end", found: "another")
    }
    let prefix = first.file.path.dropLast(ending.count)
    var parts: [GGUFPart] = []
    var tensors = first.entries.count
    for number in 1..<count {
      let part = try GGUFPart(file: open(prefix + splitEnding(number + 1, of: count)))
      try require(part, splitNumberKey, number, "\(number), by its place in the split")
      try require(part, splitCountKey, count, "\(count), as in the first file")
      tensors += part.entries.count
      parts.append(part)
    }
    for part in [first] + parts {
      try require(part, splitTensorsKey, tensors, "\(tensors), the tensors of all files")
    }
    return parts
  }

  private static func require(
    _ part: GGUFPart, _ key: String, _ value: Int, _ expected: String
  ) throws(CheckpointError) {
    let found = try part.metadata.integer(at: key)
    guard found == value else {
      throw .invalid(
        path: part.file.path, subject: "key \(quoted(key))", expected: expected, found: "\(found)")
    }
  }

  /// How the name of a split's file ends; `number` counts from 1.
  static func splitEnding(_ number: Int, of count: Int) -> String {
    "-\(padded(number))-of-\(padded(count)).gguf"
  }
}
