// The results of an examination, as JSON and as a table. Knows counts, not how they came about.

public import JSON

/// What a model reached on each task, beside what costs nothing.
public struct Card: Sendable, Equatable {
  /// One task's line.
  public struct Entry: Sendable, Equatable {
    public var task: String
    public var summary: String
    /// Held-out items in held-out phrasings.
    public var accuracy: Proportion
    /// How often a guess is right: among the answers that a prompt holds, elsewhere among the training side's.
    public var chance: Double
    /// How often the best of the training side's most frequent answers is right on the same items.
    public var mostFrequent: Double
    /// How often the answer to the training side's most similar question is right.
    public var nearest: Double
    /// Answers that say that the model does not know although it should, of tasks inside the domain.
    public var refusals: Proportion
    /// The mean share of repeated 4-grams in the answers.
    public var repeatedShare: Double
  }

  /// A file of the model's weights.
  public struct WeightFile: Sendable, Equatable {
    public var name: String
    /// 64 hexadecimal digits.
    public var sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  public var entries: [Entry]
  /// What was examined; empty if it was no model of files.
  public var weightFiles: [WeightFile] = []
  /// The two hundred users' questions.
  public var userQuestions: Proportion
  /// Wrong refusals over all tasks inside the domain.
  public var falseRefusals: Proportion

  /// The card as JSON; shares lie between 0 and 1.
  public var json: JSONValue {
    [
      "tasks": .array(
        entries.map { entry in
          [
            "name": .string(entry.task), "summary": .string(entry.summary),
            "accuracy": Self.json(entry.accuracy),
            "chance": .double(entry.chance), "most_frequent": .double(entry.mostFrequent),
            "nearest": .double(entry.nearest),
            "refusals": Self.json(entry.refusals), "repeated_4_grams": .double(entry.repeatedShare),
          ]
        }),
      "user_questions": Self.json(userQuestions), "false_refusals": Self.json(falseRefusals),
      "weight_files": .array(weightFiles.map { ["name": .string($0.name), "sha256": .string($0.sha256)] }),
    ]
  }

  /// The card as a Markdown table, with a column for each control examined on the same items, and what was examined.
  public func markdown(beside controls: [Control] = []) -> String {
    var header = ["task", "accuracy", "95 % interval", "items", "chance", "most frequent answer"]
    header += ["most similar question's answer"] + controls.map(\.name)
    var rows: [[String]] = entries.map { entry in
      let others = controls.map { $0[entry.task].map(Self.percent) ?? "–" }
      return [
        "\(entry.task): \(entry.summary)", "**\(Self.percent(entry.accuracy.rate))**",
        Self.range(entry.accuracy),
        "\(entry.accuracy.trials)", Self.percent(entry.chance), Self.percent(entry.mostFrequent),
        Self.percent(entry.nearest),
      ] + others
    }
    for (name, proportion, others) in [
      ("users' questions, kept out of training", userQuestions, controls.map(\.userQuestions)),
      ("false refusals inside the domain (lower is better)", falseRefusals, controls.map(\.falseRefusals)),
    ] where proportion.trials > 0 {
      rows.append(
        [
          name, "**\(Self.percent(proportion.rate))**", Self.range(proportion), "\(proportion.trials)", "–",
          "–", "–",
        ] + others.map(Self.percent))
    }
    let lines = [header, header.map { _ in "---" }] + rows
    let files = weightFiles.map { "`\($0.name)` with SHA-256 `\($0.sha256)`" }.joined(separator: ", ")
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n"
      + (files.isEmpty ? "" : "\nExamined: \(files).\n")
  }

  static func json(_ proportion: Proportion) -> JSONValue {
    [
      "right": .integer(Int64(proportion.successes)), "of": .integer(Int64(proportion.trials)),
      "rate": .double(proportion.rate),
      "interval": [.double(proportion.interval.lowerBound), .double(proportion.interval.upperBound)],
    ]
  }

  static func range(_ proportion: Proportion) -> String {
    "\(percent(proportion.interval.lowerBound)) to \(percent(proportion.interval.upperBound))"
  }

  /// A share as per cent with one digit behind the point.
  static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
