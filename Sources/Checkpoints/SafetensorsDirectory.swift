// The tensors of a Hugging Face folder: one safetensors file, or several that an index lists. Does not read its
// configuration.

import JSON
import Tensors

/// All safetensors files of a folder as one source.
public struct SafetensorsDirectory: TensorSource {
  /// The folder.
  public let path: String
  /// The files in the order of their names.
  public let files: [SafetensorsFile]
  public let entries: [TensorEntry]
  /// Which file holds which tensor.
  private let positions: [ExactText: Int]

  static let singleName = "model.safetensors"
  static let indexName = "model.safetensors.index.json"

  /// Maps `model.safetensors`, or else every file that `model.safetensors.index.json` lists.
  /// - Throws: `CheckpointError` if the index names a file outside the folder, or the files and the index disagree
  ///   about a tensor.
  public init(path: String) throws(CheckpointError) {
    let isSingle = fileExists("\(path)/\(Self.singleName)") || !fileExists("\(path)/\(Self.indexName)")
    try self.init(path: path, isSingle: isSingle, open: MappedFile.init(path:))
  }

  /// Reads the folder's files as `open` gives them.
  /// - Parameter isSingle: whether there is one file and no index
  package init(
    path: String, isSingle: Bool, open: (String) throws(CheckpointError) -> MappedFile
  ) throws(CheckpointError) {
    self.path = path
    if isSingle {
      files = [try SafetensorsFile(file: open("\(path)/\(Self.singleName)"))]
    } else {
      files = try Self.shards(of: path, open)
    }
    entries = files.flatMap(\.entries)
    var positions: [ExactText: Int] = [:]
    for (position, file) in files.enumerated() {
      for entry in file.entries { positions[ExactText(entry.name)] = position }
    }
    self.positions = positions
  }

  public func entry(named name: String) -> TensorEntry? {
    positions[ExactText(name)].flatMap { files[$0].entry(named: name) }
  }

  public func tensor(named name: String) throws(CheckpointError) -> StoredTensor {
    guard let position = positions[ExactText(name)] else { throw missing(name) }
    return try files[position].tensor(named: name)
  }

  public var filePaths: [String] { files.map(\.path) }

  public func place(of name: String) -> String {
    if let position = positions[ExactText(name)] { return files[position].place(of: name) }
    if files.count == 1, let file = files.first { return file.place(of: name) }
    return printable("\(path)/\(Self.indexName)")
  }

  private static func shards(
    of folder: String, _ open: (String) throws(CheckpointError) -> MappedFile
  ) throws(CheckpointError) -> [SafetensorsFile] {
    let indexPath = "\(folder)/\(indexName)"
    let index = try open(indexPath).json(limits: JSONLimits(depth: 8))
    let map: JSONObject
    do throws(JSONError) {
      map = try index.object(at: "weight_map")
    } catch {
      throw .json(error, in: indexPath, subject: "index")
    }
    var shardOf: [ExactText: String] = [:]
    for member in map.members {
      guard let shard = member.value.stringValue, isPlainFileName(shard) else {
        throw .tensor(
          member.key, in: indexPath, expected: "the name of a file in the same folder",
          found: member.value.kind)
      }
      shardOf[ExactText(member.key)] = shard
    }
    var files: [SafetensorsFile] = []
    var seen: Set<ExactText> = []
    for shard in Set(shardOf.values.map { ExactText($0) }).map(\.text).sorted() {
      let file = try SafetensorsFile(file: open("\(folder)/\(shard)"))
      for entry in file.entries {
        let listed = shardOf[ExactText(entry.name)]
        guard let listed, ExactText(listed) == ExactText(shard) else {
          throw .tensor(
            entry.name, in: file.path, expected: "\(indexName) to list it in this file",
            found: listed.map { "\(quoted($0))" } ?? "nothing")
        }
        seen.insert(ExactText(entry.name))
      }
      files.append(file)
    }
    for member in map.members where !seen.contains(ExactText(member.key)) {
      throw .tensor(
        member.key, in: indexPath, expected: "it in \(quoted(member.value.stringValue ?? ""))",
        found: "no such tensor")
    }
    return files
  }
}

/// Whether a name from a file stays in the folder it is looked up in.
func isPlainFileName(_ name: String) -> Bool {
  !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
    && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
}
