// Pre-training from tokens to a model's folder: one loop, resumable to the last bit.
//
// What it does: packs rows, runs them forward and backward in passes, clips, steps, measures held-out text, writes metrics
// and checkpoints. What it leaves out: distillation, instruction data beyond a loss mask, more than one machine.

internal import Checkpoints
internal import Glibc
package import Inference
internal import JSON
internal import Llama4
public import Tensors
internal import Tokenizers
internal import Training

/// A run in its folder: `run.json`, `metrics.jsonl`, `events/`, `checkpoints/step-…/`, and at the end `model/`; beside it,
/// of a contrastive run, `contrast.safetensors`.
public final class Pretraining {
  public let settings: PretrainingSettings
  public let output: String
  public let totalSteps: Int
  /// What was resumed from, 0 for a fresh run.
  public private(set) var startStep = 0

  private let model: any TrainingModel
  /// What a contrastive run learns beside the tower; empty in others.
  private let head: [Parameter]
  private let optimizer: AdamW
  private let schedule: Schedule
  private let validation: [ValidationSet]
  private let pictures: PictureForm?
  private let store: CheckpointStore
  private let lock: RunLock
  private let warn: (String) -> Void
  private var batches: PackedBatches
  private var state: TrainingState

  /// Opens the data and builds the model; a run that is resumed reads its newest whole checkpoint.
  /// - Parameters:
  ///   - output: the run's folder, which no other run may use until this object is gone
  ///   - warn: hears of damaged checkpoints and of what could not be written
  public init(
    _ settings: PretrainingSettings, output: String, resume: Bool, backend: any Backend,
    warn: @escaping (String) -> Void
  ) throws {
    try settings.validate()
    try Self.requireMemory(settings, backend: backend, available: .read())
    self.settings = settings
    self.output = output
    self.warn = warn
    let data = try PretrainingData(settings)
    validation = data.validation
    totalSteps = settings.totalSteps(dataTokens: data.tokens)
    schedule = settings.schedule(totalSteps: totalSteps)
    store = CheckpointStore(folder: output + "/checkpoints", keep: settings.keptCheckpoints)
    batches = try PackedBatches(data.sources, seed: UInt64(bitPattern: Int64(settings.seed)))
    state = TrainingState(data: batches.position)

    lock = try RunLock(folder: output)
    let found = try Self.checkpoint(in: store, output: output, resume: resume, settings: settings, warn: warn)
    pictures = data.pictures
    (model, head) = try Self.model(settings, backend: backend)
    optimizer = AdamW(model.parameters, settings: settings.optimizer)
    if let found {
      state = try Self.state(of: found)
      try optimizer.load(from: found.path, stepCount: state.step)
      batches = try PackedBatches(data.sources, seed: batches.seed, position: state.data)
      startStep = state.step
    }
  }

  /// Values, gradients and both moments of every parameter, and the graph of one pass.
  /// - Throws: `LoadError.memory` if they are more than there is
  package static func requireMemory(
    _ settings: PretrainingSettings, backend: any Backend, available: AvailableMemory?
  ) throws {
    let parameters = try ParameterCounts(settings.model, vision: settings.vision, backend: backend).total
    var need = MemoryNeed(settings.modelName)
    need.add("values, gradients and moments of \(parameters) parameters", 16 * parameters)
    let tokens = settings.rowsPerPass * settings.rowLength
    need.add("one pass of \(tokens) tokens", MemoryPlan.graph(settings.model, tokens: tokens))
    if let vision = settings.vision {
      let tiles = tokens / (vision.tokensPerTile + 3)
      need.add("\(tiles) tiles of pictures in it", MemoryPlan.graph(vision, tiles: tiles))
    }
    try need.require(available) { room in
      room > 0 ? "fewer pass_tokens would help" : nil
    }
  }

  /// How a run ended.
  public enum Outcome: Sendable { case finished, stopped }

  /// Trains to the last step and writes the model, or to the step at which `shouldStop` says so.
  /// - Parameters:
  ///   - peak: operations a second that the machine reaches, to measure against
  ///   - time: seconds since 1970, for event files
  public func run(
    peak: Double, time: () -> Double, report: (StepReport) -> Void, shouldStop: () -> Bool
  ) throws -> Outcome {
    try ModelFolder.writeText(settings.json.text(pretty: true) + "\n", to: output + "/run.json")
    try store.setAsideAll(after: state.step)
    let metrics = try MetricsLog(path: output + "/metrics.jsonl", keepingUpTo: state.step)
    let events = try TensorBoardLog(folder: output + "/events", resumedStep: state.step, time: time())
    var savedStep = state.step
    var reached = peak
    while state.step < totalSteps, !shouldStop() {
      let result = try step(peak: &reached)
      noting(result.step) { () throws(TrainingError) in try metrics.append(result.json) }
      noting(result.step) { () throws(TrainingError) in
        try events.append(step: result.step, time: time(), scalars: result.scalars)
      }
      report(result)
      guard state.step % settings.checkpointEvery == 0, state.step < totalSteps else { continue }
      do {
        try save(metrics)
        savedStep = state.step
      } catch {
        // The run is worth more than one checkpoint: the next save may find room again.
        warn("step \(state.step): no checkpoint: \(error)")
      }
    }
    if savedStep < state.step { try save(metrics) }
    guard state.step >= totalSteps else { return .stopped }
    return .finished
  }

  /// Writes down a step's figures. The run is worth more than they are: a full disk is told of, and the run goes on.
  private func noting(_ step: Int, _ body: () throws(TrainingError) -> Void) {
    do { try body() } catch { warn("step \(step): figures not written: \(error)") }
  }

