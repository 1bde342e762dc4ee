// The keys of a GGUF file with their values, read by type. Does not know which keys a model needs.

import JSON

/// Keys and values in the order of the file.
public struct GGUFMetadata: Sendable {
  /// What error messages call the file.
  public let path: String
  public private(set) var members: [(key: String, value: GGUFValue)] = []
  private var positions: [ExactText: Int] = [:]

  public init(path: String = "metadata") { self.path = path }

  public subscript(key: String) -> GGUFValue? { positions[ExactText(key)].map { members[$0].value } }

  /// Adds a key unless it is there already.
  public mutating func appendIfNew(_ key: String, _ value: GGUFValue) -> Bool {
    guard positions.updateValue(members.count, forKey: ExactText(key)) == nil else { return false }
    members.append((key, value))
    return true
  }

  public func string(at key: String) throws(CheckpointError) -> String {
    try read(key, "a string") { $0.stringValue }
  }

  /// A whole number of any width.
  public func integer(at key: String) throws(CheckpointError) -> Int {
    try read(key, "a whole number") { $0.integerValue }
  }

  public func double(at key: String) throws(CheckpointError) -> Double {
    try read(key, "a number") { $0.doubleValue }
  }

  public func strings(at key: String) throws(CheckpointError) -> [String] {
    try read(key, "an array of strings") { $0.arrayValue?.strings }
  }

  public func integers(at key: String) throws(CheckpointError) -> [Int] {
    try read(key, "an array of whole numbers") { $0.arrayValue?.integers }
  }

  public func doubles(at key: String) throws(CheckpointError) -> [Double] {
    try read(key, "an array of numbers") { $0.arrayValue?.doubles }
  }

  public func stringIfPresent(at key: String) throws(CheckpointError) -> String? {
    self[key] == nil ? nil : try string(at: key)
  }

  public func integerIfPresent(at key: String) throws(CheckpointError) -> Int? {
    self[key] == nil ? nil : try integer(at: key)
  }

  public func doubleIfPresent(at key: String) throws(CheckpointError) -> Double? {
    self[key] == nil ? nil : try double(at: key)
  }

  public func boolIfPresent(at key: String) throws(CheckpointError) -> Bool? {
    self[key] == nil ? nil : try read(key, "true or false") { $0.boolValue }
  }

  public func stringsIfPresent(at key: String) throws(CheckpointError) -> [String]? {
    self[key] == nil ? nil : try strings(at: key)
  }

  public func integersIfPresent(at key: String) throws(CheckpointError) -> [Int]? {
    self[key] == nil ? nil : try integers(at: key)
  }

  private func read<Value>(
    _ key: String, _ expected: String, _ convert: (GGUFValue) -> Value?
  ) throws(CheckpointError) -> Value {
    guard let found = self[key] else { throw wrong(key, expected, "nothing") }
    guard let value = convert(found) else { throw wrong(key, expected, found.summary) }
    return value
  }

  private func wrong(_ key: String, _ expected: String, _ found: String) -> CheckpointError {
    .invalid(path: path, subject: "key \(quoted(key))", expected: expected, found: found)
  }
}

extension GGUFValue {
  /// The value in a few words: a list's length, a long string's beginning.
  public var summary: String {
    switch self {
    case .string(let text): quoted(text, limit: 60)
    case .bool(let value): "\(value)"
    case .float32(let value): "\(value)"
    case .float64(let value): "\(value)"
    case .array(let values): "an array of \(values.count) \(values.type)"
    case .uint64(let value): "\(value)"
    default: "\(integerValue ?? 0)"
    }
  }
}
