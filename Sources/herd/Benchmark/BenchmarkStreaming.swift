// `herd benchmark streaming`: a model under a memory limit against what its disk and its computing allow.
// Knows no cache.

import ArgumentParser
import Inference
import JSON
import Llama4
import Tensors
import Tokenizers

struct BenchmarkStreaming: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "streaming", abstract: "Generate under a memory limit, and compare with what was predicted.",
    discussion: """
      Some tokens of warm-up fill the cache of experts and measure the terms: how long a pass computes, how much of that
      passes between the moment a mixture's experts are known and the moment they are used, and at what rate experts are
      read. From these follows the time of a token: what is computed, and for each missing expert the part of its reading
      that nothing covers. Then as many tokens again are measured. Prompts and draws are random, with a seed.

      Examples:
        herd benchmark streaming scout.gguf --memory 12G
        herd benchmark streaming scout.gguf --memory 12G --sequences 4 --json
      """)

  @Argument(help: "A model's folder or a .gguf file.") var path: String
  @Option(help: "Random tokens of each prompt.") var prompt = 32
  @Option(help: "Tokens to generate for each sequence, for the warm-up and again to measure.") var generate =
    64
  @Option(help: "Texts that grow at the same time.") var sequences = 1
  @Option(help: "Names the random tokens.") var seed: UInt64 = 1
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var model: ModelOptions

  func validate() throws {
    guard (1...100_000).contains(prompt), (2...100_000).contains(generate), (1...256).contains(sequences)
    else {
      throw ValidationError("--prompt: expected 1 to 100000; --generate: 2 to 100000; --sequences: 1 to 256")
    }
  }

  func run() async throws {
    let length = prompt + 2 * generate + 8
    let opened = try model.load(path, use: LoadOptions.Use(logitRows: sequences) { _ in length * sequences })
    guard let streamed = opened.model.residency as? StreamedExperts else {
      throw CommandFailure(.usage, "--memory or HERD_MEMORY: expected a limit, found none")
    }
    var settings = EngineSettings()
    settings.contextSize = length
    let engine = Engine(model: opened.model, tokenizer: nil, settings: settings)
    let size = opened.configuration.vocabularySize
    let sessions = (0..<sequences).map { _ in engine.makeSession() }
    var texts = (0..<sequences).map { Self.randomTokens(prompt, below: size, seed: seed &+ UInt64($0)) }
    let started = seconds()
    let fill = streamed.statistics
    _ = try await Self.extend(&texts, by: 1, in: sessions, engine, seed: seed)
    let promptSeconds = seconds() - started
    let promptStatistics = streamed.statistics.since(fill)
    let warm = try await measure(&texts, sessions, engine, streamed, seed: seed &+ 1)
    let terms = StreamingTerms(warm, streamed: streamed)
    let measured = try await measure(&texts, sessions, engine, streamed, seed: seed &+ 2)
    let report = Report(
      terms: terms, warm: warm, measured: measured, promptSeconds: promptSeconds, prompt: promptStatistics,
      promptTokens: prompt * sequences, sequences: sequences, streamed: streamed)
    try StandardOutput.write(json ? report.json.text(pretty: true) + "\n" : report.text)
  }

  private func measure(
    _ texts: inout [[TokenID]], _ sessions: [Session], _ engine: Engine, _ streamed: StreamedExperts,
    seed: UInt64
  ) async throws -> StreamingRun {
    let before = streamed.statistics
    let start = seconds()
    let passes = try await Self.extend(&texts, by: generate, in: sessions, engine, seed: seed)
    return StreamingRun(
      passes: passes, seconds: seconds() - start, statistics: streamed.statistics.since(before))
  }

  /// Lets all texts grow together by tokens drawn nearly at random.
  /// - Returns: passes of the model
  private static func extend(
    _ texts: inout [[TokenID]], by count: Int, in sessions: [Session], _ engine: Engine, seed: UInt64
  ) async throws -> Int {
    var options = GenerationOptions()
    options.sampling.temperature = 100
    options.sampling.topP = 1
    options.maximumTokens = count
    options.endTokens = []
    var running: [Generation] = []
    for (number, text) in texts.enumerated() {
      options.sampling.seed = seed &* 1000 &+ UInt64(number)
      running.append(engine.generate(text, in: sessions[number], options: options))
    }
    for (number, generation) in running.enumerated() { texts[number] += try await generation.collect().ids }
    return count
  }

  private static func randomTokens(_ count: Int, below size: Int, seed: UInt64) -> [TokenID] {
    var state = SplitMix64(seed: seed)
    return (0..<count).map { _ in TokenID(state.next() % UInt64(size)) }
  }
}

