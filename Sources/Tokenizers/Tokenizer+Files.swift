// Finds a vocabulary at a path. Knows which file names and formats there are, not what is in them.

extension Tokenizer {
  /// The vocabulary at `path`: a directory (its `tokenizer.json`, else its `tokenizer.model`), a `tokenizer.json`
  /// or a tiktoken file.
  public convenience init(path: String) throws(TokenizerError) {
    switch FileReader.kind(path) {
    case .directory:
      let candidates = ["tokenizer.json", "tokenizer.model"].map { path + "/" + $0 }
      guard let file = candidates.first(where: { FileReader.kind($0) != .missing }) else {
        throw .unreadable(file: path, reason: "holds no tokenizer.json and no tokenizer.model")
      }
      try self.init(file: file)
    default:
      try self.init(file: path)
    }
  }

  private convenience init(file: String) throws(TokenizerError) {
    let contents = try FileReader.bytes(file)
    try self.init(tiktoken: contents, file: file)
  }
}
