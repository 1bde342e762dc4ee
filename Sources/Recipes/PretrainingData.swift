// A run's token files, opened and checked against its model. Knows no training.

internal import Llama4
internal import Training

/// What a run trains on and what it is measured on.
struct PretrainingData {
  let sources: [TokenSource]
  let validation: [ValidationSet]
  /// Tokens of all training sources.
  var tokens: Int { sources.reduce(0) { $0 + $1.tokenCount } }

  init(_ settings: PretrainingSettings) throws(TrainingError) {
    var sources: [TokenSource] = []
    var hash: String?
    if let tokenizer = settings.tokenizer {
      hash = SHA256.hexadecimal(try TokenizerFile(at: tokenizer).sha256)
    }
    func open(_ pattern: DataPattern) throws(TrainingError) -> [TokenFile] {
      let files = try pattern.files()
      for file in files {
        guard file.vocabularySize <= settings.model.vocabularySize else {
          throw .malformed(
            path: file.path, field: "vocabulary",
            expected: "at most the model's \(settings.model.vocabularySize)", found: "\(file.vocabularySize)")
        }
        guard hash == nil || file.tokenizerHash == hash else {
          throw .malformed(
            path: file.path, field: "tokenizer", expected: "the run's (SHA-256 \(hash ?? ""))",
            found: file.tokenizerHash)
        }
        hash = file.tokenizerHash
      }
      return files
    }
    for pattern in settings.data {
      sources.append(
        try TokenSource(
          name: pattern.name, files: open(pattern), weight: pattern.weight, rowLength: settings.rowLength))
    }
    var validation: [ValidationSet] = []
    for pattern in settings.validation {
      validation.append(
        try ValidationSet(
          name: pattern.name, files: open(pattern), rowLength: settings.rowLength,
          limit: settings.validationTokens))
    }
    guard sources.allSatisfy({ $0.weight == nil }) || sources.allSatisfy({ $0.weight != nil }) else {
      throw .setting(name: "data", expected: "weights for all sources or for none", found: "some")
    }
    self.sources = sources
    self.validation = validation
  }
}
