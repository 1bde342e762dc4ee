// `herd evaluate retrieval`: examines a contrastive run and writes the card. Knows files and flags, not the questions.

import ArgumentParser
import Evaluation
import JSON
import Recipes
import Tensors

struct EvaluateRetrieval: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retrieval",
    abstract: "Find the text of each picture, and the picture of each text, among held-out pairs.",
    discussion: """
      For what `herd train --set objective=contrastive` has written. The head that it learnt beside the tower lies next to the
      model's folder, in contrast.safetensors. Every concept is as likely, however rare it was in training.

      Examples:
        herd evaluate retrieval tower/model
        herd evaluate retrieval tower/model --pairs 1000 --json retrieval.json
      """)

  @Argument(help: "The model's folder.")
  var path: String

  @Option(help: "The head of the run (default: contrast.safetensors beside the model's folder).")
  var head: String?

  @Option(help: "Pairs to be told apart.")
  var pairs = 500

  @Option(
    help: "How products are computed: float32 or bfloat16.", completion: .list(["float32", "bfloat16"]))
  var compute: ComputeType = .float32

  @Option(help: "Write the card as JSON to this file.")
  var json: String?

  @Option(help: "Write the card as a Markdown table to this file instead of standard output.")
  var markdown: String?

  @OptionGroup var machine: MachineOptions

  func validate() throws {
    guard (2...RetrievalExamination.most).contains(pairs) else {
      throw ValidationError("--pairs: expected 2 to \(RetrievalExamination.most), found \(pairs)")
    }
    guard compute != .int8 else {
      throw ValidationError("--compute: expected float32 or bfloat16, found int8")
    }
  }

  func run() throws {
    let matcher = try PairMatcher(model: path, head: head, backend: machine.backend(), compute: compute)
    let examination = RetrievalExamination(count: pairs)
    var progress = TerminalProgress()
    let cosines = try matcher.cosines(examination.pairs.map(\.json)) { count in
      progress.show("\(count) of \(pairs) pairs", isLast: count == pairs)
    }
    progress.end()
    let card = examination.card(cosines)
    if let json { try Files.write(card.json.text(pretty: true) + "\n", to: json) }
    if let markdown {
      try Files.write(card.markdown, to: markdown)
    } else {
      try StandardOutput.write(card.markdown)
    }
  }
}
