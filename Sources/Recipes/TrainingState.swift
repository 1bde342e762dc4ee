// What a training checkpoint knows besides numbers of parameters. Does not know how a run goes on.

internal import JSON
internal import Training

/// The state of a run between two steps.
struct TrainingState: Sendable, Hashable {
  static let fileName = "state.json"

  /// Steps and tokens so far.
  var step = 0
  var tokens = 0
  /// Seconds of work so far, all sessions together.
  var seconds = 0.0
  var data: DataPosition

  var json: JSONValue {
    [
      "step": .integer(Int64(step)), "tokens": .integer(Int64(tokens)), "seconds": .double(seconds),
      "data": data.json,
    ]
  }

  init(data: DataPosition) { self.data = data }

  init(json: JSONValue) throws(JSONError) {
    step = try json.integer(at: "step")
    tokens = try json.integer(at: "tokens")
    seconds = try json.double(at: "seconds")
    data = try DataPosition(json: json.value(at: "data"))
  }
}
