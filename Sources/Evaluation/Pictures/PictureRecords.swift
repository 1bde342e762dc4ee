// Questions about picture files, as records hold them. Knows the fields, and neither opens files nor decodes.

public import JSON

/// Questions of records: those of training and those of an examination.
///
/// A record has `messages` of `user` and `assistant` in turn. Pictures are parts `{"type": "image", "path": …}` of a user's
/// content; each question is asked by itself, behind all pictures that stand before it. `task` and `group` say on which line
/// of the card it counts. An answer is right if it has all words of one of the lists of `accept`, and not all of one of
/// `reject`; without `accept`, all words of the reference that say something.
public struct PictureRecords: Sendable {
  /// The questions of each task and group, in the order of the records.
  public private(set) var groups: [[PictureExample]] = []
  private var places: [String: Int] = [:]

  public init() {}

  /// The names of the tasks in the order of the records.
  public var tasks: [String] {
    groups.compactMap(\.first?.task).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Adds the questions of a record.
  /// - Parameter folder: where relative paths begin; it ends with a slash or is empty
  /// - Throws: `JSONError.field`, which says what is wrong where
  public mutating func add(_ record: JSONValue, in folder: String = "") throws(JSONError) {
    let messages = try record.array(at: "messages")
    let task = try Self.text(record, "task") ?? "answers"
    let group = try Self.text(record, "group") ?? ""
    let (accept, reject) = (try Self.words(record, "accept"), try Self.words(record, "reject") ?? [])
    guard messages.count >= 2, messages.count % 2 == 0 else {
      throw .field(path: "messages", expected: "questions and answers in turn", found: "\(messages.count)")
    }
    guard accept == nil || messages.count == 2 else {
      throw .field(path: "accept", expected: "one question beside it", found: "\(messages.count / 2)")
    }
    var files: [String] = []
    for (number, message) in messages.enumerated() {
      let place = "messages.\(number)"
      let role = try message.string(at: "role")
      guard role == (number % 2 == 0 ? "user" : "assistant") else {
        throw .field(
          path: place + ".role", expected: number % 2 == 0 ? "user" : "assistant",
          found: quoted(role, limit: 40))
      }
    }
    for number in stride(from: 0, to: messages.count, by: 2) {
      let asked = try Self.question(messages[number]["content"], "messages.\(number).content")
      files += asked.files.map { $0.hasPrefix("/") ? $0 : folder + $0 }
      guard !files.isEmpty else {
        throw .field(
          path: "messages.\(number).content", expected: "a part with an image and its path", found: "none")
      }
      guard let answer = messages[number + 1]["content"]?.stringValue else {
        throw .field(path: "messages.\(number + 1).content", expected: "a text", found: "something else")
      }
      let right = accept ?? [Self.keys(of: answer)]
      let turn = PictureTurn(asked.text, answer) { Self.isRight($0, accept: right, reject: reject) }
      add(PictureExample(task: task, group: group, scenes: [], files: files, turn: turn))
    }
  }

  /// Keeps only the questions of some tasks.
  public mutating func keep(tasks: Set<String>) {
    groups = groups.map { $0.filter { tasks.contains($0.task) } }
  }

  /// Lets somebody who does not look guess among all answers of a question's task and group.
  public mutating func addGuesses() {
    for place in groups.indices {
      let answers = Array(Set(groups[place].map(\.turn.answer))).sorted()
      for number in groups[place].indices { groups[place][number].turn.guesses = answers }
    }
  }

  private mutating func add(_ example: PictureExample) {
    let key = example.task + "\n" + example.group
    if let place = places[key] { return groups[place].append(example) }
    places[key] = groups.count
    groups.append([example])
  }

  static func isRight(_ answer: String, accept: [[String]], reject: [[String]]) -> Bool {
    let words = Words(answer)
    func hasAll(_ list: [String]) -> Bool { !list.isEmpty && list.allSatisfy(words.contains) }
    return accept.contains(where: hasAll) && !reject.contains(where: hasAll)
  }

  /// The words of a reference without those that stand in any sentence; all if there are no others.
  private static func keys(of answer: String) -> [String] {
    let words = Words(answer).words
    let keys = words.filter { !little.contains($0) }
    return keys.isEmpty ? words : keys
  }

  private static let little: Set<String> = [
    "a", "an", "the", "it", "is", "are", "this", "that", "of", "to", "in", "on", "there", "and", "picture",
  ]

  private static func question(
    _ content: JSONValue?, _ place: String
  ) throws(JSONError) -> (text: String, files: [String]) {
    if let text = content?.stringValue { return (text, []) }
    var (texts, files): ([String], [String]) = ([], [])
    for (number, part) in (content?.arrayValue ?? []).enumerated() {
      if part["type"]?.stringValue == "image", let path = part["path"]?.stringValue, !path.isEmpty {
        files.append(path)
      } else if let text = part["text"]?.stringValue {
        texts.append(text)
      } else {
        throw .field(
          path: "\(place).\(number)", expected: "a text or an image with its path",
          found: part["type"]?.stringValue.map { quoted($0, limit: 40) } ?? part.kind)
      }
    }
    guard !texts.isEmpty else {
      throw .field(path: place, expected: "a question", found: content?.kind ?? "nothing")
    }
    return (texts.joined(separator: "\n"), files)
  }

  private static func text(_ record: JSONValue, _ field: String) throws(JSONError) -> String? {
    guard let value = record[field] else { return nil }
    guard let text = value.stringValue, !text.isEmpty, text.utf8.count <= 80, !text.contains("\n") else {
      throw .field(path: field, expected: "a short text", found: value.kind)
    }
    return text
  }

  private static func words(_ record: JSONValue, _ field: String) throws(JSONError) -> [[String]]? {
    guard let value = record[field] else { return nil }
    let lists = value.arrayValue?.map { $0.arrayValue?.compactMap(\.stringValue) ?? [] } ?? []
    let isWhole = value.arrayValue?.allSatisfy { list in
      list.arrayValue.map { !$0.isEmpty && $0.allSatisfy { $0.stringValue?.isEmpty == false } } ?? false
    }
    guard isWhole == true else {
      throw .field(path: field, expected: "lists of words", found: value.kind)
    }
    return lists
  }
}
