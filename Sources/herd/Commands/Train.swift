// `herd train`: pre-training from the command line. Knows flags and what is printed, not how training goes.

public import ArgumentParser
import CPUBackend
import Checkpoints
import Glibc
import JSON
import Llama4
import Recipes
import Synchronization
import Tensors
public import Training

extension Schedule.Shape: ExpressibleByArgument {}

/// The wish to stop after the present step.
private final class StopRequest: Sendable {
  private let requested = Atomic(false)
  var isRequested: Bool { requested.load(ordering: .relaxed) }
  func request() { requested.store(true, ordering: .relaxed) }
}

struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train a model on token files, resumable to the last bit.",
    discussion: """
      --config is a preset (cria, cria-eyes, cria-dense, …) or a JSON file with any of the settings that OUTPUT/run.json
      of a run shows; flags win over it. Data are .tokens files (herd data tokenize).

      Writes OUTPUT/metrics.jsonl, OUTPUT/events (TensorBoard), OUTPUT/checkpoints, and at the end OUTPUT/model, a folder
      that transformers loads. Ctrl-C stops after the step and saves.

      Examples:
        herd train --config cria --data 'Data/*.tokens' --tokenizer Models/cria --tokens 40000000 --output Runs/cria
        herd train --config cria --data 'prose:0.3=Data/prose-*.tokens' --data 'chat:0.7=Data/chat-*.tokens' \\
          --validation 'english=Data/held-out-en.tokens' --output Runs/cria --dry-run
        herd train --config cria --data 'Data/*.tokens' --output Runs/cria --resume
        herd train --config cria-eyes --init Models/cria --set trained=vision --set objective=contrastive --rate 4e-4 \\
          --data captions.tokens --tokenizer Models/cria --output Runs/tower
      """)

  @Option(help: "A preset's name, or a JSON file with settings.")
  var config: String

  @Option(help: "PATTERN, NAME=PATTERN or NAME:WEIGHT=PATTERN of .tokens files; may be repeated.")
  var data: [String] = []

  @Option(help: "NAME=PATTERN of held-out .tokens files; may be repeated.")
  var validation: [String] = []

  @Option(name: [.short, .long], help: "The run's folder.")
  var output: String

  @Flag(help: "Go on from the newest whole checkpoint of OUTPUT, with the settings the run began with.")
  var resume = false

  @Flag(help: "Print what the run would take, and do nothing.")
  var dryRun = false

  @Option(name: .customLong("init"), help: "A model to start from instead of random weights.")
  var initial: String?

  @Option(help: "A model whose vision tower is taken instead of the one of --init.")
  var tower: String?

  @Option(help: "The tokenizer's folder, copied beside the model.")
  var tokenizer: String?

  @Option(help: "Optimizer steps.")
  var steps: Int?

  @Option(help: "Tokens, instead of steps (default: all data once).")
  var tokens: Int?

  @Option(help: "Tokens of one optimizer step.")
  var batchTokens: Int?

  @Option(help: "Tokens of one pass; a step of more adds up several.")
  var passTokens: Int?

  @Option(help: "Longest sequence.")
  var rowLength: Int?

  @Option(help: "Highest learning rate.")
  var rate: Double?

  @Option(help: "constant, linear, cosine or stable (then a straight decay).")
  var schedule: Schedule.Shape?

  @Option(help: "Steps in which the rate grows.")
  var warmupSteps: Int?

  @Option(help: "float32 or bfloat16 products.", completion: .list(["float32", "bfloat16"]))
  var compute: ComputeType?

  @Option(help: "Seed of weights and data order.")
  var seed: Int?

  @Option(help: "Steps between checkpoints.")
  var checkpointEvery: Int?

  @Option(help: "Steps between measurements of the validation sets.")
  var validateEvery: Int?

  @Option(name: .customLong("set"), help: "Any other setting as KEY=VALUE, for example weight_decay=0.05.")
  var others: [String] = []

  @OptionGroup var machine: MachineOptions

  func run() throws {
    let settings = try settings()
    let backend = try machine.backend()
    if dryRun {
      try StandardOutput.write(TrainingPlanText(settings, backend: backend).text)
      return
    }
    let run = try Pretraining(
      settings, output: output, resume: resume, backend: backend,
      warn: { note("herd: \($0)") })
    let peak = PeakRate.measure(backend, compute: settings.compute)
    note(
      "\(run.startStep == 0 ? "training" : "resuming after step \(run.startStep),") \(settings.modelName) "
        + "for \(grouped(run.totalSteps)) steps on \(backend.summary)")
    let stop = StopRequest()
    Interrupts.shared.begin { stop.request() }
    var line = ProgressLine()
    var progress = TerminalProgress()
    let outcome = try run.run(
      peak: peak, time: { Double(Glibc.time(nil)) },
      report: { report in
        progress.show(line.text(report), isLast: report.step == report.totalSteps)
        for line in ProgressLine.validation(report) { progress.print(line) }
      }, shouldStop: { stop.isRequested })
    progress.end()
    guard outcome == .finished else {
      throw CommandFailure(.interrupted, "stopped and saved; --resume goes on")
    }
    note("wrote \(try run.writeModel())")
  }

  /// The preset or file, with the flags on top.
  private func settings() throws -> PretrainingSettings {
    var settings: PretrainingSettings
    if let preset = try Preset.named(config) {
      settings = PretrainingSettings(model: preset.configuration, modelName: config)
      settings.vision = preset.vision
    } else {
      let json = try MappedFile(path: config).json()
      guard let model = try Preset.named("cria") else { throw CommandFailure(.failure, "no preset cria") }
      settings = PretrainingSettings(model: model.configuration, modelName: config)
      guard json["model"] != nil else {
        throw TrainingError.malformed(
          path: config, field: "model", expected: "a preset's name or a configuration", found: "nothing")
      }
      try settings.apply(json)
    }
    for (key, value) in flags { try settings.set(key, value) }
    for other in others {
      let parts = other.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw CommandFailure(.usage, "--set \(other): expected KEY=VALUE")
      }
      try settings.set(parts[0], (try? JSONValue(parsing: parts[1])) ?? .string(parts[1]))
    }
    return settings
  }

  /// The flags given, as settings.
  private var flags: [(String, JSONValue)] {
    func integer(_ value: Int?) -> JSONValue? { value.map { .integer(Int64($0)) } }
    func texts(_ values: [String]) -> JSONValue? {
      values.isEmpty ? nil : .array(values.map { .string($0) })
    }
    let all: [(String, JSONValue?)] = [
      ("data", texts(data)), ("validation", texts(validation)), ("init", initial.map { .string($0) }),
      ("tower", tower.map { .string($0) }),
      ("tokenizer", tokenizer.map { .string($0) }),
      ("steps", integer(steps)), ("tokens", integer(tokens)), ("batch_tokens", integer(batchTokens)),
      ("pass_tokens", integer(passTokens)), ("row_length", integer(rowLength)),
      ("rate", rate.map { .double($0) }), ("schedule", schedule.map { .string($0.rawValue) }),
      ("warmup_steps", integer(warmupSteps)), ("compute", compute.map { .string($0.rawValue) }),
      ("seed", integer(seed)), ("checkpoint_every", integer(checkpointEvery)),
      ("validate_every", integer(validateEvery)),
    ]
    return all.compactMap { key, value in value.map { (key, $0) } }
  }
}
