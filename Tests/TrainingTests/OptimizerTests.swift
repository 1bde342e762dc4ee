// AdamW against the reference's parameters after one and three steps, and its state through a checkpoint.

import CPUBackend
import Checkpoints
import JSON
import Llama4
import Tensors
import TestSupport
import Testing
import Training

@Suite struct OptimizerTests {
  let scratch = TemporaryFolder()

  private func model(_ compute: ComputeType = .float32, threads: Int = 2) throws -> LanguageModel {
    let backend = try #require(CPUBackend(threads: threads))
    let golden = try GoldenTensors(path: Fixtures.path("gradients", "model.safetensors"))
    let parameters = TrainableParameters(backend: backend, compute: compute) {
      declaration throws(ParameterError) in
      guard let tensor = try? golden[declaration.name] else {
        throw .missing(name: declaration.name, source: "gradients")
      }
      return Tensor(tensor.floats, shape: Shape(tensor.shape), on: backend)
    }
    let configuration = try TextConfiguration(
      json: MappedFile(path: Fixtures.path("gradients", "config.json")).json())
    return try LanguageModel(configuration, parameters, backend: backend)
  }

  /// The fixture's rows. Its labels are aligned with the ids and mean the next position's prediction.
  private func rows(_ step: Int, of golden: GoldenTensors) throws -> PackedRows {
    let (ids, labels) = try (golden["step\(step).input_ids"], golden["step\(step).labels"])
    let width = ids.shape[1]
    let targets = labels.integers.indices.map { place in
      place % width == width - 1 ? PackedRows.ignored : Int32(labels.integers[place + 1])
    }
    return PackedRows(
      ids: ids.integers.map(Int32.init), targets: targets,
      lengths: Array(repeating: width, count: ids.shape[0]))
  }

  /// The settings of the fixture's `meta.json`.
  private let settings = AdamW.Settings(decay: .everything, clipNorm: nil)

  private func step(_ model: LanguageModel, _ optimizer: AdamW, _ rows: PackedRows) -> (Double, Double) {
    var loads = ExpertLoads()
    let (sum, _) = model.loss(
      rows, weight: 1 / Float(rows.countedTokens), zLoss: 0, balance: 0, loads: &loads)
    sum.backward()
    let norm = optimizer.gradientNorm()
    optimizer.step(rate: 1e-3, gradientNorm: norm)
    return (Double(sum.array(of: Float.self)[0]), norm)
  }

  @Test func followsTheReference() throws {
    let golden = try GoldenTensors(path: Fixtures.path("gradients", "expected.safetensors"))
    let model = try model()
    let optimizer = AdamW(model.parameters, settings: settings)
    let expected = [
      (8.238163948059082, 9.538409652601635), (7.496606349945068, 12.192454571021432),
      (6.9825758934021, 10.366473769661908),
    ]
    for index in 0..<3 {
      let (loss, norm) = try step(model, optimizer, rows(index, of: golden))
      expectClose([loss, norm], [expected[index].0, expected[index].1], absolute: 1e-4, "step \(index)")
      guard index != 1 else { continue }
      for parameter in model.parameters {
        let name = "after\(index + 1).\(parameter.name)"
        expectClose(parameter.values.array(of: Float.self), try golden[name].values, absolute: 1e-4, name)
      }
    }
  }

  /// Six steps at once, and three, a checkpoint, three more with another number of threads.
  @Test(arguments: [ComputeType.float32, .bfloat16]) func resumesToTheBit(compute: ComputeType) throws {
    let golden = try GoldenTensors(path: Fixtures.path("gradients", "expected.safetensors"))
    let store = CheckpointStore(folder: scratch("run"))
    func run(_ steps: Range<Int>, threads: Int, from path: String?) throws -> (LanguageModel, AdamW) {
      let model = try model(compute, threads: threads)
      let optimizer = AdamW(model.parameters, settings: AdamW.Settings())
      if let path { try optimizer.load(from: path, stepCount: steps.lowerBound) }
      for index in steps { _ = try step(model, optimizer, rows(index % 3, of: golden)) }
      return (model, optimizer)
    }
    let (whole, _) = try run(0..<6, threads: 1, from: nil)
    let (_, half) = try run(0..<3, threads: 2, from: nil)
    try store.save(step: 3) { (folder) throws(TrainingError) in try half.save(into: &folder) }
    let checkpoint = try #require(try store.latest())
    let (resumed, _) = try run(3..<6, threads: 3, from: checkpoint.path)
    for (a, b) in zip(resumed.parameters, whole.parameters) {
      expectSameBits(a.values.array(of: Float.self), b.values.array(of: Float.self), a.name)
    }
  }

  /// Two passes over halves add up to the pass over the whole batch, to the last bit.
  @Test func accumulatesGradients() throws {
    let golden = try GoldenTensors(path: Fixtures.path("gradients", "expected.safetensors"))
    let all = try rows(0, of: golden)
    let (whole, parts) = (try model(), try model())
    var loads = ExpertLoads()
    let weight = 1 / Float(all.countedTokens)
    whole.loss(all, weight: weight, zLoss: 0, balance: 0, loads: &loads).sum.backward()
    for half in 0..<2 {
      let range = half * 24..<(half + 1) * 24
      let rows = PackedRows(ids: Array(all.ids[range]), targets: Array(all.targets[range]), lengths: [24])
      parts.loss(rows, weight: weight, zLoss: 0, balance: 0, loads: &loads).sum.backward()
    }
    for (a, b) in zip(parts.parameters, whole.parameters) {
      expectSameBits(
        a.gradient?.array(of: Float.self) ?? [], b.gradient?.array(of: Float.self) ?? [.nan], a.name)
    }
  }

  /// What validation sees is what training sees, without a graph to come back through.
  @Test func measuresTheSameLosses() throws {
    let golden = try GoldenTensors(path: Fixtures.path("gradients", "expected.safetensors"))
    let model = try model()
    let optimizer = AdamW(model.parameters, settings: settings)
    for index in 0..<2 {
      let rows = try rows(index, of: golden)
      var loads = ExpertLoads()
      let expected = model.loss(rows, weight: 1, zLoss: 0, balance: 0, loads: &loads).perToken
      expectSameBits(
        model.losses(rows).array(of: Float.self), expected.array(of: Float.self),
        "losses before step \(index)")
      #expect(model.parameters.allSatisfy { $0.gradient == nil })
      _ = step(model, optimizer, rows)
    }
  }

  @Test func countsOperations() throws {
    let cria = try #require(try Preset.named("cria"))
    let operations = TrainingOperations(cria.configuration)
    // 6 × (output 4096·256 + 4 layers of 256·(512+256) + 256·8 + 6·256·256) and 512 tokens' attention beside it.
    let matrices = 4096 * 256 + 4 * (256 * 768 + 256 * 8 + 6 * 256 * 256)
    let pairs = 3 * 2 * (256 * 257 / 2) + 512 * 513 / 2
    #expect(operations.ofStep(lengths: [512]) == Double(6 * (512 * matrices + 2 * pairs * 256)))
  }

  /// A configuration may say anything of a kind of layer that it has none of.
  @Test func countsNothingOfLayersThatAreNotThere() throws {
    var dense = try #require(try Preset.named("cria-dense")).configuration
    let expected = TrainingOperations(dense).ofStep(lengths: [64])
    dense.expertWidth = .max
    dense.expertCount = .max
    #expect(TrainingOperations(dense).ofStep(lengths: [64]) == expected)
  }
}
