// Messages in OpenAI's form or the golden files', as they stand or built from decisions: what is accepted can be written
// in every chat format, and no text of a message becomes a control token.

import FuzzSupport
import JSON
import Tokenizers

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(start, count) { input in
    let (plain, rest) = isPlain(input)
    var choices = Choices(rest)
    var text = Array(rest)
    if !plain {
      text = Array("[".utf8)
      for index in 0..<choices.below(5) {
        if index > 0 { text.append(",") }
        text += message(&choices).bytes
      }
      text.append("]")
      if choices.rarely() { text = Array("{\"messages\":".utf8) + text + Array("}".utf8) }
      choices.spoil(&text)
    }
    precondition(formats.count == 4)
    guard let document = try? JSONValue(parsing: text) else { return }
    do throws(TokenizerError) {
      let messages = try Message.conversation(from: document)
      for (format, controls) in formats {
        let ids = try format.encode(messages)
        precondition(
          ids.count { controls.contains($0) } <= 5 * messages.count + 4, "a text became a control token")
      }
    } catch {
      requireOneLine(error)
    }
  }
}

private func message(_ choices: inout Choices) -> JSONBytes {
  var message = JSONBytes()
  let role = choices.pick([
    "user", "assistant", "system", "tool", "developer", "ipython", "function", "x\\u001b",
  ])
  message.field("role", literal(role), &choices)
  message.field("content", content(&choices), &choices)
  if choices.rarely(8) {
    message.field(
      "stop_reason", choices.pick(["\"end_of_turn\"", "\"end_of_message\"", "\"x\\n\""]), &choices)
  }
  if choices.rarely(8) { message.field("context", content(&choices), &choices) }
  if choices.rarely(4) {
    let calls = (0..<choices.below(3)).map { _ in call(&choices) }
    message.field("tool_calls", "[" + calls.joined(separator: ",") + "]", &choices)
  }
  return message
}

private func content(_ choices: inout Choices) -> String {
  switch choices.below(6) {
  case 0: return "null"
  case 1, 2:
    let some = (0..<choices.below(4)).map { _ in choices.pick(parts) }
    return "[" + some.joined(separator: ",") + "]"
  default: return literal(choices.pick(["hello", "", " a\\n ", "<|eot|>", "漢字", "<|header_start|>"]))
  }
}

private func call(_ choices: inout Choices) -> String {
  var function = JSONBytes()
  let names = ["f", "brave_search", "code_interpreter", "wolfram_alpha", "photogen", "a\\u0007", ""]
  function.field("name", literal(choices.pick(names)), &choices)
  function.field("arguments", choices.pick(arguments), &choices)
  guard choices.byte() & 1 == 1 else { return function.string }
  var call = JSONBytes()
  call.field("type", literal("function"), &choices)
  call.field("function", function.string, &choices)
  return call.string
}

private let parts = [
  "\"a\"", "{\"type\":\"text\",\"text\":\"b\"}", "{\"text\":\"c\"}", "{\"type\":\"image_url\"}",
  "{\"image\":1}",
  "{\"type\":\"refusal\",\"refusal\":\"no\"}", "{\"type\":\"x\\u001b\",\"text\":\"d\"}", "{}", "1",
  "{\"type\":\"input_text\"}",
]

private let arguments = [
  "{}", "{\"a\":1,\"b\":[true,null,{\"c\":\"é\"}]}", "\"{\\\"query\\\": \\\"x\\\"}\"", "\"\"", "\" \"",
  "\"[1]\"", "\"{\"",
  "{\"query\":\"x\"}", "{\"query\":2}", "{\"code\":\"print(1)\"}", "{\"code\":1}", "\"\\u001b\"",
  "{\"a\":1.5}", "1",
]

/// Every format over a small vocabulary, and the ids that it may write for itself only.
private let formats: [(ChatFormat, Set<TokenID>)] = {
  let tokens = Vocabulary.bytes + Vocabulary.merged + Vocabulary.specials
  let normal = Vocabulary.bytes.count + Vocabulary.merged.count
  let lists = VocabularyLists(
    tokens: tokens, kinds: tokens.indices.map { $0 < normal ? .normal : .control }, merges: Vocabulary.merges)
  guard let tokenizer = try? Tokenizer(lists: lists, pre: "llama4", file: "fuzz") else { return [] }
  let controls = Set(tokenizer.specialTokens.map(\.id))
  return [(.meta, .json), (.meta, .pythonList), (.meta, .functionTag), (.huggingFace, .json)].compactMap {
    (style: ChatFormat.Style, tools: ToolFormat) in
    (try? ChatFormat(tokenizer, style: style, toolFormat: tools)).map { ($0, controls) }
  }
}()
