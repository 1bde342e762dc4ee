// Finds a vocabulary at a path. Knows which file names and formats there are, not what is in them.

extension Tokenizer {
  /// The vocabulary at `path`: a directory (its `tokenizer.json`, else its `tokenizer.model`), a `tokenizer.json`
  /// or a tiktoken file. The names of special tokens and the chat template are taken from the
  /// `tokenizer_config.json` and `chat_template.jinja` beside a `tokenizer.json`, where there are any.
  public convenience init(path: String) throws(TokenizerError) {
    guard FileReader.kind(path) == .directory else {
      try self.init(file: path, folder: Self.folder(of: path))
      return
    }
    let candidates = ["tokenizer.json", "tokenizer.model"].map { path + "/" + $0 }
    guard let file = candidates.first(where: { FileReader.kind($0) != .missing }) else {
      throw .unreadable(file: path, reason: "holds no tokenizer.json and no tokenizer.model")
    }
    try self.init(file: file, folder: path)
  }

  private convenience init(file: String, folder: String) throws(TokenizerError) {
    let contents = try FileReader.bytes(file)
    // A tiktoken file cannot begin with a brace: it is no Base64 digit.
    let isDocument = contents.first { !($0 == 0x20 || (0x09...0x0D).contains($0)) } == 0x7B
    guard isDocument else {
      try self.init(tiktoken: contents, file: file)
      return
    }
    try self.init(huggingFace: contents, settings: try Self.settings(folder), file: file)
  }

  private static func settings(_ folder: String) throws(TokenizerError) -> TokenizerSettings {
    var settings = TokenizerSettings()
    let configuration = folder + "/tokenizer_config.json"
    if FileReader.kind(configuration) != .missing {
      settings = try TokenizerSettings(contents: FileReader.bytes(configuration), file: configuration)
    }
    // Newer checkpoints keep the template in a file of its own, which then counts.
    let template = folder + "/chat_template.jinja"
    if FileReader.kind(template) != .missing {
      settings.chatTemplate = String(decoding: try FileReader.bytes(template), as: UTF8.self)
    }
    return settings
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}
