// `herd data generate` and `herd data mixture`: records to a file. Knows files and options, not texts.

import ArgumentParser
import Evaluation

/// The side of the split on the command line.
enum SplitArgument: String, ExpressibleByArgument, CaseIterable {
  case train, heldout

  var split: Split { self == .train ? .train : .heldOut }
}

/// `herd data generate`.
struct DataGenerate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write items of a task or documents of a source, one JSON a line.")

  @Option(help: "A task or a document source (see `herd data list`), or all of both.")
  var task = "all"

  @Option(help: "The items to learn from (train) or those of the examination (heldout).")
  var split: SplitArgument = .train

  @Option(help: "Records of each task.")
  var count = 100

  @Option(help: "The same seed writes the same records.")
  var seed: UInt64 = 1

  @Option(help: "The file to write; without it, standard output.")
  var output: String?

  func validate() throws {
    guard count >= 0 else { throw ValidationError("--count must not be negative.") }
  }

  func run() throws {
    let split = split.split
    let tasks = task == "all" ? TaskList.all : TaskList.named(task).map { [$0] } ?? []
    let sources =
      split == .heldOut ? [] : task == "all" ? DocumentList.all : DocumentList.named(task).map { [$0] } ?? []
    guard !tasks.isEmpty || !sources.isEmpty else {
      let known = TaskList.all.map(\.name) + DocumentList.all.map(\.name)
      throw CommandFailure(
        .usage,
        DocumentList.named(task) == nil
          ? "--task: '\(task)' is unknown; there are \(known.joined(separator: ", "))"
          : "--task: documents such as \(task) have no held-out side")
    }
    let file = try RecordFile(output)
    for task in tasks {
      var random = RandomStream(seed: seed, name: "\(task.name) \(split.rawValue)")
      var written = 0
      while written < count {
        let messages = task.example(split, using: &random).messages
        if split == .train, QuestionFilter.userQuestions.repeats(messages) { continue }
        try file.write(.conversation(messages))
        written += 1
      }
    }
    for source in sources {
      var random = RandomStream(seed: seed, name: source.name)
      for _ in 0..<count { try file.write(.document(source.document(using: &random))) }
    }
    try file.finish()
  }
}

/// `herd data mixture`.
struct DataMixture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mixture", abstract: "Write the data of a training phase in the shares of a recipe.")

  @Option(help: "The recipe, such as Runs/cria.mixture.json.")
  var recipe: String

  @Option(help: "The phase of the recipe.")
  var phase: String

  @Option(help: "How much text to write, in millions of bytes.")
  var megabytes: Double

  @Option(help: "The same seed writes the same records.")
  var seed: UInt64 = 1

  @Option(help: "The file to write; without it, standard output.")
  var output: String?

  func validate() throws {
    guard megabytes > 0, megabytes < 1e6 else {
      throw ValidationError("--megabytes must lie between 0 and a million.")
    }
  }

  func run() throws {
    let chosen = try TextFile.recipe(recipe).phase(phase)
    var texts: [String: [String]] = [:]
    for (pattern, _) in chosen.files {
      texts[pattern] = try TextFile.documents(matching: pattern)
      if texts[pattern]?.isEmpty ?? true {
        note("herd: no text matches \(pattern) (Runs/corpus.py fetches it); the other parts take its share")
      }
    }
    var mixture = Mixture(chosen, texts: texts, seed: seed)
    guard !mixture.parts.isEmpty else {
      throw CommandFailure(.data, "\(recipe): phase \(phase) holds nothing")
    }
    let file = try RecordFile(output)
    var bytes = 0
    while Double(bytes) < megabytes * 1e6 {
      let record = mixture.next()
      bytes += record.byteCount
      try file.write(record)
    }
    try file.finish()
    for part in mixture.parts {
      let dropped = part.dropped == 0 ? "" : ", \(part.dropped) users' questions dropped"
      note(
        "\(part.name): \(part.records) records, \(tenths(Double(part.bytes) / 1e6)) MB, "
          + "\(percent(Double(part.bytes) / Double(bytes)))\(dropped)")
    }
  }

  private func tenths(_ value: Double) -> String {
    let count = Int((value * 10).rounded())
    return "\(count / 10).\(count % 10)"
  }
}
