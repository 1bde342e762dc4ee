// Llama 4's eyes: tiles of pixels become tokens of the text. The one declaration that trains and serves.
//
// Knows the mathematics through `Tensors` only: no picture file, no tile plan, no prompt. Order of operations: patches,
// class token last, position embedding, norm, L blocks of x += Attention(norm(x)), x += Network(norm(x)), norm, the class
// token dropped, pixel shuffle, adapter, projector (`llama4.md`, section 3).

public import Tensors

/// Weight and bias of a layer norm.
private struct Norm: Sendable {
  let weight, bias: Vector
  let epsilon: Float

  init(_ c: VisionConfiguration, _ p: Parameters) throws(ParameterError) {
    weight = try p.norm(c.hiddenSize)
    bias = try p.bias(c.hiddenSize)
    epsilon = Float(c.epsilon)
  }

  func callAsFunction(_ x: Tensor) -> Tensor { layerNorm(x, weight: weight, bias: bias, epsilon: epsilon) }
}

/// A product with its bias.
private struct Affine: Sendable {
  let weight: Weight
  let bias: Vector

  init(outputs: Int, inputs: Int, deviation: Double, _ p: Parameters) throws(ParameterError) {
    weight = try p.weight(outputs: outputs, inputs: inputs, deviation: deviation)
    bias = try p.bias(outputs)
  }

  func callAsFunction(_ x: Tensor) -> Tensor { linear(x, weight, bias: bias) }
}

/// One block: attention among all tokens of a tile, then a network, each behind a norm and added to its input.
private struct VisionLayer: Sendable {
  let attentionNorm, networkNorm: Norm
  let query, key, value, output: Affine
  let widening, narrowing: Affine
  private let heads, dimension: Int

  init(_ c: VisionConfiguration, _ p: Parameters) throws(ParameterError) {
    (heads, dimension) = (c.headCount, c.headDimension)
    let (hidden, wide, deviation) = (c.hiddenSize, c.networkWidth, c.initializerRange)
    // What writes into the residual stream starts smaller, as in the text model.
    let residual = deviation / (2 * Double(c.layerCount)).squareRoot()
    attentionNorm = try Norm(c, p["input_layernorm"])
    let attention = p["self_attn"]
    query = try Affine(outputs: hidden, inputs: hidden, deviation: deviation, attention["q_proj"])
    key = try Affine(outputs: hidden, inputs: hidden, deviation: deviation, attention["k_proj"])
    value = try Affine(outputs: hidden, inputs: hidden, deviation: deviation, attention["v_proj"])
    output = try Affine(outputs: hidden, inputs: hidden, deviation: residual, attention["o_proj"])
    networkNorm = try Norm(c, p["post_attention_layernorm"])
    widening = try Affine(outputs: wide, inputs: hidden, deviation: deviation, p["mlp"]["fc1"])
    narrowing = try Affine(outputs: hidden, inputs: wide, deviation: residual, p["mlp"]["fc2"])
  }

  /// - Parameters:
  ///   - x: [tiles · tokens of a tile, hidden]
  ///   - turns: [tiles · tokens of a tile, half a head, 2] of cosines and sines
  ///   - tiles: the tokens of each tile, which see each other and nothing else
  func callAsFunction(_ x: Tensor, turns: Tensor, tiles: [Range<Int>]) -> Tensor {
    let h = add(x, attend(attentionNorm(x), turns: turns, tiles: tiles))
    return add(h, narrowing(gelu(widening(networkNorm(h)))))
  }

  private func attend(_ x: Tensor, turns: Tensor, tiles: [Range<Int>]) -> Tensor {
    let shape: Shape = [x.shape[0], heads, dimension]
    var q = rotate(query(x).reshaped(shape), by: turns)
    var k = rotate(key(x).reshaped(shape), by: turns)
    var v = value(x).reshaped(shape)
    if query.weight.compute == .bfloat16 {
      q = roundedToBFloat16(q)
      k = roundedToBFloat16(k)
      v = roundedToBFloat16(v)
    }
    let scale = 1 / Float(dimension).squareRoot()
    let mixed = attention(q, keys: k, values: v, regions: tiles, scale: scale, isWhole: true)
    return output(mixed.reshaped(x.shape))
  }
}

/// The tower, its adapter, and the projector into the text model's width.
public final class VisionTower: Sendable {
  public let configuration: VisionConfiguration
  private let patchEmbedding: Weight
  private let classEmbedding: Vector
  /// [patches + 1, hidden], the class token's last.
  private let placeEmbedding: Weight
  private let normBefore, normAfter: Norm
  private let layers: [VisionLayer]
  private let adapter: (first: Weight, second: Weight)
  private let projector: Weight

