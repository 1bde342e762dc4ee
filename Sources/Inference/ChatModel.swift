// A model that can be talked to: weights, vocabulary, chat format. Knows no engine.

public import Llama4
public import Tensors
public import Tokenizers

/// A model with the vocabulary that lies beside it.
public struct ChatModel: Sendable {
  public let path: String
  public let model: Transformer
  public let tokenizer: Tokenizer

  /// Opens a model; its weights stay where they are mapped.
  /// - Parameter path: a folder, or a `.gguf` file (the first of a split one)
  /// - Throws: `LoadError` or `TokenizerError`
  public init(path: String, options: LoadOptions = LoadOptions(), backend: any Backend) throws {
    self.path = path
    model = try ModelLoader.model(ModelLoader.open(path), backend: backend, options: options)
    tokenizer = try Tokenizer(path: path)
    guard tokenizer.vocabularySize <= model.configuration.vocabularySize else {
      throw LoadError.invalid(
        "\(path): the vocabulary has \(tokenizer.vocabularySize) tokens, the model \(model.configuration.vocabularySize)"
      )
    }
  }

  public var configuration: TextConfiguration { model.configuration }

  /// How a dialogue is written for this model.
  public func format() throws(TokenizerError) -> some DialogueFormat { try MetaDialogueFormat(tokenizer) }
}
