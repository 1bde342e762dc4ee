// Conversations for training are written as the model will be asked later.

import Foundation
import JSON
import Recipes
import TestSupport
import Testing
import Tokenizers
import Training

@Suite struct TextTokenizationTests {
  @Test(arguments: [nil, ChatFormat.Style.meta, .huggingFace])
  func conversationsAreWrittenInTheChosenFormat(style: ChatFormat.Style?) throws {
    let folder = TemporaryFolder()
    let conversation =
      #"{"messages": [{"role": "system", "content": " Be brief. "}, {"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Hi"}]}"#
    folder.write(conversation, "chat.jsonl")
    let cria = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Models/cria").path
    var texts = try TextTokenization(
      tokenizerAt: cria, output: folder("chat.tokens"), chatFormat: style)
    try texts.add(file: folder("chat.jsonl")) { _ in }
    try texts.finish()
    let file = try TokenFile(path: folder("chat.tokens"))
    let tokenizer = try Tokenizer(path: cria)
    let messages = try Message.conversation(from: JSONValue(parsing: conversation))
    func ids(_ style: ChatFormat.Style) throws -> [Int32] {
      try ChatFormat(tokenizer, style: style).encodeWithAnswers(messages).ids
    }
    #expect(try file.ids(0..<file.tokenCount) == ids(style ?? .meta))
    // The test can tell the formats apart.
    #expect(try ids(.meta) != ids(.huggingFace) && texts.warning == nil)
  }
}
