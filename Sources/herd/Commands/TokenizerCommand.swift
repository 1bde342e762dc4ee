// `herd tokenizer …`: what is done to vocabularies themselves.

import ArgumentParser

struct TokenizerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokenizer", abstract: "Make vocabularies.", subcommands: [TokenizerTrain.self])
}
