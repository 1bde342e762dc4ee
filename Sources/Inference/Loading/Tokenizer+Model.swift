// The vocabulary of a model, whatever form the model has. Knows no weights.

import Checkpoints
public import Tokenizers

extension Tokenizer {
  /// The vocabulary at a path: a model's folder, a vocabulary's file, a `.gguf` file (the first of a split one), or a
  /// repository in Hugging Face's cache.
  /// - Throws: `LoadError` or `TokenizerError`
  public convenience init(model name: String) throws {
    let path = try ModelPath.resolve(name)
    guard path.hasSuffix(".gguf") else {
      try self.init(path: path)
      return
    }
    let file: GGUFFile
    do { file = try GGUFFile(path: path) } catch { throw LoadError(error) }
    try self.init(gguf: file.metadata)
  }
}
