// A run's token files, opened and checked against its model. Knows no training.

internal import Llama4
internal import Training

/// What a run trains on and what it is measured on.
struct PretrainingData {
  let sources: [TokenSource]
  let validation: [ValidationSet]
  /// How pictures were cut, if there are any.
  let pictures: PictureForm?
  /// Tokens of all training sources.
  var tokens: Int { sources.reduce(0) { $0 + $1.tokenCount } }

  init(_ settings: PretrainingSettings) throws(TrainingError) {
    var sources: [TokenSource] = []
    var hash: String?
    var form: PictureForm?
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
        if let pictures = file.pictures {
          form = try Self.agreed(pictures, before: form, settings)
        }
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
    guard
      settings.objective == .prediction
        || sources.contains(where: { $0.files.contains { $0.pictures != nil } })
    else {
      throw .setting(
        name: "data",
        expected: "pictures with texts (herd data captions), since the objective is contrastive",
        found: "no pictures")
    }
    self.sources = sources
    self.validation = validation
    pictures = form
  }

  /// The form of some tiles, if the model's eyes take it.
  private static func agreed(
    _ tiles: TileFile, before: PictureForm?, _ settings: PretrainingSettings
  ) throws(TrainingError) -> PictureForm {
    func wrong(_ field: String, _ expected: String, _ found: Any) -> TrainingError {
      .malformed(path: tiles.path, field: field, expected: expected, found: "\(found)")
    }
    guard let vision = settings.vision else {
      throw wrong("tiles", "none, for a model without eyes", tiles.tileCount)
    }
    let form = tiles.form
    guard form.tileSide == vision.imageSize, vision.channelCount == 3 else {
      throw wrong("side of a tile", "the model's \(vision.imageSize)", form.tileSide)
    }
    guard form.tokensPerTile == vision.tokensPerTile else {
      throw wrong("tokens a tile", "the model's \(vision.tokensPerTile)", form.tokensPerTile)
    }
    guard vision.patchToken == Int(form.patchToken) else {
      throw wrong(
        "image token", "the model's \(vision.patchToken.map { "\($0)" } ?? "none")", form.patchToken)
    }
    guard before.map({ $0 == form }) ?? true else {
      throw wrong("tiles of a grid", "those of the other files", form.maximumTiles)
    }
    return form
  }
}
