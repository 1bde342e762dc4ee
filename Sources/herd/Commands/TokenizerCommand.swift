// `herd tokenizer …`: what is done to vocabularies themselves. Knows no vocabulary.

import ArgumentParser

struct TokenizerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokenizer", abstract: "Make vocabularies.", subcommands: [TokenizerTrain.self])
}
