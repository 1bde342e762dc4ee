// Fields, objects and the writer.

import JSON
import Testing

@Suite struct JSONValueTests {
  let document: JSONValue = [
    "name": "cria", "layers": 4, "rate": 0.5, "tied": true, "none": nil,
    "rope": ["type": "llama3", "factors": [1, 2.5]],
  ]

  @Test func fields() throws {
    #expect(try document.string(at: "rope", "type") == "llama3")
    #expect(try document.integer(at: "layers") == 4)
    #expect(try document.double(at: "layers") == 4 && document.double(at: "rate") == 0.5)
    #expect(try document.boolIfPresent(at: "none") == nil && document.bool(at: "tied"))
    #expect(try document.integerIfPresent(at: "rope", "absent", "deeper") == nil)
    #expect(document["rope"]?["factors"]?.arrayValue?.last?.doubleValue == 2.5)
  }

  @Test(arguments: [
    (["layers"], #"field "layers": expected a string, found the number 4"#),
    (["rope", "kind"], #"field "rope.kind": expected a string, found nothing"#),
    (["name", "first"], #"field "name": expected an object, found the string "cria""#),
    (["rope"], #"field "rope": expected a string, found an object of 2"#),
  ])
  func wrongFields(path: [String], message: String) {
    let error = #expect(throws: JSONError.self) {
      switch path.count {
      case 1: try document.string(at: path[0])
      default: try document.string(at: path[0], path[1])
      }
    }
    #expect(error.map { "\($0)" } == message)
  }

  @Test func writesAsPythonDoes() {
    let value: JSONValue = ["a": [1, 2.5, "é😀\u{7F}\n"], "b": [:], "c": []]
    #expect(
      value.text(spaced: true, escapesNonASCII: true)
        == #"{"a": [1, 2.5, "\u00e9\ud83d\ude00\u007f\n"], "b": {}, "c": []}"#)
    #expect(
      value.text(pretty: true)
        == "{\n  \"a\": [\n    1,\n    2.5,\n    \"é😀\u{7F}\\n\"\n  ],\n  \"b\": {},\n  \"c\": []\n}")
    #expect(
      JSONValue.array([.double(.nan), .double(-.infinity), 1e22, 0.1]).text() == "[null,null,1e+22,0.1]")
  }

  /// Small objects are scanned and large ones indexed: both find, replace and remove alike.
  @Test(arguments: [1, 12, 13, 14, 500])
  func objects(count: Int) {
    var object = JSONObject((0..<count).map { ("key\($0)", .integer(Int64($0))) })
    object["key0"] = "changed"
    object["new"] = nil
    object["last"] = 1
    object["key\(count - 1)"] = nil
    object["last"] = 2
    #expect(object.count == count && object["last"] == 2 && object.keys.last == "last")
    #expect(object["key\(count - 1)"] == nil && object["key0"] == (count == 1 ? nil : "changed"))
    #expect((1..<max(1, count - 1)).allSatisfy { object["key\($0)"] == .integer(Int64($0)) })
  }

  @Test func quotesForOneLine() {
    #expect(quoted("a\u{1B}[2J\n\"é") == #""a\u001b[2J\n\"\u00e9""#)
    #expect(quoted(String(repeating: "x", count: 500), limit: 10) == "\"xxxxxxxxxx\"…")
  }
}
