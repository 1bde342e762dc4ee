// `herd data pictures`: conversations about drawn pictures to a file. Knows files and options, not what is drawn.

import ArgumentParser
import Evaluation
import JSON
import Media
import Scenes
import Training

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
        herd data pictures --split heldout --png --output look.jsonl    # look/1.png, look/2.png, …
        herd evaluate pictures Models/cria --records look.jsonl         # through the decoder of picture files
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

  @Flag(
    help: "Draw each picture as a PNG file, in a folder named as the output; records then hold their paths.")
  var png = false

  func validate() throws {
    guard count >= 0 else { throw ValidationError("--count must not be negative.") }
    if first, split != .train || task != nil {
      throw ValidationError("--first is for lessons of all tasks: leave out --split heldout and --task.")
    }
    guard !png || output?.hasSuffix(".jsonl") == true else {
      throw ValidationError("--png puts pictures beside a file: give --output NAME.jsonl.")
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
    let drawings = png ? try Drawings(beside: output ?? "") : nil
    func write(_ lesson: PictureLesson, task: String? = nil) throws {
      guard let drawings else { return try file.write(lesson.json) }
      let record = try lesson.json { try drawings.add($0) }
      guard let task, case .object(var members) = record else { return try file.write(record) }
      members["task"] = .string(task)
      try file.write(.object(members))
    }
    if split == .train, task == nil {
      var lessons = PictureLessons(seed: seed, first: first)
      for _ in 0..<count { try write(lessons.next()) }
    } else {
      for task in try Self.tasks(named: task) {
        for example in task.examples(split.split, count: count, seed: seed) {
          try write(example.lesson, task: task.name)
        }
      }
    }
    try file.finish()
  }
}

/// PNG files in a folder beside the records that name them.
private final class Drawings {
  private let folder, name: String
  private var count = 0

  init(beside output: String) throws {
    folder = String(output.dropLast(".jsonl".count))
    name = folder.split(separator: "/").last.map(String.init) ?? folder
    try createFolders(folder)
  }

  /// Draws the next picture.
  /// - Returns: the part of a record that names it
  func add(_ scene: Scene) throws -> JSONValue {
    count += 1
    try Files.write(scene.drawn().png(), to: "\(folder)/\(count).png")
    return ["type": "image", "path": .string("\(name)/\(count).png")]
  }
}
