// Flags that let an answer be guessed ahead, spelled as llama.cpp's users know them. Knows no generation.

import ArgumentParser
import Inference
import Llama4
import Tokenizers

/// What guesses come from, and how far they go.
struct SpeculationOptions: ParsableArguments {
  @Option(
    name: [
      .customLong("draft-model"), .customLong("model-draft"), .customLong("md", withSingleDash: true),
    ],
    help: ArgumentHelp(
      "A smaller model with the same vocabulary that guesses ahead (default: guesses come from the text itself).",
      valueName: "path"))
  var draftModel: String?

  @Option(
    name: [.customLong("draft-max"), .customLong("draft")],
    help:
      "The most tokens guessed ahead; 0 for none (default: 8 with --draft-model, else 0). The answer does not depend on it."
  )
  var draftMax: Int?

  func validate() throws {
    if let draftMax, !(0...1024).contains(draftMax) {
      throw ValidationError("--draft-max: expected 0 to 1024, found \(draftMax)")
    }
    if draftModel != nil, draftMax == 0 {
      throw ValidationError("--draft-model goes with a --draft-max of at least 1")
    }
  }

  /// How a model's answers are guessed ahead; nil for not at all.
  /// - Throws: `LoadError`, or `CommandFailure` if the draft model has another vocabulary
  func speculation(for opened: ChatModel, _ options: ModelOptions) throws -> Speculation? {
    guard let draftModel else {
      guard let draftMax, draftMax > 0 else { return nil }
      return Speculation(.lookup, maximumDraft: draftMax)
    }
    var settings = try options.options(use: nil)
    // A draft model is small, and the limit counts it among what is not experts.
    settings.room = nil
    let draft = try ChatModel(path: draftModel, options: settings, backend: opened.model.backend)
    let size = opened.tokenizer.vocabularySize
    let same =
      draft.tokenizer.vocabularySize == size
      && draft.configuration.vocabularySize >= opened.configuration.vocabularySize
      && (0..<TokenID(clamping: size)).allSatisfy {
        draft.tokenizer.bytes(of: $0) == opened.tokenizer.bytes(of: $0)
      }
    guard same else {
      throw CommandFailure(
        .data, "\(draftModel): expected the vocabulary of \(opened.path), \(size) tokens, found another one")
    }
    return Speculation(.model(draft.model), maximumDraft: draftMax ?? 8)
  }
}
