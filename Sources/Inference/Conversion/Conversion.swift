// One form of a checkpoint into another, tensor by tensor. Knows which files a form has, not how numbers are stored.

import Checkpoints
import Glibc
import Llama4
public import Tensors
import Tokenizers

/// A conversion that is known to be possible; nothing is written before `run`.
///
/// The output appears whole or not at all: it is written beside its place and moved there at the end.
public struct Conversion {
  let checkpoint: OpenCheckpoint
  let configuration: TextConfiguration
  let tokenizer: Tokenizer?
  let generation: GenerationConfiguration
  let options: ConversionOptions
  let target: String
  private let parameters: CheckpointParameters
  private let backend: any Backend
  let plan: TensorPlan

  /// Opens the input and plans the output.
  /// - Parameters:
  ///   - source: a Hugging Face folder, a Meta folder, or a GGUF file (the first of a split one)
  ///   - target: a folder's path, or a file's that ends in `.gguf`
  /// - Throws: `LoadError`, `TokenizerError` or `CheckpointError` that names what cannot be read or written, or says how
  ///   much memory is missing
  public init(
    from source: String, to target: String, options: ConversionOptions, backend: any Backend
  ) throws {
    let checkpoint = try ModelLoader.open(source)
    self.checkpoint = checkpoint
    self.target = target
    self.options = options
    self.backend = backend
    tokenizer = try Self.vocabulary(of: checkpoint)
    generation = try GenerationConfiguration(checkpoint)
    configuration = try Self.completed(checkpoint, tokenizer, generation)
    parameters = CheckpointParameters(
      checkpoint.tensors, layout: checkpoint.layout, backend: backend, compute: .float32)
    let recorder = ShapeRecorder(backend: backend)
    _ = try Transformer(configuration, Parameters(recorder), backend: backend)
    if let vision = Self.tower(checkpoint, options) {
      _ = try VisionTower(vision, textWidth: configuration.hiddenSize, Parameters(recorder))
    }
    var plan = try TensorPlan(checkpoint, recorder.declarations, options)
    if options.form == .huggingFace, checkpoint.kind == .gguf, options.type == nil {
      try Self.narrow(&plan, parameters, backend)
    }
    self.plan = plan
    try requireFittingTarget()
    try requireMemory(.read())
  }

  /// The tower that is written anew, from Meta's folders: Hugging Face's have theirs go along as it is, and a GGUF file
  /// has it elsewhere.
  static func tower(_ checkpoint: OpenCheckpoint, _ options: ConversionOptions) -> VisionConfiguration? {
    guard checkpoint.kind == .meta, options.form == .huggingFace else { return nil }
    return checkpoint.vision?.configuration
  }

  /// Whether llama.cpp computes the same from a GGUF file of this model.
  public var agreement: LlamaCppAgreement { LlamaCppAgreement(configuration) }

