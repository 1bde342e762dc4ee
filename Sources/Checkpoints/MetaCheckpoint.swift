// Meta's own form of a checkpoint, one PyTorch archive a rank, as one source under the Hugging Face names.
//
// A tensor that one rank holds whole stays mapped, the router's exchange of rows and columns being a matter of strides;
// only what several ranks share, and the fused gate and up projections of the experts, are put together in memory when
// they are asked for. The head counts are not needed: a rank's query rows are as many as its output projection's columns.

public import JSON
import Tensors

/// A folder with `params.json` and `consolidated.00.pth`, `consolidated.01.pth`, ….
public struct MetaCheckpoint: TensorSource {
  /// The folder.
  public let path: String
  /// `params.json` as it stands.
  public let parameters: JSONValue
  /// The archives, by rank.
  public let ranks: [TorchArchive]
  public let entries: [TensorEntry]
  private let plans: [MetaPlan]
  private let positions: [ExactText: Int]

  /// Maps all archives and plans how their tensors go together.
  /// - Throws: `CheckpointError` if a rank is missing, ranks differ, or a tensor has a name or shape that is not one of
  ///   Llama 4's.
  public init(path: String) throws(CheckpointError) {
    let parameters = try MappedFile(path: "\(path)/params.json").json()
    var ranks: [TorchArchive] = []
    let present = (0..<100).filter { fileExists("\(path)/\(Self.fileName($0))") }
    for (rank, number) in present.enumerated() where rank != number {
      throw .invalid(
        path: path, subject: "files", expected: Self.fileName(rank),
        found: Self.fileName(number) + " without it")
    }
    for rank in 0..<max(present.count, 1) {
      ranks.append(try TorchArchive(path: "\(path)/\(Self.fileName(rank))"))
    }
    try self.init(path: path, parameters: parameters, ranks: ranks)
  }

  /// Plans how the tensors of opened archives go together.
  package init(path: String, parameters: JSONValue, ranks: [TorchArchive]) throws(CheckpointError) {
    try Self.requireAlike(ranks)
    self.path = path
    self.parameters = parameters
    self.ranks = ranks
    plans = try MetaPlan.plans(ranks)
    entries = plans.map(\.entry)
    positions = Dictionary(
      plans.enumerated().map { (ExactText($1.entry.name), $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func entry(named name: String) -> TensorEntry? { positions[ExactText(name)].map { entries[$0] } }

  public func tensor(named name: String) throws(CheckpointError) -> StoredTensor {
    guard let position = positions[ExactText(name)] else { throw missing(name) }
    return try plans[position].tensor(from: ranks)
  }

  public func copiedByteCount(of name: String) -> Int {
    guard let plan = positions[ExactText(name)].map({ plans[$0] }) else { return 0 }
    return plan.staysMapped ? 0 : plan.entry.byteCount
  }

  public var filePaths: [String] { ranks.map(\.path) }

  /// The first rank's file: all have the same tensors.
  public func place(of name: String) -> String { printable(ranks.first?.path ?? path) }

  static func fileName(_ rank: Int) -> String { "consolidated.\(rank < 10 ? "0" : "")\(rank).pth" }

  /// All ranks hold tensors of the same names, types and shapes.
  private static func requireAlike(_ ranks: [TorchArchive]) throws(CheckpointError) {
    guard let first = ranks.first else { return }
    for rank in ranks.dropFirst() {
      for entry in first.entries {
        guard let other = rank.entry(named: entry.name) else {
          throw .tensor(entry.name, in: rank.path, expected: "it as in rank 0", found: "no such tensor")
        }
        guard other == entry else {
          throw .tensor(
            entry.name, in: rank.path, expected: "\(entry.formatName) \(entry.shape) as in rank 0",
            found: "\(other.formatName) \(other.shape)")
        }
      }
      for entry in rank.entries where first.entry(named: entry.name) == nil {
        throw .tensor(entry.name, in: rank.path, expected: "only tensors of rank 0", found: "this one")
      }
    }
  }
}
