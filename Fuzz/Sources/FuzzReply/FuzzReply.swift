// Any text as what a model answered: the calls in it are JSON objects, and a call that is written is read back.

import FuzzSupport
import JSON
import Tokenizers

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    var choices = Choices(rest)
    var text = ""
    if plain {
      text = String(decoding: rest, as: UTF8.self)
    } else {
      while !choices.isEmpty, text.utf8.count < 4096 { text += choices.pick(pieces) }
    }
    for everyCall in [false, true] {
      let reply = AssistantReply.read(text, everyCall: everyCall)
      precondition(reply.toolCalls.isEmpty || reply.content.isEmpty)
      for call in reply.toolCalls {
        let arguments = try? JSONValue(parsing: call.arguments)
        precondition(arguments?.objectValue != nil, "the arguments of a call are no object")
      }
    }
  }
}

private let pieces = [
  "[", "]", "(", ")", "f", "a", "=", ",", "1", "-1.5e3", "\"", "'", "\"x\"", "'y'", "\"\"\"", "'''", "\\",
  "\\n", "\\x41",
  "\\u00e9", "\\U0001F600", "\\q", "\\\n", "\n", "{", "}", ":", "None", "True", "False", " ", "f(a=1)",
  "[f(a=1, b=\"x\")]",
  "<function=f>{\"a\": 1}", "<function=", ">{", "{\"name\": \"f\", \"parameters\": {}}", "{'a': 'b'}",
  ".call(query=\"",
  "brave_search.call(query=\"x\")", "<|python_start|>", "<|python_end|>", "<|eot|>", "<|eom|>",
  "<|header_start|>assistant<|header_end|>\n\n", "é", "_", "1_000", "brave_search(q=1)", "(1,)", "(1)",
  "{\"k\": [1, (2, 3)]}",
]
