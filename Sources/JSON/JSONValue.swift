// A JSON document in memory. Knows RFC 8259 and nothing of what a document says.

/// A parsed JSON value. Objects keep their members in the order of the file; a repeated key is an error.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number written without fraction or exponent that fits in 64 bits.
  case integer(Int64)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}
