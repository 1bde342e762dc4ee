// What a task about pictures is: scenes, a question, an answer that can be checked. Knows neither pixels nor models.

public import Scenes

/// One question about one or several pictures.
public struct PictureExample: Sendable {
  public let task: String
  /// What was asked apart from other questions of the task; empty for drawn pictures.
  public var group = ""
  /// The pictures in the order in which they stand before the question.
  public var scenes: [Scene]
  /// Their paths where they are files; there are no scenes then.
  public var files: [String] = []
  /// Whether the pictures are frames of a clip, one a second, each behind its time.
  public var isClip = false
  public var turn: PictureTurn

  /// What stands before a picture: the time of a frame, in the form of `herd chat --video`; nil for nothing.
  public static func stamp(ofFrame number: Int, isClip: Bool) -> String? { isClip ? "[\(number) s]" : nil }
}

/// A question with its answer.
public struct PictureTurn: Sendable {
  public var question: String
  /// An answer that is right.
  public var answer: String
  /// The source of the template that asked.
  public var phrasing: String
  /// What decides the side of the split: the combination that the answer depends on.
  public var canonicalForm: String
  /// The answers among which somebody guesses who sees no picture.
  public var guesses: [String]
  public var isCorrect: @Sendable (String) -> Bool
  /// How well an answer's box fits, 0 if it holds none; nil where no box is asked for.
  public var overlap: (@Sendable (String) -> Double)?

  init(
    _ question: String, _ answer: String, phrasing: Template, form: String, guesses: [String],
    isCorrect: @escaping @Sendable (String) -> Bool
  ) {
    self.question = question
    self.answer = answer
    self.phrasing = phrasing.source
    canonicalForm = form
    self.guesses = guesses
    self.isCorrect = isCorrect
  }

  /// A question that no template made, with the answers that are right.
  init(_ question: String, _ answer: String, isCorrect: @escaping @Sendable (String) -> Bool) {
    self.question = question
    self.answer = answer
    self.isCorrect = isCorrect
    (phrasing, canonicalForm, guesses) = (question, "", [])
  }
}

/// Questions about pictures with checkable answers.
///
/// Combinations are split by a hash of their names before anything is drawn, and so are phrasings: a combination that is
/// held out occurs in no picture of the training side.
public protocol PictureTask: Sendable {
  var name: String { get }
  /// What it asks for, in one line.
  var summary: String { get }
  /// One question of a side with its pictures.
  func example(_ split: Split, using random: inout RandomStream) -> PictureExample
}

extension PictureTask {
  /// `count` questions of a side; the same seed gives the same ones.
  public func examples(_ split: Split, count: Int, seed: UInt64) -> [PictureExample] {
    var random = RandomStream(seed: seed, name: "\(name) \(split.rawValue)")
    return (0..<count).map { _ in example(split, using: &random) }
  }
}

/// A task about scenes of shapes, several of which may be asked about one scene.
protocol SceneTask: PictureTask {
  /// A question that the scene answers and that belongs to the side; nil if there is none.
  func turn(
    about composition: Composition, _ split: Split, using random: inout RandomStream
  ) -> PictureTurn?
}

extension SceneTask {
  public func example(_ split: Split, using random: inout RandomStream) -> PictureExample {
    while true {
      let composition = Composition(split, using: &random)
      if let turn = turn(about: composition, split, using: &random) {
        return PictureExample(task: name, scenes: [composition.scene], turn: turn)
      }
    }
  }
}

/// All tasks about pictures by name.
public enum PictureTaskList {
  /// Those about one scene of shapes.
  static let sceneTasks: [any SceneTask] = [
    ColourQuestion(), ShapeQuestion(), CountQuestion(), PlaceQuestion(), SizeQuestion(), Description(),
    BoxQuestion(),
  ]

  /// All tasks in the order of the card.
  public static let all: [any PictureTask] =
    sceneTasks + [FirstOrSecond(), AmongPictures(), ReadingText(), BarChart(), MotionDirection()]

  /// How well the box in an answer fits another; nil if the answer holds none.
  public static func boxOverlap(of answer: String, with box: Box) -> Double? {
    BoxQuestion.overlap(of: answer, with: box)
  }

  /// The task of that name, or nil.
  public static func named(_ name: String) -> (any PictureTask)? { all.first { $0.name == name } }
}
