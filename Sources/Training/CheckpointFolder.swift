// A checkpoint's folder while it is written: files go in, their sizes and hashes come out. Does not know its place.

public import Checkpoints
internal import Synchronization

/// Takes the files of one checkpoint.
public struct CheckpointFolder {
  let path: String
  private let calls: FileCalls
  private(set) var written: [CheckpointManifest.File] = []

  init(path: String, calls: FileCalls) {
    self.path = path
    self.calls = calls
  }

  /// Writes one safetensors file and brings it to the disk; `body` appends every tensor's bytes in their order.
  public mutating func addTensors(
    _ name: String, _ tensors: [TensorDeclaration],
    _ body: (SafetensorsWriter) throws(CheckpointError) -> Void
  ) throws(TrainingError) {
    try add(name) { (path, calls) throws(CheckpointError) in
      let writer = try SafetensorsWriter(path: path, tensors: tensors, calls: calls)
      try body(writer)
      try writer.finish()
    }
  }

  /// Writes one file of text and brings it to the disk.
  public mutating func addText(_ name: String, _ text: String) throws(TrainingError) {
    try add(name) { (path, calls) throws(CheckpointError) in
      let file = try AtomicFile(path: path, calls: calls)
      try file.write(Array(text.utf8))
      try file.commit()
    }
  }

  /// The bytes are hashed on their way to the system, so the manifest says what was written and not what was meant.
  private mutating func add(
    _ name: String, _ body: (_ path: String, _ calls: FileCalls) throws(CheckpointError) -> Void
  ) throws(TrainingError) {
    let passed = PassedBytes()
    var hashing = calls
    let write = calls.write
    hashing.write = { descriptor, bytes in
      let count = write(descriptor, bytes)
      if count > 0 { passed.add(UnsafeRawBufferPointer(rebasing: bytes.prefix(count))) }
      return count
    }
    let path = path + "/" + name
    try checked { () throws(CheckpointError) in try body(path, hashing) }
    let (byteCount, digest) = passed.finish()
    written.append(
      CheckpointManifest.File(name: name, byteCount: byteCount, sha256: SHA256.hexadecimal(digest)))
  }
}

/// Counts and hashes bytes that pass by.
private final class PassedBytes: Sendable {
  private let state = Mutex((byteCount: 0, hash: SHA256()))

  func add(_ bytes: UnsafeRawBufferPointer) {
    state.withLock { state in
      state.byteCount += bytes.count
      state.hash.update(bytes)
    }
  }

  func finish() -> (byteCount: Int, digest: [UInt8]) {
    state.withLock { state in (state.byteCount, state.hash.finish()) }
  }
}
