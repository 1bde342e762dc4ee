// Pictures in prompts: the reference's answers, the trace's bits however a prompt is cut, and nothing looked at twice.

import CPUBackend
import Inference
import Llama4
import Media
import Tensors
import TestSupport
import Testing
import Tokenizers

@Suite struct PictureTests {
  private static let fixture = "tiny-vision"
  private let backend: CPUBackend
  private let checkpoint: OpenCheckpoint
  private let model: Transformer
  private let eyes: Eyes
  private let golden: GoldenTensors

  init() throws {
    backend = try #require(CPUBackend(threads: 1))
    checkpoint = try ModelLoader.open(Fixtures.path(Self.fixture))
    model = try ModelLoader.model(checkpoint, backend: backend)
    eyes = try #require(try Eyes(checkpoint, backend: backend))
    golden = try GoldenTensors(path: Fixtures.path(Self.fixture, "expected.safetensors"))
  }

  private func engine(step: Int = 512, cache: Int = 1 << 20, _ speculation: Speculation? = nil) -> Engine {
    var settings = EngineSettings()
    settings.tokensPerStep = step
    settings.cacheTypes = .exact(for: .float32)
    settings.pictureCacheBytes = cache
    settings.speculation = speculation
    return Engine(model: model, tokenizer: nil, eyes: eyes, settings: settings)
  }

  /// A golden prompt, and its pictures in grids of these rows and columns.
  private func prompt(_ name: String) throws -> (ids: [TokenID], pictures: [PreparedPicture]) {
    let numbers = try golden[name + ".pixel_values"].values.map { Float($0) }
    var start = 0
    let grids = name == "one" ? [(1, 1)] : [(1, 2), (2, 2)]
    let pictures = grids.map { rows, columns in
      let layout = PictureLayout(rows: rows, columns: columns, tokensPerTile: 9)
      let count = layout.tileCount * 3 * 84 * 84
      defer { start += count }
      return PreparedPicture(
        normalised: Array(numbers[start..<start + count]), layout: layout, side: 84)
    }
    return (try golden[name + ".input_ids"].integers.map { TokenID($0) }, pictures)
  }

  @Test(arguments: ["one", "two"]) func greedyAnswersEqualTheReference(name: String) async throws {
    let (ids, pictures) = try prompt(name)
    let expected = try golden[name + ".generated"].integers.map { TokenID($0) }
    // Pieces that end inside tiles, chunks of 32 that begin inside them, and no room to keep what was seen.
    for (step, cache) in [(512, 1 << 20), (7, 1 << 20), (1, 0), (50, 4000)] {
      let answer = try await engine(step: step, cache: cache)
        .generate(ids, pictures: pictures, options: Tiny.greedy(expected.count)).collect()
      #expect(answer.ids == expected, "\(name), pieces of \(step), \(cache) bytes kept")
      #expect(answer.result.usage.pictureTokens == pictures.reduce(0) { $0 + $1.tokenCount })
    }
    let guessing = try await engine(Speculation(.model(Tiny.model("tiny-scout-text")), maximumDraft: 4))
      .generate(ids, pictures: pictures, options: Tiny.greedy(expected.count)).collect()
    #expect(guessing.ids == expected && guessing.result.usage.draftedTokens > 0)
  }

