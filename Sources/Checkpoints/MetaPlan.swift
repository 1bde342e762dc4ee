// How one Hugging Face tensor is put together from Meta's ranks. Knows shapes and strides; the names come from a table.

import JSON
import Tensors

/// The pieces of one tensor.
struct MetaPlan: Sendable {
  let entry: TensorEntry
  private let elementSize: Int
  private var pieces: [Piece]

  /// A part of one rank's tensor and where it goes.
  private struct Piece: Sendable {
    let rank: Int
    let source: String
    /// The first of the source's rows that belong to it.
    let firstRow: Int
    /// The part's elements as they are walked through, and how far they lie apart in the source.
    let shape: [Int]
    let sourceStrides: [Int]
    /// Where its first element goes in the result.
    let start: Int

    /// Whether the elements lie one after the other.
    var isContiguous: Bool {
      let plain = rowMajorStrides(shape)
      return shape.indices.allSatisfy { shape[$0] == 1 || sourceStrides[$0] == plain[$0] }
    }

    /// Whether they do, or the numbers of each row or column of a matrix do.
    var isPlain: Bool { isContiguous || (shape.count == 2 && sourceStrides.contains(1)) }

    /// The rank's tensor from the piece's first row on.
    func source(in ranks: [TorchArchive], elementSize: Int) throws(CheckpointError) -> StoredTensor {
      let whole = try ranks[rank].tensor(named: source)
      let start = firstRow * (whole.strides.first ?? 1) * elementSize
      return unsafe StoredTensor(
        name: whole.name, format: whole.format, shape: whole.shape, strides: whole.strides,
        bytes: UnsafeRawBufferPointer(rebasing: whole.bytes[start...]), owner: whole.owner)
    }
  }

  /// Plans all tensors of the ranks, in the order of the first.
  static func plans(_ ranks: [TorchArchive]) throws(CheckpointError) -> [MetaPlan] {
    guard let first = ranks.first else { return [] }
    let hasVision = first.entries.contains { $0.name.utf8.starts(with: MetaName.visionPrefix.utf8) }
    var plans: [MetaPlan] = []
    var positions: [ExactText: Int] = [:]
    for entry in first.entries {
      let source = try first.tensor(named: entry.name)
      switch MetaName(entry.name, textPrefix: hasVision ? "language_model." : "") {
      case .ignored: continue
      case .unknown:
        throw .tensor(entry.name, in: first.path, expected: "one of the names of Llama 4", found: "another")
      case .tensors(let results):
        for (name, rule) in results {
          let plan = try MetaPlan(name, rule, of: source, ranks: ranks)
          if let position = positions[ExactText(name)] {
            try plans[position].add(plan, path: first.path)
          } else {
            positions[ExactText(name)] = plans.count
            plans.append(plan)
          }
        }
      }
    }
    for plan in plans where plan.elements != elementCount(plan.entry.shape) {
      throw .tensor(plan.entry.name, in: first.path, expected: "a gate and an up half", found: "one of them")
    }
    return plans
  }

  /// The tensor, mapped if one piece is all of it and the rows or the columns of a matrix lie without gaps.
  func tensor(from ranks: [TorchArchive]) throws(CheckpointError) -> StoredTensor {
    guard let format = entry.format else {
      throw .tensor(entry.name, in: ranks.first?.path ?? "", expected: "numbers", found: entry.formatName)
    }
    if staysMapped, let piece = pieces.first {
      let source = try piece.source(in: ranks, elementSize: elementSize)
      let last = zip(piece.shape, piece.sourceStrides).reduce(0) { $0 + ($1.0 - 1) * $1.1 }
      let bytes = unsafe UnsafeRawBufferPointer(rebasing: source.bytes[0..<(last + 1) * elementSize])
      return unsafe StoredTensor(
        name: entry.name, format: format, shape: entry.shape, strides: piece.sourceStrides, bytes: bytes,
        owner: source.owner)
    }
    let result = OwnedBytes(byteCount: entry.byteCount)
    let strides = rowMajorStrides(entry.shape)
    for piece in pieces {
      let target = unsafe UnsafeMutableRawBufferPointer(
        rebasing: result.bytes[piece.start * elementSize..<entry.byteCount])
      unsafe copyElements(
        of: try piece.source(in: ranks, elementSize: elementSize), shape: piece.shape,
        sourceStrides: piece.sourceStrides, to: target, strides: strides, elementSize: elementSize)
    }
    let bytes = unsafe UnsafeRawBufferPointer(
      rebasing: UnsafeRawBufferPointer(result.bytes)[0..<entry.byteCount])
    return unsafe StoredTensor(
      name: entry.name, format: format, shape: entry.shape, bytes: bytes, owner: result)
  }

  /// Whether one piece is all of the tensor, and the rows or the columns of a matrix lie without gaps; the rows of a table.
  var staysMapped: Bool { pieces.count == 1 && pieces.allSatisfy { isTable ? $0.isContiguous : $0.isPlain } }

  /// Whether rows are taken out of the tensor, which products never do.
  private var isTable: Bool {
    entry.name.hasSuffix("embed_tokens.weight") || entry.name.hasSuffix("positional_embedding_vlm")
  }