  /// Writes the model in Hugging Face's form to `OUTPUT/model`, the tokenizer and its special tokens with it.
  /// - Returns: where it lies
  public func writeModel() throws -> String {
    let path = output + "/model"
    var configuration = settings.model
    if let folder = settings.tokenizer {
      let tokenizer = try Tokenizer(path: folder)
      configuration.beginToken = tokenizer.beginOfText.map(Int.init)
      configuration.endTokens = tokenizer.stopTokens.map(Int.init)
      configuration.paddingToken = tokenizer.padding.map(Int.init)
    }
    let vision = settings.vision.map { ModelFolder.Vision($0, maximumTiles: pictures?.maximumTiles) }
    try ModelFolder.write(
      configuration, vision: vision, model.allParameters, to: path, tokenizer: settings.tokenizer)
    if !head.isEmpty { try ContrastiveHead.write(head, to: output + "/" + ContrastiveHead.fileName) }
    return path
  }

  /// One optimizer step.
  private func step(peak: inout Double) throws -> StepReport {
    let clock = ContinuousClock()
    let start = clock.now
    var passes: [PackedRows] = []
    var rowsLeft = settings.rowsPerStep
    while rowsLeft > 0 {
      let count = min(settings.rowsPerPass, rowsLeft)
      passes.append(try batches.nextRows(count))
      rowsLeft -= count
    }
    let number = state.step + 1
    let counted = passes.reduce(0) { $0 + $1.countedTokens }
    let tokens = passes.reduce(0) { $0 + $1.tokenCount }
    let weight = counted > 0 ? 1 / Float(counted) : 0
    var loads = ExpertLoads()
    var loss = 0.0
    var operations = 0.0
    for rows in passes {
      let share = Double(rows.tokenCount) / Double(tokens)
      let (sum, _) = model.loss(
        rows, weight: weight, zLoss: Float(settings.zLoss), balance: Float(settings.balance * share),
        loads: &loads)
      loss += Double(sum.array(of: Float.self)[0])
      sum.backward()
      operations += model.operations(rows)
    }
    let norm = optimizer.gradientNorm()
    guard loss.isFinite, norm.isFinite else {
      throw TrainingError.diverged(step: number, what: loss.isFinite ? "the gradient" : "the loss")
    }
    let rate = schedule.rate(at: number)
    optimizer.step(rate: rate, gradientNorm: norm)
    let seconds = (clock.now - start) / .seconds(1)
    state.step = number
    state.tokens += tokens
    state.seconds += seconds
    state.data = batches.position
    // A machine that was busy while it was measured can do more than was seen.
    peak = max(peak, operations / max(seconds, 1e-9))
    var report = StepReport(
      step: number, totalSteps: totalSteps, loss: loss, rate: rate, gradientNorm: norm, stepTokens: tokens,
      tokens: state.tokens, stepSeconds: seconds, seconds: state.seconds,
      shareOfPeak: operations / max(seconds, 1e-9) / peak, largestViolation: loads.largestViolation,
      smallestShare: loads.smallestShare, figures: model.figures)
    if number % settings.validateEvery == 0 || number == totalSteps {
      for set in validation {
        report.validation.append(try set.measure(model, passTokens: settings.passTokens))
      }
    }
    return report
  }

  private func save(_ metrics: MetricsLog) throws(TrainingError) {
    try metrics.synchronize()
    try store.save(step: state.step) { (folder) throws(TrainingError) in
      try optimizer.save(into: &folder)
      try folder.addText(TrainingState.fileName, state.json.text(pretty: true) + "\n")
    }
  }

  /// The checkpoint to go on from; nil for a fresh run.
  private static func checkpoint(
    in store: CheckpointStore, output: String, resume: Bool, settings: PretrainingSettings,
    warn: (String) -> Void
  ) throws(TrainingError) -> CheckpointStore.Found? {
    guard resume else {
      guard try store.steps().isEmpty else {
        throw .setting(
          name: "output", expected: "a folder without a run (--resume goes on with one)", found: output)
      }
      return nil
    }
    try requireSame(settings, as: output + "/run.json")
    if let found = try store.latest(warn: warn) { return found }
    guard try store.steps().isEmpty else {
      throw .setting(name: "resume", expected: "a whole checkpoint", found: "only damaged ones in \(output)")
    }
    // A run that ended before its first checkpoint: it begins again with the settings it began with.
    warn("\(output): no checkpoint yet; starting at step 0")
    return nil
  }

  /// Refuses settings that would change the run that wrote this `run.json`.
  private static func requireSame(
    _ settings: PretrainingSettings, as path: String
  ) throws(TrainingError) {
    let before: JSONValue
    do throws(CheckpointError) {
      before = try MappedFile(path: path).json()
    } catch {
      if case .system(_, _, ENOENT) = error {
        throw .setting(name: "resume", expected: "a run to go on with", found: "no \(path)")
      }
      throw .checkpoint(error)
    }
    // Settings that the file does not know are younger than the run.
    for member in settings.json.objectValue?.members ?? []
    where !PretrainingSettings.changeableKeys.contains(member.key) {
      // Through text, since that is how the other one came.
      let now = try? JSONValue(parsing: member.value.text())
      guard let then = before[member.key], then != now else { continue }
      throw .setting(
        name: member.key, expected: "what the run began with, \(then.text())", found: member.value.text())
    }
  }

  private static func state(of found: CheckpointStore.Found) throws(TrainingError) -> TrainingState {
    let path = found.path + "/" + TrainingState.fileName
    let json = try checked { () throws(CheckpointError) in try MappedFile(path: path).json() }
    do throws(JSONError) {
      return try TrainingState(json: json)
    } catch {
      throw .malformed(path: path, field: "state", expected: "a run's state", found: "\(error)")
    }
  }
}
