// Llama 4's model as training sees it: rows of text and pictures in, loss out. Knows no optimizer and no data.

public import Llama4
internal import Media
public import Tensors

/// The text model, and the tower of one that sees, with parameters that keep gradients.
public final class LanguageModel: TrainingModel {
  /// Which part of a model that sees is trained; the others stay as they are.
  public enum Trained: String, Sendable, Hashable, CaseIterable {
    case everything
    /// The vision tower with its adapter and projector, beside a frozen text model.
    case vision
    case text
  }

  public let transformer: Transformer
  /// Those that are trained.
  public let parameters: [Parameter]
  /// All of them.
  public let allParameters: [Parameter]
  private let eyes: Eyes?
  /// The same weights, but nobody asks for their gradients, so a pass leaves no graph.
  private let frozen: Transformer
  private let frozenEyes: Eyes?
  public var backend: any Backend { transformer.backend }

  /// Builds the model on the parameters that `source` makes.
  /// - Parameters:
  ///   - vision: the tower of a model that sees, with its image token
  ///   - trained: without a tower everything is
  public init(
    _ configuration: TextConfiguration, vision: VisionConfiguration? = nil, _ source: TrainableParameters,
    trained: Trained = .everything, backend: any Backend
  ) throws(ParameterError) {
    let all = Parameters(source)
    let fixed = Parameters(FrozenParameters(source))
    frozen = try Transformer(configuration, fixed, backend: backend)
    let textCount = source.all.count
    frozenEyes = try vision.map { c throws(ParameterError) in try Eyes(c, configuration, fixed) }
    allParameters = source.all
    switch trained {
    case .vision where vision != nil:
      transformer = frozen
      parameters = Array(source.all.dropFirst(textCount))
    case .text:
      transformer = try Transformer(configuration, all, backend: backend)
      parameters = Array(source.all.prefix(textCount))
    default:
      transformer = try Transformer(configuration, all, backend: backend)
      parameters = source.all
    }
    eyes =
      trained == .text
      ? frozenEyes : try vision.map { c throws(ParameterError) in try Eyes(c, configuration, all) }
  }

  public func loss(
    _ rows: PackedRows, weight: Float, zLoss: Float, balance: Float, loads: inout ExpertLoads
  ) -> (sum: Tensor, perToken: Tensor) {
    var counted = loads
    let experts = transformer.configuration.expertCount
    let hidden = transformer.hidden(
      Tensor(rows.ids, shape: [rows.tokenCount], on: backend),
      sequences: rows.lengths.map { SequenceInput(count: $0) }, pictures: eyes?.look(rows, on: backend),
      balance: balance
    ) { name, tensor in
      let parts = name.split(separator: ".")
      guard parts.count == 3, parts[2] == "router_index", let layer = Int(parts[1]) else { return }
      counted.add(layer: layer, index: tensor, experts: experts)
    }
    loads = counted
    return crossEntropy(
      hidden, transformer.head, labels: Tensor(rows.targets, shape: [rows.tokenCount], on: backend),
      weight: weight, zLoss: zLoss)
  }

  public func losses(_ rows: PackedRows) -> Tensor {
    let hidden = frozen.hidden(
      Tensor(rows.ids, shape: [rows.tokenCount], on: backend),
      sequences: rows.lengths.map { SequenceInput(count: $0) }, pictures: frozenEyes?.look(rows, on: backend))
    return crossEntropy(
      hidden, frozen.head, labels: Tensor(rows.targets, shape: [rows.tokenCount], on: backend), weight: 1
    ).perToken
  }

  public func operations(_ rows: PackedRows) -> Double {
    let text = TrainingOperations(transformer.configuration).ofStep(lengths: rows.lengths)
    guard let eyes else { return text }
    return text + TrainingOperations.ofTiles(eyes.tileCount(rows), eyes.tower.configuration)
  }
}

/// A tower with the numbers that bytes become.
private struct Eyes {
  let tower: VisionTower
  private let patchToken: Int32
  /// One table of 256 numbers for red, green and blue.
  private let numbers: [Float]

  init(_ c: VisionConfiguration, _ text: TextConfiguration, _ p: Parameters) throws(ParameterError) {
    tower = try VisionTower(c, textWidth: text.hiddenSize, p)
    patchToken = Int32(clamping: c.patchToken ?? -1)
    // Llama 4's own means and deviations, as transformers rounds them.
    guard let processor = try? PictureProcessor(.huggingFace, tileSize: 1) else {
      preconditionFailure("the standard processor is one")
    }
    numbers = processor.normalised[0]
  }

  func tileCount(_ rows: PackedRows) -> Int {
    let c = tower.configuration
    return rows.tiles.count / (c.channelCount * c.imageSize * c.imageSize)
  }

  /// What stands where the rows have pictures; nil if they have none.
  func look(_ rows: PackedRows, on backend: any Backend) -> PictureFeatures? {
    guard !rows.tiles.isEmpty else { return nil }
    let c = tower.configuration
    let pixels = Tensor(
      uninitialized: [tileCount(rows), c.channelCount, c.imageSize, c.imageSize], on: backend)
    precondition(pixels.elementCount == rows.tiles.count, "whole tiles")
    let target = pixels.pointer.assumingMemoryBound(to: Float.self)
    for (place, byte) in rows.tiles.enumerated() { target[place] = numbers[Int(byte)] }
    return PictureFeatures(
      features: tower(pixels), places: rows.ids.indices.filter { rows.ids[$0] == patchToken })
  }
}
