// What the strict reader takes and what it refuses, after RFC 8259.

import JSON
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("\t[\r\n]", "[]"), ("{}", "{}"), ("[[],[[]]]", "[[],[[]]]"),
    ("0", "0"), ("-0", "0"), ("-0.0", "-0.0"), ("12", "12"), ("1.0", "1.0"), ("1e3", "1000.0"),
    ("1E+2", "100.0"),
    ("0e99999999999999999999", "0.0"), ("1.7976931348623157e308", "1.7976931348623157e+308"),
    ("5e-324", "5e-324"),
    ("9223372036854775807", "9223372036854775807"), ("-9223372036854775808", "-9223372036854775808"),
    ("9223372036854775808", "9.223372036854776e+18"), ("0.1", "0.1"),
    ("123456789012345678901234567890", "1.2345678901234568e+29"),
    ("3.14159265358979323846", "3.141592653589793"), ("1e-400", "0.0"),
    ("2.2250738585072011e-308", "2.225073858507201e-308"),
    (#""""#, #""""#), (#""\"\\\/\b\f\n\r\t""#, #""\"\\/\b\f\n\r\t""#), (#""A\u00e9\ud83d\ude00""#, #""Aé😀""#),
    (#""\u0000\u001F""#, #""\u0000\u001f""#), ("\"\u{7F}é漢😀\"", "\"\u{7F}é漢😀\""),
    (#"{"b":1,"a":[true,false,null],"":{"x":"y"}}"#, #"{"b":1,"a":[true,false,null],"":{"x":"y"}}"#),
    ("{\"\u{E9}\":1,\"e\u{301}\":2}", "{\"\u{E9}\":1,\"e\u{301}\":2}"),
  ])
  func reads(text: String, again: String) throws {
    let value = try JSONValue(parsing: text)
    // Compared as bytes, since Swift takes two spellings of é for equal.
    #expect(Array(value.text().utf8) == Array(again.utf8))
  }

  @Test(arguments: [
    ("", 0), (" ", 1), ("nul", 3), ("True", 0), ("1 2", 2), ("[1,]", 3), ("[,1]", 1), ("[1", 2), ("[1}", 2),
    ("{\"a\":1,}", 7), ("{a:1}", 1), ("{\"a\" 1}", 5), ("{\"a\":}", 5), ("{\"a\":1", 6), ("{1:1}", 1),
    ("01", 1), ("-", 1), ("+1", 0), (".5", 0), ("1.", 2), ("1e", 2), ("1e+", 3), ("0x10", 1), ("1e999", 0),
    ("-1e999", 0), ("NaN", 0), ("Infinity", 0), ("'a'", 0), ("\"a", 2), ("\"a\nb\"", 2), ("\"\\x\"", 2),
    ("\"\\", 2),
    ("\"\\u12g4\"", 5), ("\"\\ud800\"", 2), ("\"\\ud800\\u0041\"", 2), ("\"\\udc00\"", 2), ("\"\\u12", 5),
    ("{\"a\":1,\"a\":2}", 7), ("{\"a\":1,\"\\u0061\":2}", 7), ("// c\n1", 0), ("\u{FEFF}1", 0), ("[1]\0", 3),
  ])
  func refuses(text: String, offset: Int) {
    #expect(position(of: Array(text.utf8)) == offset)
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func refusesInvalidUTF8(bytes: [UInt8]) {
    #expect(position(of: [0x22, 0x61] + bytes + [0x22]) == 2)
  }

  @Test func bounds() throws {
    let deep = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(try JSONValue(parsing: deep(128)).arrayValue?.count == 1)
    #expect(position(of: Array(deep(129).utf8)) == 128)
    #expect(position(of: Array(String(repeating: "{\"a\":", count: 1_000_000).utf8)) == 128 * 5)
    let many = "[" + String(repeating: "0,", count: 999) + "0]"
    #expect(throws: JSONError.self) { try JSONValue(parsing: many, limits: JSONLimits(values: 100)) }
  }

  @Test func namesTheLine() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: "{\n \"a\": 1,\n \"\\u001b\": ?}") }
    #expect(error.map { "\($0)" } == #"line 3, byte 22: expected a value, found "?""#)
  }

  /// Every cut and many random changes of a document end in a value or an error, never in a trap.
  @Test func survivesMutations() throws {
    let document = Array(
      #"{"text":"a\u00e9\ud83d\ude00\n","list":[1,-2.5e-3,true,null,{"k":[[]]}],"é":"漢😀","n":12345678901234567890}"#
        .utf8)
    _ = try JSONValue(parsing: document)
    for end in 0..<document.count { #expect(position(of: Array(document[..<end])) != nil) }
    var generator = SplitMix(state: 7)
    for _ in 0..<20_000 {
      var bytes = document
      for _ in 0...Int(generator.next() % 3) {
        let place = Int(generator.next() % UInt64(bytes.count))
        switch generator.next() % 3 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[place...].prefix(Int(generator.next() % 9)), at: place)
        }
      }
      guard let value = try? JSONValue(parsing: bytes) else { continue }
      let again = try JSONValue(parsing: value.text(pretty: true, escapesNonASCII: true))
      if again != value { Issue.record("\(value.text()) changed when written and read") }
    }
  }

  private func position(of bytes: [UInt8]) -> Int? {
    do {
      _ = try JSONValue(parsing: bytes)
      return nil
    } catch JSONError.malformed(_, _, let offset, _) {
      return offset
    } catch {
      return -1
    }
  }
}

/// Reproducible random numbers.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
