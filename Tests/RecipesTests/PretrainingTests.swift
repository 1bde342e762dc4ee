// Whole runs on toy data: they learn, they stop and go on to the last bit, and refuse what would change them.

import CPUBackend
import Foundation
import Inference
import JSON
import Llama4
import Recipes
import TestSupport
import Testing
import Training

@Suite struct PretrainingTests {
  private let folder = TemporaryFolder()

  init() throws {
    var writer = try TokenFileWriter(
      path: path("toy.tokens"), vocabularySize: 300, tokenizerHash: [UInt8](repeating: 1, count: 32))
    // Counting in steps of one to four: what comes next follows from the last two ids.
    for document in 0..<200 {
      let (start, stride) = (document * 7 % 90, 1 + document % 4)
      try writer.append((0..<24 + document % 40).map { Int32((start + $0 * stride) % 100) }, textBytes: 60)
    }
    try writer.finish()
  }

  private func path(_ name: String) -> String { folder(name) }

  private func settings(steps: Int) throws -> PretrainingSettings {
    let preset = try Preset.named("cria-tiny")
    var settings = PretrainingSettings(model: try #require(preset).configuration, modelName: "cria-tiny")
    settings.data = [DataPattern(name: "toy", pattern: path("toy.tokens"))]
    settings.validation = [DataPattern(name: "held", pattern: path("toy.*"))]
    (settings.steps, settings.rowLength, settings.batchTokens, settings.passTokens) = (steps, 64, 512, 192)
    (settings.warmupSteps, settings.checkpointEvery, settings.validateEvery) = (5, 3, 4)
    (settings.rate, settings.validationTokens) = (4e-3, 500)
    return settings
  }

  @discardableResult
  private func run(
    _ settings: PretrainingSettings, in name: String, resume: Bool = false, threads: Int, stop: Int = .max
  ) throws -> [StepReport] {
    try pretrain(settings, output: path(name), resume: resume, threads: threads, stop: stop)
  }

  private func curve(_ name: String) throws -> [JSONValue?] {
    let text = try String(contentsOfFile: path(name + "/metrics.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").flatMap { line in
      let entry = try JSONValue(parsing: String(line))
      return [entry["step"], entry["loss_bits"], entry["gradient_norm"], entry["validation"]]
    }
  }

  @Test(.serialized, arguments: ["float32", "bfloat16"]) func stopsAndGoesOnToTheBit(compute: String) throws {
    var settings = try settings(steps: 14)
    try settings.set("compute", .string(compute))
    try run(settings, in: "whole", threads: 1)
    try run(settings, in: "parts", threads: 2, stop: 5)
    try run(settings, in: "parts", resume: true, threads: 3, stop: 8)
    try run(settings, in: "parts", resume: true, threads: 1)
    let (whole, parts) = try (curve("whole"), curve("parts"))
    #expect(whole == parts && whole.count == 4 * 14)
    let model = "/model/model.safetensors"
    let files = try (
      Data(contentsOf: URL(fileURLWithPath: path("whole" + model))),
      Data(contentsOf: URL(fileURLWithPath: path("parts" + model)))
    )
    #expect(files.0 == files.1)
    let opened = try ModelLoader.open(path("parts/model"))
    #expect(opened.configuration == settings.model)
  }

  @Test func learns() throws {
    var settings = try settings(steps: 150)
    settings.validateEvery = 150
    let reports = try run(settings, in: "learns", threads: 2)
    let last = try #require(reports.last)
    #expect(abs(reports[0].loss - log(512)) < 0.3 && last.loss < 1, "\(reports[0].loss) to \(last.loss)")
    #expect(last.validation.count == 1 && last.tokens > 150 * 400)
  }

  @Test(arguments: [("rate", JSONValue.double(1e-3)), ("row_length", 32), ("seed", 2), ("beta2", 0.99)])
  func refusesToGoOnWithOtherSettings(key: String, value: JSONValue) throws {
    var settings = try settings(steps: 6)
    try run(settings, in: "run", threads: 1, stop: 3)
    let again = #expect(throws: TrainingError.self) { try run(settings, in: "run", threads: 1) }
    #expect(again.map { "\($0)".hasPrefix("output: expected") } == true)
    try settings.set(key, value)
    let error = #expect(throws: TrainingError.self) { try run(settings, in: "run", resume: true, threads: 1) }
    #expect(error.map { "\($0)".hasPrefix(key + ": expected what the run began with") } == true)
  }

  /// A run killed before its first checkpoint begins again with its settings, and only with them.
  @Test func goesOnFromNothingOnlyAsItBegan() throws {
    var settings = try settings(steps: 2)
    let noRun = #expect(throws: TrainingError.self) { try run(settings, in: "new", resume: true, threads: 1) }
    #expect(noRun.map { "\($0)" } == "resume: expected a run to go on with, found no \(path("new"))/run.json")
    try run(settings, in: "first", threads: 1)
    settings.initial = path("first/model")
    // A stop after no step: there are settings and no checkpoint.
    try run(settings, in: "early", threads: 1, stop: 0)
    #expect(try run(settings, in: "early", resume: true, threads: 1).count == 2)
    try run(settings, in: "again", threads: 1, stop: 0)
    settings.initial = nil
    let other = #expect(throws: TrainingError.self) {
      try run(settings, in: "again", resume: true, threads: 1)
    }
    #expect(other.map { "\($0)".hasPrefix("init: expected what the run began with") } == true)
  }

  @Test func aFolderHasOneRun() throws {
    let backend = try #require(CPUBackend(threads: 1))
    let settings = try settings(steps: 2)
    func open() throws -> Pretraining {
      try Pretraining(settings, output: path("one"), resume: false, backend: backend, warn: { _ in })
    }
    let first = try open()
    let error = #expect(throws: TrainingError.self) { _ = try open() }
    #expect(error.map { "\($0)".contains("which another run is using") } == true)
    withExtendedLifetime(first) {}
  }

  @Test(arguments: ["batch_tokens", "pass_tokens", "tokens", "steps", "row_length", "warmup_steps"])
  func numbersThatCannotBeMeantAreRefused(key: String) throws {
    var settings = try settings(steps: 2)
    try settings.set(key, .integer(.max))
    let backend = try #require(CPUBackend(threads: 1))
    #expect(throws: TrainingError.self) { try PretrainingPlan(settings, backend: backend, peak: 1) }
  }

  @Test func settingsAsJSON() throws {
    let settings = try settings(steps: 9)
    var copy = PretrainingSettings(
      model: try #require(try Preset.named("cria")).configuration, modelName: "x")
    try copy.apply(JSONValue(parsing: settings.json.text()))
    #expect(copy == settings)
    let errors = [
      ("rat", JSONValue.double(1)), ("rate", "fast"), ("schedule", "steep"), ("model", "criaa"),
      ("model_name", 1), ("init", 2), ("tokenizer", true), ("\u{1B}[2J", 1), ("data", "\n:0=x"),
    ]
    .compactMap { key, value in #expect(throws: TrainingError.self) { try copy.set(key, value) } }
    let isOneLine = errors.map { "\($0)" }.allSatisfy {
      $0.contains("expected") && $0.contains("found") && $0.unicodeScalars.allSatisfy { $0.value >= 32 }
    }
    #expect(isOneLine && errors.count == 9)
  }

  @Test(arguments: [
    ("Data/*.tokens", "data=Data/*.tokens"), ("a=b/c=d", "a=b/c=d"), ("chat:0.25=x", "chat:0.25=x"),
    ("runs/a=b", "data=runs/a=b"), ("a:0=x", nil), ("a:b=x", nil),
  ])
  func patterns(text: String, meaning: String?) {
    #expect((try? DataPattern(parsing: text))?.text == meaning)
  }

  @Test func plan() throws {
    let backend = try #require(CPUBackend(threads: 1))
    let plan = try PretrainingPlan(settings(steps: 100), backend: backend, peak: 1e9)
    #expect(plan.tokens == 51_200 && plan.passesPerStep == 3 && plan.stateBytes == 16 * 329_280)
    #expect(plan.seconds == plan.operations / 1e9 / PretrainingPlan.assumedShare && plan.epochs > 5)
  }

  @Test func refusesWhatDoesNotFit() throws {
    let backend = try #require(CPUBackend(threads: 1))
    let settings = try settings(steps: 1)
    func require(_ bytes: Int) throws {
      try Pretraining.requireMemory(
        settings, backend: backend, available: AvailableMemory(bytes: bytes, origin: "free here"))
    }
    try require(1 << 30)
    let error = #expect(throws: LoadError.self) { try require(16 * 329_280) }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.contains("5.3 MB for values, gradients and moments of 329280 parameters"), "\(text)")
  }

  @Test(arguments: [(0.0, "0:00"), (75.4, "1:15"), (3725, "1:02:05"), (.infinity, "?")])
  func durations(seconds: Double, text: String) { #expect(ProgressLine.duration(seconds) == text) }
}
