// The list of a training checkpoint's files with their hashes. Does not know what the files hold.

internal import Checkpoints
public import JSON

/// What a checkpoint folder must contain, to the byte.
public struct CheckpointManifest: Sendable, Hashable {
  /// The name of the manifest itself.
  public static let fileName = "manifest.json"

  /// One file of the folder.
  public struct File: Sendable, Hashable {
    public let name: String
    public let byteCount: Int
    /// 64 hexadecimal digits.
    public let sha256: String
  }

  public let step: Int
  public let files: [File]

  init(step: Int, files: [File]) {
    self.step = step
    self.files = files
  }

  /// Reads `FOLDER/manifest.json`.
  init(folder: String) throws(TrainingError) {
    let path = folder + "/" + Self.fileName
    let json = try checked { () throws(CheckpointError) in try MappedFile(path: path).json() }
    do throws(JSONError) {
      try self.init(json: json)
    } catch {
      throw .malformed(path: path, field: "text", expected: "a manifest", found: "\(error)")
    }
  }

  package init(json: JSONValue) throws(JSONError) {
    step = try json.integer(at: "step")
    var files: [File] = []
    for entry in try json.array(at: "files") {
      let file = try File(
        name: entry.string(at: "name"), byteCount: entry.integer(at: "bytes"),
        sha256: entry.string(at: "sha256"))
      guard !file.name.isEmpty, !file.name.utf8.contains(UInt8(ascii: "/")), file.name != ".." else {
        throw .field(path: "files.name", expected: "a file of the folder", found: quoted(file.name))
      }
      files.append(file)
    }
    self.files = files
  }

  /// The manifest as JSON.
  public var json: JSONValue {
    let files = files.map { file -> JSONValue in
      ["name": .string(file.name), "bytes": .integer(Int64(file.byteCount)), "sha256": .string(file.sha256)]
    }
    return ["format": "herd-training-checkpoint", "step": .integer(Int64(step)), "files": .array(files)]
  }

  /// Reads every file of the folder and compares its size and hash.
  func verify(folder: String) throws(TrainingError) {
    for file in files {
      let path = folder + "/" + file.name
      let mapped = try checked { () throws(CheckpointError) in try MappedFile(path: path) }
      guard mapped.byteCount == file.byteCount else {
        throw .malformed(
          path: path, field: "size", expected: "\(file.byteCount) bytes as the manifest says",
          found: "\(mapped.byteCount)")
      }
      let digest = SHA256.hexadecimal(SHA256.digest(of: mapped))
      guard digest == file.sha256 else {
        throw .malformed(
          path: path, field: "SHA-256", expected: "\(file.sha256) as the manifest says", found: digest)
      }
    }
  }
}
