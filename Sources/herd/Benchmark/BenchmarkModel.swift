// `herd benchmark MODEL`: prompts and answers a second, beside what the machine allows. Knows no peer.

import ArgumentParser
import CPUBackend
import Glibc
import Inference
import JSON
import Llama4
import Tensors

struct BenchmarkModel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model", abstract: "Prompts and answers of a model, tokens/s.",
    discussion: """
      Prompts are random tokens, drawn from --seed. A prompt's time includes the logits behind it; answers are fed random
      tokens too and not sampled. Each test runs once untimed. Shares are of the machine's limits, measured at the start,
      in the bytes and operations that the model needs in the formats of its file: weights once for each step, keys and
      values, and for a prompt two operations a weight and token, those of the last layer's network and of the output
      matrix for its last token only.

      Examples:
        herd benchmark Models/cria
        herd benchmark mini.gguf -p 512,2048 -n 64 -d 0,4096 -r 9
        herd benchmark mini.gguf -p 0 --sequences 1,4,8 --json
      """)

  @Argument(help: "A model's folder, a .gguf file, or owner/name in Hugging Face's cache.") var path: String?
  @Option(name: [.short, .customLong("n-prompt")], help: "Tokens of the prompts; 0 for none.")
  var promptCounts: Counts = [512]
  @Option(name: [.customShort("n"), .customLong("n-gen")], help: "Tokens of the answers; 0 for none.")
  var answerCounts: Counts = [128]
  @Option(name: [.customShort("d"), .customLong("n-depth")], help: "Tokens that are in the cache before.")
  var depths: Counts = [0]
  @Option(help: "Texts that are answered at once, 64 tokens deep; tokens/s of all together.")
  var sequences: Counts = []
  @Option(
    name: [.customLong("ubatch-size"), .customLong("ub", withSingleDash: true)],
    help: "Tokens of one pass through a prompt.")
  var step = 512
  @Option(name: [.customShort("r"), .long], help: "Runs of each test, after one that is not counted.")
  var repetitions = 5
  @Option(help: "Names the random tokens.") var seed: UInt64 = 1
  @Flag(help: "Leave out the machine's limits.") var noLimits = false
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var model: ModelOptions

  func validate() throws {
    guard (1...1000).contains(repetitions), (1...65_536).contains(step) else {
      throw ValidationError("--repetitions: expected 1 to 1000; --ubatch-size: 1 to 65536")
    }
    guard sequences.values.allSatisfy({ (1...1024).contains($0) }) else {
      throw ValidationError("--sequences: expected 1 to 1024")
    }
  }

  /// Every prompt at depth 0, the first one at the other depths; answers at every depth.
  private var tests: [SpeedTest] {
    var tests: [SpeedTest] = []
    for (place, depth) in depths.values.enumerated() {
      for count in place == 0 ? promptCounts.values[...] : promptCounts.values.prefix(1) where count > 0 {
        tests.append(SpeedTest(kind: .prompt, count: count, depth: depth))
      }
      for count in answerCounts.values where count > 0 {
        tests.append(SpeedTest(kind: .generate, count: count, depth: depth))
      }
    }
    let count = answerCounts.values.first { $0 > 0 } ?? 64
    return tests
      + sequences.values.map { SpeedTest(kind: .sequences, count: count, depth: 64, sequences: $0) }
  }

  func run() throws {
    let tests = tests
    let longest = tests.map { ($0.depth + $0.count) * $0.sequences }.max() ?? 1
    let rows = tests.map(\.sequences).max() ?? 1
    let step = step
    let begin = seconds()
    let opened = try open(longest: longest, rows: rows)
    let loaded = seconds() - begin
    var report = SpeedReport(
      opened, path: try model.path(path), cacheTypes: model.cacheTypes, loadSeconds: loaded)
    var runner = SpeedRunner(model: opened, step: step, cacheTypes: model.cacheTypes, seed: seed)
    // The first pass touches pages of the file that nothing has touched before.
    let first = tests.first { $0.kind == .prompt } ?? SpeedTest(kind: .generate, count: 1, depth: 0)
    let firstSeconds = runner.seconds(first)
    // What measuring the limits takes is not the model's.
    report.firstToken = (prompt: first.kind == .prompt ? first.count : 1, seconds: loaded + firstSeconds)
    report.notePeak()
    if !noLimits, let backend = opened.backend as? CPUBackend { report.limits = backend.measureLimits() }
    SpeedReport.forgetPeak()
    if !json { try StandardOutput.write(report.heading) }
    for test in tests {
      _ = runner.seconds(test)
      let rates = (0..<repetitions).map { _ in Double(test.tokens) / runner.seconds(test) }
      let line = report.add(test, rates: rates)
      if !json { try StandardOutput.write(line) }
    }
    report.notePeak()
    try StandardOutput.write(json ? report.json.text() + "\n" : report.ending)
  }

  private func open(longest: Int, rows: Int) throws -> Transformer {
    let use = LoadOptions.Use(passTokens: step, logitRows: rows) { _ in longest }
    return try ModelLoader.model(
      try ModelLoader.open(model.path(path)), backend: try model.machine.backend(),
      options: try model.options(use: use))
  }
}

/// Numbers separated by commas.
struct Counts: ExpressibleByArgument, ExpressibleByArrayLiteral {
  let values: [Int]

  init(arrayLiteral elements: Int...) { values = elements }

  init?(argument: String) {
    var values: [Int] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) where !argument.isEmpty {
      guard let value = Int(part), (0...1 << 40).contains(value) else { return nil }
      values.append(value)
    }
    self.values = values
  }

  var defaultValueDescription: String { values.map(String.init).joined(separator: ",") }
}