/// What came out.
private struct Report {
  let terms: StreamingTerms
  let warm, measured: StreamingRun
  let promptSeconds: Double
  let prompt: StreamingStatistics
  let promptTokens: Int
  let sequences: Int
  let streamed: StreamedExperts

  private var rate: Double { Double(measured.passes * sequences) / measured.seconds }
  private var predictedRate: Double { Double(sequences) / terms.secondsPerPass(missing: terms.missing) }
  private var predictedBeforehand: Double {
    Double(sequences) / terms.secondsPerPass(missing: terms.missingIfUniform)
  }

  var text: String {
    let s = measured.statistics
    return """
      experts           \(streamed.expertCount), \(bytes(streamed.expertBytes)); in memory \(bytes(streamed.residentBytes)) beside \(bytes(streamed.keptBytes)) of other weights
      prompt            \(promptTokens) tokens in \(fixed(promptSeconds, 2)) s, \(bytes(prompt.bytesRead)) read
      reading           \(fixed(terms.readRate / 1e9, 2)) GB/s, \(bytes(Int(terms.expertBytes))) an expert: \(fixed(terms.readSeconds * 1000, 1)) ms
      computing a pass  \(fixed(terms.computeSeconds * 1000, 1)) ms, of which \(fixed(terms.coverSeconds * 1000, 2)) ms a mixture while its experts are read
      missing a pass    \(fixed(terms.missing, 2)) of \(fixed(terms.needed, 2)) experts needed, and \(fixed(terms.foreseen, 2)) foreseen; \(fixed(terms.missingIfUniform, 2)) if all were equally likely
      predicted         \(fixed(predictedRate, 2)) tokens/s; \(fixed(predictedBeforehand, 2)) if experts were equally likely
      measured          \(fixed(rate, 2)) tokens/s, \(fixed(100 * rate / predictedRate, 0)) % of the prediction; \(fixed(100 * s.hitRate, 1)) % hits, \(bytes(s.bytesRead)) read, \(fixed(s.waitingSeconds, 2)) of \(fixed(measured.seconds, 2)) s waited

      """
  }

  var json: JSONValue {
    let s = measured.statistics
    return .object(
      JSONObject([
        ("read_bytes_per_second", .double(terms.readRate)), ("expert_bytes", .double(terms.expertBytes)),
        ("compute_seconds_per_pass", .double(terms.computeSeconds)),
        ("cover_seconds_per_mixture", .double(terms.coverSeconds)),
        ("missing_per_pass", .double(terms.missing)), ("foreseen_per_pass", .double(terms.foreseen)),
        ("needed_per_pass", .double(terms.needed)),
        ("predicted_tokens_per_second", .double(predictedRate)),
        ("predicted_if_uniform_tokens_per_second", .double(predictedBeforehand)),
        ("measured_tokens_per_second", .double(rate)), ("hit_rate", .double(s.hitRate)),
        ("bytes_read", .integer(Int64(s.bytesRead))), ("waiting_seconds", .double(s.waitingSeconds)),
        ("seconds", .double(measured.seconds)), ("prompt_seconds", .double(promptSeconds)),
        ("prompt_bytes_read", .integer(Int64(prompt.bytesRead))),
        ("resident_expert_bytes", .integer(Int64(streamed.residentBytes))),
        ("other_weight_bytes", .integer(Int64(streamed.keptBytes))),
      ]))
  }
}
