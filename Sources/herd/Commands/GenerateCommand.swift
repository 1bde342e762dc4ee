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
      Pictures and videos (--image, --video) need a model with a vision tower;
      boxes in an answer are {"label": "pen", "box": [x1, y1, x2, y2]}, from 0 to
      1000 across and down the picture.
      Ctrl-C ends it where it is, with exit code 130 and nothing more written.

      Examples:
        herd generate -p "Once upon a time" -n 64
        herd generate -m Models/cria --chat -p "Who are you?" --temp 0
        cat question.txt | herd generate --chat --json | jq -r .text
        herd generate -f long.txt --prompt-cache long.cache -n 64
        herd generate --chat --image heron.jpg -p "How many birds?"
        herd generate --chat --video clip.mp4 --fps 2 -p "What moves?"
        herd generate --chat --image desk.png --annotate out.png -p "Box the pens."
        herd generate -m large.gguf --draft-model small.gguf --draft-max 8 -f text.txt
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

  @Flag(
    help: "Print one JSON object: text, ids, finish_reason, usage, timings, seed; with pictures also boxes.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Begin with what this file remembers of the prompt, and keep what the prompt adds to it there.",
      valueName: "file"))
  var promptCache: String?

  @Flag(help: "Do not write the file of --prompt-cache.")
  var promptCacheRo = false

  @Option(
    help: ArgumentHelp(
      "Draw the boxes in the answer on the picture of --image, into this PNG file.", valueName: "file"))
  var annotate: String?

  @OptionGroup var model: ModelOptions
  @OptionGroup var pictures: PictureOptions
  @OptionGroup var speculation: SpeculationOptions
  @OptionGroup var sampling: SamplingOptions
  @OptionGroup var colors: ColorOptions

  func validate() throws {
    if prompt != nil, file != nil { throw ValidationError("--prompt and --file: expected one of them") }
    if systemPrompt != nil, !chat { throw ValidationError("--system-prompt goes with --chat") }
    if promptCacheRo, promptCache == nil {
      throw ValidationError("--prompt-cache-ro goes with --prompt-cache")
    }
    if !pictures.isEmpty, special {
      throw ValidationError("--special does not go with --image or --video")
    }
    if annotate != nil, pictures.image.count != 1 || pictures.video != nil {
      throw ValidationError("--annotate goes with one picture (--image) and no video")
    }
    if special, chat { throw ValidationError("--special does not go with --chat: messages are text") }
  }

  func run() async throws {
    let text = try readPrompt()
    let opened = try model.load(modelPath, mmproj: pictures.mmproj, looks: pictures.mayLook)
    var settings = try model.settings(of: opened.configuration)
    settings.speculation = try speculation.speculation(for: opened, model)
    let engine = Engine(
      model: opened.model, tokenizer: opened.tokenizer, eyes: opened.eyes, settings: settings)
    let files =
      pictures.isEmpty
      ? nil : PictureFiles(eyes: try opened.requireEyes(), contextSize: engine.contextSize)
    let parts = try files.map { try pictures.attachments($0).question(text) } ?? [.text(text)]
    let original = try annotate.flatMap { _ in try files?.original(pictures.image[0]) }
    let ids = try encode(parts, opened, engine)
    let session = engine.makeSession()
    if let promptCache {
      try await remember(ids, parts.pictures, in: session, engine, promptCache)
    }
    let generation = engine.generate(
      ids, pictures: parts.pictures, in: session, options: sampling.generation(opened.generation))
    var answer = AnswerPrinter(silent: json)
    Interrupts.shared.begin { generation.cancel() }
    let result = try await answer.print(generation)
    if Interrupts.shared.end() {
      // What was written stays as it is; the shell's prompt begins a line of its own.
      if isatty(STDOUT_FILENO) == 1 { note("") }
      throw CancellationError()
    }
    let boxes = pictures.isEmpty ? nil : PictureBoxes(in: answer.text)
    if json {
      try StandardOutput.write(result.json(text: answer.text, ids: answer.ids, boxes: boxes).text() + "\n")
    } else {
      try StandardOutput.write("\n")
      if isatty(STDERR_FILENO) == 1 { note(colors.style.dimmed(result.summary)) }
    }
    if let annotate, let original, let boxes {
      for line in try boxes.draw(on: original, to: annotate) { note("herd: \(line)") }
    }
  }

  /// Takes what a file remembers, reads the rest of the prompt, and writes the file anew if there was any.
  private func remember(
    _ ids: [TokenID], _ pictures: [PreparedPicture], in session: Session, _ engine: Engine, _ path: String
  ) async throws {
    if access(path, F_OK) == 0 { try await engine.restore(session, from: path) }
    guard !promptCacheRo else { return }
    var options = GenerationOptions()
    options.maximumTokens = 0
    let usage = try await engine.generate(ids, pictures: pictures, in: session, options: options)
      .collect().result.usage
    if usage.reusedTokens < usage.promptTokens - 1 { try await engine.save(session, to: path) }
    if isatty(STDERR_FILENO) == 1 {
      note(
        colors.style.dimmed(
          "[\(usage.reusedTokens) of \(usage.promptTokens) prompt tokens from \(path)]"))
    }
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

  private func encode(
    _ parts: [QuestionPart], _ opened: ChatModel, _ engine: Engine
  ) throws -> [TokenID] {
    if chat {
      var dialogue = Dialogue(system: systemPrompt)
      dialogue.ask(parts)
      return try dialogue.prompt(
        model.format(of: opened), contextSize: engine.contextSize, reserve: 1
      ).tokens
    }
    var ids = opened.tokenizer.beginOfText.map { [$0] } ?? []
    for part in parts {
      switch part {
      case .text(let text): ids += opened.tokenizer.encode(text, specials: special ? .all : .asText)
      case .picture(let picture): ids += try picture.layout.tokens(of: opened.tokenizer)
      }
    }
    return ids
  }
}
