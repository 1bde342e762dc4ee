// Runs that match pictures with texts: they learn, leave the language model alone, and go on to the last bit.

import CPUBackend
import Checkpoints
import Inference
import JSON
import Llama4
import Recipes
import Tensors
import TestSupport
import Testing
import Training

@Suite struct ContrastiveTrainingTests {
  private let folder = TemporaryFolder()
  private static let patch: Int32 = 492
  private static let kinds = 12

  /// A tile with a bright place, one of twelve, and a text that says which.
  private static func document(_ kind: Int, brightness: Int) -> (ids: [Int32], tiles: [UInt8]) {
    let tile = (0..<3 * 84 * 84).map { place in
      let (row, column) = (place % 7056 / 84, place % 84)
      return UInt8(row / 28 == kind / 4 && column / 21 == kind % 4 ? 150 + brightness : brightness)
    }
    return ([7] + [Int32](repeating: patch, count: 9) + [Int32(20 + kind), Int32(40 + kind % 4), 9], tile)
  }

  private static func counted(_ ids: [Int32]) -> [Bool] { ids.map { (20..<60).contains($0) } }

  init() throws {
    let form = PictureForm(tileSide: 84, tokensPerTile: 9, maximumTiles: 4, patchToken: Self.patch)
    for (name, pictures) in [("pairs", form), ("text", nil)] {
      var writer = try TokenFileWriter(
        path: folder(name + ".tokens"), vocabularySize: 512, tokenizerHash: [UInt8](repeating: 1, count: 32),
        pictures: pictures)
      for number in 0..<96 {
        let (ids, tiles) = Self.document(number % Self.kinds, brightness: number)
        try writer.append(
          pictures == nil ? ids.filter { $0 != Self.patch } : ids,
          counted: Self.counted(pictures == nil ? ids.filter { $0 != Self.patch } : ids), textBytes: 4,
          tiles: pictures == nil ? [] : tiles)
      }
      try writer.finish()
    }
  }

  private func settings(steps: Int, data: String = "pairs") throws -> PretrainingSettings {
    var settings = try PretrainingSettings(preset: "cria-tiny-eyes")
    (settings.objective, settings.trained) = (.contrastive, .vision)
    settings.data = [DataPattern(name: "toy", pattern: folder(data + ".tokens"))]
    (settings.steps, settings.rowLength, settings.batchTokens, settings.passTokens) = (steps, 52, 208, 208)
    (settings.warmupSteps, settings.checkpointEvery, settings.validateEvery, settings.rate) = (
      2, 2, 1000, 2e-3
    )
    return settings
  }

  @discardableResult
  private func run(
    _ settings: PretrainingSettings, in name: String, resume: Bool = false, threads: Int = 2, stop: Int = .max
  ) throws -> [StepReport] {
    try pretrain(settings, output: folder(name), resume: resume, threads: threads, stop: stop)
  }

  private func weights(_ name: String) throws -> [String: [UInt8]] {
    let tensors = try ModelLoader.open(folder(name + "/model")).tensors
    return Dictionary(
      uniqueKeysWithValues: try tensors.names.map { ($0, try Array(tensors.tensor(named: $0).bytes)) })
  }

  private func rows(_ kinds: some Sequence<Int>) -> PackedRows {
    var rows = PackedRows()
    for kind in kinds {
      let (ids, tiles) = Self.document(kind, brightness: 33)
      let targets = (1...ids.count).map { place in
        place < ids.count && Self.counted(ids)[place] ? ids[place] : PackedRows.ignored
      }
      rows.append(PackedRows(ids: ids, targets: targets, lengths: [ids.count], tiles: tiles))
    }
    return rows
  }

  /// What is read back from the run's folder finds every picture's text and every text's picture.
  @Test func learnsAndIsLoadedAgain() throws {
    let settings = try settings(steps: 120)
    let reports = try run(settings, in: "learns", threads: 1)
    let (first, last) = (reports[0].loss, reports.suffix(10).map(\.loss).reduce(0, +) / 10)
    #expect(last < 0.4 * first, "\(first), \(last)")
    #expect(reports[0].json["logit_scale"]?.doubleValue.map { abs($0 - 1 / 0.07) < 0.1 } == true)
    let backend = try #require(CPUBackend(threads: 1))
    let checkpoint = try ModelLoader.open(folder("learns/model"))
    let model = try ContrastiveModel(
      settings.model, vision: #require(settings.vision), ModelLoader.trainable(checkpoint, backend: backend),
      head: ContrastiveHead.read(folder("learns/contrast.safetensors"), backend: backend), backend: backend)
    let (pictures, texts) = try #require(model.directions(rows(0..<Self.kinds)))
    let width = pictures.shape.last
    let (p, t) = (pictures.array(of: Float.self), texts.array(of: Float.self))
    func cosine(_ a: Int, _ b: Int) -> Float {
      (0..<width).reduce(0) { $0 + p[a * width + $1] * t[b * width + $1] } / Float(width)
    }
    let found = (0..<Self.kinds).map { picture in
      (0..<Self.kinds).max { cosine(picture, $0) < cosine(picture, $1) }
    }
    #expect(found == (0..<Self.kinds).map { $0 })
    #expect((0..<Self.kinds).allSatisfy { abs(cosine($0, $0)) <= 1.0001 })
  }

