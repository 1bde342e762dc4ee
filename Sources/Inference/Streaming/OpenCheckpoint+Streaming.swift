// Which parts of a checkpoint stay in memory when its experts do not, and whether they fit. Reads no experts.

import Checkpoints
import Llama4
import Tensors

extension OpenCheckpoint {
  /// Who will keep this checkpoint's experts.
  /// - Throws: `LoadError` if its matrices do not lie in files as they are computed on
  func streamedExperts(_ options: LoadOptions, backend: any Backend) throws(LoadError) -> StreamedExperts {
    guard tensors.copiedByteCount == 0 else {
      throw .invalid(
        "\(path): expected experts that lie in their files as they are computed on, since memory is limited, "
          + "found some in several tensors; herd convert brings them together")
    }
    do throws(CheckpointError) {
      var files: [MappedFile] = []
      for tensor in try neededTensors(options) {
        if let file = tensor.owner as? MappedFile, !files.contains(where: { $0 === file }) {
          files.append(file)
        }
      }
      return try StreamedExperts(files, backend: backend)
    } catch {
      throw LoadError(error)
    }
  }

  /// The text model's tensors and, where pictures will be looked at, the tower's.
  private func neededTensors(_ options: LoadOptions) throws(CheckpointError) -> [StoredTensor] {
    var needed: [StoredTensor] = []
    for entry in tensors.entries where !layout.isBeside(entry.name) {
      needed.append(try tensors.tensor(named: entry.name))
    }
    if options.looks, let tower = vision?.tensors {
      for entry in tower.entries where tower is GGUFFile || VisionTensors.isOne(entry.name) {
        needed.append(try tower.tensor(named: entry.name))
      }
    }
    return needed
  }

  /// Brings what every token needs into memory and begins to keep experts.
  /// - Parameter model: the model whose experts they are
  /// - Throws: `LoadError` if the limit is too low, or the files cannot be read
  func start(
    _ streamed: StreamedExperts, of model: Transformer, in room: StreamedExperts.Room, options: LoadOptions
  ) throws(LoadError) {
    let use = options.use ?? LoadOptions.Use { min($0.maximumPositions, 32_768) }
    let c = configuration
    let passBytes = { @Sendable (tokens: Int) in
      MemoryPlan.activations(c, tokens: tokens, logitRows: min(tokens, use.logitRows))
    }
    let eyes = options.looks ? vision?.configuration : nil
    let tileBytes = eyes.map { MemoryPlan.activations($0, tiles: 1) } ?? 0
    // Rows of the embedding are read one by one, but where it is the output matrix too.
    let table = c.tiesEmbeddings ? nil : model.embedding
    for file in streamed.files { file.letGo() }
    let kept: [[Range<Int>]]
    do { kept = try partsToKeep(beside: streamed, table: table, options) } catch { throw LoadError(error) }
    var tokens = use.passTokens
    if case .process(let limit) = room {
      tokens = try passTokens(within: limit, streamed, kept, use, options, passBytes, tileBytes)
    }
    do {
      try streamed.start(
        room, keeping: kept, table: table, policy: .probability, tokensPerPass: tokens,
        // The tower looks between two passes.
        passBytes: { max(passBytes($0), tileBytes) })
    } catch {
      throw LoadError(error)
    }
  }

  /// How many tokens a pass may have.
  /// - Throws: `LoadError.memory` if the rest does not fit
  private func passTokens(
    within limit: MemoryLimit, _ streamed: StreamedExperts, _ kept: [[Range<Int>]], _ use: LoadOptions.Use,
    _ options: LoadOptions, _ passBytes: (Int) -> Int, _ tileBytes: Int
  ) throws(LoadError) -> Int {
    var need = MemoryNeed(path)
    need.add("the program", MemoryLimit.residentBytes ?? 0)
    need.add("weights that every token needs", kept.joined().reduce(0) { $0 + $1.count })
    need.add("one tile in the vision tower", tileBytes)
    need.add("two experts", 2 * (streamed.items.map(\.byteCount).max() ?? 0))
    let context = use.context(configuration)
    let cache = KVCache.byteCount(configuration, length: context, types: options.cacheTypes)
    // The pieces in which prompts are read become smaller before anything is refused.
    let room = limit.bytes - need.total - cache
    var tokens = max(use.passTokens, 1)
    while tokens > 1, passBytes(tokens) > room / 3 { tokens /= 2 }
    need.add("one pass of \(tokens) token\(tokens == 1 ? "" : "s")", passBytes(tokens))
    need.add("keys and values of \(context) positions", cache)
    try need.require(AvailableMemory(bytes: limit.bytes, origin: "as the memory limit says")) { _ in
      "a smaller context (-c) takes less"
    }
    return tokens
  }

  /// What every token or tile needs, by file: all tensors but experts and table.
  private func partsToKeep(
    beside streamed: StreamedExperts, table: Weight?, _ options: LoadOptions
  ) throws(CheckpointError) -> [[Range<Int>]] {
    // A tensor of experts begins with one.
    let experts = Set(streamed.items.flatMap(\.pieces).map { [$0.file, $0.range.lowerBound] })
    let tablePlace = table.flatMap { streamed.place($0.storage.pointer + $0.byteOffset) }
    var kept = streamed.files.map { _ in [Range<Int>]() }
    for tensor in try neededTensors(options) {
      let bytes = tensor.bytes
      guard let start = bytes.baseAddress, let (file, offset) = streamed.place(start),
        !experts.contains([file, offset]), tablePlace?.file != file || tablePlace?.offset != offset
      else { continue }
      kept[file].append(offset..<offset + bytes.count)
    }
    return kept
  }
}
