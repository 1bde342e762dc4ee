// From a path to a model that runs: finds out what lies there and opens it. Knows no generation.

public import Checkpoints
import Glibc
import JSON
public import Llama4
public import Tensors

/// How to open a model.
public struct LoadOptions: Sendable {
  /// How products are computed; nil as the checkpoint's weights suggest (`OpenCheckpoint.suggestedCompute`).
  public var compute: ComputeType?
  /// Copies all weights into memory of the program's own before the first token: nothing stays mapped.
  public var populates: Bool
  /// Keeps the weights in memory.
  public var locks: Bool
  /// What will be asked of the model; a model that would need more memory for it than there is is then refused.
  public var use: Use?
  /// How its keys and values will be stored.
  public var cacheTypes: CacheTypes
  /// Whether position-free layers sharpen their queries at later positions, as the model was made to.
  public var usesAttentionTemperature = true
  /// Whether pictures will be looked at. Only a limit on memory asks: the vision tower is then kept in memory too.
  public var looks = false
  /// Reads experts when they are needed, so that no more than this is in memory; nil to leave all weights mapped.
  public var room: StreamedExperts.Room?

  /// The largest thing that will be asked of a model.
  public struct Use: Sendable {
    /// Positions remembered, given the model's configuration.
    public var context: @Sendable (TextConfiguration) -> Int
    /// Tokens of one pass, and rows of logits at a time.
    public var passTokens: Int
    public var logitRows: Int

    public init(
      passTokens: Int = 512, logitRows: Int = 1, context: @escaping @Sendable (TextConfiguration) -> Int
    ) {
      self.context = context
      self.passTokens = passTokens
      self.logitRows = logitRows
    }
  }

  public init(
    compute: ComputeType? = nil, populates: Bool = false, locks: Bool = false, use: Use? = nil,
    cacheTypes: CacheTypes? = nil
  ) {
    self.cacheTypes = cacheTypes ?? .standard(for: compute ?? .float32)
    self.compute = compute
    self.populates = populates
    self.locks = locks
    self.use = use
  }
}

/// What kind of checkpoint lies at a path.
public enum CheckpointKind: String, Sendable {
  /// A folder with `config.json` and safetensors.
  case huggingFace = "Hugging Face"
  /// A folder with `params.json` and `consolidated.NN.pth`.
  case meta = "Meta"
  /// A `.gguf` file, or the first of a split one.
  case gguf = "GGUF"
}

/// An opened checkpoint: what it says it is, and where its parameters lie.
public struct OpenCheckpoint {
  public let kind: CheckpointKind
  public let path: String
  public internal(set) var configuration: TextConfiguration
  /// The vision tower, of a checkpoint that sees.
  public internal(set) var vision: OpenVision?
  public let tensors: any TensorSource
  let layout: any ParameterLayout
  /// What happens to the weights when they are loaded, if they cannot stay where they are.
  public internal(set) var remark: String?

  /// The same text model with the eyes of another checkpoint.
  public func seeing(through other: OpenCheckpoint) -> OpenCheckpoint {
    var copy = self
    copy.vision = other.vision
    return copy
  }

  /// Int8 products where weights lie in blocks of few bits, which cost more accuracy than that does; else F32 ones.
  public var suggestedCompute: ComputeType {
    tensors.entries.contains { if case .block? = $0.format { true } else { false } } ? .int8 : .float32
  }
}

/// A vision tower in a checkpoint, or in a file of its own.
public struct OpenVision {
  public let configuration: VisionConfiguration
  public let tensors: any TensorSource
  let layout: any ParameterLayout
}

