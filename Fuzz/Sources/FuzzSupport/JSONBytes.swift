// JSON objects whose fields are right but for a decision here and there. Knows the grammar, no parser.

/// An object's text, put together field by field.
public struct JSONBytes {
  private var text: [UInt8] = Array("{".utf8)

  public init() {}

  /// A field with a value's text: rarely left out, twice, or of another kind.
  public mutating func field(_ name: String, _ value: String, _ choices: inout Choices, _ one: Int = 32) {
    var value = value
    if choices.rarely(one) {
      switch choices.below(4) {
      case 0: return
      case 1: value = choices.pick(Self.others)
      case 2: value = String(choices.number(1, 2))
      default: value = choices.double(1, 2).description
      }
    }
    if text.count > 1 { text.append(",") }
    text.append("\"\(name)\":\(value)")
  }

  public mutating func integer(_ name: String, _ right: Int, _ choices: inout Choices, _ one: Int = 32) {
    field(name, String(choices.number(right, one)), &choices, one)
  }

  public mutating func double(_ name: String, _ right: Double, _ choices: inout Choices, _ one: Int = 32) {
    field(name, choices.double(right, one).description, &choices, one)
  }

  public var bytes: [UInt8] { text + [UInt8(ascii: "}")] }
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  private static let others = [
    "null", "true", "false", "[]", "{}", "\"\"", "\"x\\n\"", "[1,2]", "[\"a\"]", "[null]", "1.5", "-1",
    "{\"a\":1}",
    "[[]]", "[{}]", "\"1\"",
  ]
}

/// A text as JSON writes it, for texts without quotes, backslashes and control characters.
public func literal(_ text: String) -> String { "\"\(text)\"" }
