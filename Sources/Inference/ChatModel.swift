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
  /// What the checkpoint recommends for generating.
  public let generation: GenerationConfiguration
  /// What is odd about the checkpoint without being wrong, in one line; nil for nothing.
  public let remark: String?

  /// Opens a model; its weights stay where they are mapped.
  /// - Parameter path: a folder, a `.gguf` file (the first of a split one), or `owner/name` for a repository in Hugging
  ///   Face's cache
  /// - Throws: `LoadError` or `TokenizerError`
  public init(path: String, options: LoadOptions = LoadOptions(), backend: any Backend) throws {
    self.path = path
    var checkpoint = try ModelLoader.open(path)
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
