// `herd data`: generated training text and its examination's items. Knows the options, not what is generated.

import ArgumentParser
import Evaluation

struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Generate conversations and documents with checkable answers, and prepare texts for training.",
    discussion: """
      Examples:
        herd data list
        herd data generate --task countries --split heldout --count 20 --seed 1
        herd data mixture --recipe Runs/cria.mixture.json --phase chat --megabytes 40 --seed 1 --output chat.jsonl
        herd data tokenize --tokenizer Models/cria --input chat.jsonl --output chat.tokens
      """,
    subcommands: [
      DataList.self, DataGenerate.self, DataPictures.self, DataCaptions.self, DataMixture.self,
      DataTokenize.self,
    ])
}

/// `herd data list`.
struct DataList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the tasks and document sources.")

  @Option(help: "Show the shares of this recipe.")
  var recipe: String?

  func run() throws {
    let phases = try recipe.map { try TextFile.recipe($0).phases } ?? []
    var lines = [Self.row("TASK", phases.map(\.name), "WHAT IT ASKS FOR")]
    for task in TaskList.all {
      let shares = phases.map { share(of: task.name, $0.phase.tasks, in: $0.phase) }
      lines.append(Self.row(task.name, shares, task.summary))
    }
    lines.append("")
    lines.append(Self.row("DOCUMENTS", phases.map(\.name), "WHAT THEY SAY"))
    for source in DocumentList.all {
      let shares = phases.map { share(of: source.name, $0.phase.documents, in: $0.phase) }
      lines.append(Self.row(source.name, shares, source.summary))
    }
    for (name, phase) in phases where !phase.files.isEmpty {
      lines.append("")
      for (pattern, _) in phase.files {
        lines.append("\(share(of: pattern, phase.files, in: phase)) of \(name) from \(pattern)")
      }
    }
    lines.append("")
    let facts = FactBook.shared.facts
    lines.append(
      "\(facts.count) facts with \(facts.map(\.phrasingCount).min() ?? 0) phrasings or more each, "
        + "\(UserQuestion.all.count) users' questions kept out of training")
    try StandardOutput.write(lines.joined(separator: "\n") + "\n")
  }

  private func share(of name: String, _ part: [(String, Double)], in phase: Recipe.Phase) -> String {
    let weights = phase.tasks.map(\.weight) + phase.documents.map(\.weight) + phase.files.map(\.weight)
    guard let weight = part.first(where: { $0.0 == name })?.1 else { return "-" }
    return percent(weight / weights.reduce(0, +))
  }

  private static func row(_ name: String, _ shares: [String], _ summary: String) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return padded(name, 15) + shares.map { padded($0, 10) }.joined() + summary
  }
}

/// A share as per cent with one digit behind the point.
func percent(_ share: Double) -> String {
  let tenths = Int((share * 1_000).rounded())
  return "\(tenths / 10).\(tenths % 10) %"
}