  /// Writes the output.
  /// - Parameter progress: called with bytes written and bytes in all; what it throws ends the conversion
  /// - Returns: what was written
  public func run(progress: (Int, Int) throws -> Void) throws -> ConversionReport {
    let staged = try StagedFolder(for: target)
    let tensors = options.form == .gguf ? plan.tensors : ordered()
    let total = tensors.reduce(0) {
      $0 + ($1.format.byteCount(elements: $1.shape.reduce(1, *)) ?? 0)
    }
    if let free = staged.freeBytes, free < total {
      throw LoadError.unavailable(
        "\(target): expected \(MemoryNeed.text(total)) of free space, found \(MemoryNeed.text(free))")
    }
    let files: [String]
    switch options.form {
    case .gguf:
      let writer = try GGUFWriter(
        path: staged.path + "/" + Self.lastPart(target), metadata: ggufMetadata(),
        tensors: tensors.map(\.declaration), maximumFileSize: options.maximumFileSize ?? .max)
      let names = writer.paths.map(Self.lastPart)
      files = names.map { Self.parent(target) + $0 }
      if !options.overwrites, let existing = files.first(where: { access($0, F_OK) == 0 }) {
        throw Self.exists(existing)
      }
      try write(tensors, to: writer, total: total, progress)
      try staged.publishFiles(names)
    case .huggingFace:
      let writer = try SafetensorsDirectoryWriter(
        path: staged.path, tensors: tensors.map(\.declaration),
        maximumShardSize: options.maximumFileSize ?? 5_000_000_000)
      try write(tensors, to: writer, total: total, progress)
      try writeDocuments(to: staged.path)
      files = (StagedFolder.names(in: staged.path) ?? []).filter { $0.hasSuffix(".safetensors") }
        .map { target + "/" + $0 }
      try staged.publishFolder()
    }
    var counts: [String: (tensors: Int, bytes: Int)] = [:]
    for tensor in tensors {
      counts[tensor.format.name, default: (0, 0)].tensors += 1
      counts[tensor.format.name, default: (0, 0)].bytes += tensor.shape.reduce(1, *)
    }
    return ConversionReport(
      files: files, byteCount: total,
      formats: counts.sorted { ($0.value.bytes, $0.key) > ($1.value.bytes, $1.key) }
        .map { ($0.key, $0.value.tensors) },
      hasVocabulary: tokenizer != nil, leftOut: plan.leftOut)
  }

  // MARK: Tensors

  /// In the order of the safetensors library, which keeps numbers aligned to their size.
  private func ordered() -> [PlannedTensor] {
    let byName = Dictionary(plan.tensors.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return SafetensorsWriter.ordered(plan.tensors.map(\.declaration)).compactMap { byName[$0.name] }
  }

  private func write(
    _ tensors: [PlannedTensor], to writer: any TensorWriter, total: Int,
    _ progress: (Int, Int) throws -> Void
  ) throws {
    var done = 0
    // The parts of fused experts follow each other, and putting the experts together may be costly.
    var held: (name: String, parts: [Weight])?
    for tensor in tensors {
      try withoutActuallyEscaping(progress) { progress in
        let stream = WeightStream(backend: backend) { bytes in
          try writer.append(bytes, to: tensor.name)
          done += bytes.count
          try progress(done, total)
        }
        switch tensor.content {
        case .numbers(let values):
          try stream.numbers(Tensor(values, shape: [values.count], on: backend), as: tensor.format)
        case .vector(let declaration):
          try stream.numbers(parameters.vector(declaration).values, as: tensor.format)
        case .matrix(let declaration):
          try stream.rows(of: parameters.matrix(declaration, compute: nil), as: tensor.format)
        case .experts(let declaration, let parts):
          try stream.columns(of: parameters.experts(declaration, parts: parts), as: tensor.format)
        case .expertPart(let declaration, let part, let parts):
          let weights =
            held?.name == declaration.name
            ? held?.parts ?? [] : try parameters.experts(declaration, parts: parts)
          held = (declaration.name, weights)
          try stream.rows(of: weights[part], as: tensor.format)
        case .other:
          let stored = try checkpoint.tensors.tensor(named: tensor.name)
          try withExtendedLifetime(stored.owner) { try stream.emit(stored.bytes) }
        }
      }
    }
    try writer.finish()
  }

  /// What GGUF stores as F32 whatever the model's type is goes back to the matrices' type where no bit is lost.
  private static func narrow(
    _ plan: inout TensorPlan, _ parameters: CheckpointParameters, _ backend: any Backend
  ) throws {
    guard case .scalar(let type) = plan.prevailing.format, type != .float32 else { return }
    let stream = WeightStream(backend: backend) { _ in }
    for (position, tensor) in plan.tensors.enumerated() where tensor.format == .scalar(.float32) {
      let values: Tensor
      switch tensor.content {
      case .vector(let declaration): values = try parameters.vector(declaration).values
      case .matrix(let declaration) where declaration.isRouter:
        values = try parameters.values(of: declaration)
      default: continue
      }
      if stream.areExact(values, as: type) { plan.setFormat(.scalar(type), at: position) }
    }
  }
}
