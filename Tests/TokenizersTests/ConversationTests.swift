// Conversations from JSON, calls in odd spellings, and templates that are known or not. Needs no vocabulary.

import JSON
import Testing
import Tokenizers

@Suite struct ConversationTests {
  static let openAI = """
    {"model": "x", "messages": [
      {"role": "developer", "content": "Be brief."},
      {"role": "user", "content": [{"type": "text", "text": "A"}, {"type": "text", "text": "B"}]},
      {"role": "assistant", "content": null, "tool_calls": [
        {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{\\"b\\": 1, \\"a\\": \\"ö\\"}"}}]},
      {"role": "tool", "tool_call_id": "1", "content": "ok"}]}
    """

  @Test func openAIsMessagesBecomeTurns() throws {
    let messages = try Message.conversation(from: JSONValue(parsing: Self.openAI))
    let expected = [
      Message(.system, "Be brief."), Message(.user, parts: [.text("A"), .text("B")]),
      Message(.assistant, parts: [], toolCalls: [ToolCall(name: "f", arguments: "{\"b\": 1, \"a\": \"ö\"}")]),
      Message(.tool, "ok"),
    ]
    #expect(messages == expected)
  }

  @Test(arguments: [
    ("[{\"role\": \"king\", \"content\": \"\"}]", "messages.0.role"),
    ("[{\"role\": \"user\"}]", "messages.0.content"),
    ("[{\"role\": \"user\", \"content\": 7}]", "messages.0.content"),
    ("[{\"role\": \"user\", \"content\": [{\"type\": \"image_url\"}]}]", "messages.0.content.0"),
    ("[{\"role\": \"user\", \"content\": \"\", \"stop_reason\": \"x\"}]", "messages.0.stop_reason"),
    (
      "[{\"role\": \"assistant\", \"tool_calls\": [{\"name\": \"f\", \"arguments\": \"[1]\"}]}]",
      "tool_calls.0.arguments"
    ),
    ("[7]", "messages.0"), ("{}", "messages"),
  ])
  func errorsSayWhere(document: String, place: String) throws {
    let value = try JSONValue(parsing: document)
    let error = #expect(throws: TokenizerError.self) { try Message.conversation(from: value) }
    #expect("\(error.map { "\($0)" } ?? "")".contains(place + ":"))
  }

  /// Replies and the calls in them, or none.
  @Test(arguments: [
    (
      "[f(a=-1.5, b='x\\n\"', c=[True, None, (1,)], d={'k': 1_000})]",
      "f {\"a\": -1.5, \"b\": \"x\\n\\\"\", \"c\": [true, null, [1]], \"d\": {\"k\": 1000}}"
    ),
    ("[ f ( ) , ]", "f {}"), ("[f(a=1)] and more", ""), ("[f(a=g())]", ""), ("[f(a=1, a=2)]", ""),
    ("[a.b(c=1)]", ""),
    ("<function=f>{\"a\": {\"b\": \"}\"}}</function>", "f {\"a\": {\"b\": \"}\"}}"),
    ("<function=f>{'a': 1}", "f {\"a\": 1}"),
    ("<function=f>{\"a\":", ""), ("{\"name\": \"f\"}", ""),
    ("say brave_search.call(query=\"x y\")", "brave_search {\"query\": \"x y\"}"),
    ("{\"name\": \"brave_search\", \"parameters\": {\"q\": 1, \"r\": 2}}", "brave_search {\"query\": 1}"),
    ("", ""),
    ("<|python_start|>x = 1<|python_end|>", "code_interpreter {\"code\": \"x = 1\"}"),
    (String(repeating: "[", count: 5000), ""), ("[f(a=" + String(repeating: "[", count: 5000) + ")]", ""),
    (String(repeating: "<function=a>{", count: 5000), ""), ("{\"name\": \"f\", \"parameters\": [1]}", ""),
  ])
  func callsAreRead(reply: String, expected: String) {
    let message = AssistantReply.read(reply)
    let call = message.toolCalls.first.map { $0.name + " " + $0.arguments } ?? ""
    #expect(call == expected && message.content == (expected.isEmpty ? reply : ""))
  }

  @Test func everyCallOfAListIsThereWhenAskedFor() {
    #expect(AssistantReply.read("[f(a=1), g()]<|eot|>", everyCall: true).toolCalls.map(\.name) == ["f", "g"])
  }

  @Test func templatesAreKnownByTheirText() throws {
    let spaced = ChatTemplates.meta.split(separator: "\n").joined(separator: "  \r\n") + "\n\n"
    #expect(ChatTemplates.recognise(spaced) == .known(.meta))
    let unknown = ChatTemplates.choose(template: "{{ messages }}", file: "m/tokenizer_config.json")
    #expect(
      unknown.style == .meta
        && unknown.warning?.hasPrefix("m/tokenizer_config.json: the chat template (") == true)
    #expect(ChatTemplates.choose(template: "x", requested: .huggingFace, file: "").style == .huggingFace)
  }

  /// A format needs its tokens by name, whatever their numbers.
  @Test func missingTokensAreNamed() throws {
    var trainer = BytePairTrainer()
    trainer.add("abab")
    let tokenizer = try trainer.train(
      vocabularySize: 259, specialTokens: ["<|begin_of_text|>", "<|header_start|>"])
    #expect(throws: TokenizerError.missingToken(name: "<|header_end|>", purpose: "the chat format")) {
      try ChatFormat(tokenizer)
    }
  }
}
