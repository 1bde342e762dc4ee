// The users' questions with their graders. Knows the notation of the table.

import JSON

/// A question in the domain as a new user writes it.
public struct UserQuestion: Sendable {
  /// The task it belongs to.
  public let domain: String
  public let system: String?
  /// The user's turns; the model answers each, and the last answer is judged.
  public let ask: [String]
  private let accept: [[String]]
  private let reject: [String]
  private let isOrdered: Bool
  private let fewestWords: Int
  private let wantsCapitals: Bool

  /// All questions of the table.
  public static let all: [UserQuestion] = userQuestionLines.split(separator: "\n").map { line in
    do {
      return try UserQuestion(JSONValue(parsing: String(line)))
    } catch {
      preconditionFailure("\(error) in the user question \(line)")
    }
  }

  private init(_ line: JSONValue) throws(JSONError) {
    func strings(_ value: [JSONValue]?) -> [String] { (value ?? []).compactMap(\.stringValue) }
    domain = try line.string(at: "domain")
    system = try line.stringIfPresent(at: "system")
    ask = strings(try line.array(at: "ask"))
    accept = strings(try line.array(at: "accept")).map { $0.split(separator: "|").map(String.init) }
    reject = strings(try line.arrayIfPresent(at: "reject"))
    isOrdered = try line.boolIfPresent(at: "ordered") ?? false
    fewestWords = try line.integerIfPresent(at: "words") ?? 0
    wantsCapitals = try line.boolIfPresent(at: "capitals") ?? false
  }

  /// Whether an answer holds what it must and nothing that it must not.
  public func grade(_ answer: String) -> Bool {
    let words = Words(answer)
    guard words.count >= max(1, fewestWords), !words.containsAny(reject) else { return false }
    guard !wantsCapitals || answer == answer.uppercased() else { return false }
    if isOrdered { return words.containsInOrder(accept.compactMap(\.first)) }
    return accept.allSatisfy { words.containsAny($0) }
  }

  /// An answer that is right: for the tests of the grader and of the examination.
  public var reference: String {
    let needed = accept.compactMap(\.first).joined(separator: ", ")
    let words = needed + String(repeating: " and so on", count: (fewestWords + 2) / 3)
    return wantsCapitals ? words.uppercased() : words
  }
}
