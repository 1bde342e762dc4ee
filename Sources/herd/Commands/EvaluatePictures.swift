// `herd evaluate pictures`: examines a model's eyes and writes the card. Knows files and flags, not the questions.

import ArgumentParser
import Decoding
import Evaluation
import Inference
import JSON
import Llama4
import Media
import Recipes
import Scenes
import Tokenizers
import Training

struct EvaluatePictures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures",
    abstract: "Ask about pictures that were held out of training, and write down what was right.",
    discussion: """
      Answers are greedy. Each question is asked twice: about its pictures, and about pictures whose patches were exchanged
      with those of the other questions, which tells what can be answered without looking. Pictures are drawn, or with --records
      they are files: a line is {"messages": […]} as for herd data tokenize, perhaps with a "task", a "group", and with
      "accept": [["hot", "pepper"], ["chili"]], lists of words of which an answer must have one list (Runs/pictures.py writes
      such a file).

      Examples:
        herd evaluate pictures Models/cria --items 100
        herd evaluate pictures Models/cria --tasks colour,count --answers answers.jsonl
        herd evaluate pictures Models/cria --records .cache/pictures/heldout.jsonl
        herd evaluate pictures Models/cria --json pictures.json --markdown pictures.md
      """)

  @Argument(help: "A model's folder or a .gguf file (default: Models/cria).")
  var path: String?

  @Option(help: "Items of each task.")
  var items = 200

  @Option(help: "Only these tasks, separated by commas.")
  var tasks: String?

  @Option(
    help: ArgumentHelp("Ask the questions of this file instead, one record a line.", valueName: "file.jsonl"))
  var records: String?

  @Option(help: "Write every question with its answer to this file, one JSON object a line.")
  var answers: String?

  @Option(help: "Write the card as JSON to this file.")
  var json: String?

  @Option(help: "Write the card as a Markdown table to this file instead of standard output.")
  var markdown: String?

  @OptionGroup var model: ModelOptions
  @Option(help: ArgumentHelp("A GGUF file with the vision tower of the model.", valueName: "file"))
  var mmproj: String?

  func validate() throws {
    guard (1...100_000).contains(items) else {
      throw ValidationError("--items: expected 1 to 100000, found \(items)")
    }
    if records == nil { _ = try DataPictures.tasks(named: tasks) }
  }

  func run() async throws {
    let questions = try records.map { path in
      let read = try readRecords(path)
      guard let tasks else { return read }
      var kept = read
      let names = tasks.split(separator: ",").map(String.init)
      if let name = names.first(where: { !read.tasks.contains($0) }) {
        throw CommandFailure(
          .usage, "--tasks: expected some of \(read.tasks.joined(separator: ", ")), found \(name)")
      }
      kept.keep(tasks: Set(names))
      return kept
    }
    let opened = try model.load(path, mmproj: mmproj)
    let eyes = try opened.requireEyes()
    let engine = Engine(
      model: opened.model, tokenizer: opened.tokenizer, eyes: eyes,
      settings: try model.settings(of: opened.configuration))
    let examination = PictureExamination(
      tasks: records == nil ? try DataPictures.tasks(named: tasks) : [], itemCount: items,
      patchSide: eyes.tower.configuration.patchSize)
    let answerer = try GreedyPictureAnswerer(
      engine: engine, eyes: eyes, format: opened.format().format)
    var lines = ""
    func record(_ example: PictureExample, _ answer: String) {
      guard answers != nil else { return }
      let pictures: (String, JSONValue) =
        records == nil
        ? ("scenes", .array(example.scenes.map(\.json)))
        : ("files", .array(example.files.map { .string($0) }))
      let line = JSONObject([
        ("task", .string(example.task)), ("group", .string(example.group)),
        ("correct", .bool(example.turn.isCorrect(answer))), ("question", .string(example.turn.question)),
        ("reference", .string(example.turn.answer)), ("answer", .string(answer)), pictures,
      ])
      lines += JSONValue.object(line).text() + "\n"
    }
    var card: PictureCard
    if let questions {
      let decoder = PictureDecoder()
      card = try await examination.run(
        questions, answerer,
        read: { path in
          try PictureFile.read(path, eyes.processor.convention) { try decoder.decode(path: $0) }
        }, progress: { note($0) }, record: record)
    } else {
      card = try await examination.run(answerer, progress: { note($0) }, record: record)
    }
    card.weightFiles = try opened.weightFiles.map { path in
      Card.WeightFile(
        name: path.split(separator: "/").last.map(String.init) ?? path,
        sha256: SHA256.hexadecimal(try SHA256.digest(ofFile: path)))
    }
    if let answers { try Files.write(lines, to: answers) }
    if let json { try Files.write(card.json.text(pretty: true) + "\n", to: json) }
    if let markdown {
      try Files.write(card.markdown, to: markdown)
    } else {
      try StandardOutput.write(card.markdown)
    }
  }
}

/// The questions of a file of records.
private func readRecords(_ path: String) throws -> PictureRecords {
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  var records = PictureRecords()
  for (number, line) in try Files.read(path).split(
    separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
  ).enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
    do {
      try records.add(JSONValue(parsing: Array(line)), in: folder)
    } catch {
      throw CommandFailure(.data, "\(path): line \(number + 1): \(error)")
    }
  }
  records.addGuesses()
  guard !records.groups.isEmpty else {
    throw CommandFailure(.data, "\(path): expected questions about pictures, found none")
  }
  return records
}

/// The model itself, always taking its likeliest token.
private struct GreedyPictureAnswerer: PictureAnswerer {
  let engine: Engine
  let eyes: Eyes
  let format: ChatFormat

  func answer(
    _ example: PictureExample, about pictures: [RGBPicture], maximumTokens: Int
  ) async throws -> String {
    var parts: [QuestionPart] = []
    for (number, picture) in pictures.enumerated() {
      if let stamp = PictureExample.stamp(ofFrame: number, isClip: example.isClip) {
        parts.append(.text(stamp))
      }
      let decoded = try DecodedPicture(width: picture.width, height: picture.height, bytes: picture.bytes)
      parts.append(.picture(example.isClip ? eyes.prepare(frame: decoded) : eyes.prepare(decoded)))
    }
    var dialogue = Dialogue()
    dialogue.ask(parts + [.text(example.turn.question)])
    let prompt = try dialogue.prompt(format, contextSize: engine.contextSize, reserve: 1)
    var options = GenerationOptions()
    options.maximumTokens = maximumTokens
    options.sampling.temperature = 0
    return try await engine.generate(prompt.tokens, pictures: prompt.pictures, options: options).collect()
      .text
  }
}
