// `herd benchmark training`: whole training steps, on given weights and batches or on its own. Knows no peer.

import ArgumentParser
import CPUBackend
import Checkpoints
import Inference
import JSON
import Llama4
import Tensors
import Training

struct BenchmarkTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training",
    abstract: "Training steps: forward, backward, clipping, AdamW, tokens/s.",
    discussion: """
      Without --model, a model of 24.5 M parameters, 7.0 M of them active (hidden 256, 6 layers, 8 experts of 512,
      vocabulary 4,096). A step is 8 x 512 tokens. With --batches, a safetensors file with `ids` (I32, [steps, rows,
      length]), the steps take those and each step's loss is reported.
      """)

  @Option(help: "A model's folder to start from.") var model: String?
  @Option(help: "A safetensors file with `ids`.") var batches: String?
  @Option(help: "Steps measured, after one that is not.") var steps = 5
  @Option(help: "float32 or bfloat16 products.") var compute: ComputeType = .float32
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var machine: MachineOptions

  func validate() throws {
    guard (1...10_000).contains(steps) else {
      throw ValidationError("--steps: expected 1 to 10000, found \(steps)")
    }
    guard compute != .int8 else {
      throw ValidationError("--compute: expected float32 or bfloat16, found int8")
    }
  }

  func run() throws {
    let backend = try machine.backend()
    let configuration: TextConfiguration
    let parameters: TrainableParameters
    if let model {
      let checkpoint = try ModelLoader.open(model)
      configuration = checkpoint.configuration
      parameters = ModelLoader.trainable(checkpoint, backend: backend, compute: compute)
    } else {
      configuration = try Self.standardShape()
      parameters = TrainableParameters(seed: 1, backend: backend, compute: compute)
    }
    let network = try LanguageModel(configuration, parameters, backend: backend)
    // PyTorch's own defaults of AdamW, since that is whom this is compared with.
    let optimizer = AdamW(
      network.parameters,
      settings: AdamW.Settings(
        beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.01, decay: .everything, clipNorm: 1))
    let source = try Batches(path: batches, vocabulary: configuration.vocabularySize, steps: steps + 1)
    var losses: [Double] = []
    var rates: [Double] = []
    for step in 0..<source.steps {
      let begin = seconds()
      losses.append(Self.step(network, optimizer, source, step))
      let rate = Double(source.rows * source.length) / (seconds() - begin)
      if step > 0 || source.steps == 1 { rates.append(rate) }
      note("step \(step)  loss \(fixed(losses[step], 5))  \(fixed(rate, 0)) tokens/s")
    }
    let summary = Summary(rates)
    let operations =
      TrainingOperations(configuration).ofStep(lengths: Array(repeating: source.length, count: source.rows))
      / Double(source.rows * source.length)
    if json {
      try StandardOutput.write(
        JSONValue.object(
          JSONObject([
            ("backend", .string(backend.summary)), ("compute", .string(compute.rawValue)),
            ("tokens_per_second", .array(rates.map { .double($0) })),
            ("losses", .array(losses.map { .double($0) })), ("operations_per_token", .double(operations)),
          ])
        ).text() + "\n")
    } else {
      try StandardOutput.write(
        "Herd \(compute.rawValue), \(backend.summary): \(fixed(summary.median, 0)) "
          + "[\(fixed(summary.lower, 0)), \(fixed(summary.upper, 0))] tokens/s, "
          + "\(fixed(summary.median * operations / 1e9, 0)) GFLOP/s\n")
    }
  }

  private static func step(
    _ network: LanguageModel, _ optimizer: AdamW, _ source: Batches, _ step: Int
  ) -> Double {
    let backend = network.backend
    let tokens = source.rows * source.length
    let hidden = network.transformer.hidden(
      Tensor(source.ids(step), shape: [tokens], on: backend),
      sequences: Array(repeating: SequenceInput(count: source.length), count: source.rows))
    let (loss, _) = crossEntropy(
      hidden, network.transformer.head,
      labels: Tensor(source.targets(step), shape: [tokens], on: backend),
      weight: 1 / Float(source.rows * (source.length - 1)))
    loss.backward()
    optimizer.step(rate: 3e-4, gradientNorm: optimizer.gradientNorm())
    return Double(loss.array(of: Float.self)[0])
  }

  private static func standardShape() throws -> TextConfiguration {
    try TextConfiguration(
      vocabularySize: 4096, hiddenSize: 256, headCount: 4, keyValueHeadCount: 2, headDimension: 64,
      expertWidth: 512, denseWidth: 1024, expertCount: 8,
      layers: TextConfiguration.regularLayers(6, expertStep: 1))
  }
}

/// Steps of token rows: from a file, or random ones.
private struct Batches {
  let steps, rows, length: Int
  private let ids: [Int32]

  init(path: String?, vocabulary: Int, steps: Int) throws {
    guard let path else {
      (self.steps, rows, length) = (steps, 8, 512)
      var state: UInt64 = 1
      ids = (0..<steps * 8 * 512).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int32((state >> 33) % UInt64(vocabulary))
      }
      return
    }
    let stored = try SafetensorsFile(path: path).tensor(named: "ids")
    guard stored.format == .scalar(.int32), stored.shape.count == 3, stored.shape[0] > 0, stored.shape[2] > 1
    else {
      throw CommandFailure(.data, "\(path): tensor \"ids\": expected I32 [steps, rows, length]")
    }
    (self.steps, rows, length) = (stored.shape[0], stored.shape[1], stored.shape[2])
    let bytes = stored.bytes
    ids = (0..<bytes.count / 4).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Int32.self) }
    guard ids.allSatisfy({ (0..<Int32(vocabulary)).contains($0) }) else {
      throw CommandFailure(.data, "\(path): tensor \"ids\": expected ids below \(vocabulary)")
    }
  }

  func ids(_ step: Int) -> [Int32] { Array(ids[step * rows * length..<(step + 1) * rows * length]) }

  /// The next token of each row; nothing after the last.
  func targets(_ step: Int) -> [Int32] {
    let ids = ids(step)
    return ids.indices.map { ($0 + 1) % length == 0 ? -100 : ids[$0 + 1] }
  }
}
