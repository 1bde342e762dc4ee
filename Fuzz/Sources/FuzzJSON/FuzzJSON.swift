// Any bytes as a JSON document: what is accepted comes back the same after writing and reading, and every way of
// reading a field says what it is or why not.

import FuzzSupport
import JSON

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    var choices = Choices(rest)
    let value: JSONValue?
    if plain {
      value = try? JSONValue(parsing: rest)
    } else {
      var text: [UInt8] = []
      let depth = choices.rarely() ? 140 : 6
      write(&choices, &text, depth: depth)
      choices.spoil(&text)
      value = try? JSONValue(
        parsing: text, limits: JSONLimits(depth: choices.number(128), values: choices.number(99)))
    }
    // What follows holds the document twice, which no parser does.
    guard let value, count < 1 << 16 else { return }
    let text = value.text(pretty: count % 2 == 0, spaced: count % 5 == 0, escapesNonASCII: count % 3 == 0)
    let again = try? JSONValue(parsing: text)
    precondition(again == value, "a document changed when it was written and read")
    if count < 256 { read(value) }
  }
}

/// All typed readers at one path, and changes of members.
private func read(_ value: JSONValue) {
  precondition(!value.kind.isEmpty && quoted(value.kind, limit: 8).utf8.count < 80)
  _ = (value["a"]?.doubleValue, value["a"]?.integerValue, value["a"]?.isNull)
  _ = try? (value.string(at: "a"), value.stringIfPresent(at: "a", "b"))
  _ = try? (value.bool(at: "a"), value.boolIfPresent(at: "a"))
  _ = try? (value.integer(at: "a", "b"), value.integerIfPresent(at: "a"))
  _ = try? (value.double(at: "a"), value.doubleIfPresent(at: "a"))
  _ = try? (value.array(at: "a"), value.arrayIfPresent(at: "a"))
  _ = try? (value.object(at: "a"), value.objectIfPresent(at: "a"))
  _ = try? (value.value(at: "a"), value.valueIfPresent(at: "b"))
  for reading in [value.stringIfPresent, value.string] as [(String...) throws(JSONError) -> String?] {
    do throws(JSONError) { _ = try reading("b") } catch { precondition(!error.description.contains("\n")) }
  }
  guard var object = value.objectValue else { return }
  let keys = object.keys
  object["a"] = 1
  object["new"] = [nil, true, 0.5, ["a": "b"]]
  object["missing"] = nil
  for key in keys { object[key] = nil }
  precondition(object["new"] != nil && object.count <= 2 && JSONObject([("x", 1), ("x", 2)]).count == 1)
}

/// A value whose text is nearly right.
private func write(_ choices: inout Choices, _ text: inout [UInt8], depth: Int) {
  if choices.rarely(32) { text.append(" \n\t\r") }
  switch choices.below(depth > 0 ? 12 : 8) {
  case 0: text.append("null")
  case 1: text.append(choices.byte() & 1 == 0 ? "true" : "false")
  case 2: text.append(String(choices.number(Int(choices.byte()))))
  case 3: text.append(choices.double(Double(choices.byte()) / 7).description)
  case 4: text.append(choices.pick(numbers))
  case 5...7: writeString(&choices, &text)
  case 8, 9:
    text.append("[")
    for place in 0..<choices.below(5) {
      if place > 0 { text.append(",") }
      write(&choices, &text, depth: depth - 1)
    }
    text.append("]")
  default:
    text.append("{")
    // More members than are found by looking through all of them, at times.
    for place in 0..<(choices.rarely() ? 13 + choices.below(8) : choices.below(4)) {
      if place > 0 { text.append(",") }
      if place < 2, choices.byte() & 1 == 0 {
        text.append(place == 0 ? "\"a\"" : "\"b\"")
      } else if choices.byte() & 3 == 0 {
        writeString(&choices, &text)
      } else {
        text.append("\"k\(place)\"")
      }
      text.append(":")
      write(&choices, &text, depth: depth - 1)
    }
    text.append("}")
  }
}

private func writeString(_ choices: inout Choices, _ text: inout [UInt8]) {
  text.append("\"")
  for _ in 0..<choices.below(8) { text.append(choices.pick(pieces)) }
  if choices.rarely() { text.append(contentsOf: choices.some(4)) }
  text.append("\"")
}

private let numbers = [
  "-0", "0.0", "1e5", "1E-5", "1e+22", "1e23", "9007199254740993", "9223372036854775807",
  "-9223372036854775808",
  "18446744073709551616", "1e308", "1e309", "1e99999999999", "1e-99999999999", "0.1",
  "123456789012345678901e-10", "01",
  "-", "1.", ".5", "1e", "+1", "4.9e-324", "5e-1000",
]

private let pieces = [
  "a", "é", "漢", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\b\\f\\r\\t", "\\u0041", "\\u00e9", "\\ud83d\\ude00",
  "\\ud83d",
  "\\ude00", "\\ud83d\\u0041", "\\u12", "\\x", "\u{1}", "\\u0000", "\\uFFFF", "\\ud83dx", "\\",
]
