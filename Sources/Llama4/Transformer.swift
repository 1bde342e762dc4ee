// Llama 4's text model, the one declaration that trains and serves. Read this file first.
//
// Knows the mathematics through `Tensors` only: no file, no thread, no text, no optimizer. Order of operations:
// embedding, L blocks of h = x + Attention(norm(x)), y = h + FeedForward(norm(h)), final norm, output matrix
// (`llama4.md`, section 2).

public import Tensors

/// One block: attention, then a dense network or a mixture of experts, each behind a norm and added to its input.
struct Layer: Sendable {
  enum Network: Sendable {
    case dense(FeedForward)
    case experts(MixtureOfExperts)
  }

  let attentionNorm, networkNorm: Vector
  let attention: Attention
  let network: Network
  /// The next layer with experts, where those are read ahead of need.
  fileprivate(set) var foresight: Foresight?
  private let epsilon: Float

  init(_ c: TextConfiguration, layer: Int, _ p: Parameters) throws(ParameterError) {
    attentionNorm = try p["input_layernorm"].norm(c.hiddenSize)
    attention = try Attention(c, layer: layer, p["self_attn"])
    networkNorm = try p["post_attention_layernorm"].norm(c.hiddenSize)
    network =
      c.layers[layer].hasExperts
      ? .experts(try MixtureOfExperts(c, p["feed_forward"]))
      : .dense(try FeedForward(c, width: c.denseWidth, p["feed_forward"]))
    epsilon = Float(c.epsilon)
  }

  /// - Parameter rows: the tokens that are still needed once the layer's keys and values are stored; nil for all
  func callAsFunction(_ x: Tensor, _ pass: ForwardPass, rows: [Int]? = nil) -> Tensor {
    let layer = attention.index
    let attended = attention(rmsNorm(x, weight: attentionNorm, epsilon: epsilon), pass)
    pass.observe("layers.\(layer).attn_out", attended)
    var h = add(x, attended)
    if let rows {
      h = h.taking(rows)
      guard !rows.isEmpty else { return h }
    }
    let normed = rmsNorm(h, weight: networkNorm, epsilon: epsilon)
    let fed: Tensor
    switch network {
    case .dense(let dense):
      foresight?(h)
      fed = dense(normed)
    case .experts(let experts):
      fed = experts(normed, pass, layer: layer) { foresight?(h) }
    }
    let y = add(h, fed)
    pass.observe("layers.\(layer).out", y)
    return y
  }
}

/// Guesses the experts of a later layer from what an earlier one hands on: most of a residual stream stays as it is.
struct Foresight: Sendable {
  private let norm: Vector
  private let experts: MixtureOfExperts
  private let epsilon: Float

  /// - Returns: nil for a layer without experts
  init?(_ layer: Layer, _ c: TextConfiguration) {
    guard case .experts(let experts) = layer.network else { return nil }
    norm = layer.networkNorm
    self.experts = experts
    epsilon = Float(c.epsilon)
  }

  /// x: [tokens, hidden]
  func callAsFunction(_ x: Tensor) { experts.foresee(rmsNorm(x, weight: norm, epsilon: epsilon)) }
}

/// The text model.
public final class Transformer: Sendable {
  public let configuration: TextConfiguration
  /// [vocabulary, hidden], used as a table.
  public let embedding: Weight
  let layers: [Layer]
  let norm: Vector
  /// [vocabulary, hidden]: the output matrix, the embedding itself where they are tied.
  public let head: Weight
  /// Who keeps the experts that are not all in memory; nil where they are.
  public let residency: (any ExpertResidency)?
  private let foresight: Foresight?
  private let frequencies: Tensor

  /// Builds the model on the parameters that the cursor gives.
  /// - Throws: `ParameterError` naming the first parameter that is missing or does not fit.
  public init(
    _ c: TextConfiguration, _ p: Parameters, backend: any Backend
  ) throws(ParameterError) {
    configuration = c
    let model = p["model"]
    embedding = try model["embed_tokens"].weight(
      outputs: c.vocabularySize, inputs: c.hiddenSize, deviation: c.initializerRange)
    var layers: [Layer] = []
    for index in 0..<c.layerCount { layers.append(try Layer(c, layer: index, model["layers"][index])) }
    residency = p.residency
    var foresight: Foresight?
    if residency != nil {
      for index in layers.indices.reversed() {
        layers[index].foresight = foresight
        foresight = Foresight(layers[index], c) ?? foresight
      }
    }
    self.foresight = foresight
    self.layers = layers
    norm = try model["norm"].norm(c.hiddenSize)
    head =
      c.tiesEmbeddings
      ? embedding
      : try p["lm_head"].weight(
        outputs: c.vocabularySize, inputs: c.hiddenSize, deviation: c.initializerRange)
    let rotary = RotaryEmbedding(c).frequencies
    frequencies = Tensor(rotary, shape: [rotary.count], on: backend)
  }

  public var backend: any Backend { frequencies.backend }

  /// The final norm's output for every token.
  /// - Parameters:
  ///   - ids: [tokens] I32, all sequences one after the other, every id below the vocabulary's size
  ///   - sequences: how many tokens belong to which sequence; caches are appended to
  ///   - rows: the tokens whose results are asked for, ascending; nil for all. What only the others need is not
  ///     computed (their last layer's network), and no gradient flows
  ///   - pictures: features that stand where pictures are, instead of embeddings
  ///   - balance: strength of the load-balancing gradient on the routers (training only)
  ///   - observer: called with intermediate results, named as `herd trace` names them
  /// - Returns: [tokens, hidden], or [rows, hidden]
  public func hidden(
    _ ids: Tensor, sequences: [SequenceInput], pictures: PictureFeatures? = nil, rows: [Int]? = nil,
    balance: Float = 0,
    observer: ((String, Tensor) -> Void)? = nil
  ) -> Tensor {
    precondition(sequences.reduce(0) { $0 + $1.count } == ids.elementCount, "every token has its sequence")
    let pass = ForwardPass(
      sequences, configuration, frequencies: frequencies, balance: balance, observer: observer)
    residency?.beginPass(tokens: ids.elementCount)
    var x = residency?.rows(ids, of: embedding) ?? Tensors.embedding(ids, embedding)
    if let pictures { x = replacingRows(x, at: pictures.places, with: pictures.features) }
    pass.observe("embed", x)
    foresight?(x)
    for layer in layers.dropLast() { x = layer(x, pass) }
    if let last = layers.last { x = last(x, pass, rows: rows) }
    for sequence in sequences { sequence.cache?.advance(by: sequence.count) }
    if rows?.isEmpty == true { return x }
    let normed = rmsNorm(x, weight: norm, epsilon: Float(configuration.epsilon))
    pass.observe("final_norm", normed)
    return normed
  }

  /// Logits of rows of `hidden`'s result: [rows, vocabulary].
  public func logits(_ hidden: Tensor) -> Tensor { linear(hidden, head) }
}

extension Tensor {
  /// Some rows of the outermost axis, without gradient; a view where they lie side by side.
  fileprivate func taking(_ rows: [Int]) -> Tensor {
    guard let first = rows.first, let last = rows.last else { return self.rows(0..<0) }
    if last - first + 1 == rows.count { return self.rows(first..<last + 1) }
    let taken = Tensor(uninitialized: Shape([rows.count] + shape.array.dropFirst()), type: type, on: backend)
    let bytes = byteCount / shape[0]
    for (place, row) in rows.enumerated() {
      (taken.pointer + place * bytes).copyMemory(from: pointer + row * bytes, byteCount: bytes)
    }
    return taken
  }
}
