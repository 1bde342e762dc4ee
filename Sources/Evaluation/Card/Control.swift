// Another model's card, to stand beside one. Knows the card's JSON, not what the model was.

public import JSON

/// The rates of a control, for a column of its own.
public struct Control: Sendable {
  /// What the column is called.
  public let name: String
  private let rates: [String: Double]
  let userQuestions: Double
  let falseRefusals: Double

  /// Reads what `Card.json` wrote for the control.
  public init(name: String, json: JSONValue) throws(JSONError) {
    self.name = name
    var rates: [String: Double] = [:]
    for task in try json.array(at: "tasks") {
      rates[try task.string(at: "name")] = try task.double(at: "accuracy", "rate")
    }
    self.rates = rates
    userQuestions = try json.double(at: "user_questions", "rate")
    falseRefusals = try json.double(at: "false_refusals", "rate")
  }

  /// The control's rate for a task; nil if it was not asked.
  subscript(task: String) -> Double? { rates[task] }
}
