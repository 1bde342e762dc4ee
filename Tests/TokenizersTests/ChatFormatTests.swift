// The chat formats against the ids of Meta's code and the text of Hugging Face's template.

import JSON
import Testing
import Tokenizers

@Suite(.needsLlama4Vocabulary) struct ChatFormatTests {
  let tokenizer: Tokenizer
  let fixtures: JSONValue

  init() throws {
    tokenizer = try Fixtures.llama4.get()
    fixtures = try Fixtures.json("chat.json")
  }

  /// Cases without pictures, as (name, tool format, messages, the case).
  private func cases() throws -> [(String, ToolFormat, [Message], JSONValue)] {
    try fixtures.array(at: "cases").filter { $0["image_tiles"]?.arrayValue?.isEmpty ?? true }.map { test in
      let toolFormat = try #require(ToolFormat(rawValue: test.string(at: "tool_format")))
      return try (test.string(at: "name"), toolFormat, Message.conversation(from: test), test)
    }
  }

  @Test func metaFormatGivesTheIDsOfTheReference() throws {
    var wrong: [String] = []
    for (name, toolFormat, messages, test) in try cases() {
      let ids = try ChatFormat(tokenizer, toolFormat: toolFormat).encode(messages)
      if ids != test["ids"]?.ids {
        wrong.append("\(name): \(quoted(try tokenizer.decode(ids), limit: 1000))")
      }
    }
    #expect(wrong == [])
    #expect(try cases().count == 14)
  }

  @Test func huggingFaceFormatGivesTheTextOfItsTemplate() throws {
    var wrong: [String] = []
    for (name, _, messages, test) in try cases() {
      guard let text = test["hf_template_text"]?.stringValue else { continue }
      let format = try ChatFormat(tokenizer, style: .huggingFace)
      let ids = try format.encode(messages)
      if try tokenizer.decode(ids) != text {
        wrong.append("\(name): \(quoted(try tokenizer.decode(ids), limit: 1000))")
      }
      // Where no user spells a control token, tokenizing the rendered text gives the same ids.
      if name != "special_text_injection", ids != tokenizer.encode(text, specials: .all) {
        wrong.append(name + ": ids")
      }
    }
    #expect(wrong == [])
  }

  @Test func repliesAreReadAsMetaReadsThem() throws {
    var wrong: [String] = []
    for test in try fixtures.array(at: "assistant_replies") {
      let text = try test.string(at: "text")
      let reply = AssistantReply.read(text)
      let calls = try test.array(at: "tool_calls").map { call in
        ToolCall(name: try call.string(at: "name"), arguments: try call.string(at: "arguments_json"))
      }
      let format = try ChatFormat(tokenizer)
      let fromIDs = try format.read(tokenizer.encode(text, specials: .all))
      if try reply.content != test.string(at: "content")
        || reply.stopReason?.rawValue != test.string(at: "stop_reason")
        || reply.toolCalls != calls || fromIDs != reply
      {
        wrong.append("\(quoted(text)): \(reply)")
      }
    }
    #expect(wrong == [])
  }

  @Test func answersAreWhereTheAssistantSpeaks() throws {
    let messages = [
      Message(.system, "Be brief."), Message(.user, "Hi"), Message(.assistant, "Hello!"),
      Message(.user, "Bye"),
      Message(.assistant, "Bye."),
    ]
    let format = try ChatFormat(tokenizer)
    let (ids, answers) = try format.encodeWithAnswers(messages)
    let texts = try answers.map { try tokenizer.decode(Array(ids[$0])) }
    #expect(texts == ["Hello!<|eot|>", "Bye.<|eot|>"])
    #expect(ids + format.answerHeader == (try format.encode(messages)))
  }
}