/// Opens checkpoints and builds models on them.
public enum ModelLoader {
  /// The kind of checkpoint at a path.
  /// - Throws: `LoadError` if there is nothing, or nothing that is a checkpoint.
  public static func kind(of path: String) throws(LoadError) -> CheckpointKind {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw .unavailable("\(path): \(String(cString: strerror(errno)))")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      guard path.hasSuffix(".gguf") else {
        throw .invalid("\(path): expected a model folder or a .gguf file")
      }
      return .gguf
    }
    if access(path + "/config.json", F_OK) == 0 { return .huggingFace }
    if access(path + "/params.json", F_OK) == 0 { return .meta }
    throw .invalid("\(path): expected config.json or params.json in this folder, found neither")
  }

  /// Reads what a checkpoint says about itself; weights stay where they are.
  /// - Parameters:
  ///   - name: a path, or `owner/name` for a repository in Hugging Face's cache
  ///   - mmproj: a GGUF file with a vision tower, which replaces the checkpoint's own
  public static func open(_ name: String, mmproj: String? = nil) throws(LoadError) -> OpenCheckpoint {
    let path = try ModelPath.resolve(name)
    let kind = try kind(of: path)
    var checkpoint =
      switch kind {
      case .huggingFace: try openHuggingFace(path)
      case .meta: try openMeta(path)
      case .gguf: try openGGUF(path)
      }
    if let mmproj { checkpoint.vision = try openVision(mmproj, for: checkpoint) }
    return checkpoint
  }

  /// The vision tower in a GGUF file of its own.
  private static func openVision(
    _ path: String, for checkpoint: OpenCheckpoint
  ) throws(LoadError) -> OpenVision {
    let file: GGUFFile
    do { file = try GGUFFile(path: path) } catch { throw LoadError(error) }
    let configuration = try VisionConfiguration(
      gguf: file, text: checkpoint.configuration, patchToken: patchToken(of: checkpoint))
    return OpenVision(configuration: configuration, tensors: file, layout: GGUFLayout())
  }

  /// The image token: as the checkpoint's own configuration says, or the vocabulary, else the published one
  /// where the vocabulary is as large.
  private static func patchToken(of checkpoint: OpenCheckpoint) throws(LoadError) -> Int? {
    if let token = checkpoint.vision?.configuration.patchToken { return token }
    if let file = checkpoint.tensors as? GGUFFile {
      let tokens = file.metadata["tokenizer.ggml.tokens"]?.arrayValue?.strings
      if let place = tokens?.firstIndex(of: "<|patch|>") { return place }
    } else if checkpoint.kind == .huggingFace {
      let json = try json(checkpoint.path + "/config.json")
      if let token = json["image_token_index"]?.integerValue { return token }
    }
    let published = VisionConfiguration.publishedPatchToken
    return published < checkpoint.configuration.vocabularySize ? published : nil
  }

  /// The model on a checkpoint's mapped weights.
  public static func model(
    _ checkpoint: OpenCheckpoint, backend: any Backend, options: LoadOptions = LoadOptions()
  ) throws(LoadError) -> Transformer {
    try checkpoint.requireParameters(backend: backend)
    if let use = options.use {
      if let problem = options.cacheTypes.problem(with: checkpoint.configuration) {
        throw .invalid("\(checkpoint.path): \(problem)")
      }
      try checkpoint.requireMemory(
        options: options, context: use.context(checkpoint.configuration), passTokens: use.passTokens,
        logitRows: use.logitRows, available: .read())
    }
    var streamed: StreamedExperts?
    if options.room != nil { streamed = try checkpoint.streamedExperts(options, backend: backend) }
    let parameters = CheckpointParameters(
      checkpoint.tensors, layout: checkpoint.layout, backend: backend,
      compute: options.compute ?? checkpoint.suggestedCompute, residency: streamed)
    let model: Transformer
    do {
      var configuration = checkpoint.configuration
      if !options.usesAttentionTemperature { configuration.temperature = nil }
      model = try Transformer(configuration, Parameters(parameters), backend: backend)
    } catch {
      throw LoadError(error)
    }
    if let streamed, let room = options.room {
      try checkpoint.start(streamed, of: model, in: room, options: options)
    }
    return model
  }

  /// Where `config.json` says how weights are quantised.
  static let quantizationField = "quantization_config"

  /// The JSON in a file of the checkpoint.
  static func json(_ path: String) throws(LoadError) -> JSONValue {
    do { return try MappedFile(path: path).json() } catch { throw LoadError(error) }
  }

  private static func openHuggingFace(_ path: String) throws(LoadError) -> OpenCheckpoint {
    let file = path + "/config.json"
    let json = try json(file)
    let configuration: TextConfiguration
    do { configuration = try TextConfiguration(json: json) } catch { throw LoadError(error, path: file) }
    if let settings = json[quantizationField], !settings.isNull {
      return try openCompressed(path, json, configuration, settings, file)
    }
    let tensors: SafetensorsDirectory
    do { tensors = try SafetensorsDirectory(path: path) } catch { throw LoadError(error) }
    return OpenCheckpoint(
      kind: .huggingFace, path: path, configuration: configuration,
      vision: try vision(json, configuration, tensors, file), tensors: tensors,
      layout: HuggingFaceLayout(prefix: Self.textPrefix(tensors)))
  }

  /// What stands before the text model's names: something in a checkpoint that also sees.
  private static func textPrefix(_ tensors: any TensorSource) -> String {
    let multimodal = tensors.entry(named: "language_model.model.embed_tokens.weight") != nil
    return multimodal ? NameTable.languagePrefix : ""
  }

  /// The tower that a configuration describes, if the checkpoint has any of it: text models are stored under a whole
  /// model's configuration too.
  private static func vision(
    _ json: JSONValue, _ text: TextConfiguration, _ tensors: any TensorSource, _ file: String
  ) throws(LoadError) -> OpenVision? {
    guard tensors.names.contains(where: VisionTensors.isOne) else { return nil }
    let configuration: VisionConfiguration?
    do throws(ConfigurationError) {
      configuration =
        json["vision_args"] == nil
        ? try VisionConfiguration(json: json, text: text) : try VisionConfiguration(meta: json, text: text)
    } catch {
      throw LoadError(error, path: file)
    }
    guard let configuration else { return nil }
    return OpenVision(
      configuration: configuration, tensors: tensors, layout: HuggingFaceLayout(prefix: ""))
  }

  private static func openCompressed(
    _ path: String, _ json: JSONValue, _ configuration: TextConfiguration, _ settings: JSONValue,
    _ file: String
  ) throws(LoadError) -> OpenCheckpoint {
    let tensors: CompressedTensors
    do {
      tensors = try CompressedTensors(path: path, settings: settings, configurationPath: file)
    } catch {
      throw LoadError(error)
    }
    let prefix = textPrefix(tensors)
    let isFused = tensors.entries.contains { $0.name.hasSuffix(".experts.gate_up_proj") }
    return OpenCheckpoint(
      kind: .huggingFace, path: path, configuration: configuration,
      vision: try vision(json, configuration, tensors, file), tensors: tensors,
      layout: isFused ? HuggingFaceLayout(prefix: prefix) : LinearizedLayout(prefix: prefix),
      remark: tensors.remark)
  }

  private static func openMeta(_ path: String) throws(LoadError) -> OpenCheckpoint {
    let checkpoint: MetaCheckpoint
    do { checkpoint = try MetaCheckpoint(path: path) } catch { throw LoadError(error) }
    let configuration: TextConfiguration
    do {
      configuration = try TextConfiguration(meta: checkpoint.parameters)
    } catch {
      throw LoadError(error, path: path + "/params.json")
    }
    return OpenCheckpoint(
      kind: .meta, path: path, configuration: configuration,
      vision: try vision(checkpoint.parameters, configuration, checkpoint, path + "/params.json"),
      tensors: checkpoint, layout: HuggingFaceLayout(prefix: textPrefix(checkpoint)))
  }

  private static func openGGUF(_ path: String) throws(LoadError) -> OpenCheckpoint {
    let file: GGUFFile
    do { file = try GGUFFile(path: path) } catch { throw LoadError(error) }
    return OpenCheckpoint(
      kind: .gguf, path: path, configuration: try TextConfiguration(gguf: file), tensors: file,
      layout: GGUFLayout())
  }
}

