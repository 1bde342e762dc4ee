// All tasks by name. Knows which there are, not what they hold.

/// The tasks of the examination.
public enum TaskList {
  /// All tasks in the order of the card.
  public static let all: [any EvaluationTask] = [
    AboutCria(), PassageQuestions(), Recall(), Needle(), Countries(), NumberSpelling(), ShortLists(), Sums(),
    StoryTelling(), CopyText(), SmallTalk(), SystemPrompts(), OutsideDomain(),
  ]

  /// The task of that name, or nil.
  public static func named(_ name: String) -> (any EvaluationTask)? { all.first { $0.name == name } }
}
