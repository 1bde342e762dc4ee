// The vision tower against golden numbers and against the specification, forward and backward, and pictures in a text.

import CPUBackend
import Foundation
import Inference
import JSON
import Llama4
import Tensors
import TestSupport
import Testing

@Suite struct VisionTests {
  private static let fixture = "tiny-vision"

  /// A golden prompt with its pictures.
  private struct Prompt {
    let ids: [Int32]
    let pixels: Tensor
    let continuation: [Int]
    let expected: GoldenTensors
    let prefix: String

    init(_ name: String, backend: any Backend) throws {
      expected = try GoldenTensors(path: Fixtures.path(VisionTests.fixture, "expected.safetensors"))
      prefix = name + "."
      ids = try expected[prefix + "input_ids"].integers.map { Int32($0) }
      continuation = try expected[prefix + "generated"].integers
      let golden = try expected[prefix + "pixel_values"]
      pixels = Tensor(golden.values.map { Float($0) }, shape: Shape(golden.shape), on: backend)
    }

    func pictures(_ features: Tensor, _ c: VisionConfiguration) -> PictureFeatures {
      PictureFeatures(features: features, places: ids.indices.filter { Int(ids[$0]) == c.patchToken })
    }
  }

  @Test(arguments: ["one", "two"]) func goldenFeaturesAndLogits(_ name: String) throws {
    let backend = try GoldenTests.backend()
    let checkpoint = try ModelLoader.open(Fixtures.path(Self.fixture))
    let model = try ModelLoader.model(checkpoint, backend: backend)
    let tower = try #require(try ModelLoader.visionTower(checkpoint, backend: backend))
    let prompt = try Prompt(name, backend: backend)
    var found: [String: Tensor] = [:]
    let features = tower(prompt.pixels) { found[$0] = $1 }
    let pictures = prompt.pictures(features, tower.configuration)
    let cache = KVCache(
      model.configuration, capacity: prompt.ids.count + prompt.continuation.count, type: .float32,
      backend: backend)
    var hidden = model.hidden(
      Tensor(prompt.ids, shape: [prompt.ids.count], on: backend),
      sequences: [SequenceInput(count: prompt.ids.count, cache: cache)], pictures: pictures
    ) { found["text." + $0] = $1 }
    found["logits"] = model.logits(hidden)
    var compared = 0
    for name in prompt.expected.names where name.hasPrefix(prompt.prefix) || name == "vision.rope_cos_sin" {
      let field = name.hasPrefix(prompt.prefix) ? String(name.dropFirst(prompt.prefix.count)) : name
      guard let tensor = found[field] else { continue }
      compared += 1
      let golden = try prompt.expected[name]
      #expect(tensor.shape.array == golden.shape, "\(name)")
      expectClose(tensor.array(of: Float.self), golden.values, absolute: 2e-4, name, shape: golden.shape)
    }
    #expect(compared == (name == "one" ? 18 : 8))

    // Greedy continuation behind the pictures.
    let goldenLogits = try prompt.expected[prompt.prefix + "generated_logits"]
    var (generated, logits): ([Int], [Float]) = ([], [])
    for _ in prompt.continuation {
      let last = model.logits(hidden.rows(hidden.shape[0] - 1..<hidden.shape[0])).array(of: Float.self)
      logits += last
      let best = last.indices.max { last[$0] < last[$1] } ?? 0
      generated.append(best)
      hidden = model.hidden(
        Tensor([Int32(best)], shape: [1], on: backend), sequences: [SequenceInput(count: 1, cache: cache)])
    }
    #expect(generated == prompt.continuation)
    expectClose(logits, goldenLogits.values, absolute: 5e-4, "generated_logits")
  }

  @Test func bothSpellingsMeanTheSameTower() throws {
    let configurations = try ["config.json", "config.v5.json"].map { file in
      let text = try String(contentsOfFile: Fixtures.path(Self.fixture, file), encoding: .utf8)
      let json = try JSONValue(parsing: text)
      return try #require(try VisionConfiguration(json: json, text: TextConfiguration(json: json)))
    }
    #expect(configurations[0] == configurations[1])
    #expect(configurations[0].tokensPerTile == 9 && configurations[0].patchToken == 492)
    let again = JSONValue.object(
      JSONObject([("vision_config", configurations[0].json), ("image_token_index", 492)]))
    let text = try ModelLoader.open(Fixtures.path(Self.fixture)).configuration
    #expect(try VisionConfiguration(json: again, text: text) == configurations[0])
  }

