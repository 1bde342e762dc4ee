// A model whose experts are read from its files when they are needed. Knows where matrices lie, not how reading is planned.

import Checkpoints
public import Tensors

/// Keeps what every token needs in memory, and of the experts as many as a limit allows.
public final class StreamedExperts: ExpertResidency, @unchecked Sendable {
  // Sendable: everything but `pass` is settled before the model is handed out; `pass` belongs to its lock.

  /// How much memory there is.
  public enum Room: Sendable {
    /// For this whole process.
    case process(MemoryLimit)
    /// For experts alone.
    case experts(bytes: Int)
  }

  /// One mixture's experts among all.
  private struct Mixture {
    let items: Range<Int>
    /// The matrices as the model has them, one for all experts.
    let weights: [Weight]
    /// Where each matrix begins: the piece of the item, and bytes from the piece's first.
    let places: [(piece: Int, offset: Int)]
  }

  let files: [MappedFile]
  let readers: [DirectFile]
  let backend: any Backend
  private var mixtures: [Mixture] = []
  private(set) var items: [ExpertItem] = []
  private(set) var store: ExpertStore?
  private var room = Room.experts(bytes: 0)
  /// The table that stays in its file.
  private(set) var table: (file: Int, offset: Int)?
  /// Bytes that a pass of so many tokens computes.
  private var passBytes: @Sendable (Int) -> Int = { _ in 0 }
  private let monitor = Monitor()
  private var lastPass = 0
  /// Bytes of weights that stay in memory.
  public private(set) var keptBytes = 0
  public private(set) var tokensPerPass = Int.max

  /// - Throws: `CheckpointError` if a file cannot be opened once more
  convenience init(_ files: [MappedFile], backend: any Backend) throws(CheckpointError) {
    var readers: [DirectFile] = []
    for file in files { readers.append(try DirectFile(path: file.path)) }
    self.init(files, readers: readers, backend: backend)
  }

  /// - Parameter readers: the same files opened for large reads
  init(_ files: [MappedFile], readers: [DirectFile], backend: any Backend) {
    self.files = files
    self.readers = readers
    self.backend = backend
  }

  public var failure: (any Error)? { store?.failure }
  public var statistics: StreamingStatistics { store?.statistics ?? StreamingStatistics() }
  /// Bytes that experts take now, and would take all together.
  public var residentBytes: Int { store?.residentBytes ?? 0 }
  public var expertBytes: Int { items.reduce(0) { $0 + $1.byteCount } }
  public var expertCount: Int { items.count }

  /// Begins to keep experts.
  /// - Parameters:
  ///   - kept: what stays in memory, by file
  ///   - table: a matrix of which single rows will be read
  ///   - passBytes: what a pass of so many tokens computes
  func start(
    _ room: Room, keeping kept: [[Range<Int>]], table: Weight?, policy: ExpertPolicyKind,
    tokensPerPass: Int, passBytes: @escaping @Sendable (Int) -> Int
  ) throws(CheckpointError) {
    for (place, ranges) in kept.enumerated() {
      keptBytes += try files[place].keep(ranges, reading: readers[place])
    }
    self.table = table.flatMap { place($0.storage.pointer + $0.byteOffset) }
    self.room = room
    self.passBytes = passBytes
    self.tokensPerPass = tokensPerPass
    store = ExpertStore(
      items: items, files: readers, budget: budget(forPassOf: 1),
      policy: policy.policy(experts: items.count, counts: Array(repeating: 0, count: items.count)))
  }

  /// Bytes for experts during a pass.
  private func budget(forPassOf tokens: Int) -> Int {
    switch room {
    case .experts(let bytes): return bytes
    case .process(let limit):
      let others = (MemoryLimit.residentBytes ?? keptBytes) - residentBytes
      return max(0, limit.bytes - others - passBytes(tokens))
    }
  }

  /// Which file an address belongs to.
  func place(_ address: UnsafeRawPointer) -> (file: Int, offset: Int)? {
    for (number, file) in files.enumerated() {
      if let start = file.bytes.baseAddress, address >= start, address < start + file.byteCount {
        return (number, address - start)
      }
    }
    return nil
  }
}

