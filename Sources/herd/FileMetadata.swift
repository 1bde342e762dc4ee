// What a single file of a checkpoint says about itself: its keys and its tensors. Knows no model.

import Checkpoints
import JSON

/// The metadata of a GGUF, safetensors or JSON file, and the tensors it holds.
struct FileMetadata {
  let path: String
  /// Every key with its value in a few words, in the file's order.
  let members: [(key: String, text: String)]
  private let values: JSONObject
  let entries: [TensorEntry]

  /// Reads a file by the ending of its name.
  /// - Throws: `CommandFailure` for a file of no kind that is known, `CheckpointError` for one that is broken
  init(path: String) throws {
    self.path = path
    if path.hasSuffix(".gguf") {
      let file = try GGUFFile(path: path)
      let members = file.metadata.members
      self.members = members.map { ($0.key, $0.value.summary) }
      values = JSONObject(members.map { ($0.key, Self.json($0.value)) })
      entries = file.entries
    } else if path.hasSuffix(".safetensors") {
      let file = try SafetensorsFile(path: path)
      members = file.metadata.map { ($0.key, "\"\($0.value)\"") }
      values = JSONObject(file.metadata.map { ($0.key, .string($0.value)) })
      entries = file.entries
    } else if path.hasSuffix(".json") {
      let json = try MappedFile(path: path).json()
      guard let object = json.objectValue else {
        throw CommandFailure(.data, "\(path): expected a JSON object, found \(json.kind)")
      }
      members = object.members.map { ($0.key, $0.value.text()) }
      values = object
      entries = []
    } else {
      throw CommandFailure(
        .data, "\(path): expected a preset, a model's folder, or a .gguf, .safetensors or .json file")
    }
  }

  /// The keys and values, one a line.
  var text: String {
    let width = members.reduce(0) { max($0, $1.key.count) } + 2
    let lines = members.isEmpty ? ["  none"] : members.map { "  " + $0.key.padded(width) + $0.text }
    return (["metadata"] + lines).joined(separator: "\n") + "\n"
  }

  /// The file's name and size, for a file that is no model by itself.
  var title: String {
    let total = entries.reduce(0) { $0 + $1.byteCount }
    return path + (entries.isEmpty ? "" : ": \(grouped(entries.count)) tensors, \(bytes(total))") + "\n"
  }

  var json: JSONValue { .object(values) }

  /// Long lists, vocabularies above all, are counted instead of shown.
  private static func json(_ value: GGUFValue) -> JSONValue {
    switch value {
    case .string(let text): return .string(text)
    case .bool(let value): return .bool(value)
    case .array(let values):
      if values.count <= 64, let integers = values.integers {
        return .array(integers.map { .integer(Int64($0)) })
      }
      return .string(value.summary)
    default:
      if let integer = value.integerValue { return .integer(Int64(integer)) }
      return value.doubleValue.map { .double($0) } ?? .string(value.summary)
    }
  }
}

extension [TensorEntry] {
  /// The tensors, one a line.
  var text: String {
    let width = reduce(0) { Swift.max($0, $1.name.count) } + 2
    return
      (["\(count) tensors"]
      + map { "  " + $0.name.padded(width) + $0.formatName.padded(8) + "\($0.shape)" })
      .joined(separator: "\n") + "\n"
  }

  var json: JSONValue {
    .array(
      map {
        .object(
          JSONObject([
            ("name", .string($0.name)), ("format", .string($0.formatName)),
            ("shape", .array($0.shape.map { .integer(Int64($0)) })),
          ]))
      })
  }
}
