// `herd tokenizer train`: a vocabulary from texts. Knows files, not how pairs are chosen.

import ArgumentParser
import JSON
import Tokenizers
import Training

struct TokenizerTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn a byte-pair vocabulary from text files.",
    discussion: """
      Writes tokenizer.json and tokenizer_config.json, which Hugging Face's libraries read too. The vocabulary holds
      the 256 bytes, what merges from them, and 32 special tokens with Llama 4's names at its end.

      Example:
        herd tokenizer train --input 'texts/*.txt' --vocabulary-size 4096 --output my-tokenizer
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Text files; patterns in quotes are expanded here.", valueName: "glob"))
  var input: [String]

  @Option(help: "Tokens in all, special tokens included.")
  var vocabularySize = 4096

  @Option(help: ArgumentHelp("Where the two files go; made if it is not there.", valueName: "directory"))
  var output: String

  @Flag(help: "Let neighbouring digits merge, up to three.")
  var mergeDigits = false

  func run() throws {
    let files = try input.flatMap { try Files.matching($0) }
    var trainer = BytePairTrainer(mergesDigits: mergeDigits)
    var total = 0
    let clock = ContinuousClock()
    let start = clock.now
    for file in files {
      let text = try Files.read(file)
      total += text.count
      trainer.add(text.span)
    }
    note(
      "\(files.count) files, \(total) bytes, \(trainer.pieceCount) different pieces, \(seconds(clock.now - start)) s"
    )
    var shown = start
    let tokenizer = try trainer.train(
      vocabularySize: vocabularySize, chatTemplate: ChatTemplates.meta,
      progress: { count in
        guard clock.now - shown > .seconds(2) else { return }
        shown = clock.now
        note("\(count) of \(vocabularySize) tokens")
      })
    try createFolders(output)
    try Files.write(tokenizer.huggingFaceDocument.text(pretty: true) + "\n", to: output + "/tokenizer.json")
    try Files.write(
      tokenizer.huggingFaceSettings.text(pretty: true) + "\n", to: output + "/tokenizer_config.json")
    note("\(output): \(tokenizer.vocabularySize) tokens, \(seconds(clock.now - start)) s")
  }

  private func seconds(_ duration: Duration) -> String {
    let tenths = (duration / .milliseconds(100)).rounded()
    return "\(tenths / 10)"
  }
}
