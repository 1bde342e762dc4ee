// Conversations about pictures to learn from. Knows tasks, no tokens.

public import JSON
public import Scenes

/// An endless stream of conversations of the training side.
public struct PictureLessons: Sendable {
  private var random: RandomStream
  private let isFirst: Bool
  /// Questions about one scene: what a picture costs to look at is shared by them.
  private static let questions = 1...5

  /// - Parameters:
  ///   - seed: the same seed gives the same conversations
  ///   - first: only scenes of one shape on one tile: what colour and shape are is learnt before finding them is
  public init(seed: UInt64, first: Bool = false) {
    random = RandomStream(seed: seed, name: first ? "first picture lessons" : "picture lessons")
    isFirst = first
  }

  /// The next conversation.
  public mutating func next() -> PictureLesson {
    // One in three is of another kind than a scene of shapes.
    let others = PictureTaskList.all.dropFirst(PictureTaskList.sceneTasks.count)
    if !isFirst, random.isOne(in: 3) {
      let example = random.pick(Array(others)).example(.train, using: &random)
      return PictureLesson(scenes: example.scenes, isClip: example.isClip, turns: [example.turn])
    }
    while true {
      let composition = Composition(.train, using: &random)
      if isFirst, !composition.isOneTile || composition.things.count > 1 { continue }
      let count = random.number(in: Self.questions)
      var turns: [PictureTurn] = []
      let tasks = PictureTaskList.sceneTasks
      for task in random.shuffled(tasks) + random.shuffled(tasks) {
        // A box is as long as seven other answers.
        if task is BoxQuestion, !random.isOne(in: 4) { continue }
        guard let turn = task.turn(about: composition, .train, using: &random),
          !turns.contains(where: { $0.answer == turn.answer && $0.canonicalForm == turn.canonicalForm })
        else { continue }
        turns.append(turn)
      }
      if !turns.isEmpty {
        return PictureLesson(scenes: [composition.scene], turns: Array(turns.prefix(count)))
      }
    }
  }
}

/// Pictures and questions about them.
public struct PictureLesson: Sendable {
  public let scenes: [Scene]
  public var isClip = false
  public let turns: [PictureTurn]

  /// A training record: the pictures stand before the first question, each as a scene.
  public var json: JSONValue { json { ["type": "scene", "scene": $0.json] } }

  /// The same with pictures in another form.
  /// - Parameter part: the part of a message that a picture becomes; called in the order in which they stand
  public func json<E: Error>(_ part: (Scene) throws(E) -> JSONValue) throws(E) -> JSONValue {
    var pictures: [JSONValue] = []
    for (number, scene) in scenes.enumerated() {
      if let stamp = PictureExample.stamp(ofFrame: number, isClip: isClip) {
        pictures.append(["type": "text", "text": .string(stamp)])
      }
      pictures.append(try part(scene))
    }
    var messages: [JSONValue] = []
    for (place, turn) in turns.enumerated() {
      let text: JSONValue = ["type": "text", "text": .string(turn.question)]
      messages.append(
        ["role": "user", "content": place == 0 ? .array(pictures + [text]) : .string(turn.question)])
      messages.append(["role": "assistant", "content": .string(turn.answer)])
    }
    return ["messages": .array(messages)]
  }
}

extension PictureExample {
  /// The question as a conversation.
  public var lesson: PictureLesson { PictureLesson(scenes: scenes, isClip: isClip, turns: [turn]) }
  /// The question as a training record.
  public var json: JSONValue { lesson.json }
}