  private var elements: Int { pieces.reduce(0) { $0 + (elementCount($1.shape) ?? 0) } }

  /// Adds the pieces of the other half of a fused tensor.
  private mutating func add(_ other: MetaPlan, path: String) throws(CheckpointError) {
    guard other.entry == entry, other.pieces.first?.start != pieces.first?.start,
      elements + other.elements == elementCount(entry.shape)
    else {
      throw .tensor(
        entry.name, in: path, expected: "one source, or two halves alike",
        found: "\(other.entry.shape) once more")
    }
    pieces += other.pieces
  }

  /// Plans one tensor; all ranks have the source in this shape.
  private init(
    _ name: String, _ rule: MetaRule, of source: StoredTensor, ranks: [TorchArchive]
  ) throws(CheckpointError) {
    let path = ranks.first?.path ?? ""
    func wrong(_ expected: String) -> CheckpointError {
      .tensor(source.name, in: path, expected: expected, found: "\(source.shape)")
    }
    // Without empty tensors every product below is bounded by the elements that the files really hold.
    guard case .scalar(let type) = source.format, !source.shape.contains(0) else {
      throw wrong("a tensor of plain numbers that is not empty")
    }
    elementSize = type.byteCount
    var shape = source.shape
    var firstRow = 0
    var dimension: Int?
    var half = 0
    switch rule {
    case .replicated: break
    case .transposed:
      guard shape.count == 2 else { throw wrong("two extents") }
      shape.reverse()
    case .joined(let joined):
      guard joined < shape.count else { throw wrong("at least \(joined + 1) extents") }
      dimension = joined
    case .stacked(let stack, let part):
      guard shape.count == 2 else { throw wrong("two extents") }
      let rows = try Self.rows(of: stack, in: source, first: ranks.first, path: path)
      firstRow = rows[..<part].reduce(0, +)
      shape[0] = rows[part]
      dimension = 0
    case .expertsIn, .expertsOut:
      let experts = try Self.experts(beside: source, first: ranks.first, path: path)
      guard shape.count == 2, experts > 0, shape[0] % experts == 0 else {
        throw wrong("two extents, the first a multiple of \(experts) experts")
      }
      shape = [experts, shape[0] / experts, shape[1]]
      dimension = 1
      if case .expertsIn(let side) = rule {
        dimension = 2
        half = side
      }
    }
    let pieceShape = shape
    if let dimension { shape[dimension] *= rule.isHalf ? 2 * ranks.count : ranks.count }
    guard let byteCount = Checkpoints.byteCount(shape, source.format) else {
      throw wrong("extents whose product fits in 64 bits")
    }
    entry = TensorEntry(
      name: name, format: source.format, formatName: type.rawValue, shape: shape, byteCount: byteCount)
    let resultStrides = rowMajorStrides(shape)
    var pieces: [Piece] = []
    for rank in 0..<(dimension == nil ? 1 : ranks.count) {
      var strides = try ranks[rank].tensor(named: source.name).strides
      switch rule {
      case .transposed: strides.reverse()
      case .expertsIn, .expertsOut: strides.insert(strides[0] * pieceShape[1], at: 0)
      default: break
      }
      let start = dimension.map { (rank + half * ranks.count) * pieceShape[$0] * resultStrides[$0] }
      pieces.append(
        Piece(
          rank: rank, source: source.name, firstRow: firstRow, shape: pieceShape, sourceStrides: strides,
          start: start ?? 0))
    }
    self.pieces = pieces
  }

  /// The rows of each matrix that a rank stacks.
  private static func rows(
    of stack: MetaStack, in source: StoredTensor, first: TorchArchive?, path: String
  ) throws(CheckpointError) -> [Int] {
    let total = source.shape[0]
    switch stack {
    case .gateUp:
      guard total % 2 == 0 else {
        throw .tensor(
          source.name, in: path, expected: "gate and up rows, as many of each", found: "\(total) rows")
      }
      return [total / 2, total / 2]
    case .queryKeyValue:
      let output = source.name.split(separator: ".").dropLast(2).joined(separator: ".") + ".wo.weight"
      let columns = first?.entry(named: output)?.shape.last ?? 0
      guard columns > 0, total > columns, (total - columns) % 2 == 0 else {
        throw .tensor(
          source.name, in: path,
          expected: "query rows as many as \(quoted(output)) has columns, then key and value rows",
          found: "\(total) rows for \(columns) columns")
      }
      return [columns, (total - columns) / 2, (total - columns) / 2]
    }
  }

  /// How many experts the router beside these experts has.
  private static func experts(
    beside source: StoredTensor, first: TorchArchive?, path: String
  ) throws(CheckpointError) -> Int {
    let router = source.name.split(separator: ".").dropLast(2).joined(separator: ".") + ".router_DE"
    guard let shape = first?.entry(named: router)?.shape, shape.count == 2 else {
      throw .tensor(source.name, in: path, expected: "\(quoted(router)) beside it", found: "none")
    }
    return shape[1]
  }
}

extension MetaRule {
  fileprivate var isHalf: Bool { if case .expertsIn = self { true } else { false } }
}
