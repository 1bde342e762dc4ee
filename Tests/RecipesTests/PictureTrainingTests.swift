// Runs on text with pictures: they learn, go on to the last bit, and train no more than they are told.

import CPUBackend
import Checkpoints
import Foundation
import Inference
import JSON
import Llama4
import Recipes
import Tensors
import TestSupport
import Testing
import Training

@Suite struct PictureTrainingTests {
  private let folder = TemporaryFolder()
  private static let patch: Int32 = 492

  init() throws {
    let form = PictureForm(tileSide: 84, tokensPerTile: 9, maximumTiles: 4, patchToken: Self.patch)
    for (name, pictures) in [("eyes", form), ("text", nil)] {
      var writer = try TokenFileWriter(
        path: folder(name + ".tokens"), vocabularySize: 512, tokenizerHash: [UInt8](repeating: 1, count: 32),
        pictures: pictures)
      // What comes behind one or two tiles says which of their thirds is bright.
      for document in 0..<48 {
        let kinds = pictures == nil ? [] : (0...document % 2).map { (document / 2 + $0) % 3 }
        let tiles = kinds.flatMap { kind in
          (0..<3 * 84 * 84).map { UInt8($0 % 84 / 28 == kind ? 200 + document : document) }
        }
        try writer.append(
          [7] + [Int32](repeating: Self.patch, count: 9 * kinds.count) + kinds.map { Int32(20 + $0) } + [
            8, 9,
          ],
          counted: (0..<9 * kinds.count + kinds.count + 3).map { $0 > 9 * kinds.count }, textBytes: 4,
          tiles: tiles)
      }
      try writer.finish()
    }
  }

  private func settings(steps: Int, data: String = "eyes") throws -> PretrainingSettings {
    var settings = try PretrainingSettings(preset: "cria-tiny-eyes")
    settings.data = [DataPattern(name: "toy", pattern: folder(data + ".tokens"))]
    (settings.steps, settings.rowLength, settings.batchTokens, settings.passTokens) = (steps, 48, 192, 96)
    (settings.warmupSteps, settings.checkpointEvery, settings.validateEvery, settings.rate) = (
      2, 2, 1000, 3e-3
    )
    return settings
  }

  @discardableResult
  private func run(
    _ settings: PretrainingSettings, in name: String, resume: Bool = false, threads: Int = 2, stop: Int = .max
  ) throws -> [StepReport] {
    try pretrain(settings, output: folder(name), resume: resume, threads: threads, stop: stop)
  }

  /// The bytes of a model's tensors whose names fit.
  private func weights(_ name: String, _ fits: (String) -> Bool) throws -> [String: [UInt8]] {
    let tensors = try ModelLoader.open(folder(name + "/model")).tensors
    return Dictionary(
      uniqueKeysWithValues: try tensors.names.filter(fits).map {
        ($0, try Array(tensors.tensor(named: $0).bytes))
      })
  }

  private static func isVision(_ name: String) -> Bool { !name.hasPrefix("language_model.") }

  /// Without looking, a third of the counted tokens could only be guessed: 0.3 nats.
  @Test func learnsAndIsLoadedAgain() throws {
    let reports = try run(settings(steps: 150), in: "learns", threads: 1)
    #expect(reports.suffix(5).allSatisfy { $0.loss < 0.1 }, "\(reports.suffix(5).map(\.loss))")
    let opened = try ModelLoader.open(folder("learns/model"))
    let backend = try #require(CPUBackend(threads: 1))
    #expect(try opened.vision?.configuration == settings(steps: 1).vision)
    #expect(try ModelLoader.visionTower(opened, backend: backend) != nil)
    let processor = try JSONValue(parsing: folder.read("learns/model/preprocessor_config.json"))
    #expect(processor["max_patches"] == 4 && processor["size"]?["height"] == 84)
  }

  @Test(arguments: [LanguageModel.Trained.everything, .vision]) func goesOnToTheBit(
    _ trained: LanguageModel.Trained
  ) throws {
    var settings = try settings(steps: 5)
    (settings.trained, settings.compute) = (trained, .bfloat16)
    try run(settings, in: "whole", threads: 1)
    try run(settings, in: "parts", threads: 2, stop: 3)
    try run(settings, in: "parts", resume: true, threads: 3)
    let both = try ["whole", "parts"].map { try weights($0) { _ in true } }
    #expect(both[0] == both[1] && both[0].count > 20)
  }

