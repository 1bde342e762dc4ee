// Typed reading of fields, with errors that name the field, what was expected and what was found. Knows no document.

extension JSONValue {
  /// The value as text, or nil if it is something else.
  public var stringValue: String? { if case .string(let value) = self { value } else { nil } }
  public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }
  public var arrayValue: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  public var objectValue: JSONObject? { if case .object(let value) = self { value } else { nil } }
  /// The value as a whole number: one written without fraction and exponent.
  public var integerValue: Int? { if case .integer(let value) = self { Int(exactly: value) } else { nil } }
  /// The value as a number, whole or not.
  public var doubleValue: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }
  public var isNull: Bool { self == .null }

  /// The member of that name, or nil if there is none or this is no object.
  public subscript(key: String) -> JSONValue? { objectValue?[key] }

  /// The value under the keys, one inside the other.
  /// - Throws: `JSONError.field` if one is missing or no object.
  public func value(at path: String...) throws(JSONError) -> JSONValue {
    try value(at: path, expected: "a value")
  }

  /// The value under the keys, or nil if one of them is missing or null.
  /// - Throws: `JSONError.field` if something on the way is no object.
  public func valueIfPresent(at path: String...) throws(JSONError) -> JSONValue? {
    try find(path, expected: "a value")
  }

  public func string(at path: String...) throws(JSONError) -> String {
    try read(path, "a string") { $0.stringValue }
  }

  public func bool(at path: String...) throws(JSONError) -> Bool {
    try read(path, "true or false") { $0.boolValue }
  }

  public func integer(at path: String...) throws(JSONError) -> Int {
    try read(path, "a whole number") { $0.integerValue }
  }

  public func double(at path: String...) throws(JSONError) -> Double {
    try read(path, "a number") { $0.doubleValue }
  }

  public func array(at path: String...) throws(JSONError) -> [JSONValue] {
    try read(path, "an array") { $0.arrayValue }
  }

  public func object(at path: String...) throws(JSONError) -> JSONObject {
    try read(path, "an object") { $0.objectValue }
  }

  public func stringIfPresent(at path: String...) throws(JSONError) -> String? {
    try readIfPresent(path, "a string") { $0.stringValue }
  }

  public func boolIfPresent(at path: String...) throws(JSONError) -> Bool? {
    try readIfPresent(path, "true or false") { $0.boolValue }
  }

  public func integerIfPresent(at path: String...) throws(JSONError) -> Int? {
    try readIfPresent(path, "a whole number") { $0.integerValue }
  }

  public func doubleIfPresent(at path: String...) throws(JSONError) -> Double? {
    try readIfPresent(path, "a number") { $0.doubleValue }
  }

  public func arrayIfPresent(at path: String...) throws(JSONError) -> [JSONValue]? {
    try readIfPresent(path, "an array") { $0.arrayValue }
  }

  public func objectIfPresent(at path: String...) throws(JSONError) -> JSONObject? {
    try readIfPresent(path, "an object") { $0.objectValue }
  }

  private func read<Value>(
    _ path: [String], _ expected: String, _ convert: (JSONValue) -> Value?
  ) throws(JSONError) -> Value {
    let found = try value(at: path, expected: expected)
    guard let value = convert(found) else { throw wrong(path, expected, found) }
    return value
  }

  private func readIfPresent<Value>(
    _ path: [String], _ expected: String, _ convert: (JSONValue) -> Value?
  ) throws(JSONError) -> Value? {
    guard let found = try find(path, expected: expected) else { return nil }
    guard let value = convert(found) else { throw wrong(path, expected, found) }
    return value
  }

  private func value(at path: [String], expected: String) throws(JSONError) -> JSONValue {
    var found = self
    for (depth, key) in path.enumerated() {
      guard let object = found.objectValue else {
        throw wrong(Array(path.prefix(depth)), "an object", found)
      }
      guard let member = object[key] else {
        throw .field(path: path.joined(separator: "."), expected: expected, found: "nothing")
      }
      found = member
    }
    return found
  }

  private func find(_ path: [String], expected: String) throws(JSONError) -> JSONValue? {
    var found = self
    for (depth, key) in path.enumerated() {
      guard let object = found.objectValue else {
        throw wrong(Array(path.prefix(depth)), "an object", found)
      }
      guard let member = object[key], member != .null else { return nil }
      found = member
    }
    return found
  }

  private func wrong(_ path: [String], _ expected: String, _ found: JSONValue) -> JSONError {
    .field(
      path: path.isEmpty ? "(the whole)" : path.joined(separator: "."), expected: expected, found: found.kind)
  }
}
