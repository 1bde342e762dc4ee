// A tower that learns which text goes with which picture, beside a language model that only judges. Knows no optimizer and
// no data.

public import Llama4
public import Tensors

/// Pictures and texts as directions in one space; a tower trained until those of a pair agree (CLIP, arXiv 2103.00020).
///
/// Every document of packed rows that has a picture and counted tokens is a pair. Its picture is the mean of what the tower's
/// projector gives for its tiles: the numbers that the language model will be shown, so nothing of the tower's own work is
/// thrown away with a head. Its text is the counted tokens, read by the frozen language model up to the middle of its
/// layers, the mean of their residual streams behind one learnt matrix. Why not the bare embeddings: their mean is the same
/// for "a red circle and a blue star" and "a blue circle and a red star". Why not the last layer: it says what will follow
/// rather than what was said. The middle has a token's own embedding and what attention brought to it.
public final class ContrastiveModel: TrainingModel {
  /// The tower's, then the head's.
  public let parameters: [Parameter]
  public let allParameters: [Parameter]
  public let backend: any Backend
  private let configuration: TextConfiguration
  private let language: Transformer
  private let seeing, frozen: Sides
  /// Where a text is taken from the language model.
  private let layer: Int

  /// The part that is trained.
  private struct Sides {
    let eyes: RowEyes
    let projection: Weight
    let logScale: Vector

    init(
      _ c: VisionConfiguration, _ text: TextConfiguration, model: Parameters, head: Parameters
    ) throws(ParameterError) {
      eyes = try RowEyes(c, text, model)
      projection = try head["text_projection"].weight(
        outputs: text.hiddenSize, inputs: text.hiddenSize, deviation: 1 / Double(text.hiddenSize).squareRoot()
      )
      logScale = try head["logit_scale"].vector(1, deviation: 0)
    }
  }

  /// - Parameters:
  ///   - source: makes the parameters of the language model, which stay as they are, and of the tower
  ///   - head: makes those of the text's matrix and the scale (`ContrastiveHead`)
  public init(
    _ configuration: TextConfiguration, vision: VisionConfiguration, _ source: TrainableParameters,
    head: TrainableParameters, backend: any Backend
  ) throws(ParameterError) {
    self.configuration = configuration
    self.backend = backend
    layer = (configuration.layerCount - 1) / 2
    let fixed = Parameters(FrozenParameters(source))
    language = try Transformer(configuration, fixed, backend: backend)
    let textCount = source.all.count
    seeing = try Sides(vision, configuration, model: Parameters(source), head: Parameters(head))
    frozen = try Sides(
      vision, configuration, model: fixed, head: Parameters(FrozenParameters(head)))
    allParameters = source.all
    parameters = source.all.dropFirst(textCount) + head.all
  }

  public var figures: [(name: String, value: Double)] {
    [("logit_scale", contrastiveScale(seeing.logScale.values.array(of: Float.self)[0]))]
  }

  /// The mean over the pairs of the pass, times the pass's share of the step's counted tokens. A pair is matched against
  /// those of its own pass: more passes a step do not make it harder.
  public func loss(
    _ rows: PackedRows, weight: Float, zLoss: Float, balance: Float, loads: inout ExpertLoads
  ) -> (sum: Tensor, perToken: Tensor) {
    loss(rows, weight: weight, seeing)
  }

  public func losses(_ rows: PackedRows) -> Tensor { loss(rows, weight: 1, frozen).perToken }

  private func loss(_ rows: PackedRows, weight: Float, _ sides: Sides) -> (sum: Tensor, perToken: Tensor) {
    let nothing = Tensor([Float(0)], shape: [1], on: backend)
    guard let (pictures, texts) = embeddings(rows, sides) else {
      return (nothing, .zeros([rows.tokenCount], on: backend))
    }
    let pairs = pictures.shape.rows
    let share = weight * Float(rows.countedTokens) / Float(pairs)
    let (sum, perPair) = contrastiveLoss(pictures, texts, logScale: sides.logScale, weight: share)
    let mean = perPair.array(of: Float.self).reduce(0.0) { $0 + Double($1) } / Double(pairs)
    let perToken = rows.targets.map { $0 >= 0 ? Float(mean) : 0 }
    return (sum, Tensor(perToken, shape: [rows.tokenCount], on: backend))
  }

  /// The directions of the rows' pairs, each of length √width; nil if there is no pair.
  /// - Returns: [pairs, width] each
  public func directions(_ rows: PackedRows) -> (pictures: Tensor, texts: Tensor)? {
    embeddings(rows, frozen).map { (Tensors.directions($0.pictures), Tensors.directions($0.texts)) }
  }

  private func embeddings(_ rows: PackedRows, _ sides: Sides) -> (pictures: Tensor, texts: Tensor)? {
    let pairs = Pairs(rows, patchToken: sides.eyes.patchToken)
    guard !pairs.pictures.isEmpty, let seen = sides.eyes.look(rows, on: backend) else { return nil }
    let texts = linear(meanOfRows(read(pairs), groups: pairs.texts), sides.projection)
    return (meanOfRows(seen.features, groups: pairs.pictures), texts)
  }

  /// The residual stream in the middle of the language model, every token at the same length.
  private func read(_ pairs: Pairs) -> Tensor {
    var stream: Tensor?
    // Nothing is asked of the layers behind; of the last one only what costs least.
    let isLast = layer == configuration.layerCount - 1
    _ = language.hidden(
      Tensor(pairs.ids, shape: [pairs.ids.count], on: backend),
      sequences: pairs.lengths.map { SequenceInput(count: $0) }, rows: isLast ? nil : []
    ) { name, tensor in
      if name == "layers.\(self.layer).out" { stream = tensor }
    }
    guard let stream else { preconditionFailure("a language model has a layer in its middle") }
    return Tensors.directions(stream.detached)
  }

  public func operations(_ rows: PackedRows) -> Double {
    let lengths = Pairs(rows, patchToken: seeing.eyes.patchToken).lengths
    let head = 6 * Double(configuration.hiddenSize * configuration.vocabularySize * lengths.reduce(0, +))
    let text = (TrainingOperations(configuration).ofStep(lengths: lengths) - head) / 3
    return text + TrainingOperations.ofTiles(seeing.eyes.tileCount(rows), seeing.eyes.tower.configuration)
  }
}

/// Which of the rows' documents are pairs, and of what.
private struct Pairs {
  /// The rows of features of each pair's picture.
  private(set) var pictures: [Range<Int>] = []
  /// What the language model reads: each document's first token, then what was said of the picture.
  private(set) var ids: [Int32] = []
  private(set) var lengths: [Int] = []
  /// The places in `ids` of what was said.
  private(set) var texts: [Range<Int>] = []

  init(_ rows: PackedRows, patchToken: Int32) {
    var (start, feature) = (0, 0)
    for length in rows.lengths {
      let places = start..<start + length
      start += length
      let seen = rows.ids[places].count { $0 == patchToken }
      let said = rows.targets[places].filter { $0 >= 0 }
      defer { feature += seen }
      guard seen > 0, !said.isEmpty else { continue }
      pictures.append(feature..<feature + seen)
      texts.append(ids.count + 1..<ids.count + 1 + said.count)
      ids += [rows.ids[places.lowerBound]] + said
      lengths.append(1 + said.count)
    }
  }
}
