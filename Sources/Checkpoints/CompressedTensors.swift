// A checkpoint in the form of `compressed-tensors`, as one tensor a parameter. Does not know what a layer is.
//
// Such a folder keeps a quantised matrix `X` in parts (`X.weight_packed`, `X.weight_scale`, `X.weight_zero_point`,
// `X.weight_shape`, or an FP8 `X.weight` with its scale) and each expert on its own. The parts are brought together
// into blocks without loss when a tensor is asked for; the matrices of all experts become one tensor
// `….experts.NAME` [experts, out, in]. Everything else stays where it is mapped.

public import JSON
import Tensors

/// A Hugging Face folder whose configuration has a `quantization_config` of `compressed-tensors`.
public struct CompressedTensors: TensorSource {
  /// The folder.
  public let path: String
  public let entries: [TensorEntry]
  /// For people: what is done to the weights.
  public let remark: String
  private let files: SafetensorsDirectory
  private let origins: [ExactText: Origin]
  private let positions: [ExactText: Int]

  /// What a tensor is made of.
  private indirect enum Origin {
    case stored
    case quantized(QuantizedMatrix)
    case experts([(name: String, origin: Origin)])
  }

  /// - Parameters:
  ///   - path: the folder
  ///   - settings: the configuration's `quantization_config`
  ///   - configurationPath: the file that they come from, for errors
  /// - Throws: `CheckpointError` if the form is another one, or parts are missing or do not fit each other
  public init(path: String, settings: JSONValue, configurationPath: String) throws(CheckpointError) {
    try self.init(settings: settings, configurationPath: configurationPath) {
      () throws(CheckpointError) in try SafetensorsDirectory(path: path)
    }
  }

  /// Checks the settings, then the folder that `open` gives.
  package init(
    settings: JSONValue, configurationPath: String,
    open: () throws(CheckpointError) -> SafetensorsDirectory
  ) throws(CheckpointError) {
    do throws(JSONError) {
      try Self.requireKnownForm(settings)
    } catch {
      throw .json(error, in: configurationPath, subject: "quantization_config")
    }
    files = try open()
    path = files.path
    var entries: [TensorEntry] = []
    var origins: [ExactText: Origin] = [:]
    var experts: [ExactText: [Int: (entry: TensorEntry, origin: Origin)]] = [:]
    var groups: [String] = []
    for stored in files.entries where !Self.isPart(stored.name) {
      let (entry, origin) = try Self.tensor(stored, in: files)
      guard let (group, number) = Self.expert(entry.name) else {
        guard origins.updateValue(origin, forKey: ExactText(entry.name)) == nil else {
          throw .tensor(entry.name, in: path, expected: "it once", found: "it stored in two ways")
        }
        entries.append(entry)
        continue
      }
      if experts[ExactText(group)] == nil { groups.append(group) }
      guard experts[ExactText(group), default: [:]].updateValue((entry, origin), forKey: number) == nil else {
        throw .tensor(entry.name, in: path, expected: "it once", found: "it stored in two ways")
      }
    }
    for group in groups {
      let (entry, origin) = try Self.joined(group, experts[ExactText(group)] ?? [:], in: path)
      guard origins.updateValue(origin, forKey: ExactText(group)) == nil else {
        throw .tensor(group, in: path, expected: "experts in one way", found: "them fused and one by one")
      }
      entries.append(entry)
    }
    var positions: [ExactText: Int] = [:]
    for (position, entry) in entries.enumerated() { positions[ExactText(entry.name)] = position }
    let quantized = files.entries.count { $0.name.hasSuffix(".weight_scale") }
    remark =
      "\(quantized) quantised matrices of compressed-tensors, copied to memory as blocks with their scales when loaded"
    self.entries = entries
    self.origins = origins
    self.positions = positions
  }

  public func copiedByteCount(of name: String) -> Int {
    if case .stored? = origins[ExactText(name)] { return 0 }
    return entry(named: name)?.byteCount ?? 0
  }

  public var filePaths: [String] { files.filePaths }

  public func place(of name: String) -> String { files.place(of: name) }

  public func entry(named name: String) -> TensorEntry? { positions[ExactText(name)].map { entries[$0] } }

  public func tensor(named name: String) throws(CheckpointError) -> StoredTensor {
    guard let origin = origins[ExactText(name)], let entry = entry(named: name) else { throw missing(name) }
    guard case .stored = origin else {
      guard let format = entry.format else { throw missing(name) }
      let memory = OwnedBytes(byteCount: entry.byteCount)
      try unsafe fill(UnsafeMutableRawBufferPointer(rebasing: memory.bytes[..<entry.byteCount]), origin, name)
      return unsafe StoredTensor(
        name: name, format: format, shape: entry.shape,
        bytes: UnsafeRawBufferPointer(rebasing: memory.bytes[..<entry.byteCount]), owner: memory)
    }
    return try files.tensor(named: name)
  }

