// `herd generate`: continues one prompt. Knows how an answer is printed, not how it is made.

import ArgumentParser
import Glibc
import Inference
import JSON
import Tokenizers

struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Continue a text, or answer one message.",
    discussion: """
      The prompt is a flag, a file, or standard input; the text that follows it
      goes to standard output. With --chat the prompt is one message in the
      model's chat format. A full context ends the text with reason "length".

      Examples:
        herd generate -p "Once upon a time" -n 64
        herd generate -m Models/cria --chat -p "Who are you?" --temp 0
        cat question.txt | herd generate --chat --json | jq -r .text
      """)

  @Argument(help: ArgumentHelp("The model (or -m).", valueName: "model"))
  var modelPath: String?

  @Option(name: [.short, .long], parsing: .unconditional, help: "The text to continue.")
  var prompt: String?

  @Option(name: [.short, .long], help: "A file with the text to continue; - for standard input.")
  var file: String?

  @Flag(help: "Answer the prompt as a message in the model's chat format.")
  var chat = false

  @Option(
    name: [.long, .customLong("sys", withSingleDash: true)], parsing: .unconditional,
    help: "Instructs the model before the message; with --chat.")
  var systemPrompt: String?

  @Flag(help: "Take special tokens spelled in the prompt for what they spell; not with --chat.")
  var special = false

  @Flag(help: "Print one JSON object: text, ids, finish_reason, usage, timings, seed.")
  var json = false

  @OptionGroup var model: ModelOptions
  @OptionGroup var sampling: SamplingOptions
  @OptionGroup var colors: ColorOptions

  func validate() throws {
    if prompt != nil, file != nil { throw ValidationError("--prompt and --file: expected one of them") }
    if systemPrompt != nil, !chat { throw ValidationError("--system-prompt goes with --chat") }
    if special, chat { throw ValidationError("--special does not go with --chat: messages are text") }
  }

  func run() async throws {
    let text = try readPrompt()
    let opened = try model.load(modelPath)
    var settings = EngineSettings()
    settings.contextSize = model.contextSize(of: opened.configuration)
    let engine = Engine(model: opened.model, tokenizer: opened.tokenizer, settings: settings)
    let ids = try encode(text, opened, engine)
    let generation = engine.generate(ids, options: sampling.generation(opened.generation))
    var answer = AnswerPrinter(silent: json)
    Interrupts.shared.begin { generation.cancel() }
    let result = try await answer.print(generation)
    let wasInterrupted = Interrupts.shared.end()
    if json {
      try StandardOutput.write(result.json(text: answer.text, ids: answer.ids).text() + "\n")
    } else {
      try StandardOutput.write("\n")
      if isatty(STDERR_FILENO) == 1 { note(colors.style.dimmed(result.summary)) }
    }
    if wasInterrupted { throw CancellationError() }
  }

  /// The prompt; a file's last line end is not part of it.
  private func readPrompt() throws -> String {
    if let prompt { return prompt }
    if file == nil, isatty(STDIN_FILENO) == 1 {
      throw CommandFailure(.usage, "no prompt: expected -p TEXT, -f FILE, or text on standard input")
    }
    var text = try TextInput.read(file ?? "-")
    if text.last?.isNewline == true { text.removeLast() }
    return text
  }

  private func encode(_ text: String, _ opened: ChatModel, _ engine: Engine) throws -> [TokenID] {
    if chat {
      var dialogue = Dialogue(system: systemPrompt)
      dialogue.ask(text)
      return try dialogue.prompt(
        model.format(of: opened), contextSize: engine.contextSize, reserve: 1
      ).tokens
    }
    let begin = opened.tokenizer.beginOfText.map { [$0] } ?? []
    return begin + opened.tokenizer.encode(text, specials: special ? .all : .asText)
  }
}