extension StreamedExperts {
  public func adopt(_ weights: [Weight]) throws(ParameterError) -> Int {
    let first = items.count
    var places: [(piece: Int, offset: Int)] = []
    for expert in 0..<(weights.first?.experts ?? 0) {
      var ranges: [(file: Int, range: Range<Int>)] = []
      for weight in weights {
        guard let place = place(weight.storage.pointer + weight.byteOffset),
          let start = weight.format.byteCount(elements: expert * weight.expertStride),
          let bytes = weight.format.byteCount(elements: weight.extent)
        else {
          throw .unreadable(
            "experts: expected matrices that lie in a file as they are computed on, "
              + "found some put together in memory; they cannot be streamed")
        }
        ranges.append((place.file, place.offset + start..<place.offset + start + bytes))
      }
      let pieces = Self.joined(ranges)
      items.append(ExpertItem(pieces))
      if expert == 0 {
        places = ranges.map { range in
          let piece =
            pieces.firstIndex { $0.file == range.file && $0.range.contains(range.range.lowerBound) } ?? 0
          return (piece, range.range.lowerBound - pieces[piece].range.lowerBound)
        }
      }
    }
    mixtures.append(Mixture(items: first..<items.count, weights: weights, places: places))
    return mixtures.count - 1
  }

  /// The ranges with those that overlap, as fused matrices do, made one.
  private static func joined(_ ranges: [(file: Int, range: Range<Int>)]) -> [(file: Int, range: Range<Int>)] {
    var joined: [(file: Int, range: Range<Int>)] = []
    for next in ranges.sorted(by: { ($0.file, $0.range.lowerBound) < ($1.file, $1.range.lowerBound) }) {
      if let last = joined.last, last.file == next.file, next.range.lowerBound < last.range.upperBound {
        let end = max(last.range.upperBound, next.range.upperBound)
        joined[joined.count - 1].range = last.range.lowerBound..<end
      } else {
        joined.append(next)
      }
    }
    return joined
  }

  public func beginPass(tokens: Int) {
    guard case .process = room, let store else { return }
    monitor.withLock {
      // What a long pass leaves in the backend's pool would be counted twice.
      if lastPass > 16 { backend.trim() }
      lastPass = tokens
      store.setBudget(budget(forPassOf: tokens))
    }
  }

  public func want(_ mixture: Int, counts: [Int], logits: Tensor) -> any WantedExperts {
    guard let store else { preconditionFailure("experts are wanted after they are kept") }
    let mixture = mixtures[mixture]
    store.observe(
      mixture.items, chosen: counts,
      probability: Self.probabilities(logits.array()[...], width: logits.shape.last))
    let items = counts.indices.filter { counts[$0] > 0 }.map { mixture.items.lowerBound + $0 }
    return Wanted(store.want(items, of: mixture.items)) { item, memory in
      (item - mixture.items.lowerBound, self.weights(of: item, in: mixture, memory))
    }
  }

  public func foresee(_ mixture: Int, _ experts: [Int]) {
    let group = mixtures[mixture].items
    store?.foresee(experts.map { group.lowerBound + $0 }, of: group)
  }

  /// The matrices of one expert where they lie now.
  private func weights(of item: Int, in mixture: Mixture, _ memory: UnsafeMutableRawPointer) -> [Weight] {
    zip(mixture.weights, mixture.places).map { weight, place in
      let piece = items[item].pieces[place.piece]
      return Weight(
        Buffer(memory + piece.firstByte, byteCount: piece.range.count, backend: backend),
        byteOffset: place.offset, format: weight.format, inputs: weight.inputs, outputs: weight.outputs,
        inputStride: weight.inputStride, outputStride: weight.outputStride, compute: weight.compute)
    }
  }

  /// Softmax of each row, summed over the rows.
  static func probabilities(_ logits: ArraySlice<Float>, width: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: width)
    for row in stride(from: logits.startIndex, to: logits.endIndex, by: width) {
      let logits = logits[row..<row + width]
      let highest = logits.max() ?? 0
      let powers = logits.map { exponential(Double($0 - highest)) }
      let total = powers.reduce(0, +)
      for (expert, power) in powers.enumerated() { sums[expert] += power / total }
    }
    return sums
  }
}

/// A mixture's experts as they come.
private final class Wanted: WantedExperts {
  private let items: WantedItems
  private let weights: (Int, UnsafeMutableRawPointer) -> (expert: Int, weights: [Weight])

  init(
    _ items: WantedItems,
    weights: @escaping (Int, UnsafeMutableRawPointer) -> (expert: Int, weights: [Weight])
  ) {
    self.items = items
    self.weights = weights
  }

  func next() -> (expert: Int, weights: [Weight])? {
    items.next().map { weights($0.item, $0.memory) }
  }
}

extension Weight {
  /// Elements from one expert's first to its last.
  fileprivate var extent: Int { (inputs - 1) * inputStride + (outputs - 1) * outputStride + 1 }
}
