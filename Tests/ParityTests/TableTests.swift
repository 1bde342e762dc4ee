// Rotary frequencies and angles, attention temperatures, chunks and activations against the reference's tables, and the
// sizes of blocks on both sides of the bridge to C. Knows no weights.

import CPUBackend
import Foundation
import JSON
import Llama4
import Tensors
import TestSupport
import Testing

@Suite struct TableTests {
  private let golden: GoldenTensors
  private let parameters: JSONObject
  private let backend: CPUBackend

  init() throws {
    golden = try GoldenTensors(path: Fixtures.path("tables", "tables.safetensors"))
    let meta = try String(contentsOfFile: Fixtures.path("tables", "meta.json"), encoding: .utf8)
    parameters = try JSONValue(parsing: meta).object(at: "parameters")
    backend = try #require(CPUBackend(threads: 1))
  }

  /// The reference rounds its powers otherwise, by a few units of the last place; the stored frequencies give its angles.
  @Test(arguments: ["rope.scout_factor16", "rope.scout_factor8", "rope.maverick"])
  func rotaryFrequenciesAndAngles(_ name: String) throws {
    let configuration = try configuration(name)
    let expected = try golden[name + ".inv_freq"]
    let frequencies = RotaryEmbedding(configuration).frequencies
    #expect(frequencies.count == expected.values.count)
    let worst = zip(frequencies, expected.values).map { abs(Double($0) / $1 - 1) }.max() ?? 1
    #expect(worst < 4e-7)

    let positions = try golden["rope.positions"].integers.map { Int64($0) }
    let angles = try golden[name + ".cos_sin"]
    let table = Tensor(uninitialized: Shape(angles.shape), on: backend)
    backend.ropeTable(
      positions: positions,
      frequencies: Tensor(expected.values.map { Float($0) }, shape: [expected.values.count], on: backend),
      into: table)
    expectClose(table.array(of: Float.self).map(Double.init), angles.values, absolute: 2e-6, name)
  }

  @Test(arguments: ["temperature.0", "temperature.1"])
  func attentionTemperatures(_ name: String) throws {
    let (floor, scale) = try (number(name, "floor_scale"), number(name, "attn_scale"))
    let found = try golden["temperature.positions"].integers.map {
      Double(backend.attentionTemperature(position: Int($0), floorScale: floor, scale: scale))
    }
    expectClose(found, try golden[name + ".scale"].values, absolute: 5e-7, name)
  }

  @Test(arguments: ["chunk.0", "chunk.1", "chunk.2"])
  func chunks(_ name: String) throws {
    let (length, chunk) = try (Int(number(name, "length")), Int(number(name, "attention_chunk_size")))
    var allowed = [Double](repeating: 0, count: length * length)
    for run in ForwardPass.cut(0..<length, start: 0, chunk: chunk) {
      for query in run.tokens {
        for key in run.tokens.lowerBound...query { allowed[query * length + key] = 1 }
      }
    }
    #expect(try allowed == golden[name + ".allowed"].values)
  }

  @Test func activations() throws {
    let x = try golden["act.x"].values.map { Float($0) }
    let gate = Tensor(x, shape: [1, x.count], on: backend)
    let ones = Tensor([Float](repeating: 1, count: x.count), shape: [1, x.count], on: backend)
    let silu = Tensor(uninitialized: [1, x.count], on: backend)
    backend.swiglu(gate: gate, up: ones, into: silu)
    expectClose(
      silu.array(of: Float.self).map(Double.init), try golden["act.silu"].values, absolute: 1e-6, "silu")
    // One token with every number as a logit: the scores are their sigmoids.
    let (index, score) = (
      Tensor(uninitialized: [1, x.count], type: .int32, on: backend),
      Tensor(uninitialized: [1, x.count], on: backend)
    )
    backend.route(gate, index: index, score: score)
    let order = index.array(of: Int32.self)
    let sigmoid = try golden["act.sigmoid"].values
    expectClose(
      score.array(of: Float.self).map(Double.init), order.map { sigmoid[Int($0)] }, absolute: 2e-7, "sigmoid")
  }

  /// Both sides of the bridge to C mean the same bytes.
  @Test(arguments: BlockFormat.allCases) func blockLayouts(_ format: BlockFormat) {
    #expect(format.layoutInKernels == (format.elementsPerBlock, format.bytesPerBlock))
  }

  private func number(_ name: String, _ key: String) throws -> Double {
    try #require(parameters[name]).double(at: key)
  }

  /// A preset with the rotary settings of a table.
  private func configuration(_ name: String) throws -> TextConfiguration {
    var configuration = try #require(Preset.named("scout")?.configuration)
    configuration.headDimension = Int(try number(name, "head_dim"))
    configuration.ropeTheta = try number(name, "rope_theta")
    let scaling = try #require(parameters[name]?["rope_scaling"])
    guard !scaling.isNull else {
      configuration.ropeScaling = nil
      return configuration
    }
    configuration.ropeScaling = RoPEScaling(
      factor: try scaling.double(at: "factor"),
      lowFrequencyFactor: try scaling.double(at: "low_freq_factor"),
      highFrequencyFactor: try scaling.double(at: "high_freq_factor"),
      originalPositions: try scaling.integer(at: "original_max_position_embeddings"))
    return configuration
  }
}