  /// Builds the tower on the parameters that the cursor gives, under Hugging Face's names of a whole model:
  /// `vision_model.…` and `multi_modal_projector.…`.
  /// - Parameter textWidth: hidden size of the text model
  /// - Throws: `ParameterError` naming the first parameter that is missing or does not fit.
  public init(_ c: VisionConfiguration, textWidth: Int, _ p: Parameters) throws(ParameterError) {
    configuration = c
    let model = p["vision_model"]
    let deviation = c.initializerRange
    patchEmbedding = try model["patch_embedding"]["linear"].weight(
      outputs: c.hiddenSize, inputs: c.patchWidth, deviation: deviation)
    classEmbedding = try model["class_embedding"].vector(c.hiddenSize, deviation: deviation)
    placeEmbedding = try model["positional_embedding_vlm"].table(
      rows: c.patchCount + 1, columns: c.hiddenSize, deviation: deviation)
    normBefore = try Norm(c, model["layernorm_pre"])
    var layers: [VisionLayer] = []
    for index in 0..<c.layerCount { layers.append(try VisionLayer(c, model["model"]["layers"][index])) }
    self.layers = layers
    normAfter = try Norm(c, model["layernorm_post"])
    let adapter = model["vision_adapter"]["mlp"]
    self.adapter = (
      try adapter["fc1"].weight(outputs: c.adapterWidth, inputs: c.shuffledWidth, deviation: deviation),
      try adapter["fc2"].weight(outputs: c.adapterWidth, inputs: c.adapterWidth, deviation: deviation)
    )
    projector = try p["multi_modal_projector"]["linear_1"].weight(
      outputs: textWidth, inputs: c.adapterWidth, deviation: deviation)
  }

  /// Every matrix, and every vector.
  var parts: (weights: [Weight], vectors: [Vector]) {
    var weights = [patchEmbedding, placeEmbedding, adapter.first, adapter.second, projector]
    var vectors = [classEmbedding]
    for norm in [normBefore, normAfter] + layers.flatMap({ [$0.attentionNorm, $0.networkNorm] }) {
      vectors += [norm.weight, norm.bias]
    }
    for layer in layers {
      for affine in [layer.query, layer.key, layer.value, layer.output, layer.widening, layer.narrowing] {
        weights.append(affine.weight)
        vectors.append(affine.bias)
      }
    }
    return (weights, vectors)
  }

  /// The tokens that tiles become. Each tile is computed by itself: the same bits alone as among others.
  /// - Parameters:
  ///   - pixels: [tiles, channels, side, side] F32, normalised as the processor does
  ///   - observer: called with intermediate results, named as `herd trace` names them
  /// - Returns: [tiles · tokens of a tile, the text model's width], tile after tile, its tokens row by row
  public func callAsFunction(_ pixels: Tensor, observer: ((String, Tensor) -> Void)? = nil) -> Tensor {
    let c = configuration
    let tiles = pixels.shape[0]
    precondition(
      pixels.shape == [tiles, c.channelCount, c.imageSize, c.imageSize], "tiles of \(pixels.shape)")
    let places = VisionPlaces(c, tiles: tiles, on: pixels.backend)
    func observe(_ name: String, _ x: Tensor, tokens: Int) {
      observer?("vision." + name, x.detached.reshaped([tiles, tokens, x.elementCount / tiles / tokens]))
    }
    let embedded = linear(patches(pixels, size: c.patchSize), patchEmbedding)
    observe("patch_embedding", embedded, tokens: c.patchCount)
    var x = gatherRows(joinRows(embedded, row(classEmbedding)), places.sources)
    x = normBefore(add(x, embedding(places.indices, placeEmbedding)))
    observe("layernorm_pre", x, tokens: c.patchCount + 1)
    observer?("vision.rope_cos_sin", places.turns.rows(0..<c.patchCount + 1))
    for (index, layer) in layers.enumerated() {
      x = layer(x, turns: places.turns, tiles: places.tiles)
      observe("layers.\(index).out", x, tokens: c.patchCount + 1)
    }
    x = normAfter(x)
    observe("layernorm_post", x, tokens: c.patchCount + 1)
    x = gatherRows(x, places.shuffled).reshaped([tiles * c.tokensPerTile, c.shuffledWidth])
    x = gelu(linear(gelu(linear(x, adapter.first)), adapter.second))
    observe("adapter", x, tokens: c.tokensPerTile)
    let projected = linear(x, projector)
    observer?("projected", projected.detached)
    return projected
  }
}
