// `herd data pictures`: conversations about drawn pictures to a file. Knows files and options, not what is drawn.

import ArgumentParser
import Evaluation

/// `herd data pictures`.
struct DataPictures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures", abstract: "Write conversations about drawn pictures, one JSON a line.",
    discussion: """
      A picture is a scene: a description of what to draw. `herd data tokenize --vision` draws it.

      Examples:
        herd data pictures --count 50000 --seed 1 --output eyes.jsonl
        herd data pictures --first --count 50000 --output first.jsonl
        herd data pictures --split heldout --task colour,count --count 20 --seed 2
        herd data tokenize --tokenizer Models/cria --vision cria-eyes --input eyes.jsonl --output eyes.tokens
      """)

  @Option(help: "The pictures to learn from (train) or those of the examination (heldout).")
  var split: SplitArgument = .train

  @Option(
    help: "Only these tasks, separated by commas, each question by itself; without it, lessons of all tasks.")
  var task: String?

  @Flag(help: "Only lessons about one shape alone, to begin with.")
  var first = false

  @Option(help: "Conversations; of each task, where there are some.")
  var count = 100

  @Option(help: "The same seed writes the same conversations.")
  var seed: UInt64 = 1

  @Option(help: "The file to write; without it, standard output.")
  var output: String?

  func validate() throws {
    guard count >= 0 else { throw ValidationError("--count must not be negative.") }
    if first, split != .train || task != nil {
      throw ValidationError("--first is for lessons of all tasks: leave out --split heldout and --task.")
    }
    _ = try Self.tasks(named: task)
  }

  /// The tasks of those names, separated by commas; all of them without names.
  static func tasks(named names: String?) throws -> [any PictureTask] {
    guard let names else { return PictureTaskList.all }
    return try names.split(separator: ",").map { name in
      guard let found = PictureTaskList.named(String(name)) else {
        let known = PictureTaskList.all.map(\.name).joined(separator: ", ")
        throw ValidationError("expected some tasks of \(known), found \(name)")
      }
      return found
    }
  }

  func run() throws {
    let file = try RecordFile(output)
    if split == .train, task == nil {
      var lessons = PictureLessons(seed: seed, first: first)
      for _ in 0..<count { try file.write(lessons.next().json) }
    } else {
      for task in try Self.tasks(named: task) {
        for example in task.examples(split.split, count: count, seed: seed) { try file.write(example.json) }
      }
    }
    try file.finish()
  }
}
