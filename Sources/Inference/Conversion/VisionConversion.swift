// A checkpoint's vision tower into a GGUF file of its own, as llama.cpp's `--mmproj` takes it. Knows which tensors the file
// has, not how numbers are stored.

import Checkpoints
import Glibc
import Llama4
public import Tensors

/// The conversion of a vision tower; nothing is written before `run`. The file appears whole or not at all.
public struct VisionConversion {
  private let target: String
  private let options: ConversionOptions
  private let checkpoint: OpenCheckpoint
  private let vision: OpenVision
  private let declarations: [ParameterDeclaration]
  private let backend: any Backend

  /// Opens the input.
  /// - Parameters:
  ///   - source: a Hugging Face or a Meta folder whose model sees
  ///   - target: the path of a `.gguf` file
  /// - Throws: `LoadError` if the model has no vision tower, or something stands in the file's place
  public init(
    from source: String, to target: String, options: ConversionOptions, backend: any Backend
  ) throws(LoadError) {
    checkpoint = try ModelLoader.open(source)
    guard let vision = checkpoint.vision else {
      throw .invalid("\(checkpoint.path): expected a model with a vision tower, found one without")
    }
    try checkpoint.requireParameters(backend: backend)
    if !options.overwrites, access(target, F_OK) == 0 { throw Conversion.exists(target) }
    self.vision = vision
    self.target = target
    self.options = options
    self.backend = backend
    let recorder = ShapeRecorder(backend: backend)
    do throws(ParameterError) {
      _ = try VisionTower(
        vision.configuration, textWidth: checkpoint.configuration.hiddenSize, Parameters(recorder))
    } catch {
      throw LoadError(error)
    }
    declarations = recorder.declarations
  }

  /// Writes the file.
  /// - Parameter progress: called with bytes written and bytes in all; what it throws ends the conversion
  public func run(progress: (Int, Int) throws -> Void) throws -> ConversionReport {
    let planned = try declarations.map { declaration throws(LoadError) in try plan(declaration) }
    let total = planned.reduce(0) { $0 + ($1.format.byteCount(elements: $1.shape.reduce(1, *)) ?? 0) }
    let staged = try StagedFolder(for: target)
    if let free = staged.freeBytes, free < total {
      throw LoadError.unavailable("\(target): expected \(total) bytes of free space, found \(free)")
    }
    var metadata = GGUFMetadata(path: target)
    let members = vision.configuration.ggufMetadata(
      name: Conversion.lastPart(Conversion.absolute(checkpoint.path)),
      textWidth: checkpoint.configuration.hiddenSize,
      fileType: (options.type ?? .bfloat16).ggufFileType)
    for (key, value) in members { _ = metadata.appendIfNew(key, value) }
    let name = Conversion.lastPart(target)
    let writer = try GGUFWriter(
      path: staged.path + "/" + name, metadata: metadata, tensors: planned, maximumFileSize: .max)
    let parameters = CheckpointParameters(
      vision.tensors, layout: vision.layout, backend: backend, compute: .float32)
    var done = 0
    for (declaration, tensor) in zip(declarations, planned) {
      try withoutActuallyEscaping(progress) { progress in
        let stream = WeightStream(backend: backend) { bytes in
          try writer.append(bytes, to: tensor.name)
          done += bytes.count
          try progress(done, total)
        }
        if declaration.shape.count == 2 {
          try stream.rows(of: parameters.matrix(declaration, compute: nil), as: tensor.format)
        } else {
          try stream.numbers(parameters.vector(declaration).values, as: tensor.format)
        }
      }
    }
    try writer.finish()
    try staged.publishFiles([name])
    let formats = Dictionary(grouping: planned, by: \.format.name).mapValues(\.count)
    return ConversionReport(
      files: [target], byteCount: total,
      formats: formats.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.map { ($0.key, $0.value) },
      hasVocabulary: false, leftOut: [])
  }

  /// Vectors and the position embedding are F32; matrices have the type, or F16 where their rows do not divide into its
  /// blocks, or stay as they are.
  private func plan(_ declaration: ParameterDeclaration) throws(LoadError) -> TensorDeclaration {
    guard let pair = NameTable.pairs(ofHuggingFace: declaration.name).first else {
      throw .invalid("tensor \"\(declaration.name)\": GGUF has no name for it")
    }
    let shape = declaration.shape
    let stored = vision.tensors.entry(named: vision.layout.name(of: declaration.name))?.format
    var format = options.type?.format ?? stored ?? .scalar(.bfloat16)
    if case .block(let block) = format, !block.isInFiles { format = .scalar(.bfloat16) }
    if shape.count == 1 || declaration.name.hasSuffix("positional_embedding_vlm") {
      format = .scalar(.float32)
    } else if case .block(let block) = format, shape[1] % block.elementsPerBlock != 0 {
      format = .scalar(.float16)
    }
    return TensorDeclaration(name: pair.gguf, format: format, shape: shape)
  }
}
