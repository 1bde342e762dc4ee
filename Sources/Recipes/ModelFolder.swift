// A trained model as a folder that Hugging Face's transformers loads. Knows no training.

internal import Checkpoints
internal import Glibc
internal import Inference
internal import JSON
public import Llama4
internal import Media
public import Tensors
internal import Tokenizers
public import Training

/// Writes models in Hugging Face's form.
public enum ModelFolder {
  private static let tokenizerFiles = [
    "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "tokenizer.model",
    "chat_template.jinja",
  ]

  /// The eyes of a model, and how many tiles the grid of a picture has at most.
  public struct Vision: Sendable {
    public var configuration: VisionConfiguration
    public var maximumTiles: Int

    /// - Parameter maximumTiles: nil for Llama 4's own 16
    public init(_ configuration: VisionConfiguration, maximumTiles: Int? = nil) {
      self.configuration = configuration
      self.maximumTiles = maximumTiles ?? 16
    }
  }

  /// Writes `config.json`, `generation_config.json`, `model.safetensors` and, of a model that sees,
  /// `preprocessor_config.json`, and copies the tokenizer's files.
  /// - Parameters:
  ///   - vision: the tower that goes with the text model, its parameters among the others; nil for none
  ///   - type: of the stored weights, BF16 or F32
  ///   - tokenizer: the tokenizer's folder or file, nil for none
  public static func write(
    _ configuration: TextConfiguration, vision: Vision? = nil, _ parameters: [Parameter], to path: String,
    type: ScalarType = .bfloat16, tokenizer: String?
  ) throws(TrainingError) {
    try createFolders(path)
    let configuration = tokenizer.map { named($0, in: configuration) } ?? configuration
    let elementType = type == .bfloat16 ? "bfloat16" : "float32"
    let text = configuration.json(elementType: elementType)
    let whole = vision.map { HuggingFaceFolder.multimodal(text, $0.configuration, elementType) } ?? text
    try writeText(whole.text(pretty: true) + "\n", to: path + "/config.json")
    if let vision { try writeProcessor(vision, to: path) }
    try writeText(
      generation(configuration).text(pretty: true) + "\n", to: path + "/generation_config.json")
    try checked { () throws(CheckpointError) in
      let declarations = SafetensorsWriter.ordered(
        parameters.map {
          TensorDeclaration(
            name: HuggingFaceFolder.name(of: $0.name, sees: vision != nil), format: .scalar(type),
            shape: $0.shape.array)
        })
      let byName = Dictionary(
        uniqueKeysWithValues: parameters.map {
          (HuggingFaceFolder.name(of: $0.name, sees: vision != nil), $0)
        })
      // transformers refuses files that do not say which framework's layout they have.
      let writer = try SafetensorsWriter(
        path: path + "/model.safetensors", tensors: declarations, metadata: [("format", "pt")])
      for declaration in declarations {
        guard let values = byName[declaration.name]?.values else { continue }
        let stored = Tensor(uninitialized: values.shape, type: type, on: values.backend)
        values.backend.convert(
          values.storage, byteOffset: values.byteOffset, format: .scalar(.float32), into: stored)
        try writer.append(
          UnsafeRawBufferPointer(start: stored.pointer, count: stored.byteCount), to: declaration.name)
      }
      try writer.finish()
    }
    if let tokenizer { try copyTokenizer(tokenizer, to: path) }
  }

  private static func writeProcessor(_ vision: Vision, to path: String) throws(TrainingError) {
    let processor: PictureProcessor
    do throws(MediaError) {
      processor = try PictureProcessor(
        .huggingFace, tileSize: vision.configuration.imageSize, maximumTiles: vision.maximumTiles)
    } catch {
      throw .setting(name: "vision", expected: "tiles that a processor takes", found: "\(error)")
    }
    try writeText(
      HuggingFaceFolder.processor(processor).text(pretty: true) + "\n",
      to: path + "/preprocessor_config.json")
  }

  /// The configuration with the ids of the vocabulary's own control tokens, where it has them and none were given.
  private static func named(_ tokenizer: String, in configuration: TextConfiguration) -> TextConfiguration {
    guard let vocabulary = try? Tokenizer(path: tokenizer) else { return configuration }
    var named = configuration
    named.beginToken = configuration.beginToken ?? vocabulary.beginOfText.map { Int($0) }
    if configuration.endTokens.isEmpty { named.endTokens = vocabulary.stopTokens.map { Int($0) } }
    named.paddingToken = configuration.paddingToken ?? vocabulary.padding.map { Int($0) }
    return named
  }

  /// Llama 4's habit, as published checkpoints recommend it.
  private static func generation(_ c: TextConfiguration) -> JSONValue {
    GenerationConfiguration(temperature: 0.6, topP: 0.9).json(
      beginToken: c.beginToken, endTokens: c.endTokens, paddingToken: c.paddingToken)
  }

  private static func copyTokenizer(_ tokenizer: String, to path: String) throws(TrainingError) {
    var status = stat()
    let isFolder = stat(tokenizer, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    guard isFolder else {
      let name = tokenizer.split(separator: "/").last.map(String.init) ?? tokenizer
      try copy(tokenizer, to: path + "/" + name)
      return
    }
    for name in tokenizerFiles where access(tokenizer + "/" + name, F_OK) == 0 {
      try copy(tokenizer + "/" + name, to: path + "/" + name)
    }
  }

  private static func copy(_ source: String, to target: String) throws(TrainingError) {
    try checked { () throws(CheckpointError) in
      let mapped = try MappedFile(path: source)
      let file = try AtomicFile(path: target)
      try file.write(mapped.bytes)
      try file.commit()
    }
  }

  static func writeText(_ text: String, to path: String) throws(TrainingError) {
    try checked { () throws(CheckpointError) in
      let file = try AtomicFile(path: path)
      try file.write(Array(text.utf8))
      try file.commit()
    }
  }
}
