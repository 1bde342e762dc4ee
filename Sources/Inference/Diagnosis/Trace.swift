// Runs a model on given ids and writes down everything on the way, for comparison with other implementations.
// Knows no other implementation.

import Checkpoints
import Llama4
public import Tensors

/// `herd trace`: intermediate results and gradients of one pass, as a safetensors file.
///
/// Written are `embed`, `layers.I.out`, `layers.I.router_logits`, `layers.I.router_index` (I32, without its last axis
/// where one expert is chosen), `logits`; with gradients also `loss` and `grad.NAME` for every parameter under its
/// Hugging Face name. With pictures the text model's layers are called `text.layers.I.…`, and `vision.patch_embedding`,
/// `vision.layernorm_pre`, `vision.layers.I.out`, `vision.layernorm_post`, `vision.adapter` and `projected` come before
/// them: what the tower makes of `pixel_values`, which stands for the image tokens of `input_ids` in order.
public struct Trace {
  private var results: [(name: String, tensor: Tensor, shape: [Int])] = []

  /// Runs the model.
  /// - Throws: `LoadError` if model or input cannot be used.
  public init(
    model path: String, mmproj: String? = nil, input inputPath: String, gradients: Bool,
    compute: ComputeType = .float32,
    backend: any Backend
  ) throws(LoadError) {
    let checkpoint = try ModelLoader.open(path, mmproj: mmproj)
    let configuration = checkpoint.configuration
    try checkpoint.requireParameters(backend: backend)
    let input = try TraceInput(path: inputPath, vocabularySize: configuration.vocabularySize)
    let pictures = try TracePictures(input, checkpoint, path: inputPath)
    try Self.need(
      checkpoint, tokens: input.ids.count, tiles: pictures?.tiles ?? 0, gradients: gradients
    ).require(.read())
    var trainable: TrainableParameters?
    let model: Transformer
    var tower: VisionTower?
    do throws(ParameterError) {
      if gradients {
        let parameters = ModelLoader.trainable(checkpoint, backend: backend, compute: compute)
        model = try Transformer(configuration, Parameters(parameters), backend: backend)
        if let vision = checkpoint.vision, pictures != nil {
          tower = try VisionTower(
            vision.configuration, textWidth: configuration.hiddenSize, Parameters(parameters))
        }
        trainable = parameters
      } else {
        model = try Transformer(
          configuration,
          Parameters(
            CheckpointParameters(
              checkpoint.tensors, layout: checkpoint.layout, backend: backend, compute: compute)),
          backend: backend)
      }
    } catch {
      throw LoadError(error)
    }
    if pictures != nil, !gradients {
      tower = try ModelLoader.visionTower(checkpoint, backend: backend, compute: compute)
    }
    let eyes = pictures.flatMap { pictures in tower.map { TraceEyes(tower: $0, pictures: pictures) } }
    run(model, input, eyes)
    if let trainable { try differentiate(model, trainable, input, eyes) }
  }

  /// What a trace takes: a pass over all tokens at once and everything it writes, and with gradients every parameter's
  /// values and gradient in F32 and the graph.
  static func need(
    _ checkpoint: OpenCheckpoint, tokens: Int, tiles: Int = 0, gradients: Bool
  ) -> MemoryNeed {
    let c = checkpoint.configuration
    var need = MemoryNeed(checkpoint.path)
    need.add("weights put together from several files", checkpoint.tensors.copiedByteCount)
    if gradients {
      let elements = checkpoint.tensors.entries.reduce(0) { $0 + $1.shape.reduce(1, *) }
      need.add("values and gradients of \(elements) parameters", 8 * elements)
      need.add("the graph of \(tokens) tokens", MemoryPlan.graph(c, tokens: tokens))
    }
    need.add("one pass", MemoryPlan.activations(c, tokens: tokens, logitRows: tokens))
    if let vision = checkpoint.vision?.configuration, tiles > 0 {
      let bytes =
        gradients
        ? MemoryPlan.graph(vision, tiles: tiles) : MemoryPlan.activations(vision, tiles: tiles)
      need.add("\(tiles) tiles in the vision tower", bytes)
      let results = Double(vision.layerCount + 3) * Double(vision.hiddenSize)
      need.add(
        "results of \(tiles) tiles",
        MemoryPlan.bytes(ofFloats: Double(tiles) * Double(vision.patchCount + 1) * results))
    }
    let results = c.layerCount * (c.hiddenSize + c.expertCount) + c.hiddenSize
    need.add("results of \(tokens) tokens", MemoryPlan.bytes(ofFloats: Double(tokens) * Double(results)))
    return need
  }

  private mutating func run(_ model: Transformer, _ input: TraceInput, _ eyes: TraceEyes?) {
    var observed: [(String, Tensor)] = []
    let features = eyes?.look(on: model.backend) { observed.append(($0, $1)) }
    for (name, tensor) in observed { results.append((name, tensor, tensor.shape.array)) }
    observed = []
    let hidden = model.hidden(
      input.idTensor(on: model.backend), sequences: input.sequences, pictures: features,
      observer: { name, tensor in
        if name == "embed" || name.hasSuffix(".out") || name.contains(".router_") {
          observed.append((eyes == nil || name == "embed" ? name : "text." + name, tensor))
        }
      })
    for (name, tensor) in observed + [("logits", model.logits(hidden.detached).detached)] {
      let width = tensor.shape.last
      let dropsLast = name.hasSuffix(".router_index") && width == 1
      results.append((name, tensor, input.leading + (dropsLast ? [] : [width])))
    }
  }

  private mutating func differentiate(
    _ model: Transformer, _ parameters: TrainableParameters, _ input: TraceInput,
    _ eyes: TraceEyes?
  ) throws(LoadError) {
    guard let targets = input.targets else {
      throw .invalid("the input: tensor \"labels\": expected it, since gradients need it, found none")
    }
    let counted = targets.count { $0 >= 0 }
    guard counted > 0 else { throw .invalid("tensor \"labels\": expected at least one label to predict") }
    let hidden = model.hidden(
      input.idTensor(on: model.backend), sequences: input.sequences,
      pictures: eyes?.look(on: model.backend, observer: nil))
    let labels = Tensor(targets, shape: [targets.count], on: model.backend)
    let (loss, _) = crossEntropy(hidden, model.head, labels: labels, weight: 1 / Float(counted))
    loss.backward()
    results.append(("loss", loss.detached, []))
    for parameter in parameters.all {
      // Experts that no token chose, and everything behind a label that is ignored, have a gradient of zero.
      let gradient = parameter.gradient ?? Tensor.zeros(parameter.shape, on: model.backend)
      results.append(("grad." + parameter.name, gradient, parameter.shape.array))
    }
  }

  /// Writes the results, the file appearing whole or not at all.
  public func write(to path: String) throws(LoadError) {
    do throws(CheckpointError) {
      let writer = try SafetensorsWriter(
        path: path,
        tensors: results.map {
          TensorDeclaration(name: $0.name, format: .scalar($0.tensor.type), shape: $0.shape)
        })
      for (name, tensor, _) in results {
        try writer.append(
          UnsafeRawBufferPointer(start: tensor.pointer, count: tensor.byteCount), to: name)
      }
      try writer.finish()
    } catch {
      throw LoadError(error)
    }
  }
}

extension TraceInput {
  fileprivate var sequences: [SequenceInput] { documents.map { SequenceInput(count: $0) } }

  fileprivate func idTensor(on backend: any Backend) -> Tensor {
    Tensor(ids, shape: [ids.count], on: backend)
  }
}
