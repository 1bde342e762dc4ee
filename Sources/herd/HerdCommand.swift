// The program `herd`: its subcommands, and what happens when one fails. Knows nothing of what they do.

import ArgumentParser
import Checkpoints

@main
struct HerdCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "herd",
    abstract: "Llama 4 whole: tokenizers, models, training, chat.",
    discussion: """
      Examples:
        herd chat
        herd generate -p "Once upon a time" -n 64
        echo "Hello" | herd tokenize --tokenizer Models/cria
        herd tokenizer train --input 'texts/*.txt' --vocabulary-size 4096 --output my-tokenizer

      Answers go to standard output, everything else to standard error.
      Exit codes: 0 done, 64 wrong usage, 65 wrong data, 71 not enough memory, 74 input or output failed (also a
      model's file cut short while it is used), 130 interrupted.
      """,
    version: "0.1.0",
    subcommands: [
      BenchmarkCommand.self,
      ChatCommand.self,
      ConvertCommand.self,
      DataCommand.self,
      EvaluateCommand.self,
      GenerateCommand.self,
      Inspect.self,
      PerplexityCommand.self,
      QuantizeCommand.self,
      Tokenize.self,
      TokenizerCommand.self,
      TraceCommand.self,
      Train.self,
    ])

  static func main() async {
    ignoreClosedPipes()
    MappedFile.exitWhenTruncated(code: ExitStatus.inputOutput.rawValue)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      // Help, the version and wrong usage are the parser's own.
      let code = exitCode(for: error)
      if code == .success || code == .validationFailure { exit(withError: error) }
      ExitStatus.leave(error)
    }
  }
}