  @Test func goesOnToTheBit() throws {
    var settings = try settings(steps: 5)
    settings.compute = .bfloat16
    settings.passTokens = 104
    try run(settings, in: "whole", threads: 1)
    try run(settings, in: "parts", threads: 2, stop: 3)
    try run(settings, in: "parts", resume: true, threads: 3)
    let (whole, parts) = try (weights("whole"), weights("parts"))
    #expect(whole == parts && whole.count > 20)
    let heads = ["whole", "parts"].map { folder.read($0 + "/contrast.safetensors") }
    #expect(heads[0] == heads[1] && heads[0].count > 16_384)
  }

  /// The language model only judges; the tower it began with is the one that is trained on.
  @Test func trainsTheTowerAlone() throws {
    var text = try settings(steps: 2, data: "text")
    (text.vision, text.objective, text.trained) = (nil, .prediction, .everything)
    try run(text, in: "before")
    var settings = try settings(steps: 2)
    settings.initial = folder("before/model")
    // Whatever the optimizer knows of shrinks by a tenth a step.
    settings.optimizer.weightDecay = 50
    try run(settings, in: "tower")
    settings.initial = folder("tower/model")
    (settings.objective, settings.rate) = (.prediction, 1e-30)
    try run(settings, in: "after")
    let (before, tower, after) = try (weights("before"), weights("tower"), weights("after"))
    let names = before.keys.map { "language_model." + $0 }
    #expect(names.allSatisfy { tower[$0] == before[String($0.dropFirst("language_model.".count))] })
    #expect(tower.keys.contains { $0.hasPrefix("vision_model.") } && tower == after)
    #expect(!tower.keys.contains { $0.contains("text_projection") || $0.contains("logit_scale") })
  }

  /// Measured as it is trained, a document without a picture or without counted tokens left out.
  @Test func measuresWhatItTrains() throws {
    let backend = try #require(CPUBackend(threads: 1))
    let settings = try settings(steps: 1)
    let model = try ContrastiveModel(
      settings.model, vision: #require(settings.vision), TrainableParameters(seed: 3, backend: backend),
      head: ContrastiveHead.fresh(seed: 3, backend: backend), backend: backend)
    var mixed = rows([3])
    mixed.append(PackedRows(ids: [7, 21, 9], targets: [21, -100, -100], lengths: [3]))
    let silent = rows([5])
    mixed.append(
      PackedRows(
        ids: silent.ids, targets: silent.ids.map { _ in -100 }, lengths: silent.lengths, tiles: silent.tiles))
    mixed.append(rows([8, 0]))
    var loads = ExpertLoads()
    func losses(_ rows: PackedRows) -> [Float] { model.losses(rows).array(of: Float.self) }
    let (sum, perToken) = model.loss(
      mixed, weight: 1 / Float(mixed.countedTokens), zLoss: 0, balance: 0, loads: &loads)
    expectSameBits(perToken.array(of: Float.self), losses(mixed), "trained and measured")
    let alone = losses(rows([3, 8, 0])).first { $0 != 0 } ?? 0
    let among = losses(mixed).first { $0 != 0 } ?? 0
    expectSameBits([among], [alone], "documents that are no pairs")
    expectClose(sum.array(of: Float.self), [Double(alone)], absolute: 1e-5, "mean over pairs")
    let none = model.loss(
      PackedRows(ids: [7, 21], targets: [21, -100], lengths: [2]), weight: 1, zLoss: 0, balance: 0,
      loads: &loads)
    none.sum.backward()
    #expect(none.sum.array(of: Float.self) == [0])
  }

  @Test func refusesWhatIsNoPair() throws {
    let blind = try settings(steps: 1, data: "text")
    let data = #expect(throws: TrainingError.self) { try run(blind, in: "a") }
    var all = try settings(steps: 1)
    all.trained = .everything
    let trained = #expect(throws: TrainingError.self) { try run(all, in: "b") }
    #expect(data.map { "\($0)" }?.contains("found no pictures") == true)
    #expect(trained.map { "\($0)" }?.contains("trained: expected vision") == true)
  }
}