extension ModelLoader {
  /// Trainable parameters that start from a checkpoint's values, widened to F32.
  /// - Parameter seed: where a vision tower begins that the checkpoint lacks; nil to refuse one
  public static func trainable(
    _ checkpoint: OpenCheckpoint, backend: any Backend, compute: ComputeType = .float32,
    seedOfMissingEyes seed: UInt64? = nil
  ) -> TrainableParameters {
    let text = CheckpointParameters(
      checkpoint.tensors, layout: checkpoint.layout, backend: backend, compute: compute)
    let vision = checkpoint.vision.map {
      CheckpointParameters($0.tensors, layout: $0.layout, backend: backend, compute: compute)
    }
    return TrainableParameters(backend: backend, compute: compute) {
      declaration throws(ParameterError) in
      guard VisionTensors.isOne(declaration.name) else { return try text.values(of: declaration) }
      if vision == nil, let seed { return declaration.initialValues(seed: seed, backend: backend) }
      return try (vision ?? text).values(of: declaration)
    }
  }

  /// The vision tower on a checkpoint's mapped weights; nil if the checkpoint does not see.
  public static func visionTower(
    _ checkpoint: OpenCheckpoint, backend: any Backend, compute: ComputeType = .float32
  ) throws(LoadError) -> VisionTower? {
    guard let vision = checkpoint.vision else { return nil }
    let parameters = CheckpointParameters(
      vision.tensors, layout: vision.layout, backend: backend, compute: compute)
    do throws(ParameterError) {
      return try VisionTower(
        vision.configuration, textWidth: checkpoint.configuration.hiddenSize, Parameters(parameters))
    } catch {
      throw LoadError(error)
    }
  }
}
