// What a command will take, held against what there is, before it is taken. Knows no machine and no command.

import Checkpoints
import Llama4
import Tensors

/// Bytes that will be needed, part by part. Mapped weights are no part: the system drops and rereads them as it likes.
public struct MemoryNeed: Sendable {
  /// What needs the memory: a model's path, or a run's name.
  public var subject: String
  public private(set) var parts: [(name: String, bytes: Int)] = []

  public init(_ subject: String) { self.subject = subject }

  /// All parts; 2^62 where they are more.
  public var total: Int { parts.reduce(0) { min($0 + min($1.bytes, 1 << 62), 1 << 62) } }

  /// Adds a part, as an error will call it; one of nothing is left out.
  public mutating func add(_ name: String, _ bytes: Int) {
    if bytes > 0 { parts.append((name, bytes)) }
  }

  /// - Parameters:
  ///   - available: nil where the system does not tell; then nothing is refused
  ///   - advice: what would help, given the bytes that all parts but the last leave for it
  /// - Throws: `LoadError.memory`, one line of numbers
  public func require(
    _ available: AvailableMemory?, advice: (_ room: Int) -> String? = { _ in nil }
  ) throws(LoadError) {
    guard let available, total > available.bytes else { return }
    let list = parts.map { "\(Self.text($0.bytes)) for \($0.name)" }.joined(separator: ", ")
    let room = available.bytes - (total - (parts.last?.bytes ?? 0))
    let advice = advice(room).map { "; \($0)" } ?? ""
    throw .memory(
      "\(subject): memory: expected at most \(Self.text(available.bytes)), \(available.origin), "
        + "found a need of \(Self.text(total)): \(list)\(advice)")
  }

  /// Bytes with a decimal unit: 512 MB, 3.2 GB.
  static func text(_ bytes: Int) -> String {
    var (value, units) = (Double(bytes), ["kB", "MB", "GB", "TB", "PB", "EB"][...])
    value /= 1000
    while value >= 1000, units.count > 1 {
      value /= 1000
      units.removeFirst()
    }
    let tenths = Int((value * 10).rounded(.up))
    return
      "\(value < 10 ? "\(tenths / 10).\(tenths % 10)" : "\((tenths + 9) / 10)") \(units[units.startIndex])"
  }
}

extension OpenCheckpoint {
  /// What running this model takes: weights that cannot stay mapped, one pass, and last keys and values.
  /// - Parameters:
  ///   - context: positions that are remembered
  ///   - passTokens: tokens of one pass
  ///   - logitRows: rows of logits of one pass
  func need(options: LoadOptions, context: Int, passTokens: Int, logitRows: Int) -> MemoryNeed {
    var need = MemoryNeed(path)
    need.add("weights put together from several files", tensors.copiedByteCount)
    if options.locks {
      need.add("weights kept in memory", tensors.entries.reduce(0) { $0 + $1.byteCount })
    }
    need.add(
      "one pass",
      MemoryPlan.activations(configuration, tokens: min(passTokens, context), logitRows: logitRows))
    if let vision = vision?.configuration, options.room == nil || options.looks {
      need.add("one tile in the vision tower", MemoryPlan.activations(vision, tiles: 1))
    }
    need.add(
      "keys and values of \(context) positions",
      KVCache.byteCount(configuration, length: context, types: options.cacheTypes))
    return need
  }

  /// Refuses a context whose keys and values do not fit beside everything else.
  func requireMemory(
    options: LoadOptions, context: Int, passTokens: Int, logitRows: Int, available: AvailableMemory?
  ) throws(LoadError) {
    let taken = need(options: options, context: context, passTokens: passTokens, logitRows: logitRows)
    try taken.require(available) { room in
      let most = MemoryPlan.longestContext(
        configuration, in: room, types: options.cacheTypes, atMost: context)
      return most.map { "a context (-c) of at most \($0) would fit" }
    }
  }
}
