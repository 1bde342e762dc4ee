// Writes the tensors of a Hugging Face folder, in one file or in several with an index. Does not write a configuration.

import JSON
import Tensors

/// The safetensors files of a folder being written.
///
/// Each file appears whole; the index comes last, so that a folder without one was not finished.
public final class SafetensorsDirectoryWriter: TensorWriter {
  /// The folder.
  public let path: String
  public let tensors: [TensorDeclaration]
  private let shards: [[TensorDeclaration]]
  private let shardOf: [ExactText: Int]
  private let metadata: [(key: String, value: String)]
  private let totalBytes: Int
  private let calls: FileCalls
  private var shard = 0
  private var writer: SafetensorsWriter?

  /// Plans the files: tensors in the order given, a new file where the next would make one larger than
  /// `maximumShardSize` bytes of data.
  public init(
    path: String, tensors: [TensorDeclaration], maximumShardSize: Int = .max,
    metadata: [(key: String, value: String)] = [("format", "pt")], calls: FileCalls = .system
  ) throws(CheckpointError) {
    self.path = path
    self.tensors = tensors
    self.metadata = metadata
    self.calls = calls
    let order = try WritingOrder(path: path, tensors: tensors)
    shards = try planShards(
      order.byteCounts, maximum: maximumShardSize, path: path
    ).map { range in Array(tensors[range]) }
    var shardOf: [ExactText: Int] = [:]
    for (shard, members) in shards.enumerated() {
      for tensor in members { shardOf[ExactText(tensor.name)] = shard }
    }
    self.shardOf = shardOf
    totalBytes = order.byteCounts.reduce(0, +)
    writer = try open(0)
  }

  public func append(_ bytes: UnsafeRawBufferPointer, to name: String) throws(CheckpointError) {
    while let target = shardOf[ExactText(name)], target > shard, let writer {
      try writer.finish()
      shard += 1
      self.writer = try open(shard)
    }
    try unsafe writer?.append(bytes, to: name)
  }

  public func finish() throws(CheckpointError) {
    try writer?.finish()
    for rest in shards.indices.dropFirst(shard + 1) { try open(rest).finish() }
    writer = nil
    guard shards.count > 1 else {
      return try removeFile("\(path)/\(SafetensorsDirectory.indexName)")
    }
    let map = shards.enumerated().flatMap { shard, members in members.map { ($0.name, shard) } }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
      .map { ($0.0, JSONValue.string(fileName($0.1))) }
    let index: JSONValue = [
      "metadata": ["total_size": .integer(Int64(totalBytes))], "weight_map": .object(JSONObject(map)),
    ]
    let file = try AtomicFile(path: "\(path)/\(SafetensorsDirectory.indexName)", calls: calls)
    try file.write(Array((index.text(pretty: true) + "\n").utf8))
    try file.commit()
    // A file under this name would be taken in place of the index.
    try removeFile("\(path)/\(SafetensorsDirectory.singleName)")
  }

  private func fileName(_ shard: Int) -> String {
    guard shards.count > 1 else { return SafetensorsDirectory.singleName }
    return "model-\(padded(shard + 1))-of-\(padded(shards.count)).safetensors"
  }

  private func open(_ shard: Int) throws(CheckpointError) -> SafetensorsWriter {
    try SafetensorsWriter(
      path: "\(path)/\(fileName(shard))", tensors: shards[shard], metadata: metadata, calls: calls)
  }
}

/// Cuts tensors of these sizes into runs of at most `maximum` bytes; a larger one stands alone.
/// - Returns: one range of tensors a file, at least one.
func planShards(_ byteCounts: [Int], maximum: Int, path: String) throws(CheckpointError) -> [Range<Int>] {
  var shards: [Range<Int>] = []
  var start = 0
  var size = 0
  var total = 0
  for (position, count) in byteCounts.enumerated() {
    let (sum, overflow) = total.addingReportingOverflow(count)
    if overflow {
      throw .invalid(path: path, subject: "tensors", expected: "a size that fits in 64 bits", found: "more")
    }
    total = sum
    if position > start, size + count > maximum {
      shards.append(start..<position)
      start = position
      size = 0
    }
    size += count
  }
  shards.append(start..<byteCounts.count)
  return shards
}

/// The number with leading zeros, five digits as in the names of split files.
func padded(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
}
