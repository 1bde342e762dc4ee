// Examines somebody who sees on held-out pictures. Knows tasks and grades, not models.

public import JSON
public import Media
import Scenes

/// A model with its eyes, or anything that answers in its place.
public protocol PictureAnswerer: Sendable {
  /// The assistant's answer to an example's question behind these pictures instead of the example's own.
  func answer(
    _ example: PictureExample, about pictures: [RGBPicture], maximumTokens: Int
  ) async throws -> String
}

/// Runs the examination with pictures.
public struct PictureExamination: Sendable {
  public var tasks: [any PictureTask]
  /// Items of each task.
  public var itemCount: Int
  /// The seed of the items, the same for every model that is compared.
  public var seed: UInt64
  /// Side of the squares that the control exchanges.
  public var patchSide: Int

  public init(
    tasks: [any PictureTask] = PictureTaskList.all, itemCount: Int = 200, seed: UInt64 = 2026, patchSide: Int
  ) {
    self.tasks = tasks
    self.itemCount = itemCount
    self.seed = seed
    self.patchSide = patchSide
  }

  /// The results of an answerer. `progress` is told each task's name before it begins, `record` every answer about true
  /// pictures.
  public func run(
    _ answerer: any PictureAnswerer, progress: (String) -> Void = { _ in },
    record: (PictureExample, _ answer: String) throws -> Void = { _, _ in }
  ) async throws -> PictureCard {
    var card = PictureCard()
    for task in tasks {
      progress(task.name)
      let examples = task.examples(.heldOut, count: itemCount, seed: seed)
      let entry = PictureCard.Entry(task: task.name, summary: task.summary)
      let drawn = try examples.map { try $0.scenes.map { try $0.drawn() } }
      card.entries.append(
        try await examined(examples, about: drawn, entry, by: answerer, record: record))
    }
    return card
  }

  /// The same for the questions of records, of which at most `itemCount` of each task and group are asked.
  /// - Parameter read: gives the pixels of a picture's file
  public func run(
    _ records: PictureRecords, _ answerer: any PictureAnswerer, read: (_ path: String) throws -> RGBPicture,
    progress: (String) -> Void = { _ in },
    record: (PictureExample, _ answer: String) throws -> Void = { _, _ in }
  ) async throws -> PictureCard {
    var card = PictureCard()
    for examples in records.groups {
      let asked = Array(examples.prefix(itemCount))
      guard let first = asked.first else { continue }
      let entry = PictureCard.Entry(task: first.task, group: first.group, summary: "")
      progress("\(entry.label), \(asked.count) questions")
      let pictures = try asked.map { try $0.files.map(read) }
      card.entries.append(
        try await examined(asked, about: pictures, entry, by: answerer, record: record))
    }
    return card
  }

  /// The questions of one line of the card, each asked twice.
  private func examined(
    _ examples: [PictureExample], about pictures: [[RGBPicture]], _ blank: PictureCard.Entry,
    by answerer: any PictureAnswerer, record: (PictureExample, _ answer: String) throws -> Void
  ) async throws -> PictureCard.Entry {
    var entry = blank
    var random = RandomStream(seed: seed, name: "control of \(entry.label)")
    let shuffled = try PatchShuffle.shuffled(pictures.flatMap { $0 }, side: patchSide, using: &random)
    var next = 0
    for (example, pictures) in zip(examples, pictures) {
      let answer = try await answerer.answer(example, about: pictures, maximumTokens: 48)
      try record(example, answer)
      entry.accuracy.record(example.turn.isCorrect(answer))
      if let overlap = example.turn.overlap?(answer) { entry.overlaps.append(overlap) }
      let control = Array(shuffled[next..<next + pictures.count])
      next += pictures.count
      let blind = try await answerer.answer(example, about: control, maximumTokens: 48)
      entry.shuffled.record(example.turn.isCorrect(blind))
    }
    let chances = examples.map { example in
      Proportion(example.turn.guesses.count(where: example.turn.isCorrect), of: example.turn.guesses.count)
        .rate
    }
    entry.chance = chances.reduce(0, +) / Double(max(chances.count, 1))
    return entry
  }
}

/// What a model that sees reached on each task, beside what costs nothing.
public struct PictureCard: Sendable, Equatable {
  /// One task's line.
  public struct Entry: Sendable, Equatable {
    public var task: String
    /// Which of the task's questions; empty if they are not divided.
    public var group = ""
    public var summary: String
    public var accuracy = Proportion()
    /// The same questions about pictures whose patches were exchanged.
    public var shuffled = Proportion()
    /// How often a guess among the possible answers is right.
    public var chance = 0.0
    /// How well each box fits, 0 where there was none; empty for tasks without boxes.
    public var overlaps: [Double] = []

    /// The task and its group.
    var label: String { group.isEmpty ? task : "\(task), \(group)" }

    /// The middle one of the overlaps; nil for tasks without boxes.
    public var medianOverlap: Double? {
      overlaps.isEmpty ? nil : overlaps.sorted()[overlaps.count / 2]
    }
  }

  public var entries: [Entry] = []
  /// What was examined; empty if it was no model of files.
  public var weightFiles: [Card.WeightFile] = []

  public init() {}

  /// The card as JSON; shares lie between 0 and 1.
  public var json: JSONValue {
    [
      "tasks": .array(
        entries.map { entry in
          var members: [(String, JSONValue)] = [
            ("name", .string(entry.task)), ("summary", .string(entry.summary)),
          ]
          if !entry.group.isEmpty { members.append(("group", .string(entry.group))) }
          members += [
            ("accuracy", Card.json(entry.accuracy)), ("shuffled", Card.json(entry.shuffled)),
            ("chance", .double(entry.chance)),
          ]
          if let overlap = entry.medianOverlap { members.append(("median_overlap", .double(overlap))) }
          return .object(JSONObject(members))
        }),
      "weight_files": .array(weightFiles.map { ["name": .string($0.name), "sha256": .string($0.sha256)] }),
    ]
  }

  /// The card as a Markdown table.
  public var markdown: String {
    let header = ["task", "accuracy", "95 % interval", "items", "patches shuffled", "chance"]
    let rows = entries.map { entry in
      let overlap = entry.medianOverlap.map { "; median overlap \(Card.percent($0))" } ?? ""
      return [
        entry.label + (entry.summary.isEmpty ? "" : ": " + entry.summary),
        "**\(Card.percent(entry.accuracy.rate))**\(overlap)",
        Card.range(entry.accuracy), "\(entry.accuracy.trials)", Card.percent(entry.shuffled.rate),
        Card.percent(entry.chance),
      ]
    }
    let lines = [header, header.map { _ in "---" }] + rows
    let files = weightFiles.map { "`\($0.name)` with SHA-256 `\($0.sha256)`" }.joined(separator: ", ")
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n"
      + (files.isEmpty ? "" : "\nExamined: \(files).\n")
  }
}