  /// A tile alone has the bits it has among others, whatever computes them.
  @Test func tilesDoNotDependOnCompanyNorOnTheMachine() throws {
    let checkpoint = try ModelLoader.open(Fixtures.path(Self.fixture))
    for compute in [ComputeType.float32, .bfloat16] {
      var results: [[Float]] = []
      for set in InstructionSet.allCases where set.isAvailable {
        let backend = try #require(CPUBackend(instructionSet: set, threads: results.isEmpty ? 1 : 2))
        let tower = try #require(
          try ModelLoader.visionTower(checkpoint, backend: backend, compute: compute))
        let pixels = try Prompt("two", backend: backend).pixels
        let together = tower(pixels).array(of: Float.self)
        results.append(together)
        guard results.count == 1 else { continue }
        let apart = (0..<pixels.shape[0]).flatMap { tower(pixels.rows($0..<$0 + 1)).array(of: Float.self) }
        expectSameBits(apart, together, "\(compute): tiles one by one")
      }
      for other in results.dropFirst() { expectSameBits(other, results[0], "\(compute): instruction sets") }
    }
  }

  static let towers = [
    ReferenceVisionConfiguration(
      image: 4, patch: 2, hidden: 8, layers: 1, heads: 2, factor: 2, adapter: 5, text: 6),
    ReferenceVisionConfiguration(
      image: 12, patch: 3, hidden: 8, layers: 2, heads: 1, factor: 2, adapter: 7, text: 4),
    ReferenceVisionConfiguration(
      image: 6, patch: 2, channels: 1, hidden: 20, layers: 2, heads: 5, factor: 3, adapter: 3, text: 5),
    ReferenceVisionConfiguration(
      image: 9, patch: 1, hidden: 12, layers: 1, heads: 3, factor: 1, adapter: 4, text: 3),
  ]

  /// Features of two tiles, and for every parameter the derivative of a weighted sum of them along a random direction.
  @Test(arguments: towers) func followsTheSpecificationForwardAndBackward(
    _ c: ReferenceVisionConfiguration
  ) throws {
    let backend = try GoldenTests.backend()
    var reference = ReferenceVision(c, seed: 11)
    let values = reference.parameters
    let parameters = TrainableParameters(backend: backend, compute: .float32) {
      declaration throws(ParameterError) in
      guard let tensor = values[declaration.name] else {
        throw .missing(name: declaration.name, source: "the specification")
      }
      return Tensor(tensor.floats, shape: Shape(tensor.shape), on: backend)
    }
    let tower = try VisionTower(
      VisionConfiguration(
        imageSize: c.image, patchSize: c.patch, channelCount: c.channels, hiddenSize: c.hidden,
        layerCount: c.layers, headCount: c.heads, networkWidth: c.wide, shuffleFactor: c.factor,
        adapterWidth: c.adapter, patchToken: 0), textWidth: c.text, Parameters(parameters))
    let declared = Dictionary(uniqueKeysWithValues: parameters.all.map { ($0.name, $0.shape.array) })
    #expect(declared == Dictionary(uniqueKeysWithValues: c.shapes.map { ($0.name, $0.shape) }))

    var generator = SeededGenerator(seed: 12)
    let tile = c.channels * c.image * c.image
    let pixels = generator.floats(count: 2 * tile)
    let features = tower(Tensor(pixels, shape: [2, c.channels, c.image, c.image], on: backend))
    func specified(_ reference: ReferenceVision) -> [Double] {
      [0, tile].flatMap { start in
        reference.tokens(pixels[start..<start + tile].map(Double.init)).values
      }
    }
    expectClose(features.array(of: Float.self), specified(reference), absolute: 2e-5, "features")

    let weights = generator.floats(count: features.elementCount)
    features.backward(from: Tensor(weights, shape: features.shape, on: backend))
    func sum(_ values: [Double]) -> Double { zip(values, weights).reduce(0) { $0 + $1.0 * Double($1.1) } }
    for (name, tensor) in values {
      let gradient = try #require(parameters[name]?.gradient).array(of: Float.self).map(Double.init)
      let direction = tensor.values.map { _ in generator.normal() }
      let step = 1e-5
      let sides = [step, -step].map { step in
        reference.parameters[name]?.values = zip(tensor.values, direction).map { $0 + step * $1 }
        return sum(specified(reference))
      }
      reference.parameters[name]?.values = tensor.values
      let scale = zip(gradient, direction).reduce(0) { max($0, abs($1.0 * $1.1)) }
      expectClose(
        [zip(gradient, direction).reduce(0) { $0 + $1.0 * $1.1 }], [(sides[0] - sides[1]) / (2 * step)],
        absolute: 1e-4 * max(1, scale), relative: 1e-4, name)
    }
  }

  /// Embeddings of image tokens get no gradient where features stand in their place, and the features get it.
  @Test func gradientsFlowThroughFusion() throws {
    let backend = try GoldenTests.backend()
    let checkpoint = try ModelLoader.open(Fixtures.path(Self.fixture))
    let parameters = ModelLoader.trainable(checkpoint, backend: backend)
    let model = try Transformer(checkpoint.configuration, Parameters(parameters), backend: backend)
    let c = try #require(checkpoint.vision).configuration
    let tower = try VisionTower(
      c, textWidth: checkpoint.configuration.hiddenSize, Parameters(parameters))
    let prompt = try Prompt("one", backend: backend)
    let labels = Tensor(Array(prompt.ids.dropFirst()) + [-100], shape: [prompt.ids.count], on: backend)
    func loss() -> Tensor {
      let hidden = model.hidden(
        Tensor(prompt.ids, shape: [prompt.ids.count], on: backend),
        sequences: [SequenceInput(count: prompt.ids.count)],
        pictures: prompt.pictures(tower(prompt.pixels), c))
      let (sum, _) = crossEntropy(hidden, model.head, labels: labels, weight: 1)
      return sum
    }
    loss().backward()
    let embedding = try #require(parameters["model.embed_tokens.weight"]?.gradient).array(of: Float.self)
    let width = checkpoint.configuration.hiddenSize
    let token = try #require(c.patchToken)
    let patchRow = embedding[token * width..<(token + 1) * width]
    #expect(patchRow.allSatisfy { $0 == 0 } && embedding.contains { $0 != 0 })
    // Along a direction of one of the tower's first parameters, the loss itself says what the gradient should be.
    let parameter = try #require(parameters["vision_model.class_embedding"])
    let gradient = try #require(parameter.gradient).array(of: Float.self)
    let norm = gradient.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
    let start = parameter.values.array(of: Float.self)
    let target = parameter.values.pointer.assumingMemoryBound(to: Float.self)
    let sides = [2e-3, -2e-3].map { step in
      for index in start.indices {
        target[index] = start[index] + Float(step * Double(gradient[index]) / norm)
      }
      return Double(loss().array(of: Float.self)[0])
    }
    expectClose(
      [(sides[0] - sides[1]) / 4e-3], [norm], absolute: 0, relative: 0.01, "slope along the gradient")
  }
}