  private func fill(
    _ target: UnsafeMutableRawBufferPointer, _ origin: Origin, _ name: String
  ) throws(CheckpointError) {
    switch origin {
    case .stored:
      let stored = try files.tensor(named: name)
      unsafe target.copyMemory(from: stored.bytes)
    case .quantized(let matrix):
      try unsafe matrix.unpack(from: files, into: target)
    case .experts(let experts):
      let size = target.count / max(experts.count, 1)
      for (number, expert) in experts.enumerated() {
        let part = unsafe UnsafeMutableRawBufferPointer(
          rebasing: target[number * size..<(number + 1) * size])
        try unsafe fill(part, expert.origin, expert.name)
      }
    }
  }

  // MARK: Planning

  /// - Throws: `JSONError` naming the field that says something else
  private static func requireKnownForm(_ settings: JSONValue) throws(JSONError) {
    let method = try settings.string(at: "quant_method")
    guard method == "compressed-tensors" else {
      throw .field(path: "quant_method", expected: "\"compressed-tensors\"", found: quoted(method))
    }
    let form = try settings.string(at: "format")
    guard ["float-quantized", "pack-quantized"].contains(form) else {
      throw .field(path: "format", expected: "\"float-quantized\" or \"pack-quantized\"", found: quoted(form))
    }
    for group in try settings.object(at: "config_groups").members {
      let bits = try group.value.integer(at: "weights", "num_bits")
      let type = try group.value.string(at: "weights", "type")
      let wanted = form == "pack-quantized" ? (4, "int") : (8, "float")
      guard (bits, type) == wanted else {
        throw .field(
          path: "config_groups.\(group.key).weights", expected: "\(wanted.0) bits, \(wanted.1)",
          found: "\(bits) bits, \(quoted(type))")
      }
    }
  }

  private static let partEndings = [".weight_scale", ".weight_zero_point", ".weight_shape"]

  private static func isPart(_ name: String) -> Bool { partEndings.contains { name.hasSuffix($0) } }

  /// The tensor that a stored one stands for.
  private static func tensor(
    _ stored: TensorEntry, in files: SafetensorsDirectory
  ) throws(CheckpointError) -> (TensorEntry, Origin) {
    guard let matrix = try QuantizedMatrix(stored, in: files) else { return (stored, .stored) }
    return (matrix.entry, .quantized(matrix))
  }

  /// `P.experts.7.Q.weight` belongs to `P.experts.Q` as number 7.
  private static func expert(_ name: String) -> (group: String, number: Int)? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts[parts.count - 1] == "weight", parts[parts.count - 4] == "experts",
      let number = Int(parts[parts.count - 3]), (0..<1 << 20).contains(number)
    else { return nil }
    return ((parts.dropLast(3) + [parts[parts.count - 2]]).joined(separator: "."), number)
  }

  /// All experts' matrices as one tensor.
  private static func joined(
    _ group: String, _ experts: [Int: (entry: TensorEntry, origin: Origin)], in path: String
  ) throws(CheckpointError) -> (TensorEntry, Origin) {
    var parts: [(name: String, origin: Origin)] = []
    var first: TensorEntry?
    for number in 0..<experts.count {
      guard let (entry, origin) = experts[number] else {
        throw .tensor(group, in: path, expected: "expert \(number) of \(experts.count)", found: "none")
      }
      let model = first ?? entry
      guard entry.shape == model.shape, entry.format == model.format, entry.format != nil else {
        throw .tensor(
          entry.name, in: path, expected: "\(model.formatName) \(model.shape) like the first expert",
          found: "\(entry.formatName) \(entry.shape)")
      }
      first = model
      parts.append((entry.name, origin))
    }
    guard let first else { throw .tensor(group, in: path, expected: "experts", found: "none") }
    let (byteCount, overflow) = first.byteCount.multipliedReportingOverflow(by: parts.count)
    guard !overflow else {
      throw .tensor(group, in: path, expected: "a size that fits in 63 bits", found: "\(parts.count) experts")
    }
    let entry = TensorEntry(
      name: group, format: first.format, formatName: first.formatName, shape: [parts.count] + first.shape,
      byteCount: byteCount)
    return (entry, .experts(parts))
  }
}
