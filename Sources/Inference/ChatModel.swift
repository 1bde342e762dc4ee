// A model that can be talked to: weights, vocabulary, chat format. Knows no engine.

import Checkpoints
public import Llama4
public import Tensors
public import Tokenizers

/// A model with the vocabulary that lies beside it.
public struct ChatModel: Sendable {
  public let path: String
  /// The files of its weights.
  public let weightFiles: [String]
  public let model: Transformer
  public let tokenizer: Tokenizer
  /// What it sees with; nil for a model of text alone.
  public let eyes: Eyes?
  /// What the checkpoint recommends for generating.
  public let generation: GenerationConfiguration
  /// What is odd about the checkpoint without being wrong, in one line; nil for nothing.
  public let remark: String?

  /// Opens a model; its weights stay where they are mapped.
  /// - Parameter path: a folder, a `.gguf` file (the first of a split one), or `owner/name` for a repository in Hugging
  ///   Face's cache
  /// - Parameter mmproj: a GGUF file with a vision tower, which replaces the checkpoint's own
  /// - Throws: `LoadError` or `TokenizerError`
  public init(
    path: String, mmproj: String? = nil, options: LoadOptions = LoadOptions(), backend: any Backend
  ) throws {
    self.path = path
    var checkpoint = try ModelLoader.open(path, mmproj: mmproj)
    weightFiles = checkpoint.tensors.filePaths
    generation = try GenerationConfiguration(checkpoint)
    // As transformers has it, the tokens named for generating replace those of the model.
    checkpoint.configuration.endTokens = generation.endTokens ?? checkpoint.configuration.endTokens
    // The vocabulary first: it is small, and what is wrong with it is known before gigabytes are read.
    if let file = checkpoint.tensors as? GGUFFile {
      tokenizer = try Tokenizer(gguf: file.metadata)
    } else {
      tokenizer = try Tokenizer(path: checkpoint.path)
    }
    model = try ModelLoader.model(checkpoint, backend: backend, options: options)
    // What is wrong with its eyes is no reason not to talk to it.
    var eyes: Eyes?
    var reason: LoadError?
    if options.room == nil || options.looks {
      do { eyes = try Eyes(checkpoint, backend: backend, compute: options.compute) } catch { reason = error }
    } else if checkpoint.vision != nil {
      reason = .invalid(
        "\(path): expected pictures to be announced when the model is opened, since memory is limited: name one "
          + "(--image, --video), or the tower's file (--mmproj)")
    }
    self.eyes = eyes
    blindness =
      reason
      ?? .invalid(
        "\(path): expected a model with a vision tower, since there are pictures, found one without; "
          + "that of a GGUF model is a file of its own (--mmproj)")
    try checkpoint.bringIntoMemory(options)
    remark = try checkpoint.remarkOnUnusedTensors(backend: backend)
    guard tokenizer.vocabularySize <= model.configuration.vocabularySize else {
      throw LoadError.invalid(
        "\(path): vocabulary: expected at most \(model.configuration.vocabularySize) tokens, as the model has, "
          + "found \(tokenizer.vocabularySize)"
      )
    }
  }

  public var configuration: TextConfiguration { model.configuration }

  /// Why there are no eyes, where there are none.
  private let blindness: LoadError

  /// What it sees with.
  /// - Throws: `LoadError` that says why there is nothing
  public func requireEyes() throws(LoadError) -> Eyes {
    guard let eyes else { throw blindness }
    return eyes
  }

  /// How a dialogue is written for this model: as was asked for, or as its chat template says.
  /// - Returns: the format, and a warning where the template is unknown
  /// - Throws: `TokenizerError.missingToken` if the vocabulary has no chat format
  public func format(
    _ requested: ChatFormat.Style? = nil
  ) throws(TokenizerError) -> (format: ChatFormat, warning: String?) {
    let choice = ChatTemplates.choose(template: tokenizer.chatTemplate, requested: requested, file: path)
    return (try ChatFormat(tokenizer, style: choice.style), choice.warning)
  }
}
