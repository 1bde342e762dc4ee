// A chat: entries in, answers out, until somebody leaves. Knows no flags.

import Glibc
import Inference
import LineEditing
import Llama4
import Tensors
import Tokenizers

/// One chat with one model.
struct ChatLoop {
  let engine: Engine
  let session: Session
  private let format: ChatFormat
  private let style: Style
  private let name: String
  private var options: GenerationOptions
  private(set) var dialogue: Dialogue
  let opened: ChatModel
  /// What goes with the next question.
  var attachments = Attachments()
  /// Where pictures are from.
  var sources: [PreparedPicture: String] = [:]
  private var reader: ChatReader
  private var answers: UInt64 = 0
  private var total = GenerationUsage()
  private var last: GenerationResult?

  init(
    _ opened: ChatModel, format: ChatFormat, settings: EngineSettings, options: GenerationOptions,
    system: String?, style: Style
  ) {
    engine = Engine(
      model: opened.model, tokenizer: opened.tokenizer, eyes: opened.eyes, settings: settings)
    self.opened = opened
    session = engine.makeSession()
    self.format = format
    self.options = options
    self.style = style
    name = opened.path
    dialogue = Dialogue(system: system)
    reader = ChatReader(style: style)
  }

  /// Chats until the input ends or somebody leaves.
  /// - Throws: `CancellationError` after two interrupts with nothing between them
  mutating func run() async throws {
    if reader.isInteractive { remark("\(name): /help lists the commands") }
    var wasInterrupted = false
    while true {
      switch reader.next() {
      case .endOfInput: return
      case .interrupted(let wasEmpty):
        if wasEmpty, wasInterrupted { throw CancellationError() }
        wasInterrupted = wasEmpty
        if wasEmpty { remark("Control-C again leaves, Control-D too") }
      case .line(let entry):
        wasInterrupted = false
        guard try await obey(ChatInput(entry)) else { return }
      }
    }
  }

  /// - Returns: false if the chat is over
  private mutating func obey(_ input: ChatInput) async throws -> Bool {
    switch input {
    case .message(let text):
      guard !text.allSatisfy(\.isWhitespace) else { return true }
      guard let question = attempt({ try attachments.question(text) }) else { return true }
      dialogue.ask(question)
      // What could not be asked stays for the next message.
      if try await answer() { attachments.removeAll() }
    case .help: remark(ChatInput.commands)
    case .clear:
      dialogue = Dialogue(system: dialogue.system)
      attachments.removeAll()
      remark("a new dialogue")
    case .system(let text):
      dialogue.system = text.isEmpty ? nil : text
      remark(text.isEmpty ? "no instruction any more" : "the instruction is changed")
    case .regenerate:
      if dialogue.removeLastAnswer() { try await answer() } else { remark("there is no question yet") }
    case .undo:
      remark(dialogue.removeLastTurn().map { "taken back: \($0)" } ?? "there is no question yet")
    case .save(let path):
      attempt {
        try DialogueFile.write(dialogue, sources, to: path)
        remark("\(path): \(dialogue.messages.count) messages written")
      }
    case .load(let path):
      attempt {
        let opened = opened
        let size = session.contextSize
        (dialogue, sources) = try DialogueFile.read(path) { file in
          try PictureFiles(eyes: opened.requireEyes(), contextSize: size).picture(file)
        }
        remark("\(path): \(dialogue.messages.count) messages read")
      }
    case .image(let path): attempt { try attach(files().picture(path)) }
    case .video(let path, let rate): attempt { try attach(files().video(path, framesPerSecond: rate)) }
    case .annotate(let path): attempt { try annotate(path) }
    case .statistics: remark(statistics)
    case .set(let name, let value):
      remark(ChatSetting.apply(name, value, to: &options) ?? "\(name) is \(value)")
    case .exit: return false
    case .mistake(let text): remark(text)
    }
    return true
  }

  /// Answers the last question.
  /// - Returns: false if it could not be asked
  @discardableResult
  private mutating func answer() async throws -> Bool {
    let prompt: [TokenID]
    let pictures: [PreparedPicture]
    do {
      let most = options.maximumTokens ?? .max
      let (tokens, seen, dropped) = try dialogue.prompt(
        format, contextSize: session.contextSize, reserve: min(256, most, session.contextSize / 4))
      if dropped > 0 {
        remark(
          "the context of \(session.contextSize) tokens is full: the oldest \(dropped == 1 ? "turn is" : "\(dropped) turns are") "
            + "dropped, what is left is read anew")
      }
      (prompt, pictures) = (tokens, seen)
    } catch {
      dialogue.removeLastTurn()
      remark("\(error)")
      return false
    }
    var options = options
    // Each answer has its own random numbers, so that one and the same question can be answered anew.
    options.sampling.seed = options.sampling.seed.map { $0 &+ answers }
    answers += 1
    let generation = engine.generate(prompt, pictures: pictures, in: session, options: options)
    var printer = AnswerPrinter()
    Interrupts.shared.begin { generation.cancel() }
    do {
      let result = try await printer.print(generation)
      last = result
      total.promptTokens += result.usage.promptTokens
      total.reusedTokens += result.usage.reusedTokens
      total.generatedTokens += result.usage.generatedTokens
      dialogue.answer(printer.text, tokens: printer.ids)
      try StandardOutput.write("\n")
      if isatty(STDERR_FILENO) == 1 { remark(result.summary) }
    } catch let error as GenerationError {
      dialogue.removeLastTurn()
      remark("\(error)")
    }
    _ = Interrupts.shared.end()
    return true
  }

  private var statistics: String {
    let settings = ChatSetting.allCases.map { "\($0.rawValue) \($0.value(in: options))" }
    return """
      context: \(session.contextSize) tokens, \((last?.usage).map { $0.promptTokens + $0.generatedTokens } ?? 0) in use
      since the start: \(answers) answers, \(total.generatedTokens) tokens generated, \
      \(total.promptTokens - total.reusedTokens) of \(total.promptTokens) prompt tokens read
      last answer: \(last?.summary ?? "none")
      computing on: \(engine.model.backend.summary)
      settings: \(settings.joined(separator: ", "))
      """
  }

  @discardableResult
  private func attempt<Result>(_ body: () throws -> Result) -> Result? {
    do { return try body() } catch {
      remark("\(error)")
      return nil
    }
  }

  /// Says something that is no answer.
  func remark(_ text: String) { note(style.dimmed(text)) }
}
