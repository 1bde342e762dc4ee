// `herd evaluate pictures`: examines a model's eyes and writes the card. Knows files and flags, not the questions.

import ArgumentParser
import Evaluation
import Inference
import JSON
import Llama4
import Media
import Scenes
import Tokenizers
import Training

struct EvaluatePictures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures",
    abstract: "Ask about drawn pictures that were held out of training, and write down what was right.",
    discussion: """
      Answers are greedy. Each question is asked twice: about its pictures, and about pictures whose patches were exchanged
      with those of the other questions, which tells what can be answered without looking.

      Examples:
        herd evaluate pictures Models/cria --items 100
        herd evaluate pictures Models/cria --tasks colour,count --answers answers.jsonl
        herd evaluate pictures Models/cria --json pictures.json --markdown pictures.md
      """)

  @Argument(help: "A model's folder or a .gguf file (default: Models/cria).")
  var path: String?

  @Option(help: "Items of each task.")
  var items = 200

  @Option(help: "Only these tasks, separated by commas.")
  var tasks: String?

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
    _ = try DataPictures.tasks(named: tasks)
  }

  func run() async throws {
    let opened = try model.load(path, mmproj: mmproj)
    let eyes = try opened.requireEyes()
    let engine = Engine(
      model: opened.model, tokenizer: opened.tokenizer, eyes: eyes,
      settings: try model.settings(of: opened.configuration))
    let examination = PictureExamination(
      tasks: try DataPictures.tasks(named: tasks), itemCount: items,
      patchSide: eyes.tower.configuration.patchSize)
    var lines = ""
    var card = try await examination.run(
      GreedyPictureAnswerer(engine: engine, eyes: eyes, format: opened.format().format),
      progress: { note($0) },
      record: { example, answer in
        guard answers != nil else { return }
        let line: JSONValue = [
          "task": .string(example.task), "correct": .bool(example.turn.isCorrect(answer)),
          "question": .string(example.turn.question), "reference": .string(example.turn.answer),
          "answer": .string(answer), "scenes": .array(example.scenes.map(\.json)),
        ]
        lines += line.text() + "\n"
      })
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
