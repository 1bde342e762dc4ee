// `herd evaluate card`: examines a model and writes its card. Knows files and flags, not the questions.

import ArgumentParser
import Evaluation
import Inference
import JSON
import Tokenizers
import Training

struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Examine a model.",
    subcommands: [EvaluateCard.self, EvaluatePictures.self, EvaluateRetrieval.self, EvaluateNeedle.self])
}

struct EvaluateCard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: "Ask held-out items of every task and write down what was right.",
    discussion: """
      Answers are greedy. Items and phrasings were split from the training side by hash before any text was rendered.

      Examples:
        herd evaluate card Models/cria --items 100
        herd evaluate card Models/cria --json card.json --markdown card.md
        herd evaluate card Models/cria --control 'dense control=dense.json'
        herd evaluate card Models/cria --tasks sums,lists --answers answers.jsonl
      """)

  @Argument(help: "A model's folder or a .gguf file (default: Models/cria).")
  var path: String?

  @Option(help: "Items of each task.")
  var items = 200

  @Option(help: "Tokens of the sequences it was trained on: adds needles at 1, 4 and 16 times that.")
  var trainingLength: Int?

  @Flag(inversion: .prefixedNo, help: "Ask the two hundred users' questions too.")
  var userQuestions = true

  @Option(help: "Only these tasks, separated by commas (see `herd data list`).")
  var tasks: String?

  @Option(help: "Write every question with its answer to this file, one JSON object a line.")
  var answers: String?

  @Option(
    help: ArgumentHelp(
      "Set another model's card beside it in the table, as a column of that name (default: control).",
      valueName: "name=file.json"))
  var control: [String] = []

  @Option(help: "Write the card as JSON to this file.")
  var json: String?

  @Option(help: "Write the card as a Markdown table to this file instead of standard output.")
  var markdown: String?

  @OptionGroup var model: ModelOptions

  func validate() throws {
    guard (1...100_000).contains(items) else {
      throw ValidationError("--items: expected 1 to 100000, found \(items)")
    }
    _ = try chosenTasks()
  }

  func run() async throws {
    // Read before the examination, which takes minutes.
    let controls = try control.map(readControl)
    let opened = try model.load(path)
    let weightFiles = try opened.weightFiles.map { path in
      Card.WeightFile(
        name: path.split(separator: "/").last.map(String.init) ?? path,
        sha256: SHA256.hexadecimal(try SHA256.digest(ofFile: path)))
    }
    let engine = Engine(
      model: opened.model, tokenizer: opened.tokenizer, settings: try model.settings(of: opened.configuration)
    )
    let runner = CardRunner(
      tasks: try chosenTasks(), trainingLength: trainingLength, itemCount: items,
      asksUserQuestions: userQuestions)
    var lines = ""
    var card = try await runner.run(
      GreedyAnswerer(engine: engine, format: opened.format().format), progress: { note($0) },
      record: { if answers != nil { lines += $0.json.text() + "\n" } })
    card.weightFiles = weightFiles
    if let answers { try Files.write(lines, to: answers) }
    if let json { try Files.write(card.json.text(pretty: true) + "\n", to: json) }
    if let markdown {
      try Files.write(card.markdown(beside: controls), to: markdown)
    } else {
      try StandardOutput.write(card.markdown(beside: controls))
    }
  }
}

extension EvaluateCard {
  private func readControl(_ text: String) throws -> Control {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let (name, path) = parts.count == 2 ? (parts[0], parts[1]) : ("control", text)
    let bytes = try Files.read(path)
    do {
      return try Control(name: name, json: JSONValue(parsing: bytes))
    } catch {
      throw CommandFailure(.data, "\(path): \(error)")
    }
  }

  private func chosenTasks() throws -> [any EvaluationTask] {
    guard let tasks else { return TaskList.all }
    return try tasks.split(separator: ",").map { name in
      guard let task = TaskList.all.first(where: { $0.name == name }) else {
        let known = TaskList.all.map(\.name).joined(separator: ", ")
        throw ValidationError("--tasks: expected some of \(known), found \(name)")
      }
      return task
    }
  }
}

/// The model itself, always taking its likeliest token.
private struct GreedyAnswerer: Answerer {
  let engine: Engine
  let format: ChatFormat

  func answer(_ messages: [Message], maximumTokens: Int) async throws -> String {
    var dialogue = try Dialogue(messages)
    let prompt = try dialogue.prompt(format, contextSize: engine.contextSize, reserve: 1)
    var options = GenerationOptions()
    options.maximumTokens = maximumTokens
    options.sampling.temperature = 0
    var text = ""
    for try await event in engine.generate(prompt.tokens, options: options) {
      if case .text(let piece) = event { text += piece }
    }
    return text
  }
}
