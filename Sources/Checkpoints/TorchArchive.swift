// The tensors of one PyTorch archive (`.pth`, `.pt`): a zip of a pickle and raw storages. Runs no code of the archive's.

import JSON
import Tensors

/// A mapped archive that holds a dictionary of tensors.
public struct TorchArchive: TensorSource {
  public let file: MappedFile
  public let entries: [TensorEntry]
  private let tensors: [TorchTensor]
  /// The first byte of each tensor in the file.
  private let starts: [Int]
  private let positions: [ExactText: Int]

  public var path: String { file.path }

  /// Maps the archive and reads its pickle. Entries of the dictionary that are no tensors are left out.
  /// - Throws: `CheckpointError` if the archive is packed, its parts contradict one another, or its pickle asks for more
  ///   than tensors.
  public init(path: String) throws(CheckpointError) {
    try self.init(file: MappedFile(path: path))
  }

  /// Reads a mapped archive.
  public init(file: MappedFile) throws(CheckpointError) {
    self.file = file
    let zip = try ZipArchive(file: file)
    let pickles = zip.names.filter { $0 == "data.pkl" || $0.hasSuffix("/data.pkl") }
    guard pickles.count == 1, let pickle = pickles.first, let range = zip[pickle] else {
      throw .invalid(path: file.path, subject: "archive", expected: "one data.pkl", found: "\(pickles.count)")
    }
    let prefix = String(pickle.dropLast("data.pkl".count))
    try Self.requireLittleEndian(zip, prefix: prefix)
    let members = try file.withSpan { (bytes) throws(CheckpointError) in
      try PickleMachine.dictionary(bytes.extracting(range), path: file.path, subject: "data.pkl")
    }
    var entries: [TensorEntry] = []
    var tensors: [TorchTensor] = []
    var starts: [Int] = []
    var positions: [ExactText: Int] = [:]
    for case (let key, .tensor(let tensor)) in members {
      guard case .text(let name) = key else {
        throw .invalid(path: file.path, subject: "data.pkl", expected: "names of tensors", found: key.kind)
      }
      guard positions.updateValue(entries.count, forKey: ExactText(name)) == nil else {
        throw .tensor(name, in: file.path, expected: "each name once", found: "it again")
      }
      let storage = try Self.storage(tensor.storage, of: name, in: zip, prefix: prefix)
      let size = tensor.storage.type.byteCount
      // Checked by the machine: the tensor lies in its storage, and the storage in the file.
      starts.append(storage.lowerBound + min(tensor.offset, tensor.storage.count) * size)
      entries.append(
        TensorEntry(
          name: name, format: .scalar(tensor.storage.type), formatName: tensor.storage.type.rawValue,
          shape: tensor.shape, byteCount: (elementCount(tensor.shape) ?? 0) * size))
      tensors.append(tensor)
    }
    self.entries = entries
    self.tensors = tensors
    self.starts = starts
    self.positions = positions
  }

  public func entry(named name: String) -> TensorEntry? { positions[ExactText(name)].map { entries[$0] } }

  /// The tensor as a view of its storage, perhaps with strides.
  public func tensor(named name: String) throws(CheckpointError) -> StoredTensor {
    guard let position = positions[ExactText(name)] else { throw missing(name) }
    let tensor = tensors[position]
    let isEmpty = tensor.shape.contains(0)
    let last = zip(tensor.shape, tensor.strides).reduce(0) { $0 + ($1.0 > 1 ? ($1.0 - 1) * $1.1 : 0) }
    let size = tensor.storage.type.byteCount
    let end = isEmpty ? starts[position] : starts[position] + (last + 1) * size
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: file.bytes[starts[position]..<end])
    return unsafe StoredTensor(
      name: name, format: .scalar(tensor.storage.type), shape: tensor.shape,
      strides: isEmpty ? nil : tensor.strides, bytes: bytes, owner: file)
  }

  private static func requireLittleEndian(_ zip: ZipArchive, prefix: String) throws(CheckpointError) {
    guard let range = zip[prefix + "byteorder"] else { return }
    let order = zip.file.withSpan { utf8Text($0.extracting(range.prefix(16))) }
    guard order == "little" else {
      throw .invalid(
        path: zip.file.path, subject: "byteorder", expected: "little", found: quoted(order ?? "other bytes"))
    }
  }

  /// Where a storage lies in the file.
  private static func storage(
    _ storage: TorchStorage, of name: String, in zip: ZipArchive, prefix: String
  ) throws(CheckpointError) -> Range<Int> {
    let entry = "\(prefix)data/\(storage.key)"
    guard let range = zip[entry] else {
      throw .tensor(name, in: zip.file.path, expected: "its storage \(quoted(entry))", found: "no such entry")
    }
    let (size, overflow) = storage.count.multipliedReportingOverflow(by: storage.type.byteCount)
    guard !overflow, size == range.count else {
      throw .tensor(
        name, in: zip.file.path,
        expected: "\(storage.count) elements of \(storage.type.rawValue) in its storage",
        found: "\(range.count) bytes")
    }
    return range
  }
}
