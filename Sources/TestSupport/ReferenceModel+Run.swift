// The specification's whole model on a row of documents: forward, loss, and the gradient of every parameter.
// Knows no engine.

/// What one layer did to a row of tokens; matrices are [tokens, hidden].
public struct ReferenceLayerOutputs: Sendable {
  /// After the first norm; after attention's output product; after the second norm; after the feed-forward.
  public var attentionInput, attentionOutput, feedForwardInput, feedForwardOutput: ReferenceMatrix
  /// The residual stream after the layer.
  public var output: ReferenceMatrix
  /// Nil in dense layers.
  public var routing: ReferenceRouting?
  /// The residual stream between the two halves.
  var middle: ReferenceMatrix
  var attention: AttentionTrace
}

/// What the model did to a row of tokens.
public struct ReferenceOutputs: Sendable {
  /// The embeddings, [tokens, hidden].
  public var embed: ReferenceMatrix
  public var layers: [ReferenceLayerOutputs]
  /// After the last norm.
  public var finalNorm: ReferenceMatrix
  /// [tokens, vocabulary].
  public var logits: ReferenceMatrix

  /// How close any token came to other experts.
  public var routerMargin: Double { layers.compactMap { $0.routing?.margin }.min() ?? .infinity }
}

extension ReferenceModel {
  private var head: String { configuration.tied ? "model.embed_tokens" : "lm_head" }

  /// Runs a row of documents: in each, positions, chunks and temperature start at 0, and no token sees another
  /// document. Without lengths the row is one document.
  public func forward(_ tokens: [Int], documentLengths: [Int]? = nil) -> ReferenceOutputs {
    let row = layout(tokens, documentLengths)
    let embed = matrix("model.embed_tokens.weight").gathered(tokens)
    let epsilon = configuration.epsilon
    var x = embed
    var layers: [ReferenceLayerOutputs] = []
    for layer in 0..<configuration.layers {
      let name = "model.layers.\(layer)."
      let attentionInput = rmsNorm(x, weight: vector(name + "input_layernorm.weight"), epsilon: epsilon)
      let (attentionOutput, trace) = attention(layer: layer, attentionInput, row)
      let middle = x + attentionOutput
      let norm = vector(name + "post_attention_layernorm.weight")
      let feedForwardInput = rmsNorm(middle, weight: norm, epsilon: epsilon)
      let (feedForwardOutput, routing) = feedForward(layer: layer, feedForwardInput)
      x = middle + feedForwardOutput
      layers.append(
        ReferenceLayerOutputs(
          attentionInput: attentionInput, attentionOutput: attentionOutput,
          feedForwardInput: feedForwardInput,
          feedForwardOutput: feedForwardOutput, output: x, routing: routing, middle: middle, attention: trace)
      )
    }
    let finalNorm = rmsNorm(x, weight: vector("model.norm.weight"), epsilon: epsilon)
    return ReferenceOutputs(
      embed: embed, layers: layers, finalNorm: finalNorm, logits: linear(finalNorm, head))
  }

  /// The loss of a row. `labels` are aligned with the tokens, −100 where nothing is to be predicted.
  public func loss(_ tokens: [Int], labels: [Int], documentLengths: [Int]? = nil) -> ReferenceLoss {
    let logits = forward(tokens, documentLengths: documentLengths).logits
    return ReferenceLoss(logits: logits, labels: labels, layout(tokens, documentLengths))
  }

  /// The loss of a row and its gradient with respect to every parameter, by hand-written reverse mode. A tied
  /// embedding has one gradient, the sum of its two uses; experts that no token chose have zeros.
  public func gradients(
    _ tokens: [Int], labels: [Int], documentLengths: [Int]? = nil
  ) -> (outputs: ReferenceOutputs, loss: ReferenceLoss, gradients: [String: ReferenceTensor]) {
    let row = layout(tokens, documentLengths)
    let outputs = forward(tokens, documentLengths: documentLengths)
    let loss = ReferenceLoss(logits: outputs.logits, labels: labels, row)
    var gradients = ReferenceGradients(like: parameters)
    let last = outputs.layers.last?.output ?? outputs.embed
    var gradient = linearBackward(outputs.finalNorm, head, gradient: loss.ofLogits, &gradients)
    gradient = normBackward(last, "model.norm.weight", gradient: gradient, &gradients)
    for (layer, trace) in outputs.layers.enumerated().reversed() {
      let name = "model.layers.\(layer)."
      let input = layer == 0 ? outputs.embed : outputs.layers[layer - 1].output
      var branch = feedForwardBackward(
        layer: layer, trace.feedForwardInput, trace.routing, gradient: gradient, &gradients)
      let norm = name + "post_attention_layernorm.weight"
      gradient += normBackward(trace.middle, norm, gradient: branch, &gradients)
      branch = attentionBackward(layer: layer, trace.attention, row, gradient: gradient, &gradients)
      gradient += normBackward(input, name + "input_layernorm.weight", gradient: branch, &gradients)
    }
    var embedding = ReferenceMatrix(rows: configuration.vocabulary, columns: configuration.hidden)
    for (t, token) in tokens.enumerated() {
      for j in 0..<configuration.hidden { embedding[token, j] += gradient[t, j] }
    }
    gradients.add(embedding.values, to: "model.embed_tokens.weight")
    return (outputs, loss, gradients.tensors)
  }

  private func layout(_ tokens: [Int], _ documentLengths: [Int]?) -> RowLayout {
    let row = RowLayout(documentLengths: documentLengths ?? [tokens.count])
    precondition(row.count == tokens.count, "documents of \(row.count) tokens in a row of \(tokens.count)")
    return row
  }

  private func normBackward(
    _ x: ReferenceMatrix, _ name: String, gradient: ReferenceMatrix, _ gradients: inout ReferenceGradients
  ) -> ReferenceMatrix {
    let back = rmsNormBackward(x, weight: vector(name), epsilon: configuration.epsilon, gradient: gradient)
    gradients.add(back.weight, to: name)
    return back.input
  }
}