  /// A picture by random bytes.
  private func picture(_ seed: UInt64, width: Int, height: Int) throws -> PreparedPicture {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<3 * width * height).map { _ in UInt8(generator.integer(in: 0...255)) }
    return eyes.prepare(try DecodedPicture(width: width, height: height, bytes: bytes))
  }

  /// The tokens of some text and pictures, by the small vocabulary's own numbers.
  private func ids(_ parts: [QuestionPart]) -> [TokenID] {
    var ids: [TokenID] = [500]
    for part in parts {
      switch part {
      case .text(let text): ids += text.utf8.map { TokenID($0) }
      case .picture(let picture):
        let (rows, columns) = (picture.layout.rows, picture.layout.columns)
        let tile = Array(repeating: TokenID(492), count: 9)
        ids.append(480)
        if rows * columns > 1 {
          for _ in 0..<rows { ids += Array(repeating: tile, count: columns).joined(separator: [484]) + [485] }
        }
        ids += [490] + tile + [481]
      }
    }
    return ids
  }

  @Test func answersHaveTheTracesBits() async throws {
    let pictures = [
      try picture(1, width: 84, height: 30), try picture(2, width: 200, height: 90),
      try picture(3, width: 90, height: 170),
    ]
    let ids = ids([
      .picture(pictures[0]), .text("one"), .picture(pictures[1]), .picture(pictures[2]), .text("two"),
    ])
    let numbers = pictures.flatMap { eyes.processor.pixels($0.bytes[...]) }
    let tiles = pictures.reduce(0) { $0 + $1.tileCount }
    let features = eyes.tower(Tensor(numbers, shape: [tiles, 3, 84, 84], on: backend))
    let cache = KVCache(model.configuration, capacity: 4096, types: .exact(for: .float32), backend: backend)
    _ = model.hidden(
      Tensor(ids, shape: [ids.count], on: backend),
      sequences: [SequenceInput(count: ids.count, cache: cache)],
      pictures: PictureFeatures(features: features, places: ids.indices.filter { ids[$0] == 492 }), rows: [])
    let expected = bytes(cache)
    for step in [512, 13] {
      let engine = engine(step: step)
      let session = engine.makeSession()
      _ = try await engine.generate(ids, pictures: pictures, in: session, options: Tiny.greedy(0)).collect()
      #expect(bytes(session.cache) == expected, "pieces of \(step)")
    }
  }

  /// All keys and values that are remembered.
  private func bytes(_ cache: KVCache) -> [UInt8] {
    var all: [UInt8] = []
    cache.withBytes { all += $0 }
    return all
  }

  private func run(
    _ engine: Engine, _ session: Session, _ parts: [QuestionPart]
  ) async throws -> (ids: [TokenID], read: Int, looks: Int) {
    let pictures: [PreparedPicture] = parts.compactMap {
      if case .picture(let picture) = $0 { picture } else { nil }
    }
    var looks = 0
    let generation = engine.generate(ids(parts), pictures: pictures, in: session, options: Tiny.greedy(6))
    var found: [TokenID] = []
    for try await event in generation {
      switch event {
      case .pictureProgress(let done, let total): looks = max(looks, done == total ? total : 0)
      case .token(let id): found.append(id)
      case .finished(let result):
        return (found, result.usage.promptTokens - result.usage.reusedTokens, looks)
      default: break
      }
    }
    throw CancellationError()
  }

  /// Tokens of pictures are all the same: what is remembered must tell by the pictures themselves.
  @Test func sessionsTellPicturesApart() async throws {
    let (a, b) = (try picture(1, width: 84, height: 84), try picture(2, width: 84, height: 84))
    let engine = engine()
    let session = engine.makeSession()
    let first: [QuestionPart] = [.text("see "), .picture(a), .text("what")]
    let asked = try await run(engine, session, first)
    #expect(asked.looks == 1)
    // The same picture, prepared anew: only the last token is read, and nothing looked at.
    let again = try await run(
      engine, session, [.text("see "), .picture(try picture(1, width: 84, height: 84)), .text("what")])
    #expect(again.read == 1 && again.looks == 0 && again.ids == asked.ids)
    // Another one: everything from its first token on, within a chunk of 32 tokens.
    let other: [QuestionPart] = [.text("see "), .picture(b), .text("what")]
    let changed = try await run(engine, session, other)
    let fresh = try await run(self.engine(), self.engine().makeSession(), other)
    #expect(changed.looks == 1 && changed.ids == fresh.ids && changed.read == ids(other).count - 7)
    // A text with the tokens of a picture and none behind them is another text.
    let blind = try await engine.generate(ids(other), in: session, options: Tiny.greedy(6)).collect()
    let blindFresh = try await engine.generate(ids(other), options: Tiny.greedy(6)).collect()
    #expect(blind.ids == blindFresh.ids && blind.result.usage.reusedTokens == 7)
    // In a session of its own a picture that the engine knows is not looked at again.
    let known = try await engine.generate(
      ids(first), pictures: [a], options: Tiny.greedy(6)
    ).collect()
    #expect(known.ids == asked.ids && known.result.timings.pictures == .zero)
  }

  /// The tower in memory of its own, its experts read from the file.
  @Test func aModelUnderALimitSeesTheSame() async throws {
    let (ids, pictures) = try prompt("two")
    let expected = try golden["two.generated"].integers.map { TokenID($0) }
    // Ample: the process holds whatever other suites need at this moment.
    let limit = MemoryLimit(bytes: 64 << 30)
    for room in [StreamedExperts.Room.experts(bytes: 1), .process(limit)] {
      var options = LoadOptions(compute: .float32)
      options.room = room
      options.looks = true
      let checkpoint = try ModelLoader.open(Fixtures.path(Self.fixture))
      let model = try ModelLoader.model(checkpoint, backend: backend, options: options)
      var settings = EngineSettings()
      settings.cacheTypes = .exact(for: .float32)
      let eyes = try Eyes(checkpoint, backend: backend)
      let engine = Engine(model: model, tokenizer: nil, eyes: eyes, settings: settings)
      let answer = try await engine.generate(
        ids, pictures: pictures, options: Tiny.greedy(expected.count)
      ).collect()
      #expect(answer.ids == expected)
    }
  }

  @Test func whatWasSeenIsKeptWhileThereIsRoom() throws {
    let pictures = try (0..<5).map { try picture($0, width: 84, height: 84) }
    let tiles = pictures.map { PlacedTile(tokens: 0..<9, picture: $0, tile: 0) }
    let features = Tensor.zeros([9, 96], on: backend)
    // Features in F32, and the picture's own bytes.
    let bytes = 4 * 9 * 96 + 3 * 84 * 84
    var cache = TileCache(limit: 3 * bytes + 1)
    for tile in tiles.prefix(3) { cache.insert(features, of: tile) }
    // The first is used once more, so that the second is the oldest.
    #expect(cache.features(of: tiles[0]) != nil && cache.byteCount == 3 * bytes)
    cache.insert(features, of: tiles[3])
    cache.insert(features, of: tiles[3])
    #expect(tiles.map { cache.features(of: $0) != nil } == [true, false, true, true, false])
    #expect(cache.byteCount == 3 * bytes)
    var none = TileCache(limit: bytes - 1)
    none.insert(features, of: tiles[4])
    #expect(none.features(of: tiles[4]) == nil && none.byteCount == 0)
  }

  @Test func wrongPicturesAreRefused() async throws {
    let a = try picture(1, width: 84, height: 84)
    let (ids, pictures) = try prompt("one")
    let blind = Engine(model: model, tokenizer: nil)
    let small = PreparedPicture(
      normalised: [], layout: PictureLayout(rows: 1, columns: 1, tokensPerTile: 4), side: 28)
    let cases: [(Engine, [TokenID], [PreparedPicture], GenerationError)] = [
      (blind, ids, pictures, .noEyes),
      (engine(), [500, 1], [a], .pictures(pictures: 1, expected: 9, found: 0)),
      (engine(), ids, [a, a], .pictures(pictures: 2, expected: 18, found: 9)),
      (engine(), ids, [small], .foreignPicture),
      // As many tokens as there should be, but torn apart.
      (
        engine(), [500, 492, 1] + Array(repeating: 492, count: 8), [a],
        .pictures(pictures: 1, expected: 9, found: 9)
      ),
    ]
    for (engine, ids, pictures, expected) in cases {
      await #expect(throws: expected) {
        try await engine.generate(ids, pictures: pictures, options: Tiny.greedy(1)).collect()
      }
    }
  }

  /// Sessions with pictures in files: the same answers, nothing looked at again, and what does not fit is refused.
  @Test(arguments: ["one", "two"]) func sessionsOutliveTheirProcess(name: String) async throws {
    let folder = TemporaryFolder()
    let (ids, pictures) = try prompt(name)
    let expected = try golden[name + ".generated"].integers.map { TokenID($0) }
    let first = engine()
    let session = first.makeSession()
    _ = try await first.generate(ids, pictures: pictures, in: session, options: Tiny.greedy(0)).collect()
    try await first.save(session, to: folder("cache"))
    let second = engine()
    let restored = second.makeSession()
    #expect(try await second.restore(restored, from: folder("cache")) == ids.count - 1)
    let answer = try await second.generate(
      ids, pictures: pictures, in: restored, options: Tiny.greedy(expected.count)
    ).collect()
    #expect(answer.ids == expected && answer.result.usage.reusedTokens == ids.count - 1)
    #expect(answer.result.timings.pictures == .zero)

    let blind = Engine(model: model, tokenizer: nil, settings: second.settings)
    await #expect(throws: LoadError.self) {
      try await blind.restore(blind.makeSession(), from: folder("cache"))
    }
    // Every number of the tables of pictures and of their first tiles is spoiled once.
    let whole = folder.read("cache")
    let headerLength = Int(whole[0]) + Int(whole[1]) << 8 + 8
    let cacheBytes = KVCache.storedByteCount(
      model.configuration, length: ids.count - 1, types: .exact(for: .float32))
    let tables = headerLength + 4 * (ids.count - 1) + cacheBytes
    for place in stride(from: tables, to: tables + 40 * pictures.count + 24, by: 8) {
      var spoiled = whole
      spoiled.replaceSubrange(place..<place + 8, with: [255, 255, 255, 255, 255, 255, 255, 127])
      folder.write(spoiled, "spoiled")
      let error = await #expect(throws: LoadError.self) {
        try await second.restore(second.makeSession(), from: folder("spoiled"))
      }
      #expect("\(error.map { "\($0)" } ?? "")".contains("expected"))
    }
  }

  @Test func modelsWithoutEyesSaySo() throws {
    let opened = try ChatModel(path: Fixtures.path("gguf/tiny.q8_0.gguf"), backend: backend)
    #expect(opened.eyes == nil)
    #expect { try opened.requireEyes() } throws: { "\($0)".contains("(--mmproj)") }
  }

  @Test func dialoguesKeepPicturesWithTheirTurns() throws {
    let tokenizer = try Tiny.bytes()
    let format = try ChatFormat(tokenizer)
    let (a, b) = (try picture(1, width: 84, height: 84), try picture(2, width: 200, height: 90))
    var dialogue = Dialogue()
    dialogue.ask([.text("before "), .picture(a), .text(" behind")])
    dialogue.answer("yes", tokens: [7])
    dialogue.ask([.picture(b), .text("and this?")])
    let whole = try dialogue.prompt(format, contextSize: 1000, reserve: 1)
    #expect(whole.pictures == [a, b] && dialogue.turns[0].question == "before  behind")
    let patch = try #require(tokenizer.specialToken("<|patch|>"))
    #expect(whole.tokens.count { $0 == patch } == 9 * (a.tileCount + b.tileCount))
    let again = try Dialogue(dialogue.messages, pictures: [a, b])
    #expect(again.messages == dialogue.messages)
    #expect(throws: DialogueError.pictures(expected: 2, found: 1)) {
      try Dialogue(dialogue.messages, pictures: [a])
    }
    // The oldest turn goes with its picture.
    let cut = try dialogue.prompt(format, contextSize: whole.tokens.count - 1, reserve: 1)
    #expect(cut.dropped == 1 && cut.pictures == [b])
  }
}