  /// The tower beside a frozen text model, begun at random on a checkpoint without eyes.
  @Test func trainsWhatItIsTold() throws {
    var text = try settings(steps: 2, data: "text")
    text.vision = nil
    try run(text, in: "before")
    var changed: [String: Set<Bool>] = [:]
    for trained in LanguageModel.Trained.allCases {
      var settings = try settings(steps: 2)
      settings.initial = folder("before/model")
      settings.trained = trained
      try run(settings, in: trained.rawValue)
      let before = try weights("before") { _ in true }
      let after = try weights(trained.rawValue) { !Self.isVision($0) }
      changed[trained.rawValue] = Set(
        try after.map { name, bytes in
          try #require(before[String(name.dropFirst("language_model.".count))]) != bytes
        })
    }
    #expect(changed["vision"] == [false] && changed["everything"]?.contains(true) == true)
    let (vision, text2, all) = try (
      weights("vision", Self.isVision), weights("text", Self.isVision), weights("everything", Self.isVision)
    )
    #expect(vision != text2 && all != text2)
  }

  /// A model that sees learns text with the bits of one that does not.
  @Test func textKeepsItsBits() throws {
    let settings = try settings(steps: 4, data: "text")
    var blind = settings
    blind.vision = nil
    let curves = try [run(settings, in: "seeing").map(\.loss), run(blind, in: "blind").map(\.loss)]
    let seeing = try weights("seeing") { !Self.isVision($0) }
    let same = try weights("blind") { _ in true }.allSatisfy { seeing["language_model." + $0] == $1 }
    #expect(curves[0] == curves[1] && same)
  }

  /// The gradients of training are those of tower, fusion and text model put together by hand, which agree with
  /// transformers (`Tests/transformers_vision.py`), whether the text model is trained or not.
  @Test func gradientsAreTheModels() throws {
    let backend = try #require(CPUBackend(threads: 1))
    let settings = try settings(steps: 1)
    let vision = try #require(settings.vision)
    let file = try TokenFile(path: folder("eyes.tokens"))
    var batches = try PackedBatches([TokenSource(name: "x", files: [file], rowLength: 48)], seed: 2)
    let rows = try batches.nextRows(2)
    func gradients(_ trained: LanguageModel.Trained?) throws -> [String: [Float]] {
      let source = TrainableParameters(seed: 4, backend: backend)
      var loads = ExpertLoads()
      if let trained {
        let model = try LanguageModel(
          settings.model, vision: vision, source, trained: trained, backend: backend)
        model.loss(rows, weight: 0.1, zLoss: 0, balance: 0, loads: &loads).sum.backward()
      } else {
        let model = try Transformer(settings.model, Parameters(source), backend: backend)
        let tower = try VisionTower(vision, textWidth: settings.model.hiddenSize, Parameters(source))
        let pixels = rows.tiles.map { Float(Double($0) / 255 - 0.5) / 0.5 }
        let features = tower(Tensor(pixels, shape: [pixels.count / 21_168, 3, 84, 84], on: backend))
        let hidden = model.hidden(
          Tensor(rows.ids, shape: [rows.tokenCount], on: backend),
          sequences: rows.lengths.map { SequenceInput(count: $0) },
          pictures: PictureFeatures(
            features: features, places: rows.ids.indices.filter { rows.ids[$0] == Self.patch }))
        crossEntropy(
          hidden, model.head, labels: Tensor(rows.targets, shape: [rows.tokenCount], on: backend), weight: 0.1
        ).sum.backward()
      }
      let named = source.all.compactMap { parameter in
        parameter.gradient.map { (parameter.name, $0.array(of: Float.self)) }
      }
      return Dictionary(uniqueKeysWithValues: named)
    }
    let (byHand, all, tower) = try (gradients(nil), gradients(.everything), gradients(.vision))
    #expect(Set(byHand.keys) == Set(all.keys) && tower.keys.allSatisfy(Self.isVision) && tower.count > 10)
    for (name, values) in all {
      // Normalised numbers are rounded to BF16 as transformers rounds them.
      let most = byHand[name]?.map(\.magnitude).max() ?? 0
      expectClose(values, (byHand[name] ?? []).map(Double.init), absolute: 0.02 * Double(most) + 1e-7, name)
      if let alone = tower[name] { expectSameBits(alone, values, "\(name) beside a frozen text model") }
    }
  }

  @Test func refusesPicturesOfAnotherKind() throws {
    var settings = try settings(steps: 1)
    settings.vision?.patchToken = 491
    let token = #expect(throws: TrainingError.self) { try run(settings, in: "a") }
    settings.vision = nil
    let blind = #expect(throws: TrainingError.self) { try run(settings, in: "b") }
    settings.trained = .vision
    let none = #expect(throws: TrainingError.self) { try run(settings, in: "c") }
    let texts = [token, blind, none].map { $0.map { "\($0)" } ?? "" }
    #expect(
      texts[0].contains("image token") && texts[1].contains("without eyes") && texts[2].contains("trained"))
  }
}
