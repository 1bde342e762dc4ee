// A generation_config.json, as it stands or built from decisions: what is accepted comes back the same after writing
// and reading.

import FuzzSupport
import Inference
import JSON

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    if plain {
      if let document = try? JSONValue(parsing: rest) { read(document) }
      return
    }
    var choices = Choices(rest)
    var text = JSONBytes()
    if choices.byte() & 1 == 1 { text.double("temperature", 0.6, &choices) }
    if choices.byte() & 1 == 1 { text.double("top_p", 0.9, &choices) }
    if choices.byte() & 1 == 1 { text.integer("top_k", 40, &choices) }
    if choices.byte() & 1 == 1 { text.integer("max_new_tokens", 100, &choices) }
    if choices.byte() & 1 == 1 { text.field("do_sample", choices.pick(["true", "false"]), &choices) }
    if choices.byte() & 1 == 1 {
      text.field(
        "eos_token_id", choices.rarely(2) ? "[1,\(choices.number(2))]" : String(choices.number(1)), &choices)
    }
    if let document = try? JSONValue(parsing: text.bytes) { read(document) }
  }
}

private func read(_ document: JSONValue) {
  do throws(JSONError) {
    let found = try GenerationConfiguration(json: document)
    let again = try GenerationConfiguration(json: found.json(beginToken: 1, endTokens: [], paddingToken: 2))
    precondition(again == found, "recommendations changed when they were written and read")
    let options = found.options
    precondition(options.sampling.temperature >= 0 && (0...1).contains(options.sampling.topP))
  } catch {
    requireOneLine(error)
  }
}
