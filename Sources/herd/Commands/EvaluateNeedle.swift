// `herd evaluate needle`: one line found again, by depth and length of the text. Knows files and flags, not the questions.

import ArgumentParser
import Evaluation
import Inference
import JSON
import Llama4
import Tokenizers

struct EvaluateNeedle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "needle",
    abstract: "Hide a line in texts of growing length and ask for it.",
    discussion: """
      A text of filler sentences holds one line with a secret number, and the question comes at its end. Each cell of depth
      and length asks the same items: how many answers name the number, and the mean of ln p of the reference answer, given
      the text. Lengths are multiples of --training-length. --no-attention-temperature shows what the temperature of
      position-free layers does at lengths that the model was never trained on.

      Examples:
        herd evaluate needle Models/cria --training-length 512 --png needle.png --json needle.json
        herd evaluate needle Models/cria --training-length 512 --multiples 1,4,16,64 --no-attention-temperature
      """)

  @Argument(help: "A model's folder or a .gguf file (default: Models/cria).") var path: String?
  @Option(help: "Tokens of the sequences the model was trained on.") var trainingLength = 512
  @Option(help: "Lengths, as multiples of the training length.") var multiples: Counts = [
    1, 2, 4, 8, 16, 32, 64,
  ]
  @Option(help: "Where the line stands, in per cent of the text.") var depths: Counts = [0, 25, 50, 75, 100]
  @Option(help: "Items of each cell.") var items = 5
  @Option(help: "Names the items.") var seed: UInt64 = 1
  @Option(help: "Write the shares of right answers as a picture.") var png: String?
  @Option(help: "Write them as a drawing.") var svg: String?
  @Option(help: "Write every cell to this file.") var json: String?
  @OptionGroup var model: ModelOptions

  func validate() throws {
    guard (64...1 << 24).contains(trainingLength), (1...10_000).contains(items) else {
      throw ValidationError("--training-length: expected 64 to 16777216; --items: 1 to 10000")
    }
    guard !multiples.values.isEmpty, multiples.values.allSatisfy({ (1...4096).contains($0) }) else {
      throw ValidationError("--multiples: expected numbers from 1 to 4096")
    }
    guard !depths.values.isEmpty, depths.values.allSatisfy({ (0...100).contains($0) }) else {
      throw ValidationError("--depths: expected numbers from 0 to 100")
    }
  }

  /// One cell's items.
  private struct Cell {
    var found = 0
    var logProbability = 0.0
    var tokens = 0
  }

  func run() throws {
    let longest = (multiples.values.max() ?? 1) * trainingLength
    let opened = try model.load(path, use: LoadOptions.Use { _ in longest + 64 })
    let format = try model.format(of: opened)
    let probe = AnswerProbe(opened.model, cacheTypes: model.cacheTypes)
    let ends = Set(opened.configuration.endTokens.map { TokenID(clamping: $0) } + opened.tokenizer.stopTokens)
    // What the chat format adds around a message belongs to the length.
    let frame = try format.encode([Message(.user, "")]).count
    var cells: [[Cell]] = []
    let progress = ProgressNote("looking for needles")
    defer { progress.end() }
    for depth in depths.values {
      cells.append([])
      for multiple in multiples.values {
        var cell = Cell()
        for item in 0..<items {
          let needle = NeedleProbe(
            tokens: multiple * trainingLength - frame, depth: Double(depth) / 100, number: item, seed: seed
          ) { opened.tokenizer.encode($0).count }
          let prompt = try format.encode(needle.messages)
          let reference = opened.tokenizer.encode(needle.reference) + format.answerEnd
          let measured = probe.measure(
            prompt: prompt, reference: reference, maximumTokens: 24, endTokens: ends)
          cell.found += needle.isFound(in: try opened.tokenizer.decode(measured.answer)) ? 1 : 0
          cell.logProbability += measured.logProbability
          cell.tokens += prompt.count
          progress.update(
            "depth \(depth) %, \(multiple) x \(trainingLength) tokens, item \(item + 1) of \(items)")
        }
        cells[cells.count - 1].append(cell)
      }
    }
    progress.end()
    try write(cells)
  }

  private func write(_ cells: [[Cell]]) throws {
    let lengths = multiples.values.map { $0 * trainingLength }
    let map = HeatMap(
      columns: lengths.map { $0 % 1024 == 0 ? "\($0 / 1024)k" : "\($0)" },
      rows: depths.values.map { "\($0)%" },
      values: cells.map { $0.map { Double($0.found) / Double(items) } })
    if let png { try Files.write(map.png(), to: png) }
    if let svg { try Files.write(map.svg(), to: svg) }
    if let json { try Files.write(document(cells, lengths).text(pretty: true) + "\n", to: json) }
    var text = "right answers of \(items), mean ln p of the reference\n" + "depth".padded(8)
    text += lengths.map { grouped($0).leftPadded(16) }.joined() + "\n"
    for (depth, row) in zip(depths.values, cells) {
      text += "\(depth) %".padded(8)
      for cell in row {
        text += "\(cell.found)  \(fixed(cell.logProbability / Double(items), 2))".leftPadded(16)
      }
      text += "\n"
    }
    try StandardOutput.write(text)
  }

  private func document(_ cells: [[Cell]], _ lengths: [Int]) -> JSONValue {
    var members: [JSONValue] = []
    for (depth, row) in zip(depths.values, cells) {
      for (length, cell) in zip(lengths, row) {
        members.append([
          "depth_percent": .integer(Int64(depth)), "length": .integer(Int64(length)),
          "mean_prompt_tokens": .double(Double(cell.tokens) / Double(items)),
          "found": .integer(Int64(cell.found)), "items": .integer(Int64(items)),
          "mean_log_probability": .double(cell.logProbability / Double(items)),
        ])
      }
    }
    return [
      "training_length": .integer(Int64(trainingLength)), "seed": .integer(Int64(bitPattern: seed)),
      "attention_temperature": .bool(!model.noAttentionTemperature), "cells": .array(members),
    ]
  }
}
